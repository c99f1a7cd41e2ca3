// Protects an appeal on the page of its case, by keyboard and by those who may: receipt and term (R20), a late one that the
// head admits or not, the commission that may sit (R21), votes with dissent (R22), the letter and what follows (R23).
#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/casepage/casetimeline.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/sessions/declaretie.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/desktop/casepage/casedesk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::AppealRoad;
using tanu::test::need;

namespace {

Case load(CaseDesk& desk, const ApplicationId& id)
{
    return need(CaseQuery(desk.desk.center().db(), desk.desk.center().clock()).load(id));
}

} // namespace

class TestAppealPanels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R20_theReceiptOpensTheTerm()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        desk.open(road.candidate());
        QVERIFY(desk.words().contains(QStringLiteral("The case is closed, unless the candidate appeals.")));
        desk.choose("Record the receipt");
        desk.field<DateEdit>("receivedon")->setValue(QDate(2026, 11, 16));
        desk.primary();
        QVERIFY2(desk.field<DateEdit>("receivedon")->hasError(), "it was sent on the 17th");
        desk.field<DateEdit>("receivedon")->setValue(QDate(2026, 11, 17));
        desk.primary();
        QVERIFY(desk.banner()->text().contains(QStringLiteral("24.11.2026")));
        QCOMPARE(load(desk, road.candidate()).resultNotice->receivedOn, QDate(2026, 11, 17));
    }

    void R20_R21_anAppealIsRegisteredAndHandedOver()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        road.received();
        desk.open(road.candidate());
        desk.choose("Register an appeal");
        desk.primary();
        QVERIFY(desk.field<TextArea>("grounds")->hasError());
        typeText(desk.field<TextArea>("grounds"), QStringLiteral("Сұрақтар бағдарламадан тыс"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), CaseState::Appealed);
        QVERIFY(desk.banner()->text().contains(QStringLiteral("2026/0001")));
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Hand to the appeal commission"));
        desk.primary();
        QCOMPARE(desk.field<QListWidget>("commissions")->count(), 1);
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), CaseState::AppealAssigned);
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY(desk.page->primaryAction()->toolTip().contains(QStringLiteral("appeal commission")));
    }

    void R20_theSixthDayIsLateAndTheHeadSpeaksFirst()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        road.received();
        road.goTo(QDate(2026, 11, 25));
        desk.open(road.candidate());
        desk.choose("Register an appeal");
        QVERIFY(!desk.words().filter(QStringLiteral("The last day to appeal was 24.11.2026")).isEmpty());
        typeText(desk.field<TextArea>("grounds"), QStringLiteral("Ауырып қалдым"));
        desk.primary();
        QVERIFY(desk.banner()->text().contains(QStringLiteral("It is late")));
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Decide on the late appeal"));
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY2(!desk.more(QStringLiteral("Hand to the appeal commission")), "R20: the head speaks first");
        desk.desk.actAs(Role::Head);
        desk.primary();
        desk.arrow(desk.field<SegmentedChoice>("admission"), "hear");
        desk.primary();
        QVERIFY(desk.field<TextArea>("reason")->hasError());
        typeText(desk.field<TextArea>("reason"), QStringLiteral("Дәлелді себеп"));
        desk.primary();
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Hand to the appeal commission"));
        QVERIFY2(!desk.more(QStringLiteral("Decide on the late appeal")), "once");
    }

    void R20_aLateAppealThatIsNotHeardNeedsItsLetter()
    {
        CaseDesk desk(Role::Head);
        AppealRoad road(desk.desk.center());
        road.registeredLate();
        desk.open(road.candidate(), QStringLiteral("/step"));
        QVERIFY(!desk.field<FieldFrame>("channel")->isVisible());
        desk.arrow(desk.field<SegmentedChoice>("admission"), "refuse");
        typeText(desk.field<TextArea>("reason"), QStringLiteral("Себебі жоқ"));
        desk.primary();
        QVERIFY(desk.field<FieldFrame>("channel")->hasError());
        desk.field<FieldFrame>("channel")->findChild<SegmentedChoice*>()->setValue(QStringLiteral("post"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), CaseState::AppealRejected);
        QVERIFY(desk.more(QStringLiteral("New application from this file")));
    }

    void R21_aCommissionThatMayNotSitIsShownWithTheReason()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        road.registered();
        need(DeclareTie(desk.desk.center().as(Role::Head)).run(road.commission().seats.at(1).staff, road.candidate(), TieKind::Employs));
        desk.open(road.candidate(), QStringLiteral("/step"));
        auto* list = desk.field<QListWidget>("commissions");
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("tie")), qPrintable(list->item(0)->text()));
        QVERIFY(!desk.page->primaryAction()->isEnabled());
    }

    void R22_votesAreGivenByKeyboardAndDecide()
    {
        CaseDesk desk(Role::AppealCommission);
        AppealRoad road(desk.desk.center());
        road.assigned();
        desk.open(road.candidate(), QStringLiteral("/step"));
        QCOMPARE(desk.panel()->findChildren<SegmentedChoice*>().size(), 3);
        desk.primary();
        QVERIFY(desk.field<SegmentedChoice>("vote-0")->hasError());
        desk.arrow(desk.field<SegmentedChoice>("vote-0"), "against");
        typeText(desk.field<TextEdit>("dissent-0"), QStringLiteral("Келіспеймін"));
        desk.arrow(desk.field<SegmentedChoice>("vote-1"), "for");
        desk.arrow(desk.field<SegmentedChoice>("vote-2"), "for");
        QVERIFY(!desk.words().filter(QStringLiteral("the appeal is upheld")).isEmpty());
        desk.primary();
        QVERIFY(desk.field<TextArea>("reasons")->hasError());
        typeText(desk.field<TextArea>("reasons"), QStringLiteral("Үш сұрақ бағдарламада жоқ"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), CaseState::AppealDecided);
        const CaseAppeal appeal = load(desk, road.candidate()).appeals.back();
        QCOMPARE(appeal.appeal.decision, std::optional(AppealOutcome::Upheld));
        QCOMPARE(appeal.members.front().dissent, QStringLiteral("Келіспеймін"));
    }

    void R22_withoutTheChairNothingIsDecided()
    {
        CaseDesk desk(Role::AppealCommission);
        AppealRoad road(desk.desk.center());
        road.assigned();
        desk.open(road.candidate(), QStringLiteral("/step"));
        desk.arrow(desk.field<SegmentedChoice>("vote-0"), "absent");
        QVERIFY(!desk.field<TextEdit>("dissent-0")->isVisible());
        desk.arrow(desk.field<SegmentedChoice>("vote-1"), "for");
        desk.arrow(desk.field<SegmentedChoice>("vote-2"), "for");
        QVERIFY(!desk.words().filter(QStringLiteral("The commission is not complete")).isEmpty());
        typeText(desk.field<TextArea>("reasons"), QStringLiteral("Үш сұрақ"));
        desk.primary();
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), CaseState::AppealAssigned);
    }

    void R22_onlyTheAppealCommissionDecides()
    {
        CaseDesk desk(Role::Head);
        AppealRoad road(desk.desk.center());
        road.assigned();
        desk.open(road.candidate(), QStringLiteral("/step"));
        QVERIFY(!desk.panel());
        QVERIFY(!desk.page->primaryAction()->isEnabled());
    }

    void theDecisionIsSent_data()
    {
        QTest::addColumn<bool>("isUpheld");
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("R23 upheld") << true << CaseState::Passed << QStringLiteral("The document is to be issued until");
        QTest::newRow("R22 rejected") << false << CaseState::AppealRejected << QStringLiteral("the case is closed");
    }
    void theDecisionIsSent()
    {
        QFETCH(bool, isUpheld);
        QFETCH(CaseState, state);
        QFETCH(QString, words);
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        road.decided(isUpheld);
        desk.open(road.candidate(), QStringLiteral("/step"));
        desk.primary();
        QVERIFY(desk.field<FieldFrame>("channel")->hasError());
        desk.arrow(desk.panel()->findChild<SegmentedChoice*>(), "email");
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(road.candidate()), state);
        QVERIFY2(desk.banner()->text().contains(words), qPrintable(desk.banner()->text()));
    }

    void R19_aCaseThatWasNotPassedOpensANewApplication()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        desk.open(road.candidate());
        QSignalSpy places(desk.page, &desktop::Page::placeRequested);
        desk.choose("New application from this file");
        QCOMPARE(places.value(0).value(0).value<Place>(),
            (Place {QStringLiteral("intake"), QStringLiteral("retake/") + road.candidate().toText()}));
    }

    void everyPaperOfAnAppealIsLookedAt_R20_R22()
    {
        CaseDesk desk;
        AppealRoad road(desk.desk.center());
        road.sent(false);
        desk.open(road.candidate());
        QStringList papers;
        for (const auto& card : timelineOf(load(desk, road.candidate()), desk.desk.context().registers())) {
            for (const auto& paper : card.papers)
                papers << paper.id.section(QLatin1Char('/'), 0, 0);
        }
        for (const char* wanted : {"appeal", "appeal-receipt", "appeal-decision", "appeal-letter"})
            QVERIFY2(papers.contains(QLatin1String(wanted)), wanted);
        for (const auto& card : timelineOf(load(desk, road.candidate()), desk.desk.context().registers())) {
            for (const auto& paper : card.papers) {
                const auto pages = layOutPaper(desk.desk.context(), load(desk, road.candidate()), paper.id);
                QVERIFY2(pages.isOk(), qPrintable(paper.id));
            }
        }
    }
};

QTEST_MAIN(TestAppealPanels)
#include "tst_appealpanels.moc"
