// Protects that a document is void as soon as the platform says so (L6.1.8, L26.2), whether its center obeys, has not heard of
// it yet, or never exchanges again; and that nothing makes it valid any more.
#include "server/actions/analysis/takefacts.h"
#include "server/actions/orders/ordercancellation.h"
#include "server/actions/publishstatus.h"
#include "server/storage/console/indicatortable.h"
#include "server/upkeep/checkserver.h"
#include "support/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QDate ordered(2026, 11, 18);
const QString ground = QStringLiteral("Шағым расталды");

} // namespace

class tst_Cancellations : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    RecordRevision m_record;

    [[nodiscard]] CertificateRecord document() const { return m_center->certificate(1); }

    Result<qint64> cancel(QDate on)
    {
        return OrderCancellation(m_server->desk()).run({document().serial.toString(), on, ground, QStringLiteral("L26.2")});
    }

    QStringList send(const CertificateRecord& content)
    {
        return fatesIn(m_center->send(m_center->batchOf({FakeCenter::next(m_record, content)})));
    }

    QJsonObject publicCheck()
    {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("serial"), document().serial.toString());
        query.addQueryItem(QStringLiteral("surname"), document().person.name.surname());
        const HttpResponse answer
            = m_server->handle(getOf(QLatin1String("/api/v1/check?") + query.toString(QUrl::FullyEncoded)));
        return QJsonDocument::fromJson(answer.body).object();
    }

    void isVoidSince(QDate day)
    {
        const QJsonObject answer = publicCheck();
        QCOMPARE(answer.value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
        QCOMPARE(answer.value(QLatin1String("cancelledOn")).toString(), day.toString(Qt::ISODate));
        const auto list = currentStatus(m_server->context(), m_center->center().number);
        QCOMPARE(list->stateOf(1), StatusList::State::Cancelled);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
        m_record = FakeCenter::record(document());
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({m_record}))), QStringList{QStringLiteral("accepted")});
        QCOMPARE(publicCheck().value(QLatin1String("state")).toString(), QStringLiteral("valid"));
    }

    void L26_2_isVoidAtOnce()
    {
        QVERIFY(cancel(ordered).isOk());
        isVoidSince(ordered);
    }

    void L26_2_aSecondOrderIsRefused()
    {
        QVERIFY(cancel(ordered).isOk());
        const auto again = cancel(ordered.addDays(1));
        QCOMPARE(again.error().kind, ErrorKind::ActionNotAllowed);
        QCOMPARE(again.error().arguments, QStringList({QStringLiteral("cancel-document"), QStringLiteral("cancelled")}));
        isVoidSince(ordered);
    }

    void whatTheCenterSaysThen_data()
    {
        QTest::addColumn<CertificateState>("state");
        QTest::addColumn<QDate>("cancelledOn");
        QTest::addColumn<QDate>("since");
        QTest::newRow("it obeys") << CertificateState::Cancelled << ordered << ordered;
        QTest::newRow("it had cancelled it before") << CertificateState::Cancelled << ordered.addDays(-3) << ordered.addDays(-3);
        QTest::newRow("it cancels it later") << CertificateState::Cancelled << ordered.addDays(1) << ordered;
        QTest::newRow("it has not heard of it") << CertificateState::Issued << QDate() << ordered;
    }

    void whatTheCenterSaysThen()
    {
        QFETCH(CertificateState, state);
        QFETCH(QDate, cancelledOn);
        QFETCH(QDate, since);
        QVERIFY(cancel(ordered).isOk());
        CertificateRecord content = document();
        content.state = state;
        if (cancelledOn.isValid())
            content.cancellation = RecordedCancellation{cancelledOn, ground, QStringLiteral("x")};
        else
            content.protocolNumber += QLatin1Char('1'); // something else was corrected
        QCOMPARE(send(content), QStringList{QStringLiteral("accepted")});
        isVoidSince(since);
    }

    /// exchange.md 4: without an order nobody but the center cancelled it, and then it contradicts itself.
    void whatACenterCancelledDoesNotRise()
    {
        CertificateRecord content = document();
        content.state = CertificateState::Cancelled;
        content.cancellation = RecordedCancellation{ordered, ground, QStringLiteral("x")};
        const RecordRevision second = FakeCenter::next(m_record, content);
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({second}))), QStringList{QStringLiteral("accepted")});
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({FakeCenter::next(second, document())}))),
            QStringList{QStringLiteral("rejected")});
    }

    void P20_theFiguresCountItAsCancelled()
    {
        m_server->clock().advance(60);
        QVERIFY(TakeFacts(m_server->context()).run(1000).isOk());
        const auto count = [&] {
            const auto rows = IndicatorTable(m_server->connection()).of(Dimension::ByYear, 2026);
            return rows && !rows->empty() ? std::pair(rows->back().documents, rows->back().cancelled) : std::pair(qint64{-1}, qint64{-1});
        };
        QVERIFY(count() == std::pair(qint64{1}, qint64{0}));
        QVERIFY(cancel(ordered).isOk());
        QVERIFY(count() == std::pair(qint64{0}, qint64{1}));
    }

    void theCheckOfTheServerFindsNothing()
    {
        QVERIFY(cancel(ordered).isOk());
        auto store = ServerStore::open({m_server->folder() + QLatin1String("/data"), m_server->database()}, m_server->clock());
        QVERIFY(store.isOk());
        const auto findings = CheckServer(*store).run();
        QVERIFY(findings.isOk());
        QCOMPARE(*findings, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Cancellations)
#include "tst_cancellations.moc"
