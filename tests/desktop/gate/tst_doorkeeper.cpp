// Protects that whoever works is proved by the accounts of the center, in a worker thread: the window lives on while a
// password is tried, and each answer comes once in its thread (S1).
#include "tests/desktop/gate/guardeddesk.h"

#include "core/services/accounts/accountquery.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// Waits for the one answer.
template <typename T>
Result<T> answerOf(const std::function<void(const Doorkeeper::Told<T>&)>& ask)
{
    std::optional<Result<T>> answer;
    QThread* there = nullptr;
    ask([&](const Result<T>& told) {
        answer.emplace(told);
        there = QThread::currentThread();
    });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        qFatal("no answer came");
    if (there != QThread::currentThread())
        qFatal("the answer came in another thread");
    return *answer;
}

} // namespace

class TestDoorkeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoKnowsThePasswordSignsIn_S1_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("right") << QStringLiteral("head") << GuardedDesk::password() << true;
        QTest::newRow("in capitals") << QStringLiteral("HEAD") << GuardedDesk::password() << true;
        QTest::newRow("wrong") << QStringLiteral("head") << QStringLiteral("басқа сөз") << false;
        QTest::newRow("nobody") << QStringLiteral("mallory") << GuardedDesk::password() << false;
    }
    void whoKnowsThePasswordSignsIn_S1()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, isRight);
        GuardedDesk desk;
        const auto signedIn = answerOf<SignedIn>([&](const auto& tell) { desk.doors.signIn(login, password, tell); });
        QCOMPARE(signedIn.isOk(), isRight);
        if (isRight)
            QCOMPARE(signedIn->actor.id, desk.desk.center().staff(Role::Head));
        else
            QCOMPARE(signedIn.error().kind, ErrorKind::SignInRefused);
    }

    void theFifthWrongOnePauses_S1()
    {
        GuardedDesk desk;
        for (int i = 0; i < 5; ++i)
            (void)answerOf<SignedIn>([&](const auto& tell) { desk.doors.signIn(QStringLiteral("head"), QStringLiteral("бұрыс"), tell); });
        const auto paused = answerOf<SignedIn>(
            [&](const auto& tell) { desk.doors.signIn(QStringLiteral("head"), GuardedDesk::password(), tell); });
        QCOMPARE(paused.error().kind, ErrorKind::SignInPaused);
    }

    void aProofIsOfThePersonAndTheAction_S1()
    {
        GuardedDesk desk;
        const auto proof = answerOf<std::shared_ptr<Proof>>([&](const auto& tell) {
            desk.doors.prove({desk.actorOf(Role::Head), Action::RefuseApplication, 1}, GuardedDesk::password(), tell);
        });
        QVERIFY(proof.isOk());
        const StaffId head = desk.desk.center().staff(Role::Head);
        QVERIFY((*proof)->check(head, Action::RefuseApplication, desk.desk.center().clock()).isOk());
        QVERIFY(!(*proof)->check(head, Action::CancelCertificate, desk.desk.center().clock()).isOk());
    }

    void anOwnPasswordTakesThePlaceOfTheGivenOne_S1()
    {
        GuardedDesk desk;
        const auto signedIn = answerOf<SignedIn>(
            [&](const auto& tell) { desk.doors.signIn(QStringLiteral("secretary"), GuardedDesk::givenPassword(), tell); });
        QVERIFY(signedIn->mustChangePassword);
        QVERIFY(signedIn->actor.roles == Roles());
        const auto actor = answerOf<tanu::Actor>([&](const auto& tell) {
            desk.doors.changePassword(signedIn->actor, GuardedDesk::givenPassword(), QStringLiteral("менің жеке сөзім"), tell);
        });
        QVERIFY(actor->roles.testFlag(Role::Secretary));
        const auto again = answerOf<SignedIn>(
            [&](const auto& tell) { desk.doors.signIn(QStringLiteral("secretary"), QStringLiteral("менің жеке сөзім"), tell); });
        QVERIFY(again.isOk() && !again->mustChangePassword);
    }

    void theAdministratorSavesAnAccountOnAConnectionOfItsOwn_S1()
    {
        GuardedDesk desk;
        const AccountChange change {
            desk.desk.center().staff(Role::CommissionMember), QStringLiteral("member"), GuardedDesk::givenPassword()};
        const auto refused
            = answerOf<void>([&](const auto& tell) { desk.doors.saveAccount(desk.actorOf(Role::Head), change, tell); });
        QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
        QVERIFY(answerOf<void>([&](const auto& tell) {
            desk.doors.saveAccount(desk.actorOf(Role::Administrator), change, tell);
        }).isOk());
        const auto account
            = AccountQuery(desk.desk.center().db(), desk.desk.center().clock().now()).withLogin(QStringLiteral("member"));
        QVERIFY(account.isOk() && account->account->mustChange);
    }

    void theWindowLivesWhileAPasswordIsTried()
    {
        GuardedDesk desk;
        Doorkeeper slow({desk.desk.center().db(), desk.desk.center().clock(), desk.desk.center().key(), {},
            PasswordCost {3, 64ULL * 1024 * 1024}});
        QElapsedTimer beat;
        qint64 longest = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { longest = qMax(longest, beat.restart()); });
        timer.start(1);
        bool isAnswered = false;
        // Nobody has this login: the decoy costs what a password costs.
        slow.signIn(QStringLiteral("mallory"), GuardedDesk::password(), [&](const Result<SignedIn>&) { isAnswered = true; });
        beat.start();
        QTRY_VERIFY(isAnswered);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    }

    void noAnswerComesAfterTheKeeperIsGone()
    {
        GuardedDesk desk;
        bool isAnswered = false;
        {
            Doorkeeper gone({desk.desk.center().db(), desk.desk.center().clock(), desk.desk.center().key(), {},
                PasswordCost::least()});
            gone.signIn(QStringLiteral("head"), GuardedDesk::password(), [&](const Result<SignedIn>&) { isAnswered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }
};

QTEST_MAIN(TestDoorkeeper)
#include "tst_doorkeeper.moc"
