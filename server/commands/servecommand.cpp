#include "server/commands/servecommand.h"

#include "core/database/datalock.h"
#include "server/commands/arguments.h"
#include "server/serverapplication.h"
#include "server/stopsignal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace tanu::server {

std::optional<ServerOptions> serveOptions(const QStringList& words, QString& mistake)
{
    Arguments arguments;
    const QStringList known{QStringLiteral("data"), QStringLiteral("listen"), QStringLiteral("host"),
        QStringLiteral("web-assets")};
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
    if (options.data.isEmpty())
        mistake = QStringLiteral("--data is missing");
    else if (!isNumber || !isAddress || !options.address.isLoopback())
        mistake = QStringLiteral("--listen takes a loopback address and a port, 127.0.0.1:8080");
    else if (!arguments.rest().isEmpty())
        mistake = QLatin1String("what is ") + arguments.rest().first();
    else
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
    const auto options = serveOptions(words, mistake);
    if (!options)
        return refuseUse(console, mistake);
    const auto lock = lockData(options->data);
    if (!lock)
        return refuseSecond(console, lock.error());
    const auto application = ServerApplication::start(*options);
    if (!application)
        return reportFailure(console, application.error());
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, QCoreApplication::instance(), &QCoreApplication::quit);
    console.out << "listening " << (*application)->address() << '\n';
    console.out.flush();
    QCoreApplication::exec();
    return exitDone;
}

} // namespace tanu::server
