// Protects professions, prices, occupations and regions in storage: round trips, the price of a day, search by words
// in any case of Kazakh and Russian letters, and damaged rows being named.
#include "core/storage/occupationtable.h"
#include "core/storage/pricetable.h"
#include "core/storage/professiontable.h"
#include "core/storage/regiontable.h"
#include "tests/core/storage/center/storagefixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

Profession profession(const char* code, const char* nameKk, const char* nameRu)
{
    return {QString::fromLatin1(code), {kk(nameKk), kk(nameRu)}, need(OkedSubclass::parse(QStringLiteral("56101"))),
        need(OccupationCode::parse(QStringLiteral("5120-1-001"))), {need(NqfLevel::of(3)), need(NqfLevel::of(4))}, 60,
        std::nullopt};
}

template <typename Row>
QStringList codesOf(const std::vector<Row>& rows)
{
    QStringList codes;
    for (const Row& row : rows)
        codes.append(row.code);
    return codes;
}

SearchWords words(const char* typed)
{
    return SearchWords::of(kk(typed));
}

} // namespace

class TestClassifierTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = emptyDatabase(); }

    void keepsProfessions()
    {
        ProfessionTable table(*m_db);
        const Profession put = profession("cook", "Аспаз", "Повар");
        need(table.put(put));
        const Profession read = need(table.load(QStringLiteral("cook")));
        QCOMPARE(read.name, put.name);
        QCOMPARE(read.oked, put.oked);
        QCOMPARE(read.occupation, put.occupation);
        QCOMPARE(read.levels, put.levels);
        QCOMPARE(read.validityMonths, std::optional(60));
        QVERIFY(!read.withdrawnOn);
    }

    void replacesAProfessionUnderItsCode()
    {
        ProfessionTable table(*m_db);
        Profession put = profession("cook", "Аспаз", "Повар");
        need(table.put(put));
        put.occupation.reset();
        put.validityMonths.reset();
        put.withdrawnOn = QDate(2026, 5, 1);
        need(table.put(put));
        const auto all = need(table.all());
        QCOMPARE(all.size(), size_t {1});
        QVERIFY(!all.front().occupation);
        QVERIFY(!all.front().validityMonths);
        QCOMPARE(all.front().withdrawnOn, std::optional(QDate(2026, 5, 1)));
    }

    void refusesAProfessionThatIsNotThere()
    {
        const auto read = ProfessionTable(*m_db).load(QStringLiteral("pilot"));
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error {ErrorKind::ProfessionNotInRegister, {QStringLiteral("pilot")}, {}}));
    }

    void findsProfessionsByWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("codes");
        const QString cook = QStringLiteral("cook");
        const QString baker = QStringLiteral("baker");
        const QString welder = QStringLiteral("welder");
        QTest::newRow("nothing typed: all, in Kazakh order") << QString() << QStringList({cook, welder, baker});
        QTest::newRow("Kazakh, upper case") << kk("АСПАЗ") << QStringList({cook});
        QTest::newRow("Russian, part of a word") << kk("варщ") << QStringList({welder});
        QTest::newRow("ё as е") << kk("пекарь хлеб") << QStringList({baker});
        QTest::newRow("both words must be there") << kk("повар хлеб") << QStringList();
        QTest::newRow("code") << QStringLiteral("weld") << QStringList({welder});
        QTest::newRow("a sign of LIKE is only a sign") << QStringLiteral("%") << QStringList({cook, welder, baker});
    }

    void findsProfessionsByWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, codes);
        ProfessionTable table(*m_db);
        need(table.put(profession("baker", "Наубайшы", "Пёкарь хлёба")));
        need(table.put(profession("welder", "Дәнекерлеуші", "Сварщик")));
        need(table.put(profession("cook", "Аспаз", "Повар")));
        QCOMPARE(codesOf(need(table.matching(SearchWords::of(typed)))), codes);
    }

    void namesADamagedProfession_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("column");
        QTest::newRow("A2 oked") << QStringLiteral("oked = 'abcde'") << QStringLiteral("oked");
        QTest::newRow("A2 occupation") << QStringLiteral("occupation = 'abcdefgh'") << QStringLiteral("occupation");
        QTest::newRow("A2 level 9") << QStringLiteral("levels = '[9]'") << QStringLiteral("levels");
        QTest::newRow("levels no list") << QStringLiteral("levels = '{}'") << QStringLiteral("levels");
        QTest::newRow("withdrawn") << QStringLiteral("withdrawn_on = 'x'") << QStringLiteral("withdrawn_on");
    }

    void namesADamagedProfession()
    {
        QFETCH(QString, change);
        QFETCH(QString, column);
        need(ProfessionTable(*m_db).put(profession("cook", "Аспаз", "Повар")));
        need(m_db->execute(QStringLiteral("UPDATE profession SET ") + change));
        const auto read = ProfessionTable(*m_db).all();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.value(2), column);
    }

    void knowsThePriceOfADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("tiyn");
        QTest::newRow("L15.3 before the first: none") << QDate(2025, 12, 31) << qint64 {-1};
        QTest::newRow("L15.3 first day") << QDate(2026, 1, 1) << qint64 {100};
        QTest::newRow("L15.3 last day before the next") << QDate(2026, 5, 31) << qint64 {100};
        QTest::newRow("L15.3 next") << QDate(2026, 6, 1) << qint64 {200};
    }

    void knowsThePriceOfADay()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, tiyn);
        const NqfLevel level = need(NqfLevel::of(3));
        putPrices(level);
        const auto price = need(PriceTable(*m_db).on(QStringLiteral("cook"), level, day));
        QCOMPARE(price ? price->tiyn() : -1, tiyn);
        QVERIFY(!need(PriceTable(*m_db).on(QStringLiteral("cook"), need(NqfLevel::of(4)), day)));
        QCOMPARE(need(PriceTable(*m_db).allOn(day)).size(), size_t(tiyn < 0 ? 0 : 1));
        for (const PriceRow& row : need(PriceTable(*m_db).allOn(day)))
            QCOMPARE(row.price.tiyn(), tiyn);
    }

    void tellsTheHistoryOfPrices()
    {
        const NqfLevel level = need(NqfLevel::of(3));
        putPrices(level);
        const auto history = need(PriceTable(*m_db).history(QStringLiteral("cook"), level));
        QCOMPARE(history.size(), size_t {2});
        QCOMPARE(history.front().since, QDate(2026, 6, 1));
        QCOMPARE(history.front().price.tiyn(), 200);
        QCOMPARE(history.back().since, QDate(2026, 1, 1));
    }

    void keepsTheTreeOfOccupations()
    {
        putOccupations();
        OccupationTable table(*m_db);
        QCOMPARE(need(table.count()), 4);
        QCOMPARE(codesOf(need(table.childrenOf(QString()))), QStringList({QStringLiteral("7")}));
        QCOMPARE(codesOf(need(table.childrenOf(QStringLiteral("7212-0")))),
            QStringList({QStringLiteral("7212-0-001"), QStringLiteral("7212-0-002")}));
        const auto found = need(table.find(QStringLiteral("7212-0-001")));
        QVERIFY(found.has_value());
        QCOMPARE(found->name.kk, kk("ДӘНЕКЕРЛЕУШІ"));
        QCOMPARE(found->depth, OccupationDepth::Occupation);
        QCOMPARE(found->parent, QStringLiteral("7212-0"));
        need(table.clear());
        QCOMPARE(need(table.count()), 0);
    }

    void findsOccupations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("lower case Kazakh") << kk("дәнекерлеуші") << QStringList({QStringLiteral("7212-0-001")});
        QTest::newRow("lower case Russian") << kk("газорез") << QStringList({QStringLiteral("7212-0-002")});
        QTest::newRow("only leaves") << kk("рабочие") << QStringList();
        QTest::newRow("code with hyphens") << QStringLiteral("7212-0-002") << QStringList({QStringLiteral("7212-0-002")});
        QTest::newRow("code without hyphens") << QStringLiteral("72120002") << QStringList({QStringLiteral("7212-0-002")});
        QTest::newRow("all leaves") << QString()
                                    << QStringList({QStringLiteral("7212-0-001"), QStringLiteral("7212-0-002")});
    }

    void findsOccupations()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, codes);
        putOccupations();
        QCOMPARE(codesOf(need(OccupationTable(*m_db).matching(SearchWords::of(typed), 10))), codes);
    }

    void findsNoMoreOccupationsThanAsked()
    {
        putOccupations();
        QCOMPARE(need(OccupationTable(*m_db).matching(words(""), 1)).size(), size_t {1});
    }

    void keepsTheTreeOfRegions()
    {
        RegionTable table(*m_db);
        need(table.insert({QStringLiteral("100000000"), RegionLevel::Oblast, {}, {kk("Абай облысы"), kk("область Абай")}}));
        need(table.insert({QStringLiteral("101000000"), RegionLevel::District, QStringLiteral("100000000"),
            {kk("Семей Қ.Ә."), kk("Семей Г.А.")}}));
        QCOMPARE(codesOf(need(table.childrenOf(QString()))), QStringList({QStringLiteral("100000000")}));
        QCOMPARE(codesOf(need(table.childrenOf(QStringLiteral("100000000")))), QStringList({QStringLiteral("101000000")}));
        QCOMPARE(codesOf(need(table.matching(words("СЕМЕЙ"), 10))), QStringList({QStringLiteral("101000000")}));
        QCOMPARE(need(table.find(QStringLiteral("101000000")))->level, RegionLevel::District);
        QCOMPARE(need(table.count()), 2);
        need(table.clear());
        QVERIFY(!need(table.find(QStringLiteral("101000000"))));
    }

    void codesOfDepthsAndLevelsRoundTrip()
    {
        for (int i = 0; i <= static_cast<int>(OccupationDepth::Occupation); ++i) {
            const auto depth = static_cast<OccupationDepth>(i);
            QCOMPARE(need(parseOccupationDepth(codeOf(depth))), depth);
        }
        for (int i = 0; i <= static_cast<int>(RegionLevel::Settlement); ++i) {
            const auto level = static_cast<RegionLevel>(i);
            QCOMPARE(need(parseRegionLevel(codeOf(level))), level);
        }
        QVERIFY(!parseOccupationDepth(QStringLiteral("leaf")));
        QVERIFY(!parseRegionLevel(QStringLiteral("village")));
    }

