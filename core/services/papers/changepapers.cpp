#include "core/services/papers/changepapers.h"

#include "core/domain/values/numbertext.h"
#include "core/services/papers/basischanges.h"
#include "core/services/papers/paperground.h"
#include "core/storage/closuretable.h"
#include "core/storage/contracttable.h"

namespace tanu {

namespace {

ClosureLetterForm::Ground groundOf(ClosureGround ground)
{
    switch (ground) {
    case ClosureGround::WithdrawnByCandidate:
        return ClosureLetterForm::Ground::WithdrawnByCandidate;
    case ClosureGround::ProfessionWithdrawn:
        return ClosureLetterForm::Ground::ProfessionWithdrawn;
    case ClosureGround::NotAppeared:
        return ClosureLetterForm::Ground::NotAppeared;
    case ClosureGround::VoucherVoid:
        return ClosureLetterForm::Ground::VoucherVoid;
    case ClosureGround::Other:
        break;
    }
    return ClosureLetterForm::Ground::Other;
}

Error missing(const char* what, const ApplicationId& id)
{
    return {ErrorKind::NotFound, {QString::fromLatin1(what), id.toText()}, {}};
}

} // namespace

Result<Paper<ContractAmendmentForm>> contractAmendmentForm(Desk& desk, const ApplicationId& id)
{
    const auto changes = basisChanges(desk, id);
    if (!changes)
        return changes.error();
    const auto contract = ContractTable(desk.connection).find(id);
    if (!contract)
        return contract.error();
    if (changes->empty() || !*contract)
        return missing("basischange", id);
    const auto ground = caseGround(desk.connection, id);
    if (!ground)
        return ground.error();
    const ApplicationFields& fields = ground->application.fields;
    ContractAmendmentForm form;
    form.center = ground->center;
    form.date = changes->back().on;
    form.contractNumber = numberText((*contract)->year, (*contract)->number);
    form.contractDate = (*contract)->concludedOn;
    form.personName = ground->person();
    form.iin = ground->identityNumber();
    form.residence = fields.residence;
    form.phone = fields.mobilePhone;
    form.price = (*contract)->price.toString();
    form.reason = changes->back().reason;
    if (fields.basis == Basis::Employer) {
        form.payerName = fields.employerName;
        form.payerBin = fields.employerBin ? fields.employerBin->toString() : QString();
    }
    if (fields.basis == Basis::Voucher)
        form.voucherNumber = fields.voucherNumber;
    return Paper<ContractAmendmentForm> {form, ground->language()};
}

Result<Paper<ClosureLetterForm>> closureLetterForm(Desk& desk, const ApplicationId& id)
{
    const auto closure = ClosureTable(desk.connection).find(id);
    if (!closure)
        return closure.error();
    if (!closure->has_value())
        return missing("closure", id);
    const auto ground = caseGround(desk.connection, id);
    if (!ground)
        return ground.error();
    const auto contract = ContractTable(desk.connection).find(id);
    if (!contract)
        return contract.error();
    ClosureLetterForm form;
    form.center = ground->center;
    form.date = (*closure)->closedOn;
    form.personName = ground->person();
    form.residence = ground->application.fields.residence;
    form.applicationNumber = ground->application.numberText();
    form.applicationDate = toKazakhstan(ground->application.registeredAt).date();
    if (*contract) {
        form.contractNumber = numberText((*contract)->year, (*contract)->number);
        form.contractDate = (*contract)->concludedOn;
    }
    form.profession = ground->professionName();
    form.ground = groundOf((*closure)->ground);
    form.explanation = (*closure)->explanation;
    return Paper<ClosureLetterForm> {form, ground->language()};
}

} // namespace tanu
