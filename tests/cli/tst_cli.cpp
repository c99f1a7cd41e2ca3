// Protects the program as a script meets it: the real binary, its exit codes, what goes to which stream, its languages,
// and that a machine without a session adds nothing to standard error.
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace {

constexpr int patienceMs = 30'000;

struct Ended {
    int code = -1;
    QString out;
    QString errors;
};

/// Runs tanu-cli in a bare environment: no session, no display, no locale unless named.
Ended run(const QStringList& words, const QStringList& environment = {QStringLiteral("LC_ALL=C.UTF-8")})
{
    QProcess process;
    process.setEnvironment(environment + QStringList {QStringLiteral("PATH=/usr/bin:/bin")});
    process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-cli"), words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCli final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("out");
        QTest::newRow("W5") << split("workday add 2026-11-20 3") << QStringLiteral("2026-11-25\n");
        QTest::newRow("W5 over New Year") << split("workday add 2025-12-30 3") << QStringLiteral("2026-01-06\n");
        QTest::newRow("W5 between") << split("workday count 2026-11-20 2026-12-07") << QStringLiteral("10\n");
        QTest::newRow("I1") << split("iin 900101300007 --json")
                            << QStringLiteral("{\"birthDate\":\"1990-01-01\",\"iin\":\"900101300007\",\"sex\":\"male\",\"valid\":true}\n");
    }

    void answers()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(words);
        QCOMPARE(ended.errors, QString());
        QTEST(ended.out, "out");
        QCOMPARE(ended.code, 0);
    }

    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("I1 wrong check digit") << split("iin 900101300008") << QStringLiteral("(I1)");
        QTest::newRow("A2 level 3") << split("serial parse 41201-72120001-9-150226-0042-000000017") << QStringLiteral("(A2)");
        QTest::newRow("W5 no such date") << split("workday add 2026-02-30 1") << QStringLiteral("2026-02-30");
        QTest::newRow("no such center") << split("case list --data /nonexistent/center") << QStringLiteral("/nonexistent/center");
        QTest::newRow("no such file") << split("import regions /nonexistent/file.csv --data /nonexistent/center")
                                      << QStringLiteral("/nonexistent/file.csv");
    }

    void refusesWithOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        for (const QStringList& asked : {words, words + QStringList {QStringLiteral("--json")}}) {
            const Ended ended = run(asked);
            QCOMPARE(ended.code, 1);
            QCOMPARE(ended.out, QString());
            QVERIFY2(ended.errors.startsWith(QStringLiteral("tanu-cli: ")) && ended.errors.contains(named), qPrintable(ended.errors));
            QCOMPARE(ended.errors.count(QLatin1Char('\n')), 1);
        }
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char* words : {"", "sing", "workday", "iin", "iin 1 2", "iin --loud 900101300007", "case list",
                 "work --data", "case list --data x --text", "import planets x --data y", "certificate print --data x --out y"})
            QTest::addRow("'%s'", words) << split(words);
    }

    void wrongUseIsTwo()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(words);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QString());
        QVERIFY2(ended.errors.contains(QStringLiteral("tanu-cli ")), qPrintable(ended.errors));
    }

    void helpNamesEveryCommand()
    {
        const Ended ended = run({QStringLiteral("--help")});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.errors, QString());
        for (const char* name : {"backup list", "backup make", "backup restore", "backup verify", "case list", "case show", "certificate check", "certificate print", "demo", "enrol", "iin",
                 "serial parse", "sync", "sync read", "sync write", "work", "workday add", "workday count", "import occupations", "import regions",
                 "import calendar"}) {
            QVERIFY2(ended.out.contains(QLatin1String("tanu-cli ") + QLatin1String(name) + QLatin1Char(' ')), name);
            const Ended one = run(split(name) + QStringList {QStringLiteral("--help")});
            QCOMPARE(one.code, 0);
            QVERIFY2(one.out.startsWith(QLatin1String("tanu-cli ") + QLatin1String(name) + QLatin1Char(' ')), qPrintable(one.out));
        }
    }

    void jsonIsOneValue()
    {
        const Ended ended = run(split("serial parse --json 41201-72120001-4-150226-0042-000000017"));
        QJsonParseError problem;
        const QJsonObject told = QJsonDocument::fromJson(ended.out.toUtf8(), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(told.value(QStringLiteral("ordinal")).toInt(), 17);
        QCOMPARE(ended.code, 0);
    }

    void speaksTheReadersLanguage()
    {
        QSet<QString> sentences;
        for (const char* language : {"kk", "ru", "en"}) {
            const QStringList environment {QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("TANU_LANGUAGE=%1").arg(QLatin1String(language))};
            const Ended ended = run(split("iin 900101300008"), environment);
            QCOMPARE(ended.code, 1);
            sentences.insert(ended.errors);
        }
        QCOMPARE(static_cast<int>(sentences.size()), 3);
        const Ended russian = run(split("iin 900101300008"), {QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("TANU_LANGUAGE=ru")});
        QVERIFY2(russian.errors.contains(QStringLiteral("цифра")), qPrintable(russian.errors));
    }

    void aBareMachineAddsNothing_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("nothing set") << QStringList();
        QTest::newRow("plain C locale") << QStringList {QStringLiteral("LC_ALL=C")};
        QTest::newRow("a runtime folder that is not there") << QStringList {QStringLiteral("XDG_RUNTIME_DIR=/nonexistent/run")};
        QTest::newRow("a runtime folder open to all") << QStringList {QStringLiteral("XDG_RUNTIME_DIR=/tmp")};
        QTest::newRow("a home that is not there") << QStringList {QStringLiteral("HOME=/nonexistent")};
    }

    void aBareMachineAddsNothing()
    {
        QFETCH(QStringList, environment);
        const Ended ended = run(split("workday add 2026-11-20 3"), environment);
        QCOMPARE(ended.errors, QString());
        QCOMPARE(ended.out, QStringLiteral("2026-11-25\n"));
        QCOMPARE(ended.code, 0);
    }

    void kazakhWordsSurviveThePlainLocale()
    {
        const Ended ended = run({QStringLiteral("iin"), QStringLiteral("Әлия-Ғұ")}, {QStringLiteral("LC_ALL=C")});
        QCOMPARE(ended.code, 1);
        const Ended echoed = run({QStringLiteral("workday"), QStringLiteral("add"), QStringLiteral("Әлия"), QStringLiteral("1")},
            {QStringLiteral("LC_ALL=C")});
        QVERIFY2(echoed.errors.contains(QStringLiteral("Әлия")), qPrintable(echoed.errors));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
