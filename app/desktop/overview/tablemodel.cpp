#include "app/desktop/overview/tablemodel.h"

#include "app/desktop/overview/chartdata.h"
#include "app/desktop/shell/formats.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace tanu::desktop {

namespace {

struct TextOf {
    ColumnKind kind;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return countText(number); }
    QString operator()(double number) const
    {
        constexpr double hundred = 100;
        return kind == ColumnKind::Percent ? QString(figureText(number * hundred) + QStringLiteral(" %")) : figureText(number);
    }
    QString operator()(QDate date) const { return dateText(date); }
    QString operator()(const QDateTime& moment) const { return momentText(moment); }
};

bool isEmptyCell(const TableCell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

/// Texts by the alphabet of the screen's language, everything else by its value.
bool isLess(const TableCell& a, const TableCell& b, const QCollator& collator)
{
    if (std::holds_alternative<QString>(a) && std::holds_alternative<QString>(b))
        return collator.compare(std::get<QString>(a), std::get<QString>(b)) < 0;
    return a < b;
}

/// Behind a comma, else at the space nearest the middle.
QString inTwoLines(QString title)
{
    qsizetype at = title.indexOf(QStringLiteral(", ")) + 1;
    for (qsizetype space = title.indexOf(u' '); at == 0 && space >= 0; space = title.indexOf(u' ', space + 1)) {
        if (2 * space >= title.size() || title.indexOf(u' ', space + 1) < 0)
            at = space;
    }
    if (at > 0)
        title[at] = u'\n';
    return title;
}

} // namespace

bool TableModel::isWide(const Table& table)
{
    constexpr size_t mostBeside = 6;
    return table.columns.size() > mostBeside;
}

void TableModel::setTable(const Table& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString& title = m_table.columns.at(static_cast<size_t>(section)).title;
    if (role == Qt::DisplayRole)
        return isWide(m_table) ? inTwoLines(title) : title;
    return role == Qt::ToolTipRole ? QVariant(title) : QVariant();
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<size_t>(index.column());
    const TableCell& cell = m_table.rows.at(static_cast<size_t>(index.row())).at(column);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return std::visit(TextOf {m_table.columns.at(column).kind}, cell);
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto at = static_cast<size_t>(column);
    const QCollator collator;
    beginResetModel();
    std::stable_sort(m_table.rows.begin(), m_table.rows.end(), [&](const auto& a, const auto& b) {
        if (isEmptyCell(a[at]) || isEmptyCell(b[at]))
            return !isEmptyCell(a[at]) && isEmptyCell(b[at]);
        return order == Qt::AscendingOrder ? isLess(a[at], b[at], collator) : isLess(b[at], a[at], collator);
    });
    endResetModel();
}

} // namespace tanu::desktop
