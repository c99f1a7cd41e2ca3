#include "server/commands/servecommand.h"

#include "core/database/datalock.h"
#include "server/commands/arguments.h"
#include "server/monitoring/log.h"
#include "server/monitoring/servicemanager.h"
#include "server/serverapplication.h"
#include "server/stopsignal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTimer>

namespace tanu::server {

namespace {

/// Whether the options that say who watches the server fit.
bool readMonitoring(const Arguments& arguments, MonitoringSettings& settings, QString& mistake)
{
    settings.backups = arguments.value(QStringLiteral("backups"));
    const QString watchers = arguments.value(QStringLiteral("watchers"));
    const auto list = AllowList::parse(watchers.split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (!list) {
        mistake = QStringLiteral("--watchers takes addresses and networks, 10.1.0.7,10.2.0.0/16");
        return false;
    }
    settings.watchers = *list;
    if (!arguments.has(QStringLiteral("least-free-mib")))
        return true;
    bool isNumber = false;
    const qint64 mebibytes = arguments.value(QStringLiteral("least-free-mib")).toLongLong(&isNumber);
    settings.leastFreeBytes = mebibytes * 1024 * 1024;
    if (isNumber && mebibytes >= 0 && mebibytes <= 1'000'000)
        return true;
    mistake = QStringLiteral("--least-free-mib takes a number");
    return false;
}

/// Tells the service manager again and again that the server's own thread moves.
void keepWatch(QTimer& timer, ServerApplication& application)
{
    const auto interval = watchdogInterval();
    if (interval.count() == 0)
        return;
    QObject::connect(&timer, &QTimer::timeout, &timer,
        [&application] { application.post([] { tellServiceManager("WATCHDOG=1"); }); });
    timer.start(interval);
}

} // namespace

std::optional<ServerOptions> serveOptions(const QStringList& words, QString& mistake)
{
    Arguments arguments;
    const QStringList known{QStringLiteral("data"), QStringLiteral("listen"), QStringLiteral("host"),
        QStringLiteral("web-assets"), QStringLiteral("watchers"), QStringLiteral("backups"),
        QStringLiteral("least-free-mib")};
    if (const auto wrong = Arguments::read(words, known, arguments)) {
        mistake = *wrong;
        return std::nullopt;
    }
    const QString listen = arguments.value(QStringLiteral("listen"));
    const qsizetype colon = listen.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    ServerOptions options;
    options.port = listen.mid(colon + 1).toUShort(&isNumber);
    QString address = listen.left(std::max<qsizetype>(0, colon));
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.mid(1, address.size() - 2);
    const bool isAddress = options.address.setAddress(address);
    options.data = arguments.value(QStringLiteral("data"));
    options.host = arguments.value(QStringLiteral("host"));
    if (arguments.has(QStringLiteral("web-assets")))
        options.webAssets = arguments.value(QStringLiteral("web-assets"));
    const bool isMonitored = readMonitoring(arguments, options.monitoring, mistake);
    if (options.data.isEmpty())
        mistake = QStringLiteral("--data is missing");
    else if (!isNumber || !isAddress || !options.address.isLoopback())
        mistake = QStringLiteral("--listen takes a loopback address and a port, 127.0.0.1:8080");
    else if (!arguments.rest().isEmpty())
        mistake = QLatin1String("what is ") + arguments.rest().first();
    else if (isMonitored)
        return options;
    return std::nullopt;
}

namespace {

/// Two servers on one folder would each answer from what it remembers. The other commands work beside a serving one.
Result<std::unique_ptr<DataLock>> lockData(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error {ErrorKind::FileUnwritable, {folder}, {}};
    return DataLock::take(folder, DataLock::thisProgram());
}

int refuseSecond(const Console& console, const Error& error)
{
    if (error.kind != ErrorKind::DataInUse)
        return reportFailure(console, error);
    console.error << "tanu-server: the data in " << error.arguments.value(0) << " is open in " << error.arguments.value(1)
                  << " since " << error.arguments.value(2) << ". Stop that one first.\n";
    console.error.flush();
    return exitFailed;
}

} // namespace

int runServe(const QStringList& words, const Console& console)
{
    QString mistake;
    auto options = serveOptions(words, mistake);
    if (!options)
        return refuseUse(console, mistake);
    // Several servers on one PostgreSQL share the folder with the key; a file has one.
    const auto lock = options->database.isEmpty() ? lockData(options->data)
                                                 : Result<std::unique_ptr<DataLock>>(std::unique_ptr<DataLock>());
    if (!lock)
        return refuseSecond(console, lock.error());
    options->monitoring.log = standardError();
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, QCoreApplication::instance(), &QCoreApplication::quit);
    const auto application = ServerApplication::start(*options);
    if (!application)
        return reportFailure(console, application.error());
    takeOverReports(options->monitoring.log);
    QTimer watchdog;
    keepWatch(watchdog, **application);
    console.out << "listening " << (*application)->address() << '\n';
    console.out.flush();
    tellServiceManager("READY=1");
    QCoreApplication::exec();
    tellServiceManager("STOPPING=1");
    return exitDone;
}

} // namespace tanu::server
