#pragma once

#include "app/desktop/applications/intakesection.h"

namespace tanu {
class WorkCalendar;
}

namespace tanu::desktop {

class BinEdit;
class DateEdit;
class SegmentedChoice;
class TextEdit;

/// Who pays and by what paper (L15.3, L27, L29): the employer's fields or the voucher's are shown by the basis.
class BasisSection final : public IntakeSection {
    Q_OBJECT

public:
    BasisSection(const WorkCalendar& calendar, QWidget* parent);

    [[nodiscard]] Basis basis() const;

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;

Q_SIGNALS:
    void basisChosen();

private:
    void showFields();

    SegmentedChoice* m_basis;
    BinEdit* m_employerBin;
    TextEdit* m_employerName;
    TextEdit* m_referral;
    TextEdit* m_voucherNumber;
    DateEdit* m_voucherIssued;
    DateEdit* m_voucherUntil;
};

} // namespace tanu::desktop
