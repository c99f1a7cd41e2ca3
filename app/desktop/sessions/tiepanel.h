#pragma once

#include "app/desktop/sessions/sessionpanel.h"
#include "app/desktop/sessions/sessionsection.h"

namespace tanu::desktop {

class ChoiceEdit;
class TextEdit;

/// Declares that a member is related to, employs or taught a candidate (R9.1).
class TiePanel final : public SessionPanel {
    Q_OBJECT

public:
    TiePanel(DeskContext& context, QWidget* parent);

    void open(const SessionRead& session, const StaffId& member = {});

protected:
    Result<QString> act() override;
    void retranslate() override;

private:
    void fill();

    SessionRead m_session;
    ChoiceEdit* m_member;
    ChoiceEdit* m_candidate;
    ChoiceEdit* m_kind;
    TextEdit* m_note;
};

} // namespace tanu::desktop
