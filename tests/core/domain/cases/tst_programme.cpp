// Protects the qualification programme (L17.2.4): what it lacks before it may be approved, and how its percentage
// becomes points of the technological map (R16).
#include "core/domain/programme.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

Bilingual words(const char* text)
{
    return {QString::fromUtf8(text), QString::fromUtf8(text)};
}

MapOperation operation(const char* id, int maxPoints)
{
    MapOperation made;
    made.rule = {QString::fromLatin1(id), true, maxPoints, maxPoints / 2};
    made.name = words("Дәнекерлеу");
    made.criteria = words("Тігіс біркелкі");
    return made;
}

Programme welding()
{
    Programme programme {{}, QStringLiteral("electric-welder"), *NqfLevel::of(4), 1, {}, {}, {}, {}, 18, false, false, false,
        false, {}, 60, {}, 120, DisagreementRule::Majority, 70, {}, {}, {}, {}, {}};
    programme.qualification = words("Дәнекерлеуші");
    programme.languages = {Language::Kazakh};
    programme.modes = {ExamMode::Offline};
    programme.topics = {{QStringLiteral("t1"), words("Қауіпсіздік"), 12}, {QStringLiteral("t2"), words("Материал"), 8}};
    programme.operations = {operation("o1", 6), operation("o2", 5)};
    return programme;
}

using Spoil = void (*)(Programme&);

} // namespace

class TestProgramme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeProgrammeMayBeApproved()
    {
        QVERIFY(checkProgramme(welding()).isOk());
        QVERIFY(!welding().isApproved());
        QCOMPARE(welding().questionCount(), 20);
    }

    void namesWhatIsMissing_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* field, Spoil spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(field);
        };
        row("L17.2.4 no Kazakh name", "qualification", [](Programme& one) { one.qualification.kk.clear(); });
        row("L17.2.4 no Russian name", "qualification", [](Programme& one) { one.qualification.ru = QStringLiteral("  "); });
        row("R9.2 no language", "languages", [](Programme& one) { one.languages.clear(); });
        row("R9.2 no mode", "modes", [](Programme& one) { one.modes.clear(); });
        row("R15 no topic", "topics", [](Programme& one) { one.topics.clear(); });
        row("R15 a topic without questions", "topics", [](Programme& one) { one.topics.back().questions = 0; });
        row("R15 a topic with fewer than none", "topics", [](Programme& one) { one.topics.front().questions = -1; });
        row("R15 a topic in one language", "topics", [](Programme& one) { one.topics.back().name.ru.clear(); });
        row("R16 no operation", "operations", [](Programme& one) { one.operations.clear(); });
        row("R16 an operation in one language", "operations", [](Programme& one) { one.operations.back().name.kk.clear(); });
        row("R16 criteria in one language", "operations", [](Programme& one) { one.operations.front().criteria.ru.clear(); });
    }

    void namesWhatIsMissing()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, field);
        Programme programme = welding();
        spoil(programme);
        const Result<void> checked = checkProgramme(programme);
        QVERIFY(!checked);
        const Error expected {ErrorKind::FieldEmpty, {field}, {}};
        QVERIFY2(checked.error() == expected, qPrintable(checked.error().arguments.join(QLatin1Char(' '))));
    }

    void namesWhatCannotBe_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* field, const char* found, Spoil spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(field + QByteArray(",") + found).split(QLatin1Char(','));
        };
        row("R15 501 questions", "topics", "501,1,500", [](Programme& one) { one.topics.front().questions = 501; });
        row("R16 more than all points", "leastpercent", "101,0,100", [](Programme& one) { one.leastPercent = 101; });
        row("R16 fewer than no points", "leastpercent", "-1,0,100", [](Programme& one) { one.leastPercent = -1; });
        row("R16 an operation that nobody can perform", "operations", "o1",
            [](Programme& one) { one.operations.front().rule.leastPoints = 7; });
        row("R16 fewer than no points of an operation", "operations", "o2",
            [](Programme& one) { one.operations.back().rule.leastPoints = -1; });
        row("R15 the same topic twice", "topics", "t1", [](Programme& one) { one.topics.back().id = one.topics.front().id; });
        row("R16 the same operation twice", "operations", "o1",
            [](Programme& one) { one.operations.back().rule.id = one.operations.front().rule.id; });
        row("R15 a topic without id", "topics", "", [](Programme& one) { one.topics.back().id.clear(); });
        row("L20 the same skill twice", "skills", "s1", [](Programme& one) {
            one.skills = {{QStringLiteral("s1"), words("Дағды")}, {QStringLiteral("s1"), words("Дағды")}};
        });
    }

    void namesWhatCannotBe()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, arguments);
        Programme programme = welding();
        spoil(programme);
        const Result<void> checked = checkProgramme(programme);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(checked.error().arguments, arguments);
    }

    void L17_2_4_theEdgesMayBeApproved()
    {
        Programme programme = welding();
        programme.topics.front().questions = mostQuestionsOfTopic;
        programme.topics.back().questions = 1;
        programme.operations.front().rule.leastPoints = programme.operations.front().rule.maxPoints;
        programme.operations.back().rule.leastPoints = 0;
        for (const int percent : {0, 100}) {
            programme.leastPercent = percent;
            QVERIFY(checkProgramme(programme).isOk());
        }
    }

    void percentBecomesPointsRoundedUp_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("least");
        QTest::newRow("R16 exact") << 10 << 70 << 7;
        QTest::newRow("R16 a fraction rounds up") << 11 << 70 << 8;
        QTest::newRow("R16 a hundredth rounds up") << 101 << 1 << 2;
        QTest::newRow("R16 nearly all") << 7 << 99 << 7;
        QTest::newRow("R16 all") << 37 << 100 << 37;
        QTest::newRow("R16 none") << 37 << 0 << 0;
        QTest::newRow("R16 no points at all") << 0 << 70 << 0;
    }

    void percentBecomesPointsRoundedUp()
    {
        QFETCH(int, points);
        QFETCH(int, percent);
        QFETCH(int, least);
        Programme programme = welding();
        programme.operations = {operation("o1", points)};
        programme.leastPercent = percent;
        QCOMPARE(programme.technologicalMap().leastTotal, least);
    }

    /// The least whole number of points that is not below the percentage, counted without division.
    void roundsUpForEveryMap()
    {
        Programme programme = welding();
        for (int points = 0; points <= 240; ++points) {
            programme.operations = {operation("o1", points / 2), operation("o2", points - points / 2)};
            for (int percent = 0; percent <= 100; ++percent) {
                programme.leastPercent = percent;
                int least = 0;
                while (least * 100 < points * percent)
                    ++least;
                const int got = programme.technologicalMap().leastTotal;
                QVERIFY2(got == least, qPrintable(QStringLiteral("R16 %1 points, %2 %: %3").arg(points).arg(percent).arg(got)));
            }
        }
    }

    void theMapKeepsTheOrderAndTheRule()
    {
        Programme programme = welding();
        programme.disagreement = DisagreementRule::Lowest;
        const TechnologicalMap map = programme.technologicalMap();
        QCOMPARE(map.rule, DisagreementRule::Lowest);
        QCOMPARE(map.operations.size(), size_t {2});
        QCOMPARE(map.operations.at(0), programme.operations.at(0).rule);
        QCOMPARE(map.operations.at(1), programme.operations.at(1).rule);
        QCOMPARE(map.leastTotal, 8);
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
