#pragma once

#include "app/desktop/sessions/sessionpanel.h"
#include "app/desktop/sessions/sessionsection.h"

namespace tanu::desktop {

class ChoiceEdit;
class SecondEdit;
class TextEdit;

/// Moves one candidate of an online session to another day because of a technical fault (R11.2).
class FaultPanel final : public SessionPanel {
    Q_OBJECT

public:
    FaultPanel(DeskContext& context, QWidget* parent);

    void open(const SessionRead& session, const IncidentLine* entry);

protected:
    Result<QString> act() override;
    void retranslate() override;

private:
    void fill();

    SessionRead m_session;
    std::optional<IncidentId> m_incident;
    ChoiceEdit* m_candidate;
    SecondEdit* m_time;
    TextEdit* m_nature;
};

} // namespace tanu::desktop
