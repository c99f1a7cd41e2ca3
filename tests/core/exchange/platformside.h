#pragma once

#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/certificates/handovercertificate.h"
#include "server/actions/enrolmentcodes.h"
#include "server/context/operatordesk.h"
#include "server/serverapplication.h"
#include "server/serverstore.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QTemporaryDir>

#include <functional>

namespace tanu::test {

/// Lies in the way of the real transport: loses the answer, or the request too, of the n-th call and so on.
class LossyTransport final : public Transport {
public:
    explicit LossyTransport(Transport& real)
        : m_real(real)
    {
    }

    QByteArray loseAnswerTo; ///< once: the server has the request, the center never hears
    QByteArray loseRequestTo; ///< once: the server never hears
    QByteArray repeat; ///< every such request arrives twice
    std::function<void(QByteArray&)> touchAnswer; ///< what becomes of every answer on its way

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        if (request.path == loseRequestTo) {
            loseRequestTo.clear();
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        }
        if (request.path == repeat)
            static_cast<void>(m_real.send(request, isStopped));
        auto reply = m_real.send(request, isStopped);
        if (request.path == loseAnswerTo) {
            loseAnswerTo.clear();
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        }
        if (reply && touchAnswer)
            touchAnswer(reply->body);
        return reply;
    }

private:
    Transport& m_real;
};

/// A center that is enrolled with the real server, which runs in process by the same clock, and the operator's own desk at
/// the server's data.
class PlatformSide {
public:
    PlatformSide()
        : road(center)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        m_store = std::make_unique<server::ServerStore>(need(server::ServerStore::open(m_folder.path(), center.clock())));
        desk = std::make_unique<server::OperatorDesk>(m_store->desk(center.clock()));
        m_network = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        transport = std::make_unique<LossyTransport>(*m_network);
        const AccreditationTerm term {QDate(2026, 1, 1), QDate(2028, 12, 31), std::nullopt};
        const QString code = need(server::addCenter(*desk,
            {number(), {QStringLiteral("Орталық"), QStringLiteral("Центр")}, need(Bin::parse(QStringLiteral("190440000189"))),
                QString(), term, 1000}));
        need(EnrolInstallation(center.as(Role::Administrator), *transport).run(m_server->address(), code));
        synchronized();
    }

    static AccreditationNumber number() { return need(AccreditationNumber::parse(QStringLiteral("0417"))); }

    Result<SyncReport> synchronize() { return Synchronize(center.as(Role::Administrator), *transport).run(); }
    SyncReport synchronized() { return need(synchronize()); }

    /// The server's data, beside the running server.
    [[nodiscard]] Connection& platform() { return *m_store->connection; }
    /// What an operator of the console acts in.
    [[nodiscard]] server::ServerContext platformContext() { return m_store->context(center.clock(), m_metrics); }
    void onPlatform(const QString& sql) { need(platform().execute(sql)); }

    /// A document that was handed over, on the day of the session.
    CertificateId issued(int serial = 0)
    {
        const ApplicationId one = center.contracted(serial);
        road.signedProtocol({one}, {});
        const CertificateId document = road.printed(one);
        need(HandOverCertificate(center.as(Role::Registrar)).run(document, words(), words()));
        return document;
    }

    static QString words() { return QStringLiteral("ЖК 041234567"); }

    /// 09:00 of this day in Kazakhstan.
    void goTo(QDate day) { center.clock().set(fromKazakhstan(day, QTime(9, 0))); }

    TestCenter center;
    SessionRoad road;
    std::unique_ptr<LossyTransport> transport;
    std::unique_ptr<server::OperatorDesk> desk;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<server::ServerStore> m_store;
    server::Metrics m_metrics;
    std::unique_ptr<NetworkTransport> m_network;
};

} // namespace tanu::test
