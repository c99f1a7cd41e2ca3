#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/appeallistquery.h"

namespace tanu::desktop {

class DeskContext;

/// The list of appeals, read page by page: open ones first, by the day on which they are due (R22).
class AppealsModel final : public PagedModel<AppealItem> {
    Q_OBJECT

public:
    enum Column { Number, Received, Name, ProfessionColumn, State, LastDay, columnTotal };

    AppealsModel(DeskContext& context, QObject* parent);

    void setFilter(const AppealFilter& filter);
    [[nodiscard]] const AppealFilter& filter() const { return m_filter; }

    /// The order is the law's: no column sorts.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const AppealItem& item, int column, int role) const override;

private:
    [[nodiscard]] Result<RowsRead<AppealItem>> fetch(const RowsWanted& wanted, const AppealItem* after) const;
    [[nodiscard]] QString text(const AppealItem& item, int column) const;
    [[nodiscard]] QString tip(const AppealItem& item, int column) const;
    [[nodiscard]] QString lastDay(const AppealItem& item) const;
    [[nodiscard]] QVariant ink(const AppealItem& item, int column) const;

    DeskContext& m_context;
    AppealFilter m_filter;
};

} // namespace tanu::desktop
