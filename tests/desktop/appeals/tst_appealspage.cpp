// Protects the list of appeals (R20-R23): open ones first by their term, a proper model, chips that narrow it, Enter that
// opens the step of the case, the count in the navigation, and a page that says that there is nothing.
#include "app/desktop/appeals/appealsmodel.h"
#include "app/desktop/appeals/appealspage.h"
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/textedit.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::AppealRoad;

namespace {

QString cell(const AppealsModel& model, int column)
{
    return model.index(0, column).data().toString();
}

struct AppealsDesk {
    DeskFixture desk;
    AppealRoad road;
    AppealsPage* page = nullptr;

    AppealsDesk()
        : road(desk.center())
    {
    }
    void open()
    {
        MainWindow& window = desk.open({appealsPage(desk.context()), applicationsPage(desk.context()), casePage(desk.context(), desk.openConnection())});
        QVERIFY(window.goTo({QStringLiteral("appeals"), {}}));
        page = qobject_cast<AppealsPage*>(window.currentPage());
    }
    [[nodiscard]] int rows() const { return page->findChild<QTableView*>()->model()->rowCount(); }
    void choose(const char* key)
    {
        auto* chips = page->findChild<FilterChips*>();
        chips->choose({QString::fromLatin1(key)});
        Q_EMIT chips->chosenChanged(chips->chosen());
    }
};

} // namespace

class TestAppealsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R22_aRowSaysWhatItWaitsForAndUntilWhen()
    {
        DeskFixture desk;
        AppealRoad road(desk.center());
        road.registered();
        AppealsModel model(desk.context(), nullptr);
        model.setFilter({});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, AppealsModel::Number), QStringLiteral("2026/0001"));
        QCOMPARE(cell(model, AppealsModel::Received), QStringLiteral("17.11.2026"));
        QCOMPARE(cell(model, AppealsModel::State), QStringLiteral("Appealed"));
        QVERIFY2(cell(model, AppealsModel::LastDay).contains(QStringLiteral("24.11.2026")), qPrintable(cell(model, AppealsModel::LastDay)));
        QVERIFY(model.index(0, AppealsModel::State).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Hand to the appeal commission")));
    }

    void R20_aLateOneSaysThatTheHeadDecides()
    {
        DeskFixture desk;
        AppealRoad road(desk.center());
        road.registeredLate();
        AppealsModel model(desk.context(), nullptr);
        model.setFilter({});
        QCOMPARE(cell(model, AppealsModel::Received), QStringLiteral("25.11.2026 · late"));
        QCOMPARE(cell(model, AppealsModel::State), QStringLiteral("late, the head decides"));
        QVERIFY(model.index(0, AppealsModel::Received).data(Qt::ForegroundRole).isValid());
    }

    void R22_anAnsweredOneSaysWhenAndHow()
    {
        DeskFixture desk;
        AppealRoad road(desk.center());
        road.sent(false);
        AppealsModel model(desk.context(), nullptr);
        model.setFilter({});
        QCOMPARE(cell(model, AppealsModel::State), QStringLiteral("rejected"));
        QCOMPARE(cell(model, AppealsModel::LastDay), QStringLiteral("answered on 17.11.2026"));
    }

    void enterOpensTheStepOfTheCase()
    {
        AppealsDesk desk;
        desk.road.registered();
        desk.open();
        QSignalSpy places(desk.page, &desktop::Page::placeRequested);
        auto* table = desk.page->findChild<QTableView*>();
        table->setFocus();
        table->selectRow(0);
        press(&desk.desk.window(), Qt::Key_Return);
        QCOMPARE(places.value(0).value(0).value<Place>(),
            (Place {QStringLiteral("case"), desk.road.candidate().toText() + QStringLiteral("/step")}));
    }

    void theListIsNarrowedAndWidened()
    {
        AppealsDesk desk;
        desk.road.sent(true);
        desk.open();
        QCOMPARE(desk.rows(), 0);
        QVERIFY(desk.page->findChild<EmptyState*>()->isVisible());
        desk.choose("all");
        QCOMPARE(desk.rows(), 1);
        desk.choose("late");
        QCOMPARE(desk.rows(), 0);
        desk.choose("all");
        desk.page->findChild<TextEdit*>(QStringLiteral("search"))->setValue(QStringLiteral("жоқ адам"));
        QCOMPARE(desk.rows(), 0);
    }

    void theNavigationCountsWhatIsToBeAnswered()
    {
        DeskFixture desk;
        QCOMPARE(appealsPage(desk.context()).count(), 0);
        AppealRoad road(desk.center());
        road.registered();
        QCOMPARE(appealsPage(desk.context()).count(), 1);
    }

    void withoutAppealsThePageSaysSo()
    {
        DeskFixture desk;
        MainWindow& window = desk.open({appealsPage(desk.context())});
        QVERIFY(window.goTo({QStringLiteral("appeals"), {}}));
        QStringList words;
        for (const QLabel* label : window.currentPage()->findChild<EmptyState*>()->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("No appeal waits for an answer.")));
    }
};

QTEST_MAIN(TestAppealsPage)
#include "tst_appealspage.moc"
