#pragma once

#include "core/services/deed.h"
#include "core/storage/reportmonthtable.h"

namespace tanu {

/// The head closes a month of the report (P7.5, exchange.md 13): what both sides have of it stays for ever, and a signed
/// message says so; the next exchange brings it to the platform, which closes too where it has the same.
///
/// - The month is over, everything of it was acknowledged, and both sides compared equal since the last change.
/// - From now on a change is a correction in a later month (`Deed::send`).
/// Errors: MonthNotReady{month, running | not-compared | waiting | rejected | differs}, MonthClosed{month}, NotEnrolled,
/// NotFound{"center"}, RoleNotAllowed, PasswordNeeded{action}, those of the database.
class CloseMonth {
public:
    explicit CloseMonth(Desk& desk);

    Result<ReportMonth> run(Month month);

private:
    static Result<ReportMonth> ready(Deed& deed, Month month);
    static Result<void> sign(Deed& deed, ReportMonth& month);

    Desk& m_desk;
};

} // namespace tanu
