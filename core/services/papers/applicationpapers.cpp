#include "core/database/transaction.h"
#include "core/domain/intake/documents.h"
#include "core/services/papers/basischanges.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/paperground.h"
#include "core/services/papers/papernames.h"
#include "core/storage/contracttable.h"
#include "core/storage/refusaltable.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

/// The qualification, or the skills of it (L20).
QString soughtOf(const CaseGround& ground)
{
    const ApplicationFields& fields = ground.application.fields;
    if (fields.sought == Sought::Qualification)
        return ground.programme.qualification.in(fields.language);
    QStringList names;
    for (const Skill& skill : ground.programme.skills) {
        if (std::find(fields.skills.begin(), fields.skills.end(), skill.id) != fields.skills.end())
            names.append(skill.name.in(fields.language));
    }
    return names.join(QStringLiteral(", "));
}

/// The day of the contract or of the refusal; invalid before.
Result<QDate> answeredOn(Connection& connection, const ApplicationId& id)
{
    const auto contract = ContractTable(connection).find(id);
    if (!contract)
        return contract.error();
    const auto refusal = RefusalTable(connection).find(id);
    if (!refusal)
        return refusal.error();
    if (*contract)
        return (*contract)->concludedOn;
    return *refusal ? (*refusal)->refusedOn : QDate();
}

/// The package as it was when it was answered: what came later (R7, L15.3) was not handed in with the application.
Result<QStringList> attachmentLines(Connection& connection, const CaseGround& ground)
{
    const auto attachments = AttachmentTable(connection).ofApplication(ground.application.id);
    if (!attachments)
        return attachments.error();
    const auto until = answeredOn(connection, ground.application.id);
    if (!until)
        return until.error();
    QStringList lines;
    for (const AttachmentRow& attachment : *attachments) {
        if (until->isValid() && dayInKazakhstan(attachment.addedAt) > *until)
            continue;
        const auto line = attachmentLine(attachment, ground.language());
        if (!line)
            return line.error();
        lines.append(*line);
    }
    return lines;
}

/// The paper that says who the candidate is (R4.2); empty without one.
Result<QString> identityDocument(Connection& connection, const CaseGround& ground)
{
    const auto attachments = AttachmentTable(connection).ofApplication(ground.application.id);
    if (!attachments)
        return attachments.error();
    for (const AttachmentRow& attachment : *attachments) {
        const auto group = groupOfKind(attachment.kind);
        if (group && *group == DocumentGroup::Identity)
            return attachmentLine(attachment, ground.language());
    }
    return QString();
}

ApplicationForm filled(const CaseGround& ground, const QStringList& attachments)
{
    const ApplicationFields& fields = ground.application.fields;
    ApplicationForm form;
    form.center = ground.center;
    form.number = ground.application.numberText();
    form.registered = dayInKazakhstan(ground.application.registeredAt);
    form.personName = ground.person();
    form.iin = ground.identityNumber();
    form.birthDate = fields.birthDate;
    form.residence = fields.residence;
    form.email = fields.email;
    form.mobilePhone = fields.mobilePhone;
    form.workPhone = fields.workPhone;
    form.profession = ground.professionName();
    form.sought = soughtOf(ground);
    form.nqfLevel = ground.programme.level.toString();
    form.earlierUntil
        = fields.earlierValidUntilYear ? QString::number(*fields.earlierValidUntilYear) : QString();
    form.informalResults = fields.informalEducation;
    form.knowledge = fields.knowledge;
    form.skills = fields.ownSkills;
    form.attachments = attachments;
    form.date = fields.signedOn;
    return form;
}

ContractForm filled(const CaseGround& ground, const ContractRow& contract, const QString& document)
{
    const ApplicationFields& fields = ground.application.fields;
    ContractForm form;
    form.center = ground.center;
    form.number = numberText(contract.year, contract.number);
    form.date = contract.concludedOn;
    form.applicationNumber = ground.application.numberText();
    form.applicationDate = dayInKazakhstan(ground.application.registeredAt);
    form.personName = ground.person();
    form.iin = ground.identityNumber();
    form.identityDocument = document;
    form.residence = fields.residence;
    form.phone = fields.mobilePhone;
    form.profession = ground.professionName();
    form.nqfLevel = ground.programme.level.toString();
    form.mode = fields.mode;
    form.price = contract.price.toString();
    if (fields.basis == Basis::Employer) {
        form.payerName = fields.employerName;
        form.payerBin = fields.employerBin ? fields.employerBin->toString() : QString();
    }
    if (fields.basis == Basis::Voucher)
        form.voucherNumber = fields.voucherNumber;
    return form;
}

/// The contract says who paid when it was concluded; what came later is an amendment (L15.3, L29).
void restoreBasis(ContractForm& form, const BasisChange& first)
{
    form.payerBin = first.oldEmployer;
    form.payerName = first.oldEmployer;
    form.voucherNumber = first.oldVoucher;
}

/// Each ground with the head's words, which stand with the last one.
Result<QList<RefusalForm::Ground>> groundsOf(const RefusalRow& refusal, Language language)
{
    QList<RefusalForm::Ground> grounds;
    for (const QString& ground : refusal.grounds) {
        const auto title = groundTitle(ground, language);
        if (!title)
            return title.error();
        grounds.append({*title, {}});
    }
    if (!grounds.isEmpty())
        grounds.last().description = refusal.explanation;
    return grounds;
}

} // namespace

Result<Paper<ApplicationForm>> applicationForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<ApplicationForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto attachments = attachmentLines(desk.connection, *ground);
        if (!attachments)
            return attachments.error();
        return Paper<ApplicationForm> {filled(*ground, *attachments), ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<ContractForm>> contractForm(Desk& desk, const ApplicationId& id)
{
    const auto changes = basisChanges(desk, id);
    if (!changes)
        return changes.error();
    return inTransaction(desk.connection, [&]() -> Result<Paper<ContractForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto contract = ContractTable(desk.connection).find(id);
        if (!contract)
            return contract.error();
        if (!contract->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("contract"), id.toText()}, {}};
        const auto document = identityDocument(desk.connection, *ground);
        if (!document)
            return document.error();
        ContractForm form = filled(*ground, **contract, *document);
        if (!changes->empty())
            restoreBasis(form, changes->front());
        return Paper<ContractForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

Result<Paper<RefusalForm>> refusalForm(Desk& desk, const ApplicationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<RefusalForm>> {
        const auto ground = caseGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const auto refusal = RefusalTable(desk.connection).find(id);
        if (!refusal)
            return refusal.error();
        if (!refusal->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("refusal"), id.toText()}, {}};
        const auto grounds = groundsOf(**refusal, ground->language());
        if (!grounds)
            return grounds.error();
        RefusalForm form {ground->center, numberText((*refusal)->year, (*refusal)->number), (*refusal)->refusedOn,
            ground->person(), ground->application.fields.residence, ground->application.numberText(),
            dayInKazakhstan(ground->application.registeredAt), ground->professionName(), *grounds};
        return Paper<RefusalForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

} // namespace tanu
