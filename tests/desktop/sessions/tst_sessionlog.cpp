// Protects the log of a session: an entry in seconds by the keyboard, and what is made from it: a violation with its
// consequence told before (R12-R14), a postponement (R11.2), an interruption, events of online proctoring (R13.on).
#include "app/desktop/sessions/actmodel.h"
#include "app/desktop/sessions/faultpanel.h"
#include "app/desktop/sessions/interruptpanel.h"
#include "app/desktop/sessions/logentry.h"
#include "app/desktop/sessions/logsection.h"
#include "app/desktop/sessions/secondedit.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/violationpanel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/sessionquery.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/beforeroad.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Exam {
    DeskFixture desk {Role::Secretary};
    test::SessionRoad road {desk.center()};
    test::BeforeRoad online {desk.center()};
    MainWindow* window = nullptr;
    SessionId id;

    void open(const SessionId& session)
    {
        id = session;
        window = &desk.open({{QStringLiteral("sessions"), {}, [] { return QStringLiteral("sessions"); },
                                 [this](QWidget* parent) { return sessionPage(desk.context()).create(parent); }, {}, {}},
            sessionPage(desk.context())});
        window->goTo({QStringLiteral("session"), session.toText()});
        static_cast<SessionPage&>(page()).showSection(SessionSections::Log);
    }
    [[nodiscard]] desktop::Page& page() { return *window->currentPage(); }
    template <typename T>
    [[nodiscard]] T& part()
    {
        return *page().findChild<T*>();
    }
    template <typename T>
    [[nodiscard]] T& named(const char* name)
    {
        return *part<LogSection>().findChild<T*>(QString::fromLatin1(name));
    }
    template <typename Panel, typename T>
    [[nodiscard]] T& field(const char* name)
    {
        return *part<Panel>().template findChild<T*>(QString::fromLatin1(name));
    }
    template <typename Panel>
    void act()
    {
        field<Panel, QPushButton>("act").click();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { desktop::press(window, key, modifiers); }
    void type(const QString& text) { typeText(window->focusWidget(), text); }
    [[nodiscard]] SessionView view() { return need(SessionQuery(desk.center().db(), desk.center().clock()).load(id)); }
    [[nodiscard]] QString consequence() { return part<ViolationPanel>().findChild<Banner*>()->text(); }
    /// A phone of this candidate, from an entry or without one.
    void noticePhone(const ApplicationId& candidate)
    {
        named<QPushButton>("violation").click();
        field<ViolationPanel, ChoiceEdit>("candidate").setValue(candidate.toText());
        field<ViolationPanel, ChoiceEdit>("thing").setValue(QStringLiteral("mobile-phone"));
        field<ViolationPanel, TextEdit>("description").setValue(QStringLiteral("Телефоннан қарады"));
    }
    QString csv(const QString& text)
    {
        const QString path = desk.folder() + QStringLiteral("/events.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the file is not written");
        return path;
    }
};

} // namespace

class TestSessionLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotWriteSeesWhoMay()
    {
        Exam exam;
        exam.open(exam.road.started({exam.desk.center().contracted()}));
        QVERIFY(exam.named<QLabel>("whyClosed").isHidden());
        exam.desk.actAs(Role::Registrar);
        exam.page().refresh();
        QVERIFY(!exam.part<LogEntry>().isEnabled());
        QVERIFY(exam.named<QLabel>("whyClosed").isVisible());
        QVERIFY(exam.named<QLabel>("whyClosed").text().startsWith(QStringLiteral("The log is written by: ")));
    }

    void anEntryIsWrittenByTheKeyboardAlone()
    {
        Exam exam;
        const ApplicationId candidate = exam.desk.center().contracted();
        exam.open(exam.road.started({candidate}));
        exam.desk.center().clock().advance(605);
        QTRY_VERIFY(exam.named<ChoiceEdit>("what").line().hasFocus());
        exam.type(QStringLiteral("candidate: illness"));
        exam.press(Qt::Key_Tab);
        exam.type(exam.desk.center().fields(0).name.full());
        exam.press(Qt::Key_Tab);
        exam.type(QStringLiteral("Басы айналды"));
        exam.press(Qt::Key_Return);
        QCOMPARE(exam.view().happenings.incidents.size(), size_t(1));
        const Incident incident = exam.view().happenings.incidents.front().incident;
        QCOMPARE(incident.category, IncidentCategory::Candidate);
        QCOMPARE(incident.kind, QStringLiteral("illness"));
        QCOMPARE(incident.application, std::optional(candidate));
        QCOMPARE(incident.text, QStringLiteral("Басы айналды"));
        QCOMPARE(toKazakhstan(incident.occurredAt).time(), QTime(10, 10, 5));
        QVERIFY2(exam.named<TextEdit>("text").isEmpty(), "the line is ready for the next entry");
        QVERIFY(exam.named<ChoiceEdit>("what").line().hasFocus());
    }

    void theTimeIsKeptToTheSecond_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("six digits") << QStringLiteral("100409") << QTime(10, 4, 9);
        QTest::newRow("five digits") << QStringLiteral("90409") << QTime(9, 4, 9);
        QTest::newRow("four digits") << QStringLiteral("1004") << QTime(10, 4);
        QTest::newRow("colons") << QStringLiteral("9:4:9") << QTime(9, 4, 9);
        QTest::newRow("none") << QStringLiteral("99") << QTime();
    }
    void theTimeIsKeptToTheSecond()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QWidget parent;
        SecondEdit edit(QStringLiteral("time"), &parent);
        edit.setText(typed);
        const auto value = edit.value();
        QCOMPARE(value ? *value : QTime(), time);
        QCOMPARE(edit.momentOn(QDate(2026, 11, 17)).isValid(), time.isValid());
    }

    void aTimeToComeIsRefusedInWords()
    {
        Exam exam;
        exam.open(exam.road.started({exam.desk.center().contracted()}));
        exam.named<SecondEdit>("time").setText(QStringLiteral("235959"));
        exam.named<ChoiceEdit>("what").setValue(QStringLiteral("environment/power"));
        exam.named<TextEdit>("text").setValue(QStringLiteral("Жарық сөнді"));
        exam.named<QPushButton>("write").click();
        QVERIFY(exam.view().happenings.incidents.empty());
        QCOMPARE(exam.named<TextEdit>("text").text(), QStringLiteral("Жарық сөнді"));
        bool isTold = false;
        for (const Banner* banner : exam.page().findChildren<Banner*>())
            isTold = isTold || banner->text().startsWith(QStringLiteral("This moment cannot be: 17.11.2026"));
        QVERIFY(isTold);
    }

    void R13_off_firstAWarningThenRemoval()
    {
        Exam exam;
        auto& center = exam.desk.center();
        const ApplicationId candidate = center.contracted(0);
        exam.open(exam.road.started({candidate, center.contracted(1)}));
        exam.noticePhone(candidate);
        QCOMPARE(exam.consequence(), QStringLiteral("First violation: a warning (R13)."));
        exam.act<ViolationPanel>();
        QCOMPARE(exam.view().happenings.violations.size(), size_t(1));
        QCOMPARE(center.stateOf(candidate), CaseState::InSession);
        auto& acts = *exam.part<LogSection>().findChild<ActModel*>();
        QCOMPARE(acts.index(0, ActModel::Number).data().toString(), QStringLiteral("2026/0001"));
        exam.noticePhone(candidate);
        QCOMPARE(exam.consequence(), QStringLiteral("Second violation: removal from the exam (R13)."));
        exam.desk.prompts().willConfirm(QStringLiteral("End the exam of"), false);
        exam.act<ViolationPanel>();
        QCOMPARE(center.stateOf(candidate), CaseState::InSession);
        exam.desk.prompts().willConfirm(QStringLiteral("End the exam of"), true);
        exam.act<ViolationPanel>();
        QCOMPARE(center.stateOf(candidate), CaseState::Decided);
        QCOMPARE(acts.rowCount(), 2);
        QCOMPARE(acts.index(1, ActModel::Consequence).data().toString(), QStringLiteral("removed from the exam"));
    }

    void R14_theActIsPrinted()
    {
        Exam exam;
        const ApplicationId candidate = exam.desk.center().contracted();
        exam.open(exam.road.started({candidate}));
        exam.noticePhone(candidate);
        exam.act<ViolationPanel>();
        QVERIFY(!QFile::exists(exam.desk.printed()));
        exam.press(Qt::Key_Return);
        QVERIFY2(QFile::exists(exam.desk.printed()), "Enter on the act that was just drawn up prints it");
    }

    void R12_whatTheProgrammeAllowsIsMarkedAndNotOffered()
    {
        Exam exam;
        Programme programme = exam.desk.center().programme();
        programme.version = 2;
        programme.allowedThings = {{QStringLiteral("Калькулятор"), QStringLiteral("Калькулятор")},
            {QStringLiteral("Пышақтар"), QStringLiteral("Ножи")}};
        exam.road.useProgramme(exam.desk.center().addProgramme(programme));
        const ApplicationId candidate = exam.road.contracted(0);
        exam.open(exam.road.started({candidate}));
        QStringList allowed;
        const auto* list = exam.part<LogSection>().findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(QStringLiteral("allowed by the programme")))
                allowed.append(list->item(row)->text());
        }
        QCOMPARE(allowed.size(), 2);
        exam.named<QPushButton>("violation").click();
        auto& thing = exam.field<ViolationPanel, ChoiceEdit>("thing");
        QVERIFY(thing.matching(QStringLiteral("Калькулятор")).empty());
        QCOMPARE(thing.matching(QStringLiteral("смартфон")).size(), size_t(1));
    }

    void R11_2_anOnlineCandidateIsMovedFromTheEntry()
    {
        Exam exam;
        exam.online.goOnline();
        const ApplicationId candidate = exam.online.contracted(0);
        const ApplicationId other = exam.online.contracted(1);
        exam.open(exam.online.started({candidate, other}));
        exam.desk.center().clock().advance(60);
        exam.named<ChoiceEdit>("what").setValue(QStringLiteral("technical/network"));
        exam.named<ChoiceEdit>("whom").setValue(QStringLiteral("candidate/") + candidate.toText());
        exam.named<TextEdit>("text").setValue(QStringLiteral("Байланыс үзілді"));
        exam.named<QPushButton>("write").click();
        exam.named<DataTable>("log").selectRow(0);
        exam.named<QPushButton>("fault").click();
        auto& who = exam.field<FaultPanel, ChoiceEdit>("candidate");
        QCOMPARE(*who.value(), candidate.toText());
        QCOMPARE((exam.field<FaultPanel, TextEdit>("nature").text()), QStringLiteral("Байланыс үзілді"));
        exam.act<FaultPanel>();
        QCOMPARE(exam.desk.center().stateOf(candidate), CaseState::Contracted);
        QCOMPARE(exam.view().postponements.size(), size_t(1));
        QVERIFY(exam.view().postponements.front().postponement.incident.has_value());
    }

    void R11_2_offlineNobodyIsMovedForAFault()
    {
        Exam exam;
        exam.open(exam.road.started({exam.desk.center().contracted()}));
        QVERIFY(!exam.named<QPushButton>("fault").isVisible());
        QVERIFY(!exam.named<QPushButton>("importEvents").isVisible());
        QVERIFY(exam.named<QPushButton>("interrupt").isVisible());
    }

    void aSessionIsInterruptedAndWhoIsDecidedStays()
    {
        Exam exam;
        auto& center = exam.desk.center();
        const ApplicationId decided = center.contracted(0);
        const ApplicationId waiting = center.contracted(1);
        exam.open(exam.road.started({decided, waiting}));
        exam.road.decide(decided, true);
        exam.page().refresh();
        exam.named<QPushButton>("interrupt").click();
        QVERIFY(exam.part<InterruptPanel>().findChild<Banner*>()->text().startsWith(
            QStringLiteral("Decisions that stay: 1. Waiting for a new place: 1.")));
        exam.field<InterruptPanel, ChoiceEdit>("interruption").setValue(QStringLiteral("power"));
        exam.act<InterruptPanel>();
        QVERIFY2((exam.field<InterruptPanel, TextEdit>("nature").hasError()), "words are needed");
        exam.field<InterruptPanel, TextEdit>("nature").setValue(QStringLiteral("Жарық сөнді"));
        exam.desk.prompts().willConfirm(QStringLiteral("Interrupt session"), true);
        exam.act<InterruptPanel>();
        QCOMPARE(exam.view().session.state, SessionState::Ended);
        QCOMPARE(center.stateOf(waiting), CaseState::Contracted);
        QCOMPARE(center.stateOf(decided), CaseState::Decided);
    }

    void R13_on_eventsOfProctoringAreImported()
    {
        Exam exam;
        exam.online.goOnline();
        const ApplicationId candidate = exam.online.contracted(0);
        exam.open(exam.online.started({candidate}));
        exam.desk.center().clock().advance(3600);
        const QString bad = exam.csv(QStringLiteral("application,time,thing,description\n"
                                                    "2026/0009,2026-11-17 10:05:00,mobile-phone,Қарады\n"));
        exam.desk.prompts().willChooseFiles({bad});
        exam.named<QPushButton>("importEvents").click();
        QVERIFY(exam.view().happenings.violations.empty());
        QString told;
        for (const Banner* banner : exam.page().findChildren<Banner*>())
            told += banner->text();
        QVERIFY2(told.contains(QStringLiteral("Line 2: this person has no place in the session.")), qPrintable(told));
        const QString good = exam.csv(QStringLiteral("application,time,thing,description\n"
                                                     "2026/0001,2026-11-17 10:05:00,mobile-phone,Қарады\n"
                                                     "2026/0001,2026-11-17 10:15:00,headphones,Тағып алды\n"));
        exam.desk.prompts().willChooseFiles({good});
        exam.named<QPushButton>("importEvents").click();
        QCOMPARE(exam.view().happenings.violations.size(), size_t(2));
        QCOMPARE(exam.view().happenings.violations.back().violation.consequence, Consequence::Ended);
        QCOMPARE(exam.desk.center().stateOf(candidate), CaseState::Decided);
    }

    void escapeClosesThePanelAndARegistrarWritesNoLog()
    {
        Exam exam;
        exam.open(exam.road.started({exam.desk.center().contracted()}));
        exam.named<QPushButton>("violation").click();
        QVERIFY(exam.part<LogSection>().hasPanel());
        exam.press(Qt::Key_Escape);
        QVERIFY(!exam.part<LogSection>().hasPanel());
        exam.desk.actAs(Role::Registrar);
        exam.page().refresh();
        QVERIFY2(!exam.named<TextEdit>("text").isEnabled(), "a registrar writes no log");
    }
};

QTEST_MAIN(TestSessionLog)
#include "tst_sessionlog.moc"
