#pragma once

#include <QtWidgets/QTableView>

namespace tanu::desktop {

/// A small table that is worked in by the keyboard: check boxes by Space, texts by typing.
///
/// - Typing into a text cell replaces it, F2 goes on in it; Enter takes it and goes down, Tab to the next cell that can
///   be changed and from the last one out of the table.
/// - `setColumnWeights` parts the width; a column that has more than it needs gives it to those that are cut.
class CellTable final : public QTableView {
    Q_OBJECT

public:
    explicit CellTable(QWidget* parent);

    void setColumnWeights(const QList<int>& weights);
    /// The first cell that can be changed.
    void goToFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] static bool isChangeable(const QModelIndex& index);
    [[nodiscard]] QModelIndex nextCell(const QModelIndex& from, int step) const;
    void goDown();
    void spreadColumns();

    QList<int> m_weights;
};

} // namespace tanu::desktop
