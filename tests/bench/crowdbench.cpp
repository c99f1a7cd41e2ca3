#include "tests/bench/crowdbench.h"

#include "tests/bench/need.h"
#include "tests/server/support/overnetwork.h"
#include "tests/server/support/peerserver.h"
#include "tests/server/support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QFile>

#include <atomic>
#include <thread>

namespace tanu::bench {

namespace {

using namespace tanu::server;

constexpr int recordsOfACenter = 5'000;
constexpr int patience = 50; ///< attempts

int centers()
{
    const int wanted = qEnvironmentVariableIntValue("TANU_BENCH_CENTERS");
    return wanted > 0 ? wanted : 200;
}

struct Member {
    std::unique_ptr<FakeCenter> center;
    QByteArray batch;
};

/// Most memory that the process ever had in its hands, in megabytes.
double peakMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return static_cast<double>(line.mid(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

std::vector<Member> gather(const QString& data, const QString& database, const Transport& transport)
{
    const SystemClock clock;
    const auto store = need(ServerStore::open({data, database}, clock));
    std::vector<Member> members;
    for (int i = 0; i < centers(); ++i) {
        Member member;
        member.center = std::make_unique<FakeCenter>(QStringLiteral("%1").arg(i + 1, 4, 10, QLatin1Char('0')), transport);
        const Center& center = member.center->center();
        const QString code = need(addCenter(store.desk(clock),
            {center.number, center.name, center.bin, {}, {QDate(2020, 1, 1), QDate(2099, 12, 31), std::nullopt}, recordsOfACenter}));
        if (member.center->enrol(code).status != 200 || member.center->askNumbers(0, recordsOfACenter).status != 200)
            qFatal("a center is not enrolled");
        QList<RecordRevision> records;
        for (int ordinal = 1; ordinal <= recordsOfACenter; ++ordinal)
            records.append(FakeCenter::record(member.center->certificate(ordinal)));
        member.batch = member.center->batchOf(records);
        members.push_back(std::move(member));
    }
    return members;
}

} // namespace

void measureCrowd(Figures& figures)
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString database = test::freshDatabase();
    PeerServer server(data, database, webAssetsFor(folder.path()));
    if (!server.listens())
        qFatal("%s", qUtf8Printable(server.complaints()));
    std::atomic<int> client {0};
    const auto members = gather(data, database, [&](HttpRequest request) {
        request.headers.insert("x-forwarded-for", "10.0." + QByteArray::number(client / 250) + '.' + QByteArray::number(client % 250));
        ++client;
        return overNetwork(server.address(), request);
    });
    std::atomic<int> accepted {0};
    const double milliseconds = millisecondsOf([&] {
        std::vector<std::thread> threads;
        for (const Member& member : members) {
            threads.emplace_back([&] {
                for (int attempt = 0; attempt < patience; ++attempt) {
                    const HttpResponse answer = member.center->send(member.batch);
                    if (answer.status != 200)
                        continue;
                    accepted += static_cast<int>(fatesIn(answer).count(QStringLiteral("accepted")));
                    return;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    });
    const QString who = QStringLiteral("%1 centers with %2 records each at once").arg(centers()).arg(recordsOfACenter);
    if (accepted != centers() * recordsOfACenter)
        qFatal("%d of the records were accepted", accepted.load());
    figures.add({who + QStringLiteral(", all answered"), milliseconds / 1000, QStringLiteral("s"), {}, 30, false});
    figures.add({who + QStringLiteral(", memory of the server"), peakMegabytes(server.processId()), QStringLiteral("MB"), {}, 256, false});
}

} // namespace tanu::bench
