// Protects the frame of the command line: which command runs, what it is given, and what its end means to a script:
// 0 done, 1 refused with the reason and its clause, 2 wrong use.
#include "tests/cli/spoken.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;

namespace {

/// Says what it was given; fails if the word is `fail`, with an error of the law if it is `law`.
class EchoCommand : public Command {
public:
    [[nodiscard]] CommandShape shape() const override
    {
        return {QStringLiteral("echo"), QStringLiteral("Says a word."), {QStringLiteral("WORD")},
            {{QStringLiteral("json"), {}}, {QStringLiteral("to"), QStringLiteral("NAME")}}};
    }

    Result<void> run(const Arguments& arguments, Output& output) override
    {
        const QString word = arguments.at("WORD");
        if (word == QLatin1String("fail"))
            return Error {ErrorKind::DiskFull, {QStringLiteral("/data")}, QStringLiteral("for developers")};
        if (word == QLatin1String("law"))
            return ErrorKind::ConsentMissing;
        output.object({{QStringLiteral("word"), word}, {QStringLiteral("to"), arguments.value("to")}});
        return {};
    }
};

class EchoTwiceCommand final : public EchoCommand {
public:
    [[nodiscard]] CommandShape shape() const override
    {
        CommandShape shape = EchoCommand::shape();
        shape.name = QStringLiteral("say twice");
        return shape;
    }
};

} // namespace

class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char* name, const QStringList& words, int code, const char* out, const char* errors) {
            QTest::newRow(name) << words << code << QString::fromUtf8(out) << QString::fromUtf8(errors);
        };
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        const char* usage = "\ntanu-cli echo WORD [--json] [--to NAME]\n";
        row("0 done", {s("echo"), s("a")}, exitDone, "to: \nword: a\n", "");
        row("0 json", {s("echo"), s("а"), s("--json")}, exitDone, "{\"to\":\"\",\"word\":\"а\"}\n", "");
        row("0 json before", {s("echo"), s("--json"), s("a")}, exitDone, "{\"to\":\"\",\"word\":\"a\"}\n", "");
        row("0 a name of two words", {s("say"), s("twice"), s("a")}, exitDone, "to: \nword: a\n", "");
        row("0 -- lets an option be a word", {s("echo"), s("--"), s("--to")}, exitDone, "to: \nword: --to\n", "");
        row("0 -- lets --json be a word", {s("echo"), s("--"), s("--json")}, exitDone, "to: \nword: --json\n", "");
        row("0 -- lets --help be a word", {s("echo"), s("--"), s("--help")}, exitDone, "to: \nword: --help\n", "");
        row("1 failed", {s("echo"), s("fail")}, exitRefused, "", "tanu-cli: DiskFull|/data\n");
        row("1 R4.1 refused", {s("echo"), s("law")}, exitRefused, "", "tanu-cli: ConsentMissing (R4.1)\n");
        row("1 failed with json", {s("echo"), s("fail"), s("--json")}, exitRefused, "", "tanu-cli: DiskFull|/data\n");
        row("2 unknown option", {s("echo"), s("a"), s("--loud")}, exitWrongUse, "",
            qPrintable(QStringLiteral("tanu-cli: unknown option --loud") + QLatin1String(usage)));
        row("2 missing value", {s("echo"), s("a"), s("--to")}, exitWrongUse, "",
            qPrintable(QStringLiteral("tanu-cli: --to needs NAME") + QLatin1String(usage)));
        row("2 missing word", {s("echo")}, exitWrongUse, "",
            qPrintable(QStringLiteral("tanu-cli: WORD is missing") + QLatin1String(usage)));
        row("2 a word too many", {s("echo"), s("a"), s("b")}, exitWrongUse, "",
            qPrintable(QStringLiteral("tanu-cli: one word too many: b") + QLatin1String(usage)));
    }

    void ends()
    {
        QFETCH(QStringList, words);
        Program program = programOf<EchoCommand, EchoTwiceCommand>();
        const Spoken spoken = speak(program, words);
        QTEST(spoken.code, "code");
        QTEST(spoken.out, "out");
        QTEST(spoken.errors, "errors");
    }

    void whatNobodyKnowsIsWrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("2 nothing") << QStringList();
        QTest::newRow("2 unknown") << QStringList {QStringLiteral("sing")};
        QTest::newRow("2 half a name") << QStringList {QStringLiteral("say")};
        QTest::newRow("2 another case") << QStringList {QStringLiteral("Echo"), QStringLiteral("a")};
        QTest::newRow("2 an option first") << QStringList {QStringLiteral("--json"), QStringLiteral("echo"), QStringLiteral("a")};
        QTest::newRow("2 an empty word") << QStringList {QString()};
    }

    void whatNobodyKnowsIsWrongUse()
    {
        QFETCH(QStringList, words);
        Program program = programOf<EchoCommand, EchoTwiceCommand>();
        const Spoken spoken = speak(program, words);
        QCOMPARE(spoken.code, exitWrongUse);
        QCOMPARE(spoken.out, QString());
        QVERIFY2(spoken.errors.contains(QStringLiteral("tanu-cli echo WORD")), "the help is on standard error");
    }

    void helpIsNoFailure()
    {
        Program program = programOf<EchoCommand, EchoTwiceCommand>();
        const Spoken all = speak(program, {QStringLiteral("--help")});
        QCOMPARE(all.code, exitDone);
        QCOMPARE(all.errors, QString());
        QVERIFY(all.out.contains(QStringLiteral("tanu-cli echo WORD")) && all.out.contains(QStringLiteral("tanu-cli say twice")));

        const Spoken one = speak(program, {QStringLiteral("echo"), QStringLiteral("--help")});
        QCOMPARE(one.code, exitDone);
        QCOMPARE(one.out, QStringLiteral("tanu-cli echo WORD [--json] [--to NAME]\n        Says a word.\n"));
    }

    void helpRunsNothing()
    {
        Program program = programOf<EchoCommand>();
        const Spoken spoken = speak(program, {QStringLiteral("echo"), QStringLiteral("fail"), QStringLiteral("--help")});
        QCOMPARE(spoken.code, exitDone);
        QCOMPARE(spoken.errors, QString());
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
