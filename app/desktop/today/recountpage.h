#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/services/obligations/acceptrecount.h"

namespace tanu::desktop {

class Banner;
class DataTable;
class RecountModel;

/// Terms that a corrected calendar or protocol would move (W4): somebody accepts the new day or keeps the old one, for all
/// or for those chosen.
///
/// - Everything is chosen at first; Enter opens the case.
class RecountPage final : public Page {
    Q_OBJECT

public:
    RecountPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void tellActions();
    void decide(RecountDecision decision);
    [[nodiscard]] std::vector<RecountChoice> chosen() const;

    DeskContext& m_context;
    RecountModel* m_model;
    Banner* m_banner;
    DataTable* m_table;
    QAction* m_accept;
    QAction* m_keep;
};

/// Id `recount`, reached from Today.
PageEntry recountPage(DeskContext& context);

} // namespace tanu::desktop
