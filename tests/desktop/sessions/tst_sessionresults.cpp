// Protects the results of a session: theory by counts (R15: 70 of 100 is not admitted, 71 is), practice by the map and
// the decision with its reasons (R16, R17.1, R19), the protocol that is read-only once signed (R17.2).
#include "app/desktop/sessions/correctionpanel.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/dissenteditor.h"
#include "app/desktop/sessions/practicesection.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/theoryimportpanel.h"
#include "app/desktop/sessions/theorysection.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/center/setprice.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;
using tanu::test::TestCenter;

namespace {

struct Sitting {
    DeskFixture desk {Role::Secretary};
    SessionRoad road {desk.center()};
    MainWindow* window = nullptr;
    SessionId id;

    void open(const SessionId& session)
    {
        id = session;
        window = &desk.open({{QStringLiteral("sessions"), {}, [] { return QStringLiteral("sessions"); },
                                 [this](QWidget* parent) { return sessionPage(desk.context()).create(parent); }, {}, {}},
            sessionPage(desk.context())});
        window->goTo({QStringLiteral("session"), session.toText()});
    }
    [[nodiscard]] desktop::Page& page() { return *window->currentPage(); }
    template <typename T>
    [[nodiscard]] T& part()
    {
        return *page().findChild<T*>();
    }
    void primary() { desktop::press(window, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString step() { return page().primaryAction()->text(); }
    [[nodiscard]] SessionView view() { return need(SessionQuery(desk.center().db(), desk.center().clock()).load(id)); }
    [[nodiscard]] SessionCandidate candidate(size_t index = 0) { return view().candidates.at(index); }
    [[nodiscard]] CountGrid& theory() { return *part<TheorySection>().findChild<CountGrid*>(); }
    [[nodiscard]] CountGrid& practice() { return *part<PracticeSection>().findChild<CountGrid*>(); }

    /// Points of every operation for every assessor, one number after the other by Enter.
    void markAll(const char* points)
    {
        const int marks = 5 * static_cast<int>(desk.center().examMembers().size());
        for (int i = 0; i < marks; ++i) {
            QTest::keyClicks(&practice(), QString::fromLatin1(points));
            QTest::keyClick(&practice(), Qt::Key_Return);
        }
    }
};

/// The one of the draft; the panel of a correction has another one.
template <typename Editor>
Editor& ofDraft(ProtocolSection& section, const QString& name = {})
{
    for (Editor* edit : section.findChildren<Editor*>(name)) {
        if (!section.findChild<CorrectionPanel*>()->isAncestorOf(edit))
            return *edit;
    }
    qFatal("the draft has none");
}

DateEdit& signature(ProtocolSection& section)
{
    return ofDraft<DateEdit>(section, QStringLiteral("signedon"));
}

DissentEditor& dissents(ProtocolSection& section)
{
    return ofDraft<DissentEditor>(section);
}

/// One case of a programme whose only topic has so many questions, in a session that runs.
SessionId startedWith(TestCenter& center, int questions)
{
    Programme programme = center.programme();
    programme.version = 2;
    programme.topics = {programme.topics.front()};
    programme.topics.front().questions = questions;
    const ProgrammeId version = center.addProgramme(programme);
    ApplicationFields fields = center.fields();
    fields.programme = version;
    const ApplicationId id = need(RegisterApplication(center.as(Role::Registrar))
                                      .run(fields, {TestCenter::paper(QStringLiteral("identity-card")),
                                               TestCenter::paper(QStringLiteral("diploma"))}))
                                 .id;
    need(CheckPackage(center.as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    need(ConcludeContract(center.as(Role::Registrar)).run(id));
    SessionPlan plan = SessionRoad(center).plan();
    plan.programme = version;
    const SessionId session = need(PlanSession(center.as(Role::Secretary)).run(plan)).id;
    need(ScheduleCandidate(center.as(Role::Secretary)).run(session, id));
    need(RecordNotices(center.as(Role::Secretary)).run(std::vector {id}, NoticeChannel::Email).front().result);
    center.clock().set(fromKazakhstan(plan.date, plan.time));
    need(AcquaintCandidates(center.as(Role::Secretary)).run({id}, Acquaintance::Both));
    SessionRoad(center).makeReady(session);
    SessionRoad(center).identify({id});
    need(StartSession(center.as(Role::Secretary)).run(session));
    return session;
}

} // namespace

class TestSessionResults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theoryIsStoredAsItIsTyped_data()
    {
        QTest::addColumn<int>("questions");
        QTest::addColumn<QString>("correct");
        QTest::addColumn<CaseState>("state");
        QTest::newRow("R15 70 of 100 is not admitted") << 100 << QStringLiteral("70") << CaseState::Assessed;
        QTest::newRow("R15 71 of 100 is admitted") << 100 << QStringLiteral("71") << CaseState::AdmittedToPractice;
        QTest::newRow("R15 42 of 60 is not admitted") << 60 << QStringLiteral("42") << CaseState::Assessed;
        QTest::newRow("R15 43 of 60 is admitted") << 60 << QStringLiteral("43") << CaseState::AdmittedToPractice;
    }
    void theoryIsStoredAsItIsTyped()
    {
        QFETCH(int, questions);
        QFETCH(QString, correct);
        QFETCH(CaseState, state);
        Sitting sitting;
        sitting.open(startedWith(sitting.desk.center(), questions));
        sitting.primary();
        QTRY_VERIFY(sitting.theory().hasFocus());
        QTest::keyClicks(&sitting.theory(), correct);
        QVERIFY2(!sitting.candidate().place.theory, "a number is not stored while it is typed");
        QTest::keyClick(&sitting.theory(), Qt::Key_Return);
        QCOMPARE(sitting.candidate().place.theory->correct, correct.toInt());
        QCOMPARE(sitting.candidate().application.state, state);
    }

    void theoryGoesByTopicsAlongTheRow()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        sitting.open(sitting.road.started({center.contracted(0), center.contracted(1)}));
        sitting.primary();
        for (const char* correct : {"10", "9", "4", "3"}) {
            QTest::keyClicks(&sitting.theory(), QString::fromLatin1(correct));
            QTest::keyClick(&sitting.theory(), Qt::Key_Tab);
        }
        QCOMPARE(sitting.candidate(0).place.theory->correct, 26);
        QCOMPARE(sitting.candidate(0).place.theory->correctByTopic.value(QStringLiteral("topic-2")), 9);
        QCOMPARE(sitting.theory().currentIndex(), sitting.theory().model()->index(1, 1));
        QTest::keyClicks(&sitting.theory(), QStringLiteral("8"));
        QVERIFY2(sitting.window->goTo({QStringLiteral("sessions"), {}}), "a started row does not hold the page");
        QVERIFY(!sitting.candidate(1).place.theory);
    }

    /// R15: and not the cross of what was said before, which lies next.
    void tabBehindTheLastCountGoesToTheNextStep()
    {
        Sitting sitting;
        sitting.open(sitting.road.started({sitting.desk.center().contracted()}));
        sitting.page().findChild<Banner*>(QStringLiteral("told"))->say(Tone::Good, QStringLiteral("The session has begun"));
        sitting.primary();
        QTRY_VERIFY(sitting.theory().hasFocus());
        for (const char* correct : {"10", "9", "4", "3"}) {
            QTest::keyClicks(&sitting.theory(), QString::fromLatin1(correct));
            QTest::keyClick(&sitting.theory(), Qt::Key_Tab);
        }
        QVERIFY(sitting.candidate().place.theory.has_value());
        QCOMPARE(sitting.step(), QStringLiteral("Assess the practice"));
        const auto* next = qobject_cast<QPushButton*>(sitting.window->focusWidget());
        QVERIFY2(next && next->text() == sitting.step(), "what follows is under the hand");
    }

    void theoryAsAWhole()
    {
        Sitting sitting;
        sitting.open(sitting.road.started({sitting.desk.center().contracted()}));
        sitting.part<TheorySection>().findChild<SegmentedChoice*>()->setValue(QStringLiteral("whole"));
        sitting.primary();
        QTest::keyClicks(&sitting.theory(), QStringLiteral("22"));
        QTest::keyClick(&sitting.theory(), Qt::Key_Return);
        QCOMPARE(sitting.candidate().place.theory->correct, 22);
        QVERIFY(sitting.candidate().place.theory->correctByTopic.isEmpty());
        QCOMPARE(sitting.candidate().application.state, CaseState::AdmittedToPractice);
    }

    void R15_aFileIsLookedAtBeforeItIsStored()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        sitting.open(sitting.road.started({center.contracted(0), center.contracted(1)}));
        const QString path = sitting.desk.folder() + QStringLiteral("/results.csv");
        const auto write = [&path](const QByteArray& text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        };
        auto& section = sitting.part<TheorySection>();
        write("application,correct,total\n2026/0001,22,30\n2026/0009,22,30\n");
        sitting.desk.prompts().willChooseFiles({path});
        section.findChild<QPushButton*>(QStringLiteral("importTheory"))->click();
        QVERIFY(!section.hasPanel());
        QString told;
        for (const Banner* banner : sitting.page().findChildren<Banner*>())
            told += banner->text();
        QVERIFY2(told.contains(QStringLiteral("Line 3: this person has no place in the session.")), qPrintable(told));
        write("application,correct,total\n2026/0001,22,30\n");
        sitting.desk.prompts().willChooseFiles({path});
        section.findChild<QPushButton*>(QStringLiteral("importTheory"))->click();
        QVERIFY(section.hasPanel());
        QVERIFY2(!sitting.candidate(0).place.theory, "looking stores nothing");
        auto* panel = section.findChild<TheoryImportPanel*>();
        QVERIFY(panel->findChild<Banner*>()->text().contains(center.fields(1).name.full()));
        desktop::press(sitting.window, Qt::Key_Space);
        QVERIFY(!section.hasPanel());
        const auto& stored = sitting.view().candidates;
        const auto of = std::find_if(stored.begin(), stored.end(),
            [](const SessionCandidate& one) { return one.place.theory.has_value(); });
        QVERIFY(of != stored.end());
        QCOMPARE(of->place.theory->correct, 22);
        QCOMPARE(of->place.theorySource, QStringLiteral("results.csv"));
    }

