#pragma once

#include <QtWidgets/QTableView>

namespace tanu::desktop {

/// Whole numbers typed into a table as into a spreadsheet.
///
/// - Digits go straight into the current cell; the first one replaces what was there; Backspace takes one away,
///   Delete all. A digit that would exceed `greatestRole` is not taken and the tooltip says the most.
/// - Enter goes down and from the foot of a column to the head of the next; Tab goes along the row; Tab behind the
///   last cell leaves the grid. Arrows go anywhere.
/// - The model offers Qt::ItemIsEditable cells, EditRole as int or nothing, and `greatestRole`.
/// - `cellLeft` tells that what was typed into a cell is what is meant; also whenever the grid loses the focus.
/// Why no CountEdit in the cells: its arrows step the number, here they move.
class CountGrid final : public QTableView {
    Q_OBJECT

public:
    static constexpr int greatestRole = Qt::UserRole + 20;

    explicit CountGrid(QWidget* parent);

    /// The first editable cell without a number, or the first editable one.
    void goToFirstEmpty();

Q_SIGNALS:
    void cellLeft(const QModelIndex& index);
    void passed(); ///< by Tab, behind the last cell; what was typed there is told before
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] static bool isEditable(const QModelIndex& index);
    /// Walks cell by cell; an invalid index behind the last.
    [[nodiscard]] QModelIndex nextCell(QModelIndex from, int step, bool alongRow) const;
    void typeDigit(int digit);
    void takeAway(bool all);
    void goDown();
    void put(const QVariant& value);

    bool m_isFresh = true; ///< the next digit replaces
    bool m_isTyped = false;
};

} // namespace tanu::desktop
