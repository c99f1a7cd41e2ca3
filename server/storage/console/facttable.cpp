#include "server/storage/console/facttable.h"

namespace tanu::server {

namespace {

Result<AcceptedRecord> recordFrom(const Row& row)
{
    RowReader read(row);
    AcceptedRecord record;
    record.row = read.integer("row");
    record.center = read.text("center");
    record.centerRegion = read.text("region");
    record.canonical = read.bytes("canonical");
    record.receivedAt = read.moment("received_at");
    return read.finish(std::move(record));
}

} // namespace

FactTable::FactTable(Connection& connection)
    : m_connection(connection)
    , m_putOutcome(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO outcome_fact (record, revision, center, region, year, profession, name_kk, name_ru, level, basis,
                                  passed, protocol_late, entry_late)
        VALUES (:record, :revision, :center, :region, :year, :profession, :name_kk, :name_ru, :level, :basis,
                :passed, :protocol_late, :entry_late)
        ON CONFLICT (record) DO UPDATE SET revision = excluded.revision, region = excluded.region,
            year = excluded.year, profession = excluded.profession, name_kk = excluded.name_kk,
            name_ru = excluded.name_ru, level = excluded.level, basis = excluded.basis, passed = excluded.passed,
            protocol_late = excluded.protocol_late
        WHERE excluded.revision > outcome_fact.revision)")))
    , m_putDocument(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO document_fact (record, revision, center, region, year, profession, level, state, issue_late)
        VALUES (:record, :revision, :center, :region, :year, :profession, :level, :state, :issue_late)
        ON CONFLICT (record) DO UPDATE SET revision = excluded.revision, region = excluded.region,
            year = excluded.year, profession = excluded.profession, level = excluded.level, state = excluded.state,
            issue_late = excluded.issue_late
        WHERE excluded.revision > document_fact.revision)")))
{
}

Result<FactMark> FactTable::mark() const
{
    const auto found
        = Statement::on(m_connection, QStringLiteral("SELECT last_row, marked_at FROM fact_mark WHERE one = 1"))
              .mapOne([](const Row& row) {
                  RowReader read(row);
                  const qint64 last = read.integer("last_row");
                  return read.finish(FactMark {last, read.moment("marked_at")});
              });
    if (!found)
        return found.error();
    return found->value_or(FactMark {});
}

Result<void> FactTable::setMark(const FactMark& mark)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO fact_mark (one, last_row, marked_at) VALUES (1, :row, :at)
        ON CONFLICT (one) DO UPDATE SET last_row = excluded.last_row, marked_at = excluded.marked_at)"))
        .bind(":row", mark.lastRow)
        .bind(":at", mark.markedAt)
        .run();
}

Result<std::vector<AcceptedRecord>> FactTable::after(qint64 row, const QDateTime& before, int limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT r.row, r.center, c.region, r.canonical, r.received_at FROM record AS r
        JOIN center AS c ON c.number = r.center
        WHERE r.row > :row AND r.received_at < :before ORDER BY r.row LIMIT :limit)"))
        .bind(":row", row)
        .bind(":before", before)
        .bind(":limit", limit)
        .map(recordFrom);
}

Result<qint64> FactTable::waiting(qint64 row) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT count(*) FROM record WHERE row > :row"))
        .bind(":row", row)
        .integer();
}

Result<void> FactTable::put(const OutcomeFact& fact)
{
    return m_putOutcome.bind(":record", fact.record)
        .bind(":revision", fact.revision)
        .bind(":center", fact.center)
        .bind(":region", fact.region)
        .bind(":year", fact.year)
        .bind(":profession", fact.profession)
        .bind(":name_kk", fact.name.kk)
        .bind(":name_ru", fact.name.ru)
        .bind(":level", fact.level)
        .bind(":basis", fact.basis)
        .bind(":passed", fact.isPassed ? 1 : 0)
        .bind(":protocol_late", fact.isProtocolLate ? 1 : 0)
        .bind(":entry_late", fact.isEntryLate ? 1 : 0)
        .run();
}

Result<void> FactTable::put(const DocumentFact& fact)
{
    return m_putDocument.bind(":record", fact.record)
        .bind(":revision", fact.revision)
        .bind(":center", fact.center)
        .bind(":region", fact.region)
        .bind(":year", fact.year)
        .bind(":profession", fact.profession)
        .bind(":level", fact.level)
        .bind(":state", fact.state)
        .bind(":issue_late", fact.isIssueLate ? 1 : 0)
        .run();
}

} // namespace tanu::server
