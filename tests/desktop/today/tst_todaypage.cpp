// Protects the first page that everybody sees in the morning: what is due stands in its group, Enter opens the case
// at its step, reading anew keeps the selection, an empty day says so.
#include "app/desktop/today/todaypage.h"
#include "app/desktop/today/workmodel.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Today {
    DeskFixture desk;
    TodayPage* page = nullptr;
    QTreeView* view = nullptr;

    void open()
    {
        MainWindow& window = desk.open({todayPage(desk.context())});
        page = qobject_cast<TodayPage*>(window.currentPage());
        view = page->findChild<QTreeView*>();
        view->setFocus();
    }

    [[nodiscard]] QStringList groups() const
    {
        QStringList words;
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QModelIndex heading = view->model()->index(i, 0);
            words.append(heading.data().toString() + QLatin1Char(' ') + heading.data(WorkModel::CountRole).toString());
        }
        return words;
    }
};

} // namespace

class TestTodayPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueStandsInItsGroup()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        today.desk.center().contracted(1);
        today.desk.center().registered(2);
        today.open();
        QCOMPARE(today.groups(), (QStringList {QStringLiteral("Today 2"), QStringLiteral("Later 3")}));
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 6), QTime(9, 0)));
        today.page->refresh();
        QCOMPARE(today.groups().first(), QStringLiteral("Overdue 2"));
        QCOMPARE(today.page->statusLine(), QStringLiteral("due: 5"));
    }

    void enterOpensTheCaseAtItsStep()
    {
        Today today;
        const ApplicationId id = today.desk.center().registered();
        today.open();
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        press(&today.desk.window(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("case"), id.toText() + QStringLiteral("/step")}));
    }

    void arrowsStepOverHeadings()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        today.desk.center().contracted(1);
        today.open();
        for (int i = 0; i < 2; ++i)
            press(&today.desk.window(), Qt::Key_Down);
        QVERIFY(today.view->currentIndex().parent().isValid());
        QCOMPARE(today.view->currentIndex().parent().data().toString(), QStringLiteral("Later"));
    }

    void readingAnewKeepsTheSelection()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().registered(1);
        today.open();
        press(&today.desk.window(), Qt::Key_Down);
        press(&today.desk.window(), Qt::Key_Down);
        const QString key = today.view->currentIndex().data(WorkModel::KeyRole).toString();
        today.desk.center().registered(2);
        press(&today.desk.window(), Qt::Key_F5);
        QCOMPARE(today.view->currentIndex().data(WorkModel::KeyRole).toString(), key);
    }

    void anEmptyDaySaysSo()
    {
        Today today;
        today.open();
        QStringList sentences;
        for (const QLabel* label : today.page->findChildren<QLabel*>()) {
            if (label->isVisible())
                sentences.append(label->text());
        }
        QVERIFY(sentences.contains(QStringLiteral("Nothing is due.")));
        QVERIFY(!today.view->isVisible());
    }

    void theNavigationCountsWhatIsDueTodayOrPast()
    {
        Today today;
        today.desk.center().registered();
        const PageEntry entry = todayPage(today.desk.context());
        QCOMPARE(entry.count(), 0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        QCOMPARE(entry.count(), 2);
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
