#include "tests/bench/checkbench.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "server/actions/publishstatus.h"
#include "server/intake/takenrecord.h"
#include "server/storage/bulkrows.h"
#include "tests/bench/need.h"
#include "tests/server/support/testserver.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUrl>

namespace tanu::bench {

namespace {

using server::FakeCenter;

constexpr int atOnce = 10'000;
constexpr int ofACenter = 1'000'000;
const QString surname = QStringLiteral("Әбдіқадыров");

int documents()
{
    const int wanted = qEnvironmentVariableIntValue("TANU_BENCH_DOCUMENTS");
    return wanted > 0 ? wanted : 100'000;
}

int questions()
{
    const int wanted = qEnvironmentVariableIntValue("TANU_BENCH_QUESTIONS");
    return wanted > 0 ? wanted : 20'000;
}

QString numberOf(int center)
{
    return QStringLiteral("%1").arg(center + 1, 4, 10, QLatin1Char('0'));
}

/// Documents of a center straight into the tables: how they come in is measured elsewhere.
void fill(Connection& connection, const FakeCenter& center, int from, int to, const QDateTime& now)
{
    need(inTransaction(connection, [&]() -> Result<void> {
        server::RecordTable records(connection);
        server::CertificateTable certificates(connection);
        server::BulkRows bulk(connection, center.center().number, now);
        const bool isBulk = BulkInsert::isPossible(connection);
        for (int ordinal = from; ordinal < to; ++ordinal) {
            const RecordRevision record = FakeCenter::record(center.certificate(ordinal));
            const QByteArray canonical = canonicalOf(record);
            const server::TakenRecord taken = server::takeRecord(canonical);
            const auto& certificate = std::get<server::TakenCertificate>(taken.content);
            if (isBulk) {
                bulk.add(taken.revision, hashOf(record), canonical, taken.month);
                bulk.add(certificate.serial, certificate.row);
                continue;
            }
            if (const auto in = records.insert(taken.revision, hashOf(record), canonical, center.center().number, taken.month, now);
                !in)
                return in.error();
            if (const auto in = certificates.insert(certificate.serial, certificate.row); !in)
                return in.error();
        }
        if (isBulk)
            need(bulk.send());
        return {};
    }));
}

std::vector<std::unique_ptr<FakeCenter>> populateRegister(server::TestServer& host)
{
    std::vector<std::unique_ptr<FakeCenter>> centers;
    for (int made = 0; made < documents(); made += ofACenter) {
        centers.push_back(host.enrolled(numberOf(made / ofACenter), 0));
        const int count = std::min(ofACenter, documents() - made);
        for (int from = 1; from <= count; from += atOnce)
            fill(host.connection(), *centers.back(), from, std::min(from + atOnce, count + 1), host.clock().now());
    }
    return centers;
}

void measureQuestions(server::TestServer& host, const std::vector<std::unique_ptr<FakeCenter>>& centers, Figures& figures)
{
    std::vector<server::HttpRequest> asked;
    for (int i = 0; i < questions(); ++i) {
        const int document = QRandomGenerator::global()->bounded(documents());
        const QString serial = centers.at(static_cast<size_t>(document / ofACenter))->certificate(document % ofACenter + 1).serial.toString();
        auto request = server::getOf(QStringLiteral("/api/v1/check?serial=%1&surname=%2")
                                         .arg(serial, QString::fromLatin1(QUrl::toPercentEncoding(surname))));
        request.client = QStringLiteral("10.%1.%2.%3").arg(i / 65'536).arg(i / 256 % 256).arg(i % 256);
        asked.push_back(request);
    }
    std::vector<double> each;
    const double all = millisecondsOf([&] {
        for (const server::HttpRequest& request : asked) {
            server::HttpResponse answer;
            each.push_back(millisecondsOf([&] { answer = host.handle(request); }));
            if (!answer.body.contains("\"state\":\"valid\""))
                qFatal("the check does not find its document: %s", answer.body.constData());
        }
    });
    const QString among = QStringLiteral(" among %1 documents").arg(documents());
    figures.add({QStringLiteral("public checks, one thread,") + among, questions() * 1000.0 / all, QStringLiteral("1/s"), {}, 35'000, true});
    figures.add({QStringLiteral("public check, 99 of 100,") + among, percentile(each, 99), QStringLiteral("ms"), {}, 5, false});
}

/// One in a hundred is cancelled, anywhere.
void measureStatusList(Figures& figures)
{
    const FakeCenter center(QStringLiteral("0417"), {});
    auto list = need(StatusList::make(center.center().number, 1, QDateTime::currentDateTimeUtc(), 1, ofACenter));
    for (int i = 0; i < ofACenter / 1000; ++i)
        need(list.cancel(static_cast<qint64>(QRandomGenerator::global()->bounded(ofACenter)) + 1));
    figures.add({QStringLiteral("status list of a million documents, 1,000 cancelled"), static_cast<double>(list.payload().size()) / 1000, QStringLiteral("kB"), {}, 20, false});
}

} // namespace

void measureCheck(Figures& figures)
{
    server::TestServer host;
    const auto centers = populateRegister(host);
    measureQuestions(host, centers, figures);
    measureStatusList(figures);
}

} // namespace tanu::bench
