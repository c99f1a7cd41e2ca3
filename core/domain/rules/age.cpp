#include "core/domain/rules/age.h"

namespace tanu {

QDate firstAllowedDate(QDate birth, int minAge)
{
    return birth.addYears(minAge);
}

bool isOldEnough(QDate birth, int minAge, QDate on)
{
    return on >= firstAllowedDate(birth, minAge);
}

Result<void> checkAge(QDate birth, int minAge, QDate on)
{
    if (isOldEnough(birth, minAge, on))
        return {};
    const QString allowed = firstAllowedDate(birth, minAge).toString(Qt::ISODate);
    return Error{ErrorKind::TooYoung, {QString::number(minAge), allowed}, {}};
}

} // namespace tanu
