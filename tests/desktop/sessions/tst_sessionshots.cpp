// Protects the look of the sessions: nothing wider than the smallest window, no button cut, with long Kazakh names.
// With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/sessions/candidatessection.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/logsection.h"
#include "app/desktop/sessions/noticespanel.h"
#include "app/desktop/sessions/practicesection.h"
#include "app/desktop/sessions/preparationsection.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/seatssection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/sessions/theorysection.h"
#include "app/desktop/sessions/violationpanel.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/writeincident.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

constexpr std::array names {"Әбілқасымова Гүлжаһан Мұхамеджанқызы", "Нұрмағамбетов Бауыржан Дәулетбекұлы",
    "Қожахметова Ұлжан Өмірзаққызы", "Ахметов Әлихан Болатұлы", "Сейітжаппарұлы Жұмабек", "Ким Олег Викторович",
    "Жүнісбекова Айгүл Серікқызы", "Төлегенова Іңкәр Ғалымжанқызы", "Иванова Мария Петровна",
    "Шыңғысов Ерлан Қайратұлы", "Өтепбергенова Һәдиша Ыдырысқызы", "Досжанов Нұрсұлтан"};

constexpr size_t removed = 6; ///< by a second violation

/// A programme with real words, twelve cases under it, and a session that goes the whole road.
struct LongDay {
    DeskFixture desk {Role::Secretary};
    SessionRoad road {desk.center()};
    ProgrammeId programme;
    std::vector<ApplicationId> cases;
    SessionId session;
    ThemeMode mode;

