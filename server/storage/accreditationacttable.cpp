#include "server/storage/accreditationacttable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<AccreditationOrder> actFrom(const Row& row)
{
    RowReader read(row);
    AccreditationOrder act;
    act.step.act = read.parsed<AccreditationAct>("act", &parseAccreditationAct);
    act.step.on = read.date("on_day");
    act.step.ground = read.text("ground");
    act.step.clause = read.text("clause");
    act.eventOn = read.optionalDate("event_on");
    act.decidedOn = read.date("decided_on");
    return read.finish(act);
}

} // namespace

AccreditationActTable::AccreditationActTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<AccreditationOrder>> AccreditationActTable::allOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT act, on_day, event_on, decided_on, ground, clause FROM accreditation_act
        WHERE center = :center ORDER BY order_number)"))
        .bind(":center", center.toString())
        .map(actFrom);
}

Result<std::vector<AccreditationStep>> AccreditationActTable::stepsOf(const AccreditationNumber& center) const
{
    const auto acts = allOf(center);
    if (!acts)
        return acts.error();
    std::vector<AccreditationStep> steps;
    for (const AccreditationOrder& act : *acts)
        steps.push_back(act.step);
    return steps;
}

Result<void> AccreditationActTable::insert(
    const AccreditationNumber& center, qint64 order, const AccreditationOrder& act)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO accreditation_act (center, order_number, act, on_day, event_on, decided_on, ground, clause)
        VALUES (:center, :order, :act, :on_day, :event_on, :decided_on, :ground, :clause))"))
        .bind(":center", center.toString())
        .bind(":order", order)
        .bind(":act", codeOf(act.step.act))
        .bind(":on_day", act.step.on)
        .bind(":event_on", act.eventOn)
        .bind(":decided_on", act.decidedOn)
        .bind(":ground", act.step.ground)
        .bind(":clause", act.step.clause)
        .run();
}

} // namespace tanu::server
