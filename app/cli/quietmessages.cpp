#include "app/cli/quietmessages.h"

#include <QtCore/QString>

namespace tanu::cli {

namespace {

QtMessageHandler before = nullptr;

void pass(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ofSession = message.startsWith(QLatin1String("QStandardPaths: "))
        || message.startsWith(QLatin1String("Detected locale "));
    if (!ofSession && before != nullptr)
        before(type, context, message);
}

} // namespace

void quietSessionMessages()
{
    const QtMessageHandler installed = qInstallMessageHandler(&pass);
    if (installed != &pass)
        before = installed;
}

} // namespace tanu::cli
