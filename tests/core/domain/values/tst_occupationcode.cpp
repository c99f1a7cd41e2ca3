// Protects the codes of the National Classifier of Occupations (A2, exchange.md 20): leaves in the serial
// number, and the whole tree that an import reads.
#include "core/domain/values/occupationcode.h"
#include "core/domain/values/occupationgroup.h"

#include <QtTest/QTest>

using namespace tanu;

class TestOccupationCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLeaves_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("signs");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* name, const QString& typed, const char* signs, const char* written) {
            QTest::newRow(name) << typed << QString::fromLatin1(signs) << QString::fromLatin1(written);
        };
        row("A2 written", QStringLiteral("7212-0-001"), "72120001", "7212-0-001");
        row("A2 plain", QStringLiteral("72120001"), "72120001", "7212-0-001");
        row("A2 en dashes", QStringLiteral(u"7212\u20130\u2013001"), "72120001", "7212-0-001");
        row("A2 minus signs", QStringLiteral(u"7212\u22120\u2212001"), "72120001", "7212-0-001");
        row("A2 spaces", QStringLiteral(" 7212 - 0 - 001 "), "72120001", "7212-0-001");
        row("A2 group 0", QStringLiteral("0110-1-001"), "01101001", "0110-1-001");
        row("A2 group X", QStringLiteral("X1000-1-001"), "X10001001", "X1000-1-001");
        row("A2 group X, lower case", QStringLiteral("x1000-1-001"), "X10001001", "X1000-1-001");
        row("A2 group X, Cyrillic", QStringLiteral(u"\u04251000-1-001"), "X10001001", "X1000-1-001");
        row("A2 group X, Cyrillic lower", QStringLiteral(u"\u04451000-1-001"), "X10001001", "X1000-1-001");
        row("A2 a group is no leaf", QStringLiteral("7212-0"), "", "");
        row("A2 nine digits", QStringLiteral("721200012"), "", "");
        row("A2 X and seven", QStringLiteral("X1000-1-01"), "", "");
        row("A2 another letter", QStringLiteral("Y1000-1-001"), "", "");
        row("A2 letter inside", QStringLiteral("7212X0001"), "", "");
        row("A2 empty", QString(), "", "");
    }

    void readsLeaves()
    {
        QFETCH(QString, typed);
        QFETCH(QString, signs);
        QFETCH(QString, written);
        const Result<OccupationCode> code = OccupationCode::parse(typed);
        QCOMPARE(code.isOk(), !signs.isEmpty());
        if (!code) {
            QCOMPARE(code.error().arguments, QStringList({QStringLiteral("occupation"), typed}));
            return;
        }
        QCOMPARE(code->toString(), signs);
        QCOMPARE(code->written(), written);
        QVERIFY(*OccupationCode::parse(code->written()) == *code);
        QVERIFY(*OccupationCode::parse(code->toString()) == *code);
    }

    void readsTheTree_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QString>("parent");
        const auto row = [](const char* typed, OccupationDepth depth, const char* parent) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << static_cast<int>(depth)
                                 << QString::fromLatin1(parent);
        };
        row("7", OccupationDepth::Major, "");
        row("0", OccupationDepth::Major, "");
        row("X", OccupationDepth::Major, "");
        row("72", OccupationDepth::SubMajor, "7");
        row("721", OccupationDepth::Minor, "72");
        row("7212", OccupationDepth::Unit, "721");
        row("X1000", OccupationDepth::Unit, "X");
        row("7212-0", OccupationDepth::Group, "7212");
        row("X1000-1", OccupationDepth::Group, "X1000");
        row("7212-0-001", OccupationDepth::Occupation, "7212-0");
        row("X1000-1-001", OccupationDepth::Occupation, "X1000-1");
    }

    void readsTheTree()
    {
        QFETCH(QString, typed);
        QFETCH(int, depth);
        QFETCH(QString, parent);
        const Result<OccupationGroup> group = OccupationGroup::parse(typed);
        QVERIFY(group.isOk());
        QCOMPARE(group->toString(), typed);
        QCOMPARE(static_cast<int>(group->depth()), depth);
        const std::optional<OccupationGroup> above = group->parent();
        QCOMPARE(above ? above->toString() : QString(), parent);
        if (above) {
            QVERIFY(*OccupationGroup::parse(parent) == *above);
            QVERIFY(*above < *group);
        }
    }

    void refusesOtherShapes()
    {
        const QStringList wrong{QString(), QStringLiteral("72120"), QStringLiteral("7212-"),
            QStringLiteral("7212-01"), QStringLiteral("7212-0-01"), QStringLiteral("7212-0-0011"),
            QStringLiteral("7212--001"), QStringLiteral("X1"), QStringLiteral("A212"),
            QStringLiteral("72-1")};
        for (const QString& typed : wrong) {
            const Result<OccupationGroup> group = OccupationGroup::parse(typed);
            QVERIFY2(!group, qUtf8Printable(typed));
            QCOMPARE(group.error().kind, ErrorKind::FieldMalformed);
        }
    }
};

QTEST_GUILESS_MAIN(TestOccupationCode)
#include "tst_occupationcode.moc"
