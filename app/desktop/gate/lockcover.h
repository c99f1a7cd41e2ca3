#pragma once

#include "app/desktop/gate/gatecard.h"
#include "app/desktop/gate/whoedit.h"
#include "core/base/clock.h"

class QPushButton;

namespace tanu::desktop {

class PasswordAsk;

/// Stands in the place of the desk while nobody is at it (S1): only the password of the same person opens it again, or
/// another person signs in. After a sign-out nobody is at work: whoever comes signs in.
///
/// - It only asks; `given` is answered by `refuse`, or by taking the screen away.
class LockCover final : public GateCard {
    Q_OBJECT

public:
    struct Offer {
        QString center;
        Who person; ///< whose desk it is
        std::vector<Who> others; ///< who else may sign in
        QString demoPassword = {};
        bool isSignedOut = false; ///< `others` are everybody, the person among them
    };

    LockCover(Offer offer, const Clock& clock, Languages& languages, QWidget* parent = nullptr);

    void setBusy(bool isBusy);
    void refuse(const Error& error);
    [[nodiscard]] bool isForAnother() const { return m_isForAnother; }

Q_SIGNALS:
    void given(const QString& login, const QString& password);

private:
    void retranslate() override;
    void turnToAnother(bool isForAnother);
    void give(const QString& password);

    Offer m_offer;
    WhoEdit* m_who;
    PasswordAsk* m_ask;
    QPushButton* m_another;
    bool m_isForAnother = false;
};

} // namespace tanu::desktop
