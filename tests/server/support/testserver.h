#pragma once

#include "fakecenter.h"
#include "server/actions/enrolmentcodes.h"
#include "server/servercore.h"

#include <QtCore/QTemporaryDir>

namespace tanu::server {

/// A server without sockets on a real database in a folder of its own, at noon of 20 November 2026 in Astana.
///
/// - SQLite, or PostgreSQL in the runs of ctest that say so.
class TestServer {
public:
    explicit TestServer(const MonitoringSettings& monitoring = {});
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    /// Stops it and opens the same folder again.
    void restart();

    /// A copy of the database as it is now; its path.
    QString backUp();
    /// Stops it, puts the copy in the place of the data as an operator does, and opens it again (exchange.md 14).
    void restore(const QString& backup);

    /// Registers the center of this number and gives its code.
    QString addCenter(const QString& number, int blockSize = 1000);
    /// A center that is registered and enrolled and has `count` numbers.
    std::unique_ptr<FakeCenter> enrolled(const QString& number, int count = 100, int blockSize = 1000);

    [[nodiscard]] std::vector<Router::Entry> routes() const { return m_core->routes(); }
    [[nodiscard]] HttpResponse handle(const HttpRequest& request) { return m_core->handle(request); }
    [[nodiscard]] Transport transport();
    [[nodiscard]] const ServerContext& context() const { return m_core->context(); }
    /// Of an operator on the command line.
    [[nodiscard]] OperatorDesk desk() const { return deskIn(m_core->context(), QStringLiteral("operator")); }
    [[nodiscard]] Connection& connection() { return m_core->context().connection; }
    [[nodiscard]] const ManualClock& clock() const { return m_clock; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Address of the database; empty for SQLite.
    [[nodiscard]] QString database() const { return m_database; }

private:
    void open();

    QTemporaryDir m_folder;
    MonitoringSettings m_monitoring;
    QString m_database;
    ManualClock m_clock;
    std::unique_ptr<ServerCore> m_core;
};

/// A folder with the one file that the site needs from Bootstrap, so that tests need no package.
QString webAssetsFor(const QString& folder);

} // namespace tanu::server
