#include "core/domain/duplicate.h"

#include "core/base/parsecode.h"

namespace tanu {

QString codeOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::Lost:
        return QStringLiteral("lost");
    case DuplicateReason::Damaged:
        return QStringLiteral("damaged");
    case DuplicateReason::NameChanged:
        return QStringLiteral("name-changed");
    case DuplicateReason::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

Result<DuplicateReason> parseDuplicateReason(const QString& code)
{
    return parseCode(code,
        std::array {DuplicateReason::Lost, DuplicateReason::Damaged,
            DuplicateReason::NameChanged, DuplicateReason::Other},
        "duplicatereason");
}

bool printsAsDuplicate(CertificateState state)
{
    return state == CertificateState::Issued;
}

} // namespace tanu
