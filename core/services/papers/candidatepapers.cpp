#include "core/database/transaction.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/paperground.h"
#include "core/services/papers/paperwords.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/contracttable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/noticetable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

#include <algorithm>

namespace tanu {

namespace {

void addSession(NoticeForm& form, const CaseGround& ground, const Session& session)
{
    const QDateTime begins = toKazakhstan(session.startsAt);
    form.center = ground.center;
    form.personName = ground.person();
    form.residence = ground.application.fields.residence;
    form.profession = ground.professionName();
    form.examDate = begins.date();
    form.examTime = begins.time();
    form.place = session.place;
    form.examLanguage = ground.language();
    form.mode = session.mode;
    form.allowedThings
        = textsIn(ground.programme.allowedThings, ground.language()).join(QStringLiteral(", "));
}

/// R11.1: what was sent to this candidate; before that the place of the session.
void addLinks(NoticeForm& form, const SessionCandidateRow& place)
{
    if (form.mode != ExamMode::Online)
        return;
    form.link = place.accessLink.isEmpty() ? form.place : place.accessLink;
    form.proctoringLink = place.proctoringLink;
}

Result<void> addContract(NoticeForm& form, Connection& connection, const ApplicationId& id)
{
    const auto contract = ContractTable(connection).find(id);
    if (!contract)
        return contract.error();
    if (*contract) {
        form.contractNumber = numberText((*contract)->year, (*contract)->number);
        form.contractDate = (*contract)->concludedOn;
    }
    return {};
}

/// Between two moments: after the one notice, before the next.
struct Span {
    QDateTime after; ///< invalid: from the beginning
    QDateTime until;

    [[nodiscard]] bool holds(const QDateTime& moment) const
    {
        return (!after.isValid() || moment > after) && moment <= until;
    }
};

bool isFault(const Postponement& postponement)
{
    return postponement.cause == PostponementCause::Fault || postponement.interruption == InterruptionCause::TechnicalFault;
}

/// R6.2: what had lifted the ten working days when this notice was sent, the last before it.
Result<NoticeForm::Waiver> waiverWithin(Connection& connection, const ApplicationId& id, const Span& span)
{
    const auto disabilities = DisabilityTable(connection).ofApplication(id);
    if (!disabilities)
        return disabilities.error();
    const auto postponements = PostponementTable(connection).ofApplication(id);
    if (!postponements)
        return postponements.error();
    NoticeForm::Waiver waiver = NoticeForm::Waiver::None;
    QDateTime last;
    for (const Disability& disability : *disabilities) {
        if (disability.proof && span.holds(disability.proof->provedAt)) {
            last = disability.proof->provedAt;
            waiver = NoticeForm::Waiver::Disability;
        }
    }
    for (const Postponement& postponement : *postponements) {
        const bool isLater = !last.isValid() || postponement.recordedAt > last;
        if (isFault(postponement) && span.holds(postponement.recordedAt) && isLater)
            waiver = NoticeForm::Waiver::Fault;
    }
    return waiver;
}

/// The n-th notice of the case; one behind the last is still to be sent.
Result<void> addNotice(NoticeForm& form, const std::vector<NoticeRow>& notices, size_t nth, Connection& connection,
    const ApplicationId& id, const QDateTime& now)
{
    const bool isSent = nth < notices.size();
    form.date = dayInKazakhstan(isSent ? notices[nth].sentAt : now);
    form.number = isSent ? numberText(notices[nth].year, notices[nth].number) : QString();
    form.isNewDate = nth > 0;
    const Span span {nth > 0 ? notices[nth - 1].sentAt : QDateTime(), isSent ? notices[nth].sentAt : now};
    const auto waiver = waiverWithin(connection, id, span);
    if (!waiver)
        return waiver.error();
    form.waiver = *waiver;
    return addContract(form, connection, id);
}

/// A line `what: advice` of the recommendations; what has no colon is advice alone.
QList<NotPassedForm::Recommendation> recommendationsOf(const QString& text)
{
    QList<NotPassedForm::Recommendation> list;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        if (colon < 0)
            list.append({{}, line.trimmed()});
        else
            list.append({line.left(colon).trimmed(), line.mid(colon + 2).trimmed()});
    }
    return list;
}

QStringList unmetOperations(const CaseGround& ground, const ProtocolContent::Candidate& candidate)
{
    QStringList names;
    for (const MapOperation& operation : ground.programme.operations) {
        const bool isUnmet = std::any_of(candidate.reasons.begin(), candidate.reasons.end(),
            [&](const DecisionReason& reason) { return reason.operation == operation.rule.id; });
        if (isUnmet)
            names.append(operation.name.in(ground.language()));
    }
    return names;
}

/// What the signed protocol says of the case.
Result<void> addProtocol(NotPassedForm& form, Connection& connection, const CaseGround& ground,
    const SessionCandidateRow& place)
{
    const auto protocol = ProtocolQuery(connection).ofSession(place.session);
    if (!protocol)
        return protocol.error();
    if (!protocol->has_value() || !(*protocol)->isSigned())
        return Error {ErrorKind::NotFound, {QStringLiteral("protocol"), place.session.toText()}, {}};
    const auto& candidates = (*protocol)->content.candidates;
    const auto candidate = std::find_if(candidates.begin(), candidates.end(),
        [&](const ProtocolContent::Candidate& one) { return one.application == place.application; });
    if (candidate == candidates.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), place.application.toText()}, {}};
    form.protocolNumber = (*protocol)->numberText;
    form.protocolDate = (*protocol)->row.signedOn.value_or(QDate());
    form.correct = candidate->theory.correct;
    form.questions = candidate->theory.total;
    form.isAdmittedToPractice = candidate->admitted;
    form.unmetOperations = unmetOperations(ground, *candidate);
    if (const auto removal = removalIn(candidate->reasons))
        form.removal = removalNote(removal->act, (*protocol)->content.mode, ground.language());
    return {};
}

