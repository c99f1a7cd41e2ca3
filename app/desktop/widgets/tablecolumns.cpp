#include "app/desktop/widgets/tablecolumns.h"

#include "app/desktop/widgets/columnroom.h"
#include "app/desktop/widgets/wholepixels.h"

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

void TableColumns::keepWhole(int column, const QList<int>& yielding)
{
    m_whole = column;
    m_yielding = yielding;
    spread();
}

void TableColumns::remember(QSettings& settings, const QString& key)
{
    m_settings = &settings;
    m_settingsKey = key;
    m_isRestored = header().restoreState(settings.value(key).toByteArray()) && !isSqueezed();
    header().setSectionsMovable(true); // whatever an older version wrote
}

void TableColumns::measureAnew()
{
    m_needs.clear();
    followContents();
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
    putOnWholePixels(header());
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

/// A wider window, or shorter contents, may have room again for those that stepped aside.
void TableColumns::showAll()
{
    for (const int column : m_yielding)
        m_view.setColumnHidden(column, false);
}

void TableColumns::hideSurplus(int wanted, int room, const QList<int>& needs)
{
    for (const int column : m_yielding) {
        if (wanted <= room)
            return;
        wanted -= needs.at(column);
        m_view.setColumnHidden(column, true);
    }
}

QList<int> TableColumns::shownWeights() const
{
    QList<int> weights = m_weights;
    for (int column = 0; column < weights.size(); ++column) {
        if (header().isSectionHidden(column))
            weights[column] = 0;
    }
    return weights;
}

/// Widths that a person chose stay.
void TableColumns::fillRoom()
{
    showAll();
    QList<int> chosen;
    for (int column = 0; column < m_weights.size(); ++column)
        chosen.append(m_view.columnWidth(column));
    hideSurplus(header().length(), m_view.viewport()->width(), chosen);
    const int room = m_view.viewport()->width() - header().length();
    if (room <= 0)
        return;
    const QList<int> more = sharedRoom(room, shownWeights(), QList<int>(m_weights.size(), 0));
    for (int column = 0; column < more.size(); ++column) {
        if (more.at(column) > 0)
            m_view.setColumnWidth(column, m_view.columnWidth(column) + more.at(column));
    }
}

void TableColumns::shareRoom()
{
    showAll();
    const int lost = pixelStep(m_view.devicePixelRatioF()) - 1; // at most, by putOnWholePixels
    int room = m_view.viewport()->width();
    int wanted = 0;
    QList<int> least;
    QList<int> needs;
    for (int column = 0; column < m_weights.size(); ++column) {
        least.append(qMax(narrowest, header().sectionSizeHint(column)));
        needs.append(qMax(least.last(), m_needs.value(column)) + lost);
        if (m_weights.at(column) > 0) {
            wanted += needs.last();
        } else if (!header().isSectionHidden(column)) {
            m_view.resizeColumnToContents(column);
            m_view.setColumnWidth(column, m_view.columnWidth(column) + lost);
            room -= m_view.columnWidth(column);
        }
    }
    hideSurplus(wanted, room, needs);
    QList<int> widths = evenedOut(sharedRoom(room, shownWeights(), least), needs);
    if (m_whole >= 0)
        widths = servedFirst(widths, m_whole, needs, least);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            m_view.setColumnWidth(column, widths.at(column));
    }
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    // The kind first: a view that is going has no viewport any more, and still tells of it.
    if (event->type() == QEvent::Resize && watched == m_view.viewport()) {
        measureContents();
        spread();
    }
    if (event->type() == QEvent::Show && watched == &m_view)
        followContents();
    return false;
}

} // namespace tanu::desktop
