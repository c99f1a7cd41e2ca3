// Protects the import of the two official classifiers: whole or not at all, every bad line named.
#include "core/services/center/importoccupations.h"
#include "core/services/center/importregions.h"
#include "core/storage/occupationtable.h"
#include "core/storage/regiontable.h"
#include "tests/core/services/center/classifierlines.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const char* smallTree = "7,major,,РАБОЧИЕ,ЖҰМЫСШЫЛАР,1,2021-01-28\r\n"
                        "72,sub_major,7,А,Ә,1,2021-01-28\r\n"
                        "721,minor,72,А,Ә,1,2021-01-28\r\n"
                        "7212,unit,721,А,Ә,1,2021-01-28\r\n"
                        "7212-0,group,7212,А,Ә,1,2021-01-28\r\n"
                        "7212-0-001,occupation,7212-0,\"СВАРЩИК, РЕЗЧИК\",ДӘНЕКЕРЛЕУШІ,1,2021-01-28\r\n"
                        "\xD0\xA5,major,,ИНЫЕ,ӨЗГЕЛЕР,1,2021-01-28\r\n";

const char* smallMap = "100000000,NK RK 11-2025,oblast,0,область Абай,Абай облысы\n"
                       "101000000,NK RK 11-2025,district,1,Семей Г.А.,Семей Қ.Ә.\n"
                       "101010000,NK RK 11-2025,sub_district,1,г.Семей,Семей қ.\n"
                       "101010100,NK RK 11-2025,settlement,1,Село,Ауыл\n"
                       "101820100,NK RK 11-2025,settlement,1,Город в области,Облыстағы қала\n";

} // namespace

