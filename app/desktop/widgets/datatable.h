#pragma once

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/rowstream.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSettings;
class QTableView;

namespace tanu::desktop {

class TableColumns;

/// A table as every page has it: rows of 32 px, sortable header, count at the foot, and an action bar over
/// the rows that appears when some are selected.
///
/// - Enter or double click: `rowOpened`. Ctrl+A, Shift and Ctrl select many.
/// - Widths, order and sorting of its columns are remembered in the settings (TableColumns).
/// - The model may be any QAbstractItemModel; a PagedModel is read on as one scrolls.
/// - A cell's `quietRole` == true draws its text quiet, `elideLeftRole` keeps the end of it where there is no room,
///   `elideMiddleRole` its begin and its end; Qt::DecorationRole takes icon(...).
/// - Where there are no rows, a sentence says so in their place.
/// - Where it may be exported the foot has a button for it (Ctrl+E), and tells how that goes.
class DataTable final : public QWidget {
    Q_OBJECT

public:
    static constexpr int quietRole = Qt::UserRole + 1;
    static constexpr int elideLeftRole = Qt::UserRole + 2;
    static constexpr int elideMiddleRole = Qt::UserRole + 4;

    explicit DataTable(QWidget* parent);

    void setModel(QAbstractItemModel* model);
    [[nodiscard]] QTableView& view() { return *m_view; }

    /// Part of the width that each column gets at first; a column of 0 is as wide as its contents. Where contents would be
    /// cut, they take room that other columns do not need (`evenedOut`).
    void setColumnWeights(const QList<int>& weights);
    /// The contents of `column` are cut last: others give their room up for it, and before anything is cut those of `yielding`
    /// hide, in this order.
    void keepWhole(int column, const QList<int>& yielding = {});
    /// Words that have no room go on in a second line: for short lists in narrow places.
    void setWrapped();
    void rememberColumns(QSettings& settings, const QString& key);

    /// A button of the action bar; it acts on `selectedRows()`.
    void addBulkAction(QAction* action);
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRow(int row);

    /// How many there are in all, where the model does not hold all; less than 0: what the model holds.
    void setTotal(qint64 total);
    [[nodiscard]] QString countLine() const;

    /// One sentence; empty says nothing.
    void setEmptySentence(const QString& text);
    [[nodiscard]] QString emptySentence() const;

    void setExportable(bool exportable);
    /// While it runs the button stops it.
    void setExporting(bool running);
    /// What the foot says beside the count; empty says nothing.
    void setNotice(const QString& text, Tone tone = Tone::Neutral);
    [[nodiscard]] QString notice() const;
    /// Every row of the list, those that were not read yet too.
    [[nodiscard]] std::unique_ptr<RowStream> allRows() const;

Q_SIGNALS:
    void rowOpened(int row);
    void exportRequested();
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* buildFoot();
    void updateFoot();
    void updateActions();
    void tellExport();
    void tellEmpty();
    void openCurrent();

    QTableView* m_view;
    TableColumns* m_columns;
    QWidget* m_actionBar;
    QHBoxLayout* m_actions;
    QLabel* m_selected;
    QLabel* m_count;
    QLabel* m_notice;
    QLabel* m_empty;
    QPushButton* m_export;
    qint64 m_total = -1;
    bool m_isExporting = false;
};

} // namespace tanu::desktop
