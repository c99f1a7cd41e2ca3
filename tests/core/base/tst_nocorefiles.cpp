// Protects keys and people in the memory of a program that dies (S2): no core file, for no program of the house.
#include "core/base/nocorefiles.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

class TestNoCoreFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void leavesNothingToADump()
    {
        tanu::forbidCoreFiles();
        rlimit limit {1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t {0});
        QCOMPARE(limit.rlim_max, rlim_t {0});
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    }
#endif

    void everyProgramBeginsWithIt_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"app/desktop/main/main.cpp", "app/cli/main/main.cpp", "server/main/main.cpp"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void everyProgramBeginsWithIt()
    {
        QFETCH(QString, file);
        QFile source(QStringLiteral(TANU_SOURCE_DIR "/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString body = QString::fromUtf8(source.readAll()).section(QStringLiteral("int main("), 1).section(QLatin1Char('{'), 1);
        QVERIFY2(body.trimmed().startsWith(QStringLiteral("tanu::forbidCoreFiles();")), qPrintable(body));
    }
};

QTEST_GUILESS_MAIN(TestNoCoreFiles)
#include "tst_nocorefiles.moc"
