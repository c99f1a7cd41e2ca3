#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class ActModel;
class DataTable;
class FaultPanel;
class IncidentModel;
class InterruptPanel;
class LogEntry;
class SegmentedChoice;
class SessionPanel;
class ViolationPanel;

/// What happens in a session: the log with a line to write at its top, the acts (R14), and what R12 prohibits.
///
/// - A violation (R13), a postponement (R11.2) and an interruption are made from the chosen entry, or without one.
/// - Enter on an act prints it.
class LogSection final : public SessionSection {
    Q_OBJECT

public:
    enum View { Log, Acts, Prohibited };

    LogSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;
    void startViolation();
    void startFault();
    void startInterrupting();

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildMain();
    QWidget* buildButtons();
    void connectPanels();
    void showPanel(QWidget* panel);
    void importEvents();
    void print();
    void printAct(int row);
    void tellThings();
    void tellViews();
    void tellButtons();
    [[nodiscard]] QString closedText() const;
    [[nodiscard]] View view() const;
    /// The chosen entry; null for none.
    [[nodiscard]] const IncidentLine* chosenEntry() const;

    QStackedWidget* m_stack;
    QWidget* m_main;
    LogEntry* m_entry;
    QLabel* m_closed;
    SegmentedChoice* m_choice;
    QStackedWidget* m_views;
    IncidentModel* m_incidents;
    ActModel* m_acts;
    DataTable* m_log;
    DataTable* m_actTable;
    QListWidget* m_things;
    QPushButton* m_record;
    QPushButton* m_move;
    QPushButton* m_interrupt;
    QPushButton* m_import;
    QPushButton* m_print;
    ViolationPanel* m_violation;
    FaultPanel* m_fault;
    InterruptPanel* m_interruption;
};

} // namespace tanu::desktop
