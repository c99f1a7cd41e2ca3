#include "core/domain/duplicate.h"

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
    for (const auto reason : {DuplicateReason::Lost, DuplicateReason::Damaged, DuplicateReason::NameChanged,
             DuplicateReason::Other}) {
        if (codeOf(reason) == code)
            return reason;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("duplicatereason"), code}, {}};
}

bool printsAsDuplicate(CertificateState state)
{
    return state == CertificateState::Issued;
}

} // namespace tanu
