#include "app/desktop/today/recountmodel.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/rowstream.h"

namespace tanu::desktop {

namespace {

QString textOf(const RecountItem& item, int column)
{
    switch (column) {
    case RecountModel::Number:
        return item.number;
    case RecountModel::Name:
        return item.name;
    case RecountModel::Term:
        return wordOf(item.term.obligation);
    case RecountModel::Stands:
        return dateText(item.term.lastDay);
    case RecountModel::Now:
        return dateText(item.term.now.lastDay);
    case RecountModel::Why:
        return item.isOtherEvent ? RecountModel::tr("corrected protocol") : RecountModel::tr("corrected calendar");
    default:
        return {};
    }
}

QString tipOf(const RecountItem& item, int column)
{
    if (column != RecountModel::Term)
        return textOf(item, column);
    return RecountModel::tr("%1, counted from %2").arg(item.clause, dateText(item.term.countedFrom)) + QLatin1Char('\n')
        + clauseText(item.clause);
}

} // namespace

void RecountModel::setItems(std::vector<RecountItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void RecountModel::retranslate()
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsTotal - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsTotal - 1);
}

int RecountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RecountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant RecountModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecountItem& row = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return tipOf(row, index.column());
    case valueRole:
        if (index.column() == Stands)
            return row.term.lastDay;
        return index.column() == Now ? QVariant(row.term.now.lastDay) : QVariant();
    default:
        return {};
    }
}

QVariant RecountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Number"), tr("Candidate"), tr("Term"), tr("Last day"), tr("Counted now"), tr("Because of")};
    return titles.value(section);
}

} // namespace tanu::desktop
