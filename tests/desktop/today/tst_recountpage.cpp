// Protects terms that a corrected calendar would move (W4): they are shown with both days, nothing moves until somebody
// accepts, what is kept is not asked about again.
#include "app/desktop/today/recountmodel.h"
#include "app/desktop/today/recountpage.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/queries/casequery.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Recount {
    DeskFixture desk {Role::Registrar};
    ApplicationId one = desk.center().registered(0);
    RecountPage* page = nullptr;
    DataTable* table = nullptr;

    void open(bool isMoved = true)
    {
        if (isMoved) {
            const CalendarDay day {QDate(2026, 11, 3), DayKind::Transferred, QStringLiteral("Демалыс"), QStringLiteral("Выходной")};
            (void)need(SaveCalendarDays(desk.center().as(Role::Head)).run({day}));
        }
        MainWindow& window = desk.open({todayPage(desk.context()), recountPage(desk.context())});
        window.goTo({QStringLiteral("recount"), {}});
        page = qobject_cast<RecountPage*>(window.currentPage());
        table = page->findChild<DataTable*>();
    }
    [[nodiscard]] int rows() const { return table->view().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table->view().model()->index(row, column).data().toString(); }
    [[nodiscard]] QDate lastDayOf(Obligation obligation)
    {
        const Case file = need(CaseQuery(desk.center().db(), desk.center().clock()).load(one));
        for (const CaseObligation& term : file.obligations) {
            if (term.deadline.obligation == obligation)
                return term.deadline.lastDay;
        }
        return {};
    }
    void click(const QString& text) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
};

} // namespace

class TestRecountPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothDaysStandThere_W4()
    {
        Recount recount;
        recount.open();
        QCOMPARE(recount.rows(), 2);
        QCOMPARE(recount.cell(0, RecountModel::Number), QStringLiteral("2026/0001"));
        QCOMPARE(recount.cell(0, RecountModel::Stands), QStringLiteral("05.11.2026"));
        QCOMPARE(recount.cell(0, RecountModel::Now), QStringLiteral("06.11.2026"));
        QCOMPARE(recount.cell(0, RecountModel::Why), QStringLiteral("corrected calendar"));
        QCOMPARE(recount.lastDayOf(Obligation::CheckPackage), QDate(2026, 11, 5));
        const QAbstractItemModelTester tester(recount.table->view().model());
    }

    void everythingIsAcceptedFromTheKeyboard_W4()
    {
        Recount recount;
        recount.open();
        QCOMPARE(recount.page->primaryAction()->text(), QStringLiteral("Accept the new day: 2"));
        press(&recount.desk.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(recount.lastDayOf(Obligation::CheckPackage), QDate(2026, 11, 6));
        QCOMPARE(recount.rows(), 0);
        QCOMPARE(recount.page->findChild<Banner*>()->tone(), Tone::Good);
        QVERIFY(!recount.page->primaryAction()->isEnabled());
    }

    void oneIsKeptTheOtherStillWaits_W4()
    {
        Recount recount;
        recount.open();
        recount.table->selectRow(0);
        recount.click(QStringLiteral("Keep the old day: 1"));
        QCOMPARE(recount.rows(), 1);
        QCOMPARE(recount.lastDayOf(Obligation::CheckPackage), QDate(2026, 11, 5));
        QCOMPARE(recount.page->statusLine(), QStringLiteral("waiting: 1"));
    }

    void enterOpensTheCase()
    {
        Recount recount;
        recount.open();
        QSignalSpy places(recount.page, &desktop::Page::placeRequested);
        recount.table->selectRow(0);
        recount.table->setFocus();
        press(&recount.desk.window(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("case"), recount.one.toText()}));
    }

    void whoMayNotDecidesNothing_S1()
    {
        Recount recount;
        recount.desk.actAs(Role::Secretary);
        recount.open();
        QVERIFY(!recount.page->primaryAction()->isEnabled());
        QVERIFY(recount.page->primaryAction()->toolTip().contains(QStringLiteral("registrar")));
    }

    void nothingWaitsBeforeACorrection_W4()
    {
        Recount recount;
        recount.open(false);
        QCOMPARE(recount.rows(), 0);
        QCOMPARE(recount.page->statusLine(), QStringLiteral("waiting: 0"));
    }
};

QTEST_MAIN(TestRecountPage)
#include "tst_recountpage.moc"
