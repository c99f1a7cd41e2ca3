#include "core/domain/rules/validity.h"

namespace tanu {

std::optional<QDate> validUntil(QDate issued, std::optional<int> months)
{
    if (!months)
        return std::nullopt;
    return issued.addMonths(*months);
}

bool isValidOn(QDate issued, std::optional<QDate> until, QDate on)
{
    return on >= issued && (!until || on <= *until);
}

} // namespace tanu
