// Protects the door (S1): only the right password opens it, everything wrong looks alike and is counted, pauses grow and
// end, and the journal tells of each, without a password.
#include "core/domain/rules/signinpauses.h"
#include "core/services/accounts/accountentries.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/screenlock.h"
#include "core/services/center/savestaffmember.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/accounts/accountcenter.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <limits>
#include <thread>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString login = QStringLiteral("erlan");
const QString wrong = QStringLiteral("басқа бұлақ басы");

void fail(AccountCenter& center, int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(told(center.signIn(login, wrong)), QStringLiteral("SignInRefused"));
}

} // namespace

class TestSignIn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensForTheRightPassword()
    {
        AccountCenter center;
        for (const char* typed : {"erlan", " ERLAN ", "Erlan"}) {
            const auto signedIn = center.signIn(QString::fromLatin1(typed), goodPassword);
            QVERIFY(signedIn);
            QCOMPARE(signedIn->actor.id, center.staff(Role::Administrator));
            QCOMPARE(signedIn->actor.roles, Roles(Role::Administrator));
            QVERIFY(!signedIn->actor.name.isEmpty());
            QVERIFY(!signedIn->mustChangePassword);
        }
        QCOMPARE(center.journal(1), QStringList {QStringLiteral("sign-in")});
    }

    void everythingWrongLooksAlike_data()
    {
        QTest::addColumn<QString>("typedLogin");
        QTest::addColumn<QString>("typedPassword");
        QTest::newRow("S1 wrong password") << login << wrong;
        QTest::newRow("S1 unknown login") << QStringLiteral("nobody") << goodPassword;
        QTest::newRow("S1 no login") << QString() << goodPassword;
        QTest::newRow("S1 no password") << login << QString();
        QTest::newRow("S1 the password as login") << goodPassword << goodPassword;
        QTest::newRow("S1 the hash as password") << login << QStringLiteral("$argon2id$");
    }

    void everythingWrongLooksAlike()
    {
        QFETCH(QString, typedLogin);
        QFETCH(QString, typedPassword);
        AccountCenter center;
        const qint64 before = journalLength(center.db());
        QCOMPARE(told(center.signIn(typedLogin, typedPassword)), QStringLiteral("SignInRefused"));
        QCOMPARE(journalLength(center.db()), before + 1);
        QCOMPARE(center.journal(1), QStringList {QStringLiteral("sign-in-refused")});
    }

    /// The whole cost of Argon2 is paid for a login that nobody has: the hash that is tried has the same cost.
    void nobodyCostsAsMuch()
    {
        AccountCenter center;
        const PasswordCost cost {2, std::size_t(64) * 1024 * 1024};
        const auto timed = [&](const QString& name) {
            SignIn service(center.db(), center.clock(), cost);
            qint64 least = std::numeric_limits<qint64>::max(); // of three: the machine may do something else meanwhile
            for (int i = 0; i < 3; ++i) {
                auto attempt = need(service.begin(name));
                QElapsedTimer timer;
                timer.start();
                need(attempt.verify(wrong));
                least = std::min(least, timer.nsecsElapsed());
            }
            return least;
        };
        need(SaveAccount(center.center().as(Role::Administrator), cost)
                 .run({center.staff(Role::Registrar), QStringLiteral("saule"), firstPassword}));
        const qint64 known = timed(QStringLiteral("saule"));
        const qint64 unknown = timed(QStringLiteral("nobody"));
        QVERIFY2(unknown > known / 4 && known > unknown / 4, qPrintable(QStringLiteral("%1 %2").arg(known).arg(unknown)));
    }

    void pausesAfterFive()
    {
        AccountCenter center;
        fail(center, failuresBeforePause);
        QCOMPARE(center.journal(2), (QStringList {QStringLiteral("sign-in-refused"), QStringLiteral("sign-in-paused")}));
        const QDateTime until = center.clock().now().addSecs(30);
        const QString paused = QStringLiteral("SignInPaused ") + until.toString(Qt::ISODate);
        QCOMPARE(told(center.signIn(login, goodPassword)), paused);
        QCOMPARE(center.account(Role::Administrator).failures, failuresBeforePause);
        QCOMPARE(center.journal(1), QStringList {QStringLiteral("sign-in-refused")});
        center.clock().advance(29);
        QCOMPARE(told(center.signIn(login, goodPassword)), paused);
        center.clock().advance(1);
        QVERIFY(center.signIn(login, goodPassword));
        QCOMPARE(center.account(Role::Administrator).failures, 0);
        fail(center, failuresBeforePause - 1);
        QVERIFY(center.signIn(login, goodPassword));
    }

    void pausesGrow()
    {
        AccountCenter center;
        fail(center, failuresBeforePause);
        for (int failures = failuresBeforePause; failures < 12; ++failures) {
            const auto until = center.account(Role::Administrator).pausedUntil;
            QCOMPARE(center.clock().now().secsTo(*until), qint64(pauseAfter(failures)));
            center.clock().advance(pauseAfter(failures));
            fail(center, 1);
        }
    }

    void oneAccountPausesAlone()
    {
        AccountCenter center;
        fail(center, failuresBeforePause);
        QVERIFY(center.signIn(QStringLiteral("askar"), goodPassword));
    }

    /// Attempts side by side do not try more passwords than one after another.
    void attemptsSideBySideCountOneByOne()
    {
        AccountCenter center;
        SignIn service(center.db(), center.clock(), PasswordCost::least());
        std::vector<PasswordAttempt> attempts;
        for (int i = 0; i < 8; ++i)
            attempts.push_back(need(service.begin(login)));
        for (size_t i = 0; i < attempts.size(); ++i) {
            need(attempts[i].verify(i + 1 < attempts.size() ? wrong : goodPassword));
            QCOMPARE(told(service.finish(attempts[i])), QStringLiteral("SignInRefused"));
        }
    }

    void verifiesInAnotherThread()
    {
        AccountCenter center;
        SignIn service(center.db(), center.clock(), PasswordCost::least());
        auto attempt = need(service.begin(login));
        std::thread worker([&] { need(attempt.verify(goodPassword)); });
        worker.join();
        QCOMPARE(need(service.finish(attempt)).actor.id, center.staff(Role::Administrator));
    }

    void aPasswordChangedMeanwhileIsWrong()
    {
        AccountCenter center;
        SignIn service(center.db(), center.clock(), PasswordCost::least());
        auto attempt = need(service.begin(QStringLiteral("askar")));
        need(attempt.verify(goodPassword));
        center.give(Role::Head, QStringLiteral("askar"));
        QCOMPARE(told(service.finish(attempt)), QStringLiteral("SignInRefused"));
    }

    void aFirstPasswordGivesNoRoles()
    {
        AccountCenter center;
        center.give(Role::Registrar, QStringLiteral("saule"));
        const auto signedIn = center.signIn(QStringLiteral("saule"), firstPassword);
        QVERIFY(signedIn);
        QVERIFY(signedIn->mustChangePassword);
        QCOMPARE(signedIn->actor.roles, Roles());
    }

    void nobodyEntersWhoHasLeft()
    {
        AccountCenter center;
        center.open(Role::Registrar, QStringLiteral("saule"));
        StaffMember member = need(StaffTable(center.db()).load(center.staff(Role::Registrar)));
        member.isActive = false;
        need(SaveStaffMember(center.center().as(Role::Administrator)).run(member));
        QCOMPARE(told(center.signIn(QStringLiteral("saule"), goodPassword)), QStringLiteral("SignInRefused"));
        member.isActive = true;
        need(SaveStaffMember(center.center().as(Role::Administrator)).run(member));
        QCOMPARE(told(center.signIn(QStringLiteral("saule"), goodPassword)), QStringLiteral("SignInRefused"));
    }

    void makesAStrongerHashWhenTheCostGrows()
    {
        AccountCenter center;
        const PasswordCost more {2, PasswordCost::least().memory};
        need(SignIn(center.db(), center.clock(), more).run(login, goodPassword));
        QVERIFY(!needsRehash(center.account(Role::Administrator).password, more));
        QVERIFY(SignIn(center.db(), center.clock(), more).run(login, goodPassword));
    }

    void locksAndUnlocks()
    {
        AccountCenter center;
        Desk desk = center.deskOf(Role::Head);
        need(LockScreen(desk).run());
        QCOMPARE(told(UnlockScreen(desk, PasswordCost::least()).run(wrong)), QStringLiteral("SignInRefused"));
        need(UnlockScreen(desk, PasswordCost::least()).run(goodPassword));
        QCOMPARE(center.journal(3),
            (QStringList {QStringLiteral("screen-locked"), QStringLiteral("password-refused"), QStringLiteral("screen-unlocked")}));
        for (int i = 0; i < failuresBeforePause; ++i)
            QVERIFY(!UnlockScreen(desk, PasswordCost::least()).run(wrong));
        QVERIFY(told(UnlockScreen(desk, PasswordCost::least()).run(goodPassword)).startsWith(QStringLiteral("SignInPaused")));
    }

    void theJournalHoldsNoPassword()
    {
        AccountCenter center;
        fail(center, failuresBeforePause);
        QVERIFY(!center.signIn(login, wrong));
        QVERIFY(!center.signIn(goodPassword, goodPassword));
        for (const JournalEntry& entry : need(Journal(center.db()).latest(1000))) {
            const QByteArray said = entry.note.content + entry.note.actor.toUtf8();
            for (const QString& secret : {goodPassword, firstPassword, wrong})
                QVERIFY(!said.contains(secret.toUtf8()));
            QVERIFY(!said.contains("argon2"));
        }
        QVERIFY(need(Journal(center.db()).verify()).isWhole());
    }

    void everyEntryHasItsCode()
    {
        const QStringList codes = accountEntryCodes();
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (int i = 0; i < actionCount; ++i)
            QVERIFY(!codes.contains(codeOf(static_cast<Action>(i))));
    }

    void everyAccessMayFail()
    {
        AccountCenter center;
        QVERIFY(failEveryAccess(center.db(), [&] { return center.signIn(login, goodPassword); }) > 3);
        QVERIFY(center.signIn(login, goodPassword));
    }

    void tellsWhoMaySignIn()
    {
        AccountCenter center;
        center.give(Role::Registrar, QStringLiteral("saule"));
        for (int i = 0; i < failuresBeforePause; ++i)
            QVERIFY(!center.signIn(QStringLiteral("saule"), wrong));
        AccountQuery query(center.db(), center.clock().now());
        QCOMPARE(need(query.exists()), AccountPresence::Present);
        QStringList logins;
        for (const StaffAccount& one : need(query.whoMaySignIn()))
            logins.append(one.account->login);
        QCOMPARE(logins, (QStringList {QStringLiteral("erlan"), QStringLiteral("saule"), QStringLiteral("askar")}));
        QCOMPARE(need(query.administrators()).size(), size_t(1));
        const StaffAccount saule = need(query.withLogin(QStringLiteral("SAULE")));
        QVERIFY(saule.account->mustChange);
        QCOMPARE(saule.account->failures, failuresBeforePause);
        QVERIFY(saule.account->pausedUntil.has_value());
        QCOMPARE(told(query.withLogin(QStringLiteral("nobody"))), QStringLiteral("NotFound account,nobody"));
        QCOMPARE(need(AccountQuery(center.db(), center.clock().now().addSecs(60)).withLogin(QStringLiteral("saule"))).account->pausedUntil,
            std::optional<QDateTime>());
        QCOMPARE(need(AccountQuery(TestCenter().db(), center.clock().now()).exists()), AccountPresence::Missing);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
