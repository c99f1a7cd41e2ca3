#include "core/services/queries/priceof.h"

#include "core/storage/pricetable.h"

namespace tanu {

Result<Money> priceOf(Connection& connection, const QString& profession, NqfLevel level, QDate on)
{
    const auto price = PriceTable(connection).on(profession, level, on);
    if (!price)
        return price.error();
    if (!price->has_value())
        return Error {ErrorKind::PriceMissing, {profession}, {}};
    return **price;
}

} // namespace tanu
