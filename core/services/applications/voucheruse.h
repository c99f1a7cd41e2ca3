#pragma once

#include "core/domain/application.h"
#include "core/services/deed.h"

namespace tanu {

/// L29.1: the voucher of the form, if it is the basis, was not used by anybody, is this person's only one of its
/// calendar year, and is valid today. Errors: VoucherUnusable{reason}, FieldMalformed{"voucher", number}.
Result<void> checkVoucherFresh(Deed& deed, const ApplicationFields& fields, const PersonId& person);

} // namespace tanu
