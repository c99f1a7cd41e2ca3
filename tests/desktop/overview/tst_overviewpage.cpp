// Protects the overview as a head meets it: months and years by button and key, tiles, every division as chart and as
// table, three languages while it stands open, the empty month with its way out, and the files that leave it.
// With TANU_SHOTS_DIR set, the pictures are kept there to be looked at.
#include "app/desktop/overview/barchart.h"
#include "app/desktop/overview/figuretile.h"
#include "app/desktop/overview/linechart.h"
#include "app/desktop/overview/overviewpage.h"
#include "app/desktop/overview/periodchoice.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/registerapplication.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

const QStringList divisions {QStringLiteral("course"), QStringLiteral("terms"), QStringLiteral("professions"),
    QStringLiteral("levels"), QStringLiteral("languages"), QStringLiteral("modes"), QStringLiteral("bases"),
    QStringLiteral("refusals"), QStringLiteral("vouchers"), QStringLiteral("events")};

/// With the paper that the basis asks for besides (L15.3, L29).
ApplicationId contractedOn(test::TestCenter& center, const ApplicationFields& fields, const char* paper)
{
    Desk& desk = center.as(Role::Registrar);
    const ApplicationId id = need(RegisterApplication(desk).run(fields,
        {test::TestCenter::paper(QStringLiteral("identity-card")), test::TestCenter::paper(QStringLiteral("diploma")),
            test::TestCenter::paper(QString::fromLatin1(paper))})).id;
    need(CheckPackage(desk).run(id, {true, {}, {}, {}}));
    need(ConcludeContract(desk).run(id));
    return id;
}

/// A page over a center that had a busy November.
struct Opened {
    DeskFixture desk {Role::Head};
    OverviewPage* page = nullptr;

    void fill()
    {
        test::TestCenter& center = desk.center();
        SessionRoad road(center);
        road.enrol();
        for (int i = 10; i < 13; ++i)
            (void)center.refused(i);
        center.clock().advance(24 * 3600);
        ApplicationFields russian = center.fields(5);
        russian.language = Language::Russian;
        ApplicationFields voucher = center.fields(6);
        voucher.basis = Basis::Voucher;
        voucher.voucherNumber = QStringLiteral("V-6");
        voucher.voucherIssued = QDate(2026, 10, 1);
        voucher.voucherUntil = QDate(2027, 3, 31);
        voucher.region = QStringLiteral("710000000");
        const test::Cases passing {road.contracted(0), road.contracted(1), road.contracted(2), contractedOn(center, voucher, "voucher")};
        const test::Cases failing {road.contracted(3), road.contracted(russian)};
        (void)center.registered(20);
        road.signedProtocol(passing, failing);
        (void)road.prepared(passing[0]);
    }

    void open(ThemeMode mode = ThemeMode::Light)
    {
        page = qobject_cast<OverviewPage*>(desk.open({overviewPage(desk.context())}, mode).currentPage());
    }

    template <typename T>
    T* part() const
    {
        return page->findChild<T*>();
    }

