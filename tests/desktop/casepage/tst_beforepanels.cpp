// Protects what can happen before the procedure and instead of it, on the page of a case and by keyboard: illness in two
// steps (R7), a technical fault (R11.2), another payer (L15.3, L29), the links of an online session (R11.1), closing a case.
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/beforeroad.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::BeforeRoad;
using tanu::test::need;

namespace {

const QDate examDay(2026, 11, 17);

QString scan(const DeskFixture& desk)
{
    const QString path = desk.folder() + QStringLiteral("/sheet.pdf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4 sheet") < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

class TestBeforePanels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R7_illnessIsReportedAndProvedByKeyboard()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.notifiedOn(examDay, {id});
        desk.desk.center().clock().advance(3600);
        desk.open(id);
        desk.choose("Report illness");
        QVERIFY(desk.field<TextArea>("report")->isAncestorOf(QApplication::focusWidget()));
        desk.primary();
        QVERIFY(desk.field<TextArea>("report")->hasError());
        typeText(desk.field<TextArea>("report"), QStringLiteral("Қызуы көтерілді"));
        desk.arrow(desk.field<SegmentedChoice>("channel"), "message");
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::DisabilityReported);
        QVERIFY(desk.standing()->text().contains(QStringLiteral("Қызуы көтерілді")));
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Prove illness"));
        desk.desk.center().clock().set(fromKazakhstan(examDay.addDays(3), QTime(9, 0)));
        desk.primary();
        typeText(desk.field<TextEdit>("sheetnumber"), QStringLiteral("БЛ 7"));
        typeText(desk.field<DateEdit>("sickfrom"), QStringLiteral("16112026"));
        typeText(desk.field<DateEdit>("sickuntil"), QStringLiteral("19112026"));
        desk.desk.prompts().willChooseFiles({scan(desk.desk)});
        desk.panel()->findChild<FileDropList*>()->add(desk.desk.context().prompts().chooseFiles({}, {}));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
        QCOMPARE(desk.standing()->text(), QStringLiteral("The next date may be set without the ten working days: R7."));
        const Case file = need(CaseQuery(desk.desk.center().db(), desk.desk.center().clock()).load(id));
        QCOMPARE(file.attachments.back().kind, QStringLiteral("sick-leave-sheet"));
        QVERIFY(file.attachments.back().hasScan());
    }

    void whatIsTypedInAStepStaysWhenAnotherTakesOver_S1()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.notifiedOn(examDay, {id});
        desk.open(id);
        desk.choose("Report illness");
        typeText(desk.field<TextArea>("report"), QStringLiteral("Қызуы көтерілді"));
        desk.desk.actAs(Role::Head);
        QCOMPARE(desk.field<TextArea>("report")->text(), QStringLiteral("Қызуы көтерілді"));
        auto* act = desk.panel()->findChild<QPushButton*>(QStringLiteral("act-step"));
        QVERIFY2(!act->isEnabled(), "a head does not report illness");
        QVERIFY(act->toolTip().contains(QStringLiteral("registrar")));
        desk.desk.actAs(Role::Secretary);
        QVERIFY(act->isEnabled());
        QCOMPARE(desk.field<TextArea>("report")->text(), QStringLiteral("Қызуы көтерілді"));
    }

    void R7_aSheetOfOtherDaysIsRefusedAndNothingIsLost()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.notifiedOn(examDay, {id});
        desk.desk.center().clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        road.reported(id);
        desk.open(id, QStringLiteral("/step"));
        desk.field<TextEdit>("sheetnumber")->setValue(QStringLiteral("БЛ 7"));
        desk.field<DateEdit>("sickfrom")->setValue(examDay.addDays(-6));
        desk.field<DateEdit>("sickuntil")->setValue(examDay.addDays(-1));
        desk.primary();
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("17.11.2026")), qPrintable(desk.banner()->text()));
        QCOMPARE(desk.field<TextEdit>("sheetnumber")->text(), QStringLiteral("БЛ 7"));
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::DisabilityReported);
    }

    void R7_anImpossibleDayIsRefusedAtItsField()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.reported(id);
        desk.open(id, QStringLiteral("/step"));
        desk.field<TextEdit>("sheetnumber")->setValue(QStringLiteral("БЛ 7"));
        desk.field<DateEdit>("sickfrom")->setValue(desk.desk.center().today());
        desk.field<DateEdit>("sickuntil")->setValue(desk.desk.center().today().addDays(-1));
        desk.primary();
        QVERIFY(desk.field<DateEdit>("sickuntil")->hasError());
        QVERIFY(desk.panel());
    }

    void R7_aReportIsTakenBackWithAReason()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.reported(id);
        desk.open(id);
        desk.choose("Take back the report of illness");
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Take back the report of illness"));
        desk.primary();
        QVERIFY(desk.field<TextArea>("reason")->hasError());
        typeText(desk.field<TextArea>("reason"), QStringLiteral("Қателік"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
        QVERIFY(desk.words().contains(QStringLiteral("The report of illness was taken back")));
    }

    void R7_theNextDateIsFreeOfTheTenDays()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.reported(id);
        road.proved(id, desk.desk.center().today(), desk.desk.center().today().addDays(1));
        road.plannedOn(QDate(2026, 11, 4));
        desk.open(id, QStringLiteral("/step"));
        QVERIFY(!desk.words().filter(QStringLiteral("The first allowed date is 02.11.2026, without the ten working days: R7")).isEmpty());
        auto* list = desk.field<QListWidget>("sessions");
        QVERIFY(list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Scheduled);
    }

    void R11_1_anOnlineNoticeTakesItsLinks()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        road.goOnline();
        const ApplicationId id = road.contracted();
        road.scheduledOn(road.firstDay(), {id});
        desk.open(id, QStringLiteral("/step"));
        desk.arrow(desk.panel()->findChild<SegmentedChoice*>(), "email");
        typeText(desk.field<TextEdit>("accesslink"), QStringLiteral("exam"));
        typeText(desk.field<TextEdit>("proctoringlink"), QStringLiteral("https://proctor.example/room"));
        desk.primary();
        QVERIFY(desk.field<TextEdit>("accesslink")->hasError());
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Scheduled);
        desk.field<TextEdit>("accesslink")->setValue(QStringLiteral("https://exam.example/room"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Notified);
    }

    void R11_2_aFaultMovesAnOnlineCandidate()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        road.goOnline();
        const ApplicationId id = road.contracted();
        road.notifiedOn(road.firstDay(), {id});
        desk.open(id);
        desk.desk.actAs(Role::Secretary);
        desk.choose("Move for a fault");
        QVERIFY(desk.panel()->findChild<ChoiceEdit*>()->isHidden());
        desk.primary();
        QVERIFY(desk.field<TextArea>("nature")->hasError());
        typeText(desk.field<TextArea>("nature"), QStringLiteral("Байланыс үзілді"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
        QVERIFY(desk.standing()->text().contains(QStringLiteral("R11.2")));
    }

    void R11_2_anOfflineCandidateIsNotMovedForAFault()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.notifiedOn(examDay, {id});
        desk.open(id);
        QVERIFY(!desk.more(QStringLiteral("Move for a fault")));
        QVERIFY(desk.more(QStringLiteral("Report illness")));
    }

    void L29_anEndedVoucherGivesWayToTheCandidate()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted(road.voucherFields(QDate(2026, 11, 6)));
        desk.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 9), QTime(9, 0)));
        desk.open(id);
        QCOMPARE(desk.standing()->tone(), Tone::Warning);
        QVERIFY(desk.standing()->text().contains(QStringLiteral("06.11.2026")));
        desk.choose("Change who pays");
        desk.arrow(desk.field<SegmentedChoice>("basis"), "self");
        desk.primary();
        QVERIFY(desk.field<TextArea>("reason")->hasError());
        typeText(desk.field<TextArea>("reason"), QStringLiteral("Ваучер мерзімі бітті"));
        desk.primary();
        QVERIFY2(!desk.panel(), qPrintable(desk.banner()->text()));
        QCOMPARE(road.load(id).fields.basis, Basis::Self);
        QVERIFY(!desk.standing()->isVisible());
    }

    void L15_3_anEmployerNeedsItsNameAndReferral()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        desk.open(id);
        desk.choose("Change who pays");
        QVERIFY(!desk.field<TextEdit>("employername")->isVisible());
        desk.arrow(desk.field<SegmentedChoice>("basis"), "employer");
        QVERIFY(desk.field<TextEdit>("employername")->isVisible());
        typeText(desk.field<TextArea>("reason"), QStringLiteral("Жұмыс беруші төлейді"));
        desk.primary();
        QVERIFY(desk.field<TextEdit>("employername")->hasError());
        QCOMPARE(road.load(id).fields.basis, Basis::Self);
        typeText(desk.field<LineField>("employerbin"), QStringLiteral("150240000006"));
        typeText(desk.field<TextEdit>("employername"), QStringLiteral("«Дәм» ЖШС"));
        typeText(desk.field<TextEdit>("referral"), QStringLiteral("12 от 02.11.2026"));
        desk.primary();
        QCOMPARE(road.load(id).fields.basis, Basis::Employer);
        const Case file = need(CaseQuery(desk.desk.center().db(), desk.desk.center().clock()).load(id));
        QCOMPARE(file.attachments.back().kind, QStringLiteral("employer-referral"));
    }

    void onlyTrueGroundsCloseACase_L15_1_L29_3()
    {
        CaseDesk desk(Role::Head);
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        desk.open(id);
        desk.choose("Close the case");
        auto* ground = desk.field<SegmentedChoice>("ground");
        ground->setValue(QStringLiteral("profession-withdrawn"));
        QVERIFY2(ground->isEmpty(), "L15.1: the profession is in the register");
        ground->setValue(QStringLiteral("voucher-void"));
        QVERIFY2(ground->isEmpty(), "L29.3: there is no voucher");
        desk.arrow(ground, "withdrawn-by-candidate");
        desk.primary();
        QVERIFY(desk.field<TextArea>("explanation")->hasError());
        typeText(desk.field<TextArea>("explanation"), QStringLiteral("Кандидаттың өтініші"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Closed);
        QVERIFY(desk.standing()->text().contains(QStringLiteral("Кандидаттың өтініші")));
        QVERIFY(desk.banner()->text().contains(QStringLiteral("closed")));
        QVERIFY(!desk.page->primaryAction()->isVisible());
    }

    void onlyTheHeadCloses_S1()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        desk.open(road.contracted());
        QAction* close = desk.more(QStringLiteral("Close the case"));
        QVERIFY(close && !close->isEnabled());
        QVERIFY(close->text().contains(QStringLiteral("head of the center")));
    }

    void escapeLeavesTheCaseAsItWas()
    {
        CaseDesk desk;
        BeforeRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        desk.open(id);
        desk.choose("Report illness");
        typeText(desk.field<TextArea>("report"), QStringLiteral("Ауырды"));
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(!desk.panel());
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
    }
};

QTEST_MAIN(TestBeforePanels)
#include "tst_beforepanels.moc"
