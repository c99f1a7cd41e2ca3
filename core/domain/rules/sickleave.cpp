#include "core/domain/rules/sickleave.h"

namespace tanu {

namespace {

Error empty(const char* field)
{
    return {ErrorKind::FieldEmpty, {QString::fromLatin1(field)}, {}};
}

Error malformed(const char* field, QDate date)
{
    return {ErrorKind::FieldMalformed, {QString::fromLatin1(field), date.toString(Qt::ISODate)}, {}};
}

Result<void> checkDays(const SickLeave& sheet, QDate today)
{
    if (sheet.number.trimmed().isEmpty())
        return empty("sheetnumber");
    if (!sheet.from.isValid())
        return empty("sickfrom");
    if (!sheet.until.isValid())
        return empty("sickuntil");
    if (sheet.from > today)
        return malformed("sickfrom", sheet.from);
    if (sheet.until < sheet.from)
        return malformed("sickuntil", sheet.until);
    return {};
}

} // namespace

Result<void> checkSickLeave(const SickLeave& sheet, const ReportedDisability& reported, QDate today)
{
    if (const auto right = checkDays(sheet, today); !right)
        return right;
    const auto notProved = [&](QDate day) {
        return Error {ErrorKind::DisabilityNotProved, {reported.candidate, day.toString(Qt::ISODate)}, {}};
    };
    const auto& missed = reported.sessionDay;
    const bool isAhead = !missed || reported.reportedOn < *missed;
    if (isAhead && sheet.until < reported.reportedOn)
        return notProved(reported.reportedOn);
    if (!isAhead && (*missed < sheet.from || *missed > sheet.until))
        return notProved(*missed);
    return {};
}

} // namespace tanu
