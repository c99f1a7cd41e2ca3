// Protects the look of the journal at the smallest window, crowded and empty, in Kazakh and Russian, light and dark: no
// label, button or column's title is cut. With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/settings/journalfilters.h"
#include "app/desktop/settings/journalsection.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/services/journal/lookintofile.h"
#include "tests/desktop/settings/settingsdesk.h"
#include "tests/desktop/support/fitting.h"
#include "tests/support/sessionroad.h"

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// A journal in which much happened.
void fill(test::TestCenter& center)
{
    test::SessionRoad road(center);
    road.enrol();
    const ApplicationId passed = road.contracted(1);
    road.signedProtocol({passed}, {road.contracted(2)});
    (void)road.printed(passed);
    for (const Role role : {Role::Registrar, Role::Secretary, Role::Head})
        need(LookIntoFile(center.as(role)).run(passed));
}

} // namespace

class TestJournalShots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("kk-light") << ScreenLanguage::Kazakh << ThemeMode::Light;
        QTest::newRow("ru-dark") << ScreenLanguage::Russian << ThemeMode::Dark;
        QTest::newRow("ru-light") << ScreenLanguage::Russian << ThemeMode::Light;
        QTest::newRow("kk-dark") << ScreenLanguage::Kazakh << ThemeMode::Dark;
    }

    void everythingFits()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeMode, mode);
        DeskFixture desk(Role::Head);
        const Languages languages(*qApp, language);
        fill(desk.center());
        MainWindow& window = desk.open({settingsPage(desk.context(), {})}, mode);
        window.goTo({QStringLiteral("settings"), QStringLiteral("journal")});
        auto* section = window.currentPage()->findChild<JournalSection*>();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QStringList wrong;
        const auto look = [&](const QString& what) {
            settle();
            QCOMPARE(window.size(), QSize(1280, 720));
            for (const QString& misfit : misfitsOf(*window.currentPage()))
                wrong.append(what + QStringLiteral(": ") + misfit);
            keepPicture(window, QStringLiteral("journal-%1-%2").arg(what, name));
        };
        look(QStringLiteral("crowded"));
        section->findChild<DataTable*>()->selectRow(2);
        look(QStringLiteral("chosen"));
        window.resize(1080, 720);
        settle();
        keepPicture(window, QStringLiteral("journal-narrow-%1").arg(name));
        window.resize(1280, 720);
        auto* chips = section->findChild<FilterChips*>();
        chips->choose({QStringLiteral("access")});
        Q_EMIT chips->chosenChanged(chips->chosen());
        look(QStringLiteral("empty"));
        desk.actAs(Role::Registrar);
        window.refresh();
        look(QStringLiteral("closed"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestJournalShots)
#include "tst_journalshots.moc"
