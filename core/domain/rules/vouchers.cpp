#include "core/domain/rules/vouchers.h"

#include <algorithm>

namespace tanu {

namespace {

Error unusable(const char* reason)
{
    return {ErrorKind::VoucherUnusable, {QString::fromLatin1(reason)}, {}};
}

} // namespace

QDate lastDayOf(const Voucher& voucher)
{
    return voucher.until.addDays(voucher.extensionDays);
}

int disabilityDays(
    const Voucher& voucher, QDate sickFrom, QDate sickUntil, const std::vector<SickLeave>& earlier)
{
    const QDate first = std::max(sickFrom, voucher.issued);
    if (first > lastDayOf(voucher))
        return 0;
    int days = 0;
    for (QDate day = first; day <= sickUntil; day = day.addDays(1)) {
        const bool isCounted = std::any_of(earlier.begin(), earlier.end(),
            [day](const SickLeave& sheet) { return sheet.from <= day && day <= sheet.until; });
        days += isCounted ? 0 : 1;
    }
    return days;
}

Result<void> checkVoucher(const Voucher& voucher, QDate on, const std::vector<VoucherUse>& earlier)
{
    if (voucher.until < voucher.issued || on < voucher.issued)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("voucher"), voucher.number}, {}};
    const auto isSame = [&voucher](const VoucherUse& use) { return use.number == voucher.number; };
    if (std::any_of(earlier.begin(), earlier.end(), isSame))
        return unusable("used");
    const auto isSameYear = [&voucher](
                                const VoucherUse& use) { return use.issued.year() == voucher.issued.year(); };
    if (std::any_of(earlier.begin(), earlier.end(), isSameYear))
        return unusable("second-in-year");
    if (on > lastDayOf(voucher))
        return unusable("expired");
    return {};
}

} // namespace tanu
