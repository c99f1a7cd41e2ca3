// Protects: a backup is whole, sealed to the recovery key and recorded, or there is none and nothing stays behind; half
// a file never has a backup's name, and nothing in plain outlives the making (S2).
#include "core/security/journal.h"
#include "core/services/backups/recordbackup.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/services/queries/backupquery.h"
#include "core/storage/backuptable.h"
#include "tests/core/services/backups/backupfixture.h"
#include "tests/support/faulttest.h"
#include "tests/support/filesizelimit.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MakeBackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BackupFixture>(); }

    void makesASealedFileAndSaysSo()
    {
        const auto made = m_fixture->make();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(m_fixture->onStick(), QStringList(QStringLiteral("tanu-0417-20261102-090000.backup")));
        QCOMPARE(made->file, m_fixture->onStick().constFirst());
        QCOMPARE(made->size, QFileInfo(made->path()).size());
        const auto facts = inspectBackup(made->path());
        QVERIFY(facts);
        QCOMPARE(facts->hash, made->hash);

        const BackupState now = state();
        QCOMPARE(now.backups.size(), size_t(1));
        QCOMPARE(now.backups.front(), *made);
        QCOMPARE(now.lastGood, std::optional(m_fixture->center().clock().now()));
        QCOMPARE(now.age, BackupAge::Fresh);
        const auto entries = Journal(m_fixture->center().db()).latest(1);
        QCOMPARE(entries->front().note.action, codeOf(Action::MakeBackup));
        QVERIFY(entries->front().note.content.contains(made->hash));
    }

    void leavesNothingInPlain()
    {
        const QStringList before = inData();
        const auto made = m_fixture->make();
        QVERIFY(made);
        QCOMPARE(inData(), before);
        const QByteArray sealedBytes = bytesOf(made->path());
        QVERIFY(!sealedBytes.contains("SQLite format"));
        QVERIFY(!sealedBytes.contains("Хабарлама"));
        QVERIFY(!sealedBytes.contains(m_fixture->source().dataKey.bytes()));
    }

    void removesWhatAKilledProgramLeft()
    {
        for (const char* name : {"backup-copy.sqlite", "backup-copy.sqlite.unfinished", "backup-copy.sqlite.unfinished-journal"}) {
            QFile leftover(QDir(m_fixture->dataFolder()).filePath(QString::fromLatin1(name)));
            QVERIFY(leftover.open(QIODevice::WriteOnly) && leftover.write("plain") > 0);
        }
        QVERIFY(m_fixture->make());
        QCOMPARE(inData().filter(QStringLiteral("backup-copy")), QStringList());
    }

    void leavesOutWhatCouldNotComeBack()
    {
        for (const char* name : {"a:b.html", ".hidden", "back\\slash", "kk/.hidden", "ru/a:b.html", ".old/notice.html"})
            m_fixture->putForm(QString::fromLatin1(name), "x");
        const auto made = m_fixture->make();
        QVERIFY(made);
        const auto restored = m_fixture->restore(made->path());
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        const QDir forms(m_fixture->restorePlace() + QStringLiteral("/forms"));
        QStringList there;
        for (QDirIterator it(forms.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            there.append(forms.relativeFilePath(it.next()));
        QCOMPARE(there, QStringList(QStringLiteral("kk/notice.html")));
    }

    void isForThoseWhoMay()
    {
        const auto refused = MakeBackup(m_fixture->center().as(Role::AppealCommission), m_fixture->source())
                                 .run(m_fixture->stick(), BackupCause::ByHand);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(m_fixture->onStick(), QStringList());
    }

    void needsARecoveryKey()
    {
        TestCenter bare(TestCenter::Where::File);
        const auto refused = MakeBackup(bare.as(Role::Administrator), m_fixture->source())
                                 .run(m_fixture->stick(), BackupCause::ByHand);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorKind::KeyMissing, {QStringLiteral("recovery")}, {}}));
    }

    void doesNotMakeTheFolderOfAMissingStick()
    {
        const QString gone = m_fixture->stick() + QStringLiteral("/not-plugged-in");
        const auto refused = MakeBackup(m_fixture->desk(), m_fixture->source()).run(gone, BackupCause::ByHand);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorKind::FileUnwritable, {gone}, {}}));
        QVERIFY(!QFileInfo::exists(gone));
    }

    void stopsWhenToldTo()
    {
        const QStringList before = inData();
        qint64 wanted = 0;
        const auto stopped = MakeBackup(m_fixture->desk(), m_fixture->source())
                                 .run(m_fixture->stick(), BackupCause::ByHand, [&](qint64 done, qint64 total) {
                                     wanted = total;
                                     return done > 0 ? Result<void>(ErrorKind::Cancelled) : Result<void>();
                                 });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(wanted > 100'000);
        QCOMPARE(m_fixture->onStick(), QStringList());
        QCOMPARE(inData(), before);
    }

    void leavesNothingOnAFullDisk_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 100, 10'000, 200'000, 600'000})
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }

    void leavesNothingOnAFullDisk()
    {
        QFETCH(qint64, room);
        const QStringList before = inData();
        const auto tables = dumpTables(m_fixture->center().db());
        {
            const FileSizeLimit limit(room);
            const auto failed = m_fixture->make();
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::DiskFull);
        }
        QCOMPARE(m_fixture->onStick(), QStringList());
        QCOMPARE(inData(), before);
        QCOMPARE(tablesThatDiffer(tables, dumpTables(m_fixture->center().db())), QStringList());
        QVERIFY(m_fixture->make());
    }

    void standsEveryFault()
    {
        const QStringList before = inData();
        QStringList left;
        const int failed = failEveryAccess(m_fixture->center().db(), [&]() -> Result<Backup> {
            const auto made = m_fixture->make();
            if (!made)
                left += m_fixture->onStick() + (inData() == before ? QStringList() : inData());
            return made;
        });
        QCOMPARE(left, QStringList());
        QVERIFY(failed > 5);
        QCOMPARE(m_fixture->onStick().size(), 1);
    }

    void keepsByTheRule()
    {
        constexpr int days = 18;
        for (int day = 0; day < days; ++day) {
            QVERIFY(m_fixture->make(BackupCause::Nightly));
            m_fixture->center().clock().advance(24 * 60 * 60);
        }
        const auto kept = BackupTable(m_fixture->center().db()).kept();
        QVERIFY(kept);
        QCOMPARE(m_fixture->onStick().size(), static_cast<qsizetype>(kept->size()));
        QCOMPARE(kept->front().number, qint64(days));
        QVERIFY2(kept->size() >= 8 && kept->size() <= 10, qPrintable(QString::number(kept->size())));
        for (const Backup& backup : *kept)
            QVERIFY(inspectBackup(backup.path()));
        // What is gone is said to be gone, and the journal says it too.
        const auto all = BackupTable(m_fixture->center().db()).all(100);
        QCOMPARE(std::count_if(all->begin(), all->end(), [](const Backup& one) { return one.removedAt.has_value(); }),
            static_cast<qint64>(days - kept->size()));
    }

    void leavesWhatLiesOnAnotherStick()
    {
        QTemporaryDir other;
        const auto elsewhere = MakeBackup(m_fixture->desk(), m_fixture->source()).run(other.path(), BackupCause::ByHand);
        QVERIFY(elsewhere);
        m_fixture->center().clock().advance(60);
        QVERIFY(m_fixture->make());
        QVERIFY(QFileInfo::exists(elsewhere->path()));
        QCOMPARE(BackupTable(m_fixture->center().db()).kept()->size(), size_t(2));
    }

    void keepsByTheRuleInEachFolder_data()
    {
        QTest::addColumn<bool>("isOtherGone");
        QTest::newRow("S2 newer ones on another stick") << false;
        QTest::newRow("S2 newer ones on a stick that was lost") << true;
    }

    /// A backup by hand onto a stick each evening, after the one that the program made by itself.
    void keepsByTheRuleInEachFolder()
    {
        QFETCH(bool, isOtherGone);
        auto other = std::make_unique<QTemporaryDir>();
        constexpr int days = 3;
        for (int day = 0; day < days; ++day) {
            QVERIFY(m_fixture->make(BackupCause::Nightly));
            m_fixture->center().clock().advance(60 * 60);
            QVERIFY(MakeBackup(m_fixture->desk(), m_fixture->source()).run(other->path(), BackupCause::ByHand));
            m_fixture->center().clock().advance(23 * 60 * 60);
        }
        if (isOtherGone)
            QVERIFY(other->remove());
        QVERIFY(m_fixture->make(BackupCause::Nightly));
        QCOMPARE(m_fixture->onStick().size(), qsizetype {days + 1});
        if (!isOtherGone)
            QCOMPARE(QDir(other->path()).entryList(QDir::Files).size(), qsizetype {days});
    }

    void leavesABrokenOneWhereItIs()
    {
        const auto broken = m_fixture->make();
        QVERIFY(broken);
        QVERIFY(QFile(broken->path()).resize(broken->size - 1));
        QVERIFY(!CheckBackup(m_fixture->desk()).run(*broken));
        m_fixture->center().clock().advance(60);
        QVERIFY(m_fixture->make());
        QVERIFY(QFileInfo::exists(broken->path())); // somebody may want to look at it
        QCOMPARE(BackupTable(m_fixture->center().db()).kept()->size(), size_t(2));
    }

    void refusesASecondOfTheSameSecond()
    {
        const auto made = m_fixture->make();
        const QByteArray before = bytesOf(made->path());
        const auto again = m_fixture->make();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(bytesOf(made->path()), before);
    }

    void isDueInTheEvening()
    {
        QVERIFY(!state().isDue(evening())); // nobody chose a folder
        QVERIFY(SaveBackupSettings(m_fixture->desk()).run({m_fixture->stick(), true}));
        QCOMPARE(state().settings, (BackupSettings {m_fixture->stick(), true}));
        QVERIFY(state().isDue(evening()));
        QVERIFY(SaveBackupSettings(m_fixture->desk()).run({m_fixture->stick(), false}));
        QVERIFY(!state().isDue(evening()));
    }

    void refusesAFolderThatIsNoPlace_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("relative") << QStringLiteral("backups") << ErrorKind::FieldMalformed;
        QTest::newRow("not there") << QStringLiteral("/nowhere/at/all") << ErrorKind::FileUnwritable;
    }

    void refusesAFolderThatIsNoPlace()
    {
        QFETCH(QString, folder);
        QFETCH(ErrorKind, kind);
        QCOMPARE(SaveBackupSettings(m_fixture->desk()).run({folder, true}).error().kind, kind);
        QCOMPARE(state().settings.folder, QString());
    }

    void keepsItsSettingsWholeUnderFaults()
    {
        failEveryAccess(m_fixture->center().db(),
            [&] { return SaveBackupSettings(m_fixture->desk()).run({m_fixture->stick(), true}); });
    }

private:
    [[nodiscard]] BackupState state() const
    {
        return need(BackupQuery(m_fixture->center().db(), m_fixture->center().clock()).load());
    }
    [[nodiscard]] static QDateTime evening() { return fromKazakhstan(QDate(2026, 11, 2), QTime(21, 0)); }
    [[nodiscard]] QStringList inData() const
    {
        return QDir(m_fixture->dataFolder()).entryList(QDir::Files, QDir::Name).filter(QRegularExpression(QStringLiteral("^(?!.*-(wal|shm)$)")));
    }

    std::unique_ptr<BackupFixture> m_fixture;
};

QTEST_GUILESS_MAIN(MakeBackupTest)
#include "tst_makebackup.moc"
