#include "core/database/integrity.h"

#include "core/database/statement.h"

namespace tanu {

Result<void> checkIntegrity(Connection& connection)
{
    auto findings = Statement::on(connection, QStringLiteral("PRAGMA integrity_check")).map([](const Row& row) {
        return row.text(u"integrity_check");
    });
    if (!findings)
        return findings.error();
    if (findings->size() != 1 || findings->front() != QLatin1String("ok")) {
        return Error {ErrorKind::DatabaseFailed, {},
            QStringLiteral("integrity_check found damage in %1").arg(connection.path())};
    }
    const auto dangling = Statement::on(connection, QStringLiteral("PRAGMA foreign_key_check")).all();
    if (!dangling)
        return dangling.error();
    if (!dangling->empty()) {
        return Error {ErrorKind::DatabaseFailed, {},
            QStringLiteral("a foreign key points nowhere in %1").arg(connection.path())};
    }
    return {};
}

} // namespace tanu
