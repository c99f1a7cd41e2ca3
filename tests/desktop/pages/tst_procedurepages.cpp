// Protects the reader of Kazakh and Russian on what the whole procedure added to the pages: reminders above Today (L17.2.1,
// L23.5, W4), the terms to count anew, intake of a person outside the law with earlier documents (L2.3, R4.4), the parts
// of the settings. Nothing is cut at the smallest window. With TANU_SHOTS_DIR set, a picture of each is kept there.
#include "app/desktop/applications/earlierdocumentsbox.h"
#include "app/desktop/applications/intakepage.h"
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/today/recountpage.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/iinedit.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/certificates/handovercertificate.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

/// A document that was handed over, a case with terms that a corrected calendar would move.
struct ProcedureDesk {
    DeskFixture desk {Role::Head};

    ProcedureDesk()
    {
        SessionRoad road(desk.center());
        road.enrol();
        const ApplicationId passed = road.contracted(0);
        (void)road.signedProtocol({passed}, {});
        (void)need(HandOverCertificate(desk.center().as(Role::Registrar))
                       .run(road.printed(passed), QStringLiteral("Ахметов Әлихан"), QStringLiteral("ID 045")));
        for (int serial = 1; serial < 6; ++serial)
            (void)desk.center().registered(serial);
        const QDate next = desk.center().calendar().addWorkingDays(desk.center().today(), 1);
        const CalendarDay day {next, DayKind::Transferred, QStringLiteral("Демалыс"), QStringLiteral("Выходной")};
        (void)need(SaveCalendarDays(desk.center().as(Role::Head)).run({day}));
    }
    MainWindow& open()
    {
        return desk.open({todayPage(desk.context()), applicationsPage(desk.context()), certificatesPage(desk.context()),
            settingsPage(desk.context(), {}), intakePage(desk.context()), recountPage(desk.context())});
    }
};

} // namespace

class TestProcedurePages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void nothingIsCut()
    {
        QFETCH(ScreenLanguage, language);
        ProcedureDesk full;
        const Languages languages(*qApp, language);
        MainWindow& window = full.open();
        QStringList wrong;
        const auto look = [&](const QString& name) {
            settle();
            for (const QString& misfit : misfitsOf(*window.currentPage()))
                wrong.append(name + QStringLiteral(": ") + misfit);
            keepPicture(window, QStringLiteral("%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()), name));
        };
        for (const char* page : {"today", "recount"}) {
            window.goTo({QString::fromLatin1(page), {}});
            look(QString::fromLatin1(page));
        }
        window.goTo({QStringLiteral("intake"), {}});
        auto* page = window.currentPage();
        page->findChild<IinEdit*>(QStringLiteral("iin"))->setValue(*full.desk.center().fields(0).identity.iin);
        page->findChild<ChoiceEdit*>(QStringLiteral("outsidelaw"))->setValue(QStringLiteral("financial-regulator"));
        look(QStringLiteral("intake outside the law"));
        auto* scroll = page->findChild<QScrollArea*>();
        scroll->ensureWidgetVisible(page->findChild<EarlierDocumentsBox*>(), 0, 200);
        look(QStringLiteral("intake documents"));
        full.desk.actAs(Role::Administrator);
        for (const char* section : {"center", "people", "professions"}) {
            window.goTo({QStringLiteral("settings"), QString::fromLatin1(section)});
            look(QString::fromLatin1(section));
        }
        window.goTo({QStringLiteral("settings"), QStringLiteral("center")});
        window.currentPage()->findChild<QPushButton*>(QStringLiteral("end"))->click();
        look(QStringLiteral("center end"));
        full.desk.center().clock().set(fromKazakhstan(QDate(2028, 9, 4), QTime(9, 0)));
        window.goTo({QStringLiteral("today"), {}});
        look(QStringLiteral("today late"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestProcedurePages)
#include "tst_procedurepages.moc"
