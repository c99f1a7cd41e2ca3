#include "tests/bench/frontbench.h"

#include "tests/server/support/nginxprocess.h"
#include "tests/server/support/overnetwork.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testserver.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

namespace tanu::bench {

namespace {

using server::FakeCenter;

constexpr int documents = 20'000;
constexpr int batchSize = 10'000;
constexpr int numbersAtOnce = 1'000;
constexpr int patience = 60'000;

/// Each question about another document, from another client.
constexpr const char* script = R"(
local count = 0
request = function()
  count = count + 1
  local n = (count * 7919) % %1 + 1
  wrk.headers["X-Bench-Client"] = string.format("10.%d.%d.%d", count % 200, math.floor(count / 200) % 250, math.floor(count / 50000) % 250)
  return wrk.format("GET", string.format("/api/v1/check?serial=%2%09d&surname=%3", n))
end
)";

struct Measured {
    double rate = 0; ///< requests/s
    double p99 = 0; ///< ms
};

double numberIn(const QString& text, const char* pattern, int group = 1)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(group).toDouble();
}

/// What nginx wrote of the requests that it did not answer with 200.
QByteArray refusals(const server::NginxProcess& nginx)
{
    QByteArrayList lines;
    for (const QByteArray& line : nginx.logs().split('\n')) {
        if (!line.isEmpty() && !line.contains("\"status\":200,"))
            lines.append(line);
    }
    return lines.mid(0, 20).join('\n');
}

Measured runWrk(const server::NginxProcess& nginx, const QStringList& words)
{
    QProcess wrk;
    wrk.start(QStringLiteral("wrk"),
        QStringList {QStringLiteral("-t1"), QStringLiteral("-c32"), QStringLiteral("-d5s"), QStringLiteral("--latency")} + words);
    wrk.waitForFinished(patience);
    const QString said = QString::fromUtf8(wrk.readAllStandardOutput());
    if (said.contains(QLatin1String("Non-2xx")) || !said.contains(QLatin1String("Requests/sec")))
        qFatal("wrk: %s\n%s", qUtf8Printable(said), refusals(nginx).constData());
    static const QRegularExpression slowest(QStringLiteral("99%\\s+([0-9.]+)(us|ms|s)"));
    const auto match = slowest.match(said);
    const QString unit = match.captured(2);
    const double scale = unit == QLatin1String("us") ? 0.001 : unit == QLatin1String("ms") ? 1.0 : 1000.0;
    return {numberIn(said, "Requests/sec:\\s+([0-9.]+)"), match.captured(1).toDouble() * scale};
}

/// Documents of one center through the real interface.
void fill(const QString& address, FakeCenter& center)
{
    for (int grant = 0; grant * numbersAtOnce < documents; ++grant) {
        if (center.askNumbers(grant, numbersAtOnce).status != 200)
            qFatal("the server grants no numbers");
    }
    for (int first = 1; first <= documents; first += batchSize) {
        QList<RecordRevision> records;
        for (int i = first; i < first + batchSize; ++i)
            records.append(FakeCenter::record(center.certificate(i)));
        if (server::fatesIn(center.send(center.batchOf(records))).count(QStringLiteral("accepted")) != batchSize)
            qFatal("the server at %s does not take the batch", qUtf8Printable(address));
    }
}

QString writeScript(const QString& folder, const FakeCenter& center)
{
    const auto document = center.certificate(1);
    const QString path = folder + QLatin1String("/check.lua");
    QFile file(path);
    const QString text = QString::fromLatin1(script)
                             .replace(QLatin1String("%1"), QString::number(documents))
                             .replace(QLatin1String("%2"), document.serial.toString().chopped(9))
                             .replace(QLatin1String("%3"),
                                 QString::fromLatin1(QUrl::toPercentEncoding(document.person.name.surname()))
                                     .replace(QLatin1Char('%'), QLatin1String("%%")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the script cannot be written");
    return path;
}

} // namespace

void measureFront(Figures& figures)
{
    if (QStandardPaths::findExecutable(QStringLiteral("wrk")).isEmpty()) {
        qWarning("the public check behind nginx is not measured: wrk is not installed");
        return;
    }
    server::ServerProcess host;
    const QString code = host.addCenter(QStringLiteral("0417"), documents);
    if (!host.start())
        qFatal("the server does not start");
    FakeCenter center(QStringLiteral("0417"), [address = host.address()](const server::HttpRequest& request) {
        return server::overNetwork(address, request);
    });
    if (center.enrol(code).status != 200)
        qFatal("the center is not enrolled");
    fill(host.address(), center);

    server::NginxProcess nginx;
    const QString wrong = nginx.start({host.port()},
        {{QStringLiteral("rate=50r/s"), QStringLiteral("rate=1000000r/s")},
            {QStringLiteral("rate=5r/s"), QStringLiteral("rate=1000000r/s")},
            {QStringLiteral("burst=200"), QStringLiteral("burst=1000000")},
            {QStringLiteral("burst=40"), QStringLiteral("burst=1000000")},
            {QStringLiteral("X-Forwarded-For $remote_addr;"), QStringLiteral("X-Forwarded-For $http_x_bench_client;")},
            {QStringLiteral("server_name tanu.example.kz;"), QStringLiteral("server_name tanu.example.kz localhost;")},
            {QStringLiteral("location @too_many {"),
                QStringLiteral("location = /bare { return 200 \"ok\"; }\nlocation @too_many {")}});
    if (!wrong.isEmpty())
        qFatal("nginx: %s", qUtf8Printable(wrong));
    const QString address = QStringLiteral("https://localhost:%1").arg(nginx.tlsPort());
    const Measured bare = runWrk(nginx, {address + QLatin1String("/bare")});
    const Measured checked = runWrk(nginx, {QStringLiteral("-s"), writeScript(host.folder(), center), address});
    figures.add({QStringLiteral("public check behind nginx, over TLS"), checked.rate, QStringLiteral("requests/s"), bare.rate, 25'000, true});
    figures.add({QStringLiteral("public check behind nginx, p99"), checked.p99, QStringLiteral("ms"), bare.p99, 5, false});
}

} // namespace tanu::bench
