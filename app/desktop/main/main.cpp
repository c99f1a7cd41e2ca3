#include "app/desktop/main/bootstrap.h"

#include "app/desktop/shell/errortext.h"
#include "core/base/nocorefiles.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int count, char** words)
{
    tanu::forbidCoreFiles();
    QApplication application(count, words);
    QApplication::setApplicationName(QStringLiteral("tanu"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const auto options = tanu::desktop::ProgramOptions::read(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(tanu::desktop::textOf(options.error())));
        return 2;
    }
    tanu::desktop::Bootstrap bootstrap(application, *options);
    bootstrap.start();
    if (qEnvironmentVariableIsSet("TANU_TELL_READY")) {
        // For tanu-bench: the first page stands and the event loop answers.
        QTimer::singleShot(0, [] {
            std::fputs("ready\n", stdout);
            std::fflush(stdout);
        });
    }
    return QApplication::exec();
}
