#pragma once

#include "core/base/result.h"
#include "core/domain/rules/sickleave.h"

#include <QtCore/QDate>

#include <vector>

namespace tanu {

/// A one-time voucher as it was handed in (L29).
struct Voucher {
    QString number;
    QDate issued;
    QDate until; ///< last day, before any extension
    int extensionDays = 0; ///< calendar days of temporary disability (L29.3)

    friend bool operator==(const Voucher&, const Voucher&) = default;
};

/// An earlier use of a voucher by the same person.
struct VoucherUse {
    QString number;
    QDate issued;

    friend bool operator==(const VoucherUse&, const VoucherUse&) = default;
};

/// Last day of use, with the extension (L29.3).
QDate lastDayOf(const Voucher& voucher);

/// Calendar days by which a sick-leave sheet extends the voucher (L29.3), both ends of the sheet included.
///
/// - The term is extended for the period of the disability: if it began while the voucher was valid (with its
///   extension), every day counts from the day of issue on, also those after the last day; else none.
/// - A day that one of the `earlier` sheets of the case counted already does not count again.
int disabilityDays(
    const Voucher& voucher, QDate sickFrom, QDate sickUntil, const std::vector<SickLeave>& earlier = {});

/// Whether a voucher may be used on `on` by a person who used `earlier` ones.
///
/// - L29.1, L29.3: within its validity, the first day and the extended last day included.
/// - L29.1: a number is used once, and one voucher per person and calendar year of issue.
/// Errors: VoucherUnusable{"expired" | "used" | "second-in-year"}, FieldMalformed{"voucher", number} for a
/// term that ends before it begins or has not begun.
Result<void> checkVoucher(const Voucher& voucher, QDate on, const std::vector<VoucherUse>& earlier);

} // namespace tanu
