#pragma once

#include "core/services/obligations/acceptrecount.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/recountquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class DeskContext;
class FlowLayout;
class StateChip;
class StepStrip;

/// Who, what, where it stands: facts in a line, the steps as a strip, what comes next with its terms and who may do
/// it. The terms stand one below the other, beside what comes next or, where that has no room, below it.
///
/// - A term that would be counted otherwise now says so and asks: accept or keep (W4).
class CaseHead final : public QFrame {
    Q_OBJECT

public:
    CaseHead(DeskContext& context, QWidget* parent);

    /// `recounts`: terms of the case that nobody has decided about.
    void show(const Case& file, const std::vector<RecountItem>& recounts);

Q_SIGNALS:
    void recountDecided(tanu::Obligation obligation, tanu::RecountDecision decision);

private:
    void showFacts(const Case& file);
    void showSteps(const Case& file);
    void showNext(const Case& file);
    void addTerm(const CaseObligation& obligation, const QString& verb);
    void addRecount(const CaseObligation& obligation, QLayout& row);
    [[nodiscard]] QString nextText(const Case& file) const;

    DeskContext& m_context;
    std::vector<RecountItem> m_recounts;
    QLabel* m_facts;
    StateChip* m_state;
    StepStrip* m_steps;
    QWidget* m_last;
    FlowLayout* m_lastRow;
    QLabel* m_next;
    QWidget* m_terms;
    QVBoxLayout* m_termRows;
};

} // namespace tanu::desktop
