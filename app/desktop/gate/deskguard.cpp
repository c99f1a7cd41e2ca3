#include "app/desktop/gate/deskguard.h"

#include "app/desktop/gate/lockcover.h"
#include "app/desktop/gate/newpasswordwindow.h"
#include "app/desktop/gate/ownpassworddialog.h"
#include "app/desktop/gate/persons.h"
#include "app/desktop/shell/mainwindow.h"
#include "core/services/accounts/savedesklock.h"
#include "core/services/accounts/screenlock.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <algorithm>

namespace tanu::desktop {

namespace {

/// Menus, lists and dialogs lie above the window and would show what it no longer shows.
void closeWhatStandsAbove()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
}

} // namespace

DeskGuard::DeskGuard(Ground ground, QObject* parent)
    : QObject(parent)
    , m_ground(std::move(ground))
    , m_idle(m_ground.context.clock(), m_ground.application)
{
    m_idle.setMinutes(minutesFor(m_ground.context));
    connect(&m_idle, &IdleWatch::idle, this, &DeskGuard::lock);
    connect(&m_ground.window, &MainWindow::lockRequested, this, &DeskGuard::lock);
    connect(&m_ground.window.header(), &HeaderBar::signOutRequested, this, &DeskGuard::signOut);
    connect(&m_ground.window.header(), &HeaderBar::passwordChangeRequested, this, &DeskGuard::changeOwnPassword);
    connect(&m_ground.context, &DeskContext::handOverWanted, this, &DeskGuard::switchTo);
    connect(&m_ground.context, &DeskContext::dataChanged, this, [this] { m_idle.setMinutes(minutesFor(m_ground.context)); });
}

QString DeskGuard::minutesSetting()
{
    return QStringLiteral("lock/minutes");
}

int DeskGuard::minutesFor(DeskContext& context)
{
    const auto said = deskLockMinutes(context.connection());
    const int minutes = said ? *said : usualLockMinutes;
    return std::min(minutes, context.settings().value(minutesSetting(), minutes).toInt());
}

QString DeskGuard::ownerName() const
{
    return centerName(m_ground.context.connection(), m_ground.languages.current());
}

QString DeskGuard::loginOf(const StaffId& staff) const
{
    const auto people = AccountQuery(m_ground.context.connection(), m_ground.context.clock().now()).whoMaySignIn();
    for (size_t i = 0; people && i < people->size(); ++i) {
        if ((*people)[i].member.id == staff)
            return (*people)[i].account->login;
    }
    return {};
}

void DeskGuard::lock()
{
    coverFor(m_isSignedOut);
}

void DeskGuard::signOut()
{
    coverFor(true);
}

void DeskGuard::coverFor(bool isSignedOut)
{
    if (m_ground.window.isCovered())
        return;
    m_isSignedOut = isSignedOut;
    closeWhatStandsAbove();
    const tanu::Actor& actor = m_ground.context.actor();
    LockCover::Offer offer {
        ownerName(), {loginOf(actor.id), actor.name}, {}, m_ground.demoPassword, isSignedOut};
    if (const auto people = AccountQuery(m_ground.context.connection(), m_ground.context.clock().now()).whoMaySignIn())
        offer.others = whoOf(*people);
    if (!isSignedOut)
        std::erase_if(offer.others, [&offer](const Who& who) { return who.login == offer.person.login; });
    auto* cover = new LockCover(std::move(offer), m_ground.context.clock(), m_ground.languages, &m_ground.window);
    connect(cover, &LockCover::given, this, &DeskGuard::unlock);
    m_ground.window.cover(cover);
    m_idle.setActive(false);
    // The screen is dark already: a journal that cannot be written does not open it again.
    Desk desk = m_ground.context.desk();
    (void)tanu::LockScreen(desk).run();
}

void DeskGuard::unlock(const QString& login, const QString& password)
{
    auto* cover = m_ground.window.findChild<LockCover*>();
    cover->setBusy(true);
    if (cover->isForAnother())
        return signIn(login, password);
    m_ground.doors.unlock(m_ground.context.actor(), password, [this](const Result<void>& unlocked) {
        if (unlocked)
            open();
        else
            refuse(unlocked.error());
    });
}

