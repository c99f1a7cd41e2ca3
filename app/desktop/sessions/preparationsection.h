#pragma once

#include "app/desktop/sessions/sessionsection.h"

class QStackedWidget;

namespace tanu::desktop {

class AccountWarning;
class AttendanceSection;
class Banner;
class ReadinessSection;
class ReasonPanel;
class SeatsSection;
class SegmentedChoice;

/// Before the start: candidates (R8.1, R8.2, R9), equipment and conditions (R10), the commission (R9.1); what is still
/// missing stands above, and who cannot act on the day (S1).
///
/// - `start` begins the session; where something of R8.1, R8.2 or R10 is missing the chair's reason is asked for,
///   elsewhere it leads to what must be done.
class PreparationSection final : public SessionSection {
    Q_OBJECT

public:
    enum Part { Candidates, Equipment, Commission };

    PreparationSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool closePanel() override;
    [[nodiscard]] bool hasPanel() const override;
    void start();
    void showPart(Part part);

protected:
    void tell() override;
    void retranslate() override;

private:
    void addPart(SessionSection* part);
    void startNow(const QString& chairReason);
    void makeRoom();
    void tellMissing();
    void tellAccounts();
    void tellParts();
    [[nodiscard]] SessionSection* current() const;

    AccountWarning* m_accounts;
    Banner* m_missing;
    ReasonPanel* m_reason;
    SegmentedChoice* m_choice;
    QStackedWidget* m_stack;
    AttendanceSection* m_attendance;
    ReadinessSection* m_readiness;
    SeatsSection* m_seats;
    std::vector<SessionSection*> m_parts;
};

} // namespace tanu::desktop
