// Protects how the words of a command are sorted: nothing is guessed, and what does not fit is said.
#include "app/cli/commandline.h"

#include <QtTest/QTest>

using namespace tanu::cli;

namespace {

CommandShape printing()
{
    return {QStringLiteral("print"), QStringLiteral("Prints."), {QStringLiteral("FIRST"), QStringLiteral("[REST...]")},
        {{QStringLiteral("out"), QStringLiteral("DIR"), true}, {QStringLiteral("on"), QStringLiteral("DATE")},
            {QStringLiteral("json"), {}}}};
}

QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Everything that was understood in one line: `FIRST=a REST=b,c --out=d --json`.
QString understood(const CommandShape& shape, const Arguments& arguments)
{
    QStringList parts;
    for (const char* name : {"FIRST", "REST", "ONE", "MANY"}) {
        const QStringList given = arguments.all(name);
        if (!given.isEmpty())
            parts.append(QLatin1String(name) + QLatin1Char('=') + given.join(QLatin1Char(',')));
    }
    for (const CommandShape::Option& option : shape.options) {
        const QByteArray name = option.name.toLatin1();
        if (arguments.has(name.constData()))
            parts.append(option.value.isEmpty() ? QString(QLatin1String("--") + option.name)
                                                : QString(QLatin1String("--") + option.name + QLatin1Char('=')
                                                      + arguments.value(name.constData())));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sorted");
        const auto row = [](const char* name, const char* words, const char* sorted) {
            QTest::newRow(name) << split(words) << QString::fromUtf8(sorted);
        };
        row("value behind", "a --out d", "FIRST=a --out=d");
        row("value after =", "a --out=d", "FIRST=a --out=d");
        row("a value with =", "a --out=d=e", "FIRST=a --out=d=e");
        row("an empty value", "a --out=", "FIRST=a --out=");
        row("option before", "--out d a", "FIRST=a --out=d");
        row("between positions", "a --out d b c", "FIRST=a REST=b,c --out=d");
        row("flag", "a --json b --out d", "FIRST=a REST=b --out=d --json");
        row("flag twice", "--json --json a --out d", "FIRST=a --out=d --json");
        row("the last value counts", "a --out d --out e", "FIRST=a --out=e");
        row("after -- only positions", "--out d -- --json --out", "FIRST=--json REST=--out --out=d");
        row("-- alone", "a --out d --", "FIRST=a --out=d");
        row("a second --", "--out d -- -- b", "FIRST=-- REST=b --out=d");
        row("a value that looks like an option", "a --out --json", "FIRST=a --out=--json");
        row("one dash is a position", "-5 --out d", "FIRST=-5 --out=d");
        row("Kazakh words", "Әлия --out Құжаттар", "FIRST=Әлия --out=Құжаттар");
        row("all options", "a --on 2026-11-20 --json --out d", "FIRST=a --out=d --on=2026-11-20 --json");
    }

    void sorts()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sorted);
        QString problem;
        const auto arguments = sortArguments(printing(), words, problem);
        QVERIFY2(arguments, qPrintable(problem));
        QCOMPARE(understood(printing(), *arguments), sorted);
        QCOMPARE(problem, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* words, const char* problem) {
            QTest::newRow(name) << split(words) << QString::fromUtf8(problem);
        };
        row("unknown option", "a --out d --pdf", "unknown option --pdf");
        row("unknown option with value", "a --out d --pdf=x", "unknown option --pdf");
        row("an option is not shortened", "a --ou d", "unknown option --ou");
        row("case counts", "a --OUT d", "unknown option --OUT");
        row("no name", "a --out d --=x", "unknown option --");
        row("missing value", "a --out", "--out needs DIR");
        row("missing value of another", "a --out d --on", "--on needs DATE");
        row("required option", "a", "--out DIR is missing");
        row("required option behind --", "a -- --out d", "--out DIR is missing");
        row("missing position", "--out d", "FIRST is missing");
        row("nothing at all", "", "FIRST is missing");
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        QString said;
        QVERIFY(!sortArguments(printing(), words, said));
        QCOMPARE(said, problem);
    }

    void countsPositions_data()
    {
        QTest::addColumn<QStringList>("positions");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* positions, const char* words, const char* expected) {
            QTest::newRow(name) << split(positions) << split(words) << QString::fromUtf8(expected);
        };
        row("none wanted", "", "", "");
        row("none wanted, one given", "", "a", "one word too many: a");
        row("one wanted, two given", "ONE", "a b", "one word too many: b");
        row("may be left out", "[ONE]", "", "");
        row("may be given", "[ONE]", "a", "ONE=a");
        row("one or more: one", "MANY...", "a", "MANY=a");
        row("one or more: three", "MANY...", "a b c", "MANY=a,b,c");
        row("one or more: none", "MANY...", "", "MANY is missing");
        row("both", "ONE MANY...", "a b c", "ONE=a MANY=b,c");
        row("both, the second missing", "ONE MANY...", "a", "MANY is missing");
    }

    void countsPositions()
    {
        QFETCH(QStringList, positions);
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        const CommandShape shape {QStringLiteral("x"), {}, positions, {}};
        QString problem;
        const auto arguments = sortArguments(shape, words, problem);
        QCOMPARE(arguments ? understood(shape, *arguments) : problem, expected);
    }

    void usageShowsTheShape()
    {
        QCOMPARE(printing().usage(), QStringLiteral("tanu-cli print FIRST [REST...] --out DIR [--on DATE] [--json]"));
        const CommandShape bare {QStringLiteral("workday add"), {}, {}, {}};
        QCOMPARE(bare.usage(), QStringLiteral("tanu-cli workday add"));
    }

    void whatIsNotGivenIsEmpty()
    {
        const Arguments arguments;
        QVERIFY(arguments.at("FIRST").isEmpty());
        QVERIFY(arguments.all("FIRST").isEmpty());
        QVERIFY(!arguments.has("out"));
        QVERIFY(arguments.value("out").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
