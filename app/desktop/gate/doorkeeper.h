#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/exchange/exchangerunner.h"
#include "core/services/accounts/claimfirstaccount.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/accounts/signin.h"

namespace tanu::desktop {

/// Proves for all screens who works here (S1), so that no window waits: what reads and counts runs in the thread of the
/// window, what tries or hashes a password in a worker.
///
/// - Each answer comes later, once, in the thread of the window; none comes after the keeper is gone.
/// - Errors are those of the services of core/services/accounts.
class Doorkeeper final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Told = std::function<void(const Result<T>&)>;

    struct Ground {
        Connection& connection;
        const Clock& clock;
        const SigningKey& key;
        OpenConnection openConnection; ///< for work that stores in the worker
        PasswordCost cost;
    };

    explicit Doorkeeper(Ground ground, QObject* parent = nullptr);

    /// A desk of theirs, for what needs no password.
    [[nodiscard]] Desk deskOf(const tanu::Actor& actor) const;

    void signIn(const QString& login, const QString& password, const Told<SignedIn>& tell);
    void unlock(const tanu::Actor& actor, const QString& password, const Told<void>& tell);
    void prove(const Signature& signature, const QString& password, const ProofTold& tell);
    void changePassword(const tanu::Actor& actor, const QString& oldPassword, const QString& newPassword,
        const Told<tanu::Actor>& tell);

    void claimFirst(const StaffId& staff, const OwnCredentials& credentials, const Told<ClaimedAccount>& tell);
    void recover(const QString& recoveryKey, const StaffId& administrator, const OwnCredentials& credentials,
        const Told<tanu::Actor>& tell);
    /// Another recovery key, by the administrator's password.
    void renewRecoveryKey(const tanu::Actor& actor, const QString& password, const Told<QString>& tell);
    void saveAccount(const tanu::Actor& actor, const AccountChange& change, const Told<void>& tell);

private:
    template <typename Held, typename T>
    void attempt(const std::shared_ptr<Held>& held, const Result<PasswordAttempt>& begun, const QString& password,
        const QString& newPassword, const std::function<Result<T>(Held&, const PasswordAttempt&)>& finish,
        const Told<T>& tell);
    template <typename T>
    void inWorker(const std::function<Result<T>(Connection&)>& work, const Told<T>& tell);

    Ground m_ground;
};

} // namespace tanu::desktop
