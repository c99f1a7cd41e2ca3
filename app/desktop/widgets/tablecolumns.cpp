#include "app/desktop/widgets/tablecolumns.h"

#include "app/desktop/widgets/columnroom.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <numeric>

namespace tanu::desktop {

namespace {

constexpr int rowsMeasured = 40; ///< more than one sees at once

} // namespace

TableColumns::TableColumns(QTableView& view)
    : QObject(&view)
    , m_view(view)
{
    header().setMinimumSectionSize(narrowest);
    header().setResizeContentsPrecision(rowsMeasured);
    header().setSectionsMovable(true);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

QHeaderView& TableColumns::header() const
{
    return *m_view.horizontalHeader();
}

void TableColumns::follow(const QAbstractItemModel& model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &TableColumns::followContents);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableColumns::followContents);
    connect(&header(), &QHeaderView::sectionResized, this, &TableColumns::write, Qt::UniqueConnection);
    connect(&header(), &QHeaderView::sectionMoved, this, &TableColumns::write, Qt::UniqueConnection);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &TableColumns::write, Qt::UniqueConnection);
    spread();
}

void TableColumns::setWeights(const QList<int>& weights)
{
    m_weights = weights;
    m_needs.clear();
    measureContents();
    spread();
}

void TableColumns::remember(QSettings& settings, const QString& key)
{
    m_settings = &settings;
    m_settingsKey = key;
    m_isRestored = header().restoreState(settings.value(key).toByteArray()) && !isSqueezed();
    header().setSectionsMovable(true); // whatever an older version wrote
}

void TableColumns::forgetContents()
{
    m_needs.clear();
}

void TableColumns::write()
{
    if (m_settings && !m_isSpreading && m_view.isVisible() && !isSqueezed())
        m_settings->setValue(m_settingsKey, header().saveState());
}

/// Every column at its narrowest: from a window that was not laid out yet, never from a person.
bool TableColumns::isSqueezed() const
{
    return header().length() <= header().count() * narrowest;
}

void TableColumns::spread()
{
    if (!m_view.model() || std::accumulate(m_weights.begin(), m_weights.end(), 0) <= 0)
        return;
    const QScopedValueRollback spreading(m_isSpreading, true);
    if (m_isRestored)
        fillRoom();
    else
        shareRoom();
}

bool TableColumns::measureContents()
{
    if (!m_view.isVisible() || !m_view.model() || m_weights.isEmpty())
        return false;
    const QAbstractItemView& view = m_view; // of which the hint is public
    const QList<int> before = m_needs;
    m_needs.resize(m_weights.size());
    for (int column = 0; column < m_needs.size(); ++column)
        m_needs[column] = qMax(m_needs.at(column), view.sizeHintForColumn(column));
    return m_needs != before;
}

void TableColumns::followContents()
{
    if (measureContents() && !m_isRestored)
        spread();
}

/// Widths that a person chose stay.
void TableColumns::fillRoom()
{
    const int room = m_view.viewport()->width() - header().length();
    if (room <= 0)
        return;
    const QList<int> more = sharedRoom(room, m_weights, QList<int>(m_weights.size(), 0));
    for (int column = 0; column < more.size(); ++column)
        m_view.setColumnWidth(column, m_view.columnWidth(column) + more.at(column));
}

void TableColumns::shareRoom()
{
    int room = m_view.viewport()->width();
    QList<int> least;
    for (int column = 0; column < m_weights.size(); ++column) {
        least.append(qMax(narrowest, header().sectionSizeHint(column)));
        if (m_weights.at(column) == 0) {
            m_view.resizeColumnToContents(column);
            room -= m_view.columnWidth(column);
        }
    }
    QList<int> needs = least;
    for (int column = 0; column < needs.size() && column < m_needs.size(); ++column)
        needs[column] = qMax(needs.at(column), m_needs.at(column));
    const QList<int> widths = evenedOut(sharedRoom(room, m_weights, least), needs);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            m_view.setColumnWidth(column, widths.at(column));
    }
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view.viewport() && event->type() == QEvent::Resize) {
        measureContents();
        spread();
    }
    if (watched == &m_view && event->type() == QEvent::Show)
        followContents();
    return false;
}

} // namespace tanu::desktop
