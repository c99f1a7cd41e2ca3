#include "core/services/papers/appealpapers.h"

#include "core/database/transaction.h"
#include "core/domain/values/numbertext.h"
#include "core/services/appeals/appealstep.h"
#include "core/services/papers/paperground.h"
#include "core/services/queries/caseappeals.h"
#include "core/storage/appealtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

/// What every paper of an appeal needs.
struct AppealGround {
    CaseAppeal view;
    CaseGround file;
    ProtocolRow protocol;

    [[nodiscard]] const Appeal& appeal() const { return view.appeal; }
    [[nodiscard]] QString protocolNumber() const { return numberText(protocol.year, protocol.number); }
    [[nodiscard]] QDate protocolDate() const { return protocol.signedOn.value_or(QDate()); }
};

Result<AppealGround> appealGround(Connection& connection, const AppealId& id)
{
    const auto appeal = AppealTable(connection).load(id);
    if (!appeal)
        return appeal.error();
    auto file = caseGround(connection, appeal->application);
    if (!file)
        return file.error();
    auto protocol = ProtocolTable(connection).load(appeal->protocol);
    if (!protocol)
        return protocol.error();
    const auto all = caseAppealsOf(connection, appeal->application);
    if (!all)
        return all.error();
    const auto view
        = std::find_if(all->begin(), all->end(), [&](const CaseAppeal& one) { return one.appeal.id == id; });
    if (view == all->end())
        return Error {ErrorKind::NotFound, {QStringLiteral("appeal"), id.toText()}, {}};
    return AppealGround {*view, *std::move(file), *std::move(protocol)};
}

/// The last day of a term as it was counted (W4); invalid where it was not.
Result<QDate> lastDayOf(Connection& connection, const ApplicationId& id, Obligation kind)
{
    const auto row = ObligationTable(connection).find(id, kind);
    if (!row)
        return row.error();
    return *row ? (*row)->lastDay : QDate();
}

/// When the candidate got the result: as recorded, else the day of sending.
Result<QDate> resultsReceived(Connection& connection, const ApplicationId& id)
{
    const auto notice = ResultNoticeTable(connection).find(id);
    if (!notice)
        return notice.error();
    if (!*notice)
        return QDate();
    return (*notice)->receivedOn.value_or(dayInKazakhstan((*notice)->sentAt));
}

AppealForm filled(const CaseGround& ground)
{
    AppealForm form;
    form.center = ground.center;
    form.personName = ground.person();
    form.iin = ground.identityNumber();
    form.residence = ground.application.fields.residence;
    form.phone = ground.application.fields.mobilePhone;
    form.profession = ground.professionName();
    form.nqfLevel = ground.programme.level.toString();
    return form;
}

AppealDecisionForm::Vote voteOf(const CaseAppealMember& member)
{
    if (!member.isFor)
        return AppealDecisionForm::Vote::None;
    return *member.isFor ? AppealDecisionForm::Vote::Uphold : AppealDecisionForm::Vote::Reject;
}

/// The commission's reasons, and the dissent of who voted otherwise.
QString reasonsOf(const CaseAppeal& view)
{
    QStringList lines {view.appeal.reasons};
    for (const CaseAppealMember& member : view.members) {
        if (!member.dissent.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(member.name, member.dissent));
    }
    return lines.join(QLatin1Char('\n'));
}

AppealDecisionForm filled(const AppealGround& ground)
{
    const Appeal& appeal = ground.appeal();
    AppealDecisionForm form;
    form.center = ground.file.center;
    form.number = appeal.numberText();
    form.received = appeal.receivedOn;
    form.date = appeal.decidedOn.value_or(QDate());
    form.orderNumber = ground.view.orderNumber;
    form.orderDate = ground.view.orderDate;
    form.personName = ground.file.person();
    form.iin = ground.file.identityNumber();
    form.profession = ground.file.professionName();
    form.nqfLevel = ground.file.programme.level.toString();
    form.protocolNumber = ground.protocolNumber();
    form.protocolDate = ground.protocolDate();
    form.grounds = appeal.grounds;
    form.reasons = reasonsOf(ground.view);
    form.isUpheld = appeal.decision == AppealOutcome::Upheld;
    for (const CaseAppealMember& member : ground.view.members)
        form.voters.append({member.seat, member.name, voteOf(member)});
    return form;
}

Error missing(const char* what, const AppealId& id)
{
    return {ErrorKind::NotFound, {QString::fromLatin1(what), id.toText()}, {}};
}

/// R23, R18.1: as it was counted when the decision was sent, before that from the day of the decision.
Result<QDate> documentUntil(Connection& connection, const Appeal& appeal)
{
    if (appeal.decision != AppealOutcome::Upheld || !appeal.decidedOn)
        return QDate();
    const auto counted = lastDayOf(connection, appeal.application, Obligation::IssueAfterAppeal);
    if (!counted || counted->isValid())
        return counted;
    const auto calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    return deadlineOf(Obligation::IssueAfterAppeal, *appeal.decidedOn, *calendar).lastDay;
}

