// Protects the demo center of the first start, made with the real server beside this program: it is whole, or nothing of
// it is left.
#include "app/bootstrap/installation.h"
#include "app/desktop/main/bootstrapdemo.h"
#include "core/security/recoverykey.h"
#include "core/services/queries/exchangequery.h"
#include "core/storage/recoverymark.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

/// The server lies beside the programs, not beside the tests.
bool findServer()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/tanu-server");
    return QFile::exists(beside) || QFile::link(QStringLiteral(TANU_BINARY_DIR "/tanu-server"), beside);
}

} // namespace

class TestDemoFolder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(findServer());
    }

    void isMadeWholeAndEnrolled()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("demo"));
        DemoFolder demo(data);
        QVERIFY(!demo.isThere());
        const auto ready = demo.prepare();
        QVERIFY2(ready.isOk(), qPrintable(ready ? QString() : ready.error().detail));
        int cases = 0;
        const auto built = demo.build([] { return false; }, [&](int made) { cases = made; });
        QVERIFY2(built.isOk(), qPrintable(built ? QString() : built.error().detail));
        QVERIFY(cases > 20);
        QVERIFY(demo.isThere() && demo.isServerThere());
        QVERIFY(demo.startServer().startsWith(QStringLiteral("http://127.0.0.1:")));
        const auto installation = Installation::openExisting(data);
        QVERIFY(installation.isOk() && (*installation)->isDemo());
        const auto view = ExchangeQuery((*installation)->connection()).load();
        QVERIFY(view && view->isEnrolled);
        QFile file(QDir(data).filePath(QStringLiteral("recovery-key.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto key = RecoveryKey::parse(QString::fromLatin1(file.readAll()).trimmed());
        const auto mark = loadRecoveryMark((*installation)->connection());
        QVERIFY2(key && mark && mark->has_value() && (*mark)->isOf(*key), "S2: what opens the demo's backups lies beside it");
    }

    void stoppedItLeavesNothing()
    {
        QTemporaryDir folder;
        DemoFolder demo(folder.filePath(QStringLiteral("demo")));
        QVERIFY(demo.prepare().isOk());
        const auto built = demo.build([] { return true; }, [](int) {});
        QVERIFY(!built);
        QCOMPARE(built.error().kind, ErrorKind::Cancelled);
        QVERIFY(!demo.isThere());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("demo/recovery-key.txt"))));
    }
};

QTEST_GUILESS_MAIN(TestDemoFolder)
#include "tst_demofolder.moc"
