#pragma once

#include "app/desktop/sessions/sessionpanel.h"
#include "app/desktop/sessions/sessionsection.h"

namespace tanu::desktop {

class ChoiceEdit;
class SecondEdit;
class SegmentedChoice;
class TextEdit;

/// Records a violation (R13, R14); what follows stands above before it is done: a warning, or the end of the exam.
class ViolationPanel final : public SessionPanel {
    Q_OBJECT

public:
    ViolationPanel(DeskContext& context, QWidget* parent);

    /// From an entry of the log, or without one.
    void open(const SessionRead& session, const IncidentLine* entry);

protected:
    [[nodiscard]] bool isMeant() override;
    Result<QString> act() override;
    void retranslate() override;

private:
    void fill();
    void follow();
    [[nodiscard]] const SessionCandidate* candidate() const;
    /// The violation that would be recorded now, from 1.
    [[nodiscard]] int nth() const;

    SessionRead m_session;
    std::optional<IncidentId> m_incident;
    ChoiceEdit* m_candidate;
    SecondEdit* m_time;
    ChoiceEdit* m_thing;
    TextEdit* m_other;
    SegmentedChoice* m_stage;
    TextEdit* m_description;
    TextEdit* m_explanation;
};

} // namespace tanu::desktop
