#include "server/operators/rights.h"

namespace tanu::server {

namespace {

constexpr bool isInOrder()
{
    for (size_t i = 0; i < rightsTable.size(); ++i) {
        if (static_cast<size_t>(rightsTable[i].right) != i)
            return false;
    }
    return true;
}

static_assert(isInOrder(), "the table has a row for every right, in the order of the enumeration");
static_assert(static_cast<size_t>(Right::ChangeOperators) + 1 == rightsTable.size());

const RightRow& rowOf(Right right)
{
    return rightsTable[static_cast<size_t>(right)];
}

} // namespace

bool isGranted(OperatorRole role, Right right)
{
    return (rowOf(right).roles & bitOf(role)) != 0;
}

QString codeOf(Right right)
{
    return QLatin1String(rowOf(right).code);
}

} // namespace tanu::server
