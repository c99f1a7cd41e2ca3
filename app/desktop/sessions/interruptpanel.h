#pragma once

#include "app/desktop/sessions/sessionpanel.h"
#include "app/desktop/sessions/sessionsection.h"

namespace tanu::desktop {

class ChoiceEdit;
class SecondEdit;
class TextEdit;

/// Stops a session that cannot go on; who stays and who waits again stands above before it is done.
class InterruptPanel final : public SessionPanel {
    Q_OBJECT

public:
    InterruptPanel(DeskContext& context, QWidget* parent);

    void open(const SessionRead& session, const IncidentLine* entry);

protected:
    [[nodiscard]] bool isMeant() override;
    Result<QString> act() override;
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QString consequence() const;

    SessionRead m_session;
    std::optional<IncidentId> m_incident;
    ChoiceEdit* m_cause;
    SecondEdit* m_time;
    TextEdit* m_nature;
};

} // namespace tanu::desktop
