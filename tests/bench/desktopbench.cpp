#include "tests/bench/desktopbench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QRasterWindow>

namespace tanu::bench {

namespace {

struct Started {
    double milliseconds = 0;
    double megabytes = 0;
};

/// Proportional share of memory: what would be freed if the program ended, shared libraries by their users.
double megabytesOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').value(0).toDouble() / 1000.0;
    }
    return 0;
}

/// The program says `ready` on standard output when its first page stands (TANU_TELL_READY).
Started start(const QString& program, const QStringList& words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("TANU_TELL_READY"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, words);
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
    Started started {static_cast<double>(timer.nsecsElapsed()) / 1e6, 0};
    if (process.readLine().trimmed() != "ready")
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    started.megabytes = megabytesOf(process.processId());
    process.terminate();
    process.waitForFinished(5'000);
    return started;
}

Started bestOf(const QString& program, const QStringList& words)
{
    Started best = start(program, words); // the first one warms the caches
    best.milliseconds = 1e9;
    for (int i = 0; i < 5; ++i) {
        const Started next = start(program, words);
        best.milliseconds = std::min(best.milliseconds, next.milliseconds);
        best.megabytes = std::max(best.megabytes, next.megabytes);
    }
    return best;
}

} // namespace

void measureDesktop(const QString& data, Figures& figures)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const Started desktop = bestOf(programs.filePath(QStringLiteral("tanu")), {QStringLiteral("--data"), data});
    const Started empty = bestOf(QCoreApplication::applicationFilePath(), {QStringLiteral("empty-window")});
    figures.add({QStringLiteral("start to a usable list, warm"), desktop.milliseconds, QStringLiteral("ms"), empty.milliseconds, 150, false});
    figures.add({QStringLiteral("memory of the desktop"), desktop.megabytes, QStringLiteral("MB"), empty.megabytes, 150, false});
}

int runEmptyWindow()
{
    QRasterWindow window;
    window.resize(1280, 720);
    window.show();
    QTimer::singleShot(0, [] {
        std::fputs("ready\n", stdout);
        std::fflush(stdout);
    });
    return QGuiApplication::exec();
}

} // namespace tanu::bench