    void practiceIsMarkedAndTheDecisionConfirmed_data()
    {
        QTest::addColumn<QByteArray>("points");
        QTest::addColumn<Decision>("decision");
        QTest::newRow("R17.1 performed") << QByteArray("20") << Decision::Passed;
        QTest::newRow("R17.1 least points, too few in all") << QByteArray("12") << Decision::NotPassed;
        QTest::newRow("R17.1 operation not performed") << QByteArray("11") << Decision::NotPassed;
    }
    void practiceIsMarkedAndTheDecisionConfirmed()
    {
        QFETCH(QByteArray, points);
        QFETCH(Decision, decision);
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        need(RecordTheory(sitting.desk.center().as(Role::Secretary)).run(id, 30, 30));
        sitting.open(session);
        QCOMPARE(sitting.step(), QStringLiteral("Assess the practice"));
        sitting.primary();
        QTRY_VERIFY(sitting.practice().hasFocus());
        sitting.markAll(points.constData());
        QCOMPARE(sitting.candidate().application.state, CaseState::Assessed);
        auto& section = sitting.part<PracticeSection>();
        QCOMPARE(section.findChild<StateChip*>()->text(),
            decision == Decision::Passed ? QStringLiteral("Follows: passed") : QStringLiteral("Follows: not passed"));
        QCOMPARE(sitting.step(), QStringLiteral("Confirm the decisions"));
        auto* confirm = section.findChild<QPushButton*>(QStringLiteral("confirm"));
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QCOMPARE(sitting.candidate().place.decision, std::optional(decision));
        QVERIFY(!sitting.candidate().reasons.empty());
        QVERIFY(!confirm->isEnabled());
        QCOMPARE(sitting.step(), QStringLiteral("End the session"));
    }

