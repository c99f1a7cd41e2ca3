#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

#include <vector>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace tanu::desktop {

/// Short lists that are written in place: topics, operations, things. A row per thing; Enter or F2 edits a cell,
/// Insert adds a row, Ctrl+Up and Ctrl+Down move it.
class RowsEditor final : public QWidget {
    Q_OBJECT

public:
    enum class Cell { Text, Number, Check, Fixed }; ///< Fixed is only read

    struct Column {
        Cell kind = Cell::Text;
        int weight = 1;
        int least = 0; ///< of a number
        int greatest = 0;
    };
    struct Row {
        QString id; ///< kept through all editing; rows that were added get a new one
        QVariantList cells;
    };

    /// `idPrefix` begins the ids of rows that are added; empty: rows cannot be added, removed or moved.
    RowsEditor(std::vector<Column> columns, QString idPrefix, QWidget* parent);
    ~RowsEditor() override;
    Q_DISABLE_COPY_MOVE(RowsEditor)

    void setHeaders(const QStringList& headers);
    void setRows(const std::vector<Row>& rows);
    /// Rows without any text are left out.
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] int sumOf(int column) const;
    void setReadOnly(bool readOnly);
    void addRow();
    [[nodiscard]] QTableWidget& table() { return *m_table; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void insert(int at, const Row& row);
    void removeRow();
    void move(int step);
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] QString freeId() const;
    [[nodiscard]] QTableWidgetItem* itemFor(const Column& column, const QVariant& value) const;
    void spread();
    void retranslate();

    std::vector<Column> m_columns;
    QString m_prefix;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isReadOnly = false;
};

} // namespace tanu::desktop
