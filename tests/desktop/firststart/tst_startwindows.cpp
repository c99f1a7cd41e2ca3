// Protects what stands before the desk: what cannot be opened is told in plain words with what to do about it.
#include "app/desktop/firststart/problemwindow.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

class TestStartWindows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsPlainAndSaysWhatToDo_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("advice");
        QTest::newRow("keychain") << ErrorKind::KeyStoreUnavailable << QStringLiteral("keychain");
        QTest::newRow("busy") << ErrorKind::DatabaseBusy << QStringLiteral("Another program");
        QTest::newRow("newer") << ErrorKind::DatabaseNewer << QStringLiteral("newer version");
        QTest::newRow("disk") << ErrorKind::DiskFull << QStringLiteral("Make room");
        QTest::newRow("anything else") << ErrorKind::DatabaseFailed << QStringLiteral("Nothing was changed");
    }

    void theReasonIsPlainAndSaysWhatToDo()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, advice);
        ProblemWindow window({kind, {QStringLiteral("3"), QStringLiteral("2")}, {}}, QStringLiteral("/data/center"));
        window.show();
        QVERIFY(!window.reason().isEmpty());
        QStringList words;
        for (const QLabel* label : window.findChildren<QLabel*>())
            words.append(label->text());
        const QString all = words.join(QLatin1Char(' '));
        QVERIFY2(all.contains(advice), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("/data/center")));
        QSignalSpy retry(&window, &ProblemWindow::retryRequested);
        QTest::keyClick(window.findChildren<QPushButton*>().at(0), Qt::Key_Return);
        QCOMPARE(retry.size(), 1);
    }
};

QTEST_MAIN(TestStartWindows)
#include "tst_startwindows.moc"
