#pragma once

#include "app/desktop/gate/gatecard.h"
#include "app/desktop/gate/whoedit.h"
#include "core/base/clock.h"

class QPushButton;

namespace tanu::desktop {

class PasswordAsk;

/// Who works here now, and that it is really they (S1): before the desk opens.
///
/// - It only asks; `given` is answered by `refuse`, or by closing the window.
class SignInWindow final : public GateCard {
    Q_OBJECT

public:
    struct Offer {
        QString center; ///< its name
        std::vector<Who> people;
        QString last = {}; ///< login of who signed in last
        QString demoPassword = {}; ///< said in words; empty for a real center
    };

    SignInWindow(Offer offer, const Clock& clock, Languages& languages);

    void setBusy(bool isBusy);
    void refuse(const Error& error);

Q_SIGNALS:
    void given(const QString& login, const QString& password);
    /// Nobody knows the administrator's password any more.
    void recoveryWanted();

private:
    void retranslate() override;

    Offer m_offer;
    WhoEdit* m_who;
    PasswordAsk* m_ask;
    QPushButton* m_lost;
};

} // namespace tanu::desktop
