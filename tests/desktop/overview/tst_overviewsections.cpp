// Protects what the overview says in words: every division is there with its columns, each number stands in the chart and
// in the table alike, and no stored code is left where a person reads.
#include "app/desktop/overview/overviewsections.h"
#include "app/desktop/overview/overviewwords.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

Overview sample()
{
    Overview overview(need(Period::parse(QStringLiteral("2026-11"))));
    overview.total = {20, 3, 9, 3};
    overview.center.contracts = 17;
    overview.center.documentsHandedOver = 8;
    for (int i = 0; i < 14; ++i)
        overview.professions.push_back({QStringLiteral("p%1").arg(i), {QStringLiteral("Кәсіп %1").arg(i), QStringLiteral("Профессия %1").arg(i)},
            {i, 0, i, 1}});
    overview.languages = {{QStringLiteral("kk"), {}, {12, 2, 6, 1}}, {QStringLiteral("ru"), {}, {8, 1, 3, 2}}};
    overview.grounds = {{QStringLiteral("incomplete-package"), 2}, {QStringLiteral("no-such-ground"), 1}};
    overview.vouchers = {{QStringLiteral("710000000"), Bilingual {QStringLiteral("Астана"), QStringLiteral("Астана")}, 3, 2, 1, 6'400'000}};
    TermFigures check;
    check.obligation = Obligation::CheckPackage;
    check.kept = 3;
    check.late = 1;
    check.days = 6;
    check.worst = 4;
    TermFigures waiting;
    waiting.obligation = Obligation::SignProtocol;
    waiting.waiting = 2;
    TermFigures gap;
    gap.obligation = Obligation::SessionGap;
    gap.kept = 1;
    gap.days = 13;
    gap.worst = 13;
    overview.terms = {check, waiting, gap};
    overview.events = {{QStringLiteral("appeal"), QStringLiteral("late"), 2}, {QStringLiteral("incident"), QStringLiteral("technical"), 5},
        {QStringLiteral("spoiled"), QString(), 1}};
    for (QDate day(2026, 11, 1); day.month() == 11; day = day.addDays(1))
        overview.course.push_back({Period::monthOf(day), day, {day.day(), 0, 0, 0}});
    return overview;
}

Overview empty(const char* period = "2026-10")
{
    return Overview(need(Period::parse(QString::fromLatin1(period))));
}

const OverviewSection& sectionIn(const std::vector<OverviewSection>& sections, const char* key)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
        [key](const OverviewSection& one) { return one.key == QLatin1String(key); });
    Q_ASSERT(found != sections.end());
    return *found;
}

QString textAt(const Table& table, size_t row, size_t column)
{
    const QString* text = std::get_if<QString>(&table.rows.at(row).at(column));
    return text ? *text : QStringLiteral("no text");
}

} // namespace

