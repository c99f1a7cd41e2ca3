#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tanu::desktop {

/// Draws the cells of CountGrid: a field around what can be typed into, a strong frame around the current one.
class CountCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tanu::desktop
