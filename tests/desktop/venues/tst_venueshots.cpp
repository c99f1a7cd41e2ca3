// Protects the look of venues: nothing cut in Kazakh and Russian at 1280x720, with long names.
// With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/shell/languages.h"
#include "app/desktop/venues/travelpart.h"
#include "core/services/cases/closecase.h"
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/venues/venuesdesk.h"

#include <QtGui/QAction>

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

class VenueShotsTest final : public QObject {
    Q_OBJECT

private:
    static void look(VenuesDesk& desk, const QString& name)
    {
        settle();
        QCOMPARE(desk.window->size(), QSize(1280, 720));
        keepPicture(*desk.window, name);
        const QStringList misfits = misfitsOf(desk.page());
        QVERIFY2(misfits.isEmpty(), qPrintable(name + QLatin1Char('\n') + misfits.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void everythingFits()
    {
        QFETCH(ScreenLanguage, language);
        const Languages languages(*qApp, language);
        const QString tag = QLatin1Char('-') + codeOf(language);
        VenuesDesk desk(Role::Administrator);
        desk.enrol();
        const ApplicationId closed = desk.road.contracted(1);
        const ApplicationId other = desk.road.contracted(2);
        const SessionId id = desk.road.notified({closed, other});
        desk.openSession(id);
        desk.window->resize(1280, 720);
        desk.page().findChild<TravelPart*>()->handOverAction()->trigger();
        look(desk, QStringLiteral("venue-handover") + tag);
        desk.receive(desk.checkOut(id));
        desk.window->refresh();
        desktop::press(desk.window, Qt::Key_Escape);
        look(desk, QStringLiteral("venue-away") + tag);
        need(CloseCase(desk.desk.center().as(Role::Head)).run(closed, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш")));
        desk.desk.center().clock().set(desk.view(id).session.startsAt);
        Procedure(desk.atVenue(), desk.desk.center()).conduct(id, {closed, other});
        const QString parcel = desk.giveBack(id);
        desk.runs([&] { desk.runner->bringHome(parcel); });
        desk.desk.actAs(Role::Secretary);
        desk.window->refresh();
        for (QAction* action : desk.page().findChild<TravelPart*>()->findChildren<QAction*>()) {
            if (action->objectName() == QStringLiteral("compare"))
                action->trigger();
        }
        look(desk, QStringLiteral("venue-conflicts") + tag);
        desk.window->goTo({QStringLiteral("settings"), QStringLiteral("venues")});
        look(desk, QStringLiteral("venue-settings") + tag);
    }
};

QTEST_MAIN(VenueShotsTest)
#include "tst_venueshots.moc"
