// Protects the first page that everybody sees in the morning: what is due stands in its group, Enter opens the case
// at its step, reading anew keeps the selection, an empty day says so.
#include "app/desktop/today/todaypage.h"
#include "app/desktop/today/noticestrip.h"
#include "app/desktop/today/workmodel.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/appeals/registerappeal.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/storage/stafftable.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

void enrolAndPublish(test::TestCenter& center)
{
    SessionRoad road(center);
    road.enrol();
    road.publish();
}

struct Today {
    DeskFixture desk;
    TodayPage* page = nullptr;
    QTreeView* view = nullptr;

    void open()
    {
        MainWindow& window = desk.open({todayPage(desk.context())});
        page = qobject_cast<TodayPage*>(window.currentPage());
        view = page->findChild<QTreeView*>();
        view->setFocus();
    }

    /// What is said above the list.
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        for (const Banner* banner : page->findChild<NoticeStrip*>()->findChildren<Banner*>()) {
            if (!banner->isHidden())
                texts.append(banner->text());
        }
        return texts;
    }
    /// Every sentence that is to be seen.
    [[nodiscard]] QStringList sentences() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    /// The button of the notice with these words.
    void follow(const QString& part) const
    {
        for (const Banner* banner : page->findChild<NoticeStrip*>()->findChildren<Banner*>()) {
            if (!banner->text().contains(part))
                continue;
            auto* button = banner->findChild<QPushButton*>();
            button->setFocus();
            press(button->window(), Qt::Key_Space);
            return;
        }
        qFatal("no notice says %s", qUtf8Printable(part));
    }

    [[nodiscard]] QStringList groups() const
    {
        QStringList words;
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QModelIndex heading = view->model()->index(i, 0);
            words.append(heading.data().toString() + QLatin1Char(' ') + heading.data(WorkModel::CountRole).toString());
        }
        return words;
    }
};

} // namespace

class TestTodayPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueStandsInItsGroup()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        today.desk.center().contracted(1);
        today.desk.center().registered(2);
        today.open();
        QCOMPARE(today.groups(), (QStringList {QStringLiteral("Today 2"), QStringLiteral("Later 3")}));
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 6), QTime(9, 0)));
        today.page->refresh();
        QCOMPARE(today.groups().first(), QStringLiteral("Overdue 2"));
        QCOMPARE(today.page->statusLine(), QStringLiteral("due: 5"));
    }

    void aClockThatWentWrongIsSaid_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("part");
        QTest::newRow("ten years back") << -10 << QStringLiteral("went back");
        QTest::newRow("ten years ahead") << 10 << QStringLiteral("jumped ahead");
    }

    void aClockThatWentWrongIsSaid()
    {
        QFETCH(int, years);
        QFETCH(QString, part);
        Today today;
        today.desk.center().registered(0);
        today.open();
        QCOMPARE(today.notices().filter(QStringLiteral("clock")), QStringList());
        const QDateTime right = today.desk.center().clock().now();
        today.desk.center().clock().set(right.addYears(years));
        need(SaveBackupSettings(today.desk.center().as(Role::Head)).run({})); // work goes on, and the warning stays
        today.page->refresh();
        QCOMPARE(today.notices().filter(part).size(), 1);
        today.desk.center().clock().set(right.addSecs(60));
        today.page->refresh();
        QCOMPARE(today.notices().filter(QStringLiteral("clock")), QStringList());
    }

    void anOldBackupIsSaid()
    {
        Today today;
        today.desk.center().registered(0);
        today.open();
        QCOMPARE(today.notices().filter(QStringLiteral("ackup")), QStringList());
        today.desk.center().clock().advance(3 * 24 * 60 * 60 + 60);
        today.page->refresh();
        QCOMPARE(today.notices().filter(QStringLiteral("No backup")).size(), 1);
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("No backup"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("settings"), QStringLiteral("backups")}));
    }

    void enterOpensTheCaseAtItsStep()
    {
        Today today;
        const ApplicationId id = today.desk.center().registered();
        today.open();
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        press(&today.desk.window(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("case"), id.toText() + QStringLiteral("/step")}));
    }

    void arrowsStepOverHeadings()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        today.desk.center().contracted(1);
        today.open();
        for (int i = 0; i < 2; ++i)
            press(&today.desk.window(), Qt::Key_Down);
        QVERIFY(today.view->currentIndex().parent().isValid());
        QCOMPARE(today.view->currentIndex().parent().data().toString(), QStringLiteral("Later"));
    }

    void readingAnewKeepsTheSelection()
    {
        Today today;
        today.desk.center().registered(0);
        today.desk.center().registered(1);
        today.open();
        press(&today.desk.window(), Qt::Key_Down);
        press(&today.desk.window(), Qt::Key_Down);
        const QString key = today.view->currentIndex().data(WorkModel::KeyRole).toString();
        today.desk.center().registered(2);
        press(&today.desk.window(), Qt::Key_F5);
        QCOMPARE(today.view->currentIndex().data(WorkModel::KeyRole).toString(), key);
    }

    void anEmptyDaySaysSo()
    {
        Today today;
        enrolAndPublish(today.desk.center());
        today.open();
        QCOMPARE(today.notices(), QStringList());
        QVERIFY2(today.sentences().contains(QStringLiteral("Nothing is due.")), qPrintable(today.sentences().join(QLatin1Char('\n'))));
        QVERIFY(!today.view->isVisible());
    }

    void belowANoticeTheDayIsNotCalledEmpty()
    {
        Today today;
        today.open();
        QCOMPARE(today.notices().size(), 1);
        QVERIFY(today.sentences().contains(QStringLiteral("No case is waiting.")));
        QVERIFY(!today.sentences().contains(QStringLiteral("Nothing is due.")));
        QCOMPARE(today.page->statusLine(), QString());
        enrolAndPublish(today.desk.center());
        today.page->refresh();
        QVERIFY(today.sentences().contains(QStringLiteral("Nothing is due.")));
    }

    void whoIsNotEnrolledIsToldAndLedThere_L17_2_1()
    {
        Today today;
        today.open();
        QCOMPARE(today.notices().size(), 1);
        QVERIFY2(today.notices().front().contains(QStringLiteral("platform")), qPrintable(today.notices().front()));
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("platform"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("exchange"), {}}));
    }

    void workBeginsInTheListNotInTheNotices()
    {
        Today today;
        const ApplicationId id = today.desk.center().registered();
        MainWindow& window = today.desk.open({todayPage(today.desk.context())});
        QSignalSpy places(window.currentPage(), &desktop::Page::placeRequested);
        press(&window, Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>().key, id.toText() + QStringLiteral("/step"));
    }

    /// Not at the tag of the clause beside it, of which Enter only opens the text.
    void withoutCasesWorkBeginsAtTheButtonOfTheNotice_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void withoutCasesWorkBeginsAtTheButtonOfTheNotice()
    {
        QFETCH(ScreenLanguage, language);
        Today today;
        today.desk.languages().switchTo(language);
        MainWindow& window = today.desk.open({todayPage(today.desk.context())});
        QSignalSpy places(window.currentPage(), &desktop::Page::placeRequested);
        press(&window, Qt::Key_F5); // reading anew leaves it there
        press(&window, Qt::Key_Space);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("exchange"), {}}));
    }

    void withoutNoticesAndCasesWorkBeginsAtANewApplication()
    {
        Today today;
        enrolAndPublish(today.desk.center());
        MainWindow& window = today.desk.open({todayPage(today.desk.context())});
        QSignalSpy places(window.currentPage(), &desktop::Page::placeRequested);
        press(&window, Qt::Key_Space);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("intake"), {}}));
    }

    void dangersStandAboveWarningsAboveWhatIsOnlyTold()
    {
        Today today;
        test::TestCenter& center = today.desk.center();
        for (const Role role : {Role::Administrator, Role::Head, Role::Registrar, Role::Secretary})
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QStringLiteral("person%1").arg(static_cast<int>(role)), QStringLiteral("берілген құпиясөз")}));
        today.desk.actAs(Role::Administrator);
        center.clock().advance(3 * 24 * 60 * 60 + 60); // no backup for three days: a warning
        today.open();
        need(EndAccreditation(center.as(Role::Head)).run(QDate(2026, 11, 2), QStringLiteral("Қаулы № 12")));
        today.page->refresh();
        std::vector<Tone> tones;
        for (const Banner* banner : today.page->findChild<NoticeStrip*>()->findChildren<Banner*>()) {
            if (!banner->isHidden())
                tones.push_back(banner->tone());
        }
        QVERIFY(tones.size() >= 3);
        QCOMPARE(tones.front(), Tone::Danger);
        QCOMPARE(tones.back(), Tone::Accent);
        const auto weight = [](Tone tone) { return tone == Tone::Danger ? 2 : tone == Tone::Warning ? 1 : 0; };
        QVERIFY2(std::is_sorted(tones.begin(), tones.end(), [&](Tone one, Tone other) { return weight(one) > weight(other); }),
            qPrintable(today.notices().join(QLatin1Char('\n'))));
    }

    void whoHasNotPublishedIsToldAndLedThere_L17_2_1()
    {
        Today today;
        SessionRoad(today.desk.center()).enrol();
        today.open();
        QCOMPARE(today.notices().size(), 1);
        QVERIFY2(today.notices().front().contains(QStringLiteral("prices")), qPrintable(today.notices().front()));
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("prices"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("settings"), QStringLiteral("publication")}));
    }

    void whoIsEnrolledAndPublishedHasNothingToHear_L17_2_1()
    {
        Today today;
        enrolAndPublish(today.desk.center());
        today.open();
        QCOMPARE(today.notices(), QStringList());
    }

    /// The administrator alone can change it; what one case cannot do without is named until it is there.
    void whoHasNoAccountIsToldToTheAdministrator_S1()
    {
        Today today;
        test::TestCenter& center = today.desk.center();
        SessionRoad(center).enrol();
        today.open();
        const auto open = [&center](Role role, const char* login) {
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QString::fromLatin1(login), QStringLiteral("берілген құпиясөз")}));
        };
        today.desk.actAs(Role::Administrator);
        today.page->refresh();
        QVERIFY2(today.notices().filter(QStringLiteral("account")).isEmpty(), "a center without any account is asked at its door");
        open(Role::Administrator, "admin");
        open(Role::Head, "head");
        today.page->refresh();
        const QStringList told = today.notices().filter(QStringLiteral("no account"));
        QCOMPARE(told.size(), 1);
        const QString missing = told.front().section(QStringLiteral("missing: "), 1);
        QVERIFY2(missing.contains(wordOf(Role::Registrar), Qt::CaseInsensitive), qPrintable(told.front()));
        QVERIFY2(missing.contains(wordOf(Role::Secretary), Qt::CaseInsensitive), qPrintable(told.front()));
        QVERIFY2(!missing.contains(wordOf(Role::Head), Qt::CaseInsensitive), qPrintable(told.front()));
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("no account"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("settings"), QStringLiteral("access")}));
        open(Role::Registrar, "registrar");
        open(Role::Secretary, "secretary");
        today.page->refresh();
        QCOMPARE(today.notices().filter(QStringLiteral("no account")).size(), 1);
        QVERIFY(!today.notices().join(QLatin1Char('\n')).contains(QStringLiteral("missing: ")));
        today.desk.actAs(Role::Registrar);
        today.page->refresh();
        QCOMPARE(today.notices().filter(QStringLiteral("no account")), QStringList());
    }

    /// Two people have every role, and the one who signs is the only one who makes documents.
    void whoWouldLeaveNobodyIsToldToTheAdministrator_S1()
    {
        Today today;
        test::TestCenter& center = today.desk.center();
        const auto give = [&center](Role who, Roles more) {
            StaffMember member = need(StaffTable(center.db()).load(center.staff(who)));
            member.roles |= more;
            need(StaffTable(center.db()).update(member));
            return member.name.shortForm();
        };
        const auto open = [&center](Role role, const char* login) {
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QString::fromLatin1(login), QStringLiteral("берілген құпиясөз")}));
        };
        const QString name = give(Role::Administrator, Role::Head | Role::Registrar | Role::CommissionMember);
        open(Role::Administrator, "admin");
        open(Role::Secretary, "secretary");
        today.desk.actAs(Role::Administrator);
        today.open();
        const QString part = QStringLiteral("signs the protocol");
        QCOMPARE(today.notices().filter(part).size(), 1);
        QVERIFY(today.notices().filter(part).front().contains(name));
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(part);
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("settings"), QStringLiteral("access")}));
        open(Role::Registrar, "registrar");
        today.page->refresh();
        QCOMPARE(today.notices().filter(part), QStringList());
    }

    /// Where nobody else has the role an account does not help.
    void whereNobodyElseMakesDocumentsThePeopleAreShown_S1()
    {
        Today today;
        test::TestCenter& center = today.desk.center();
        for (StaffMember member : need(StaffTable(center.db()).all())) {
            member.roles &= ~(Role::Registrar | Role::Head);
            member.roles |= Role::AppealCommission; // nobody is without any
            if (member.id == center.staff(Role::Administrator))
                member.roles |= Role::Head | Role::Registrar | Role::CommissionMember;
            need(StaffTable(center.db()).update(member));
        }
        for (const Role role : {Role::Administrator, Role::Secretary})
            need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                     .run({center.staff(role), QStringLiteral("person%1").arg(static_cast<int>(role)), QStringLiteral("берілген құпиясөз")}));
        today.desk.actAs(Role::Administrator);
        today.open();
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("signs the protocol"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("settings"), QStringLiteral("people")}));
    }

    void reaccreditationIsRemindedOf_L23_5_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("part");
        QTest::newRow("L23.5 while there is time") << QDate(2028, 5, 3) << QStringLiteral("Apply for re-accreditation by");
        QTest::newRow("L23.5 when it is late") << QDate(2028, 9, 4) << QStringLiteral("The last day to apply");
        QTest::newRow("L23.2 when it is over") << QDate(2029, 1, 3) << QStringLiteral("nothing is issued any more");
    }
    void reaccreditationIsRemindedOf_L23_5()
    {
        QFETCH(QDate, on);
        QFETCH(QString, part);
        Today today;
        enrolAndPublish(today.desk.center());
        today.desk.center().clock().set(fromKazakhstan(on, QTime(9, 0)));
        today.open();
        QVERIFY2(today.notices().join(QLatin1Char('\n')).contains(part), qPrintable(today.notices().join(QLatin1Char('\n'))));
    }

    void theEndOfTheAccreditationStandsAboveEverything_L26_6()
    {
        Today today;
        need(EndAccreditation(today.desk.center().as(Role::Head)).run(QDate(2026, 11, 2), QStringLiteral("Қаулы № 12")));
        today.open();
        QCOMPARE(today.notices().size(), 1);
        QVERIFY(today.notices().front().contains(QStringLiteral("02.11.2026: Қаулы № 12")));
    }

    void termsToCountAnewLeadToTheirList_W4()
    {
        Today today;
        enrolAndPublish(today.desk.center());
        today.desk.center().registered();
        const CalendarDay day {QDate(2026, 11, 3), DayKind::Transferred, QStringLiteral("Демалыс"), QStringLiteral("Выходной")};
        (void)need(SaveCalendarDays(today.desk.center().as(Role::Head)).run({day}));
        today.open();
        QCOMPARE(today.notices().size(), 1);
        QVERIFY2(today.notices().front().startsWith(QStringLiteral("2 open term")), qPrintable(today.notices().front()));
        QSignalSpy places(today.page, &desktop::Page::placeRequested);
        today.follow(QStringLiteral("open term"));
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("recount"), {}}));
    }

    void anAppealStandsWithItsTerm_R22()
    {
        Today today;
        SessionRoad road(today.desk.center());
        const ApplicationId id = road.contracted(0);
        (void)road.signedProtocol({}, {id});
        need(NotifyNotPassed(today.desk.center().as(Role::Registrar)).run(id, QStringLiteral("Оқыңыз"), NoticeChannel::Hand));
        (void)need(RegisterAppeal(today.desk.center().as(Role::Registrar)).run(id, today.desk.center().today(), QStringLiteral("Келіспеймін")));
        today.open();
        QStringList clauses;
        for (int group = 0; group < today.view->model()->rowCount(); ++group) {
            const QModelIndex heading = today.view->model()->index(group, 0);
            for (int row = 0; row < today.view->model()->rowCount(heading); ++row)
                clauses.append(today.view->model()->index(row, WorkModel::Clause, heading).data().toString());
        }
        QVERIFY2(clauses.contains(QStringLiteral("R22")), qPrintable(clauses.join(QLatin1Char(' '))));
    }

    void theNavigationCountsWhatIsDueTodayOrPast()
    {
        Today today;
        today.desk.center().registered();
        const PageEntry entry = todayPage(today.desk.context());
        QCOMPARE(entry.count(), 0);
        today.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
        QCOMPARE(entry.count(), 2);
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
