#include "app/scenario/events/eventtools.h"

#include "core/services/appeals/admitappeal.h"
#include "core/services/appeals/assignappeal.h"
#include "core/services/appeals/decideappeal.h"
#include "core/services/appeals/recordreceipt.h"
#include "core/services/appeals/registerappeal.h"
#include "core/services/appeals/sendappealdecision.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/centerquery.h"

namespace tanu::scenario {

namespace {

/// The latest appeal of the case. Errors: NotFound{"appeal", number}.
Result<CaseAppeal> appealOf(const Stage& stage, const ApplicationId& id)
{
    const auto file = CaseQuery(stage.connection(), stage.clock()).load(id);
    if (!file)
        return file.error();
    if (file->appeals.empty())
        return Error {ErrorKind::NotFound, {QStringLiteral("appeal"), file->application.numberText()}, {}};
    return file->appeals.back();
}

/// Plays `one` with the appeal of each case that the event names.
template <typename One>
Result<void> forEachAppeal(const Stage& stage, const Event& event, One one)
{
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto appeal = appealOf(stage, id);
        if (!appeal)
            return appeal.error();
        const auto done = one(*appeal);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Result<void> receive(Stage& stage, const Event& event)
{
    const auto day = dateOf(event, "received-on", stage.today());
    if (!day)
        return day.error();
    Desk registrar = stage.registrar();
    return forEachCase(
        stage, event, [&](const ApplicationId& id) { return RecordReceipt(registrar).run(id, *day); });
}

Result<void> file(Stage& stage, const Event& event)
{
    const auto day = dateOf(event, "received-on", stage.today());
    if (!day)
        return day.error();
    Desk registrar = stage.registrar();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return RegisterAppeal(registrar).run(id, *day, textOf(event, "text")); });
}

Result<void> admit(Stage& stage, const Event& event)
{
    const bool isAdmitted = choiceOf(event, "decision", "admitted") == QStringLiteral("admitted");
    Desk head = stage.head();
    return forEachAppeal(stage, event, [&](const CaseAppeal& appeal) {
        return isAdmitted ? AdmitAppeal(head).admit(appeal.appeal.id, textOf(event, "text"))
                          : AdmitAppeal(head).refuse(appeal.appeal.id, textOf(event, "text"), {});
    });
}

Result<void> assign(Stage& stage, const Event& event)
{
    const auto commissions = CenterQuery(stage.connection()).commissions();
    if (!commissions)
        return commissions.error();
    Desk registrar = stage.registrar();
    return forEachAppeal(stage, event, [&](const CaseAppeal& appeal) -> Result<void> {
        for (const CommissionRow& row : *commissions) {
            if (row.commission.kind == CommissionKind::Appeal)
                return AssignAppeal(registrar).run(appeal.appeal.id, row.commission.id);
        }
        return Error {ErrorKind::NotFound, {QStringLiteral("commission"), QStringLiteral("appeal")}, {}};
    });
}

/// Everybody who votes agrees.
Result<void> decide(Stage& stage, const Event& event)
{
    const auto outcome = parseAppealOutcome(choiceOf(event, "decision", "rejected"));
    if (!outcome)
        return badDetail(event, "decision");
    return forEachAppeal(stage, event, [&](const CaseAppeal& appeal) -> Result<void> {
        AppealFinding finding {textOf(event, "text"), {}, {}};
        Actor chair;
        for (const CaseAppealMember& member : appeal.members) {
            if (member.seat == CommissionSeat::Chair)
                chair = {member.staff, member.name, Role::AppealCommission};
            if (member.votes())
                finding.votes.push_back({member.staff, *outcome == AppealOutcome::Upheld, {}});
        }
        Desk desk = stage.as(chair);
        const auto done = DecideAppeal(desk).run(appeal.appeal.id, finding);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Result<void> send(Stage& stage, const Event& event)
{
    Desk registrar = stage.registrar();
    return forEachAppeal(stage, event, [&](const CaseAppeal& appeal) {
        return SendAppealDecision(registrar).run(appeal.appeal.id, NoticeChannel::Hand);
    });
}

} // namespace

const std::vector<EventHandler>& appealEvents()
{
    static const std::vector<EventHandler> events {
        {"receipt", receive},
        {"appeal", file},
        {"appeal-admission", admit},
        {"appeal-assigned", assign},
        {"appeal-decision", decide},
        {"appeal-sent", send},
    };
    return events;
}

} // namespace tanu::scenario
