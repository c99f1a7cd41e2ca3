#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QLabel;
class QListWidget;

namespace tanu::desktop {

class CountGrid;
class DecisionCard;
class PracticeModel;

/// The practical stage of one candidate after the other by the technological map, what follows from it, and the
/// commission's decision (R16, R17.1, R19).
///
/// - The marks of an assessor are stored when their column is left.
/// - The decision and its reasons follow the numbers as they are typed; it is confirmed as it is shown.
class PracticeSection final : public SessionSection {
    Q_OBJECT

public:
    PracticeSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool leave() override;
    /// The first candidate in this state, the focus where work on them begins; decisions that are still to be confirmed are
    /// named, since each is confirmed by itself.
    void begin(CaseState state);

protected:
    void tell() override;
    void retranslate() override;

private:
    QWidget* buildMap();
    void fillCandidates();
    void showCandidate(int row);
    /// What was typed into these columns and is not stored yet.
    void store(const std::vector<int>& columns);
    void storeAll();
    void tellOperation();
    void tellDecision();
    void confirm();
    void goToFirst(CaseState state);
    void spreadColumns();
    void fitRows();
    [[nodiscard]] ApplicationId current() const;

    PracticeModel* m_model;
    QListWidget* m_candidates;
    CountGrid* m_grid;
    QLabel* m_operation;
    QLabel* m_criteria;
    DecisionCard* m_decision;
};

} // namespace tanu::desktop
