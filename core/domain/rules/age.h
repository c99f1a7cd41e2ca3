#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

namespace tanu {

/// First date on which a person is `minAge` years old: the birthday; who was born on 29 February has it on
/// 28 February in a common year (L18.1).
QDate firstAllowedDate(QDate birth, int minAge);

/// Whether the person is old enough on the date of the exam (L18.1).
bool isOldEnough(QDate birth, int minAge, QDate on);

/// Errors: TooYoung{age required, first allowed date in ISO} (L18.1).
Result<void> checkAge(QDate birth, int minAge, QDate on);

} // namespace tanu
