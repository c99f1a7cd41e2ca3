// Protects the two commands of the README: every script parses, stops at the first failure, and may be run.
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace {

constexpr int patienceMs = 10'000;

const QDir& scripts()
{
    static const QDir folder(QStringLiteral(TANU_SOURCE_DIR "/scripts"));
    return folder;
}

QByteArray contentOf(const QString& name)
{
    QFile file(scripts().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isScript(const QString& name)
{
    return contentOf(name).startsWith("#!");
}

} // namespace

class TestScripts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTwoCommandsAreThere()
    {
        QVERIFY(isScript(QStringLiteral("run")));
        QVERIFY(isScript(QStringLiteral("test")));
    }

    void isSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : scripts().entryList(QDir::Files)) {
            if (isScript(name))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void isSound()
    {
        QFETCH(QString, name);
        const QByteArray content = contentOf(name);
        QVERIFY2(QFileInfo(scripts().filePath(name)).isExecutable(), "the run bit");
        QVERIFY2(content.startsWith("#!/usr/bin/env bash\n"), "written for bash");
        QVERIFY2(content.contains("\nset -euo pipefail\n"), "stops at the first failure");
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-n"), scripts().filePath(name)});
        QVERIFY(bash.waitForFinished(patienceMs));
        QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
        QCOMPARE(bash.exitCode(), 0);
    }

    void callsOnlyScriptsThatAreThere()
    {
        static const QRegularExpression call(QStringLiteral("(?:^|[\\s&|(])scripts/([a-z]+)\\b"), QRegularExpression::MultilineOption);
        for (const QString& name : scripts().entryList(QDir::Files)) {
            auto found = call.globalMatch(QString::fromUtf8(contentOf(name)));
            while (found.hasNext()) {
                const QString called = found.next().captured(1);
                QVERIFY2(scripts().exists(called), qPrintable(name + QStringLiteral(" calls ") + called));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
