#pragma once

#include "app/desktop/casepage/casecontroller.h"
#include "app/desktop/shell/pageregistry.h"

class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace tanu::desktop {

class Banner;
class CaseFacts;
class CaseHead;
class PaperView;
class StepPanel;

/// One case (look.md: Case page): head, steps, one primary button for what the law wants next, everything that
/// happened, and its papers.
///
/// - The key is the application's id; behind a slash `step` opens the next step at once, `registered` tells that
///   it was just registered.
/// - A step that is done here opens under the head; the primary button then does it, Esc closes it.
/// - What the acting person may not do stays visible and says who may (S1).
class CasePage final : public Page {
    Q_OBJECT

public:
    CasePage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool escape() override;

    /// Begins the step: its panel, its session's page, or the deed itself.
    void start(Action action);
    void openPaper(const QString& paper);

protected:
    void retranslate() override;

private:
    void build();
    QWidget* makeBody();
    void show();
    void showTimeline();
    void updateActions();
    void fillMore();
    void primary();
    void openPanel(Action action);
    void closePanel();
    void runPanel();
    void prepareDocument();
    void goToSession();
    void changed(const QString& message, const QString& paper);
    void paperCameOut();
    [[nodiscard]] QString fileName(const QString& paper) const;

    DeskContext& m_context;
    CaseController m_controller;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    Banner* m_banner;
    CaseHead* m_head;
    QVBoxLayout* m_panelPlace;
    StepPanel* m_panel = nullptr;
    QVBoxLayout* m_timeline;
    CaseFacts* m_facts;
    PaperView* m_paperView;
    QAction* m_next;
    QAction* m_more;
    QMenu* m_moreMenu;
    QAction* m_printOffer;
    QString m_offered; ///< paper of the banner's button
    QString m_shownPaper;
    bool m_wantsStep = false;
    bool m_isNew = false;
};

/// The case, reached from lists and from the finder.
PageEntry casePage(DeskContext& context);

} // namespace tanu::desktop