Result<void> addLetter(NotPassedForm& form, Connection& connection, const SessionCandidateRow& place, QDate today)
{
    const auto notice = ResultNoticeTable(connection).find(place.application);
    if (!notice)
        return notice.error();
    const auto calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    form.number = *notice ? numberText((*notice)->year, (*notice)->number) : QString();
    form.date = *notice ? dayInKazakhstan((*notice)->sentAt) : today;
    form.recommendations = recommendationsOf(*notice ? (*notice)->recommendations : place.recommendations);
    form.appealUntil = deadlineOf(Obligation::FileAppeal, form.date, *calendar).lastDay;
    return {};
}

} // namespace

Result<Paper<NoticeForm>> noticeForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<NoticeForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto exam = examPlace(desk.connection, id);
        if (!exam)
            return exam.error();
        const auto notices = NoticeTable(desk.connection).ofApplication(id);
        if (!notices)
            return notices.error();
        const bool isSent = !notices->empty() && notices->back().session == exam->place.session;
        NoticeForm form;
        addSession(form, *ground, exam->session);
        addLinks(form, exam->place);
        const auto added = addNotice(
            form, *notices, notices->size() - (isSent ? 1 : 0), desk.connection, id, desk.clock.now());
        if (!added)
            return added.error();
        return Paper<NoticeForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<NoticeForm>> noticeForm(Desk& desk, const ApplicationId& id, const NoticeId& notice)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<NoticeForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto notices = NoticeTable(desk.connection).ofApplication(id);
        if (!notices)
            return notices.error();
        const auto found = std::find_if(
            notices->begin(), notices->end(), [&](const NoticeRow& row) { return row.id == notice; });
        if (found == notices->end())
            return Error {ErrorKind::NotFound, {QStringLiteral("notice"), notice.toText()}, {}};
        const auto session = SessionTable(desk.connection).load(found->session);
        if (!session)
            return session.error();
        const auto place = SessionCandidateTable(desk.connection).find(id);
        if (!place)
            return place.error();
        NoticeForm form;
        addSession(form, *ground, *session);
        if (*place && (*place)->session == found->session)
            addLinks(form, **place);
        const auto nth = static_cast<size_t>(found - notices->begin());
        if (const auto added = addNotice(form, *notices, nth, desk.connection, id, desk.clock.now()); !added)
            return added.error();
        return Paper<NoticeForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<AcquaintanceForm>> acquaintanceForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<AcquaintanceForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto exam = examPlace(desk.connection, id);
        if (!exam)
            return exam.error();
        const auto& at = exam->place.acquaintedAt;
        AcquaintanceForm form;
        form.center = ground->center;
        form.date = at ? dayInKazakhstan(*at) : procedureDay(exam->session);
        form.personName = ground->person();
        form.iin = ground->identityNumber();
        form.profession = ground->professionName();
        form.nqfLevel = ground->programme.level.toString();
        form.programme = QStringLiteral("%1 (%2)").arg(
            ground->programme.qualification.in(ground->language()), QString::number(ground->programme.version));
        form.tools = textsIn(ground->programme.equipment, ground->language());
        form.questions = ground->programme.questionCount();
        form.theoryMinutes = ground->programme.theoryMinutes;
        form.operations = static_cast<int>(ground->programme.operations.size());
        form.practiceMinutes = ground->programme.practiceMinutes;
        return Paper<AcquaintanceForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<NotPassedForm>> notPassedForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<NotPassedForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto place = SessionCandidateTable(desk.connection).load(id);
        if (!place)
            return place.error();
        NotPassedForm form;
        form.center = ground->center;
        form.personName = ground->person();
        form.residence = ground->application.fields.residence;
        form.profession = ground->professionName();
        if (const auto added = addProtocol(form, desk.connection, *ground, *place); !added)
            return added.error();
        if (const auto added = addLetter(form, desk.connection, *place, desk.clock.today()); !added)
            return added.error();
        return Paper<NotPassedForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

} // namespace tanu
