#include "server/actions/analysis/takefacts.h"

#include "core/database/namedlock.h"
#include "core/database/transaction.h"
#include "server/context/servercalendar.h"
#include "server/storage/console/facttable.h"

#include <algorithm>

namespace tanu::server {

namespace {

Result<void> put(FactTable& table, const RecordFact& fact)
{
    if (const auto* outcome = std::get_if<OutcomeFact>(&fact))
        return table.put(*outcome);
    if (const auto* document = std::get_if<DocumentFact>(&fact))
        return table.put(*document);
    return {};
}

/// The next records of the piece; how many.
Result<qint64> countPiece(Connection& connection, FactQueueTable& queue, const FactPiece& piece, qint64 most)
{
    FactTable table(connection);
    const auto records = table.recordsOf(piece, most);
    if (!records)
        return records.error();
    const auto restores = epochRaises(connection);
    if (!restores)
        return restores.error();
    for (const AcceptedRecord& record : *records) {
        if (const auto kept = put(table, factOf(record, serverCalendar(), *restores)); !kept)
            return kept.error();
    }
    const auto count = static_cast<qint64>(records->size());
    const bool isWhole = count < most || records->back().row == piece.lastRow;
    const auto noted = isWhole ? queue.remove(piece) : queue.shorten(piece, records->back().row, count);
    return noted ? Result<qint64>(count) : Result<qint64>(noted.error());
}

} // namespace

TakeFacts::TakeFacts(const ServerContext& context)
    : m_context(context)
{
}

Result<FactProgress> TakeFacts::run(qint64 most) const
{
    for (qint64 taken = 0; taken < most;) {
        const auto more = step(std::min(forStep, most - taken));
        if (!more)
            return more.error();
        if (*more == 0)
            break;
        taken += *more;
    }
    return FactQueueTable(m_context.connection).progress(m_context.clock.now());
}

Result<qint64> TakeFacts::step(qint64 most) const
{
    // Mostly nothing waits, and then no writer is kept waiting either.
    const auto waiting = FactQueueTable(m_context.connection).first();
    if (!waiting)
        return waiting.error();
    if (!waiting->has_value())
        return qint64 {0};
    const auto work = [&]() -> Result<qint64> {
        if (const auto alone = takeLock(m_context.connection, QStringLiteral("facts")); !alone)
            return alone.error();
        FactQueueTable queue(m_context.connection);
        qint64 taken = 0;
        while (taken < most) {
            const auto piece = queue.first();
            if (!piece)
                return piece.error();
            if (!piece->has_value())
                break;
            const auto counted = countPiece(m_context.connection, queue, **piece, most - taken);
            if (!counted)
                return counted;
            taken += *counted;
        }
        return taken;
    };
    return inTransaction(m_context.connection, work, Transaction::Kind::WriteBeside);
}

} // namespace tanu::server
