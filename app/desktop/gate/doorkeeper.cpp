#include "app/desktop/gate/doorkeeper.h"

#include "app/desktop/exchange/longwork.h"
#include "core/services/accounts/changeownpassword.h"
#include "core/services/accounts/confirmpassword.h"
#include "core/services/accounts/screenlock.h"

namespace tanu::desktop {

namespace {

/// A service that needs a desk, and the desk that must live as long as it.
template <typename Service>
struct Held {
    Desk desk;
    Service service;

    Held(const Desk& of, const PasswordCost& cost)
        : desk(of)
        , service(desk, cost)
    {
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
};

} // namespace

Doorkeeper::Doorkeeper(Ground ground, QObject* parent)
    : QObject(parent)
    , m_ground(std::move(ground))
{
}

Desk Doorkeeper::deskOf(const tanu::Actor& actor) const
{
    return {m_ground.connection, m_ground.clock, m_ground.key, actor};
}

template <typename Held, typename T>
void Doorkeeper::attempt(const std::shared_ptr<Held>& held, const Result<PasswordAttempt>& begun, const QString& password,
    const QString& newPassword, const std::function<Result<T>(Held&, const PasswordAttempt&)>& finish, const Told<T>& tell)
{
    if (!begun)
        return tell(begun.error());
    struct Trial {
        PasswordAttempt attempt;
        Result<void> outcome = {};
    };
    const auto trial = std::make_shared<Trial>(Trial {*begun});
    auto* work = new LongWork(this);
    work->start(
        [trial, password, newPassword](const IsStopped&, const LongWork::Tell&) {
            trial->outcome = trial->attempt.verify(password);
            if (trial->outcome && !newPassword.isEmpty())
                trial->outcome = trial->attempt.prepare(newPassword);
        },
        [work, held, trial, finish, tell] {
            work->deleteLater();
            tell(trial->outcome ? finish(*held, trial->attempt) : Result<T>(trial->outcome.error()));
        });
}

template <typename T>
void Doorkeeper::inWorker(const std::function<Result<T>(Connection&)>& work, const Told<T>& tell)
{
    const auto outcome = std::make_shared<std::optional<Result<T>>>();
    auto* worker = new LongWork(this);
    worker->start(
        [outcome, work, open = m_ground.openConnection](const IsStopped&, const LongWork::Tell&) {
            const auto connection = open();
            outcome->emplace(connection ? work(**connection) : Result<T>(connection.error()));
        },
        [worker, outcome, tell] {
            worker->deleteLater();
            tell(**outcome);
        });
}

void Doorkeeper::signIn(const QString& login, const QString& password, const Told<SignedIn>& tell)
{
    const auto service = std::make_shared<SignIn>(m_ground.connection, m_ground.clock, m_ground.cost);
    attempt<SignIn, SignedIn>(service, service->begin(login), password, {},
        [](SignIn& by, const PasswordAttempt& tried) { return by.finish(tried); }, tell);
}

void Doorkeeper::unlock(const tanu::Actor& actor, const QString& password, const Told<void>& tell)
{
    using Unlock = Held<UnlockScreen>;
    const auto held = std::make_shared<Unlock>(deskOf(actor), m_ground.cost);
    attempt<Unlock, void>(held, held->service.begin(), password, {},
        [](Unlock& by, const PasswordAttempt& tried) { return by.service.finish(tried); }, tell);
}

void Doorkeeper::prove(const Signature& signature, const QString& password, const ProofTold& tell)
{
    using Confirm = Held<ConfirmPassword>;
    const auto held = std::make_shared<Confirm>(deskOf(signature.actor), m_ground.cost);
    attempt<Confirm, std::shared_ptr<Proof>>(held, held->service.begin(), password, {},
        [signature](Confirm& by, const PasswordAttempt& tried) {
            return by.service.finish(tried, signature.action, signature.deeds);
        },
        tell);
}

void Doorkeeper::changePassword(const tanu::Actor& actor, const QString& oldPassword, const QString& newPassword,
    const Told<tanu::Actor>& tell)
{
    using Change = Held<ChangeOwnPassword>;
    const auto held = std::make_shared<Change>(deskOf(actor), m_ground.cost);
    attempt<Change, tanu::Actor>(held, held->service.begin(oldPassword, newPassword), oldPassword, newPassword,
        [](Change& by, const PasswordAttempt& tried) { return by.service.finish(tried); }, tell);
}

void Doorkeeper::claimFirst(
    const StaffId& staff, const OwnCredentials& credentials, const Told<ClaimedAccount>& tell)
{
    inWorker<ClaimedAccount>(
        [staff, credentials, clock = &m_ground.clock, cost = m_ground.cost](
            Connection& connection) { return ClaimFirstAccount(connection, *clock, cost).run(staff, credentials); },
        tell);
}

void Doorkeeper::recover(const QString& recoveryKey, const StaffId& administrator, const OwnCredentials& credentials,
    const Told<tanu::Actor>& tell)
{
    inWorker<tanu::Actor>(
        [recoveryKey, administrator, credentials, clock = &m_ground.clock, cost = m_ground.cost](Connection& connection) {
            return RecoverAdministrator(connection, *clock, cost).run(recoveryKey, administrator, credentials);
        },
        tell);
}

void Doorkeeper::renewRecoveryKey(const tanu::Actor& actor, const QString& password, const Told<QString>& tell)
{
    prove({actor, Action::SaveAccount}, password, [this, actor, tell](const Result<std::shared_ptr<Proof>>& proof) {
        if (!proof)
            return tell(proof.error());
        Desk desk = deskOf(actor);
        desk.proof = *proof;
        tell(ReplaceRecoveryKey(desk).run());
    });
}

void Doorkeeper::saveAccount(const tanu::Actor& actor, const AccountChange& change, const Told<void>& tell)
{
    inWorker<void>(
        [actor, change, clock = &m_ground.clock, key = &m_ground.key, cost = m_ground.cost](Connection& connection) {
            Desk desk {connection, *clock, *key, actor};
            return SaveAccount(desk, cost).run(change);
        },
        tell);
}

} // namespace tanu::desktop
