#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class AddCandidatesPanel;
class CandidatesModel;
class DataTable;
class NoticesPanel;
class ReasonPanel;

/// Who sits: the table, taking in (R6.2), taking out, notices (R6.1). Enter opens the case.
class CandidatesSection final : public SessionSection {
    Q_OBJECT

public:
    CandidatesSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;
    /// With a case: checked if this session may take it.
    void startAdding(const std::optional<ApplicationId>& application = {});
    void startNotices();

Q_SIGNALS:
    void caseChosen(const tanu::ApplicationId& application);

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildTable();
    void connectPanels();
    void showPanel(QWidget* panel);
    void askRemove();
    void remove(const QString& reason);
    void showResults(bool areShown);
    void updateButtons();

    std::vector<ApplicationId> m_removing;
    CandidatesModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_tablePanel;
    DataTable* m_table;
    QLabel* m_empty;
    QPushButton* m_add;
    QPushButton* m_notices;
    QPushButton* m_remove;
    ReasonPanel* m_reason;
    AddCandidatesPanel* m_adding;
    NoticesPanel* m_noticing;
};

} // namespace tanu::desktop
