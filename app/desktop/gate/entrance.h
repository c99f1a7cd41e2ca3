#pragma once

#include "app/desktop/gate/doorkeeper.h"
#include "app/desktop/gate/newpasswordwindow.h"
#include "app/desktop/gate/signinwindow.h"

class QSettings;

namespace tanu {

struct RecoveryKeyForm;

} // namespace tanu

namespace tanu::desktop {

/// The way from an opened center to its desk (S1): whoever works signs in; a center of old data gets its first password
/// and recovery key before anything else; who was given a password sets an own one; who lost the administrator's comes
/// back by the recovery key.
///
/// - One window at a time, each handed to whoever shows it.
class Entrance final : public QObject {
    Q_OBJECT

public:
    struct Ground {
        Doorkeeper& doors;
        Connection& connection;
        const Clock& clock;
        Languages& languages;
        QSettings& settings; ///< who signed in last
        QString demoPassword = {}; ///< empty for a real center
        std::function<Result<void>(const RecoveryKeyForm&)> print = {}; ///< the sheet of the recovery key
    };
    using Show = std::function<void(std::unique_ptr<QWidget>)>;

    Entrance(Ground ground, Show show, QObject* parent = nullptr);

    void begin();

Q_SIGNALS:
    void entered(const tanu::Actor& actor);
    /// The data cannot be read.
    void failed(const tanu::Error& error);

private:
    void askFirst();
    void askToSignIn();
    void askRecoveryKey(const QString& typed = {}, const std::optional<Error>& refused = std::nullopt);
    void askRecovered(const QString& key, const StaffId& administrator);
    void askOwn(const SignedIn& signedIn, const QString& login, const QString& password);
    void take(const SignedIn& signedIn, const QString& login, const QString& password);
    void renewKey(const tanu::Actor& actor, const QString& password);
    void showKey(const tanu::Actor& actor, const QString& key);
    void enter(const tanu::Actor& actor);
    [[nodiscard]] QString ownerName() const;

    Ground m_ground;
    Show m_show;
};

} // namespace tanu::desktop
