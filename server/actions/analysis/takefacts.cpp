#include "server/actions/analysis/takefacts.h"

#include "core/database/transaction.h"
#include "server/context/servercalendar.h"
#include "server/storage/console/facttable.h"

namespace tanu::server {

namespace {

constexpr int settlingSeconds = 30;

Result<void> put(FactTable& table, const RecordFact& fact)
{
    if (const auto* outcome = std::get_if<OutcomeFact>(&fact))
        return table.put(*outcome);
    if (const auto* document = std::get_if<DocumentFact>(&fact))
        return table.put(*document);
    return {};
}

} // namespace

TakeFacts::TakeFacts(const ServerContext& context)
    : m_context(context)
{
}

Result<FactProgress> TakeFacts::run() const
{
    return inTransaction(m_context.connection, [&]() -> Result<FactProgress> {
        FactTable table(m_context.connection);
        auto mark = table.mark();
        if (!mark)
            return mark.error();
        const QDateTime before = m_context.clock.now().addSecs(-settlingSeconds);
        const auto records = table.after(mark->lastRow, before, most);
        if (!records)
            return records.error();
        for (const AcceptedRecord& record : *records) {
            if (const auto kept = put(table, factOf(record, serverCalendar())); !kept)
                return kept.error();
            mark->lastRow = record.row;
        }
        const auto waiting = table.waiting(mark->lastRow);
        if (!waiting)
            return waiting.error();
        mark->markedAt = records->size() < static_cast<size_t>(most) ? before : records->back().receivedAt;
        if (const auto marked = table.setMark(*mark); !marked)
            return marked.error();
        return FactProgress {mark->markedAt, *waiting};
    });
}

} // namespace tanu::server
