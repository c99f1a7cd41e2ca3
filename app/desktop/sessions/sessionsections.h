#pragma once

#include "app/desktop/sessions/sessionneed.h"
#include "app/desktop/sessions/sessionsection.h"

class QStackedWidget;
class QTabBar;

namespace tanu::desktop {

class CandidatesSection;
class LogSection;
class PlanForm;
class PracticeSection;
class PreparationSection;
class ProtocolSection;
class TheorySection;

/// The sections of a session under their tabs, which of them a step belongs to, and the form that changes the plan in
/// their place (R6, R9). Tabs and stack are children of `parent`, which lays them out.
class SessionSections final : public QObject {
    Q_OBJECT

public:
    enum Section { Candidates, Preparation, Log, Theory, Practice, Protocol };

    SessionSections(DeskContext& context, QWidget* parent);

    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    [[nodiscard]] QStackedWidget& stack() const { return *m_stack; }
    void setVisible(bool areVisible);
    void retranslate();

    void setSession(const SessionRead& session);
    /// Another session comes: no panel of the one before stays open.
    void closePanels();

    /// Where the session's next step is taken.
    [[nodiscard]] static Section of(const SessionView& session);
    /// False where there is no such section.
    bool show(int section);
    /// That of the present tab, also while the form stands in its place.
    [[nodiscard]] SessionSection& current() const;
    /// Begins the step in its section; nothing where it is no section's.
    void begin(SessionNeed need);
    /// Offers this case a place.
    void startAdding(const ApplicationId& application);

    void startChanging(const SessionView& session);
    [[nodiscard]] bool isChanging() const;
    /// The section of the present tab stands there again.
    void turnBack();

    /// The form or a panel of the present section has a primary button of its own.
    [[nodiscard]] bool hasPanel() const;
    /// The primary button of what is open: Ctrl+Enter presses it.
    void pressPanel();
    /// Esc: true if one of them was open and is closed now.
    [[nodiscard]] bool closePanel();
    /// Stores what can be stored; false where something keeps the page.
    [[nodiscard]] bool leave();

Q_SIGNALS:
    void turned(); ///< to another section, or to the form
    void done(const QString& what); ///< as SessionSection tells it
    void refused(const tanu::Error& error);
    void lacking(const QString& what);
    void panelChanged();
    void panelOpened(); ///< after panelChanged, or to the form
    void stepWanted();
    void placeRequested(const tanu::desktop::Place& place);

private:
    void add(SessionSection* section);
    void turnTo(int section);

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

} // namespace tanu::desktop
