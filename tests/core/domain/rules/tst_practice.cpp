// Protects the decision on practice (R16, R17.1): it follows from the map and the marks alone, says its
// reasons, and is not made while a mark is missing.
#include "core/domain/rules/practice.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;

namespace {

const QString& candidate()
{
    static const QString name = QStringLiteral("candidate");
    return name;
}

QString assessor(int number)
{
    return QStringLiteral("assessor %1").arg(number);
}

/// Mandatory `a` (6 of 10), optional `b` (3 of 5), mandatory `c` (1 of 1); 10 points in all suffice.
TechnologicalMap welding(DisagreementRule rule)
{
    return {{{QStringLiteral("a"), true, 10, 6}, {QStringLiteral("b"), false, 5, 3},
                {QStringLiteral("c"), true, 1, 1}},
        10, rule};
}

/// One row of marks per operation, in order of the map; the first assessor is the chair.
std::vector<OperationMark> marksOf(const TechnologicalMap& map, const QList<QList<int>>& rows)
{
    std::vector<OperationMark> marks;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            const QString operation = map.operations.at(static_cast<std::size_t>(row)).id;
            marks.push_back({assessor(static_cast<int>(column)), operation, rows.at(row).at(column)});
        }
    }
    return marks;
}

PracticeOutcome outcome(DisagreementRule rule, const QList<QList<int>>& rows)
{
    const TechnologicalMap map = welding(rule);
    return evaluatePractice(map, marksOf(map, rows), candidate(), assessor(0)).value();
}

PracticeFailure notPerformed(const QString& operation, int points, int least)
{
    return {PracticeFailure::Why::MandatoryNotPerformed, operation, points, least};
}

} // namespace

