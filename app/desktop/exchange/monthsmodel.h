#pragma once

#include "core/services/queries/monthquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The months of the report, the newest first.
class MonthsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Which, State, Here, There, Due, Next, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(std::vector<MonthView> months);
    [[nodiscard]] const MonthView& month(int row) const { return m_months.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(Month month) const; ///< -1 if it is not there
    /// The oldest one that waits for somebody; -1 if none does.
    [[nodiscard]] int mostUrgent() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const MonthView& month, int column);

    std::vector<MonthView> m_months;
};

} // namespace tanu::desktop
