#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QLabel;

namespace tanu::desktop {

class CountGrid;
class SegmentedChoice;
class TheoryModel;

/// The theoretical stage: correct answers typed as into a spreadsheet; a candidate whose row is whole is stored when
/// the cell is left (R15).
class TheorySection final : public SessionSection {
    Q_OBJECT

public:
    TheorySection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool leave() override;
    /// The focus where the next number goes.
    void begin();

protected:
    void tell() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void store(int row);
    void spreadColumns();
    void chooseCounting();

    SessionId m_shown; ///< the counting is chosen once per session
    TheoryModel* m_model;
    SegmentedChoice* m_counting;
    QLabel* m_rule;
    QLabel* m_note;
    CountGrid* m_grid;
};

} // namespace tanu::desktop
