// Protects people against the other users of the server's machine (S2): whatever the program makes is readable for its own
// user alone, however carelessly it was started.
#include "core/domain/values/generatednumbers.h"

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace tanu;

class tst_FileModes : public QObject {
    Q_OBJECT

private:
    /// With a mask that forbids nothing, as a careless script may have it.
    static void run(const QStringList& words)
    {
        QProcess process;
        process.setChildProcessModifier([] { ::umask(0); });
        process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-server"), words);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private Q_SLOTS:
    void whatItMakesIsForItsUserAlone()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        run({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), data, QStringLiteral("--number"),
            QStringLiteral("0417"), QStringLiteral("--name-kk"), QStringLiteral("Орталық"), QStringLiteral("--name-ru"),
            QStringLiteral("Центр"), QStringLiteral("--bin"), generatedBin(QDate(2020, 5, 1), 3).toString(),
            QStringLiteral("--from"), QStringLiteral("2026-01-10"), QStringLiteral("--until"), QStringLiteral("2029-01-09")});
        run({QStringLiteral("backup"), QStringLiteral("--data"), data, QStringLiteral("--to"), data + QLatin1String("/copy.sqlite")});
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QStringList open;
        int seen = 0;
        QDirIterator walk(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        for (; walk.hasNext(); ++seen) {
            if (QFile::permissions(walk.next()) & others)
                open.append(walk.filePath());
        }
        QCOMPARE(open, QStringList());
        QVERIFY2(seen >= 8, "database, keys, archive with its folders, copy");
    }
};

QTEST_GUILESS_MAIN(tst_FileModes)
#include "tst_filemodes.moc"
