#pragma once

#include "core/domain/application.h"
#include "core/domain/rules/vouchers.h"

namespace tanu {

/// The voucher of a case with its extension (L29); nothing where it is not the basis.
std::optional<Voucher> voucherOf(const Application& application);

/// L29.1, L29.3: on the day of the procedure the voucher of the case, if it has one, must be valid, its extension
/// included. Errors: VoucherUnusable{"expired", candidate, last day}.
Result<void> checkVoucherCovers(const Application& application, QDate procedureDay);

} // namespace tanu
