#pragma once

#include "app/desktop/settings/bilingualedit.h"
#include "core/domain/center.h"

namespace tanu::desktop {

class AccreditationEdit;
class BinEdit;
class DateEdit;
class EmailEdit;
class FormSection;
class PhoneEdit;

/// The profile of a center (L17.2.1) with its accreditation (L23.2), as the first start and the settings ask for it.
class CenterForm final : public QWidget {
    Q_OBJECT

public:
    explicit CenterForm(QWidget* parent);

    void setValue(const Center& center);

    /// What the fields hold, checked as `checkCenter`; the field that is wrong says so and gets the focus.
    /// Errors: of the first field that is wrong.
    [[nodiscard]] Result<Center> check();

    /// Shows a refusal at the field that it names; false if no field of this form does.
    bool showError(const Error& error);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] FieldFrame* fieldOf(const Error& error) const;

    BilingualEdit m_name;
    BinEdit* m_bin;
    AccreditationEdit* m_number;
    DateEdit* m_from;
    DateEdit* m_until;
    BilingualEdit m_address;
    PhoneEdit* m_phone;
    EmailEdit* m_email;
    FormSection* m_section;
};

} // namespace tanu::desktop
