#pragma once

#include "app/desktop/applications/intakesection.h"

namespace tanu {
class WorkCalendar;
}

namespace tanu::desktop {

class CheckListEdit;
class DateEdit;

/// The candidate's consent to processing and to publication on the platform, and the date of the signature (R4.1).
class ConsentSection final : public IntakeSection {
    Q_OBJECT

public:
    ConsentSection(const WorkCalendar& calendar, QWidget* parent);

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;

private:
    CheckListEdit* m_consent;
    DateEdit* m_signedOn;
};

} // namespace tanu::desktop