class TestOverviewSections final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseStarter();
        m_registers = std::make_unique<StarterRegisters>(need(StarterRegisters::load()));
    }

    void everyDivisionIsThere()
    {
        const QStringList wanted {QStringLiteral("course"), QStringLiteral("terms"), QStringLiteral("professions"),
            QStringLiteral("levels"), QStringLiteral("languages"), QStringLiteral("modes"), QStringLiteral("bases"),
            QStringLiteral("refusals"), QStringLiteral("vouchers"), QStringLiteral("events")};
        for (const Overview& overview : {sample(), empty()}) {
            QStringList keys;
            for (const OverviewSection& section : sectionsOf(overview, *m_registers)) {
                keys.append(section.key);
                QVERIFY(!section.name.isEmpty() && !section.table.title.isEmpty());
                for (const auto& row : section.table.rows)
                    QCOMPARE(row.size(), section.table.columns.size());
                for (const ChartSeries& series : section.data.series)
                    QCOMPARE(static_cast<qsizetype>(series.values.size()), section.data.labels.size());
            }
            QCOMPARE(keys, wanted);
        }
    }

    void theCourseHasEveryDay()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const OverviewSection& course = sectionIn(sections, "course");
        QCOMPARE(course.chart, ChartKind::Line);
        QCOMPARE(course.table.rows.size(), size_t(30));
        QCOMPARE(std::get<QDate>(course.table.rows.at(4).at(0)), QDate(2026, 11, 5));
        QCOMPARE(std::get<qint64>(course.table.rows.at(4).at(1)), 5);
        QCOMPARE(course.data.series.front().values.at(4), 5.0);
    }

    void W4_termsStandBesideTheLaw()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const OverviewSection& terms = sectionIn(sections, "terms");
        const auto& row = terms.table.rows.at(0);
        QCOMPARE(textAt(terms.table, 0, 1), QStringLiteral("R5.1"));
        QCOMPARE(textAt(terms.table, 0, 2), QStringLiteral("≤ 3"));
        QCOMPARE(std::get<double>(row.at(3)), 1.5);
        QCOMPARE(std::get<qint64>(row.at(4)), 4);
        QCOMPARE(std::get<double>(row.at(9)), 0.75);
        // What nobody has fulfilled yet has no bar, and no average.
        QCOMPARE(terms.table.rows.size(), size_t(3));
        QVERIFY(std::holds_alternative<std::monostate>(terms.table.rows.at(1).at(3)));
        QCOMPARE(terms.data.labels.size(), 2);
        QCOMPARE(terms.data.marks.at(0), std::optional(3.0));
        QVERIFY(!terms.data.leasts.at(0));
    }

    void R6_2_theLeastTermIsNoGreatestOne()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const OverviewSection& terms = sectionIn(sections, "terms");
        QCOMPARE(textAt(terms.table, 2, 2), QStringLiteral("≥ 10"));
        QVERIFY(!terms.data.marks.at(1));
        QCOMPARE(terms.data.leasts.at(1), std::optional(10.0));
        QVERIFY2(terms.data.spoken().contains(QStringLiteral("By law, at least 10")), qPrintable(terms.data.spoken()));
    }

    void manyProfessionsBecomeTenAndTheOthers()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const OverviewSection& professions = sectionIn(sections, "professions");
        QCOMPARE(professions.table.rows.size(), size_t(14));
        QCOMPARE(professions.data.labels.size(), 11);
        QCOMPARE(professions.data.labels.first(), QStringLiteral("Кәсіп 13"));
        double passed = 0;
        for (const double value : professions.data.series.front().values)
            passed += value;
        QCOMPARE(passed, 13.0 * 14 / 2);
    }

    void R5_2_groundsHaveTheirWords()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const OverviewSection& refusals = sectionIn(sections, "refusals");
        QVERIFY(textAt(refusals.table, 0, 0) != QLatin1String("incomplete-package"));
        QCOMPARE(std::get<double>(refusals.table.rows.at(0).at(2)), 2.0 / 3);
        QCOMPARE(textAt(refusals.table, 1, 0), QStringLiteral("no-such-ground"));
    }

    void L29_4_vouchersHaveTheirRegion()
    {
        const auto sections = sectionsOf(sample(), *m_registers);
        const auto& row = sectionIn(sections, "vouchers").table.rows.at(0);
        QCOMPARE(std::get<QString>(row.at(0)), QStringLiteral("Астана"));
        QCOMPARE(std::get<double>(row.at(4)), 64'000.0);
        Overview other = sample();
        other.vouchers.front().name.reset();
        const auto named = sectionsOf(other, *m_registers);
        QVERIFY(textAt(sectionIn(named, "vouchers").table, 0, 0) != QLatin1String("710000000"));
    }

    void everyEventHasWords_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* area, const char* codes) {
            QTest::newRow(area) << QString::fromLatin1(area) << QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
        };
        row("appeal", "in-time late");
        row("appeal-decision", "upheld rejected");
        row("cancellation", "complaint other");
        row("closure", "withdrawn-by-candidate profession-withdrawn not-appeared voucher-void other");
        row("disability", "reported proved");
        row("duplicate", "lost damaged name-changed other");
        row("incident", "environment candidate staff technical other");
        row("one-person", "");
        row("postponement", "fault interruption absence other");
        row("spoiled", "");
        row("violation", "warning removal ended");
    }

    void everyEventHasWords()
    {
        QFETCH(QString, area);
        QFETCH(QStringList, codes);
        QVERIFY(eventAreaText(area) != area);
        for (const QString& code : codes)
            QVERIFY2(!eventText(area, code).isEmpty() && !eventText(area, code).contains(u'-'), qPrintable(code));
        QCOMPARE(eventText(area, QString()), QString());
        QCOMPARE(eventText(area, QStringLiteral("new-code")), QStringLiteral("new-code"));
    }

    void figuresHaveTheirPeriodBefore()
    {
        const auto figures = figuresOf(sample(), empty());
        QCOMPARE(figures.size(), size_t(8));
        QCOMPARE(figures.at(0).value, QStringLiteral("20"));
        QCOMPARE(figures.at(0).before, QStringLiteral("0"));
        QCOMPARE(figures.at(4).value, QStringLiteral("75 %"));
        QCOMPARE(figures.at(4).before, QString());
        QCOMPARE(figures.at(6).value, QStringLiteral("75 %"));
        QCOMPARE(figures.at(6).tone, Tone::Warning);
        const Table summary = summaryOf(sample(), empty());
        QCOMPARE(summary.columns.at(1).title, QStringLiteral("November 2026"));
        QCOMPARE(std::get<qint64>(summary.rows.at(0).at(1)), 20);
        QCOMPARE(std::get<double>(summary.rows.at(4).at(1)), 75.0);
        QVERIFY(std::holds_alternative<std::monostate>(summary.rows.at(4).at(2)));
    }

private:
    Languages m_languages {*qApp, ScreenLanguage::English};
    std::unique_ptr<StarterRegisters> m_registers;
};

QTEST_MAIN(TestOverviewSections)
#include "tst_overviewsections.moc"
