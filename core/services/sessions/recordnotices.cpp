#include "core/services/sessions/recordnotices.h"

#include "core/domain/casevoucher.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/contracttable.h"
#include "core/storage/noticetable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// Sent after the contract and not in the future, and R6.2 from that day.
Result<void> checkSending(Deed& deed, const ExamPlace& exam, const QDateTime& sentAt)
{
    const Error wrong {ErrorKind::FieldMalformed, {QStringLiteral("sentat"), sentAt.toString(Qt::ISODate)}, {}};
    if (sentAt > deed.now())
        return wrong;
    const auto contract = ContractTable(deed.connection()).find(exam.application.id);
    if (!contract)
        return contract.error();
    if (*contract && dayInKazakhstan(sentAt) < (*contract)->concludedOn)
        return wrong;
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    if (const auto covered = checkVoucherCovers(exam.application, plannedDay(exam.session)); !covered)
        return covered;
    return checkGap(exam.application, plannedDay(exam.session), dayInKazakhstan(sentAt), *calendar);
}

/// R11.1: what an online candidate is sent stands with the place.
Result<void> keepLinks(Deed& deed, const ExamPlace& exam, const LinksByCandidate& links)
{
    if (exam.session.mode != ExamMode::Online)
        return {};
    const auto given = links.find(exam.application.id);
    const auto checked = checkedLinks(given == links.end() ? OnlineLinks() : given->second);
    if (!checked)
        return checked.error();
    SessionCandidateRow place = exam.place;
    place.accessLink = checked->access;
    place.proctoringLink = checked->proctoring;
    return SessionCandidateTable(deed.connection()).update(place);
}

Result<NoticeRow> store(Deed& deed, const ExamPlace& exam, NoticeChannel channel, const QDateTime& sentAt)
{
    const int year = dayInKazakhstan(sentAt).year();
    const auto number = SeriesTable(deed.connection()).next(Series::Notice, year);
    if (!number)
        return number.error();
    const NoticeRow notice {
        NoticeId::make(deed.now()), exam.application.id, exam.session.id, year, *number, sentAt, channel};
    if (const auto stored = NoticeTable(deed.connection()).insert(notice); !stored)
        return stored.error();
    return notice;
}

void tell(Deed& deed, const ExamPlace& exam, const NoticeRow& notice, bool late)
{
    deed.about("application", exam.application.id);
    deed.alsoAbout("session", exam.session.id.bytes());
    deed.note("application", exam.application.numberText());
    deed.note("number", numberText(notice.year, notice.number));
    deed.note("session", numberText(exam.session.year, exam.session.number));
    deed.note("startsAt", cborOf(exam.session.startsAt));
    deed.note("channel", codeOf(notice.channel));
    deed.note("sentAt", cborOf(notice.sentAt));
    if (late)
        deed.note("late", Cbor::boolean(true));
}

} // namespace

RecordNotices::RecordNotices(Desk& desk)
    : m_desk(desk)
{
}

std::vector<CaseOutcome<RecordedNotice>> RecordNotices::run(
    const std::vector<ApplicationId>& applications, NoticeChannel channel, const QDateTime& sentAt,
    const LinksByCandidate& links)
{
    std::vector<CaseOutcome<RecordedNotice>> outcomes;
    outcomes.reserve(applications.size());
    for (const ApplicationId& application : applications)
        outcomes.push_back({application, recordOne(application, channel, sentAt, links)});
    return outcomes;
}

Result<std::vector<CaseOutcome<RecordedNotice>>> RecordNotices::run(
    const SessionId& session, NoticeChannel channel, const QDateTime& sentAt, const LinksByCandidate& links)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::RecordNotice); !allowed)
        return allowed.error();
    const auto candidates = SessionCandidateTable(m_desk.connection).ofSession(session);
    if (!candidates)
        return candidates.error();
    std::vector<ApplicationId> waiting;
    for (const SessionCandidateRow& candidate : *candidates) {
        const auto application = ApplicationTable(m_desk.connection).load(candidate.application);
        if (!application)
            return application.error();
        if (application->state == CaseState::Scheduled)
            waiting.push_back(application->id);
    }
    return run(waiting, channel, sentAt, links);
}

Result<RecordedNotice> RecordNotices::recordOne(
    const ApplicationId& application, NoticeChannel channel, const QDateTime& typed, const LinksByCandidate& links)
{
    return perform(m_desk, Action::RecordNotice, [&](Deed& deed) -> Result<RecordedNotice> {
        const QDateTime sentAt = typed.isValid() ? typed : deed.now();
        const auto moved = stepCase(deed, application, Action::RecordNotice);
        if (!moved)
            return moved.error();
        const auto exam = examPlace(deed.connection(), application);
        if (!exam)
            return exam.error();
        if (const auto right = checkSending(deed, *exam, sentAt); !right)
            return right.error();
        if (const auto kept = keepLinks(deed, *exam, links); !kept)
            return kept.error();
        const auto notice = store(deed, *exam, channel, sentAt);
        if (!notice)
            return notice.error();
        const auto lateness = latenessOf(deed, application, Obligation::SendNotice);
        if (!lateness)
            return lateness.error();
        if (const auto met = meetObligation(deed, application, Obligation::SendNotice); !met)
            return met.error();
        const bool late = lateness->lastDay.isValid() && dayInKazakhstan(sentAt) > lateness->lastDay;
        tell(deed, *exam, *notice, late);
        return RecordedNotice {notice->id, numberText(notice->year, notice->number), late};
    });
}

} // namespace tanu
