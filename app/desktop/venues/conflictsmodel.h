#pragma once

#include "core/exchange/parcels/venuequery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// What both sides changed, side by side: a row for each part of each case (exchange.md 23).
class ConflictsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Candidate, What, Before, Office, Venue, Chosen, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(std::vector<ConflictView> conflicts);
    /// The case that this row belongs to.
    [[nodiscard]] const ConflictView& conflict(int row) const;
    /// The first row of a case that nobody chose for; -1 if there is none.
    [[nodiscard]] int firstOpen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        size_t conflict;
        size_t part;
    };

    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<ConflictView> m_conflicts;
    std::vector<Row> m_rows;
};

} // namespace tanu::desktop