    /// R16: a column that was left with an empty cell is stored with the next; only the card counts what is still to come.
    void marksLeftWithAnEmptyCellAreStoredToo()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        need(RecordTheory(sitting.desk.center().as(Role::Secretary)).run(id, 30, 30));
        sitting.open(session);
        sitting.primary();
        QTRY_VERIFY(sitting.practice().hasFocus());
        const QAbstractItemModel* model = sitting.practice().model();
        sitting.practice().setCurrentIndex(model->index(0, 2));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClicks(&sitting.practice(), QStringLiteral("20"));
            QTest::keyClick(&sitting.practice(), Qt::Key_Return);
        }
        QVERIFY(sitting.candidate().marks.empty());
        sitting.practice().setCurrentIndex(model->index(0, 3));
        QTest::keyClicks(&sitting.practice(), QStringLiteral("20"));
        sitting.practice().setCurrentIndex(model->index(0, 4));
        QCOMPARE(sitting.candidate().marks.size(), size_t(5));
        const int missing = 5 * static_cast<int>(sitting.desk.center().examMembers().size()) - 5;
        QStringList counted;
        for (const QLabel* label : sitting.page().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("still to come")))
                counted.append(label->text());
        }
        QCOMPARE(counted, QStringList(QStringLiteral("Marks still to come: %1").arg(missing)));
    }

    void operationsHaveRoomAtTheSmallestWindow()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        need(RecordTheory(sitting.desk.center().as(Role::Secretary)).run(id, 30, 30));
        sitting.open(session);
        sitting.window->resize(1280, 720);
        sitting.primary();
        QTRY_VERIFY(sitting.practice().isVisible());
        QTRY_VERIFY(sitting.practice().columnWidth(0) >= 236);
        int width = 0;
        for (int column = 0; column < sitting.practice().model()->columnCount(); ++column)
            width += sitting.practice().columnWidth(column);
        QVERIFY2(width <= sitting.practice().viewport()->width(),
            qPrintable(QStringLiteral("a bar below it: %1 of %2").arg(width).arg(sitting.practice().viewport()->width())));
        const QString head = sitting.practice().model()->headerData(2, Qt::Horizontal).toString();
        QVERIFY2(head.contains(QLatin1Char('\n')), qPrintable(head));
    }

    void theLastDecisionKeepsTheFocusOnThePage()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        sitting.road.assess(id, true);
        sitting.open(session);
        auto& section = sitting.part<PracticeSection>();
        auto* confirm = section.findChild<QPushButton*>(QStringLiteral("confirm"));
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(section.isAncestorOf(sitting.window->focusWidget()));
    }

    void theDecisionFollowsWhatIsTyped()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        need(RecordTheory(sitting.desk.center().as(Role::Secretary)).run(id, 30, 30));
        sitting.road.mark(id, 20);
        sitting.open(session);
        auto& chip = *sitting.part<PracticeSection>().findChild<StateChip*>();
        QCOMPARE(chip.text(), QStringLiteral("Follows: passed"));
        sitting.desk.languages().switchTo(ScreenLanguage::Russian);
        sitting.page().refresh();
        QTRY_VERIFY2(chip.width() >= chip.sizeHint().width(), qPrintable(chip.text()));
        sitting.desk.languages().switchTo(ScreenLanguage::English);
        sitting.page().refresh();
        const QAbstractItemModel* model = sitting.practice().model();
        for (int column = 2; column < model->columnCount(); ++column)
            QVERIFY(sitting.practice().model()->setData(model->index(0, column), 3));
        QCOMPARE(chip.text(), QStringLiteral("Follows: not passed"));
    }

    void recommendationsOfWhoDidNotPassAreEdited()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        const SessionId session = sitting.road.started({id});
        sitting.road.assess(id, false);
        sitting.open(session);
        auto& section = sitting.part<PracticeSection>();
        auto* words = section.findChild<TextArea*>(QStringLiteral("recommendations"));
        QVERIFY(words->isVisible());
        QVERIFY(words->value()->contains(QStringLiteral("Тақырыпты қайталаңыз")));
        words->setValue(QStringLiteral("Санитарлық талаптар: 3-тарау"));
        sitting.page().refresh();
        QCOMPARE(*words->value(), QStringLiteral("Санитарлық талаптар: 3-тарау"));
        section.findChild<QPushButton*>(QStringLiteral("confirm"))->click();
        QCOMPARE(sitting.candidate().place.recommendations, QStringLiteral("Санитарлық талаптар: 3-тарау"));
    }

    void endDraftDissentSignFrozen()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        const ApplicationId passing = center.contracted(0);
        const ApplicationId failing = center.contracted(1);
        const SessionId session = sitting.road.started({passing, failing});
        sitting.road.decide(passing, true);
        sitting.road.decide(failing, false);
        sitting.open(session);
        QCOMPARE(sitting.step(), QStringLiteral("End the session"));
        sitting.desk.prompts().willConfirm(QStringLiteral("End session"), true);
        sitting.primary();
        QCOMPARE(sitting.step(), QStringLiteral("Draft the protocol"));
        const auto* next = qobject_cast<QPushButton*>(sitting.window->focusWidget());
        QVERIFY2(next && next->text() == sitting.step(), "what follows is under the hand");
        QVERIFY(sitting.part<ProtocolSection>().findChild<EmptyState*>()->isVisible());
        sitting.primary();
        QVERIFY(!sitting.part<ProtocolSection>().findChild<EmptyState*>()->isVisible());
        QCOMPARE(sitting.step(), QStringLiteral("Sign the protocol"));
        auto& section = sitting.part<ProtocolSection>();
        QVERIFY(section.findChild<PreviewPane*>()->pageCount() > 0);
        DissentEditor& editor = dissents(section);
        editor.findChild<ChoiceEdit*>(QStringLiteral("member"))->setValue(center.examMembers().at(1).toText());
        editor.findChild<TextArea*>(QStringLiteral("dissent"))->setValue(QStringLiteral("Үшінші операция орындалмады"));
        editor.findChild<QPushButton*>(QStringLiteral("addDissent"))->click();
        auto protocol = need(ProtocolQuery(center.db()).ofSession(session));
        QCOMPARE(protocol->content.dissents.size(), size_t(1));
        sitting.desk.prompts().willNotSign(QStringLiteral("Sign protocol"));
        sitting.primary();
        QVERIFY(!need(ProtocolQuery(center.db()).ofSession(session))->isSigned());
        sitting.desk.prompts().willSign(QStringLiteral("Sign protocol"));
        sitting.primary();
        QVERIFY(need(ProtocolQuery(center.db()).ofSession(session))->isSigned());
        QCOMPARE(center.stateOf(passing), CaseState::Passed);
        QCOMPARE(center.stateOf(failing), CaseState::NotPassed);
        QVERIFY2(!signature(section).isVisible(), "signed is read-only");
        QVERIFY2(sitting.page().findChild<QPushButton*>(QStringLiteral("confirm"))->isHidden(), "nothing is left to confirm");
        for (const QLabel* label : sitting.part<TheorySection>().findChildren<QLabel*>())
            QVERIFY2(!label->text().startsWith(QStringLiteral("Enter: down")), "nothing is typed any more");
        QVERIFY(!editor.isVisible());
        QVERIFY(!sitting.page().primaryAction()->isVisible());
        QSignalSpy places(&sitting.page(), &desktop::Page::placeRequested);
        for (QPushButton* button : sitting.page().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Go to the documents"))
                button->click();
        }
        QCOMPARE(places.value(0).value(0).value<Place>().page, QStringLiteral("certificates"));
    }

    /// S1: before the signing, in words, whoever drew it up reads that nobody else could; with a second account not.
    void whoDrawsUpAndSignsAloneIsToldBefore()
    {
        Sitting sitting;
        TestCenter& center = sitting.desk.center();
        const auto openAccount = [&center](Role role, const char* login) {
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QString::fromLatin1(login), QStringLiteral("төрт ат жайлауда")}));
        };
        openAccount(Role::Secretary, "secretary");
        const DraftedProtocol draft = sitting.road.drafted({center.contracted()}, {});
        sitting.open(need(ProtocolQuery(center.db()).load(draft.id)).row.session);
        const auto* words = sitting.part<ProtocolSection>().findChild<QLabel*>(QStringLiteral("onePerson"));
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().contains(QStringLiteral("one person did both")), qPrintable(words->text()));
        openAccount(Role::CommissionMember, "member");
        sitting.window->refresh();
        QVERIFY(!words->isVisible());
    }

    /// S1: whoever may not sign is not asked for a password; who can is named, and Enter hands them the desk.
    void S1_whoDrewItUpCannotSignAndHandsTheDeskOver()
    {
        Sitting sitting;
        TestCenter& center = sitting.desk.center();
        const auto openAccount = [&center](Role role, const char* login) {
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QString::fromLatin1(login), QStringLiteral("төрт ат жайлауда")}));
        };
        openAccount(Role::Secretary, "secretary");
        openAccount(Role::CommissionMember, "member");
        sitting.open(sitting.road.ended({center.contracted()}, {}));
        QCOMPARE(sitting.step(), QStringLiteral("Draft the protocol"));
        const auto& tabs = sitting.part<QTabBar>();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int before = tabs.mapTo(sitting.window, QPoint()).y();
        sitting.primary();
        QCOMPARE(sitting.step(), QStringLiteral("Sign the protocol"));
        QVERIFY(!sitting.page().primaryAction()->isEnabled());
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY2(tabs.mapTo(sitting.window, QPoint()).y() - before < tabs.height(), "the offer stands below the tabs");
        QVERIFY2(sitting.page().primaryAction()->toolTip().contains(QStringLiteral("another person must")),
            qPrintable(sitting.page().primaryAction()->toolTip()));
        auto* handOver = qobject_cast<QPushButton*>(sitting.window->focusWidget());
        QVERIFY(handOver);
        QCOMPARE(handOver->objectName(), QStringLiteral("handOver0"));
        const QString name = need(StaffTable(center.db()).load(center.staff(Role::CommissionMember))).name.shortForm();
        QCOMPARE(handOver->text(), QStringLiteral("Hand over to %1").arg(name));
        sitting.primary(); // nobody is asked for anything
        QSignalSpy wanted(&sitting.desk.context(), &DeskContext::handOverWanted);
        handOver->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<StaffId>(), center.staff(Role::CommissionMember));
        sitting.desk.actAs(Role::CommissionMember);
        QVERIFY(sitting.page().primaryAction()->isEnabled());
        QVERIFY(!handOver->isVisible());
        const auto* next = qobject_cast<QPushButton*>(sitting.window->focusWidget());
        QVERIFY2(next && next->text() == sitting.step(), "the signature is under the hand of who took over");
        sitting.desk.prompts().willSign(QStringLiteral("Sign protocol"));
        sitting.primary();
        QVERIFY(need(ProtocolQuery(center.db()).ofSession(sitting.id))->isSigned());
        const auto* after = qobject_cast<QPushButton*>(sitting.window->focusWidget());
        QVERIFY2(after && after->text() == QStringLiteral("Go to the documents"), "the focus is where the road goes on");
    }

    void aDateBeforeTheEndIsRefusedAtTheField()
    {
        Sitting sitting;
        const DraftedProtocol draft = sitting.road.drafted({sitting.desk.center().contracted()}, {});
        const auto protocol = need(ProtocolQuery(sitting.desk.center().db()).load(draft.id));
        sitting.open(protocol.row.session);
        auto* date = &signature(sitting.part<ProtocolSection>());
        QVERIFY(date->isVisible());
        date->setValue(QDate(2026, 11, 16));
        sitting.desk.prompts().willSign(QStringLiteral("Sign protocol"));
        sitting.primary();
        QVERIFY(date->hasError());
        QVERIFY(!need(ProtocolQuery(sitting.desk.center().db()).load(draft.id)).isSigned());
    }

    void theProtocolIsShownInBothLanguagesPrintedAndSaved()
    {
        Sitting sitting;
        const ProtocolId id = sitting.road.signedProtocol({sitting.desk.center().contracted()}, {});
        sitting.open(need(ProtocolQuery(sitting.desk.center().db()).load(id)).row.session);
        auto& section = sitting.part<ProtocolSection>();
        auto& preview = *section.findChild<PreviewPane*>();
        const QLabel* sheet = nullptr;
        for (const QLabel* label : preview.findChildren<QLabel*>())
            sheet = label->accessibleName() == QStringLiteral("Page 1") ? label : sheet;
        QVERIFY(sheet);
        const QImage kazakh = sheet->pixmap(Qt::ReturnByValue).toImage();
        section.findChild<LanguageChoice*>()->setValue(Language::Russian);
        for (const QLabel* label : preview.findChildren<QLabel*>())
            sheet = label->accessibleName() == QStringLiteral("Page 1") ? label : sheet;
        QVERIFY(sheet->pixmap(Qt::ReturnByValue).toImage() != kazakh);
        Q_EMIT preview.printRequested();
        QVERIFY(QFile::exists(sitting.desk.printed()));
        const QString path = sitting.desk.folder() + QStringLiteral("/protocol.pdf");
        sitting.desk.prompts().willSaveFile(path);
        Q_EMIT preview.saveRequested();
        QVERIFY(QFile::exists(path));
        const auto banners = sitting.page().findChildren<Banner*>();
        QVERIFY(std::any_of(banners.begin(), banners.end(),
            [](const Banner* one) { return one->isVisible() && one->text() == QLatin1String("Saved: protocol.pdf"); }));
    }
};

QTEST_MAIN(TestSessionResults)
#include "tst_sessionresults.moc"