    explicit LongDay(ThemeMode theme)
        : mode(theme)
    {
        Programme wordy = desk.center().programme();
        wordy.version = 2;
        const std::array topics {u"Санитарлық талаптар және тағам қауіпсіздігі", u"Технологиялық үрдістер",
            u"Шикізатты таңдау мен сақтау", u"Еңбекті қорғау"};
        const std::array operations {u"Жұмыс орнын дайындау және құралдарды тексеру", u"Шикізатты бастапқы өңдеу",
            u"Ыстық тағамды технологиялық карта бойынша дайындау", u"Тағамды безендіру және ұсыну", u"Жұмыс орнын жинау"};
        for (size_t i = 0; i < wordy.topics.size(); ++i)
            wordy.topics[i].name = {QStringView(topics.at(i)).toString(), QStringLiteral("Тема")};
        for (size_t i = 0; i < wordy.operations.size(); ++i) {
            wordy.operations[i].name = {QStringView(operations.at(i)).toString(), QStringLiteral("Операция")};
            wordy.operations[i].criteria = {QStringLiteral("Реті сақталған, құралдар таза, уақыт асырылмаған; "
                                                          "қауіпсіздік талаптары бұзылмаған"), QStringLiteral("Критерий")};
        }
        programme = desk.center().addProgramme(wordy);
        for (size_t i = 0; i < names.size(); ++i)
            cases.push_back(contracted(static_cast<int>(i)));
        SessionPlan plan = road.plan();
        plan.programme = programme;
        plan.place = QStringLiteral("Қарағанды қ., Бұқар жырау даңғылы, 30, 2-шеберхана");
        session = need(PlanSession(desk.center().as(Role::Secretary)).run(plan)).id;
        (void)road.planned();
        plan.date = QDate(2026, 11, 24);
        plan.time = QTime(14, 30);
        need(PlanSession(desk.center().as(Role::Secretary)).run(plan));
    }
    ApplicationId contracted(int i)
    {
        ApplicationFields fields = desk.center().fields(i);
        fields.name = need(PersonName::parse(QString::fromUtf8(names.at(static_cast<size_t>(i)))));
        fields.programme = programme;
        const auto id = need(RegisterApplication(desk.center().as(Role::Registrar))
                                 .run(fields, {test::TestCenter::paper(QStringLiteral("identity-card")),
                                          test::TestCenter::paper(QStringLiteral("diploma"))})).id;
        need(CheckPackage(desk.center().as(Role::Registrar)).run(id, {true, {}, {}, {}}));
        need(ConcludeContract(desk.center().as(Role::Registrar)).run(id));
        return id;
    }
    Desk& secretary() { return desk.center().as(Role::Secretary); }
    void schedule(size_t count)
    {
        for (size_t i = 0; i < count; ++i)
            need(ScheduleCandidate(secretary()).run(session, cases[i]));
    }
    void start()
    {
        (void)RecordNotices(secretary()).run(session, NoticeChannel::Email);
        desk.center().clock().set(need(SessionQuery(desk.center().db(), desk.center().clock()).load(session)).session.startsAt);
    }
    void decideAll()
    {
        for (size_t i = 0; i < cases.size(); ++i) {
            if (i != removed)
                road.decide(cases[i], i % 4 != 3);
        }
        need(EndSession(secretary()).run(session));
    }
    /// Entries of the log, and two acts of one candidate's.
    void happen()
    {
        desk.center().clock().advance(757);
        NewIncident incident;
        incident.category = IncidentCategory::Technical;
        incident.kind = QStringLiteral("workstation");
        incident.text = QStringLiteral("3-жұмыс орнындағы плита қызбайды, үміткер бос орынға ауыстырылды");
        incident.application = cases[3];
        need(WriteIncident(secretary()).run(session, incident));
        NewViolation violation;
        violation.thing = QStringLiteral("voice-recorder");
        violation.description = QStringLiteral("Киімінің қалтасында жазып тұрған диктофон табылды");
        need(RecordViolation(secretary()).run(cases[5], violation));
        violation.thing = QStringLiteral("mobile-phone");
        need(RecordViolation(secretary()).run(cases[6], violation));
        need(RecordViolation(secretary()).run(cases[6], violation));
    }
    void importTheory()
    {
        QFile file(desk.folder() + QStringLiteral("/testing-system-2026-11-17.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("application,correct,total\n2026/0001,22,30\n2026/0003,21,30\n2026/0005,30,30\n") > 0);
        desk.prompts().willChooseFiles({file.fileName()});
    }
    void correct()
    {
        const auto draft = need(ProtocolQuery(desk.center().db()).ofSession(session));
        need(SignProtocol(secretary()).run(draft->row.id, draft->row.hash, desk.center().today()));
        desk.center().clock().advance(2 * 86400);
        ProtocolCorrection correction;
        correction.reason = QStringLiteral("Хаттамадағы қол қойылған күн қате көрсетілген");
        correction.signedOn = desk.center().today().addDays(-1);
        need(DraftCorrection(secretary()).run(draft->row.id, correction));
    }
    void shoot(const QString& name)
    {
        QApplication::processEvents();
        MainWindow& window = desk.window();
        QCOMPARE(window.size(), QSize(1280, 720));
        for (const QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name,
            mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
    }
};

} // namespace

class TestSessionShots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("light") << ThemeMode::Light << ScreenLanguage::Kazakh;
        QTest::newRow("dark") << ThemeMode::Dark << ScreenLanguage::Russian;
    }
    void everythingFits()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(ScreenLanguage, language);
        LongDay day(mode);
        const Languages languages(*qApp, language);
        MainWindow& window = day.desk.open({sessionsPage(day.desk.context()), sessionPage(day.desk.context())}, mode);
        const Place place {QStringLiteral("session"), day.session.toText()};
        day.shoot(QStringLiteral("sessions-month"));
        window.currentPage()->primaryAction()->trigger();
        day.shoot(QStringLiteral("sessions-plan"));
        (void)window.currentPage()->escape();
        window.currentPage()->findChild<SegmentedChoice*>()->setValue(QStringLiteral("list"));
        day.shoot(QStringLiteral("sessions-list"));
        day.schedule(4);
        window.goTo(place);
        auto* page = qobject_cast<SessionPage*>(window.currentPage());
        page->findChild<CandidatesSection*>()->startAdding();
        day.shoot(QStringLiteral("session-adding"));
        (void)page->escape();
        for (size_t i = 4; i < day.cases.size(); ++i)
            need(ScheduleCandidate(day.secretary()).run(day.session, day.cases[i]));
        page->refresh();
        day.shoot(QStringLiteral("session-candidates"));
        page->primaryAction()->trigger();
        auto* preview = page->findChild<NoticesPanel*>()->findChild<PreviewPane*>();
        QTRY_COMPARE(preview->pageCount(), 12);
        QTRY_VERIFY(preview->findChild<QScrollArea*>()->verticalScrollBar()->maximum() > 0);
        day.shoot(QStringLiteral("session-notices"));
        (void)page->escape();
        day.start();
        page->showSection(SessionSections::Preparation);
        day.road.identify({day.cases[0], day.cases[2]});
        need(IdentifyCandidate(day.secretary()).run(day.cases[1], {Attendance::Late, {}}));
        page->refresh();
        page->primaryAction()->trigger();
        day.shoot(QStringLiteral("session-preparation"));
        auto* preparation = page->findChild<PreparationSection*>();
        preparation->showPart(PreparationSection::Equipment);
        day.shoot(QStringLiteral("session-equipment"));
        need(DeclareTie(day.secretary()).run(day.desk.center().examMembers().at(1), day.cases[0], TieKind::Taught));
        page->refresh();
        preparation->showPart(PreparationSection::Commission);
        day.shoot(QStringLiteral("session-commission"));
        page->findChild<SeatsSection*>()->startReplacing(0);
        day.shoot(QStringLiteral("session-substitute"));
        (void)page->escape();
        page->findChild<SeatsSection*>()->startDeclaring();
        day.shoot(QStringLiteral("session-tie"));
        (void)page->escape();
        need(DeclareTie(day.secretary()).withdraw(day.desk.center().examMembers().at(1), day.cases[0], QStringLiteral("Қате")));
        day.road.identify(day.cases);
        page->refresh();
        page->primaryAction()->trigger();
        day.shoot(QStringLiteral("session-reason"));
        (void)page->escape();
        need(AcquaintCandidates(day.secretary()).run(day.cases, Acquaintance::Both));
        day.road.makeReady(day.session);
        need(StartSession(day.secretary()).run(day.session));
        page->refresh();
        day.happen();
        page->refresh();
        page->showSection(SessionSections::Log);
        day.shoot(QStringLiteral("session-log"));
        auto* log = page->findChild<LogSection*>();
        log->startViolation();
        log->findChild<ViolationPanel*>()->findChild<ChoiceEdit*>(QStringLiteral("candidate"))->setValue(day.cases[5].toText());
        day.shoot(QStringLiteral("session-violation"));
        (void)page->escape();
        log->startInterrupting();
        day.shoot(QStringLiteral("session-interrupt"));
        (void)page->escape();
        log->startFault();
        day.shoot(QStringLiteral("session-fault"));
        (void)page->escape();
        log->findChild<SegmentedChoice*>(QStringLiteral("logView"))->setValue(QString::number(LogSection::Acts));
        day.shoot(QStringLiteral("session-acts"));
        log->findChild<SegmentedChoice*>(QStringLiteral("logView"))->setValue(QString::number(LogSection::Prohibited));
        day.shoot(QStringLiteral("session-prohibited"));
        need(RecordTheory(day.secretary()).run(day.cases[0], {{QStringLiteral("topic-1"), 10}, {QStringLiteral("topic-2"), 9},
                                                                 {QStringLiteral("topic-3"), 5}, {QStringLiteral("topic-4"), 4}}));
        need(RecordTheory(day.secretary()).run(day.cases[1], {{QStringLiteral("topic-1"), 5}, {QStringLiteral("topic-2"), 6},
                                                                 {QStringLiteral("topic-3"), 5}, {QStringLiteral("topic-4"), 5}}));
        page->refresh();
        page->primaryAction()->trigger();
        QTest::keyClicks(page->findChild<TheorySection*>()->findChild<CountGrid*>(), QStringLiteral("8"));
        day.shoot(QStringLiteral("session-theory"));
        day.importTheory();
        page->findChild<TheorySection*>()->findChild<QPushButton*>(QStringLiteral("importTheory"))->click();
        day.shoot(QStringLiteral("session-import"));
        (void)page->escape();
        day.road.mark(day.cases[0], 11);
        page->showSection(SessionSections::Practice);
        page->refresh();
        page->findChild<PracticeSection*>()->begin(CaseState::Assessed);
        day.shoot(QStringLiteral("session-practice"));
        day.decideAll();
        need(DraftProtocol(day.secretary()).run(day.session));
        page->refresh();
        page->showSection(SessionSections::Protocol);
        day.shoot(QStringLiteral("session-protocol"));
        page->showSection(SessionSections::Candidates);
        day.shoot(QStringLiteral("session-ended"));
        day.correct();
        page->refresh();
        page->showSection(SessionSections::Protocol);
        day.shoot(QStringLiteral("session-corrected"));
        page->findChild<ProtocolSection*>()->startCorrecting();
        day.shoot(QStringLiteral("session-correcting"));
    }
};

QTEST_MAIN(TestSessionShots)
#include "tst_sessionshots.moc"
