// Protects the hard days: every written scenario of tests/data/scenarios, played by the real program with the real
// services and a real server, ends as the lawyer wrote; and a story that ends otherwise is refused.
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace {

constexpr int patienceMs = 120'000;

struct Ended {
    int code = -1;
    QString out;
    QString errors;
};

Ended play(const QString& path)
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("PATH=/usr/bin:/bin")});
    process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-cli"), {QStringLiteral("scenario"), path});
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestScenarios final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsWritten_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TANU_SOURCE_DIR "/tests/data/scenarios"));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 10);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void endsAsWritten()
    {
        QFETCH(QString, path);
        const Ended ended = play(path);
        QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.errors));
        QVERIFY(!ended.out.contains(QStringLiteral("  ! ")));
    }

    void anotherEndIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("wrong.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("02.03.2026 09:30  Заявление — Ахметова; профессия: cook\n"
                                  "= Ахметова; состояние: отказано; срок R5.1: 06.03.2026\n"
                                  "02.03.2026 10:00  Договор — Ахметова\n")
                       .toUtf8());
        file.close();
        const Ended ended = play(file.fileName());
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.contains(QStringLiteral("строка 2: Ахметова: ожидалось «отказано»")));
        QVERIFY(ended.out.contains(QStringLiteral("срок R5.1 ожидался 06.03.2026, а он 05.03.2026")));
        QVERIFY(ended.out.contains(QStringLiteral("строка 3: отказ ActionNotAllowed")));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
