#include "core/services/applications/voucheruse.h"

#include "core/domain/rules/vouchers.h"
#include "core/storage/applicationtable.h"

namespace tanu {

Result<void> checkVoucherFresh(Deed& deed, const ApplicationFields& fields, const PersonId& person)
{
    if (fields.basis != Basis::Voucher)
        return {};
    ApplicationTable applications(deed.connection());
    auto earlier = applications.voucherUses(person);
    if (!earlier)
        return earlier.error();
    const auto ofNumber = applications.usesOfVoucher(fields.voucherNumber);
    if (!ofNumber)
        return ofNumber.error();
    earlier->insert(earlier->end(), ofNumber->begin(), ofNumber->end());
    return checkVoucher({fields.voucherNumber, fields.voucherIssued, fields.voucherUntil, 0}, deed.today(), *earlier);
}

} // namespace tanu
