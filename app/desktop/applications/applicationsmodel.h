#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/applicationlistquery.h"

namespace tanu::desktop {

class DeskContext;

/// The list of applications, read page by page in the order and with the filter that is wanted.
///
/// - Sorted by number (time of registration), by name (Kazakh alphabet), or by last day; other columns do not sort.
class ApplicationsModel final : public PagedModel<ApplicationRow> {
    Q_OBJECT

public:
    enum Column { Number, Name, IinColumn, ProfessionColumn, State, LastDay, columnTotal };

    ApplicationsModel(DeskContext& context, QObject* parent);

    void setFilter(const ApplicationFilter& filter);
    [[nodiscard]] const ApplicationFilter& filter() const { return m_filter; }
    [[nodiscard]] static bool isSortable(int column);

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const ApplicationRow& row, int column, int role) const override;

private:
    [[nodiscard]] Result<RowsRead<ApplicationRow>> fetch(const RowsWanted& wanted, const ApplicationRow* after) const;
    [[nodiscard]] QString text(const ApplicationRow& row, int column) const;
    [[nodiscard]] QString tip(const ApplicationRow& row, int column) const;
    [[nodiscard]] QString deadline(const ApplicationRow& row) const;
    [[nodiscard]] QVariant ink(const ApplicationRow& row, int column) const;
    [[nodiscard]] int daysLeft(const ApplicationRow& row) const;

    DeskContext& m_context;
    ApplicationFilter m_filter;
};

} // namespace tanu::desktop
