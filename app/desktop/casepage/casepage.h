#pragma once

#include "app/desktop/casepage/casecontroller.h"
#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace tanu::desktop {

class Banner;
class CaseFacts;
class CaseHead;
class MoreMenu;
class PaperView;
class PersonalFileSaving;
class ProgressStrip;
class SignerOffer;
class StepPanel;
class TimelineView;

/// One case (look.md: Case page): head, steps, one primary button for what the law wants next, everything that
/// happened, and its papers.
///
/// - The key is the application's id; behind a slash `step` opens the next step at once, `registered` tells that
///   it was just registered.
/// - A step that is done here opens under the head; the primary button then does it, Esc closes it.
/// - What the acting person may not do stays visible and says who may (S1).
/// - Opening it is a look into the personal file: where the journal cannot note it, the case stays closed (exchange.md 30).
/// - A retake (R19) opens the intake with the key `retake/` and the id of this case.
class CasePage final : public Page {
    Q_OBJECT

public:
    CasePage(DeskContext& context, const OpenConnection& openConnection, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool escape() override;
    void takeFocus() override;

    /// Begins the step: its panel, its session's page, or the deed itself.
    void start(Action action);
    void openPaper(const QString& paper);

protected:
    void retranslate() override;

private:
    static constexpr int factsWidth = 320;

    void build();
    QWidget* makeBody();
    void show();
    void showStanding();
    void updateActions();
    void tellPanel(bool isPaperShown);
    void tellNext(Action next, bool isPaperShown);
    void primary();
    void openPanel(Action action);
    void closePanel();
    void runPanel();
    void prepareDocument();
    void goToSession();
    void takeUpAgain();
    void decideRecount(Obligation obligation, RecountDecision decision);
    void refuse(const Error& error);
    /// Something was written: everybody reads anew, then it is told.
    void stored(const QString& message, const QString& paper);
    void changed(const QString& message, const QString& paper);
    void readAnew();

    DeskContext& m_context;
    CaseController m_controller;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    Banner* m_banner;
    ProgressStrip* m_progress;
    SignerOffer* m_signers; ///< below the button of what a second person signs
    CaseHead* m_head;
    QVBoxLayout* m_panelPlace;
    StepPanel* m_panel = nullptr;
    TimelineView* m_timeline;
    CaseFacts* m_facts;
    Banner* m_standing; ///< what must be known before anything else; behind the head for the order of Tab
    PaperView* m_paperView;
    QAction* m_next;
    QAction* m_more;
    MoreMenu* m_moreMenu;
    QAction* m_printOffer;
    PersonalFileSaving* m_wholeFile;
    QString m_offered; ///< paper of the banner's button
    bool m_wantsStep = false;
    bool m_isNew = false;
};

/// The case, reached from lists and from the finder.
PageEntry casePage(DeskContext& context, const OpenConnection& openConnection);

} // namespace tanu::desktop
