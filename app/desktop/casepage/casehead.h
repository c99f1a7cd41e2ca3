#pragma once

#include "core/services/queries/casequery.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;

namespace tanu::desktop {

class DeskContext;
class StateChip;
class StepStrip;

/// Who, what, where it stands: facts in a line, the steps as a strip, what comes next with its terms and who may do
/// it.
class CaseHead final : public QFrame {
    Q_OBJECT

public:
    CaseHead(DeskContext& context, QWidget* parent);

    void show(const Case& file);

private:
    void showFacts(const Case& file);
    void showSteps(const Case& file);
    void showNext(const Case& file);
    void addTerm(const CaseObligation& obligation);

    DeskContext& m_context;
    QLabel* m_facts;
    StateChip* m_state;
    StepStrip* m_steps;
    QLabel* m_next;
    QWidget* m_terms;
    QHBoxLayout* m_termRow;
};

} // namespace tanu::desktop
