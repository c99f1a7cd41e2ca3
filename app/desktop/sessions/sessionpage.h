#pragma once

#include "app/desktop/sessions/sessionneed.h"
#include "app/desktop/sessions/sessionsection.h"
#include "app/desktop/shell/pageregistry.h"

class QStackedWidget;
class QTabBar;

namespace tanu::desktop {

class Banner;
class CandidatesSection;
class LogSection;
class PlanForm;
class PracticeSection;
class PreparationSection;
class ProtocolSection;
class ReasonPanel;
class SessionHead;
class TheorySection;
class TravelPart;
class VenueRunner;

/// One session from planning to the signed protocol: head, one primary button for what it waits for, sections.
///
/// - `open` takes the id of the session; the section that its next step belongs to is shown.
/// - Ctrl+Page Up and Down go through the sections; their names have mnemonics.
class SessionPage final : public Page {
    Q_OBJECT

public:
    enum Section { Candidates, Preparation, Log, Theory, Practice, Protocol };

    /// Without `venues` nothing is said of travels.
    SessionPage(DeskContext& context, VenueRunner* venues, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool escape() override;
    void showSection(int section);
    void turnTo(int section);

protected:
    void retranslate() override;

private:
    QWidget* buildContent();
    void connectTravel();
    void connectSections();
    void addSection(SessionSection* section);
    void updatePrimary();
    void showNothing(const Error& error);
    void tellTabs();
    void takeStep();
    void endSession();
    void startChanging();
    void closeForm();
    void cancelSession(const QString& reason);
    void stored(const QString& what);
    [[nodiscard]] QString needText() const;
    [[nodiscard]] Section sectionOf(SessionNeed need) const;

    DeskContext& m_context;
    std::optional<SessionId> m_id;
    SessionRead m_session;
    bool m_isOpening = false;
    QAction* m_next;
    QAction* m_change;
    QAction* m_cancel;
    QAction* m_toDocuments; ///< what comes after the signature (R18.1)
    SessionHead* m_head;
    Banner* m_banner;
    ReasonPanel* m_reason;
    TravelPart* m_travel = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    PlanForm* m_form;
    CandidatesSection* m_candidates;
    PreparationSection* m_preparation;
    LogSection* m_log;
    TheorySection* m_theory;
    PracticeSection* m_practice;
    ProtocolSection* m_protocol;
    std::vector<SessionSection*> m_sections;
};

/// Id `session`, under `sessions`.
PageEntry sessionPage(DeskContext& context, VenueRunner* venues = nullptr);

} // namespace tanu::desktop
