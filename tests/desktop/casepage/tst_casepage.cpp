// Protects the road of a case on one page: the primary button does what the law wants next, by keyboard; who may not
// is told who may; papers are looked at, printed and journalled; nothing that was typed is lost by a refusal.
#include "app/desktop/casepage/paperview.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/stepstrip.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/sessions/schedulecandidate.h"
#include "app/desktop/widgets/textedit.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

class TestCasePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromCheckToContractByKeyboard_R5_1_R5_3()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        desk.open(id);
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Check the package"));
        desk.primary();
        QVERIFY(desk.panel());
        QCOMPARE(*desk.field<SegmentedChoice>("check-identity")->value(), QStringLiteral("shown"));
        QVERIFY(desk.field<SegmentedChoice>("check-identity")->isAncestorOf(QApplication::focusWidget()));
        desk.primary();
        QVERIFY(!desk.panel());
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Conclude the contract"));
        desk.primary();
        QVERIFY(desk.words().contains(QString::fromUtf8("32 000 ₸")) || desk.words().contains(QString::fromUtf8("32\u00a0000 ₸")));
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
        QVERIFY(desk.banner()->text().contains(QStringLiteral("2026/0001")));
    }

    void theContractIsOfferedForPrintingAndJournalled()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().checked();
        desk.open(id, QStringLiteral("/step"));
        QVERIFY(desk.panel());
        desk.primary();
        auto* offer = desk.banner()->findChild<QPushButton*>();
        QVERIFY(offer->isVisible());
        offer->click();
        auto* paper = desk.page->findChild<PaperView*>();
        QVERIFY(paper->isVisible());
        const qsizetype before = desk.words().filter(QStringLiteral("A paper was printed or saved")).size();
        press(&desk.desk.window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo(desk.desk.printed()).size() > 1000);
        QCOMPARE(desk.words().filter(QStringLiteral("A paper was printed or saved")).size(), before + 1);
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(!paper->isVisible());
    }

    void aPaperIsSavedAsPdf()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered());
        const QString path = desk.desk.folder() + QStringLiteral("/annex.pdf");
        desk.desk.prompts().willSaveFile(path);
        desk.page->openPaper(QStringLiteral("application"));
        desk.page->findChild<PaperView*>()->save();
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void withoutTheRightNoPaperComesOut_S1_exchange30_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::newRow("exchange 30 Annex 1") << QStringLiteral("application");
        QTest::newRow("exchange 29 document") << QStringLiteral("certificate");
    }

    void withoutTheRightNoPaperComesOut_S1_exchange30()
    {
        QFETCH(QString, paper);
        CaseDesk desk;
        test::SessionRoad road(desk.desk.center());
        road.enrol();
        const ApplicationId id = road.contracted();
        road.signedProtocol({id}, {});
        (void)road.prepared(id);
        desk.desk.actAs(Role::AppealCommission);
        desk.open(id);
        desk.page->openPaper(paper);
        const QString path = desk.desk.folder() + QStringLiteral("/paper.pdf");
        desk.desk.prompts().willSaveFile(path);
        auto* view = desk.page->findChild<PaperView*>();
        view->save();
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(view->findChild<Banner*>()->tone(), Tone::Danger);
        view->print();
        QVERIFY(!QFileInfo::exists(desk.desk.printed()));
    }

    /// What was added without a scan lies nowhere: nobody records by one key that it is attached.
    void onlyAScanIsProposedAsAttached_R5_1()
    {
        CaseDesk desk;
        auto& center = desk.desk.center();
        const ApplicationId id = center.registered();
        NewAttachment scanned = test::TestCenter::paper(QStringLiteral("identity-card"));
        scanned.fileName = QStringLiteral("id.pdf");
        scanned.content = "%PDF-1.4\n";
        need(AddAttachment(center.as(Role::Registrar)).run(id, scanned));
        desk.open(id, QStringLiteral("/step"));
        QCOMPARE(*desk.field<SegmentedChoice>("check-identity")->value(), QStringLiteral("attached"));
        QCOMPARE(*desk.field<SegmentedChoice>("check-education")->value(), QStringLiteral("shown"));
        desk.primary();
        const auto check = need(CaseQuery(center.db(), center.clock()).load(id)).check;
        QVERIFY(check && check->complete);
        QVERIFY(std::find(check->shownOnPaper.begin(), check->shownOnPaper.end(), DocumentGroup::Education) != check->shownOnPaper.end());
        QVERIFY(std::find(check->shownOnPaper.begin(), check->shownOnPaper.end(), DocumentGroup::Identity) == check->shownOnPaper.end());
    }

    void anIncompletePackageIsRefusedByTheHead_R5_2()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        desk.open(id, QStringLiteral("/step"));
        desk.field<SegmentedChoice>("check-education")->setValue(QStringLiteral("missing"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Refuse the application"));
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY(desk.page->primaryAction()->toolTip().contains(QStringLiteral("head of the center")));
        QVERIFY(!desk.words().filter(QStringLiteral("Refuse the application — head of the center")).isEmpty());
        desk.desk.actAs(Role::Head);
        QVERIFY(desk.page->primaryAction()->isEnabled());
        desk.primary();
        QVERIFY(desk.field<CheckListEdit>("grounds")->chosen().contains(QStringLiteral("incomplete-package")));
        desk.primary();
        QVERIFY(desk.field<TextArea>("explanation")->hasError());
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
        typeText(desk.field<TextArea>("explanation"), QStringLiteral("Диплом жоқ"));
        desk.desk.prompts().willNotSign(QStringLiteral("Refuse the application"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
        desk.desk.prompts().willSign(QStringLiteral("Refuse the application"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Refused);
        QVERIFY(desk.desk.prompts().isSpent());
        QVERIFY(!desk.page->primaryAction()->isVisible());
        QVERIFY(desk.words().contains(QStringLiteral("The case is closed.")));
    }

    void somethingWrongNeedsANote_R5_1()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        desk.open(id, QStringLiteral("/step"));
        auto* note = desk.field<TextArea>("check-note");
        for (auto* list : desk.panel()->findChildren<CheckListEdit*>())
            list->setValue({QStringLiteral("wrong")});
        desk.primary();
        QVERIFY(note->hasError());
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Registered);
        note->setValue(QStringLiteral("Көшірме оқылмайды"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Checked);
    }

    void sessionsThatAreTooEarlySayFromWhen_R6_2()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().contracted();
        desk.planSession(QDate(2026, 11, 10));
        desk.planSession(QDate(2026, 11, 20));
        desk.open(id, QStringLiteral("/step"));
        auto* list = desk.field<QListWidget>("sessions");
        QCOMPARE(list->count(), 2);
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("17.11.2026")));
        QVERIFY(list->item(1)->flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(desk.page->primaryAction()->isEnabled());
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Scheduled);
    }

    void aCaseIsMetAtItsNextStep()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().checked();
        desk.open(id);
        const auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), desk.page->primaryAction()->text());
        desk.open(id, QStringLiteral("/step"));
        QVERIFY2(desk.panel()->isAncestorOf(QApplication::focusWidget()), "a step that was asked for is begun");
    }

    void aPanelHasTheButtonThatDoesIt()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().checked();
        desk.open(id);
        desk.primary();
        auto* act = desk.field<QPushButton>("act-step");
        QCOMPARE(act->text(), desk.page->primaryAction()->text());
        QVERIFY2(act->hasFocus(), "Enter concludes the contract and does not give it up");
        int verbs = 0;
        for (const auto* button : desk.page->findChildren<QPushButton*>())
            verbs += button->isVisible() && button->text() == act->text();
        QCOMPARE(verbs, 1);
        press(&desk.desk.window(), Qt::Key_Space);
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Contracted);
        QVERIFY2(desk.page->primaryAction()->isVisible(), "the next step is offered at the top again");
    }

    void withoutASessionOneIsPlanned()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().contracted();
        desk.open(id, QStringLiteral("/step"));
        QSignalSpy places(desk.page, &desktop::Page::placeRequested);
        QVERIFY2(desk.field<QPushButton>("act-step")->isHidden(), "there is no place to give");
        for (auto* button : desk.panel()->findChildren<QPushButton*>()) {
            if (button->text() != QStringLiteral("Plan a session"))
                continue;
            QCOMPARE(button->property("role").toString(), QStringLiteral("primary"));
            QVERIFY2(button->hasFocus(), "the one thing to do");
            button->click();
        }
        QCOMPARE(places.count(), 1);
        desk.primary();
        QCOMPARE(places.count(), 2);
        QCOMPARE(places.value(1), places.value(0));
        QCOMPARE(places.value(0).value(0).value<Place>(), (Place {QStringLiteral("sessions"),
                QStringLiteral("new/%1/2026-11-17/%2").arg(desk.desk.center().programme().id.toText(), id.toText())}));
    }

    void theNoticeIsRecordedAndThenTheSessionIsTheRoom_R6_1()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().contracted();
        const SessionId session = desk.planSession(QDate(2026, 11, 20));
        need(ScheduleCandidate(desk.desk.center().as(Role::Secretary)).run(session, id));
        desk.open(id, QStringLiteral("/step"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Scheduled);
        auto* hand = desk.panel()->findChild<SegmentedChoice*>();
        hand->setValue(QStringLiteral("email"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::Notified);
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Go to the session"));
        QSignalSpy places(desk.page, &desktop::Page::placeRequested);
        desk.primary();
        QCOMPARE(places.value(0).value(0).value<Place>(), (Place {QStringLiteral("session"), session.toText()}));
    }

    void otherStepsStandUnderMore()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().checked());
        QVERIFY(desk.more(QStringLiteral("Add a document")));
        QVERIFY(desk.more(QStringLiteral("Check the package")));
        QAction* refuse = desk.more(QStringLiteral("Refuse the application"));
        QVERIFY(refuse && !refuse->isEnabled());
        QVERIFY(refuse->text().contains(QStringLiteral("head of the center")));
        desk.more(QStringLiteral("Add a document"))->trigger();
        QVERIFY(desk.panel());
        QCOMPARE(desk.panel()->action(), Action::AddAttachment);
    }

    void aRefusedStepKeepsItsPanel()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        desk.open(id, QStringLiteral("/step"));
        desk.field<TextArea>("check-note")->setValue(QStringLiteral("Бәрі дұрыс"));
        need(CheckPackage(desk.desk.center().as(Role::Registrar)).run(id, {true, {}, {}, {}}));
        need(ConcludeContract(desk.desk.center().as(Role::Registrar)).run(id));
        desk.primary();
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY(desk.panel());
        QCOMPARE(desk.field<TextArea>("check-note")->text(), QStringLiteral("Бәрі дұрыс"));
    }

    /// S1: who checked the package, or recorded the protocol's signature, is not asked for a password first.
    void whoMayNotSignIsToldWhoCan_S1_data()
    {
        QTest::addColumn<bool>("isDocument");
        QTest::newRow("R5.2 refusal") << false;
        QTest::newRow("R18.1 document") << true;
    }

    void whoMayNotSignIsToldWhoCan_S1()
    {
        QFETCH(bool, isDocument);
        CaseDesk desk;
        auto& center = desk.desk.center();
        const Role role = isDocument ? Role::Secretary : Role::Head;
        const Role other = isDocument ? Role::Registrar : Role::Administrator;
        tanu::Actor both = center.as(role).actor;
        both.roles |= Role::Registrar;
        StaffMember second = test::need(StaffTable(center.db()).load(center.staff(other)));
        second.roles |= Role::Head;
        test::need(StaffTable(center.db()).update(second));
        test::need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                       .run({second.id, QStringLiteral("second"), QStringLiteral("төрт ат жайлауда")}));
        test::SessionRoad road(center);
        const ApplicationId id = isDocument ? road.contracted() : center.registered();
        if (isDocument) {
            road.enrol();
            road.signedProtocol({id}, {});
        } else {
            Desk head = center.as(role);
            head.actor = both;
            test::need(CheckPackage(head).run(id, {false, {}, {DocumentGroup::Education}, {}}));
        }
        desk.desk.context().setActor(both);
        desk.open(id);
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        QVERIFY(desk.page->primaryAction()->toolTip().contains(QStringLiteral("another person must")));
        auto* handOver = desk.page->findChild<QPushButton*>(QStringLiteral("handOver0"));
        QVERIFY(handOver && handOver->isVisible());
        QSignalSpy wanted(&desk.desk.context(), &DeskContext::handOverWanted);
        handOver->click();
        QCOMPARE(wanted.value(0).value(0).value<StaffId>(), second.id);
        tanu::Actor taken = center.as(other).actor;
        taken.roles = second.roles;
        desk.desk.context().setActor(taken);
        QVERIFY(desk.page->primaryAction()->isEnabled());
        QVERIFY(!handOver->isVisible());
    }

    /// From the menu of others, the panel that opens says the same of its button.
    void thePanelOfTheRefusalAsksNobodyWhoChecked_S1()
    {
        CaseDesk desk;
        auto& center = desk.desk.center();
        const ApplicationId id = center.registered();
        Desk head = center.as(Role::Head);
        head.actor.roles |= Role::Registrar;
        test::need(CheckPackage(head).run(id, {false, {}, {DocumentGroup::Education}, {}}));
        desk.desk.context().setActor(head.actor);
        desk.open(id);
        desk.page->start(Action::RefuseApplication);
        QVERIFY(desk.panel());
        QVERIFY(!desk.panel()->mayAct());
        QVERIFY(!desk.field<QPushButton>("act-step")->isEnabled());
    }

    void theDocumentIsPreparedPrintedAndHandedOver_R18_1()
    {
        CaseDesk desk;
        test::SessionRoad road(desk.desk.center());
        road.enrol();
        const ApplicationId id = road.contracted();
        road.signedProtocol({id}, {});
        desk.open(id);
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Prepare the document"));
        desk.desk.prompts().willSign(QStringLiteral("Prepare the document"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::DocumentPrepared);
        QVERIFY(desk.banner()->text().contains(QStringLiteral("serial number")));
        desk.primary();
        QVERIFY(desk.panel());
        QVERIFY(!desk.page->primaryAction()->isEnabled());
        desk.page->openPaper(QStringLiteral("certificate"));
        desk.page->findChild<PaperView*>()->print();
        QVERIFY(desk.page->escape());
        QVERIFY(desk.page->primaryAction()->isEnabled());
        desk.primary();
        QVERIFY(desk.field<TextEdit>("identitydocument")->hasError());
        typeText(desk.field<TextEdit>("identitydocument"), QStringLiteral("Жеке куәлік 045123456"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::DocumentIssued);
        QVERIFY(desk.words().contains(QStringLiteral("The case is closed.")));
    }

    void whoDidNotPassIsToldWhatToLearn_R19()
    {
        CaseDesk desk;
        test::SessionRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.signedProtocol({}, {id});
        desk.open(id, QStringLiteral("/step"));
        auto* advice = desk.field<TextArea>("recommendations");
        QVERIFY(!advice->isEmpty());
        advice->setValue(QString());
        desk.primary();
        QVERIFY(advice->hasError());
        advice->setValue(QStringLiteral("Гигиена: қайталау"));
        desk.panel()->findChild<SegmentedChoice*>()->setValue(QStringLiteral("post"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(id), CaseState::NotPassedNotified);
        QVERIFY(desk.banner()->findChild<QPushButton*>()->text().contains(QStringLiteral("Notice of not passing")));
    }

    void escapeClosesThePanelFirst()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered(), QStringLiteral("/step"));
        QVERIFY(desk.panel());
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(!desk.panel());
        QVERIFY(desk.page->isVisible());
    }

    void readingAnewKeepsWhatIsTyped()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered(), QStringLiteral("/step"));
        desk.field<TextArea>("check-note")->setValue(QStringLiteral("жартылай"));
        press(&desk.desk.window(), Qt::Key_F5);
        QVERIFY(desk.panel());
        QCOMPARE(desk.field<TextArea>("check-note")->text(), QStringLiteral("жартылай"));
    }

    void aNewCaseIsGreetedWithItsPaper()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered(), QStringLiteral("/registered"));
        QVERIFY(desk.banner()->isVisible());
        QVERIFY(desk.banner()->text().contains(QStringLiteral("2026/0001")));
        QVERIFY(desk.banner()->findChild<QPushButton*>()->text().contains(QStringLiteral("Annex 1")));
    }

    void anUnknownCaseSaysSo()
    {
        CaseDesk desk;
        desk.open(ApplicationId::make(desk.desk.center().clock().now()));
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
    }
};

QTEST_MAIN(TestCasePage)
#include "tst_casepage.moc"
