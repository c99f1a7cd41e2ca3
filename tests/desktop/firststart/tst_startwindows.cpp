// Protects what stands before the desk: who works now is chosen by keyboard, and what cannot be opened is told in plain
// words with what to do about it.
#include "app/desktop/firststart/actorpicker.h"
#include "app/desktop/firststart/problemwindow.h"
#include "core/services/queries/centerquery.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/testcenter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

class TestStartWindows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWorksIsChosenByKeyboard()
    {
        test::TestCenter center;
        const auto staff = need(CenterQuery(center.db()).staff());
        ActorPicker picker(staff);
        StaffId picked;
        connect(&picker, &ActorPicker::picked, &picker, [&](const StaffMember& member) { picked = member.id; });
        picker.show();
        auto* list = picker.findChild<QListWidget*>();
        QCOMPARE(list->count(), static_cast<int>(staff.size()));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(picked, staff.at(1).id);
    }

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
