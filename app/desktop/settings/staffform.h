#pragma once

#include "app/desktop/settings/bilingualedit.h"
#include "app/desktop/shell/rolewords.h"
#include "core/domain/staff.h"

namespace tanu::desktop {

class CheckListEdit;
class FormSection;
class NameEdit;

/// One who works for the center: name, position, roles (S1).
class StaffForm final : public QWidget {
    Q_OBJECT

public:
    enum class For { Anybody, Head }; ///< the head's role is given; other roles are added

    StaffForm(For whom, QWidget* parent);

    void setValue(const StaffMember& member);
    void clear();

    /// Errors: of the first field that is wrong, which says so and gets the focus.
    [[nodiscard]] Result<StaffMember> check();

    /// What a list shows of it: the name as far as it is typed.
    [[nodiscard]] QString typedName() const;
    /// The roles ticked so far, with the head's own.
    [[nodiscard]] Roles typedRoles() const;
    [[nodiscard]] bool isEmpty() const;
    bool showError(const Error& error);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    For m_whom;
    StaffId m_id;
    bool m_isActive = true;
    NameEdit* m_surname;
    NameEdit* m_givenName;
    NameEdit* m_patronymic;
    BilingualEdit m_position;
    CheckListEdit* m_roles;
    FormSection* m_section;
};

} // namespace tanu::desktop
