#pragma once

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace tanu::desktop {

/// One line of a short list, as text.
struct ListRow {
    QString key;
    QStringList cells;
    QString iconName = {}; ///< before the first cell
    bool isQuiet = false; ///< past, closed, gone
};

/// A short list that is read whole: people, commissions, programmes, prices.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList& headers);
    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const ListRow& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    [[nodiscard]] int rowOf(const QString& key) const; ///< -1 if there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<ListRow> m_rows;
};

} // namespace tanu::desktop
