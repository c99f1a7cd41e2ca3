#pragma once

#include "core/domain/values/money.h"
#include "core/domain/values/nqflevel.h"
#include "core/services/desk.h"

#include <QtCore/QDate>

namespace tanu {

/// Sets what the procedure costs for a profession and level from a day on (L15.3).
///
/// - From today at the earliest: the past never changes, and contracts keep the price they were concluded at.
/// - A price that begins on the same day is replaced.
/// - Where the prices were published (PublishProfile), the new one follows on the platform (L17.2.1).
/// Errors: DeadlinePassed{today, "L15.3"} for a day of the past, ImpossibleDate{date}, ProfessionNotInRegister{code},
/// FieldMalformed{"nqflevel", level}, RoleNotAllowed, those of the database.
class SetPrice {
public:
    explicit SetPrice(Desk& desk);

    Result<void> run(const QString& profession, NqfLevel level, QDate since, const Money& price);

private:
    Desk& m_desk;
};

} // namespace tanu
