#include "server/actions/orders/orderaccreditation.h"

#include "core/database/transaction.h"
#include "core/wire/fields.h"
#include "server/actions/orders/giveorder.h"
#include "server/context/servercalendar.h"
#include "server/storage/accreditationacttable.h"

namespace tanu::server {

namespace {

Error malformed(const char* field, QDate typed)
{
    return {ErrorKind::FieldMalformed, {QLatin1String(field), typed.toString(Qt::ISODate)}, {}};
}

Error missing(const char* field)
{
    return {ErrorKind::FieldEmpty, {QLatin1String(field)}, {}};
}

Cbor factsOf(const AccreditationOrder& act)
{
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("act"), codeOf(act.step.act));
    facts.insert(QLatin1String("on"), cborOf(act.step.on));
    facts.insert(QLatin1String("decidedOn"), cborOf(act.decidedOn));
    facts.insert(QLatin1String("ground"), act.step.ground);
    facts.insert(QLatin1String("clause"), act.step.clause);
    return facts;
}

} // namespace

OrderAccreditation::OrderAccreditation(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<AccreditationOrdered> OrderAccreditation::run(
    const AccreditationNumber& center, const AccreditationOrder& act) const
{
    if (const auto right = check(act); !right)
        return right.error();
    return inTransaction(m_desk.connection, [&] { return give(center, act); });
}

Result<void> OrderAccreditation::check(const AccreditationOrder& act) const
{
    if (act.step.ground.trimmed().isEmpty())
        return missing("ground");
    if (act.step.clause.trimmed().isEmpty())
        return missing("clause");
    if (!act.step.on.isValid())
        return malformed("on", act.step.on);
    if (!act.decidedOn.isValid() || act.decidedOn > m_desk.clock.today())
        return malformed("decidedOn", act.decidedOn);
    if (act.step.act == AccreditationAct::Revoked && !act.eventOn)
        return missing("eventOn");
    if (act.eventOn && (!act.eventOn->isValid() || *act.eventOn > act.decidedOn))
        return malformed("eventOn", *act.eventOn);
    return {};
}

Result<AccreditationOrdered> OrderAccreditation::give(
    const AccreditationNumber& center, const AccreditationOrder& act) const
{
    const auto steps = AccreditationActTable(m_desk.connection).stepsOf(center);
    if (!steps)
        return steps.error();
    const AccreditationState before = stateAfter(*steps);
    const auto after = transition(before, act.step.act);
    if (!after)
        return Error{ErrorKind::ActionNotAllowed, {codeOf(act.step.act), codeOf(before)}, {}};
    const auto number = giveOrder(m_desk, center, orderkind::accreditation, payloadOf(act),
        QStringLiteral("orderAccreditation"), factsOf(act));
    if (!number)
        return number.error();
    AccreditationOrdered ordered{*number, *after};
    if (act.step.act == AccreditationAct::Revoked && act.eventOn) {
        ordered.terms = revocationTerms(*act.eventOn, act.decidedOn, serverCalendar());
        ordered.isDecidedLate = act.decidedOn > ordered.terms->decideBy;
        ordered.isToldLate = m_desk.clock.today() > ordered.terms->tellBy;
    }
    return ordered;
}

} // namespace tanu::server
