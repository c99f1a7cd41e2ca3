// Protects what the program ships: a new center can work at once, in both languages, and every list is whole.
#include "core/domain/prohibitedthings.h"
#include "core/services/starter/starterregisters.h"
#include "tests/support/testcenter.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

bool isWhole(const Bilingual& words)
{
    return !words.kk.trimmed().isEmpty() && !words.ru.trimmed().isEmpty();
}

} // namespace

class TestStarter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheFolderIsShippedAndValid()
    {
        initialiseStarter();
        const QDir root(QStringLiteral(TANU_SOURCE_DIR "/resources/registers"));
        QDirIterator files(root.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString name = root.relativeFilePath(files.next());
            if (name == QLatin1String("acts.json"))
                continue; // of the platform alone
            QFile file(QStringLiteral(":/registers/") + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QJsonParseError problem;
            QJsonDocument::fromJson(file.readAll(), &problem);
            QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(name + QLatin1Char(' ') + problem.errorString()));
            ++count;
        }
        QVERIFY(count >= 12);
        QVERIFY(QFile::exists(QStringLiteral(":/calendars/kz_2023-2027.csv")));
    }

    void hasProfessionsAcrossIndustries()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        QVERIFY(registers.professions().size() >= 30);
        QSet<QString> divisions;
        for (const Profession& profession : registers.professions()) {
            QVERIFY2(isWhole(profession.name), qPrintable(profession.code));
            QVERIFY2(!profession.levels.empty(), qPrintable(profession.code));
            divisions.insert(profession.oked.toString().left(2));
        }
        QVERIFY2(divisions.size() >= 8, "OKED divisions");
    }

    void hasFiveProgrammesThatCanBeApproved()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        QCOMPARE(registers.programmes().size(), size_t {5});
        for (const StarterProgramme& model : registers.programmes()) {
            const Programme& programme = model.programme;
            const auto good = checkProgramme(programme);
            QVERIFY2(good.isOk(), qPrintable(programme.profession));
            QVERIFY2(model.price.tiyn() > 0, qPrintable(programme.profession));
            const auto profession = std::find_if(registers.professions().begin(), registers.professions().end(),
                [&](const Profession& one) { return one.code == programme.profession; });
            QVERIFY2(profession != registers.professions().end(), qPrintable(programme.profession));
            QVERIFY2(std::find(profession->levels.begin(), profession->levels.end(), programme.level)
                    != profession->levels.end(),
                "L17.2.4: a level of the profession");
            QVERIFY2(programme.questionCount() >= 20, "R15");
        }
    }

    void everyFailureHasItsRecommendation()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        for (const StarterProgramme& model : registers.programmes()) {
            const Programme& programme = model.programme;
            QStringList wanted;
            for (const Topic& topic : programme.topics)
                wanted.append(topic.id);
            for (const MapOperation& operation : programme.operations)
                wanted.append(operation.rule.id);
            QCOMPARE(QSet<QString>(wanted.begin(), wanted.end()).size(), wanted.size());
            QStringList given;
            for (const Recommendation& recommendation : programme.recommendations) {
                QVERIFY2(isWhole(recommendation.text), qPrintable(recommendation.topicOrOperation));
                given.append(recommendation.topicOrOperation);
            }
            wanted.sort();
            given.sort();
            QCOMPARE(given, wanted);
        }
    }

    void programmesSpeakBothLanguages()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        for (const StarterProgramme& model : registers.programmes()) {
            const Programme& programme = model.programme;
            std::vector<Bilingual> all {programme.qualification};
            for (const Skill& skill : programme.skills)
                all.push_back(skill.name);
            for (const Topic& topic : programme.topics)
                all.push_back(topic.name);
            for (const MapOperation& operation : programme.operations) {
                all.push_back(operation.name);
                all.push_back(operation.criteria);
            }
            for (const auto* list : {&programme.allowedThings, &programme.equipment, &programme.briefing})
                all.insert(all.end(), list->begin(), list->end());
            for (const Bilingual& words : all)
                QVERIFY2(isWhole(words), qPrintable(programme.profession + words.kk + words.ru));
            QVERIFY2(!programme.equipment.empty(), "R10");
            QVERIFY2(!programme.briefing.empty(), "R8.2");
        }
    }

    void hasAllLevelsOfTheFramework()
    {
        const auto levels = need(StarterRegisters::load()).nqfLevels();
        QCOMPARE(levels.size(), size_t {8});
        for (size_t i = 0; i < levels.size(); ++i) {
            QCOMPARE(levels[i].level.value(), static_cast<int>(i) + 1);
            QVERIFY(isWhole(levels[i].name) && isWhole(levels[i].description));
        }
    }

    void hasTheTopLevelOfRegions()
    {
        const auto regions = need(StarterRegisters::load()).regions();
        QCOMPARE(regions.size(), size_t {20});
        static const QRegularExpression shape(QStringLiteral("\\A[0-9]{2}0{7}\\z"));
        for (const StarterRegion& region : regions)
            QVERIFY2(shape.match(region.code).hasMatch() && isWhole(region.name), qPrintable(region.code));
    }

    void countriesBeginWithOurs()
    {
        const auto countries = need(StarterRegisters::load()).countries();
        QCOMPARE(countries.front().alpha3, QStringLiteral("KAZ"));
        QSet<QString> alpha;
        for (const Country& country : countries) {
            QCOMPARE(country.numeric.size(), 3);
            QCOMPARE(country.alpha3.size(), 3);
            QVERIFY(isWhole(country.name));
            alpha.insert(country.alpha3);
        }
        QCOMPARE(static_cast<size_t>(alpha.size()), countries.size());
    }

    void groundsAndPapersCiteTheirClause()
    {
        static const QRegularExpression clause(QStringLiteral("\\A[LRA][0-9]+(\\.[0-9]+)*\\z"));
        const StarterRegisters registers = need(StarterRegisters::load());
        QVERIFY(!registers.refusalGrounds().empty());
        for (const RefusalGround& ground : registers.refusalGrounds())
            QVERIFY2(clause.match(ground.clause).hasMatch() && isWhole(ground.name), qPrintable(ground.id));
        for (const DocumentKindText& kind : registers.documentKinds())
            QVERIFY2(clause.match(kind.clause).hasMatch() && isWhole(kind.name), qPrintable(kind.id));
        QVERIFY(!registers.prohibitedThings().empty());
        for (const StarterThing& thing : registers.prohibitedThings())
            QVERIFY2(isWhole(thing.name), qPrintable(thing.id));
    }

    void R12_theRegisterIsTheListOfTheRule()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        QCOMPARE(registers.prohibitedThings().size(), prohibitedThings().size());
        for (size_t i = 0; i < prohibitedThings().size(); ++i) {
            QCOMPARE(registers.prohibitedThings().at(i).id, prohibitedThings().at(i).code);
            QVERIFY(registers.prohibitedThings().at(i).name == prohibitedThings().at(i).name);
        }
    }

    void L2_3_namesEveryCategory()
    {
        const StarterRegisters registers = need(StarterRegisters::load());
        QStringList named;
        for (const OutsideLawText& category : registers.outsideLaw()) {
            QVERIFY2(isWhole(category.name), qPrintable(category.id));
            QCOMPARE(category.clause, QStringLiteral("L2.3"));
            named.append(category.id);
        }
        QStringList known;
        for (const OutsideLaw category : outsideLawCategories())
            known.append(codeOf(category));
        QCOMPARE(named, known);
    }

    void papersAreOfKnownGroups()
    {
        const QStringList known {QStringLiteral("identity"), QStringLiteral("education"), QStringLiteral("labour"),
            QStringLiteral("earlier"), QStringLiteral("nonformal"), QStringLiteral("employer"), QStringLiteral("voucher"),
            QStringLiteral("disability"), QStringLiteral("other")};
        const StarterRegisters registers = need(StarterRegisters::load());
        for (const DocumentKindText& kind : registers.documentKinds())
            QVERIFY2(known.contains(kind.group), qPrintable(kind.group));
    }

    void calendarsReachFrom2023To2027()
    {
        std::set<int> years;
        const StarterRegisters registers = need(StarterRegisters::load());
        for (const CalendarDay& day : registers.calendarDays())
            years.insert(day.date.year());
        QCOMPARE(years, std::set<int>({2023, 2024, 2025, 2026, 2027}));
    }
};

QTEST_GUILESS_MAIN(TestStarter)
#include "tst_starter.moc"
