#include "core/base/nocorefiles.h"
#include "server/commands/command.h"

#include <QtGui/QGuiApplication>

#include <cstdio>

#include <sys/stat.h>

namespace {

/// While the application is made: the toolkit misses the runtime folder of a desktop session, which a server has not.
void passOver(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: ")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char** argv)
{
    tanu::forbidCoreFiles();
    // Database, archive and copies hold what centers tell of people: whatever this program makes is its user's alone.
    ::umask(S_IRWXG | S_IRWXO);
    // Papers are laid out with fonts, which needs this kind of application; a server has no display to show them on.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual = qInstallMessageHandler(&passOver);
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QTextStream out(stdout);
    QTextStream error(stderr);
    return tanu::server::runCommand(QCoreApplication::arguments().mid(1), {out, error});
}
