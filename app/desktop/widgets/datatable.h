#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QSettings;
class QTableView;

namespace tanu::desktop {

/// A table as every page has it: rows of 32 px, sortable header, count at the foot, and an action bar over
/// the rows that appears when some are selected.
///
/// - Enter or double click: `rowOpened`. Ctrl+A, Shift and Ctrl select many.
/// - `rememberColumns` restores widths, order and sorting from the settings and writes them at each change.
/// - The model may be any QAbstractItemModel; a PagedModel is read on as one scrolls.
/// - A cell's data(Qt::UserRole + 1) == true draws its text quiet; Qt::DecorationRole takes icon(...).
class DataTable final : public QWidget {
    Q_OBJECT

public:
    static constexpr int quietRole = Qt::UserRole + 1;

    explicit DataTable(QWidget* parent);

    void setModel(QAbstractItemModel* model);
    [[nodiscard]] QTableView& view() { return *m_view; }

    /// Part of the width that each column gets at first; a column of 0 is as wide as its contents.
    void setColumnWeights(const QList<int>& weights);
    void rememberColumns(QSettings& settings, const QString& key);

    /// A button of the action bar; it acts on `selectedRows()`.
    void addBulkAction(QAction* action);
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRow(int row);

    /// How many there are in all, where the model does not hold all; less than 0: what the model holds.
    void setTotal(qint64 total);
    [[nodiscard]] QString countLine() const;

Q_SIGNALS:
    void rowOpened(int row);
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateFoot();
    void updateActions();
    void spreadColumns();
    void writeColumns();
    void openCurrent();

    QTableView* m_view;
    QWidget* m_actionBar;
    QHBoxLayout* m_actions;
    QLabel* m_selected;
    QLabel* m_count;
    QList<int> m_weights;
    QSettings* m_settings = nullptr;
    QString m_settingsKey;
    qint64 m_total = -1;
    bool m_spreading = false;
};

} // namespace tanu::desktop
