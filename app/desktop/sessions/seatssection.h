#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class Banner;
class DataTable;
class ReasonPanel;
class SeatsModel;
class SubstitutePanel;
class TiePanel;

/// Who sits in the session, whoever must be replaced, and the panels for it (R9.1). Enter on a row replaces its member.
///
/// - A tie that was declared by mistake is withdrawn with a reason.
class SeatsSection final : public SessionSection {
    Q_OBJECT

public:
    SeatsSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;
    void startReplacing(int row);
    void startDeclaring();

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildTable();
    void showPanel(QWidget* panel);
    void printOrder();
    void askWithdrawing();
    void withdraw(const QString& reason);
    void updateButtons();
    [[nodiscard]] int chosenRow() const;

    QStackedWidget* m_stack;
    QWidget* m_main;
    SeatsModel* m_model;
    Banner* m_banner;
    DataTable* m_table;
    QPushButton* m_replace;
    QPushButton* m_declare;
    QPushButton* m_withdraw;
    QPushButton* m_order;
    ReasonPanel* m_reason;
    std::optional<SessionTie> m_withdrawn; ///< for which the reason is asked
    SubstitutePanel* m_substitute;
    TiePanel* m_tie;
};

} // namespace tanu::desktop