private:
    void putPrices(NqfLevel level)
    {
        need(ProfessionTable(*m_db).put(profession("cook", "Аспаз", "Повар")));
        PriceTable table(*m_db);
        need(table.put({QStringLiteral("cook"), level, QDate(2026, 1, 1), need(Money::ofTiyn(50))}));
        need(table.put({QStringLiteral("cook"), level, QDate(2026, 1, 1), need(Money::ofTiyn(100))}));
        need(table.put({QStringLiteral("cook"), level, QDate(2026, 6, 1), need(Money::ofTiyn(200))}));
    }

    void putOccupations()
    {
        OccupationTable table(*m_db);
        const auto put = [&table](const char* code, OccupationDepth depth, const char* parent, const char* nameKk,
                             const char* nameRu) {
            need(table.insert({QString::fromLatin1(code), depth, QString::fromLatin1(parent), {kk(nameKk), kk(nameRu)}}));
        };
        put("7", OccupationDepth::Major, "", "ЖҰМЫСШЫЛАР", "РАБОЧИЕ");
        put("7212-0", OccupationDepth::Group, "7212", "ДӘНЕКЕРЛЕУШІЛЕР", "СВАРЩИКИ И ГАЗОРЕЗЧИКИ");
        put("7212-0-001", OccupationDepth::Occupation, "7212-0", "ДӘНЕКЕРЛЕУШІ", "СВАРЩИК");
        put("7212-0-002", OccupationDepth::Occupation, "7212-0", "ГАЗБЕН КЕСУШІ", "ГАЗОРЕЗЧИК");
    }

    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestClassifierTables)
#include "tst_classifiertables.moc"
