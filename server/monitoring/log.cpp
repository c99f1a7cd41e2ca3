#include "server/monitoring/log.h"

#include "core/base/clock.h"
#include "server/monitoring/privacy.h"

#include <QtCore/QLoggingCategory>

#include <poll.h>
#include <unistd.h>

namespace tanu::server {

namespace {

Q_LOGGING_CATEGORY(log, "tanu.server")

thread_local QByteArray requestInWork;

LogSink& reportSink()
{
    static LogSink sink;
    return sink;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void report(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogLine line(SystemClock().now(), levelOf(type), "report");
    line.add("category", QByteArrayView(context.category));
    line.add("text", withoutPersonalData(message));
    if (!requestInWork.isEmpty())
        line.add("request", QByteArrayView(requestInWork));
    reportSink()(line.bytes());
}

} // namespace

void logFailure(const Error& error)
{
    qCCritical(log).noquote() << nameOf(error.kind)
                              << withoutPersonalData(error.arguments).join(QLatin1Char(' '))
                              << withoutPersonalData(error.detail);
}

RequestInWork::RequestInWork(const QByteArray& id)
{
    requestInWork = id;
}

RequestInWork::~RequestInWork()
{
    requestInWork.clear();
}

LogSink standardError()
{
    return [](const QByteArray& line) {
        pollfd ready{STDERR_FILENO, POLLOUT, 0};
        if (::poll(&ready, 1, 0) != 1)
            return;
        const QByteArray whole = line.left(4'000) + '\n';
        const auto written = ::write(STDERR_FILENO, whole.constData(), static_cast<size_t>(whole.size()));
        static_cast<void>(written);
    };
}

void takeOverReports(const LogSink& sink)
{
    reportSink() = sink;
    qInstallMessageHandler(report);
}

} // namespace tanu::server
