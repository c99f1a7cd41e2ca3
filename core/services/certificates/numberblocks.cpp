#include "core/services/certificates/numberblocks.h"

#include "core/storage/centertable.h"
#include "core/storage/numberblocktable.h"

namespace tanu {

NumberBlocks::NumberBlocks(Connection& connection)
    : m_connection(connection)
{
}

Result<void> NumberBlocks::add(Deed& deed, const NumberGrant& grant, const QByteArray& message)
{
    const QString first = QString::number(grant.first.value());
    const auto center = CenterTable(m_connection).load();
    if (!center)
        return center.error();
    if (!(center->number == grant.center))
        return Error {ErrorKind::NumberOutsideBlocks, {first}, {}};
    NumberBlockTable table(m_connection);
    const auto blocks = table.all();
    if (!blocks)
        return blocks.error();
    for (const NumberBlockRow& block : *blocks) {
        if (block.first == grant.first.value() && block.last == grant.last.value())
            return {};
        if (grant.first.value() <= block.last && block.first <= grant.last.value())
            return Error {ErrorKind::NumberAlreadyUsed, {first}, {}};
    }
    return table.insert({NumberBlockId::make(deed.now()), grant.first.value(), grant.last.value(),
        grant.first.value(), grant.grantedAt, message});
}

Result<Ordinal> NumberBlocks::takeNext()
{
    const auto taken = NumberBlockTable(m_connection).takeNext();
    if (!taken)
        return taken.error();
    if (!taken->has_value())
        return ErrorKind::NumbersExhausted;
    return Ordinal::of(**taken);
}

Result<NumberStock> NumberBlocks::stock()
{
    const auto blocks = NumberBlockTable(m_connection).all();
    if (!blocks)
        return blocks.error();
    NumberStock stock;
    for (const NumberBlockRow& block : *blocks) {
        stock.granted += block.size();
        stock.remaining += block.remaining();
        stock.newestBlock = block.size();
    }
    return stock;
}

} // namespace tanu
