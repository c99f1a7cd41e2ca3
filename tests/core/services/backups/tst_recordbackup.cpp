// Protects: what came of a try and what a reading back found is kept, and only a backup that is in its place and was not
// found broken counts as one (S2).
#include "core/security/journal.h"
#include "core/services/backups/recordbackup.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/services/queries/backupquery.h"
#include "tests/core/services/backups/backupfixture.h"
#include "tests/support/faulttest.h"

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

class RecordBackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BackupFixture>(); }

    void keepsWhyThereIsNone()
    {
        const Error why {ErrorKind::DiskFull, {m_fixture->stick()}, {}};
        QVERIFY(RecordFailedBackup(m_fixture->desk()).run(m_fixture->stick(), BackupCause::Nightly, why));
        const BackupState now = state();
        QCOMPARE(now.backups.size(), size_t(1));
        QCOMPARE(now.backups.front().problem, QStringLiteral("DiskFull"));
        QVERIFY(!now.backups.front().isGood());
        QVERIFY(!now.lastGood);
    }

    void checksWhatLiesThere()
    {
        const auto made = m_fixture->make();
        QVERIFY(made);
        QVERIFY(CheckBackup(m_fixture->desk()).run(*made));
        QCOMPARE(state().backups.front().checkedAt, std::optional(m_fixture->center().clock().now()));

        QFile file(made->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(made->size / 2));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(made->size / 2) && file.putChar(static_cast<char>(byte ^ 1)));
        file.close();
        QCOMPARE(CheckBackup(m_fixture->desk()).run(*made).error(),
            (Error {ErrorKind::BackupBroken, {made->path()}, {}}));
        QCOMPARE(state().backups.front().finding, QStringLiteral("BackupBroken"));
        QVERIFY(Journal(m_fixture->center().db()).latest(1)->front().note.content.contains("BackupBroken"));
        QVERIFY(QFile::remove(made->path()));
        QCOMPARE(CheckBackup(m_fixture->desk()).run(*made).error().kind, ErrorKind::FileUnreadable);
    }

    void tellsAnotherBackupUnderItsName()
    {
        const auto first = m_fixture->make();
        m_fixture->center().clock().advance(60);
        const auto second = m_fixture->make();
        QVERIFY(first && second);
        QVERIFY(!QFileInfo::exists(first->path())); // the newest of a day is kept
        QVERIFY(QFile::rename(second->path(), first->path()));
        QCOMPARE(CheckBackup(m_fixture->desk()).run(*first).error().kind, ErrorKind::BackupBroken);
    }

    void countsOnlyWhatIsThereAndWhole_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("S2 its file is gone") << true;
        QTest::newRow("S2 it was found broken") << false;
    }

    void countsOnlyWhatIsThereAndWhole()
    {
        QFETCH(bool, isGone);
        QVERIFY(SaveBackupSettings(m_fixture->desk()).run({m_fixture->stick(), true}));
        const auto made = m_fixture->make();
        QVERIFY(made);
        QVERIFY(!state().isDue(m_fixture->center().clock().now()));
        const QByteArray whole = bytesOf(made->path());
        QFile file(made->path());
        if (isGone) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.resize(made->size - 1));
            QVERIFY(!CheckBackup(m_fixture->desk()).run(*made));
        }
        QVERIFY(!state().lastGood);
        QCOMPARE(state().age, BackupAge::Lost);
        QVERIFY(state().isDue(m_fixture->center().clock().now()));

        // The stick comes back with what was on it.
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        file.close();
        QVERIFY(CheckBackup(m_fixture->desk()).run(*made));
        QCOMPARE(state().lastGood, std::optional(made->madeAt));
        QCOMPARE(state().backups.front().finding, QString());
    }

    void fallsBackToTheNewestThatIsThere()
    {
        QTemporaryDir other;
        const auto first = MakeBackup(m_fixture->desk(), m_fixture->source()).run(other.path(), BackupCause::ByHand);
        m_fixture->center().clock().advance(60);
        const auto second = m_fixture->make();
        QVERIFY(first && second);
        QCOMPARE(state().lastGood, std::optional(second->madeAt));
        QVERIFY(QFile::remove(second->path()));
        QCOMPARE(state().lastGood, std::optional(first->madeAt));
        QCOMPARE(state().age, BackupAge::Fresh);
    }

    void standsEveryFault()
    {
        const Error why {ErrorKind::DiskFull, {}, {}};
        failEveryAccess(m_fixture->center().db(),
            [&] { return RecordFailedBackup(m_fixture->desk()).run(m_fixture->stick(), BackupCause::ByHand, why); });
        const auto made = m_fixture->make();
        QVERIFY(made);
        failEveryAccess(m_fixture->center().db(), [&] { return CheckBackup(m_fixture->desk()).run(*made); });
    }

private:
    [[nodiscard]] BackupState state() const
    {
        return need(BackupQuery(m_fixture->center().db(), m_fixture->center().clock()).load());
    }

    std::unique_ptr<BackupFixture> m_fixture;
};

QTEST_GUILESS_MAIN(RecordBackupTest)
#include "tst_recordbackup.moc"
