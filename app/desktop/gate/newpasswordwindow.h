#pragma once

#include "app/desktop/gate/gatecard.h"
#include "core/domain/staff.h"
#include "core/services/accounts/firstaccount.h"

class QPushButton;

namespace tanu::desktop {

class AccountFields;

/// A new password before the desk opens: the first one of a center of old data, the one after a password that somebody
/// else gave, or the administrator's after the recovery key.
///
/// - It only asks; `given` is answered by `refuse`, or by closing the window.
class NewPasswordWindow final : public GateCard {
    Q_OBJECT

public:
    enum class Why {
        FirstOfCenter, ///< nobody has a password yet
        Given, ///< somebody else knows the present one: the login stays
        Recovered, ///< the present one is lost
    };

    NewPasswordWindow(Why why, const StaffMember& person, const QString& login, Languages& languages, QWidget* parent = nullptr);

    void setBusy(bool isBusy);
    void refuse(const Error& error);

Q_SIGNALS:
    void given(const tanu::OwnCredentials& credentials);
    void cancelled();

private:
    void retranslate() override;
    void give();

    Why m_why;
    QString m_person;
    AccountFields* m_fields;
    QPushButton* m_back;
    QPushButton* m_save;
};

} // namespace tanu::desktop
