// Protects the look of the documents: nothing wider than the smallest window, no button cut, with long Kazakh names.
// With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/spoilcertificate.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

constexpr std::array names {"Әбілқасымова Гүлжаһан Мұхамеджанқызы", "Нұрмағамбетов Бауыржан Дәулетбекұлы",
    "Қожахметова Ұлжан Өмірзаққызы", "Ахметов Әлихан Болатұлы", "Сейітжаппарұлы Жұмабек", "Ким Олег Викторович",
    "Жүнісбекова Айгүл Серікқызы", "Төлегенова Іңкәр Ғалымжанқызы", "Иванова Мария Петровна",
    "Шыңғысов Ерлан Қайратұлы", "Өтепбергенова Һәдиша Ыдырысқызы", "Досжанов Нұрсұлтан"};

ApplicationId contracted(test::TestCenter& center, int i)
{
    ApplicationFields fields = center.fields(i);
    fields.name = need(PersonName::parse(QString::fromUtf8(names.at(static_cast<size_t>(i)))));
    const auto id = need(RegisterApplication(center.as(Role::Registrar))
                             .run(fields, {test::TestCenter::paper(QStringLiteral("identity-card")),
                                      test::TestCenter::paper(QStringLiteral("diploma"))})).id;
    need(CheckPackage(center.as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    need(ConcludeContract(center.as(Role::Registrar)).run(id));
    return id;
}

void shoot(DeskFixture& desk, const QString& name, ThemeMode mode)
{
    for (int pass = 0; pass < 6; ++pass) // a layout inside a layout settles one pass later
        QApplication::processEvents();
    MainWindow& window = desk.window();
    QCOMPARE(window.size(), QSize(1280, 720));
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(name + QLatin1String(": ") + button->text() + QLatin1String(" in ")
                    + QString::fromLatin1(button->parentWidget()->metaObject()->className())));
    }
    const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name,
        mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
}

} // namespace

class TestCertificateShots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("light") << ThemeMode::Light << ScreenLanguage::Kazakh;
        QTest::newRow("dark") << ThemeMode::Dark << ScreenLanguage::Russian;
    }
    void everythingFits()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(ScreenLanguage, language);
        DeskFixture desk;
        const Languages languages(*qApp, language);
        test::TestCenter& center = desk.center();
        SessionRoad road(center);
        road.enrol();
        test::Cases cases;
        for (int i = 0; i < int(names.size()); ++i)
            cases.push_back(contracted(center, i));
        road.signedProtocol(cases, {});
        for (size_t i = 0; i < 6; ++i)
            (void)road.prepared(cases[i]);
        const CertificateId issued = road.printed(cases[6]);
        need(HandOverCertificate(center.as(Role::Registrar)).run(issued, QStringLiteral("Жүнісбекова Айгүл"), QStringLiteral("Жеке куәлік 0123")));
        need(SpoilCertificate(center.as(Role::Registrar)).run(road.prepared(cases[7]), QStringLiteral("Қағаз жыртылды")));
        const CertificateId ready = road.printed(cases[8]);
        QVERIFY(!ready.isNull());
        MainWindow& window = desk.open({certificatesPage(desk.context())}, mode);
        shoot(desk, QStringLiteral("documents-to-issue"), mode);
        window.goTo({QStringLiteral("certificates"), QStringLiteral("prepared")});
        for (DataTable* table : window.currentPage()->findChildren<DataTable*>()) {
            if (table->isVisible())
                table->view().selectAll();
        }
        shoot(desk, QStringLiteral("documents-many"), mode);
        window.goTo({QStringLiteral("certificates"), cases[8].toText()});
        shoot(desk, QStringLiteral("documents-prepared"), mode);
        window.currentPage()->primaryAction()->trigger();
        shoot(desk, QStringLiteral("documents-handover"), mode);
        (void)window.currentPage()->escape();
        window.goTo({QStringLiteral("certificates"), QStringLiteral("all")});
        shoot(desk, QStringLiteral("documents-all"), mode);
        const auto done = CancelCertificates(center.as(Role::Head))
                              .run({issued}, {QStringLiteral("Шағым расталды: құжат басқа адамның атына берілген"), QStringLiteral("L26.2"), center.today()});
        QVERIFY(done.front().result.isOk());
        desk.actAs(Role::Head);
        window.goTo({QStringLiteral("certificates"), QStringLiteral("cancelled")});
        shoot(desk, QStringLiteral("documents-cancelled"), mode);
        for (QPushButton* button : window.currentPage()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->parentWidget() == window.currentPage())
                button->click();
        }
        shoot(desk, QStringLiteral("documents-cancelling"), mode);
    }
};

QTEST_MAIN(TestCertificateShots)
#include "tst_certificateshots.moc"