class TestPractice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QList<QList<int>>>("rows");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("points");
        using Rows = QList<QList<int>>;
        const auto row = [](const char* name, DisagreementRule rule, const Rows& rows, bool passed,
                             int points) {
            QTest::newRow(name) << static_cast<int>(rule) << rows << passed << points;
        };
        const auto majority = DisagreementRule::Majority;
        row("R17.1 all performed", majority, {{10}, {5}, {1}}, true, 16);
        row("R17.1 just enough", majority, {{6}, {3}, {1}}, true, 10);
        row("R17.1 total one short", majority, {{6}, {2}, {1}}, false, 9);
        row("R17.1 optional operation missed, total enough", majority, {{9}, {0}, {1}}, true, 10);
        row("R17.1 mandatory operation missed, total enough", majority, {{5}, {5}, {1}}, false, 11);
        row("R17.1 mandatory operation of one point missed", majority, {{10}, {5}, {0}}, false, 15);
        row("R16 majority of three performed", majority, {{6, 6, 0}, {5, 5, 5}, {1, 1, 0}}, true, 12);
        row("R16 majority of three not performed", majority, {{6, 5, 5}, {5, 5, 5}, {1, 1, 1}}, false, 11);
        row("R16 half is no majority", majority, {{6, 5}, {5, 5}, {1, 1}}, false, 11);
        row("R16 three of four are", majority, {{6, 6, 6, 0}, {5, 5, 5, 5}, {1, 1, 1, 1}}, true, 12);
        row("R16 lowest", DisagreementRule::Lowest, {{10, 6, 10}, {5, 3, 5}, {1, 1, 1}}, true, 10);
        row("R16 lowest fails", DisagreementRule::Lowest, {{10, 10, 5}, {5, 5, 5}, {1, 1, 1}}, false, 11);
        row("R16 average exactly enough", DisagreementRule::Average, {{5, 7}, {3, 3}, {1, 1}}, true, 10);
        row("R16 average short by a fraction", DisagreementRule::Average, {{6, 6, 5}, {5, 5, 5}, {1, 1, 1}},
            false, 11);
        row("R16 averages add up without rounding", DisagreementRule::Average, {{6, 7}, {2, 3}, {1, 1}}, true,
            10);
        row("R16 average total short by half", DisagreementRule::Average, {{6, 6}, {2, 3}, {1, 1}}, false, 9);
        row("R16 chair raises", DisagreementRule::ChairDecides, {{6, 0, 0}, {3, 0, 0}, {1, 0, 0}}, true, 10);
        row("R16 chair lowers", DisagreementRule::ChairDecides, {{5, 10, 10}, {5, 5, 5}, {1, 1, 1}}, false,
            11);
        row("R16 one voice", DisagreementRule::ChairDecides, {{8, 8}, {3, 3}, {1, 1}}, true, 12);
    }

    void decides()
    {
        QFETCH(int, rule);
        QFETCH(QList<QList<int>>, rows);
        QFETCH(bool, passed);
        QFETCH(int, points);
        const PracticeOutcome decided = outcome(static_cast<DisagreementRule>(rule), rows);
        QCOMPARE(decided.passed, passed);
        QCOMPARE(decided.points, points);
        QCOMPARE(decided.maxPoints, 16);
        QCOMPARE(decided.failures.empty(), passed);
    }

    void saysEveryReasonInOrder()
    {
        const PracticeOutcome decided = outcome(DisagreementRule::Majority, {{5}, {0}, {0}});
        const std::vector<PracticeFailure> expected{
            notPerformed(QStringLiteral("a"), 5, 6),
            notPerformed(QStringLiteral("c"), 0, 1),
            {PracticeFailure::Why::TotalTooLow, QString(), 5, 10},
        };
        QVERIFY(decided.failures == expected);
    }

    void aFractionIsShownRoundedDown()
    {
        const PracticeOutcome decided = outcome(DisagreementRule::Average, {{6, 6, 5}, {5, 5, 5}, {1, 1, 1}});
        QVERIFY(decided.failures == std::vector<PracticeFailure>{notPerformed(QStringLiteral("a"), 5, 6)});
    }

    void orderOfMarksDoesNotMatter()
    {
        const TechnologicalMap map = welding(DisagreementRule::Majority);
        std::vector<OperationMark> marks = marksOf(map, {{6, 6, 0}, {5, 4, 3}, {1, 1, 0}});
        const PracticeOutcome once = evaluatePractice(map, marks, candidate()).value();
        std::reverse(marks.begin(), marks.end());
        QVERIFY(evaluatePractice(map, marks, candidate()).value() == once);
    }

    void waitsForEveryMark()
    {
        const TechnologicalMap map = welding(DisagreementRule::Majority);
        const std::vector<OperationMark> all = marksOf(map, {{6, 6}, {5, 5}, {1, 1}});
        QVERIFY(evaluatePractice(map, all, candidate()).isOk());
        for (std::size_t missing = 0; missing < all.size(); ++missing) {
            std::vector<OperationMark> marks = all;
            marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(missing));
            const auto decided = evaluatePractice(map, marks, candidate());
            const Error expected{ErrorKind::AssessmentIncomplete, {candidate(), all[missing].operation}, {}};
            QVERIFY(!decided);
            QVERIFY(decided.error() == expected);
        }
    }

    void waitsForAnyMark()
    {
        const TechnologicalMap map = welding(DisagreementRule::Majority);
        QCOMPARE(evaluatePractice(map, {}, candidate()).error().kind, ErrorKind::AssessmentIncomplete);
        QCOMPARE(evaluatePractice({}, {}, candidate()).error().kind, ErrorKind::AssessmentIncomplete);
    }

    void waitsForTheChair()
    {
        const TechnologicalMap map = welding(DisagreementRule::ChairDecides);
        const std::vector<OperationMark> marks = marksOf(map, {{6, 6}, {5, 5}, {1, 1}});
        QVERIFY(evaluatePractice(map, marks, candidate(), assessor(1)).isOk());
        const auto decided = evaluatePractice(map, marks, candidate(), assessor(2));
        QCOMPARE(decided.error().kind, ErrorKind::AssessmentIncomplete);
    }

    void refusesMarksThatCannotBe_data()
    {
        QTest::addColumn<QString>("assessor");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("points");
        QTest::addColumn<ErrorKind>("kind");
        const QString other = QStringLiteral("other");
        QTest::newRow("R16 more than the most")
            << other << QStringLiteral("a") << 11 << ErrorKind::FieldMalformed;
        QTest::newRow("R16 less than none")
            << other << QStringLiteral("a") << -1 << ErrorKind::FieldMalformed;
        QTest::newRow("R16 of no operation") << other << QStringLiteral("z") << 1 << ErrorKind::NotFound;
        QTest::newRow("R16 a second mark")
            << assessor(0) << QStringLiteral("a") << 6 << ErrorKind::FieldMalformed;
    }

    void refusesMarksThatCannotBe()
    {
        QFETCH(QString, assessor);
        QFETCH(QString, operation);
        QFETCH(int, points);
        QFETCH(ErrorKind, kind);
        const TechnologicalMap map = welding(DisagreementRule::Majority);
        std::vector<OperationMark> marks = marksOf(map, {{6}, {5}, {1}});
        marks.push_back({assessor, operation, points});
        const auto decided = evaluatePractice(map, marks, candidate());
        QVERIFY(!decided);
        QCOMPARE(decided.error().kind, kind);
    }

    void storedCodesNeverChange()
    {
        const QStringList codes{QStringLiteral("majority"), QStringLiteral("lowest"),
            QStringLiteral("average"), QStringLiteral("chair_decides")};
        for (int rule = 0; rule < 4; ++rule) {
            QCOMPARE(codeOf(static_cast<DisagreementRule>(rule)), codes.at(rule));
            QCOMPARE(static_cast<int>(*parseDisagreementRule(codes.at(rule))), rule);
        }
        QCOMPARE(parseDisagreementRule(QString()).error().kind, ErrorKind::FieldMalformed);
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