void DeskGuard::signIn(const QString& login, const QString& password)
{
    m_ground.doors.signIn(login, password, [this, password](const Result<SignedIn>& signedIn) {
        if (signedIn)
            take(*signedIn, password);
        else
            refuse(signedIn.error());
    });
}

void DeskGuard::refuse(const Error& error)
{
    if (auto* cover = m_ground.window.findChild<LockCover*>())
        cover->refuse(error);
}

void DeskGuard::take(const SignedIn& signedIn, const QString& password)
{
    if (signedIn.mustChangePassword)
        return askOwn(signedIn, password);
    handTo(signedIn.actor);
}

/// Who goes back from it leaves a locked desk behind.
void DeskGuard::askOwn(const SignedIn& signedIn, const QString& password)
{
    const auto person = CenterQuery(m_ground.context.connection()).staffMember(signedIn.actor.id);
    if (!person)
        return refuse(person.error());
    m_ground.window.uncover();
    auto* cover = new NewPasswordWindow(NewPasswordWindow::Why::Given, *person, loginOf(signedIn.actor.id),
        m_ground.languages, &m_ground.window);
    cover->setOwner(ownerName());
    m_ground.window.cover(cover);
    connect(cover, &NewPasswordWindow::cancelled, this, [this] {
        m_ground.window.uncover();
        lock();
    });
    connect(cover, &NewPasswordWindow::given, this,
        [this, signedIn, password, asked = QPointer(cover)](const OwnCredentials& credentials) {
            asked->setBusy(true);
            m_ground.doors.changePassword(signedIn.actor, password, credentials.password,
                [this, asked](const Result<tanu::Actor>& actor) {
                    if (!actor)
                        return asked ? asked->refuse(actor.error()) : void();
                    handTo(*actor);
                });
        });
}

void DeskGuard::open()
{
    m_isSignedOut = false;
    m_ground.window.uncover();
    m_idle.setActive(true);
    m_ground.window.refresh();
}

void DeskGuard::handTo(const tanu::Actor& actor)
{
    m_ground.context.setActor(actor);
    Q_EMIT personChanged();
    open();
    if (const Page* page = m_ground.window.currentPage(); page && !page->isOfUse())
        m_ground.window.goTo({QStringLiteral("today"), {}});
}

void DeskGuard::switchTo(const StaffId& staff)
{
    if (staff == m_ground.context.actor().id)
        return;
    const auto person = CenterQuery(m_ground.context.connection()).staffMember(staff);
    const QString login = loginOf(staff);
    if (!person || login.isEmpty()) {
        const QString name = person ? person->name.shortForm() : QString();
        return m_ground.context.prompts().inform(tr("%1 cannot sign in yet").arg(name),
            tr("There is no account, or it is closed. The administrator opens one in the settings, under People."));
    }
    struct Taken {
        std::optional<SignedIn> signedIn;
        QString password;
    };
    const auto taken = std::make_shared<Taken>();
    const PasswordQuestion question {person->name.shortForm(), tr("%1 takes over").arg(person->name.shortForm()),
        tr("Sign in"), tr("The page stays where it is of use to both; a draft of an application is kept for whoever typed it."), m_ground.context.passwordHint()};
    const bool isRight = m_ground.context.prompts().askPassword(
        question, [this, login, taken](const QString& password, const auto& tell) {
            m_ground.doors.signIn(login, password, [taken, password, tell](const Result<SignedIn>& signedIn) {
                if (signedIn)
                    *taken = {*signedIn, password};
                tell(signedIn ? Result<void>() : Result<void>(signedIn.error()));
            });
        });
    if (isRight)
        take(*taken->signedIn, taken->password);
}

void DeskGuard::changeOwnPassword()
{
    const tanu::Actor actor = m_ground.context.actor();
    const auto person = CenterQuery(m_ground.context.connection()).staffMember(actor.id);
    if (!person)
        return;
    OwnPasswordDialog dialog(
        judgeFor(*person, loginOf(actor.id)),
        [this, actor](const QString& oldPassword, const QString& newPassword, const OwnPasswordDialog::Tell& tell) {
            m_ground.doors.changePassword(actor, oldPassword, newPassword, [tell](const Result<tanu::Actor>& changed) {
                tell(changed ? Result<void>() : Result<void>(changed.error()));
            });
        },
        &m_ground.window);
    dialog.exec();
}

} // namespace tanu::desktop
