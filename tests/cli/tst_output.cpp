// Protects what scripts and people read: one JSON value with --json and nothing beside it, aligned columns without,
// failures and progress on standard error only.
#include "app/cli/output.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace tanu::cli;

namespace {

QString sentenceOf(const tanu::Error& error)
{
    return tanu::nameOf(error.kind);
}

struct Streams {
    QString out;
    QString errors;
    QTextStream outStream {&out};
    QTextStream errorStream {&errors};
    Output output;

    explicit Streams(bool asJson)
        : output(outStream, errorStream, asJson, &sentenceOf)
    {
    }
};

QJsonArray people()
{
    return {QJsonObject {{QStringLiteral("name"), QStringLiteral("Әлия")}, {QStringLiteral("level"), 4}},
        QJsonObject {{QStringLiteral("name"), QStringLiteral("Құдайберген")}, {QStringLiteral("level"), 10}}};
}

const QStringList columns {QStringLiteral("name"), QStringLiteral("level")};

} // namespace

class TestOutput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableForPeopleIsAligned()
    {
        Streams said(false);
        said.output.table(columns, people());
        QCOMPARE(said.out, QStringLiteral("name         level\nӘлия         4\nҚұдайберген  10\n"));
        QCOMPARE(said.errors, QString());
    }

    void tableWithoutRowsShowsItsColumns()
    {
        Streams said(false);
        said.output.table(columns, {});
        QCOMPARE(said.out, QStringLiteral("name  level\n"));
    }

    void tableAsJsonIsOneArrayOnOneLine()
    {
        Streams said(true);
        said.output.table(columns, people());
        QCOMPARE(said.out.count(QLatin1Char('\n')), 1);
        QCOMPARE(QJsonDocument::fromJson(said.out.toUtf8()).array(), people());
    }

    void emptyTableAsJsonIsAnEmptyArray()
    {
        Streams said(true);
        said.output.table(columns, {});
        QCOMPARE(said.out, QStringLiteral("[]\n"));
    }

    void objectForPeople()
    {
        Streams said(false);
        said.output.object({{QStringLiteral("a"), 999999999.0}, {QStringLiteral("b"), true}, {QStringLiteral("c"), false},
            {QStringLiteral("d"), QJsonArray {2026, 2027}}, {QStringLiteral("e"), QStringLiteral("Ө")}});
        QCOMPARE(said.out, QStringLiteral("a: 999999999\nb: yes\nc: no\nd: 2026, 2027\ne: Ө\n"));
    }

    void objectAsJson()
    {
        Streams said(true);
        const QJsonObject object {{QStringLiteral("name"), QStringLiteral("Ғ \"x\"\n")}, {QStringLiteral("n"), 1}};
        said.output.object(object);
        QCOMPARE(QJsonDocument::fromJson(said.out.toUtf8()).object(), object);
    }

    void linesAreForPeopleOnly()
    {
        Streams people(false);
        people.output.line(QStringLiteral("2026-11-25"));
        QCOMPARE(people.out, QStringLiteral("2026-11-25\n"));
        Streams script(true);
        script.output.line(QStringLiteral("2026-11-25"));
        QCOMPARE(script.out, QString());
        QVERIFY(script.output.isJson() && !people.output.isJson());
    }

    void errorsGoToStandardError()
    {
        Streams said(true);
        said.output.error(QStringLiteral("жоқ"));
        QCOMPARE(said.out, QString());
        QCOMPARE(said.errors, QStringLiteral("tanu-cli: жоқ\n"));
    }

    void progressEndsItsLine()
    {
        Streams said(false);
        said.output.progress(QStringLiteral("printing"), 3, 3);
        QCOMPARE(said.errors, QStringLiteral("\rprinting: 3 of 3\n"));
        QCOMPARE(said.out, QString());
    }

    void progressSaysNoTotalThatNobodyKnows()
    {
        Streams said(false);
        said.output.progress(QStringLiteral("greeting"), 0, 0);
        said.output.progress(QStringLiteral("asking"), 34, 0);
        QCOMPARE(said.errors, QStringLiteral("\rgreeting\n\rasking: 34\n"));
    }

    void progressIsNotShownMoreOftenThanItIsRead()
    {
        Streams said(false);
        for (int i = 0; i < 10'000; ++i)
            said.output.progress(QStringLiteral("rows"), i, 10'000);
        QVERIFY2(said.errors.count(QLatin1Char('\r')) < 100, qPrintable(said.errors.left(200)));
        said.output.progress(QStringLiteral("rows"), 10'000, 10'000);
        QVERIFY(said.errors.endsWith(QStringLiteral("rows: 10000 of 10000\n")));
    }

    void anErrorAmidProgressStandsOnItsOwnLine()
    {
        Streams said(false);
        said.output.progress(QStringLiteral("rows"), 0, 100);
        said.output.error(QStringLiteral("line 3: code"));
        said.output.error(QStringLiteral("stopped"));
        QCOMPARE(said.errors, QStringLiteral("\rrows: 0 of 100\ntanu-cli: line 3: code\ntanu-cli: stopped\n"));
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
