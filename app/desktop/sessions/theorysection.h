#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class CountGrid;
class SegmentedChoice;
class TheoryImportPanel;
class TheoryModel;

/// The theoretical stage: correct answers typed as into a spreadsheet; a candidate whose row is whole is stored when
/// the cell is left, or imported from the file of a testing system (R15).
class TheorySection final : public SessionSection {
    Q_OBJECT

public:
    TheorySection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;
    /// The focus where the next number goes.
    void begin();

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildMain();
    void importFile();
    void showPanel(QWidget* panel);
    void store(int row);
    void tellTopics();
    void spreadColumns();
    void chooseCounting();

    QStackedWidget* m_stack;
    QWidget* m_main;
    SessionId m_shown; ///< the counting is chosen once per session
    TheoryModel* m_model;
    SegmentedChoice* m_counting;
    QLabel* m_rule;
    QLabel* m_topics; ///< the names of the numbered columns
    QLabel* m_note;
    CountGrid* m_grid;
    QPushButton* m_import;
    TheoryImportPanel* m_panel;
};

} // namespace tanu::desktop
