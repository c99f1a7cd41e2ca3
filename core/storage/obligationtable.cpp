#include "core/storage/obligationtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <algorithm>

namespace tanu {

namespace {

Result<ObligationRow> obligationFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(ObligationRow {read.id<ApplicationId>("application"),
        read.parsed<Obligation>("kind", &parseObligation), read.date("counted_from"), read.date("last_day"),
        read.boolean("unconfirmed"), read.optionalMoment("met_at")});
}

} // namespace

ObligationTable::ObligationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ObligationTable::open(const ObligationRow& obligation)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO obligation (application, kind, counted_from, last_day, unconfirmed, met_at)
        VALUES (:application, :kind, :counted_from, :last_day, :unconfirmed, :met_at)
        ON CONFLICT (application, kind) DO UPDATE SET counted_from = excluded.counted_from,
            last_day = excluded.last_day, unconfirmed = excluded.unconfirmed, met_at = excluded.met_at)"))
        .bind(":application", obligation.application)
        .bind(":kind", codeOf(obligation.kind))
        .bind(":counted_from", obligation.countedFrom)
        .bind(":last_day", obligation.lastDay)
        .bind(":unconfirmed", obligation.unconfirmed)
        .bind(":met_at", obligation.metAt)
        .run();
}

Result<void> ObligationTable::meet(const ApplicationId& application, Obligation kind, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE obligation SET met_at = :at
        WHERE application = :application AND kind = :kind AND met_at IS NULL)"))
        .bind(":at", at)
        .bind(":application", application)
        .bind(":kind", codeOf(kind))
        .run();
}

Result<void> ObligationTable::drop(const ApplicationId& application, Obligation kind)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        DELETE FROM obligation WHERE application = :application AND kind = :kind AND met_at IS NULL)"))
        .bind(":application", application)
        .bind(":kind", codeOf(kind))
        .run();
}

Result<void> ObligationTable::recount(const ObligationRow& row, QDate before)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE obligation SET counted_from = :counted_from, last_day = :last_day, unconfirmed = :unconfirmed
        WHERE application = :application AND kind = :kind AND met_at IS NULL AND last_day = :before)"))
                             .bind(":counted_from", row.countedFrom)
                             .bind(":last_day", row.lastDay)
                             .bind(":unconfirmed", row.unconfirmed)
                             .bind(":application", row.application)
                             .bind(":kind", codeOf(row.kind))
                             .bind(":before", before)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("obligation")}, row.application.toText()};
    return {};
}

Result<std::optional<ObligationRow>> ObligationTable::find(const ApplicationId& application, Obligation kind)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, kind, counted_from, last_day, unconfirmed, met_at FROM obligation
        WHERE application = :application AND kind = :kind)"))
        .bind(":application", application)
        .bind(":kind", codeOf(kind))
        .mapOne(obligationFrom);
}

Result<std::vector<ObligationRow>> ObligationTable::ofApplication(const ApplicationId& application)
{
    auto rows = Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, kind, counted_from, last_day, unconfirmed, met_at FROM obligation
        WHERE application = :application)"))
        .bind(":application", application)
        .map(obligationFrom);
    if (rows)
        std::sort(rows->begin(), rows->end(),
            [](const ObligationRow& a, const ObligationRow& b) { return a.kind < b.kind; });
    return rows;
}

Result<std::vector<ObligationRow>> ObligationTable::allOpen()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, kind, counted_from, last_day, unconfirmed, met_at FROM obligation
        WHERE met_at IS NULL ORDER BY last_day, application, kind)"))
        .map(obligationFrom);
}

} // namespace tanu
