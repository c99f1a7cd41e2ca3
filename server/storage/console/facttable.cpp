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
        INSERT INTO outcome_fact (record, revision, center, application, region, year, profession, name_kk, name_ru, level,
                                  basis, passed, protocol_late, entry_late, appeal_issue_by)
        VALUES (:record, :revision, :center, :application, :region, :year, :profession, :name_kk, :name_ru, :level,
                :basis, :passed, :protocol_late, :entry_late, :appeal_issue_by)
        ON CONFLICT (record) DO UPDATE SET revision = excluded.revision, application = excluded.application,
            region = excluded.region, year = excluded.year, profession = excluded.profession, name_kk = excluded.name_kk,
            name_ru = excluded.name_ru, level = excluded.level, basis = excluded.basis, passed = excluded.passed,
            protocol_late = excluded.protocol_late, appeal_issue_by = excluded.appeal_issue_by
        WHERE excluded.revision > outcome_fact.revision)")))
    , m_putDocument(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO document_fact (record, revision, center, application, year, profession, level, state, handed_on, issue_by)
        VALUES (:record, :revision, :center, :application, :year, :profession, :level, :state, :handed_on, :issue_by)
        ON CONFLICT (record) DO UPDATE SET revision = excluded.revision, application = excluded.application,
            year = excluded.year, profession = excluded.profession, level = excluded.level, state = excluded.state,
            handed_on = excluded.handed_on, issue_by = excluded.issue_by
        WHERE excluded.revision > document_fact.revision)")))
    , m_join(Statement::on(connection, QStringLiteral(R"(
        UPDATE document_fact SET region = o.region, basis = o.basis, appeal_issue_by = o.appeal_issue_by
        FROM outcome_fact AS o
        WHERE o.application = :application AND o.center = :center AND o.passed = 1
          AND document_fact.application = o.application AND document_fact.center = o.center)")))
{
}

Result<std::vector<AcceptedRecord>> FactTable::recordsOf(const FactPiece& piece, qint64 limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT r.row, r.center, c.region, r.canonical, r.received_at FROM record AS r
        JOIN center AS c ON c.number = r.center
        WHERE r.row BETWEEN :first AND :last AND (:whole = 1 OR r.center = :center) ORDER BY r.row LIMIT :limit)"))
        .bind(":first", piece.firstRow)
        .bind(":last", piece.lastRow)
        .bind(":whole", piece.center ? 0 : 1)
        .bind(":center", piece.center.value_or(QString()))
        .bind(":limit", limit)
        .map(recordFrom);
}

Result<void> FactTable::put(const OutcomeFact& fact)
{
    const auto late = fact.isEntryLate ? std::optional(*fact.isEntryLate ? 1 : 0) : std::nullopt;
    const auto kept = m_putOutcome.bind(":record", fact.record)
                          .bind(":revision", fact.revision)
                          .bind(":center", fact.center)
                          .bind(":application", fact.application)
                          .bind(":region", fact.region)
                          .bind(":year", fact.year)
                          .bind(":profession", fact.profession)
                          .bind(":name_kk", fact.name.kk)
                          .bind(":name_ru", fact.name.ru)
                          .bind(":level", fact.level)
                          .bind(":basis", fact.basis)
                          .bind(":passed", fact.isPassed ? 1 : 0)
                          .bind(":protocol_late", fact.isProtocolLate ? 1 : 0)
                          .bind(":entry_late", late)
                          .bind(":appeal_issue_by", fact.appealIssueBy)
                          .run();
    return kept ? join(fact.center, fact.application) : kept;
}

Result<void> FactTable::put(const DocumentFact& fact)
{
    const auto kept = m_putDocument.bind(":record", fact.record)
                          .bind(":revision", fact.revision)
                          .bind(":center", fact.center)
                          .bind(":application", fact.application)
                          .bind(":year", fact.year)
                          .bind(":profession", fact.profession)
                          .bind(":level", fact.level)
                          .bind(":state", fact.state)
                          .bind(":handed_on", fact.handedOn)
                          .bind(":issue_by", fact.issueBy)
                          .run();
    return kept ? join(fact.center, fact.application) : kept;
}

Result<void> FactTable::join(const QString& center, const ApplicationId& application)
{
    return m_join.bind(":application", application).bind(":center", center).run();
}

} // namespace tanu::server