/// One paper of an appeal, filled in within one read transaction.
template <typename Form, typename Fill>
Result<Paper<Form>> paperOf(Desk& desk, const AppealId& id, Fill fill)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<Form>> {
        const auto ground = appealGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const Result<Form> form = fill(*ground);
        if (!form)
            return form.error();
        return Paper<Form> {*form, ground->file.language()};
    }, Transaction::Kind::Read);
}

} // namespace

Result<Paper<AppealForm>> blankAppealForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<AppealForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto received = resultsReceived(desk.connection, id);
        if (!received)
            return received.error();
        const auto place = SessionCandidateTable(desk.connection).load(id);
        if (!place)
            return place.error();
        const auto protocol = signedProtocolOf(desk.connection, place->session);
        if (!protocol)
            return protocol.error();
        AppealForm form = filled(*ground);
        form.resultsReceived = *received;
        form.protocolNumber = numberText(protocol->year, protocol->number);
        form.protocolDate = protocol->signedOn.value_or(QDate());
        return Paper<AppealForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<AppealForm>> appealForm(Desk& desk, const AppealId& id)
{
    return paperOf<AppealForm>(desk, id, [&](const AppealGround& ground) -> Result<AppealForm> {
        const auto received = resultsReceived(desk.connection, ground.appeal().application);
        if (!received)
            return received.error();
        AppealForm form = filled(ground.file);
        form.number = ground.appeal().numberText();
        form.registered = dayInKazakhstan(ground.appeal().registeredAt);
        form.protocolNumber = ground.protocolNumber();
        form.protocolDate = ground.protocolDate();
        form.resultsReceived = *received;
        form.grounds = ground.appeal().grounds;
        form.date = ground.appeal().receivedOn;
        return form;
    });
}

Result<Paper<AppealReceiptForm>> appealReceiptForm(Desk& desk, const AppealId& id)
{
    return paperOf<AppealReceiptForm>(desk, id, [&](const AppealGround& ground) -> Result<AppealReceiptForm> {
        const Appeal& appeal = ground.appeal();
        const auto registrar = StaffTable(desk.connection).find(appeal.registeredBy);
        if (!registrar)
            return registrar.error();
        const auto until = lastDayOf(desk.connection, appeal.application, Obligation::DecideAppeal);
        if (!until)
            return until.error();
        const QDateTime registered = toKazakhstan(appeal.registeredAt);
        return AppealReceiptForm {ground.file.center, appeal.numberText(), registered.date(), registered.time(),
            ground.file.person(), ground.file.identityNumber(), ground.file.professionName(), ground.protocolNumber(),
            ground.protocolDate(), appeal.isLate, appeal.isLate ? QDate() : *until,
            *registrar ? (*registrar)->name.shortForm() : QString()};
    });
}

Result<Paper<AppealDecisionForm>> appealDecisionForm(Desk& desk, const AppealId& id)
{
    return paperOf<AppealDecisionForm>(desk, id, [&](const AppealGround& ground) -> Result<AppealDecisionForm> {
        if (!ground.appeal().decision)
            return missing("appealdecision", id);
        return filled(ground);
    });
}

Result<Paper<AppealLetterForm>> appealLetterForm(Desk& desk, const AppealId& id)
{
    return paperOf<AppealLetterForm>(desk, id, [&](const AppealGround& ground) -> Result<AppealLetterForm> {
        const Appeal& appeal = ground.appeal();
        if (!appeal.decision)
            return missing("appealdecision", id);
        const auto until = documentUntil(desk.connection, appeal);
        if (!until)
            return until.error();
        return AppealLetterForm {ground.file.center, appeal.numberText(),
            appeal.sentAt ? dayInKazakhstan(*appeal.sentAt) : desk.clock.today(), ground.file.person(),
            ground.file.application.fields.residence, appeal.receivedOn, appeal.decidedOn.value_or(QDate()),
            ground.file.professionName(), ground.protocolNumber(), ground.protocolDate(),
            appeal.decision == AppealOutcome::Upheld, appeal.reasons, *until};
    });
}

Result<Paper<AppealRefusalForm>> appealRefusalForm(Desk& desk, const AppealId& id)
{
    return paperOf<AppealRefusalForm>(desk, id, [&](const AppealGround& ground) -> Result<AppealRefusalForm> {
        const Appeal& appeal = ground.appeal();
        if (appeal.admission != Admission::Refused)
            return missing("appealrefusal", id);
        const auto received = resultsReceived(desk.connection, appeal.application);
        if (!received)
            return received.error();
        const auto lastDay = lastDayOf(desk.connection, appeal.application, Obligation::FileAppeal);
        if (!lastDay)
            return lastDay.error();
        return AppealRefusalForm {ground.file.center, appeal.numberText(),
            appeal.sentAt ? dayInKazakhstan(*appeal.sentAt) : desk.clock.today(), ground.file.person(),
            ground.file.application.fields.residence, ground.file.professionName(), *received, *lastDay, appeal.receivedOn,
            appeal.admissionReason};
    });
}

} // namespace tanu
