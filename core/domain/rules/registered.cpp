#include "core/domain/rules/registered.h"

namespace tanu {

Result<void> checkInRegister(const QString& profession, const std::optional<QDate>& withdrawnOn, QDate on)
{
    if (!withdrawnOn || on < *withdrawnOn)
        return {};
    return Error {ErrorKind::ProfessionWithdrawn, {profession, withdrawnOn->toString(Qt::ISODate)}, {}};
}

} // namespace tanu
