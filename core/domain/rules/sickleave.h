#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// A sick-leave sheet as it was handed in (R7).
struct SickLeave {
    QString number;
    QDate from;
    QDate until; ///< the last day of the disability

    friend bool operator==(const SickLeave&, const SickLeave&) = default;
};

/// To what a sheet must belong.
struct ReportedDisability {
    QString candidate; ///< the name, for the refusal
    QDate reportedOn; ///< the day on which the center was told
    std::optional<QDate> sessionDay; ///< of the session that was given up or missed; nothing where there was none
};

/// Whether the sheet proves the disability that was reported (R7).
///
/// - It has a number, a first and a last day, the first one not in the future.
/// - A session that was missed: its day lies within the sheet.
/// - Reported ahead of the session's day, or without a session: the disability had not ended when it was reported.
/// Errors: FieldEmpty{"sheetnumber" | "sickfrom" | "sickuntil"}, FieldMalformed{"sickfrom" | "sickuntil", date},
/// DisabilityNotProved{candidate, the day that the sheet does not cover}.
Result<void> checkSickLeave(const SickLeave& sheet, const ReportedDisability& reported, QDate today);

} // namespace tanu
