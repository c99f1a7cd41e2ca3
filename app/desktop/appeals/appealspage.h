#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/services/queries/appeallistquery.h"

namespace tanu::desktop {

class AppealsModel;
class Banner;
class DataTable;
class EmptyState;
class FilterChips;
class TextEdit;

/// The list of appeals (R20-R23): open ones first by their term, late ones, all; Enter opens the next step of the case.
class AppealsPage final : public Page {
    Q_OBJECT

public:
    AppealsPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void buildFilters();
    void buildTable();
    void read();
    void tellCounts();
    [[nodiscard]] AppealFilter filter() const;
    [[nodiscard]] int countOf(const AppealFilter& filter) const;

    DeskContext& m_context;
    FilterChips* m_chips;
    TextEdit* m_search;
    AppealsModel* m_model;
    DataTable* m_table;
    Banner* m_banner;
    QAction* m_all; ///< of the empty state
    EmptyState* m_empty;
};

/// The list, in the navigation with how many are to be answered.
PageEntry appealsPage(DeskContext& context);

} // namespace tanu::desktop