class TestImportClassifiers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void takesOccupations()
    {
        const ImportSummary summary = need(takeOccupations(occupations(smallTree)));
        QCOMPARE(summary.rows, 7);
        QCOMPARE(summary.rowsBefore, 0);
        OccupationTable table(m_center->db());
        const auto leaf = need(table.find(QStringLiteral("7212-0-001")));
        QCOMPARE(leaf->name, both("ДӘНЕКЕРЛЕУШІ", "СВАРЩИК, РЕЗЧИК"));
        QCOMPARE(leaf->parent, QStringLiteral("7212-0"));
        QCOMPARE(leaf->depth, OccupationDepth::Occupation);
        QVERIFY2(need(table.find(QStringLiteral("X"))).has_value(), "A2: the letter is kept Latin");
    }

    void takesRegions()
    {
        QCOMPARE(need(takeRegions(regions(smallMap))).rows, 5);
        RegionTable table(m_center->db());
        QCOMPARE(need(table.find(QStringLiteral("100000000")))->parent, QString());
        QCOMPARE(need(table.find(QStringLiteral("101000000")))->parent, QStringLiteral("100000000"));
        QCOMPARE(need(table.find(QStringLiteral("101010000")))->parent, QStringLiteral("101000000"));
        QCOMPARE(need(table.find(QStringLiteral("101010100")))->parent, QStringLiteral("101010000"));
        QCOMPARE(need(table.find(QStringLiteral("101820100")))->parent, QStringLiteral("100000000"));
        QCOMPARE(need(table.find(QStringLiteral("101010000")))->name, both("Семей қ.", "г.Семей"));
    }

    void anImportReplacesTheOneBefore()
    {
        need(takeRegions(regions(smallMap)));
        const ImportSummary summary = need(takeRegions(regions("110000000,v,oblast,0,а,ә\n")));
        QCOMPARE(summary.rows, 1);
        QCOMPARE(summary.rowsBefore, 5);
        QCOMPARE(need(RegionTable(m_center->db()).count()), 1);
    }

    void namesMayHaveHardSpaces()
    {
        need(takeRegions(QByteArrayLiteral("\xEF\xBB\xBF") + regions("110000000,v,oblast,0,\xC2\xA0 а\xC2\xA0 б ,ә\n")));
        QCOMPARE(need(RegionTable(m_center->db()).find(QStringLiteral("110000000")))->name, both("ә", "а б"));
    }

    void namesBadOccupations_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* line, const char* what) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(what);
        };
        row("code", "72x,minor,72,А,Ә,1,d", "code");
        row("no code", ",minor,72,А,Ә,1,d", "code");
        row("level of another code", "722,unit,72,А,Ә,1,d", "level");
        row("unknown level", "722,leaf,72,А,Ә,1,d", "level");
        row("another parent", "722,minor,7,А,Ә,1,d", "parent");
        row("no parent", "722,minor,,А,Ә,1,d", "parent");
        row("parent of a major group", "8,major,7,А,Ә,1,d", "parent");
        row("parent that is no code", "8,major,?,А,Ә,1,d", "parent");
        row("parent that is not in the file", "731,minor,73,А,Ә,1,d", "parent");
        row("no Russian name", "722,minor,72, ,Ә,1,d", "name");
        row("no Kazakh name", "722,minor,72,А,,1,d", "name");
        row("twice", "72,sub_major,7,А,Ә,1,d", "twice");
        row("fields", "722,minor,72,А,Ә,1", "fields");
        row("quote", "722,minor,72,\"А\"x,Ә,1,d", "quote");
    }

    void namesBadOccupations()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, what);
        need(takeOccupations(occupations("9,major,,А,Ә,1,d\n")));
        const QByteArray file = occupations(smallTree) + line + '\n';
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::ImportLineBad, [&] { return takeOccupations(file); }));
        QCOMPARE(badLinesOf(takeOccupations(file).error()), std::vector<BadLine>({{9, what}}));
    }

    void namesBadRegions_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* line, const char* what) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(what);
        };
        row("eight digits", "10101010,v,settlement,1,а,ә", "code");
        row("a letter", "10101010x,v,settlement,1,а,ә", "code");
        row("other digits", "١٠١٠١٠١٠٠,v,settlement,1,а,ә", "code");
        row("level", "101010200,v,village,1,а,ә", "level");
        row("no name", "101010200,v,settlement,1,,ә", "name");
        row("twice", "101010100,v,settlement,1,а,ә", "twice");
        row("in nothing", "550010200,v,settlement,1,а,ә", "parent");
        row("fields", "101010200,v,settlement,1,а,ә,x", "fields");
    }

    void namesBadRegions()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, what);
        const QByteArray file = regions(smallMap) + line + '\n';
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ImportLineBad, [&] { return takeRegions(file); }));
        QCOMPARE(badLinesOf(takeRegions(file).error()), std::vector<BadLine>({{7, what}}));
    }

    void namesAllBadLinesInOrder()
    {
        const auto outcome = takeRegions(regions("1,v,oblast,0,а,ә\n110000000,v,oblast,0,а,ә\n120000000,v,x,0,а,ә\n"));
        QCOMPARE(badLinesOf(outcome.error()),
            std::vector<BadLine>({{2, QStringLiteral("code")}, {4, QStringLiteral("level")}}));
    }

    void aFileWithoutRecordsIsNone()
    {
        QCOMPARE(badLinesOf(takeRegions(regions("")).error()), std::vector<BadLine>({{1, QStringLiteral("empty")}}));
        QCOMPARE(badLinesOf(takeOccupations(occupations("")).error()),
            std::vector<BadLine>({{1, QStringLiteral("empty")}}));
        QCOMPARE(badLinesOf(takeOccupations(regions(smallMap)).error()),
            std::vector<BadLine>({{1, QStringLiteral("header")}}));
    }

    void takesFifteenThousandAtOnce()
    {
        QCOMPARE(need(takeOccupations(manyOccupations(150))).rows, 15113);
        QCOMPARE(need(takeRegions(manyRegions())).rows, 15220);
    }

    void canBeStoppedAnywhere_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 100, 499, 500, 750, 1000})
            QTest::newRow(qPrintable(QString::number(at))) << at;
    }

    void canBeStoppedAnywhere()
    {
        QFETCH(int, at);
        need(takeRegions(regions(smallMap)));
        const QByteArray file = manyRegions();
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::Cancelled, [&] {
            return ImportRegions(m_center->as(Role::Administrator)).run(file, [at](int perMille) { return perMille < at; });
        }));
    }

    void isForTheAdministratorOnly()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::Head}) {
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                [&] { return ImportOccupations(m_center->as(role)).run(occupations(smallTree)); }));
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                [&] { return ImportRegions(m_center->as(role)).run(regions(smallMap)); }));
        }
    }

    void isJournalled()
    {
        const qint64 before = journalLength(m_center->db());
        need(takeOccupations(occupations(smallTree)));
        need(takeRegions(regions(smallMap)));
        QCOMPARE(journalLength(m_center->db()), before + 2);
    }

    void isWholeOrNothing()
    {
        need(takeOccupations(occupations("9,major,,А,Ә,1,d\n")));
        QVERIFY(failEveryAccess(m_center->db(), [&] { return takeOccupations(occupations(smallTree)); }) > 8);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return takeRegions(regions(smallMap)); }) > 6);
    }

private:
    Result<ImportSummary> takeOccupations(const QByteArray& file)
    {
        return ImportOccupations(m_center->as(Role::Administrator)).run(file);
    }
    Result<ImportSummary> takeRegions(const QByteArray& file)
    {
        return ImportRegions(m_center->as(Role::Administrator)).run(file);
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestImportClassifiers)
#include "tst_importclassifiers.moc"
