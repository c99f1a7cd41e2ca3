#pragma once

#include "core/services/queries/monthquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The orders of the platform, the newest first.
class OrdersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Given, What, State, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(std::vector<TakenOrder> orders);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const TakenOrder& order, int column);

    std::vector<TakenOrder> m_orders;
};

} // namespace tanu::desktop
