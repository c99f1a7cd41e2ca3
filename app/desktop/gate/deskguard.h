#pragma once

#include "app/desktop/gate/doorkeeper.h"
#include "app/desktop/gate/idlewatch.h"
#include "app/desktop/shell/languages.h"

namespace tanu::desktop {

class MainWindow;

/// Watches over an open desk (S1): locks it by hand and after idle minutes, opens it by the password of whoever works,
/// and hands it to another person without closing; pages and what was typed on them stay.
///
/// - Signed out, it asks who works now, whoever it was before.
/// - Locked, the window shows nothing but the question; questions that stood open are left as if by Esc.
class DeskGuard final : public QObject {
    Q_OBJECT

public:
    struct Ground {
        DeskContext& context;
        MainWindow& window;
        Languages& languages;
        Doorkeeper& doors;
        QObject* application; ///< whose keys and mouse count
        QString demoPassword = {}; ///< empty for a real center
    };

    explicit DeskGuard(Ground ground, QObject* parent = nullptr);

    void lock();
    void signOut();
    /// Asks for the password of this member of the staff, then the desk is theirs.
    void switchTo(const StaffId& staff);
    void changeOwnPassword();
    [[nodiscard]] IdleWatch& idle() { return m_idle; }

    /// After how many minutes without work the desk locks: what the administrator said. What a version before kept on this
    /// computer counts where it is shorter; whoever changes that file keeps a desk open no longer.
    [[nodiscard]] static int minutesFor(DeskContext& context);
    /// Where that version kept it, in the settings of the desk.
    [[nodiscard]] static QString minutesSetting();

Q_SIGNALS:
    /// Another person works from now on.
    void personChanged();

private:
    void unlock(const QString& login, const QString& password);
    void signIn(const QString& login, const QString& password);
    void take(const SignedIn& signedIn, const QString& password);
    void askOwn(const SignedIn& signedIn, const QString& password);
    void open();
    void coverFor(bool isSignedOut);
    void refuse(const Error& error);
    void handTo(const tanu::Actor& actor);
    [[nodiscard]] QString ownerName() const;
    [[nodiscard]] QString loginOf(const StaffId& staff) const;

    Ground m_ground;
    IdleWatch m_idle;
    bool m_isSignedOut = false; ///< until the next person opens the desk
};

} // namespace tanu::desktop
