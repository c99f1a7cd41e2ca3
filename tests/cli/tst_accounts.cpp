// Protects the accounts at the command line (S1): who acts must sign in, a password is never a word of the command, a
// mark of a demo opens no real center, and a center from before there were accounts gets its first.
#include "app/cli/commands/accountcommands.h"
#include "app/cli/commands/casecommands.h"
#include "app/cli/commands/certificatecommands.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/monthcommands.h"
#include "app/cli/commands/overviewcommand.h"
#include "app/cli/commands/profilecommands.h"
#include "app/cli/commands/sessioncalendarcommand.h"
#include "app/cli/commands/sessiontravelcommands.h"
#include "app/cli/commands/venuecommands.h"
#include "app/cli/commands/workcommand.h"
#include "app/cli/opencenter.h"
#include "app/demo/demoaccounts.h"
#include "core/security/recoverykey.h"
#include "core/services/accounts/accountquery.h"
#include "tests/cli/spoken.h"
#include "tests/core/services/center/newcenter.h"
#include "tests/support/told.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

const QString first = QStringLiteral("алғашқы тау жолы");
const QString good = QStringLiteral("төрт ат жайлауда");

Spoken speakTo(const QString& data, QStringList words)
{
    Program program = programOf<AccountListCommand, AccountAddCommand, AccountResetCommand, AccountPasswordCommand,
        AccountRecoverCommand, CaseListCommand, CaseShowCommand, CertificatePrintCommand, MonthListCommand, OrdersCommand,
        OverviewCommand, ProfilePublishCommand, ProfileShowCommand, SessionCalendarCommand, SessionConflictsCommand, VenueListCommand,
        WorkCommand>();
    words << QStringLiteral("--data") << data;
    return speak(program, words);
}

QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Puts passwords where a script would.
class Passwords {
public:
    explicit Passwords(const QString& own, const QString& next = {})
    {
        qputenv("TANU_PASSWORD", own.toUtf8());
        qputenv("TANU_NEW_PASSWORD", next.toUtf8());
    }
    ~Passwords()
    {
        qunsetenv("TANU_PASSWORD");
        qunsetenv("TANU_NEW_PASSWORD");
    }
    Passwords(const Passwords&) = delete;
    Passwords& operator=(const Passwords&) = delete;
};

} // namespace

class TestAccounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("TANU_RECOVERY_KEY"); }

    /// A center without accounts, in a folder that is marked as a demo, so that its keys need no keychain.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto installation = need(Installation::open(data(), {Installation::Kind::Demo}));
        const SystemClock clock;
        Desk desk = installation->desk(clock, Installation::firstActor());
        m_center = need(CreateCenter(desk).run(test::newCenter()));
    }

    void theFirstAccountBringsTheRecoveryKey()
    {
        const Passwords passwords(QString(), good);
        const Spoken spoken = speakTo(data(), split("account add erlan Әділов --json"));
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QVERIFY(RecoveryKey::parse(spoken.json().object().value(QStringLiteral("recoveryKey")).toString()));
    }

    void theFirstAccountIsAnAdministrators()
    {
        const Passwords passwords(QString(), good);
        const Spoken spoken = speakTo(data(), split("account add saule Ғабитова"));
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(QStringLiteral("RoleNotAllowed|save-account")), qPrintable(spoken.errors));
    }

    /// A mark beside a real center: nobody acts in it without a password of theirs.
    void aMarkOpensNothing()
    {
        claim();
        for (const char* words : {"case list", "work", "account list"}) {
            const Spoken spoken = speakTo(data(), split(words));
            QCOMPARE(spoken.code, exitRefused);
            QCOMPARE(spoken.out, QString());
            QVERIFY2(spoken.errors.contains(QStringLiteral("SignInRefused")) || spoken.errors.contains(QStringLiteral("NotFound|staff")),
                qPrintable(spoken.errors));
        }
    }

    void whoeverActsSignsIn()
    {
        claim();
        const Passwords passwords(good);
        const Spoken spoken = speakTo(data(), split("case list --json --user erlan"));
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QVERIFY(spoken.json().isArray());
    }

    void refusesEveryOther_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("said");
        QTest::newRow("S1 wrong password") << QStringLiteral("erlan") << first << QStringLiteral("SignInRefused");
        QTest::newRow("S1 unknown login") << QStringLiteral("nobody") << good << QStringLiteral("SignInRefused");
        QTest::newRow("S1 no password") << QStringLiteral("erlan") << QString() << QStringLiteral("FieldEmpty|password");
    }

    void refusesEveryOther()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, said);
        claim();
        const Passwords passwords(password);
        for (const char* words : {"case list", "case show 2026/0001", "work", "account list", "account reset erlan"}) {
            const Spoken spoken = speakTo(data(), split(words) + QStringList {QStringLiteral("--user"), user});
            QCOMPARE(spoken.code, exitRefused);
            QCOMPARE(spoken.out, QString());
            QVERIFY2(spoken.errors.contains(said), qPrintable(spoken.errors));
            if (password == first)
                QVERIFY(!spoken.errors.contains(first));
        }
    }

    void nothingIsShownToWhoDidNotSignIn_S1_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"session conflicts 2026/1", "session calendar --ics /no/such/a.ics", "month list", "orders",
                 "overview", "venue list", "profile show", "profile publish"})
            QTest::newRow(qPrintable(QStringLiteral("S1 ") + QLatin1String(words))) << QString::fromLatin1(words);
    }

    void nothingIsShownToWhoDidNotSignIn_S1()
    {
        QFETCH(QString, words);
        claim();
        const Passwords passwords(first);
        const Spoken spoken = speakTo(data(), split(qPrintable(words)) + QStringList {QStringLiteral("--user"), QStringLiteral("erlan")});
        QCOMPARE(spoken.code, exitRefused);
        QCOMPARE(spoken.out, QString());
        QVERIFY2(spoken.errors.contains(QStringLiteral("SignInRefused")), qPrintable(spoken.errors));
    }

    void whoMayNotPrintGetsNoPaper_exchange29()
    {
        claim();
        const Passwords passwords(good);
        const QString out = m_folder->filePath(QStringLiteral("out"));
        const Spoken spoken = speakTo(data(),
            split("certificate print 41201-72120001-4-150226-0042-000000017 --user erlan --out") + QStringList {out});
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(QStringLiteral("RoleNotAllowed|print-certificate")), qPrintable(spoken.errors));
        QVERIFY(!QFile::exists(out));
    }

    /// In a real center there is no way without a login.
    void aRealCenterWantsALogin()
    {
        claim();
        const auto installation = need(Installation::openExisting(data()));
        QString out;
        QString errors;
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        Output output(outStream, errorStream, false, &nameAndArguments);
        const auto actor = signInAt(installation->connection(), PasswordCost::least(), Arguments {}, output);
        QCOMPARE(test::told(actor), QStringLiteral("FieldEmpty login"));
    }

    void takesThePasswordFromAFile()
    {
        claim();
        const QString path = m_folder->filePath(QStringLiteral("password"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(good.toUtf8() + "\n");
        file.close();
        QCOMPARE(speakTo(data(), split("work --user erlan --password-file") + QStringList {path}).code, exitDone);
        const Spoken missing = speakTo(data(), split("work --user erlan --password-file /nonexistent/file"));
        QVERIFY2(missing.errors.contains(QStringLiteral("FileUnreadable|/nonexistent/file")), qPrintable(missing.errors));
    }

    void opensListsAndResets()
    {
        claim();
        {
            const Passwords passwords(good, first);
            QCOMPARE(speakTo(data(), split("account add saule Ғабитова --user erlan")).errors, QString());
            const Spoken again = speakTo(data(), split("account add other Ғабитова --user erlan"));
            QVERIFY2(again.errors.contains(QStringLiteral("AlreadyThere|account|saule")), qPrintable(again.errors));
        }
        QCOMPARE(stateOf(QStringLiteral("saule")), QStringLiteral("first-password"));
        {
            const Passwords passwords(first);
            const Spoken spoken = speakTo(data(), split("case list --user saule"));
            QCOMPARE(spoken.code, exitRefused);
            QVERIFY2(spoken.errors.contains(QStringLiteral("account password")), qPrintable(spoken.errors));
        }
        {
            const Passwords passwords(first, good);
            QCOMPARE(speakTo(data(), split("account password --user saule")).errors, QString());
        }
        QCOMPARE(stateOf(QStringLiteral("saule")), QStringLiteral("open"));
        {
            const Passwords passwords(good);
            QCOMPARE(speakTo(data(), split("case list --user saule")).code, exitDone);
            QVERIFY(speakTo(data(), split("account list --user saule")).errors.contains(QStringLiteral("RoleNotAllowed|save-account")));
        }
        {
            const Passwords passwords(good, first);
            QCOMPARE(speakTo(data(), split("account reset saule --user erlan")).errors, QString());
        }
        QCOMPARE(stateOf(QStringLiteral("saule")), QStringLiteral("first-password"));
    }

    void theRecoveryKeyGivesAnotherPassword()
    {
        qputenv("TANU_RECOVERY_KEY", claim().toUtf8());
        {
            const Passwords passwords(QString(), first);
            QCOMPARE(speakTo(data(), split("account recover erlan")).errors, QString());
        }
        const Passwords passwords(first);
        QCOMPARE(speakTo(data(), split("account list --user erlan")).code, exitDone);
    }

    /// One who has no account yet, or whose login nobody remembers.
    void theRecoveryKeyGivesAnotherLogin()
    {
        qputenv("TANU_RECOVERY_KEY", claim().toUtf8());
        {
            const Passwords passwords(QString(), first);
            const Spoken unknown = speakTo(data(), split("account recover admin"));
            QVERIFY2(unknown.errors.contains(QStringLiteral("NotFound|account|admin")), qPrintable(unknown.errors));
            QCOMPARE(speakTo(data(), split("account recover admin --staff Әділов")).errors, QString());
        }
        const Passwords passwords(first);
        QCOMPARE(speakTo(data(), split("account list --user admin")).code, exitDone);
    }

    void anotherRecoveryKeyGivesNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("S1 of another center") << need(RecoveryKey::make()).toText() << QStringLiteral("RecoveryKeyWrong");
        QTest::newRow("S1 no key") << QStringLiteral("0123") << QStringLiteral("FieldMalformed|recoverykey|length");
        QTest::newRow("S1 nothing") << QString() << QStringLiteral("FieldEmpty|password");
    }

    void anotherRecoveryKeyGivesNothing()
    {
        QFETCH(QString, key);
        QFETCH(QString, said);
        claim();
        qputenv("TANU_RECOVERY_KEY", key.toUtf8());
        {
            const Passwords passwords(QString(), first);
            const Spoken spoken = speakTo(data(), split("account recover erlan"));
            QCOMPARE(spoken.code, exitRefused);
            QVERIFY2(spoken.errors.contains(said), qPrintable(spoken.errors));
        }
        const Passwords passwords(good);
        QCOMPARE(speakTo(data(), split("account list --user erlan")).code, exitDone);
    }

    void aWeakPasswordIsNotTaken()
    {
        claim();
        const Passwords passwords(good, QStringLiteral("qwertyuiop"));
        QVERIFY(speakTo(data(), split("account add saule Ғабитова --user erlan")).errors.contains(QStringLiteral("PasswordWeak|common")));
        QVERIFY(speakTo(data(), split("account password --user erlan")).errors.contains(QStringLiteral("PasswordWeak|common")));
    }

    void findsTheMember()
    {
        claim();
        const Passwords passwords(good, first);
        QVERIFY(speakTo(data(), split("account add x1 Жоқадам --user erlan")).errors.contains(QStringLiteral("NotFound|staff|Жоқадам")));
        const QString id = m_center.head.toText();
        QCOMPARE(speakTo(data(), {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("aigul"), id,
                                     QStringLiteral("--user"), QStringLiteral("erlan")}).errors, QString());
    }

    void noPasswordIsAWord()
    {
        for (const CommandShape& shape : {AccountAddCommand().shape(), AccountResetCommand().shape(), AccountPasswordCommand().shape(),
                 AccountRecoverCommand().shape(),
                 CaseListCommand().shape(), WorkCommand().shape()}) {
            for (const CommandShape::Option& option : shape.options)
                QVERIFY2(!option.name.contains(QStringLiteral("password")) || option.name.endsWith(QStringLiteral("-file")), qPrintable(option.name));
        }
    }

private:
    [[nodiscard]] QString data() const { return m_folder->path(); }

    /// The administrator's account, with the good password; the center's recovery key.
    QString claim()
    {
        const Passwords passwords(QString(), good);
        const Spoken spoken = speakTo(data(), split("account add erlan Әділов --json"));
        if (spoken.code != exitDone)
            qFatal("%s", qPrintable(spoken.errors));
        return spoken.json().object().value(QStringLiteral("recoveryKey")).toString();
    }

    [[nodiscard]] QString stateOf(const QString& login) const
    {
        const Passwords passwords(good);
        for (const QJsonValue& row : speakTo(data(), split("account list --json --user erlan")).json().array()) {
            if (row.toObject().value(QStringLiteral("login")).toString() == login)
                return row.toObject().value(QStringLiteral("state")).toString();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CreatedCenter m_center;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
