#include "core/services/center/profilecheck.h"

#include "core/domain/values/email.h"
#include "core/domain/values/phone.h"

namespace tanu {

namespace {

Result<void> checkTerm(QDate from, QDate until)
{
    for (const QDate date : {from, until}) {
        if (!date.isValid())
            return Error {ErrorKind::ImpossibleDate, {date.toString(Qt::ISODate)}, {}};
    }
    if (until < from)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("accredited_until"), until.toString(Qt::ISODate)}, {}};
    return {};
}

} // namespace

Result<void> checkCenter(const Center& center)
{
    if (center.name.kk.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_kk")}, {}};
    if (center.name.ru.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_ru")}, {}};
    // The platform shows it to whoever looks for a center (L17.2.1).
    if (center.address.kk.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("address_kk")}, {}};
    if (center.address.ru.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("address_ru")}, {}};
    if (const Result<void> term = checkTerm(center.accreditedFrom, center.accreditedUntil); !term)
        return term;
    if (!center.phone.isEmpty()) {
        if (const auto phone = Phone::parse(center.phone); !phone)
            return phone.error();
    }
    if (!center.email.isEmpty()) {
        if (const auto email = Email::parse(center.email); !email)
            return email.error();
    }
    return {};
}

Result<void> checkStaffMember(const StaffMember& member)
{
    if (member.isActive && !member.roles)
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("roles")}, {}};
    return {};
}

} // namespace tanu
