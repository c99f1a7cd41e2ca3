#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/applicationlistquery.h"

namespace tanu::desktop {

/// Cases that passed and wait for a document (R18.1).
class ToIssueModel final : public PagedModel<ApplicationRow> {
    Q_OBJECT

public:
    enum Column { Name, Number, Profession, Level, Until, columnsTotal };

    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Nothing: it cannot be sorted by.
    [[nodiscard]] static std::optional<ApplicationOrder> orderOf(int column);

protected:
    [[nodiscard]] QVariant cell(const ApplicationRow& row, int column, int role) const override;
};

} // namespace tanu::desktop
