#pragma once

#include "app/desktop/gate/gatecard.h"

class QPushButton;

namespace tanu::desktop {

class NewPasswordForm;
class PasswordAsk;
class PasswordEdit;

/// Where the operating system has no keychain, the keys of the installation lie sealed under a passphrase (S2): it is
/// made once, and asked whenever the program starts.
///
/// - It only asks; `given` is answered by `refuse`, or by closing the window.
class PassphraseWindow final : public GateCard {
    Q_OBJECT

public:
    enum class For { First, Opening };

    PassphraseWindow(For what, Languages& languages);

    void setBusy(bool isBusy);
    void refuse(const Error& error);

Q_SIGNALS:
    void given(const QString& passphrase);

private:
    void retranslate() override;
    void give();

    For m_for;
    NewPasswordForm* m_first = nullptr;
    PasswordEdit* m_passphrase = nullptr;
    QPushButton* m_close;
    QPushButton* m_open;
};

} // namespace tanu::desktop
