#include "core/security/credentialstore.h"

#include <QtCore/QRegularExpression>

namespace tanu {

Result<void> checkCredentialName(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"));
    if (!allowed.match(name).hasMatch())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("credential"), name}, {}};
    return {};
}

} // namespace tanu
