// Protects the people in a copy of the server that left its machine (S2): without the key on paper nobody reads it, with it
// the server comes back as it was, and nothing in clear is left on the way.
#include "server/upkeep/restoreserver.h"
#include "server/upkeep/sealedbackup.h"
#include "support/commandrun.h"
#include "support/tabledump.h"
#include "support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_SealedBackup : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    QString m_key; ///< a file with it

    [[nodiscard]] ServerPlace place() const { return {m_server->folder() + QLatin1String("/data"), m_server->database()}; }
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString serverKey() const { return place().folder + QLatin1String("/server.key"); }

    /// A file that has the key as it was shown.
    QString keyFile(const char* name, const char* publicHalf) const
    {
        const auto key = makeBackupKey(path(publicHalf));
        QFile file(path(name));
        const bool isWritten = key && file.open(QIODevice::WriteOnly) && file.write(key->toText().toLatin1() + '\n') > 0;
        return isWritten ? file.fileName() : QString();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"), 100);
        QCOMPARE(m_center->send(m_center->batchOf({FakeCenter::record(m_center->certificate(1))})).status, 200);
        m_key = keyFile("key", "public");
        QVERIFY(!m_key.isEmpty());
    }
    void cleanup()
    {
        m_center.reset();
        m_server.reset();
    }

    void tellsNothingAndLeavesNothingInClear()
    {
        const auto made = backupSealed(place(), path("a.sealed"), path("public"));
        QVERIFY2(made.isOk(), made ? "" : qPrintable(nameOf(made.error().kind)));
        const QByteArray sealed = bytesOf(path("a.sealed"));
        QVERIFY(!sealed.isEmpty());
        QVERIFY(!sealed.contains(QStringLiteral("Әбдіқадыров").toUtf8()));
        QVERIFY(!sealed.contains("SQLite format") && !sealed.contains("PGDMP"));
        QCOMPARE(QDir(place().folder).entryList({QStringLiteral("backup*")}), QStringList());
        QCOMPARE(QFile(path("a.sealed")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(backupSealed(place(), path("a.sealed"), path("public")).error().kind, ErrorKind::AlreadyThere);
    }

    /// Root makes the key (docs/operations.md), the user of the server makes the copies.
    void everybodyReadsThePublicHalfAndItsOwnerAloneWritesIt()
    {
        const QFile::Permissions permissions = QFile::permissions(path("public"));
        QCOMPARE(permissions & (QFile::ReadGroup | QFile::ReadOther), QFile::ReadGroup | QFile::ReadOther);
        QCOMPARE(permissions & (QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void theKeyBringsTheServerBack()
    {
        const QString before = dumpOf(m_server->connection());
        QVERIFY(backupSealed(place(), path("a.sealed"), path("public")).isOk());
        const ServerPlace fresh{path("new"), test::freshDatabase()};
        {
            const auto plain = unsealBackup(path("a.sealed"), m_key, m_folder->path());
            QVERIFY2(plain.isOk(), plain ? "" : qPrintable(nameOf(plain.error().kind)));
            const auto restored = restoreServer((*plain)->unfinishedPath(), serverKey(), fresh, m_server->clock());
            QVERIFY2(restored.isOk(), restored ? "" : qPrintable(restored.error().detail));
        }
        const auto store = ServerStore::open(fresh, m_server->clock());
        QVERIFY(store.isOk());
        QCOMPARE(dumpOf(*store->connection), before);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*unsealed*")}), QStringList());
    }

    void anythingElseBringsNothingBack_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("kind");
        QTest::newRow("another key") << QStringLiteral("key") << static_cast<int>(ErrorKind::KeyMissing);
        QTest::newRow("no key") << QStringLiteral("text") << static_cast<int>(ErrorKind::FieldMalformed);
        QTest::newRow("a byte") << QStringLiteral("byte") << static_cast<int>(ErrorKind::SealBroken);
    }

    void anythingElseBringsNothingBack()
    {
        QFETCH(QString, wrong);
        QVERIFY(backupSealed(place(), path("a.sealed"), path("public")).isOk());
        QString key = m_key;
        if (wrong == QLatin1String("key"))
            key = keyFile("other", "other.public");
        if (wrong == QLatin1String("text"))
            key = path("public");
        if (wrong == QLatin1String("byte")) {
            QFile file(path("a.sealed"));
            const char now = bytesOf(file.fileName()).at(file.size() / 2);
            const char other = static_cast<char>(now ^ 1);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write(&other, 1) == 1);
        }
        const auto plain = unsealBackup(path("a.sealed"), key, m_folder->path());
        QVERIFY(!plain);
        QTEST(static_cast<int>(plain.error().kind), "kind");
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*unsealed*")}), QStringList());
    }

    void theCommandsDoIt()
    {
        const QString before = databaseFromEnvironment();
        setDatabaseInEnvironment(m_server->database());
        const CommandOutcome key = outcomeOf({QStringLiteral("backup-key"), QStringLiteral("--public"), path("p")});
        QCOMPARE(key.code, 0);
        QVERIFY(RecoveryKey::parse(key.out.trimmed()).isOk());
        const CommandOutcome made = outcomeOf({QStringLiteral("backup"), QStringLiteral("--data"), place().folder,
            QStringLiteral("--to"), m_folder->path(), QStringLiteral("--seal-to"), path("p")});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(made.out.trimmed().endsWith(QLatin1String(".sealed")));
        QFile shown(path("shown"));
        QVERIFY(shown.open(QIODevice::WriteOnly) && shown.write(key.out.toLatin1()) > 0);
        shown.close();
        setDatabaseInEnvironment(test::freshDatabase());
        const CommandOutcome restored = outcomeOf({QStringLiteral("restore"), QStringLiteral("--from"), made.out.trimmed(),
            QStringLiteral("--key"), serverKey(), QStringLiteral("--data"), path("new"), QStringLiteral("--unseal-with"), path("shown")});
        setDatabaseInEnvironment(before);
        QVERIFY2(restored.code == 0, qPrintable(restored.error));
    }
};

QTEST_GUILESS_MAIN(tst_SealedBackup)
#include "tst_sealedbackup.moc"
