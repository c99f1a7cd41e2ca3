#include "app/desktop/widgets/flowlayout.h"

#include <limits>

namespace tanu::desktop {

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

FlowLayout::Row FlowLayout::rowFrom(size_t first, int room) const
{
    Row row {first, 0, 0};
    for (; row.end < m_items.size(); ++row.end) {
        const QLayoutItem& item = *m_items[row.end];
        if (item.isEmpty())
            continue;
        const QSize size = item.sizeHint();
        const int wider = row.width == 0 ? size.width() : row.width + m_across + size.width();
        if (wider > room && row.width > 0)
            break;
        row.width = wider;
        row.height = qMax(row.height, size.height());
    }
    return row;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, width);
        height += (height > 0 ? m_down : 0) + row.height;
        first = row.end;
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const Row all = rowFrom(0, std::numeric_limits<int>::max());
    return {all.width, all.height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, rect.width());
        place(first, row, {rect.left(), top});
        top += row.height + m_down;
        first = row.end;
    }
}

void FlowLayout::place(size_t first, const Row& row, QPoint at)
{
    for (size_t i = first; i < row.end; ++i) {
        QLayoutItem& item = *m_items[i];
        if (item.isEmpty())
            continue;
        const QSize size = item.sizeHint();
        const int down = item.alignment().testFlag(Qt::AlignTop) ? 0 : (row.height - size.height()) / 2;
        item.setGeometry({QPoint(at.x(), at.y() + down), size});
        at.rx() += size.width() + m_across;
    }
}

} // namespace tanu::desktop
