// Protects what an operator sees of a running server (P13.1, P14): whether it is well, its figures, and a log that says
// everything but who and which document.
#include "server/monitoring/log.h"
#include "server/monitoring/privacy.h"
#include "support/pretendedschema.h"
#include "support/testserver.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

HttpRequest from(const QString& client, HttpRequest request)
{
    request.client = client;
    return request;
}

QJsonObject json(const HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString stateOf(const HttpResponse& response, const char* check)
{
    return json(response)
        .value(QLatin1String("checks"))
        .toObject()
        .value(QLatin1String(check))
        .toObject()
        .value(QLatin1String("state"))
        .toString();
}

/// Every sample of the text by its name and labels.
QMap<QString, double> samplesIn(const QByteArray& text)
{
    QMap<QString, double> samples;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (!line.startsWith('#') && blank > 0)
            samples.insert(QString::fromUtf8(line.left(blank)), line.mid(blank + 1).toDouble());
    }
    return samples;
}

} // namespace

class tst_Monitoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsWell()
    {
        TestServer server;
        const HttpResponse health = server.handle(getOf(QStringLiteral("/health")));
        QCOMPARE(health.status, 200);
        QCOMPARE(json(health).value(QLatin1String("status")).toString(), QStringLiteral("ready"));
        for (const char* check : {"database", "key", "schema", "disk"})
            QVERIFY2(stateOf(health, check) == QLatin1String("ok"), check);
        QCOMPARE(json(server.handle(getOf(QStringLiteral("/health/live")))).value(QLatin1String("status")).toString(),
            QStringLiteral("live"));
    }

    void saysWhatFails_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("lost"); // a file of the data
        for (const char* check : {"database", "schema", "disk"})
            QTest::newRow(check) << QString(QLatin1String(check)) << QString();
        QTest::newRow("key") << QStringLiteral("key") << QStringLiteral("server.key");
        QTest::newRow("key of the sealed data") << QStringLiteral("key") << QStringLiteral("server-data.key");
    }

    void saysWhatFails()
    {
        QFETCH(QString, check);
        QFETCH(QString, lost);
        MonitoringSettings settings;
        settings.leastFreeBytes = check == QLatin1String("disk") ? std::numeric_limits<qint64>::max() : 0;
        TestServer server(settings);
        FaultPlan plan(1, FaultPlan::Lasting::FromThenOn);
        if (check == QLatin1String("database"))
            server.connection().setFaults(&plan);
        if (!lost.isEmpty())
            QVERIFY(QFile::remove(server.folder() + QLatin1String("/data/") + lost));
        if (check == QLatin1String("schema"))
            QVERIFY(pretendSchema(server.connection(), 1).isOk());
        const HttpResponse ill = server.handle(getOf(QStringLiteral("/health")));
        const HttpResponse metrics = server.handle(getOf(QStringLiteral("/metrics")));
        server.connection().setFaults(nullptr);
        QCOMPARE(ill.status, 503);
        QCOMPARE(json(ill).value(QLatin1String("status")).toString(), QStringLiteral("failing"));
        QCOMPARE(stateOf(ill, check.toLatin1().constData()), QStringLiteral("failing"));
        QVERIFY2(!ill.body.contains('/') && !ill.body.contains("sql"), "no path, no program");
        QCOMPARE(samplesIn(metrics.body).value(QStringLiteral("tanu_ready"), -1), 0.0);
    }

    /// The key of another server under the right name is as good as none.
    void knowsAnotherKey()
    {
        for (const char* name : {"/data/server.key", "/data/server-data.key"}) {
            TestServer server;
            const TestServer stranger;
            const QString own = server.folder() + QLatin1String(name);
            QVERIFY(QFile::remove(own) && QFile::copy(stranger.folder() + QLatin1String(name), own));
            QCOMPARE(stateOf(server.handle(getOf(QStringLiteral("/health"))), "key"), QStringLiteral("failing"));
        }
    }

    void isShownToWatchersOnly_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<int>("status");
        QTest::newRow("this machine") << "127.0.0.1" << 200;
        QTest::newRow("this machine, IPv6") << "::1" << 200;
        QTest::newRow("a named watcher") << "203.0.113.7" << 200;
        QTest::newRow("in a named network") << "10.2.200.1" << 200;
        QTest::newRow("beside the network") << "10.3.0.1" << 404;
        QTest::newRow("a stranger") << "203.0.113.8" << 404;
        QTest::newRow("no address") << "localhost" << 404;
        QTest::newRow("nothing") << "" << 404;
    }

    void isShownToWatchersOnly()
    {
        QFETCH(QString, client);
        MonitoringSettings settings;
        settings.leastFreeBytes = 0;
        settings.watchers = *AllowList::parse({QStringLiteral("203.0.113.7"), QStringLiteral("10.2.0.0/16")});
        TestServer server(settings);
        for (const char* path : {"/health", "/metrics"}) {
            const int status = server.handle(from(client, getOf(QLatin1String(path)))).status;
            QTEST(status, "status");
        }
        QCOMPARE(server.handle(from(client, getOf(QStringLiteral("/health/live")))).status, 200);
    }

    void knowsNoWatcherByName()
    {
        QVERIFY(!AllowList::parse({QStringLiteral("monitor.example.kz")}));
        QVERIFY(!AllowList::parse({QStringLiteral("10.0.0.0/99")}));
    }

    void writesFiguresAsPrometheusReadsThem()
    {
        MonitoringSettings settings;
        const QTemporaryDir backups;
        QFile copy(backups.filePath(QStringLiteral("server.backup")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        settings.backups = backups.path();
        TestServer server(settings);
        QVERIFY(copy.setFileTime(server.clock().now().addSecs(-3600), QFileDevice::FileModificationTime));
        QCOMPARE(server.handle(getOf(QStringLiteral("/V/1-2-3"))).status, 404);
        const HttpResponse metrics = server.handle(getOf(QStringLiteral("/metrics")));
        QCOMPARE(metrics.contentType, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        static const QRegularExpression line(QStringLiteral(
            "^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"\\\\]*\"(,[a-z]+=\"[^\"\\\\]*\")*\\})? -?[0-9.e+-]+)$"));
        QString family;
        for (const QByteArray& each : metrics.body.trimmed().split('\n')) {
            const QString text = QString::fromUtf8(each);
            QVERIFY2(line.match(text).hasMatch(), each.constData());
            if (text.startsWith(QLatin1String("# TYPE ")))
                family = text.section(QLatin1Char(' '), 2, 2);
            QVERIFY2(text.startsWith(QLatin1Char('#')) || text.startsWith(family), each.constData());
        }
        const auto samples = samplesIn(metrics.body);
        QCOMPARE(samples.value(QStringLiteral("tanu_requests_total{route=\"/V/{}\",status=\"404\"}")), 1.0);
        QCOMPARE(samples.value(QStringLiteral("tanu_backup_age_seconds")), 3600.0);
        QVERIFY(samples.value(QStringLiteral("tanu_database_bytes")) > 4096);
        QVERIFY(samples.value(QStringLiteral("process_resident_memory_bytes")) > 1'000'000);
    }

    void countsTimeInAHistogram()
    {
        Metrics metrics;
        for (const qint64 microseconds : {100, 700, 700, 30'000, 60'000'000})
            metrics.countRequest(QStringLiteral("/check"), 200, microseconds * 1000);
        MetricsText text;
        metrics.write(text);
        const auto samples = samplesIn(text.bytes());
        const auto within = [&](const char* bound) {
            return samples.value(QStringLiteral("tanu_request_duration_seconds_bucket{route=\"/check\",le=\"%1\"}")
                                     .arg(QLatin1String(bound)));
        };
        QCOMPARE(within("0.0005"), 1.0);
        QCOMPARE(within("0.001"), 3.0);
        QCOMPARE(within("0.025"), 3.0);
        QCOMPARE(within("0.05"), 4.0);
        QCOMPARE(within("10"), 4.0);
        QCOMPARE(within("+Inf"), 5.0);
        QCOMPARE(samples.value(QStringLiteral("tanu_request_duration_seconds_count{route=\"/check\"}")), 5.0);
        QCOMPARE(samples.value(QStringLiteral("tanu_request_duration_seconds_sum{route=\"/check\"}")), 60.0315);
    }

    void countsRecordsByWhatBecameOfThem()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 10);
        const auto good = FakeCenter::record(center->certificate(1));
        const auto outside = FakeCenter::record(center->certificate(999));
        const QByteArray batch = center->batchOf({good, outside});
        center->send(batch);
        center->send(batch);
        center->send(center->batchOf({good}));
        const auto samples = samplesIn(server.handle(getOf(QStringLiteral("/metrics"))).body);
        const auto records = [&](const char* fate) {
            return samples.value(QStringLiteral("tanu_records_total{fate=\"%1\"}").arg(QLatin1String(fate)));
        };
        QCOMPARE(records("accepted"), 1.0);
        QCOMPARE(records("rejected"), 1.0);
        QCOMPARE(records("duplicate"), 1.0);
        QCOMPARE(samples.value(QStringLiteral("tanu_batches_total{fate=\"taken\"}")), 2.0);
        QCOMPARE(samples.value(QStringLiteral("tanu_batches_total{fate=\"resent\"}")), 1.0);
    }

    void everyRequestHasALineAndAnId()
    {
        QByteArrayList lines;
        MonitoringSettings settings;
        settings.log = [&](const QByteArray& line) { lines.append(line); };
        TestServer server(settings);
        const QByteArray given = QByteArray("0123456789abcdef").repeated(2);
        HttpRequest request = getOf(QStringLiteral("/api/v1/status/0417"));
        request.headers.insert("x-request-id", given);
        QCOMPARE(server.handle(request).header("X-Request-Id"), given);
        const QByteArray own = server.handle(getOf(QStringLiteral("/"))).header("X-Request-Id");
        static const QRegularExpression id(QStringLiteral("^[0-9a-f]{32}$"));
        QVERIFY2(id.match(QString::fromLatin1(own)).hasMatch(), own.constData());

        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.keys(),
            (QStringList{QStringLiteral("bytes"), QStringLiteral("event"), QStringLiteral("level"), QStringLiteral("method"),
                QStringLiteral("request"), QStringLiteral("route"), QStringLiteral("seconds"), QStringLiteral("status"),
                QStringLiteral("time")}));
        QCOMPARE(first.value(QLatin1String("time")).toString(), QStringLiteral("2026-11-20T07:00:00.000Z"));
        QCOMPARE(first.value(QLatin1String("route")).toString(), QStringLiteral("/api/v1/status/{}"));
        QCOMPARE(first.value(QLatin1String("level")).toString(), QStringLiteral("warning"));
        QCOMPARE(first.value(QLatin1String("status")).toInt(), 404);
        QCOMPARE(first.value(QLatin1String("request")).toString(), QString::fromLatin1(given));
        QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(QLatin1String("request")).toString(),
            QString::fromLatin1(own));
    }

    /// S2: values that tell who a person is and which document is meant are planted wherever a client can write, and
    /// in every error; the log must have none of them, however the request ends.
    void theLogTellsNobody()
    {
        QByteArrayList lines;
        MonitoringSettings settings;
        settings.log = [&](const QByteArray& line) { lines.append(line); };
        takeOverReports(settings.log);
        TestServer server(settings);
        const auto center = server.enrolled(QStringLiteral("0417"));
        const auto document = center->certificate(1);
        center->send(center->batchOf({FakeCenter::record(document)}));
        const QString serial = document.serial.toString();
        const QString surname = document.person.name.surname();
        const QString iin = document.person.iin->toString();
        const QString token = center->tokenOf(document);
        const QStringList planted{serial, surname, iin, token, QStringLiteral("000000001"), QStringLiteral("Planted"),
            QStringLiteral("127.0.0.1")};

        const auto ask = [&](HttpRequest request) {
            for (const char* name : {"user-agent", "referer", "x-request-id", "cookie", "accept-language", "x-forwarded-for"})
                request.headers.insert(name, "Planted " + serial.toUtf8() + ' ' + iin.toUtf8());
            server.clock().advance(60);
            return server.handle(request).status;
        };
        const auto everything = [&] {
            for (const QString& path : {QStringLiteral("/V/"), QStringLiteral("/nothing/"), QStringLiteral("/api/v1/status/"),
                     QStringLiteral("/static/"), QStringLiteral("/api/v1/nothing/")}) {
                for (const QString& value : planted)
                    ask(getOf(path + value));
            }
            ask(getOf(QLatin1String("/api/v1/check?serial=") + serial + QLatin1String("&surname=") + surname));
            ask(getOf(QLatin1String("/api/v1/hello?protocol=") + iin));
            ask(formOf(QStringLiteral("/check"), {{QStringLiteral("serial"), serial}, {QStringLiteral("surname"), surname}}));
            ask(formOf(QStringLiteral("/check"), {{QStringLiteral("serial"), serial}, {QStringLiteral("token"), token}}));
            center->send(center->batchOf({FakeCenter::record(document)}));
        };
        everything();
        for (int access = 1; access < 12; ++access) {
            FaultPlan plan(access, FaultPlan::Lasting::FromThenOn);
            server.connection().setFaults(&plan);
            everything();
            server.connection().setFaults(nullptr);
        }
        logFailure({ErrorKind::RowCorrupt, {QStringLiteral("certificate"), serial, QStringLiteral("record")}, surname});
        logFailure({ErrorKind::DatabaseFailed, {},
            QStringLiteral("Key (serial)=(%1) already exists, surname = '%2' iin=%3").arg(serial, surname, iin)});
        qWarning("%s %s", qUtf8Printable(serial), qUtf8Printable(surname));
        qInstallMessageHandler(nullptr);

        QVERIFY(lines.size() > 300);
        int failures = 0;
        for (const QByteArray& line : lines) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
            const QString text = QString::fromUtf8(line);
            for (const QString& value : planted)
                QVERIFY2(!text.contains(value, Qt::CaseInsensitive), line.constData());
            failures += line.contains("\"event\":\"report\"") ? 1 : 0;
        }
        QVERIFY2(failures > 10, "what failed is told");
    }

    void keepsWhatHelps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("constraint") << "UNIQUE constraint failed: certificate.id Unable to fetch row"
                                    << "UNIQUE constraint failed: certificate.id Unable to fetch row";
        QTest::newRow("small number") << "error 14 at line 3" << "error 14 at line 3";
        QTest::newRow("IIN") << "person 900101300007 is there" << "person * is there";
        QTest::newRow("serial") << "row 41201-72120001-4-100326-0417-000000001" << "row *";
        QTest::newRow("Kazakh") << "name Әбдіқадыров" << "name *";
        QTest::newRow("quoted") << "value 'Abay' is wrong" << "value * is wrong";
        QTest::newRow("PostgreSQL") << "Key (surname)=(Abay Kunanbay) already exists."
                                    << "Key (surname)* already exists.";
        QTest::newRow("e-mail") << "to a.b@example.kz" << "to *";
        QTest::newRow("nothing") << "" << "";
    }

    void keepsWhatHelps()
    {
        QFETCH(QString, text);
        QTEST(withoutPersonalData(text), "shown");
    }
};

QTEST_GUILESS_MAIN(tst_Monitoring)
#include "tst_monitoring.moc"
