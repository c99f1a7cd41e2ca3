#include "server/operators/operatorrole.h"

#include "core/base/parsecode.h"

namespace tanu::server {

QString codeOf(OperatorRole role)
{
    switch (role) {
    case OperatorRole::Administrator:
        return QStringLiteral("administrator");
    case OperatorRole::NationalBody:
        return QStringLiteral("national-body");
    case OperatorRole::StateBody:
        return QStringLiteral("state-body");
    case OperatorRole::NationalChamber:
        return QStringLiteral("national-chamber");
    case OperatorRole::RegionalChamber:
        return QStringLiteral("regional-chamber");
    case OperatorRole::Auditor:
        return QStringLiteral("auditor");
    }
    Q_UNREACHABLE();
}

Result<OperatorRole> parseOperatorRole(const QString& code)
{
    return parseCode(code, allOperatorRoles, "role");
}

} // namespace tanu::server
