#pragma once

#include "core/services/queries/recountquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// Terms that would be counted otherwise now (W4): whose, which, as it stands, as it would be, and why.
class RecountModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Term, Stands, Now, Why, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<RecountItem> items);
    [[nodiscard]] const RecountItem& item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecountItem> m_items;
};

} // namespace tanu::desktop
