#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tanu::desktop {

/// Draws the rows of WorkModel: a heading with its count; the thing to do with its icon, in two lines where it is long;
/// for whom, with the profession below; the clause as a tag; the last day as a chip in the tone of its urgency.
class WorkDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int headingHeight = 44;
    static constexpr int itemHeight = 48; ///< two lines

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tanu::desktop
