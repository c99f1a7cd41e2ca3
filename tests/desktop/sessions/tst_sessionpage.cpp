// Protects the road of a session up to its start: places only for whom R6.2 allows, notices in one job and recorded,
// the start with everything ready or the chair's reason, and that nothing is asked of whom it does not concern.
#include "app/desktop/sessions/addcandidatespanel.h"
#include "app/desktop/sessions/candidatessection.h"
#include "app/desktop/sessions/noticespanel.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/waitingmodel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/sessions/schedulecandidate.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
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
        window = &desk.open({{QStringLiteral("home"), {}, [] { return QStringLiteral("home"); },
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
        give.click();
        QCOMPARE(sitting.view().candidates.size(), size_t(2));
        QCOMPARE(sitting.desk.center().stateOf(first), CaseState::Scheduled);
        QCOMPARE(sitting.desk.center().stateOf(second), CaseState::Scheduled);
        QCOMPARE(sitting.step(), QStringLiteral("Send the notices"));
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
        QVERIFY(!sitting.page().primaryAction()->isVisible());
        sitting.press(Qt::Key_Escape);
        QVERIFY(!sitting.part<CandidatesSection>().hasPanel());
        QVERIFY(sitting.page().primaryAction()->isVisible());
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
        QVERIFY2(sitting.named<SegmentedChoice>("channel").hasError(), "the channel is asked for");
        sitting.named<SegmentedChoice>("channel").setValue(QStringLiteral("email"));
        record.click();
        for (const SessionCandidate& one : sitting.view().candidates) {
            QVERIFY(one.notice.has_value());
            QCOMPARE(one.notice->channel, NoticeChannel::Email);
            QCOMPARE(one.application.state, CaseState::Notified);
        }
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
    }

    void aSessionWaitsForItsDay()
    {
        Sitting sitting;
        sitting.open(sitting.road.notified({sitting.desk.center().contracted()}));
        QCOMPARE(sitting.step(), QStringLiteral("Begins on 17.11.2026"));
        QVERIFY(!sitting.page().primaryAction()->isEnabled());
        QCOMPARE(sitting.section(), int(SessionPage::Preparation));
        sitting.comeToItsDay();
        sitting.page().refresh();
        QCOMPARE(sitting.step(), QStringLiteral("Start the session"));
    }

    void theStartNeedsEverythingOrTheChairsReason()
    {
        Sitting sitting;
        const SessionId id = sitting.road.notified({sitting.desk.center().contracted()});
        sitting.open(id);
        sitting.comeToItsDay();
        sitting.page().refresh();
        sitting.primary();
        auto& reason = sitting.named<TextArea>("chairReason");
        QVERIFY(reason.hasError());
        QCOMPARE(sitting.view().session.state, SessionState::Planned);
        typeText(sitting.window->focusWidget(), QStringLiteral("Таразы кешке дейін жеткізіледі"));
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Started);
        QCOMPARE(sitting.step(), QStringLiteral("Record the theory"));
    }

    void withEverythingReadyNoReasonIsAsked()
    {
        Sitting sitting;
        sitting.open(sitting.road.notified({sitting.desk.center().contracted(0), sitting.desk.center().contracted(1)}));
        sitting.comeToItsDay();
        sitting.page().refresh();
        sitting.named<QPushButton>("acquaint").click();
        sitting.named<QPushButton>("brief").click();
        for (const SessionCandidate& one : sitting.view().candidates)
            QVERIFY(one.place.acquaintedAt && one.place.briefedAt);
        auto& equipment = sitting.named<CheckListEdit>("equipment");
        equipment.setValue({QStringLiteral("0"), QStringLiteral("1")});
        QVERIFY(!sitting.named<TextArea>("chairReason").isVisible());
        sitting.primary();
        QCOMPARE(sitting.view().session.state, SessionState::Started);
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
        page.showSection(SessionPage::Candidates);
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

    void sectionsAreReachedByKeys()
    {
        Sitting sitting;
        sitting.open(sitting.road.planned());
        QCOMPARE(sitting.section(), int(SessionPage::Candidates));
        sitting.press(Qt::Key_PageDown, Qt::ControlModifier);
        sitting.press(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(sitting.section(), int(SessionPage::Theory));
        sitting.press(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(sitting.section(), int(SessionPage::Preparation));
    }
};

QTEST_MAIN(TestSessionPage)
#include "tst_sessionpage.moc"
