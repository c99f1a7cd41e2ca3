// Protects: a center comes back whole from its backup and the recovery key, in a new place, as a new installation; and
// nothing that is damaged, foreign or touched comes back as if it was whole (S2, exchange.md 14, 19).
#include "core/database/integrity.h"
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "core/security/sealedfilewriter.h"
#include "core/services/backups/backupreader.h"
#include "core/services/certificates/numberblocks.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/settingtable.h"
#include "tests/core/services/backups/backupfixture.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/tabledump.h"
#include "tests/support/testsealer.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class RestoreBackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BackupFixture>(); }

    void bringsEverythingBack()
    {
        const auto before = dumpTables(m_fixture->center().db());
        const auto made = m_fixture->make();
        QVERIFY(made);
        const auto restored = m_fixture->restore(made->path());
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->number, QStringLiteral("0417"));
        QCOMPARE(restored->madeAt, made->madeAt);
        QCOMPARE(restored->dataKey->bytes(), m_fixture->source().dataKey.bytes());
        QVERIFY(restored->parcelKey->publicKey() == m_fixture->source().parcelKey->publicKey());
        const auto there = openRestored();
        const QStringList differing = tablesThatDiffer(before, dumpTables(*there));
        for (const QString& table : differing)
            QVERIFY2((QStringList {QStringLiteral("journal"), QStringLiteral("number_block"), QStringLiteral("setting"),
                          QStringLiteral("server_link")}).contains(table), qPrintable(table));
        QVERIFY(checkIntegrity(*there));
        QVERIFY(Journal(*there).verify()->isWhole());
    }

    void bringsEveryFormOfTheCentersOwnBack_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"kk/notice.html", "ru/contract.html", "kk/letterhead.html", "ru/letterhead.png",
                 "letterhead.png", "style.css"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    /// Every place that `FormStore` reads.
    void bringsEveryFormOfTheCentersOwnBack()
    {
        QFETCH(QString, path);
        m_fixture->putForm(path, "<p>Өз үлгіміз</p>");
        const auto made = m_fixture->make();
        QVERIFY(made);
        QVERIFY(m_fixture->restore(made->path()));
        QCOMPARE(bytesOf(m_fixture->restorePlace() + QStringLiteral("/forms/") + path), QByteArray("<p>Өз үлгіміз</p>"));
    }

    /// Nobody seals to a center that has no venues: its backup has no such key, and brings none.
    void bringsNoParcelKeyWhereThereWasNone()
    {
        BackupSource source = m_fixture->source();
        source.parcelKey.reset();
        const auto made = MakeBackup(m_fixture->desk(), source).run(m_fixture->stick(), BackupCause::ByHand);
        QVERIFY(made);
        const auto restored = m_fixture->restore(made->path());
        QVERIFY(restored);
        QVERIFY(!restored->parcelKey);
    }

    void isANewInstallation()
    {
        Connection& db = m_fixture->center().db();
        need(SettingTable(db).put(QStringLiteral("installation"), QStringLiteral("old")));
        need(ServerLinkTable(db).put({QStringLiteral("https://a"), QStringLiteral("a"), QByteArray(32, 'k'),
            QByteArray(16, 's'), 1, QByteArray(16, 'd'), 7, std::nullopt, std::nullopt, {}, {}, {}}));
        QVERIFY(need(NumberBlocks(db).stock()).remaining > 0);
        const auto restored = m_fixture->restore(m_fixture->make()->path());
        QVERIFY(restored);

        const auto there = openRestored();
        QCOMPARE(**SettingTable(*there).find(QStringLiteral("installation")), restored->installation);
        QVERIFY2(!ServerLinkTable(*there).find()->has_value(), "exchange.md 14: enrolled anew");
        QCOMPARE(need(NumberBlocks(*there).stock()).remaining, qint64(0));
        const auto entry = Journal(*there).latest(1)->front();
        QCOMPARE(entry.note.action, QStringLiteral("restore-backup"));
        QCOMPARE(entry.note.actor, QStringLiteral("recovery-key"));
        QVERIFY(entry.note.content.contains(restored->installation.toUtf8()));
    }

    void neverWritesOverAnything_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::newRow("a living center") << QStringLiteral("center.sqlite");
        QTest::newRow("anything") << QStringLiteral("letter.txt");
        QTest::newRow("an empty folder") << QString();
    }

    void neverWritesOverAnything()
    {
        QFETCH(QString, inside);
        const auto made = m_fixture->make();
        QVERIFY(QDir().mkpath(m_fixture->restorePlace()));
        if (!inside.isEmpty())
            QVERIFY(writeBytes(m_fixture->restorePlace() + QLatin1Char('/') + inside, "mine"));
        const auto refused = m_fixture->restore(made->path());
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorKind::FolderNotEmpty, {m_fixture->restorePlace()}, {}}));
        if (!inside.isEmpty())
            QCOMPARE(bytesOf(m_fixture->restorePlace() + QLatin1Char('/') + inside), QByteArray("mine"));
    }

    void needsTheRecoveryKey()
    {
        const auto made = m_fixture->make();
        const auto stranger = EncryptionKey::generate();
        const auto refused
            = restoreBackup(made->path(), **stranger, m_fixture->restorePlace(), m_fixture->center().clock());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RecoveryKeyWrong);
        QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
    }

    void bringsNothingBackFromADamagedFile()
    {
        const auto made = m_fixture->make();
        const QByteArray whole = bytesOf(made->path());
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            QByteArray changed = whole;
            const qsizetype at = random.bounded(qint64 {whole.size()});
            switch (i % 3) {
            case 0:
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.bounded(8)));
                break;
            case 1:
                changed.truncate(at);
                break;
            default:
                changed.insert(at, static_cast<char>(whole.at(at) ^ 1));
                break;
            }
            const QString path = m_fixture->stick() + QStringLiteral("/changed");
            QVERIFY(writeBytes(path, changed));
            const auto refused = m_fixture->restore(path);
            QVERIFY2(!refused, qPrintable(QStringLiteral("change %1 at %2").arg(i % 3).arg(at)));
            QCOMPARE(refused.error(), (Error {ErrorKind::BackupBroken, {path}, {}}));
            QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
        }
    }

    void bringsNoTouchedJournalBack()
    {
        need(m_fixture->center().db().execute(QStringLiteral("UPDATE journal SET actor = 'somebody' WHERE seq = 2")));
        const auto refused = m_fixture->restore(m_fixture->make()->path());
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorKind::JournalTouched, {QStringLiteral("2")}, {}}));
        QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
    }

    void bringsNoLaterSchemaBack()
    {
        need(m_fixture->center().db().execute(QStringLiteral("PRAGMA user_version = 99")));
        const auto refused = m_fixture->restore(m_fixture->make()->path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DatabaseNewer);
        QCOMPARE(refused.error().arguments.constFirst(), QStringLiteral("99"));
        QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
    }

    void refusesContentThatIsNoCenter_data()
    {
        QTest::addColumn<QList<QByteArray>>("names");
        QTest::addColumn<QByteArray>("database");
        QTest::newRow("no database") << QList<QByteArray> {"center.sqlite"} << QByteArray("not SQLite at all");
        QTest::newRow("an empty one") << QList<QByteArray> {"center.sqlite"} << QByteArray();
        QTest::newRow("out of the folder") << QList<QByteArray> {"center.sqlite", "forms/../../a"} << QByteArray();
        QTest::newRow("out of a folder below") << QList<QByteArray> {"center.sqlite", "forms/kk/../../a"} << QByteArray();
        QTest::newRow("a step without a name") << QList<QByteArray> {"center.sqlite", "forms//a"} << QByteArray();
        QTest::newRow("an absolute name") << QList<QByteArray> {"center.sqlite", "/tmp/a"} << QByteArray();
        QTest::newRow("a hidden name") << QList<QByteArray> {"center.sqlite", "forms/.a"} << QByteArray();
        QTest::newRow("a hidden folder") << QList<QByteArray> {"center.sqlite", "forms/.kk/a"} << QByteArray();
        QTest::newRow("another first") << QList<QByteArray> {"forms/a"} << QByteArray();
        QTest::newRow("a second database") << QList<QByteArray> {"center.sqlite", "center.sqlite"} << QByteArray();
        QTest::newRow("nothing") << QList<QByteArray>() << QByteArray();
    }

    /// Sealed rightly, so by somebody who knows the center's public key: what is inside is not believed for that.
    void refusesContentThatIsNoCenter()
    {
        QFETCH(QList<QByteArray>, names);
        QFETCH(QByteArray, database);
        BackupManifest manifest {QStringLiteral("0417"), false, m_fixture->center().clock().now(), QByteArray(32, 'd'), {}};
        for (const QByteArray& name : names)
            manifest.files.push_back({QString::fromLatin1(name), database.size()});
        const QByteArray bytes = encode(manifest);
        QByteArray length(4, Qt::Uninitialized);
        qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
        const QString path = m_fixture->stick() + QStringLiteral("/made");
        QVERIFY(writeSealed(path, {SealedKind::Backup, {m_fixture->recoveryKey()->publicKey()}, nullptr},
            length + bytes + database.repeated(names.size())));
        const auto refused = m_fixture->restore(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BackupBroken);
        QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
    }

    void leavesNothingOnAFullDisk_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 10'000, 300'000})
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }

    void leavesNothingOnAFullDisk()
    {
        QFETCH(qint64, room);
        const auto made = m_fixture->make();
        QVERIFY(made);
        {
            const FileSizeLimit limit(room);
            const auto failed = m_fixture->restore(made->path());
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::DiskFull);
        }
        QVERIFY(!QFileInfo::exists(m_fixture->restorePlace()));
        QVERIFY(m_fixture->restore(made->path()));
    }

    void comesBackAgainAndAgain()
    {
        const auto made = m_fixture->make();
        const auto first = m_fixture->restore(made->path());
        QVERIFY(first);
        QVERIFY(QDir(m_fixture->restorePlace()).removeRecursively());
        const auto second = m_fixture->restore(made->path());
        QVERIFY(second);
        QVERIFY(first->installation != second->installation);
    }

private:
    [[nodiscard]] std::unique_ptr<Connection> openRestored() const
    {
        return test::openSealed(m_fixture->restorePlace() + QStringLiteral("/center.sqlite"));
    }

    std::unique_ptr<BackupFixture> m_fixture;
};

QTEST_GUILESS_MAIN(RestoreBackupTest)
#include "tst_restorebackup.moc"
