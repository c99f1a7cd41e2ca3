// Protects the way of a cancellation to the public (L26.2, exchange.md 4, 27, 28), with the real server in process: after the
// exchange the public check says cancelled with the date, and the status list that comes back marks the number.
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/storage/certificatetable.h"
#include "core/storage/recordtable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/cose.h"
#include "core/wire/statuslist.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString ground = QStringLiteral("Шағым расталды");

/// A center that is enrolled with its server and has one document that was handed over and is known there.
class Published {
public:
    Published()
        : road(center)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        transport = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        need(EnrolInstallation(center.as(Role::Administrator), *transport).run(m_server->address(), code()));
        synchronize();
        one = center.contracted();
        protocol = road.signedProtocol({one}, {});
        document = road.printed(one);
        need(HandOverCertificate(center.as(Role::Registrar)).run(document, ground, ground));
        synchronize();
    }

    void synchronize() { need(Synchronize(center.as(Role::Administrator), *transport).run()); }

    QJsonObject publicCheck()
    {
        center.clock().advance(60); // below the limit of questions
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("serial"), serial());
        query.addQueryItem(QStringLiteral("surname"), center.fields().name.surname());
        const QByteArray path = "/api/v1/check?" + query.toString(QUrl::FullyEncoded).toLatin1();
        const auto reply = need(transport->send({"GET", path, {}, {{"Accept", "application/json"}}}, {}));
        return QJsonDocument::fromJson(reply.body).object();
    }

    QString serial() { return need(CertificateTable(center.db()).load(document)).certificate.serial.toString(); }

    /// Whether the status list that the center has marks the document.
    bool isMarked()
    {
        const ServerLink link = need(ServerLinkTable(center.db()).load());
        const auto message = need(parseSigned(link.statusList, signedfor::statusList));
        const StatusList list = need(StatusList::parse(message.payload));
        const qint64 ordinal
            = need(CertificateTable(center.db()).load(document)).certificate.serial.levels().ordinal.value();
        return list.stateOf(ordinal) == StatusList::State::Cancelled;
    }

    TestCenter center;
    SessionRoad road;
    std::unique_ptr<NetworkTransport> transport;
    ApplicationId one;
    ProtocolId protocol;
    CertificateId document;

private:
    QString code()
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        const int exit = server::runCommand({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"),
                                                m_folder.path(), QStringLiteral("--number"), QStringLiteral("0417"),
                                                QStringLiteral("--name-kk"), QStringLiteral("Орталық"),
                                                QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"),
                                                QStringLiteral("190440000189"), QStringLiteral("--from"),
                                                QStringLiteral("2026-01-01"), QStringLiteral("--until"),
                                                QStringLiteral("2028-12-31")},
            {out, errors});
        if (exit != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
};

} // namespace

class TestCancelledOnServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L26_2_thePublicCheckSaysCancelledWithTheDate()
    {
        Published there;
        QCOMPARE(there.publicCheck().value(QLatin1String("state")).toString(), QStringLiteral("valid"));
        QVERIFY(!there.isMarked());
        there.center.clock().advance(2 * 24 * 60 * 60);
        const QDate on = there.center.today();
        need(CancelCertificates(there.center.as(Role::Head)).run({there.document}, {ground, QStringLiteral("L26.2"), on})
                 .front().result);
        QCOMPARE(there.publicCheck().value(QLatin1String("state")).toString(), QStringLiteral("valid"));
        there.synchronize();
        const QJsonObject answer = there.publicCheck();
        QCOMPARE(answer.value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
        QCOMPARE(answer.value(QLatin1String("cancelledOn")).toString(), on.toString(Qt::ISODate));
        there.synchronize();
        QVERIFY(there.isMarked());
        const RecordCounts counts = need(RecordTable(there.center.db()).counts());
        QCOMPARE(counts.waiting + counts.rejected, 0);
    }

    void R17_2_aCorrectedProtocolCancelsForThePublicToo()
    {
        Published there;
        ProtocolCorrection correction;
        correction.reason = ground;
        correction.candidates = {{there.one, {21, 30, {}}, {}}};
        Desk& secretary = there.center.as(Role::Secretary);
        const auto draft = need(DraftCorrection(secretary).run(there.protocol, correction));
        need(CorrectProtocol(there.center.as(Role::Head)).run(draft.id, draft.hash, there.center.today()));
        there.synchronize();
        QCOMPARE(there.publicCheck().value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
        const RecordCounts counts = need(RecordTable(there.center.db()).counts());
        QCOMPARE(counts.waiting + counts.rejected, 0);
    }
};

QTEST_GUILESS_MAIN(TestCancelledOnServer)
#include "tst_cancelledonserver.moc"
