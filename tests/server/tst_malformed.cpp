// Protects the server from requests that are none (P13.1): each of them is refused or ended soon, through nginx
// with the shipped configuration and straight at the server's own guard; the server keeps little memory, and whoever
// behaves well meanwhile hardly notices.
#include "malformed/goodclient.h"
#include "malformed/probe.h"
#include "support/nginxprocess.h"
#include "support/overnetwork.h"
#include "support/serverprocess.h"
#include "support/testserver.h"
#include "tests/support/patience.h"

#include "core/wire/requestsignature.h"

#include <QtTest/QTest>

#include <algorithm>
#include <deque>

using namespace tanu;
using namespace tanu::server;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMemory = 1024 * megabyte; // with the sanitizer's own books, and 256 MB that it frees late
#else
constexpr qint64 mostMemory = 128 * megabyte;
#endif
constexpr double mostMilliseconds = 50; ///< in full form, on a machine that does nothing else
constexpr double grosslySlow = 1'000; ///< otherwise, where the machine is not as slow by itself
constexpr double timesUsual = 50;
constexpr int answersToKnow = 40;
constexpr int patience = 2 * test::patience; ///< for all of them
constexpr size_t atOnce = 130;

double mostAllowed(double usual)
{
    const bool isFull = qEnvironmentVariable("TANU_ORDEAL") == QLatin1String("full");
    return isFull ? mostMilliseconds : std::max(grosslySlow, timesUsual * usual);
}

} // namespace

class tst_Malformed : public QObject {
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<FakeCenter> m_center;

    QByteArray sign(const QByteArray& path, const QByteArray& body) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        RequestSignature signature{m_center->device(), now, {}};
        signature.signature = m_center->key().sign(requestToBeSigned("POST", path, body, m_center->device(), now));
        return signature.headerValue();
    }

    QList<MalformedRequest> rows(const QByteArray& host) const
    {
        QString wrong;
        auto read = malformedRequests(
            host, [this](const QByteArray& path, const QByteArray& body) { return sign(path, body); }, wrong);
        if (!wrong.isEmpty())
            qWarning("%s", qUtf8Printable(wrong));
        // Those that last begin first, so that the others fit beside them.
        std::stable_partition(read.begin(), read.end(),
            [](const MalformedRequest& row) { return row.name.startsWith(QLatin1String("slowness")); });
        return read;
    }

    /// Sends all, many at once; what should not have happened.
    static QStringList sendAll(const QList<MalformedRequest>& rows,
        const std::function<std::unique_ptr<QTcpSocket>(const QString& from)>& connect)
    {
        QStringList complaints;
        std::deque<std::unique_ptr<Probe>> underWay;
        qsizetype next = 0;
        const auto settle = [&] {
            std::erase_if(underWay, [&](const std::unique_ptr<Probe>& probe) {
                if (probe->isOver() && !probe->complaint().isEmpty())
                    complaints.append(probe->complaint());
                return probe->isOver();
            });
            while (underWay.size() < atOnce && next < rows.size()) {
                const QString from = QStringLiteral("127.0.0.%1").arg(2 + next % 60);
                underWay.push_back(std::make_unique<Probe>(rows.at(next++), connect(from)));
            }
            return underWay.empty() && next == rows.size();
        };
        if (!QTest::qWaitFor(settle, patience))
            complaints.append(QStringLiteral("not all came to an end"));
        return complaints;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString code = m_server.addCenter(QStringLiteral("0417"));
        QVERIFY(m_server.start());
        m_center = std::make_unique<FakeCenter>(QStringLiteral("0417"),
            [this](const HttpRequest& request) { return overNetwork(m_server.address(), request); });
        QCOMPARE(m_center->enrol(code).status, 200);
    }

    void thereAreManyOfEachKind()
    {
        const auto all = rows("x");
        QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
        QMap<QString, int> groups;
        for (const MalformedRequest& row : all)
            ++groups[row.name.section(QLatin1Char(':'), 0, 0)];
        QVERIFY(groups.size() >= 14);
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            QVERIFY2(group.value() >= 6, qPrintable(group.key()));
    }

    void straightAtTheServer()
    {
        const QStringList complaints = sendAll(rows("127.0.0.1"), [this](const QString& from) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->setSocketDescriptor(connectedFrom(from, m_server.port()));
            return socket;
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
        QVERIFY2(m_server.peakMemory() < mostMemory, qPrintable(QString::number(m_server.peakMemory())));
        QCOMPARE(overNetwork(m_server.address(), getOf(QStringLiteral("/health"))).status, 200);
    }

    void throughNginxBesideSomebodyWhoBehavesWell()
    {
        NginxProcess nginx;
        QCOMPARE(nginx.start({m_server.port()}), QString());
        GoodClient before(nginx.tlsPort());
        before.start();
        QTRY_VERIFY_WITH_TIMEOUT(before.answers() >= answersToKnow, patience);
        const double usual = percentile99(before.stopAndTell());

        GoodClient meanwhile(nginx.tlsPort());
        meanwhile.start();
        const QStringList complaints = sendAll(rows(NginxProcess::host), [&](const QString& from) {
            return std::unique_ptr<QTcpSocket>(tlsFrom(from, nginx.tlsPort()));
        });
        const auto samples = meanwhile.stopAndTell();
        const double slowest = percentile99(samples);
        qInfo("p99 of %zu answers: %.1f ms, before %.1f ms; memory of the server: %lld MB", samples.size(), slowest,
            usual, m_server.peakMemory() / 1024 / 1024);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
        QVERIFY2(m_server.peakMemory() < mostMemory, qPrintable(QString::number(m_server.peakMemory())));
        QVERIFY2(slowest <= mostAllowed(usual), qPrintable(QString::number(slowest)));
        QCOMPARE(overNetwork(m_server.address(), getOf(QStringLiteral("/health"))).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_Malformed)
#include "tst_malformed.moc"
