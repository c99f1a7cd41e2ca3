#include "server/commands/servecommand.h"

#include "server/commands/arguments.h"
#include "server/serverapplication.h"
#include "server/stopsignal.h"

#include <QtCore/QCoreApplication>

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

int runServe(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto options = serveOptions(words, mistake);
    if (!options)
        return refuseUse(console, mistake);
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
