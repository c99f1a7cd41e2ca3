#include "core/domain/casevoucher.h"

namespace tanu {

std::optional<Voucher> voucherOf(const Application& application)
{
    const ApplicationFields& fields = application.fields;
    if (fields.basis != Basis::Voucher)
        return std::nullopt;
    return Voucher {fields.voucherNumber, fields.voucherIssued, fields.voucherUntil, application.voucherExtension};
}

Result<void> checkVoucherCovers(const Application& application, QDate procedureDay)
{
    const auto voucher = voucherOf(application);
    if (!voucher)
        return {};
    auto checked = checkVoucher(*voucher, procedureDay, {});
    if (checked || checked.error().kind != ErrorKind::VoucherUnusable)
        return checked;
    Error error = checked.error();
    error.arguments.append(application.fields.name.full());
    error.arguments.append(lastDayOf(*voucher).toString(Qt::ISODate));
    return error;
}

} // namespace tanu
