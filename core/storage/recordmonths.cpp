#include "core/storage/recordmonths.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/recordrows.h"
#include "core/wire/sha256.h"

namespace tanu {

RecordMonths::RecordMonths(Connection& connection)
    : m_connection(connection)
{
}

Result<RecordCounts> RecordMonths::countsOf(Month month)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT (SELECT count(*) FROM record WHERE month = :month AND state = 'waiting') AS waiting,
               (SELECT count(*) FROM record WHERE month = :month AND state = 'accepted') AS accepted,
               (SELECT count(*) FROM record AS r WHERE r.month = :month AND r.state = 'rejected'
                  AND NOT EXISTS (SELECT 1 FROM record AS later WHERE later.id = r.id
                                  AND later.revision > r.revision AND later.state = 'accepted')) AS rejected)"))
                           .bind(":month", month.key())
                           .mapOne([](const Row& row) -> Result<RecordCounts> {
                               RowReader read(row);
                               return read.finish(RecordCounts {
                                   read.number("waiting"), read.number("accepted"), read.number("rejected")});
                           });
    if (!found)
        return found.error();
    return found->value_or(RecordCounts());
}

Result<std::vector<Month>> RecordMonths::all()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT DISTINCT month FROM record WHERE month > 0 ORDER BY month)"))
        .map([](const Row& row) -> Result<Month> {
            RowReader read(row, QStringLiteral("record"));
            const auto month = read.parsedOrNone<Month>("month", &Month::fromKey);
            return read.finish([&] { return *month; });
        });
}

Result<std::vector<MonthLine>> RecordMonths::acknowledged(Month month)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, revision, canonical FROM record WHERE month = :month AND state = 'accepted')"))
        .bind(":month", month.key())
        .map([](const Row& row) -> Result<MonthLine> {
            RowReader read(row);
            const QByteArray id = read.bytes("id");
            const QByteArray canonical = read.sealedBytes("canonical", canonicalPlaceOf(id));
            return read.finish(MonthLine {id, read.number("revision"), sha256Of(canonical)});
        });
}

Result<void> RecordMonths::offerAgain(const MonthLine& line)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE record SET state = 'waiting', answer = NULL, answered_at = NULL
        WHERE id = :id AND revision = :revision AND state = 'accepted')"))
                             .bind(":id", line.id)
                             .bind(":revision", line.revision)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::NotFound, {QStringLiteral("record"), QString::fromLatin1(line.id.toHex())}, {}};
    return {};
}

Result<void> RecordMonths::giveMonths()
{
    constexpr int readAtOnce = 1'000;
    struct Undated {
        qint64 sequence = 0;
        Month month;
    };
    qint64 after = 0;
    for (;;) {
        const auto rows = Statement::on(m_connection, QStringLiteral(R"(
            SELECT sequence, id, canonical, made_at FROM record WHERE sequence > :after ORDER BY sequence LIMIT :limit)"))
                              .bind(":after", after)
                              .bind(":limit", readAtOnce)
                              .map([](const Row& row) -> Result<Undated> {
                                  RowReader read(row);
                                  const auto record = revisionFrom(row);
                                  if (!record)
                                      return record.error();
                                  const Month month = reportedMonthOf(*record, read.moment("made_at"));
                                  return read.finish(Undated {read.integer("sequence"), month});
                              });
        if (!rows)
            return rows.error();
        for (const Undated& row : *rows) {
            const auto given = Statement::on(m_connection, QStringLiteral(R"(
                UPDATE record SET month = :month WHERE sequence = :sequence)"))
                                   .bind(":month", row.month.key())
                                   .bind(":sequence", row.sequence)
                                   .run();
            if (!given)
                return given;
            after = row.sequence;
        }
        if (rows->size() < readAtOnce)
            return {};
    }
}

} // namespace tanu
