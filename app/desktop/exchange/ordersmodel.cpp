#include "app/desktop/exchange/ordersmodel.h"

#include "app/desktop/exchange/monthwords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

void OrdersModel::setOrders(std::vector<TakenOrder> orders)
{
    beginResetModel();
    m_orders = std::move(orders);
    endResetModel();
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString OrdersModel::text(const TakenOrder& taken, int column)
{
    switch (column) {
    case Number:
        return countText(taken.order.number);
    case Given:
        return momentText(taken.order.givenAt);
    case What:
        return orderText(taken.order);
    case State:
        return taken.problem ? QStringLiteral("%1. %2").arg(wordOf(taken.outcome), textOf(*taken.problem))
                             : wordOf(taken.outcome);
    default:
        return {};
    }
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TakenOrder& taken = m_orders.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(taken, index.column());
    case Qt::ToolTipRole:
        return index.column() == What || index.column() == State ? QVariant(text(taken, index.column())) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != State)
            return {};
        return icon(iconOf(taken.outcome), taken.outcome == OrderOutcome::Applied ? ColourRole::Good : ColourRole::Danger);
    case DataTable::quietRole:
        return index.column() == Number || index.column() == Given;
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("No"), tr("Given"), tr("What"), tr("State")};
    return titles.value(section);
}

} // namespace tanu::desktop
