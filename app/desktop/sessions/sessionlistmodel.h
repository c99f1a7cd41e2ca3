#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/sessionlistquery.h"

namespace tanu::desktop {

/// The list of sessions, sorted by time.
class SessionListModel final : public PagedModel<SessionRow> {
    Q_OBJECT

public:
    enum Column { Number, When, Profession, Level, Place, Candidates, State, columnsTotal };

    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How many have a place, or were decided: `12`, `3 of 12 decided`.
    [[nodiscard]] static QString countsOf(const SessionRow& row);
    static QVariant value(const SessionRow& row, int column);

protected:
    [[nodiscard]] QVariant cell(const SessionRow& row, int column, int role) const override;
};

} // namespace tanu::desktop
