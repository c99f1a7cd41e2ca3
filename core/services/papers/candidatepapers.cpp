#include "core/database/transaction.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/paperground.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/contracttable.h"
#include "core/storage/noticetable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

QDate dayOf(const QDateTime& moment)
{
    return toKazakhstan(moment).date();
}

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
    form.link = session.mode == ExamMode::Online ? session.place : QString();
    form.allowedThings
        = textsIn(ground.programme.allowedThings, ground.language()).join(QStringLiteral(", "));
}

Result<void> addNotice(NoticeForm& form, Connection& connection, const SessionCandidateRow& place, QDate today)
{
    const auto contract = ContractTable(connection).find(place.application);
    if (!contract)
        return contract.error();
    if (*contract) {
        form.contractNumber = numberText((*contract)->year, (*contract)->number);
        form.contractDate = (*contract)->concludedOn;
    }
    const auto notices = NoticeTable(connection).ofApplication(place.application);
    if (!notices)
        return notices.error();
    const bool isSent = !notices->empty() && notices->back().session == place.session;
    form.date = isSent ? dayOf(notices->back().sentAt) : today;
    form.number = isSent ? numberText(notices->back().year, notices->back().number) : QString();
    form.isNewDate = notices->size() > (isSent ? 1U : 0U);
    return {};
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
    form.date = *notice ? dayOf((*notice)->sentAt) : today;
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
        NoticeForm form;
        addSession(form, *ground, exam->session);
        if (const auto added = addNotice(form, desk.connection, exam->place, desk.clock.today()); !added)
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
        form.date = at ? dayOf(*at) : procedureDay(exam->session);
        form.personName = ground->person();
        form.iin = ground->identityNumber();
        form.profession = ground->professionName();
        form.nqfLevel = ground->programme.level.toString();
        form.programme = QStringLiteral("%1 (%2)").arg(
            ground->programme.qualification.in(ground->language()), QString::number(ground->programme.version));
        form.tools = textsIn(ground->programme.equipment, ground->language());
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
