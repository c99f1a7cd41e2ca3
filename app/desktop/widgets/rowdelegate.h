#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tanu::desktop {

/// Draws the cells of DataTable: quiet text where the model asks for it, no frame around the single cell.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace tanu::desktop
