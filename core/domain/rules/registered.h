#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// L15.1: recognition is for professions of the register; from the day of its withdrawal on there is no procedure for
/// a profession any more. Errors: ProfessionWithdrawn{code, date since}.
Result<void> checkInRegister(const QString& profession, const std::optional<QDate>& withdrawnOn, QDate on);

} // namespace tanu
