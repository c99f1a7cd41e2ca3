#include "core/storage/platformordertable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

#define PLATFORM_ORDER_COLUMNS "number, kind, given_at, payload, taken_at, state, problem, problem_arguments"

/// Kinds are stored by their names; one of a later version counts as unknown.
ErrorKind kindNamed(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
        if (nameOf(static_cast<ErrorKind>(i)) == name)
            return static_cast<ErrorKind>(i);
    }
    return ErrorKind::OrderUnknown;
}

std::optional<OrderOutcome> outcomeFrom(const QString& code)
{
    for (const OrderOutcome outcome : {OrderOutcome::Applied, OrderOutcome::Refused, OrderOutcome::Stopped}) {
        if (codeOf(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

Result<TakenOrder> takenOrderFrom(const Row& row)
{
    RowReader read(row);
    TakenOrder taken;
    taken.order = {read.integer("number"), read.text("kind"), read.moment("given_at"), read.bytes("payload")};
    taken.takenAt = read.moment("taken_at");
    taken.outcome = read.parsed<OrderOutcome>("state", &outcomeFrom);
    const auto problem = read.optionalText("problem");
    const auto arguments = read.optionalText("problem_arguments");
    if (problem)
        taken.problem = Error {kindNamed(*problem), arguments.value_or(QString()).split(u'\n', Qt::SkipEmptyParts), {}};
    return read.finish(taken);
}

Result<AccreditationStep> stepFrom(const Row& row)
{
    RowReader read(row);
    AccreditationStep step;
    step.act = read.parsed<AccreditationAct>("act", &parseAccreditationAct);
    step.on = read.date("on_day");
    step.ground = read.text("ground");
    step.clause = read.text("clause");
    return read.finish(step);
}

} // namespace

QString codeOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Applied:
        return QStringLiteral("applied");
    case OrderOutcome::Refused:
        return QStringLiteral("refused");
    case OrderOutcome::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

PlatformOrderTable::PlatformOrderTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> PlatformOrderTable::lastTaken() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(number), 0) FROM platform_order WHERE state <> 'stopped')"))
        .integer();
}

Result<std::optional<TakenOrder>> PlatformOrderTable::stopped() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " PLATFORM_ORDER_COLUMNS R"( FROM platform_order
        WHERE state = 'stopped' ORDER BY number LIMIT 1)"))
        .mapOne(takenOrderFrom);
}

Result<std::vector<TakenOrder>> PlatformOrderTable::newest(int limit) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " PLATFORM_ORDER_COLUMNS R"( FROM platform_order
        ORDER BY number DESC LIMIT :limit)"))
        .bind(":limit", limit)
        .map(takenOrderFrom);
}

Result<void> PlatformOrderTable::put(const TakenOrder& taken)
{
    std::optional<QString> problem;
    std::optional<QString> arguments;
    if (taken.problem) {
        problem = nameOf(taken.problem->kind);
        arguments = taken.problem->arguments.join(u'\n');
    }
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO platform_order (number, kind, given_at, payload, taken_at, state, problem, problem_arguments)
        VALUES (:number, :kind, :given_at, :payload, :taken_at, :state, :problem, :arguments)
        ON CONFLICT (number) DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at,
            payload = excluded.payload, taken_at = excluded.taken_at, state = excluded.state,
            problem = excluded.problem, problem_arguments = excluded.problem_arguments
        WHERE platform_order.state = 'stopped')"))
        .bind(":number", taken.order.number)
        .bind(":kind", taken.order.kind)
        .bind(":given_at", taken.order.givenAt)
        .bind(":payload", taken.order.payload)
        .bind(":taken_at", taken.takenAt)
        .bind(":state", codeOf(taken.outcome))
        .bind(":problem", problem)
        .bind(":arguments", arguments)
        .run();
}

Result<std::vector<AccreditationStep>> PlatformOrderTable::accreditationSteps() const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT act, on_day, ground, clause FROM accreditation_step ORDER BY number"))
        .map(stepFrom);
}

Result<void> PlatformOrderTable::addStep(qint64 order, const AccreditationStep& step)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO accreditation_step (number, act, on_day, ground, clause)
        VALUES (:number, :act, :on_day, :ground, :clause))"))
        .bind(":number", order)
        .bind(":act", codeOf(step.act))
        .bind(":on_day", step.on)
        .bind(":ground", step.ground)
        .bind(":clause", step.clause)
        .run();
}

} // namespace tanu
