#include "app/desktop/gate/entrance.h"

#include "app/desktop/gate/persons.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/gate/recoverywindow.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>

namespace tanu::desktop {

namespace {

const QString lastSetting = QStringLiteral("login");

} // namespace

Entrance::Entrance(Ground ground, Show show, QObject* parent)
    : QObject(parent)
    , m_ground(std::move(ground))
    , m_show(std::move(show))
{
}

QString Entrance::ownerName() const
{
    return centerName(m_ground.connection, m_ground.languages.current());
}

void Entrance::begin()
{
    const auto presence = AccountQuery(m_ground.connection, m_ground.clock.now()).exists();
    if (!presence)
        Q_EMIT failed(presence.error());
    else if (*presence == AccountPresence::Missing)
        askFirst();
    else
        askToSignIn();
}

void Entrance::askFirst()
{
    const auto administrators = AccountQuery(m_ground.connection, m_ground.clock.now()).administrators();
    if (!administrators || administrators->empty()) {
        Q_EMIT failed(administrators ? Error {ErrorKind::NotFound, {QStringLiteral("staff"), QStringLiteral("administrator")}, {}}
                                     : administrators.error());
        return;
    }
    const StaffMember person = administrators->front().member;
    auto window = std::make_unique<NewPasswordWindow>(
        NewPasswordWindow::Why::FirstOfCenter, person, QString(), m_ground.languages);
    window->setOwner(ownerName());
    connect(window.get(), &NewPasswordWindow::cancelled, window.get(), &QWidget::close);
    connect(window.get(), &NewPasswordWindow::given, this,
        [this, person, asked = QPointer(window.get())](const OwnCredentials& credentials) {
            asked->setBusy(true);
            m_ground.doors.claimFirst(person.id, credentials,
                [this, asked, credentials](const Result<ClaimedAccount>& claimed) {
                    if (!claimed)
                        return asked ? asked->refuse(claimed.error()) : void();
                    m_ground.settings.setValue(lastSetting, credentials.login);
                    showKey(claimed->actor, claimed->recoveryKey);
                });
        });
    m_show(std::move(window));
}

void Entrance::askToSignIn()
{
    const auto people = AccountQuery(m_ground.connection, m_ground.clock.now()).whoMaySignIn();
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    auto window = std::make_unique<SignInWindow>(
        SignInWindow::Offer {ownerName(), whoOf(*people), m_ground.settings.value(lastSetting).toString(),
            m_ground.demoPassword},
        m_ground.clock, m_ground.languages);
    connect(window.get(), &SignInWindow::recoveryWanted, this, [this] { askRecoveryKey(); });
    connect(window.get(), &SignInWindow::given, this,
        [this, asked = QPointer(window.get())](const QString& login, const QString& password) {
            asked->setBusy(true);
            m_ground.doors.signIn(login, password, [this, asked, login, password](const Result<SignedIn>& signedIn) {
                if (!signedIn)
                    return asked ? asked->refuse(signedIn.error()) : void();
                take(*signedIn, login, password);
            });
        });
    m_show(std::move(window));
}

void Entrance::take(const SignedIn& signedIn, const QString& login, const QString& password)
{
    m_ground.settings.setValue(lastSetting, login);
    if (signedIn.mustChangePassword)
        return askOwn(signedIn, login, password);
    const bool isAdministrator = signedIn.actor.roles.testFlag(Role::Administrator);
    if (isAdministrator && pendingrecovery::isSet(m_ground.connection, m_ground.settings))
        return renewKey(signedIn.actor, password);
    enter(signedIn.actor);
}

void Entrance::askOwn(const SignedIn& signedIn, const QString& login, const QString& password)
{
    const auto person = CenterQuery(m_ground.connection).staffMember(signedIn.actor.id);
    if (!person) {
        Q_EMIT failed(person.error());
        return;
    }
    auto window
        = std::make_unique<NewPasswordWindow>(NewPasswordWindow::Why::Given, *person, login, m_ground.languages);
    window->setOwner(ownerName());
    connect(window.get(), &NewPasswordWindow::cancelled, this, &Entrance::askToSignIn);
    connect(window.get(), &NewPasswordWindow::given, this,
        [this, signedIn, password, asked = QPointer(window.get())](const OwnCredentials& credentials) {
            asked->setBusy(true);
            m_ground.doors.changePassword(signedIn.actor, password, credentials.password,
                [this, asked](const Result<tanu::Actor>& actor) {
                    if (!actor)
                        return asked ? asked->refuse(actor.error()) : void();
                    enter(*actor);
                });
        });
    m_show(std::move(window));
}

void Entrance::askRecoveryKey(const QString& typed, const std::optional<Error>& refused)
{
    const auto administrators = AccountQuery(m_ground.connection, m_ground.clock.now()).administrators();
    if (!administrators) {
        Q_EMIT failed(administrators.error());
        return;
    }
    std::vector<Who> people;
    for (const StaffAccount& one : *administrators)
        people.push_back({one.member.id.toText(), one.member.name.full()});
    auto window = std::make_unique<RecoveryWindow>(ownerName(), people, m_ground.languages);
    window->setKey(typed);
    if (refused)
        window->refuse(*refused);
    connect(window.get(), &RecoveryWindow::cancelled, this, &Entrance::askToSignIn);
    connect(window.get(), &RecoveryWindow::given, this, [this](const QString& key, const QString& administrator) {
        if (const auto id = StaffId::fromText(administrator))
            askRecovered(key, *id);
    });
    m_show(std::move(window));
}

void Entrance::askRecovered(const QString& key, const StaffId& administrator)
{
    const auto administrators = AccountQuery(m_ground.connection, m_ground.clock.now()).administrators();
    const StaffAccount* person = nullptr;
    for (size_t i = 0; administrators && i < administrators->size(); ++i) {
        if ((*administrators)[i].member.id == administrator)
            person = &(*administrators)[i];
    }
    if (!person)
        return askToSignIn();
    auto window = std::make_unique<NewPasswordWindow>(NewPasswordWindow::Why::Recovered, person->member,
        person->account ? person->account->login : QString(), m_ground.languages);
    window->setOwner(ownerName());
    connect(window.get(), &NewPasswordWindow::cancelled, this, [this, key] { askRecoveryKey(key); });
    connect(window.get(), &NewPasswordWindow::given, this,
        [this, key, administrator, asked = QPointer(window.get())](const OwnCredentials& credentials) {
            asked->setBusy(true);
            m_ground.doors.recover(key, administrator, credentials,
                [this, key, asked, credentials](const Result<tanu::Actor>& actor) {
                    if (actor) {
                        m_ground.settings.setValue(lastSetting, credentials.login);
                        return enter(*actor);
                    }
                    const bool isOfKey = actor.error().kind == ErrorKind::RecoveryKeyWrong
                        || actor.error().arguments.value(0) == QLatin1String("recoverykey");
                    if (isOfKey)
                        return askRecoveryKey(key, actor.error());
                    if (asked)
                        asked->refuse(actor.error());
                });
        });
    m_show(std::move(window));
}

void Entrance::renewKey(const tanu::Actor& actor, const QString& password)
{
    m_ground.doors.renewRecoveryKey(actor, password, [this, actor](const Result<QString>& key) {
        if (key)
            showKey(actor, *key);
        else
            enter(actor); // It stays pending: the next start tries again.
    });
}

void Entrance::showKey(const tanu::Actor& actor, const QString& key)
{
    const RecoveryKeyForm form {ownerName(), m_ground.clock.today(), key};
    auto window = std::make_unique<RecoveryKeyWindow>(
        key, [print = m_ground.print, form] { return print(form); }, m_ground.languages);
    window->setOwner(form.centerName);
    connect(window.get(), &RecoveryKeyWindow::confirmed, this, [this, actor] {
        Desk desk = m_ground.doors.deskOf(actor);
        (void)pendingrecovery::confirm(desk, m_ground.settings); // What cannot be noted stays pending.
        enter(actor);
    });
    m_show(std::move(window));
}

void Entrance::enter(const tanu::Actor& actor)
{
    Q_EMIT entered(actor);
}

} // namespace tanu::desktop
