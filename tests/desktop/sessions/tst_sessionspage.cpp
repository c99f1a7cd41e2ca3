// Protects planning: by the keyboard alone, a refusal at its field, a day off asked about once; the month opens what
// stands in it.
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/sessions/daypanel.h"
#include "app/desktop/sessions/planform.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/widgets/linefield.h"
#include "app/desktop/widgets/monthgrid.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/services/queries/centerquery.h"
#include "core/services/sessions/plansession.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

struct Sessions {
    DeskFixture desk {Role::Secretary};
    MainWindow* window = nullptr;

    void open()
    {
        window = &desk.open({sessionsPage(desk.context()), sessionPage(desk.context())});
        window->goTo({QStringLiteral("sessions"), {}});
        month().setFocus();
    }
    [[nodiscard]] desktop::Page& page() { return *window->currentPage(); }
    [[nodiscard]] MonthGrid& month() { return *page().findChild<MonthGrid*>(); }
    [[nodiscard]] PlanForm& form() { return *page().findChild<PlanForm*>(); }
    template <typename T>
    [[nodiscard]] T& field(const char* name)
    {
        return *form().findChild<T*>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        desktop::press(window, key, modifiers);
    }
    void type(const char* text) { typeText(window->focusWidget(), QString::fromUtf8(text)); }
    void replace(LineField& edit, const char* text)
    {
        edit.setFocus();
        edit.line().selectAll();
        type(text);
    }
    [[nodiscard]] std::vector<SessionRow> planned()
    {
        return need(SessionListQuery(desk.center().db()).page({}, false, 100)).rows;
    }
};

} // namespace

class TestSessionsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsPlannedByTheKeyboard()
    {
        Sessions sessions;
        sessions.open();
        QCOMPARE(sessions.month().selected(), QDate(2026, 11, 2));
        for (int i = 0; i < 2; ++i)
            sessions.press(Qt::Key_Down);
        sessions.press(Qt::Key_Right);
        QCOMPARE(sessions.month().selected(), QDate(2026, 11, 17));
        sessions.press(Qt::Key_Return);
        QTRY_VERIFY(sessions.form().isVisible());
        QCOMPARE(sessions.field<LineField>("date").text(), QStringLiteral("17.11.2026"));
        for (int i = 0; i < 3; ++i)
            sessions.press(Qt::Key_Return);
        sessions.replace(sessions.field<LineField>("time"), "0930");
        sessions.press(Qt::Key_Return);
        sessions.press(Qt::Key_Return);
        sessions.type("Астана, Тәуелсіздік 1, 204");
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.planned().size(), size_t(1));
        const SessionRow row = sessions.planned().front();
        QCOMPARE(row.startsAt, fromKazakhstan(QDate(2026, 11, 17), QTime(9, 30)));
        QCOMPARE(row.place, QStringLiteral("Астана, Тәуелсіздік 1, 204"));
        QCOMPARE(sessions.window->currentPlace().page, QStringLiteral("session"));
        QCOMPARE(sessions.window->currentPlace().key, row.id.toText());
    }

    void R6_2_aCaseBeginsItsSessionOnItsFirstDay()
    {
        Sessions sessions;
        sessions.open();
        const QString programme = sessions.desk.center().programme().id.toText();
        sessions.window->goTo({QStringLiteral("sessions"), QStringLiteral("new/%1/2026-12-01").arg(programme)});
        QTRY_VERIFY(sessions.form().isVisible());
        QCOMPARE(*sessions.field<ChoiceEdit>("programme").value(), programme);
        QCOMPARE(sessions.field<LineField>("date").text(), QStringLiteral("01.12.2026"));
        for (const QPushButton* button : sessions.page().findChildren<QPushButton*>())
            QVERIFY2(!button->isVisible() || button->text() != QStringLiteral("Plan a session"), "the form is open");
        sessions.field<LineField>("place").clear();
        sessions.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(sessions.field<FieldFrame>("place").hasError(), "what is missing is said");
        QCOMPARE(sessions.field<LineField>("date").text(), QStringLiteral("01.12.2026"));
        sessions.page().refresh();
        QVERIFY2(sessions.form().isVisible(), "what is typed is not begun anew");
        sessions.type("Астана, Тәуелсіздік 1, 204");
        sessions.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sessions.planned().size(), size_t(1));
        QCOMPARE(sessions.window->currentPlace().page, QStringLiteral("session"));
        sessions.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(sessions.window->currentPlace().page, QStringLiteral("sessions"));
        QVERIFY2(!sessions.form().isVisible(), "the way back does not plan again");
    }

    /// Before the first session; typing replaces it.
    void theAddressOfTheCenterIsProposedAsThePlace()
    {
        Sessions sessions;
        const auto center = need(CenterQuery(sessions.desk.center().db()).profile());
        QVERIFY(center && !textOf(center->address).isEmpty());
        sessions.open();
        sessions.window->goTo({QStringLiteral("sessions"),
            QStringLiteral("new/%1/2026-12-01").arg(sessions.desk.center().programme().id.toText())});
        QTRY_VERIFY(sessions.form().isVisible());
        QCOMPARE(sessions.field<LineField>("place").text(), textOf(center->address));
        sessions.type("Астана, Тәуелсіздік 1, 204");
        QCOMPARE(sessions.field<LineField>("place").text(), QStringLiteral("Астана, Тәуелсіздік 1, 204"));
    }

    /// Whether it was led there or not: with the warning about accounts the form is higher than its place.
    void theFieldWithTheFocusIsWholeInSight()
    {
        Sessions sessions;
        sessions.open();
        sessions.window->goTo({QStringLiteral("sessions"),
            QStringLiteral("new/%1/2026-12-01").arg(sessions.desk.center().programme().id.toText())});
        QTRY_VERIFY(sessions.form().isVisible());
        auto* area = sessions.form().findChild<QScrollArea*>();
        sessions.window->resize(1280, 600);
        QTRY_VERIFY2(area->widget()->height() > area->viewport()->height(), "otherwise nothing can be hidden");
        for (const char* name : {"place", "programme", "place"}) {
            auto& field = sessions.field<FieldFrame>(name);
            field.setFocus(Qt::OtherFocusReason);
            QTRY_VERIFY2(area->viewport()->rect().contains(QRect(field.mapTo(area->viewport(), QPoint(0, 0)), field.size())), name);
        }
    }

    void R6_2_theCaseThatAskedIsOfferedItsPlace_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("R6.2 from its first day") << QStringLiteral("2026-11-17") << true;
        QTest::newRow("R6.2 too early") << QStringLiteral("2026-11-16") << false;
    }
    void R6_2_theCaseThatAskedIsOfferedItsPlace()
    {
        QFETCH(QString, day);
        QFETCH(bool, isAllowed);
        Sessions sessions;
        const ApplicationId id = sessions.desk.center().contracted(0);
        (void)sessions.desk.center().contracted(1);
        sessions.open();
        const QString key = QStringLiteral("new/%1/%2/%3").arg(sessions.desk.center().programme().id.toText(), day, id.toText());
        sessions.window->goTo({QStringLiteral("sessions"), key});
        QTRY_VERIFY(sessions.form().isVisible());
        sessions.type("Астана, Тәуелсіздік 1, 204");
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.window->currentPlace().page, QStringLiteral("session"));
        auto* give = sessions.page().findChild<QPushButton*>(QStringLiteral("givePlaces"));
        QVERIFY(give->isVisible());
        QCOMPARE(give->isEnabled(), isAllowed);
        if (!isAllowed) {
            const auto banners = sessions.page().findChildren<Banner*>();
            QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner* one) {
                return one->isVisible() && one->text().contains(QStringLiteral("too early, from 17.11.2026"));
            }));
            return;
        }
        QCOMPARE(sessions.window->focusWidget(), give);
        QCOMPARE(give->text(), QStringLiteral("Give a place: 1"));
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.desk.center().stateOf(id), CaseState::Scheduled);
        const QString session = sessions.window->currentPlace().key;
        sessions.window->goTo({QStringLiteral("sessions"), {}});
        sessions.window->goTo({QStringLiteral("session"), session});
        QVERIFY2(!give->isVisible(), "who has a place is not offered one again");
    }

    void R6_2_withoutADayTheFirstAllowedOneIsOffered()
    {
        Sessions sessions;
        sessions.open();
        sessions.press(Qt::Key_Return);
        QTRY_VERIFY(sessions.form().isVisible());
        QCOMPARE(sessions.field<LineField>("date").text(), QStringLiteral("17.11.2026"));
    }

    void theButtonsOfTheFormAreAsWideAsItsFields()
    {
        Sessions sessions;
        sessions.open();
        sessions.window->resize(1280, 900);
        sessions.press(Qt::Key_Return);
        QTRY_VERIFY(sessions.form().isVisible());
        int buttons = 0;
        for (const QPushButton* button : sessions.form().findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->parentWidget() != &sessions.form())
                continue;
            QTRY_COMPARE(button->width(), sessions.field<FieldFrame>("place").width());
            ++buttons;
        }
        QCOMPARE(buttons, 2);
    }

    void aRefusalStandsAtItsField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("place missing") << QByteArray("place") << QByteArray("");
        QTest::newRow("impossible date") << QByteArray("date") << QByteArray("31.11.2026");
        QTest::newRow("past date") << QByteArray("date") << QByteArray("30.10.2026");
        QTest::newRow("impossible time") << QByteArray("time") << QByteArray("2561");
    }
    void aRefusalStandsAtItsField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, text);
        Sessions sessions;
        sessions.open();
        sessions.press(Qt::Key_Return);
        sessions.field<LineField>("place").setText(QStringLiteral("Астана"));
        auto& wrong = sessions.field<LineField>(field.constData());
        wrong.clear();
        sessions.replace(wrong, text.constData());
        sessions.field<LineField>("place").setFocus();
        sessions.press(Qt::Key_Return);
        QVERIFY(wrong.hasError());
        QVERIFY(sessions.planned().empty());
        QVERIFY(sessions.form().isVisible());
    }

    void aDayOffIsAskedAboutOnce_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("confirmed") << true;
        QTest::newRow("thought better of it") << false;
    }
    void aDayOffIsAskedAboutOnce()
    {
        QFETCH(bool, yes);
        Sessions sessions;
        sessions.open();
        sessions.press(Qt::Key_Return);
        sessions.replace(sessions.field<LineField>("date"), "21.11.2026");
        sessions.field<LineField>("place").setText(QStringLiteral("Астана"));
        sessions.field<LineField>("place").setFocus();
        sessions.desk.prompts().willConfirm(QStringLiteral("21.11.2026"), yes);
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.planned().size(), size_t(yes ? 1 : 0));
        if (!yes)
            QVERIFY(sessions.field<LineField>("date").hasError());
    }

    void escapeClosesTheForm()
    {
        Sessions sessions;
        sessions.open();
        sessions.press(Qt::Key_Return);
        QTRY_VERIFY(sessions.form().isVisible());
        sessions.press(Qt::Key_Escape);
        QTRY_VERIFY(!sessions.form().isVisible());
        QVERIFY(sessions.month().hasFocus());
        QVERIFY(sessions.page().primaryAction()->isEnabled());
    }

    void theMonthShowsAndOpensItsSessions()
    {
        Sessions sessions;
        SessionRoad road(sessions.desk.center());
        const SessionId id = road.scheduled({sessions.desk.center().contracted()});
        sessions.open();
        sessions.month().setSelected(QDate(2026, 11, 16));
        sessions.press(Qt::Key_Right);
        QCOMPARE(sessions.page().findChild<DayPanel*>()->sessionCount(), 1);
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.window->currentPlace().key, id.toText());
    }

    void theDaysBesideTheMonthShowTheirSessions()
    {
        Sessions sessions;
        sessions.open();
        const SessionRoad road(sessions.desk.center());
        SessionPlan plan = road.plan();
        plan.date = QDate(2026, 12, 4); // in the last week that November's grid draws
        (void)need(PlanSession(sessions.desk.center().as(Role::Registrar)).run(plan));
        const auto drawn = [&sessions] {
            const MonthGrid& month = sessions.month();
            return sessions.month().grab(month.cellOf(QDate(2026, 12, 4))).toImage();
        };
        const QImage empty = drawn();
        sessions.page().refresh();
        QCOMPARE(sessions.month().month(), 11);
        QCOMPARE(sessions.month().lastShown(), QDate(2026, 12, 6));
        QVERIFY(drawn() != empty);
        sessions.month().setSelected(QDate(2026, 11, 27));
        sessions.press(Qt::Key_Down);
        QCOMPARE(sessions.month().month(), 12);
        QCOMPARE(sessions.page().findChild<DayPanel*>()->sessionCount(), 1);
    }

    void aDayWithSeveralIsGoneInto()
    {
        Sessions sessions;
        SessionRoad road(sessions.desk.center());
        (void)road.planned();
        (void)road.planned();
        const SessionId second = sessions.planned().at(1).id;
        sessions.open();
        sessions.month().setSelected(QDate(2026, 11, 17));
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.window->currentPlace().page, QStringLiteral("sessions"));
        sessions.press(Qt::Key_Down);
        sessions.press(Qt::Key_Return);
        QTRY_COMPARE(sessions.window->currentPlace().key, second.toText());
    }

    void theListOpensByEnter()
    {
        Sessions sessions;
        SessionRoad road(sessions.desk.center());
        const SessionId id = road.planned();
        sessions.open();
        sessions.page().findChild<SegmentedChoice*>()->setValue(QStringLiteral("list"));
        auto* table = sessions.page().findChild<DataTable*>();
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->countLine(), QStringLiteral("rows: 1"));
        table->setFocus();
        sessions.press(Qt::Key_Return);
        QCOMPARE(sessions.window->currentPlace().key, id.toText());
    }

    void onlyWhoMayPlansASession()
    {
        Sessions sessions;
        sessions.desk.actAs(Role::Head);
        sessions.open();
        QVERIFY(!sessions.page().primaryAction()->isEnabled());
        sessions.press(Qt::Key_Return);
        QVERIFY(!sessions.form().isVisible());
    }
};

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
