#include "core/domain/rules/identity.h"

namespace tanu {

Result<void> checkIdentity(const Identity& identity)
{
    if (identity.iin || !identity.foreignDocument.trimmed().isEmpty())
        return {};
    return ErrorKind::IdentityMissing;
}

} // namespace tanu
