// Protects the road of a session up to its start: places only for whom R6.2 allows, notices in one job and recorded,
// the start with everything ready or the chair's reason, and that nothing is asked of whom it does not concern.
#include "app/desktop/sessions/addcandidatespanel.h"
#include "app/desktop/sessions/attendancesection.h"
#include "app/desktop/sessions/candidatessection.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/sessions/celltable.h"
#include "app/desktop/sessions/logsection.h"
#include "app/desktop/sessions/noticespanel.h"
#include "app/desktop/sessions/preparationmodel.h"
#include "app/desktop/sessions/preparationsection.h"
#include "app/desktop/sessions/seatssection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/substitutepanel.h"
#include "app/desktop/sessions/tiepanel.h"
#include "app/desktop/sessions/waitingmodel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/schedulecandidate.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/beforeroad.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

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
    template <typename T>
    [[nodiscard]] T& named(const char* name)
    {
        return *page().findChild<T*>(QString::fromLatin1(name));
    }
    /// Ctrl+Enter, as the frame offers it.
    void primary() { desktop::press(window, Qt::Key_Return, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { desktop::press(window, key, modifiers); }
    [[nodiscard]] QString step() { return page().primaryAction()->text(); }
    /// By its button at the top.
    [[nodiscard]] bool isStepOffered()
    {
        const auto buttons = page().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [this](const QPushButton* one) {
            return one->isVisible() && one->text() == step() && one->property("role") == QLatin1String("primary");
        });
    }
    [[nodiscard]] SessionView view() { return need(SessionQuery(desk.center().db(), desk.center().clock()).load(id)); }
    [[nodiscard]] int section() { return part<QTabBar>().currentIndex(); }
    void comeToItsDay() { desk.center().clock().set(view().session.startsAt); }
};

qsizetype pagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return QString::fromLatin1(file.readAll()).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b(?!s)")));
}

} // namespace

class TestSessionPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void candidatesGetPlacesByTheKeyboard()
    {
        Sitting sitting;
        const ApplicationId first = sitting.desk.center().contracted(0);
        const ApplicationId second = sitting.desk.center().contracted(1);
        sitting.open(sitting.road.planned());
        QCOMPARE(sitting.step(), QStringLiteral("Add candidates"));
        sitting.primary();
        auto& table = *sitting.part<AddCandidatesPanel>().findChild<DataTable*>();
        QTRY_VERIFY(table.view().hasFocus());
        sitting.press(Qt::Key_Space);
        sitting.press(Qt::Key_Down);
        sitting.press(Qt::Key_Space);
        auto& give = sitting.named<QPushButton>("givePlaces");
        QCOMPARE(give.text(), QStringLiteral("Give a place: 2"));
        sitting.primary();
        QCOMPARE(sitting.view().candidates.size(), size_t(2));
        QCOMPARE(sitting.desk.center().stateOf(first), CaseState::Scheduled);
        QCOMPARE(sitting.desk.center().stateOf(second), CaseState::Scheduled);
        QCOMPARE(sitting.step(), QStringLiteral("Send the notices"));
    }

    /// It took the room of the sheet that is read there.
    void aMessageGoesWhenTheNextFormIsOpened()
    {
        Sitting sitting;
        sitting.desk.center().contracted(0);
        sitting.open(sitting.road.planned());
        sitting.primary();
        auto& table = *sitting.part<AddCandidatesPanel>().findChild<DataTable*>();
        QTRY_VERIFY(table.view().hasFocus());
        sitting.press(Qt::Key_Space);
        sitting.primary();
        const auto& told = sitting.named<Banner>("told");
        QVERIFY(told.isVisible());
        QCOMPARE(sitting.step(), QStringLiteral("Send the notices"));
        sitting.primary();
        QVERIFY(sitting.part<NoticesPanel>().isVisible());
        QVERIFY(!told.isVisible());
    }

    void whoIsTooEarlyIsShownWithTheDateAndCannotBeChecked()
    {
        Sitting sitting;
        sitting.desk.center().contracted(0);
        const SessionId id = sitting.road.planned();
        sitting.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 3), QTime(9, 0)));
        sitting.open(id);
        sitting.primary();
        auto& view = sitting.part<AddCandidatesPanel>().findChild<DataTable*>()->view();
        QCOMPARE(view.model()->rowCount(), 1);
        QCOMPARE(view.model()->index(0, WaitingModel::Verdict).data().toString(),
            QStringLiteral("too early, from 18.11.2026 (R6.2)"));
        QVERIFY(!view.model()->index(0, 0).data(Qt::CheckStateRole).isValid());
        sitting.press(Qt::Key_Space);
        QVERIFY(!sitting.named<QPushButton>("givePlaces").isEnabled());
    }

    void escapeClosesThePanelFirst()
    {
        Sitting sitting;
        sitting.open(sitting.road.planned());
        sitting.primary();
        QVERIFY(sitting.part<CandidatesSection>().hasPanel());
        QVERIFY(!sitting.isStepOffered());
        sitting.press(Qt::Key_Escape);
        QVERIFY(!sitting.part<CandidatesSection>().hasPanel());
        QVERIFY(sitting.isStepOffered());
        QCOMPARE(sitting.window->currentPlace().page, QStringLiteral("session"));
    }

    void noticesArePreviewedPrintedInOneJobAndRecorded()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        sitting.open(sitting.road.scheduled({center.contracted(0), center.contracted(1), center.contracted(2)}));
        sitting.primary();
        auto& panel = sitting.part<NoticesPanel>();
        auto& preview = *panel.findChild<PreviewPane*>();
        QTRY_COMPARE(preview.pageCount(), 3);
        auto& record = sitting.named<QPushButton>("recordNotices");
        QTRY_VERIFY(record.isEnabled());
        record.click();
        QVERIFY2(sitting.named<ChoiceEdit>("channel").hasError(), "the channel is asked for");
        sitting.named<ChoiceEdit>("channel").setValue(QStringLiteral("email"));
        record.click();
        for (const SessionCandidate& one : sitting.view().candidates) {
            QVERIFY(one.notice.has_value());
            QCOMPARE(one.notice->channel, NoticeChannel::Email);
            QCOMPARE(one.application.state, CaseState::Notified);
        }
        QStringList told;
        for (const Banner* banner : sitting.page().findChildren<Banner*>()) {
            if (banner->isVisible() && banner->tone() == Tone::Good)
                told.append(banner->text());
        }
        QCOMPARE(told, QStringList(QStringLiteral("Recorded: 3. The notices have their numbers now.")));
        QTRY_VERIFY(preview.isEnabled());
        Q_EMIT preview.printRequested();
        QTRY_COMPARE(pagesOf(sitting.desk.printed()), 3);
    }

    void noticesAreSavedAsOneFile()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        sitting.open(sitting.road.notified({center.contracted(0), center.contracted(1)}));
        sitting.part<CandidatesSection>().startNotices();
        auto& preview = *sitting.part<NoticesPanel>().findChild<PreviewPane*>();
        QTRY_VERIFY(preview.isEnabled() && preview.pageCount() == 2);
        const QString path = sitting.desk.folder() + QStringLiteral("/notices.pdf");
        sitting.desk.prompts().willSaveFile(path);
        Q_EMIT preview.saveRequested();
        QTRY_COMPARE(pagesOf(path), 2);
        QTRY_COMPARE(sitting.part<NoticesPanel>().findChild<Banner*>()->text(), QStringLiteral("Saved: notices.pdf"));
    }

    void aSessionWaitsForItsDay()
    {
        Sitting sitting;
        sitting.open(sitting.road.notified({sitting.desk.center().contracted()}));
        QCOMPARE(sitting.step(), QStringLiteral("Begins on 17.11.2026"));
        QVERIFY(!sitting.page().primaryAction()->isEnabled());
        QCOMPARE(sitting.section(), int(SessionSections::Preparation));
        sitting.comeToItsDay();
        sitting.page().refresh();
        QCOMPARE(sitting.step(), QStringLiteral("Start the session"));
    }

    void R10_theStartNeedsEverythingOrTheChairsReason()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.road.identify({candidate});
        sitting.page().refresh();
        auto& missing = sitting.named<Banner>("missing");
        QCOMPARE(missing.text(), QStringLiteral("Still missing before the start: acquaintance (R8.1), briefing (R8.2), "
                                                "equipment (R10)"));
        const auto lit = [&sitting] {
            const auto buttons = sitting.page().findChildren<QPushButton*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(),
                [&](const QPushButton* button) { return button->isVisible() && button->text() == sitting.step(); });
            return found != buttons.end() && (*found)->property("role").toString() == QLatin1String("primary");
        };
        QVERIFY2(!lit(), "its step would be refused");
        QVERIFY(sitting.page().primaryAction()->isEnabled());
        sitting.primary();
        auto& reason = sitting.named<ReasonPanel>("chairReason");
        QVERIFY(reason.isVisible());
        QCOMPARE(sitting.view().session.state, SessionState::Planned);
        typeText(sitting.window->focusWidget(), QStringLiteral("Таразы кешке дейін жеткізіледі"));
        sitting.press(Qt::Key_Tab);
        sitting.press(Qt::Key_Space);
        QCOMPARE(sitting.view().session.state, SessionState::Started);
        QCOMPARE(sitting.view().happenings.incidents.front().incident.text, QStringLiteral("Таразы кешке дейін жеткізіледі"));
        QCOMPARE(sitting.step(), QStringLiteral("Record the theory"));
        QVERIFY(lit());
    }

    void R9_whoMayNotIdentifySeesWhoMay()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.desk.actAs(Role::Registrar);
        sitting.page().refresh();
        auto& section = sitting.part<AttendanceSection>();
        auto& table = *section.findChild<CellTable*>();
        const QModelIndex document = table.model()->index(0, PreparationModel::Document);
        QVERIFY2(!document.flags().testFlag(Qt::ItemIsEditable), "nothing is typed in vain");
        bool isTold = false;
        for (const QLabel* label : section.findChildren<QLabel*>())
            isTold = isTold || label->text().startsWith(QStringLiteral("Who has come is recorded by: "));
        QVERIFY(isTold);
        sitting.desk.actAs(Role::Secretary);
        sitting.page().refresh();
        QVERIFY(table.model()->index(0, PreparationModel::Document).flags().testFlag(Qt::ItemIsEditable));
    }

    void R9_nobodyStartsUnidentified()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        const ApplicationId there = center.contracted(0);
        const ApplicationId away = center.contracted(1);
        sitting.open(sitting.road.notified({there, away}));
        sitting.comeToItsDay();
        sitting.road.makeReady(sitting.id);
        sitting.page().refresh();
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Planned);
        auto& table = *sitting.part<AttendanceSection>().findChild<CellTable*>();
        QVERIFY2(table.hasFocus(), "the start leads to whom nobody has recorded");
        sitting.press(Qt::Key_F2);
        typeText(sitting.window->focusWidget(), QStringLiteral("Жеке куәлік 012345678"));
        sitting.press(Qt::Key_Return);
        QTRY_COMPARE(sitting.view().candidates.at(0).place.identifiedWith, QStringLiteral("Жеке куәлік 012345678"));
        QCOMPARE(sitting.view().candidates.at(0).place.attendance, std::optional(Attendance::Present));
        QTRY_COMPARE(table.currentIndex().row(), 1);
        QTRY_VERIFY(table.hasFocus());
        sitting.press(Qt::Key_Left);
        sitting.press(Qt::Key_3);
        QCOMPARE(sitting.view().candidates.at(1).place.attendance, std::optional(Attendance::Absent));
        sitting.press(Qt::Key_2);
        QCOMPARE(sitting.view().candidates.at(1).place.attendance, std::optional(Attendance::Late));
        sitting.press(Qt::Key_3);
        sitting.named<QPushButton>("acquaint").click();
        sitting.named<QPushButton>("brief").click();
        QVERIFY2(!sitting.view().candidates.at(1).place.briefedAt, "who is absent is not briefed");
        QVERIFY(!sitting.named<ReasonPanel>("chairReason").isVisible());
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Started);
        QCOMPARE(sitting.view().candidates.size(), size_t(1));
        QCOMPARE(sitting.view().postponements.size(), size_t(1));
    }

    void R9_theDocumentOfTheFileIsOfferedToWhoIsPresent()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.page().refresh();
        auto& table = *sitting.part<AttendanceSection>().findChild<CellTable*>();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, PreparationModel::Presence));
        sitting.press(Qt::Key_1);
        auto* editor = qobject_cast<QLineEdit*>(sitting.window->focusWidget());
        QVERIFY(editor && editor->hasSelectedText());
        QVERIFY2(!sitting.view().candidates.at(0).place.attendance, "it is compared with the one shown first");
        sitting.press(Qt::Key_Return);
        QTRY_COMPARE(sitting.view().candidates.at(0).place.attendance, std::optional(Attendance::Present));
        QVERIFY(sitting.view().candidates.at(0).place.identifiedWith.endsWith(QStringLiteral("№ AB 1234567")));
    }

    /// R9: of the columns beside it, which have room to spare.
    void R9_theDocumentIsReadWhole()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        need(IdentifyCandidate(sitting.desk.center().as(Role::Secretary)).run(candidate,
            {Attendance::Present, QStringLiteral("Жеке куәлік № 012345678, ҚР ІІМ, 2020")}));
        sitting.page().refresh();
        QAbstractItemView& table = *sitting.part<AttendanceSection>().findChild<CellTable*>();
        auto& columns = static_cast<QTableView&>(table);
        QTRY_VERIFY(columns.columnWidth(PreparationModel::Document) >= table.sizeHintForColumn(PreparationModel::Document));
        int all = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            all += columns.columnWidth(column);
        QVERIFY2(all <= table.viewport()->width(), "nothing is pushed out at the other end");
    }

    void R10_theChecklistIsTickedByTheKeyboard()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.page().refresh();
        sitting.part<PreparationSection>().showPart(PreparationSection::Equipment);
        auto& table = sitting.named<CellTable>("readiness");
        QTRY_VERIFY(table.hasFocus());
        sitting.press(Qt::Key_Space);
        QVERIFY(sitting.view().happenings.readiness.at(0).isReady());
        sitting.press(Qt::Key_Down);
        sitting.press(Qt::Key_Right);
        sitting.press(Qt::Key_F2);
        typeText(sitting.window->focusWidget(), QStringLiteral("жөндеуде"));
        sitting.press(Qt::Key_Return);
        QTRY_VERIFY(sitting.view().happenings.readiness.at(1).check.has_value());
        QVERIFY(!sitting.view().happenings.readiness.at(1).isReady());
        QCOMPARE(sitting.view().happenings.readiness.at(1).check->note, QStringLiteral("жөндеуде"));
        sitting.named<QPushButton>("allReady").click();
        QVERIFY(sitting.view().happenings.readiness.at(1).isReady());
    }

    /// R8, R10: with the last thing that was missing the focus goes to the start, which is lit from then on.
    void whatWasLastMissingLeadsToTheStart()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.road.identify({candidate});
        sitting.road.makeReady(sitting.id);
        sitting.page().refresh();
        auto& brief = sitting.named<QPushButton>("brief");
        sitting.named<QPushButton>("acquaint").click();
        brief.setFocus();
        sitting.press(Qt::Key_Space);
        const auto* start = [&sitting]() -> QPushButton* {
            for (auto* button : sitting.page().findChildren<QPushButton*>()) {
                if (button->isVisible() && button->text() == QStringLiteral("Start the session"))
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(start);
        QTRY_VERIFY(start->hasFocus());
        QCOMPARE(start->property("role").toString(), QStringLiteral("primary"));
    }

    /// The second of two quick clicks meets what it was meant for.
    void whatWasDoneMovesNothing()
    {
        Sitting sitting;
        sitting.open(sitting.road.notified({sitting.desk.center().contracted()}));
        sitting.comeToItsDay();
        sitting.page().refresh();
        sitting.part<PreparationSection>().showPart(PreparationSection::Equipment);
        auto& button = sitting.named<QPushButton>("allReady");
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QPoint before = button.mapTo(sitting.window, QPoint());
        button.click();
        auto& told = sitting.named<Banner>("told");
        QTRY_VERIFY(told.isVisible());
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(qAbs(button.mapTo(sitting.window, QPoint()).y() - before.y()) < button.height() / 2);
    }

    void R9_1_whoIsBoundIsReplacedBeforeTheStart()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        const ApplicationId candidate = center.contracted();
        const StaffId spare = need(SaveStaffMember(center.as(Role::Administrator))
                                       .run({StaffId(), need(PersonName::parse(QStringLiteral("Жақыпов Айдар"))),
                                           {QStringLiteral("Шебер"), QStringLiteral("Мастер")}, Role::CommissionMember, true}));
        sitting.open(sitting.road.notified({candidate}));
        sitting.comeToItsDay();
        sitting.road.identify({candidate});
        sitting.road.makeReady(sitting.id);
        sitting.page().refresh();
        sitting.named<QPushButton>("acquaint").click();
        sitting.named<QPushButton>("brief").click();
        auto& seats = sitting.part<SeatsSection>();
        sitting.part<PreparationSection>().showPart(PreparationSection::Commission);
        sitting.named<QPushButton>("declareTie").click();
        auto& tie = *seats.findChild<TiePanel*>();
        QVERIFY(sitting.part<PreparationSection>().hasPanel());
        tie.findChild<ChoiceEdit*>(QStringLiteral("member"))->setValue(center.examMembers().at(1).toText());
        tie.findChild<ChoiceEdit*>(QStringLiteral("candidate"))->setValue(candidate.toText());
        tie.findChild<ChoiceEdit*>(QStringLiteral("tie"))->setValue(QStringLiteral("taught"));
        tie.findChild<QPushButton*>(QStringLiteral("act"))->click();
        QCOMPARE(sitting.view().seats.ties.size(), size_t(1));
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Planned);
        QVERIFY(seats.isVisible());
        auto& table = *seats.findChild<DataTable*>();
        table.selectRow(0);
        table.setFocus();
        sitting.press(Qt::Key_Return);
        auto& panel = *seats.findChild<SubstitutePanel*>();
        QVERIFY2(panel.isVisible(), "Enter on the tie replaces");
        QCOMPARE(*panel.findChild<ChoiceEdit*>(QStringLiteral("reason"))->value(), QStringLiteral("taught"));
        panel.findChild<QPushButton*>(QStringLiteral("act"))->click();
        QVERIFY(panel.findChild<ChoiceEdit*>(QStringLiteral("substitute"))->hasError());
        panel.findChild<ChoiceEdit*>(QStringLiteral("substitute"))->setValue(spare.toText());
        panel.findChild<QPushButton*>(QStringLiteral("act"))->click();
        auto& number = *panel.findChild<TextEdit*>(QStringLiteral("ordernumber"));
        QVERIFY2(number.hasError(), "a substitute needs an order");
        typeText(sitting.window->focusWidget(), QStringLiteral("45-ө"));
        panel.findChild<QPushButton*>(QStringLiteral("act"))->click();
        QVERIFY(sitting.view().seats.ties.empty());
        QCOMPARE(sitting.view().seats.substitutions.size(), size_t(1));
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Started);
    }

    void R9_1_aTieDeclaredByMistakeIsWithdrawnWithAReason()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        const ApplicationId candidate = center.contracted();
        sitting.open(sitting.road.notified({candidate}));
        need(DeclareTie(center.as(Role::Secretary)).run(center.examMembers().at(1), candidate, TieKind::Taught));
        sitting.page().refresh();
        sitting.primary();
        sitting.part<PreparationSection>().showPart(PreparationSection::Commission);
        auto& seats = sitting.part<SeatsSection>();
        auto& withdraw = sitting.named<QPushButton>("withdrawTie");
        seats.findChild<DataTable*>()->selectRow(1);
        QVERIFY2(!withdraw.isEnabled(), "the second row is a seat");
        seats.findChild<DataTable*>()->selectRow(0);
        withdraw.click();
        auto& reason = *seats.findChild<ReasonPanel*>();
        QVERIFY(!reason.isHidden());
        QVERIFY2(seats.closePanel() && reason.isHidden(), "Esc gives it up");
        QCOMPARE(sitting.view().seats.ties.size(), size_t(1));
        withdraw.click();
        Q_EMIT reason.given(QStringLiteral("Аты-жөні шатастырылды"));
        QVERIFY(sitting.view().seats.ties.empty());
        QVERIFY2(withdraw.isHidden(), "nothing is left to withdraw");
    }

    void R11_1_onlineNoticesCarryTheirLinks()
    {
        Sitting sitting;
        test::BeforeRoad road(sitting.desk.center());
        road.goOnline();
        const ApplicationId candidate = road.contracted();
        sitting.open(road.scheduledOn(road.firstDay(), {candidate}));
        sitting.primary();
        auto& links = sitting.named<CellTable>("links");
        QTRY_VERIFY(links.isVisible());
        auto& record = sitting.named<QPushButton>("recordNotices");
        QTRY_VERIFY(record.isEnabled());
        sitting.named<ChoiceEdit>("channel").setValue(QStringLiteral("email"));
        record.click();
        QVERIFY2(!sitting.view().candidates.front().notice, "nothing is sent without links");
        QTRY_VERIFY(links.hasFocus());
        sitting.press(Qt::Key_F2);
        typeText(sitting.window->focusWidget(), QStringLiteral("https://exam.example/1"));
        sitting.press(Qt::Key_Return);
        QTRY_COMPARE(links.model()->index(0, 1).data().toString(), QStringLiteral("https://exam.example/1"));
        links.setCurrentIndex(links.model()->index(0, 2));
        sitting.press(Qt::Key_F2);
        typeText(sitting.window->focusWidget(), QStringLiteral("https://proctor.example/1"));
        sitting.press(Qt::Key_Return);
        QTRY_COMPARE(links.model()->index(0, 2).data().toString(), QStringLiteral("https://proctor.example/1"));
        record.click();
        QVERIFY(sitting.view().candidates.front().notice.has_value());
        QCOMPARE(sitting.view().candidates.front().place.accessLink, QStringLiteral("https://exam.example/1"));
        QCOMPARE(sitting.view().candidates.front().place.proctoringLink, QStringLiteral("https://proctor.example/1"));
    }

    void sheetsAndJournalArePrinted()
    {
        Sitting sitting;
        sitting.open(sitting.road.notified({sitting.desk.center().contracted(0), sitting.desk.center().contracted(1)}));
        sitting.named<QPushButton>("sheets").click();
        QTRY_COMPARE(pagesOf(sitting.desk.printed()), 2);
        QVERIFY(QFile::remove(sitting.desk.printed()));
        sitting.named<QPushButton>("journal").click();
        QCOMPARE(pagesOf(sitting.desk.printed()), 1);
    }

    void whoWasNotifiedIsTakenOutWithAReason()
    {
        Sitting sitting;
        const ApplicationId candidate = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({candidate}));
        auto& page = static_cast<SessionPage&>(sitting.page());
        page.showSection(SessionSections::Candidates);
        auto& section = sitting.part<CandidatesSection>();
        section.findChild<DataTable*>()->selectRow(0);
        for (QPushButton* button : section.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Take &out"))
                button->click();
        }
        auto& reason = *section.findChild<ReasonPanel*>();
        QVERIFY(reason.isVisible());
        Q_EMIT reason.given(QStringLiteral("Ауырып қалды"));
        QVERIFY(sitting.view().candidates.empty());
        QCOMPARE(sitting.desk.center().stateOf(candidate), CaseState::Contracted);
    }

    void aPlannedSessionIsCancelledWithAReason()
    {
        Sitting sitting;
        sitting.open(sitting.road.planned());
        for (QPushButton* button : sitting.page().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Cancel the session") && button->isVisible())
                button->click();
        }
        ReasonPanel* asked = nullptr;
        for (ReasonPanel* panel : sitting.page().findChildren<ReasonPanel*>())
            asked = panel->isVisible() ? panel : asked;
        QVERIFY(asked);
        Q_EMIT asked->given(QStringLiteral("Комиссия төрағасы ауырды"));
        QCOMPARE(sitting.view().session.state, SessionState::Cancelled);
        QVERIFY(!sitting.page().primaryAction()->isVisible());
    }

    void withoutASessionThereIsNothingToPress_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("no id") << QStringLiteral("new");
        QTest::newRow("unknown") << QStringLiteral("0192f0c0-0000-7000-8000-000000000001");
    }
    void withoutASessionThereIsNothingToPress()
    {
        QFETCH(QString, key);
        Sitting sitting;
        const SessionId planned = sitting.road.planned();
        sitting.open(planned);
        sitting.window->goTo({QStringLiteral("session"), key});
        QVERIFY(!sitting.page().primaryAction()->isVisible());
        QVERIFY(!sitting.part<CandidatesSection>().isVisible());
        QVERIFY(!sitting.part<QTabBar>().isVisible());
        sitting.primary();
        sitting.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(sitting.page().isVisible());
        sitting.window->goTo({QStringLiteral("session"), planned.toText()});
        QVERIFY(sitting.page().primaryAction()->isVisible());
        QVERIFY(sitting.part<CandidatesSection>().isVisible());
    }

    void tablesOfASessionAreSaved()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted();
        sitting.open(sitting.road.notified({id}));
        static_cast<SessionPage&>(sitting.page()).showSection(SessionSections::Candidates);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("candidates.csv"));
        sitting.desk.prompts().willSaveFile(path);
        const auto tables = sitting.part<CandidatesSection>().findChildren<DataTable*>();
        const auto shown = std::find_if(tables.begin(), tables.end(), [](DataTable* one) { return one->isVisible(); });
        QVERIFY2(shown != tables.end(), "the other one is that of adding");
        auto& table = **shown;
        const QSignalSpy finished(table.findChild<TableExport*>(), &TableExport::finished);
        sitting.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(finished.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(sitting.view().candidates.front().application.fields.name.full().toUtf8()));
        for (const DataTable* other : sitting.part<LogSection>().findChildren<DataTable*>())
            QVERIFY2(other->findChild<TableExport*>(), qPrintable(other->accessibleName()));
        QVERIFY(sitting.part<SeatsSection>().findChild<TableExport*>());
    }

    void sectionsAreReachedByKeys()
    {
        Sitting sitting;
        sitting.open(sitting.road.planned());
        QCOMPARE(sitting.section(), int(SessionSections::Candidates));
        sitting.press(Qt::Key_PageDown, Qt::ControlModifier);
        sitting.press(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(sitting.section(), int(SessionSections::Log));
        sitting.press(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(sitting.section(), int(SessionSections::Preparation));
    }
};

QTEST_MAIN(TestSessionPage)
#include "tst_sessionpage.moc"
