#pragma once

#include "app/desktop/gate/newpasswordform.h"
#include "core/domain/staff.h"
#include "core/services/accounts/firstaccount.h"

namespace tanu::desktop {

class TextEdit;

/// The login and the password that somebody chooses for themselves.
class AccountFields final : public QWidget {
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent);

    /// Whose account it is: a password must not be their own name.
    void setPerson(const StaffMember& member);
    /// The login stands already: only the password is asked.
    void setLogin(const QString& login, bool isAsked);

    /// Errors: of the first field that is wrong, which says so and gets the focus.
    [[nodiscard]] Result<OwnCredentials> check();
    /// At the field that it is of; false where it is of none.
    bool showError(const Error& error);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    /// Enter in the last field.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] std::optional<Error> weakness(const QString& password) const;

    std::optional<StaffMember> m_person;
    TextEdit* m_login;
    NewPasswordForm* m_password;
};

} // namespace tanu::desktop
