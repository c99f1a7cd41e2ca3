// Protects a center's keys (S2): made once and read back, never made anew over data that was sealed with others, in the
// keychain or under a passphrase and nowhere else, and every connection to the data has what opens it.
#include "app/bootstrap/installation.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/security/columnsealer.h"
#include "core/security/passphrasestore.h"
#include "core/storage/centerschema.h"
#include "core/storage/drafttable.h"
#include "core/storage/settingtable.h"
#include "tests/support/testcenter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString passphrase = QStringLiteral("жеті қазына, бес қару");
const DraftRow draft {QStringLiteral("application"), QStringLiteral("a"),
    {{QStringLiteral("iin"), QStringLiteral("900101300007")}}, QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)};

#ifdef Q_OS_UNIX
constexpr QFile::Permissions othersToo = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;
#endif

using Opened = Result<std::unique_ptr<Installation>>;

} // namespace

class TestInstallation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// This program runs without a keychain (see main).
    void asksForAPassphraseWithoutAKeychain()
    {
        QVERIFY(!Installation::needsPassphrase(data()));
        const Opened refused = Installation::open(data());
        QCOMPARE(refused.error().kind, ErrorKind::KeyStoreUnavailable);
        QVERIFY2(!QFile::exists(data() + QStringLiteral("/center.sqlite")), "nothing is begun without keys");
        QVERIFY(!Installation::needsPassphrase(data()));
    }

    void keepsKeysUnderAPassphrase()
    {
        QByteArray publicKey;
        {
            const auto made = need(Installation::open(data(), {Installation::Kind::Center, passphrase}));
            QVERIFY(made->keyPlace().contains(QStringLiteral("passphrase")));
            QVERIFY(!made->isDemo());
            publicKey = made->key().publicKey().bytes();
            need(inTransaction(made->connection(), [&] { return DraftTable(made->connection()).put(draft); }));
        }
        QVERIFY(Installation::needsPassphrase(data()));
        {
            const auto again = need(Installation::openExisting(data(), passphrase));
            QCOMPARE(again->key().publicKey().bytes(), publicKey);
            QCOMPARE(need(DraftTable(again->connection()).find(draft.kind, draft.key))->content, draft.content);
        }
        QCOMPARE(Installation::openExisting(data()).error().kind, ErrorKind::KeyStoreUnavailable);
        QCOMPARE(Installation::openExisting(data(), QStringLiteral("жеті қазына, алты қару")).error().kind,
            ErrorKind::PassphraseWrong);
    }

    void refusesAWeakPassphrase()
    {
        const Opened refused = Installation::open(data(), {Installation::Kind::Center, QStringLiteral("qazaq")});
        QCOMPARE(refused.error(), (Error {ErrorKind::PasswordWeak, {QStringLiteral("short")}, {}}));
    }

    void saysWhereADemoKeepsItsKeys()
    {
        const auto demo = demoCenter();
        QVERIFY(demo->isDemo());
        QVERIFY(demo->keyPlace().contains(QStringLiteral("DEMO ONLY")));
        QVERIFY(!Installation::needsPassphrase(data()));
    }

    void findsNothingWhereNothingIs()
    {
        QCOMPARE(Installation::openExisting(data()).error().kind, ErrorKind::NotFound);
    }

    /// A copy of the folder without its keys: an error, and no new key over the old data.
    void refusesDataWithoutItsKey()
    {
        static_cast<void>(demoCenter());
        QVERIFY(QDir(keys()).removeRecursively());
        const Opened refused = Installation::openExisting(data());
        QCOMPARE(refused.error().kind, ErrorKind::KeyMissing);
        QVERIFY(!QDir(keys()).exists());
    }

    void refusesDataUnderAnotherKey()
    {
        QString name;
        {
            const auto demo = demoCenter();
            name = demo->dataKeyName();
        }
        QFile key(keys() + QLatin1Char('/') + name + QStringLiteral(".key"));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(DataKey::size, 'x'));
        key.close();
        QCOMPARE(Installation::openExisting(data()).error(),
            (Error {ErrorKind::SealBroken, {QStringLiteral("data-key")}, {}}));
    }

    void twoCentersHaveTwoKeys()
    {
        const auto first = demoCenter();
        const auto second = need(Installation::open(m_folder->filePath(QStringLiteral("b")), {Installation::Kind::Demo}));
        QVERIFY(first->dataKey().bytes() != second->dataKey().bytes());
        QVERIFY(first->dataKeyName() != second->dataKeyName());
        QVERIFY(first->dataKeyName() != first->signingKeyName());
    }

    /// The program died between the key and the database, or before the check was written.
    void goesOnAfterAKill()
    {
        QByteArray key;
        {
            const auto demo = demoCenter();
            key = demo->dataKey().bytes();
            need(SettingTable(demo->connection()).remove(QStringLiteral("data-key")));
        }
        QCOMPARE(need(Installation::openExisting(data()))->dataKey().bytes(), key);
        QCOMPARE(need(Installation::openExisting(data()))->dataKey().bytes(), key);
    }

    void sealsWhatAnEarlierVersionWrote()
    {
        static_cast<void>(demoCenter());
        QVERIFY(QFile::remove(data() + QStringLiteral("/center.sqlite")));
        {
            const auto old = need(Connection::openSqlite(data() + QStringLiteral("/center.sqlite")));
            const auto migrations = centerMigrations();
            need(Migrator({migrations.begin(), migrations.begin() + 3}).migrate(*old));
            need(old->execute(QStringLiteral("INSERT INTO draft VALUES ('application', 'a', '{\"iin\":\"900101300007\"}', 5)")));
        }
        const auto opened = need(Installation::openExisting(data()));
        QCOMPARE(need(DraftTable(opened->connection()).find(draft.kind, draft.key))->content, draft.content);
        QCOMPARE(QDir(data()).entryList({QStringLiteral("*.backup")}), QStringList());
    }

    void workersOpenWhatIsSealed()
    {
        const auto demo = demoCenter();
        need(inTransaction(demo->connection(), [&] { return DraftTable(demo->connection()).put(draft); }));
        const auto sealer = demo->sealer();
        const QString folder = demo->data();
        QJsonObject found;
        std::thread worker([&] {
            const auto own = need(Installation::openConnection(folder, sealer));
            found = need(DraftTable(*own).find(draft.kind, draft.key))->content;
        });
        worker.join();
        QCOMPARE(found, draft.content);
    }

#ifdef Q_OS_UNIX
    /// S2: another user of the computer reads nothing, also where an earlier version let him.
    void isForItsOwnerAlone()
    {
        const auto modeOf = [](const QString& path) { return QFile::permissions(path) & othersToo; };
        const QString database = data() + QStringLiteral("/center.sqlite");
        const QString sealedKeys = data() + QStringLiteral("/keys.sealed");
        static_cast<void>(need(Installation::open(data(), {Installation::Kind::Center, passphrase})));
        for (const QString& path : {data(), database, sealedKeys})
            QCOMPARE(modeOf(path), QFile::Permissions());
        QVERIFY(QFile::setPermissions(data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | othersToo));
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        static_cast<void>(need(Installation::openExisting(data(), passphrase)));
        for (const QString& path : {data(), database, sealedKeys})
            QCOMPARE(modeOf(path), QFile::Permissions());
    }
#endif

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("a")); }
    [[nodiscard]] QString keys() const { return data() + QStringLiteral("/keys"); }
    [[nodiscard]] std::unique_ptr<Installation> demoCenter() const
    {
        return need(Installation::open(data(), {Installation::Kind::Demo}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char* argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("DISPLAY");
    QCoreApplication application(argc, argv);
    TestInstallation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_installation.moc"
