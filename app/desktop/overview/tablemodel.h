#pragma once

#include "core/tables/table.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// A Table on the screen, as it will be in the file; sorted by any column, empty cells last.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// With more columns than have room for their titles on one line: these stand in two.
    [[nodiscard]] static bool isWide(const Table& table);
    void setTable(const Table& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    Table m_table;
};

} // namespace tanu::desktop
