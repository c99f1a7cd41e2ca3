#pragma once

#include "app/desktop/sessions/sessionpanel.h"
#include "app/desktop/sessions/sessionsection.h"

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class TextEdit;

/// Replaces a member of the commission, the chair too, for one candidate or for the whole session; or leaves the seat
/// empty (R9.1).
class SubstitutePanel final : public SessionPanel {
    Q_OBJECT

public:
    SubstitutePanel(DeskContext& context, QWidget* parent);

    void open(const SessionRead& session);
    /// The member and the candidate are given by the tie.
    void openFor(const SessionRead& session, const SessionTie& tie);
    void openFor(const SessionRead& session, const StaffId& member);

protected:
    Result<QString> act() override;
    void retranslate() override;

private:
    void fill();
    void follow();

    SessionRead m_session;
    ChoiceEdit* m_out;
    ChoiceEdit* m_candidate;
    ChoiceEdit* m_in;
    ChoiceEdit* m_reason;
    TextEdit* m_explanation;
    TextEdit* m_orderNumber;
    DateEdit* m_orderDate;
};

} // namespace tanu::desktop
