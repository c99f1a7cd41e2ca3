#pragma once

#include "core/database/statement.h"
#include "tests/support/tabledump.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

/// Looks at the data from outside, as another program does: it sees what is committed, and nothing of what another
/// connection has begun.
class Witness {
public:
    explicit Witness(const QString& path)
        : m_connection(need(Connection::openSqlite(path, Connection::OpenMode::ReadOnly)))
        , m_before(dumpTables(*m_connection))
        , m_version(dataVersion())
    {
    }

    [[nodiscard]] Connection& db() { return *m_connection; }

    /// Another connection has committed something since, whatever it was.
    [[nodiscard]] bool hasSomethingCommitted() { return dataVersion() != m_version; }

    /// The tables that are not as they were when the witness came.
    [[nodiscard]] QStringList changed() { return tablesThatDiffer(m_before, dumpTables(*m_connection)); }

private:
    qint64 dataVersion()
    {
        return need(Statement::on(*m_connection, QStringLiteral("PRAGMA data_version")).integer());
    }

    std::unique_ptr<Connection> m_connection;
    QMap<QString, QStringList> m_before;
    qint64 m_version;
};

} // namespace tanu::test
