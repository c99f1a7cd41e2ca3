#include "core/storage/numberblocktable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<NumberBlockRow> blockFrom(const Row& row)
{
    RowReader read(row);
    NumberBlockRow block;
    block.id = read.id<NumberBlockId>("id");
    block.first = read.integer("first");
    block.last = read.integer("last");
    block.next = read.integer("next");
    block.grantedAt = read.moment("granted_at");
    block.grantBytes = read.bytes("grant_bytes");
    return read.finish(block);
}

} // namespace

NumberBlockTable::NumberBlockTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> NumberBlockTable::insert(const NumberBlockRow& block)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO number_block (id, first, last, next, granted_at, grant_bytes)
        VALUES (:id, :first, :last, :next, :granted_at, :grant_bytes))"))
        .bind(":id", block.id)
        .bind(":first", block.first)
        .bind(":last", block.last)
        .bind(":next", block.next)
        .bind(":granted_at", block.grantedAt)
        .bind(":grant_bytes", block.grantBytes)
        .run();
}

Result<std::vector<NumberBlockRow>> NumberBlockTable::all()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, first, last, next, granted_at, grant_bytes FROM number_block ORDER BY granted_at, first)"))
        .map(blockFrom);
}

Result<std::optional<qint64>> NumberBlockTable::takeNext()
{
    const auto block = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, first, last, next, granted_at, grant_bytes FROM number_block WHERE next <= last
        ORDER BY granted_at, first LIMIT 1)"))
                           .mapOne(blockFrom);
    if (!block)
        return block.error();
    if (!block->has_value())
        return std::optional<qint64>();
    const auto taken = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE number_block SET next = next + 1 WHERE id = :id AND next = :next)"))
                           .bind(":id", (*block)->id)
                           .bind(":next", (*block)->next)
                           .runCounting();
    if (!taken)
        return taken.error();
    if (*taken != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("numberblock")}, {}};
    return std::optional((*block)->next);
}

Result<std::vector<NumberBlockRow>> NumberBlockTable::withdraw(qint64 first, qint64 last)
{
    auto left = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, first, last, next, granted_at, grant_bytes FROM number_block
        WHERE first >= :first AND last <= :last AND next <= last ORDER BY first)"))
                    .bind(":first", first)
                    .bind(":last", last)
                    .map(blockFrom);
    if (!left)
        return left;
    for (NumberBlockRow& block : *left) {
        const auto used = Statement::on(m_connection, QStringLiteral(R"(
            UPDATE number_block SET next = last + 1 WHERE id = :id)"))
                              .bind(":id", block.id)
                              .run();
        if (!used)
            return used.error();
        block.first = block.next;
    }
    return left;
}

Result<void> NumberBlockTable::useUp()
{
    return Statement::on(m_connection, QStringLiteral("UPDATE number_block SET next = last + 1")).run();
}

} // namespace tanu
