#include "core/services/appeals/decideappeal.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/requireseat.h"
#include "core/storage/appealtable.h"
#include "core/storage/commissiontable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

std::vector<AppealVote> trimmed(std::vector<AppealVote> votes)
{
    for (AppealVote& vote : votes)
        vote.dissent = vote.dissent.trimmed();
    return votes;
}

/// The appeal with its commission's decision in it.
Result<Appeal> decided(Deed& deed, Appeal appeal, const AppealFinding& finding, const Application& application)
{
    const auto commission = CommissionTable(deed.connection()).load(appeal.commission.value_or(CommissionId()));
    if (!commission)
        return commission.error();
    if (const auto sits = requireSeat(deed, heldSeats(*commission, {})); !sits)
        return sits.error();
    if (const auto free = checkAppealSeats(deed.connection(), *commission, application); !free)
        return free.error();
    const QDate assigned = toKazakhstan(appeal.assignedAt.value_or(appeal.registeredAt)).date();
    const auto day = namedDay(deed, "decidedon", finding.decidedOn, assigned);
    if (!day)
        return day.error();
    const auto outcome = outcomeOf(*commission, finding.votes);
    if (!outcome)
        return outcome.error();
    appeal.decidedOn = *day;
    appeal.decision = *outcome;
    appeal.decidedBy = deed.actor().id;
    appeal.reasons = finding.reasons.trimmed();
    appeal.votes = trimmed(finding.votes);
    return appeal;
}

} // namespace

DecideAppeal::DecideAppeal(Desk& desk)
    : m_desk(desk)
{
}

Result<DecidedAppeal> DecideAppeal::run(const AppealId& id, const AppealFinding& finding)
{
    if (finding.reasons.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reasons")}, {}};
    return perform(m_desk, Action::DecideAppeal, [&](Deed& deed) -> Result<DecidedAppeal> {
        const auto before = AppealTable(deed.connection()).load(id);
        if (!before)
            return before.error();
        const auto application = stepCase(deed, before->application, Action::DecideAppeal);
        if (!application)
            return application.error();
        const auto appeal = decided(deed, *before, finding, *application);
        if (!appeal)
            return appeal.error();
        if (const auto stored = AppealTable(deed.connection()).update(*appeal); !stored)
            return stored.error();
        const auto term = latenessOf(deed, appeal->application, Obligation::DecideAppeal);
        if (!term)
            return term.error();
        const bool isLate = term->lastDay.isValid() && *appeal->decidedOn > term->lastDay;
        tellAppeal(deed, *appeal);
        deed.note("decision", codeOf(*appeal->decision));
        deed.note("decidedOn", cborOf(*appeal->decidedOn));
        if (isLate)
            deed.note("late", Cbor::boolean(true));
        return DecidedAppeal {*appeal->decision, isLate};
    });
}

} // namespace tanu
