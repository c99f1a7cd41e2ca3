#include "server/actions/publishstatus.h"

#include "server/storage/blocktable.h"
#include "server/storage/centertable.h"
#include "server/storage/certificatetable.h"

namespace tanu::server {

Result<StatusList> currentStatus(const ServerContext& context, const AccreditationNumber& center)
{
    const auto known = CenterTable(context.connection).find(center);
    if (!known)
        return known.error();
    const auto newest = BlockTable(context.connection).newest(center);
    if (!newest)
        return newest.error();
    if (!known->has_value() || !newest->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
    const auto cancelled = CertificateTable(context.connection).cancelledOrdinals(center);
    if (!cancelled)
        return cancelled.error();

    const auto end = BlockTable(context.connection).endOf(center);
    if (!end)
        return end.error();

    // Grants and cancellations are never taken back, so their count grows with every change of the list; after a restore
    // (exchange.md 14) the grants' numbers go on far behind the ones that were lost.
    const qint64 number = end->grant + static_cast<qint64>(cancelled->size());
    const qint64 last = (*newest)->last.value();
    const qint64 first = std::max<qint64>(1, last - StatusList::greatestCount + 1);
    auto list = StatusList::make(center, number, context.clock.now(), first, last);
    if (!list)
        return list.error();
    for (const qint64 ordinal : *cancelled) {
        if (ordinal < first)
            continue;
        if (const auto marked = list->cancel(ordinal); !marked)
            return marked.error();
    }
    return list;
}

} // namespace tanu::server
