#include "server/commands/command.h"

#include <QtCore/QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream error(stderr);
    return tanu::server::runCommand(QCoreApplication::arguments().mid(1), {out, error});
}
