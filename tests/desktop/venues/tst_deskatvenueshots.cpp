// Protects the look of the desk at a venue: nothing cut in Kazakh and Russian at 1280x720.
// With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/venues/placedesk.h"

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

class DeskAtVenueShotsTest final : public QObject {
    Q_OBJECT

private:
    static void look(PlaceDesk& place, const QString& name)
    {
        settle();
        QCOMPARE(place.window().size(), QSize(1280, 720));
        keepPicture(place.window(), name);
        const QStringList misfits = misfitsOf(*place.window().currentPage());
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
        const QString tag = QLatin1Char('-') + codeOf(language);
        VenuesDesk office;
        PlaceDesk place(office, language);
        const SessionId first = office.road.notified({office.road.contracted(1), office.road.contracted(2)});
        const SessionId second = office.road.notified({office.road.contracted(3)});
        place.receive(place.checkOut(first));
        const QString parcel = place.checkOut(second);
        place.openSession(first);
        look(place, QStringLiteral("atvenue-session") + tag);
        place.window().goTo({QStringLiteral("today"), {}});
        look(place, QStringLiteral("atvenue-today") + tag);
        place.window().goTo({QStringLiteral("sessions"), {}});
        look(place, QStringLiteral("atvenue-sessions") + tag);
        place.window().goTo({QStringLiteral("settings"), QStringLiteral("venues")});
        place.runs([&] { place.runner().receive(parcel); });
        look(place, QStringLiteral("atvenue-settings") + tag);
        place.runs([&] { place.runner().giveBack(first, office.stick.path()); });
        place.window().goTo({QStringLiteral("session"), first.toText()});
        look(place, QStringLiteral("atvenue-returned") + tag);
    }
};

QTEST_MAIN(DeskAtVenueShotsTest)
#include "tst_deskatvenueshots.moc"