    [[nodiscard]] QString periodName() const
    {
        for (const auto* label : part<PeriodChoice>()->findChildren<QLabel*>()) {
            if (label->property("role").toString() == QLatin1String("section"))
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QString tile(int index) const
    {
        return page->findChildren<FigureTile*>().at(index)->accessibleName();
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QAction* actionOf(const OverviewPage& page, const QString& text)
{
    for (QAction* action : page.findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    qFatal("no action %s", qPrintable(text));
}

} // namespace

class TestOverviewPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThePresentMonth()
    {
        Opened opened;
        opened.fill();
        opened.open();
        QCOMPARE(opened.periodName(), QStringLiteral("November 2026"));
        QCOMPARE(opened.tile(0), QStringLiteral("Applications: 10, before: 0"));
        QCOMPARE(opened.tile(1), QStringLiteral("Contracts: 6, before: 0"));
        QCOMPARE(opened.tile(2), QStringLiteral("Refused: 3, before: 0"));
        QCOMPARE(opened.tile(3), QStringLiteral("Decided: 6, before: 0"));
        QVERIFY(opened.tile(4).startsWith(QStringLiteral("Passed: 66.7 %")));
    }

    void goesThroughMonthsAndYearsByKey()
    {
        Opened opened;
        opened.fill();
        opened.open();
        press(&opened.desk.window(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(opened.periodName(), QStringLiteral("October 2026"));
        press(&opened.desk.window(), Qt::Key_PageDown, Qt::ControlModifier);
        press(&opened.desk.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(opened.periodName(), QStringLiteral("December 2026"));
        for (auto* button : opened.part<PeriodChoice>()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Year"))
                button->click();
        }
        QCOMPARE(opened.periodName(), QStringLiteral("2026"));
        QCOMPARE(opened.tile(0), QStringLiteral("Applications: 10, before: 0"));
        press(&opened.desk.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(opened.periodName(), QStringLiteral("2027"));
        for (auto* button : opened.part<PeriodChoice>()->findChildren<QToolButton*>()) {
            if (button->text() == QLatin1String("Now"))
                button->click();
        }
        QCOMPARE(opened.periodName(), QStringLiteral("2026"));
        opened.page->open(QStringLiteral("2026-11"));
        QCOMPARE(opened.periodName(), QStringLiteral("November 2026"));
        opened.page->open(QStringLiteral("nonsense"));
        QCOMPARE(opened.periodName(), QStringLiteral("November 2026"));
    }

    void anEmptyMonthHasAWayOut()
    {
        Opened opened;
        opened.fill();
        opened.open();
        opened.page->open(QStringLiteral("2025-03"));
        QVERIFY(!opened.part<FilterChips>()->isVisible());
        const QAction* fill = actionOf(*opened.page, QStringLiteral("Show the latest"));
        QVERIFY(fill->isEnabled());
        const_cast<QAction*>(fill)->trigger();
        QCOMPARE(opened.periodName(), QStringLiteral("November 2026"));
        QVERIFY(opened.part<FilterChips>()->isVisible());
    }

    void aCenterWithoutCasesSaysSo()
    {
        Opened opened;
        opened.open();
        QVERIFY(!opened.part<FilterChips>()->isVisible());
        QVERIFY(!actionOf(*opened.page, QStringLiteral("Show the latest"))->isEnabled());
        QVERIFY(!actionOf(*opened.page, QStringLiteral("Save as Excel"))->isEnabled());
    }

    void everyChartHasItsTable_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString& key : divisions)
            QTest::newRow(qPrintable(key)) << key;
    }

    void everyChartHasItsTable()
    {
        QFETCH(QString, key);
        Opened opened;
        opened.fill();
        opened.open();
        opened.page->showSection(key, true);
        QVERIFY(opened.part<DataTable>()->isVisible());
        const QAbstractItemModel* model = opened.part<DataTable>()->view().model();
        QVERIFY(model->rowCount() > 0);
        opened.page->showSection(key, false);
        QVERIFY(!opened.part<DataTable>()->isVisible());
        QCOMPARE(opened.part<LineChart>()->isVisible(), key == QLatin1String("course"));
        QCOMPARE(opened.part<BarChart>()->isVisible(), key != QLatin1String("course"));
        if (opened.part<BarChart>()->isVisible())
            QVERIFY(!opened.part<BarChart>()->accessibleDescription().isEmpty());
    }

    void whatDidNotHappenHasNoChart()
    {
        Opened opened;
        (void)opened.desk.center().registered(1);
        opened.open();
        opened.page->showSection(QStringLiteral("events"), false);
        QVERIFY(!opened.part<LineChart>()->isVisible());
        QVERIFY(!opened.part<BarChart>()->isVisible());
    }

    void speaksAnotherLanguageWhileItIsOpen()
    {
        Opened opened;
        opened.fill();
        opened.open();
        opened.page->showSection(QStringLiteral("languages"), true);
        const QString english = opened.periodName();
        Languages languages(*qApp, ScreenLanguage::Kazakh);
        QTRY_VERIFY(opened.periodName() != english);
        QVERIFY(opened.part<DataTable>()->isVisible());
        languages.switchTo(ScreenLanguage::Russian);
        QTRY_COMPARE(opened.periodName(), QStringLiteral("Ноябрь 2026"));
    }

    void savesEverythingAsOneWorkbook()
    {
        Opened opened;
        opened.fill();
        opened.open();
        const QString path = opened.desk.folder() + QStringLiteral("/overview.xlsx");
        opened.desk.prompts().willSaveFile(path);
        press(&opened.desk.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(contentOf(path).startsWith("PK"));
        QVERIFY(opened.part<Banner>()->text().contains(QStringLiteral("overview.xlsx")));
    }

    void savesTheShownTableAsCsv()
    {
        Opened opened;
        opened.fill();
        opened.open();
        opened.page->showSection(QStringLiteral("languages"), true);
        const QString path = opened.desk.folder() + QStringLiteral("/languages.csv");
        opened.desk.prompts().willSaveFile(path);
        actionOf(*opened.page, QStringLiteral("This table as CSV"))->trigger();
        QCOMPARE(QString::fromUtf8(contentOf(path)).split(QStringLiteral("\r\n")).value(1),
            QStringLiteral("Kazakh,9,3,4,1,80%"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Opened opened;
        opened.fill();
        opened.open();
        opened.desk.prompts().willSaveFile(opened.desk.folder() + QStringLiteral("/no/such/folder.xlsx"));
        actionOf(*opened.page, QStringLiteral("Save as Excel"))->trigger();
        QCOMPARE(opened.part<Banner>()->tone(), Tone::Danger);
        opened.desk.prompts().willSaveFile({});
        actionOf(*opened.page, QStringLiteral("Save as Excel"))->trigger();
    }

    void everythingFits_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("kk") << ScreenLanguage::Kazakh << ThemeMode::Light;
        QTest::newRow("ru") << ScreenLanguage::Russian << ThemeMode::Dark;
    }

    void everythingFits()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeMode, mode);
        Opened opened;
        const Languages languages(*qApp, language);
        opened.fill();
        opened.open(mode);
        for (const QString& key : divisions) {
            for (const bool asTable : {false, true}) {
                opened.page->showSection(key, asTable);
                QApplication::processEvents();
                QCOMPARE(opened.desk.window().size(), QSize(1280, 720));
                for (const QPushButton* button : opened.page->findChildren<QPushButton*>()) {
                    if (button->isVisible())
                        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                }
                keep(opened, QStringLiteral("overview-%1-%2-%3").arg(codeOf(language), key,
                    asTable ? QStringLiteral("table") : QStringLiteral("chart")));
            }
        }
        const QWidget* chips = opened.part<FilterChips>();
        QVERIFY2(chips->minimumSizeHint().width() <= chips->width(), "the chips fit");
    }

private:
    static void keep(const Opened& opened, const QString& name)
    {
        const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            const_cast<DeskFixture&>(opened.desk).window().grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
