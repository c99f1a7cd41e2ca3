// Protects from backups that were touched where they lie: nobody gets a center out of one that is not, byte by byte, what
// was made, and of what is refused nothing stays.
#include "core/services/backups/backupreader.h"
#include "tests/core/services/backups/backupfixture.h"
#include "tests/ordeal/support/mutation.h"

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

class TestTouchedBackups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOutOfATouchedBackup()
    {
        const OrdealFigure figure(QStringLiteral("mutations of a backup"));
        BackupFixture fixture;
        const QByteArray good = bytesOf(need(fixture.make()).path());
        QVERIFY(good.size() > 10'000);
        Dice dice(ordealSeed());
        const MutationTally tally = mutate(good, inFull(10'000, 100), dice, [&](const QString& path) -> Finding {
            const bool isGood = bytesOf(path) == good;
            const auto facts = inspectBackup(path);
            const auto restored = fixture.restore(path);
            const QString place = fixture.restorePlace();
            const bool isThere = QFileInfo::exists(place);
            QDir(place).removeRecursively();
            if (!restored)
                return {isThere ? Verdict::Half : Verdict::Detected, restored.error().detail};
            return {isGood && facts ? Verdict::Harmless : Verdict::Silent, QStringLiteral("restored")};
        });
        figure.tell(tally.words());
        QVERIFY2(tally.bad.isEmpty(), qPrintable(tally.bad.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTouchedBackups)
#include "tst_touchedbackups.moc"
