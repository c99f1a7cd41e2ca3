// Protects the look of the pages of a working day: nothing wider than the smallest window, no button cut, with long
// Kazakh names. With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/applications/intakepage.h"
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/widgets/fieldframe.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/schedulecandidate.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

constexpr std::array names {"Әбілқасымова Гүлжаһан Мұхамеджанқызы", "Нұрмағамбетов Бауыржан Дәулетбекұлы",
    "Қожахметова Ұлжан Өмірзаққызы", "Ахметов Әлихан Болатұлы", "Сейітжаппарұлы Жұмабек", "Ким Олег Викторович",
    "Жүнісбекова Айгүл Серікқызы", "Төлегенова Іңкәр Ғалымжанқызы", "Иванова Мария Петровна",
    "Шыңғысов Ерлан Қайратұлы", "Өтепбергенова Һәдиша Ыдырысқызы", "Досжанов Нұрсұлтан"};

/// Twelve cases all along the road.
struct WorkingDay {
    DeskFixture desk;
    std::vector<ApplicationId> cases;

    WorkingDay()
    {
        for (size_t i = 0; i < names.size(); ++i) {
            if (i == 9)
                desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 40)));
            desk.center().clock().advance(900);
            cases.push_back(take(static_cast<int>(i)));
        }
        for (size_t i = 0; i < 8; ++i)
            check(cases[i], i != 7);
        for (size_t i = 0; i < 5; ++i)
            need(ConcludeContract(desk.center().as(Role::Registrar)).run(cases[i]));
        const SessionId session = plan(QDate(2026, 11, 24));
        plan(QDate(2026, 11, 12));
        for (size_t i = 0; i < 3; ++i)
            need(ScheduleCandidate(desk.center().as(Role::Secretary)).run(session, cases[i]));
        (void)RecordNotices(desk.center().as(Role::Secretary)).run(std::vector<ApplicationId> {cases[0]}, NoticeChannel::Email);
    }
    ApplicationId take(int i)
    {
        ApplicationFields fields = desk.center().fields(i);
        fields.name = need(PersonName::parse(QString::fromUtf8(names.at(static_cast<size_t>(i)))));
        fields.residence = QStringLiteral("Қарағанды қаласы, Бұқар жырау даңғылы, 30-үй, 15-пәтер");
        fields.knowledge = QStringLiteral("Ыстық цехтағы санитарлық талаптар, технологиялық карта бойынша жұмыс");
        if (i % 3 == 1)
            fields.language = Language::Russian;
        return need(RegisterApplication(desk.center().as(Role::Registrar))
                        .run(fields, {test::TestCenter::paper(QStringLiteral("identity-card")),
                                 test::TestCenter::paper(QStringLiteral("diploma"))}))
            .id;
    }
    void check(const ApplicationId& id, bool complete)
    {
        const std::vector<DocumentGroup> missing = complete ? std::vector<DocumentGroup> {} : std::vector {DocumentGroup::Education};
        need(CheckPackage(desk.center().as(Role::Registrar)).run(id, {complete, {}, missing, QStringLiteral("Дипломның көшірмесі оқылмайды")}));
    }
    SessionId plan(QDate on)
    {
        return need(PlanSession(desk.center().as(Role::Secretary))
                        .run({desk.center().programme().id, desk.center().examCommission(), on, QTime(10, 0),
                            QStringLiteral("Қарағанды қ., Бұқар жырау даңғылы, 30, 2-шеберхана"), ExamMode::Offline, false}))
            .id;
    }
    std::vector<PageEntry> pages()
    {
        return {todayPage(desk.context()), applicationsPage(desk.context()), intakePage(desk.context()), casePage(desk.context(), desk.openConnection())};
    }
};

void keep(MainWindow& window, const QString& name, ThemeMode mode)
{
    for (int pass = 0; pass < 6; ++pass) // a layout inside a layout settles one pass later
        QApplication::processEvents();
    const QPixmap shot = window.grab();
    const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(shot.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
}

void verifyFits(MainWindow& window)
{
    QCOMPARE(window.size(), QSize(1280, 720));
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widgetResizable() && area->widget())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(QString::number(area->widget()->width())));
    }
}

} // namespace

class TestPageShots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }
    void everythingFits()
    {
        QFETCH(ThemeMode, mode);
        WorkingDay day;
        MainWindow& window = day.desk.open(day.pages(), mode);
        const auto shoot = [&](const QString& name, const Place& place, Role role = Role::Registrar) {
            day.desk.actAs(role);
            QVERIFY(window.goTo(place));
            keep(window, name, mode);
            verifyFits(window);
        };
        const auto caseAt = [&](size_t i, const char* suffix = "/step") {
            return Place {QStringLiteral("case"), day.cases[i].toText() + QLatin1String(suffix)};
        };
        shoot(QStringLiteral("today"), {QStringLiteral("today"), {}});
        shoot(QStringLiteral("applications"), {QStringLiteral("applications"), {}});
        shoot(QStringLiteral("case-registered"), caseAt(8, "/registered"));
        shoot(QStringLiteral("case-check"), caseAt(8));
        shoot(QStringLiteral("case-contract"), caseAt(5));
        shoot(QStringLiteral("case-refuse"), caseAt(7), Role::Head);
        shoot(QStringLiteral("case-refuse-registrar"), caseAt(7));
        shoot(QStringLiteral("case-schedule"), caseAt(3));
        shoot(QStringLiteral("case-notice"), caseAt(1));
        shoot(QStringLiteral("case-notified"), caseAt(0));
        qobject_cast<CasePage*>(window.currentPage())->openPaper(QStringLiteral("contract"));
        keep(window, QStringLiteral("case-paper"), mode);
        shoot(QStringLiteral("intake"), {QStringLiteral("intake"), {}});
        desktop::Page* intake = window.currentPage();
        typeText(intake->findChild<FieldFrame*>(QStringLiteral("surname")), QStringLiteral("Нұрмағамбетова"));
        typeText(intake->findChild<FieldFrame*>(QStringLiteral("iin")), QStringLiteral("900101300008"));
        typeText(intake->findChild<FieldFrame*>(QStringLiteral("profession")), QStringLiteral("Аспаз"));
        press(&window, Qt::Key_Return, Qt::ControlModifier);
        keep(window, QStringLiteral("intake-wrong"), mode);
        verifyFits(window);
        auto* scroll = intake->findChild<QScrollArea*>();
        for (int part = 1; part <= 3; ++part) {
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() * part / 3);
            keep(window, QStringLiteral("intake-part%1").arg(part), mode);
        }
    }
};

QTEST_MAIN(TestPageShots)
#include "tst_pageshots.moc"
