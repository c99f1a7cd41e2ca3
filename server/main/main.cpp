#include "server/commands/command.h"

#include <QtGui/QGuiApplication>

int main(int argc, char** argv)
{
    // Papers are laid out with fonts, which needs this kind of application; a server has no display to show them on.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream error(stderr);
    return tanu::server::runCommand(QCoreApplication::arguments().mid(1), {out, error});
}
