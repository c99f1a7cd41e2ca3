#include "core/services/cases/changebasis.h"

#include "core/domain/casevoucher.h"
#include "core/domain/intake/intake.h"
#include "core/services/applications/casestep.h"
#include "core/services/applications/voucheruse.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

/// The form as it would be with this basis.
ApplicationFields changed(ApplicationFields fields, const NewBasis& basis)
{
    const bool isEmployer = basis.basis == Basis::Employer;
    const bool isVoucher = basis.basis == Basis::Voucher;
    fields.basis = basis.basis;
    fields.employerBin = isEmployer ? basis.employerBin : std::nullopt;
    fields.employerName = isEmployer ? basis.employerName.trimmed() : QString();
    fields.referral = isEmployer ? basis.referral.trimmed() : QString();
    fields.voucherNumber = isVoucher ? basis.voucherNumber.trimmed() : QString();
    fields.voucherIssued = isVoucher ? basis.voucherIssued : QDate();
    fields.voucherUntil = isVoucher ? basis.voucherUntil : QDate();
    if (!basis.region.trimmed().isEmpty())
        fields.region = basis.region.trimmed();
    return fields;
}

bool isOfBasis(IntakeField field)
{
    switch (field) {
    case IntakeField::Region:
    case IntakeField::EmployerBin:
    case IntakeField::EmployerName:
    case IntakeField::Referral:
    case IntakeField::VoucherNumber:
    case IntakeField::VoucherIssued:
    case IntakeField::VoucherUntil:
        return true;
    default:
        return false;
    }
}

/// The rules of the form that look at the basis.
Result<void> checkForm(const ApplicationFields& fields, QDate today)
{
    for (const FieldProblem& problem : problemsOf(fields, nullptr, nullptr, today)) {
        if (isOfBasis(problem.field))
            return problem.error;
    }
    return {};
}

/// L29: where the case has a place, the voucher holds on its day.
Result<void> checkSessionDay(Deed& deed, Application application)
{
    const auto place = SessionCandidateTable(deed.connection()).find(application.id);
    if (!place)
        return place.error();
    if (!place->has_value())
        return {};
    const auto session = SessionTable(deed.connection()).load((*place)->session);
    if (!session)
        return session.error();
    application.voucherExtension = 0;
    return checkVoucherCovers(application, plannedDay(*session));
}

Result<void> checkNew(Deed& deed, const Application& application)
{
    if (const auto right = checkForm(application.fields, deed.today()); !right)
        return right;
    if (const auto fresh = checkVoucherFresh(deed, application.fields, application.person); !fresh)
        return fresh;
    return checkSessionDay(deed, application);
}

void tell(Deed& deed, const Application& before, const Application& after, const QString& reason)
{
    deed.about("application", before.id);
    deed.note("application", before.numberText());
    deed.note("from", codeOf(before.fields.basis));
    deed.note("to", codeOf(after.fields.basis));
    deed.note("reason", reason);
    if (before.fields.basis == Basis::Voucher)
        deed.note("oldVoucher", before.fields.voucherNumber);
    if (before.fields.basis == Basis::Employer && before.fields.employerBin)
        deed.note("oldEmployer", before.fields.employerBin->toString());
    if (after.fields.basis == Basis::Voucher)
        deed.note("voucher", after.fields.voucherNumber);
    if (after.fields.basis == Basis::Employer)
        deed.note("employer", after.fields.employerBin->toString());
    if (before.fields.region != after.fields.region)
        deed.note("oldRegion", before.fields.region);
}

} // namespace

ChangeBasis::ChangeBasis(Desk& desk)
    : m_desk(desk)
{
}

Result<void> ChangeBasis::run(const ApplicationId& id, const NewBasis& basis, const QString& reason,
    const std::vector<NewAttachment>& papers)
{
    if (reason.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::ChangeBasis, [&](Deed& deed) -> Result<void> {
        const auto before = stepCase(deed, id, Action::ChangeBasis);
        if (!before)
            return before.error();
        Application after = *before;
        after.fields = changed(before->fields, basis);
        if (const auto right = checkNew(deed, after); !right)
            return right;
        if (const auto stored = ApplicationTable(deed.connection()).setBasis(id, after.fields); !stored)
            return stored;
        for (const NewAttachment& paper : papers) {
            if (const auto stored = storeAttachment(deed, id, paper); !stored)
                return stored.error();
        }
        tell(deed, *before, after, reason.trimmed());
        return {};
    });
}

} // namespace tanu
