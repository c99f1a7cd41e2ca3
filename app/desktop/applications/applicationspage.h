#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"

namespace tanu::desktop {

class ApplicationFilters;
class ApplicationsModel;
class Banner;
class DataTable;
class EmptyState;

/// The list of applications (look.md: Table): filters, sorting in the Kazakh alphabet, count; Enter opens the case.
class ApplicationsPage final : public Page {
    Q_OBJECT

public:
    ApplicationsPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void buildTable();
    void exportLists();
    void read();
    void sorted(int column, Qt::SortOrder order);

    DeskContext& m_context;
    ApplicationFilters* m_filters;
    ApplicationsModel* m_model;
    DataTable* m_table;
    Banner* m_banner;
    QAction* m_new;
    QAction* m_fill; ///< of the empty state: a new application, or all of the list again
    EmptyState* m_empty;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// The list, in the navigation with how many are to be answered.
PageEntry applicationsPage(DeskContext& context);

} // namespace tanu::desktop
