#include "core/services/papers/documentpapers.h"

#include "core/database/transaction.h"
#include "core/services/papers/paperground.h"
#include "core/services/papers/paperwords.h"
#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"
#include "core/domain/values/numbertext.h"

namespace tanu {

namespace {

/// A document with the case that it is of.
struct DocumentGround {
    CertificateRow row;
    CaseGround file;
};

Result<DocumentGround> documentGround(Connection& connection, const CertificateId& id)
{
    auto row = CertificateTable(connection).load(id);
    if (!row)
        return row.error();
    auto file = caseGround(connection, row->certificate.application);
    if (!file)
        return file.error();
    return DocumentGround {*std::move(row), *std::move(file)};
}

Result<DocumentGround> cancelledGround(Connection& connection, const CertificateId& id)
{
    auto ground = documentGround(connection, id);
    if (ground && !ground->row.cancellation)
        return Error {ErrorKind::NotFound, {QStringLiteral("cancellation"), id.toText()}, {}};
    return ground;
}

DuplicateRequestForm filled(const DocumentGround& ground)
{
    DuplicateRequestForm form;
    form.center = ground.file.center;
    form.personName = ground.file.person();
    form.iin = ground.file.identityNumber();
    form.phone = ground.file.application.fields.mobilePhone;
    form.profession = ground.file.professionName();
    form.serial = ground.row.certificate.serial.toString();
    form.issued = ground.row.certificate.issuedOn;
    return form;
}

DuplicateRequestForm::Reason reasonOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::Lost:
        return DuplicateRequestForm::Reason::Lost;
    case DuplicateReason::Damaged:
        return DuplicateRequestForm::Reason::Damaged;
    case DuplicateReason::NameChanged:
        return DuplicateRequestForm::Reason::NameChanged;
    case DuplicateReason::Other:
        break;
    }
    return DuplicateRequestForm::Reason::Other;
}

} // namespace

Result<Paper<CancellationOrderForm>> cancellationOrderForm(
    Desk& desk, const std::vector<CertificateId>& documents, Language language)
{
    if (documents.empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("documents")}, {}};
    return inTransaction(desk.connection, [&]() -> Result<Paper<CancellationOrderForm>> {
        const auto center = centerDetails(desk.connection, language);
        if (!center)
            return center.error();
        CancellationOrderForm form;
        form.center = *center;
        for (const CertificateId& id : documents) {
            const auto ground = cancelledGround(desk.connection, id);
            if (!ground)
                return ground.error();
            const Certificate& certificate = ground->row.certificate;
            form.documents.append({certificate.serial.toString(), certificate.issuedOn, ground->file.person(),
                ground->file.profession.name.in(language)});
            if (form.documents.size() > 1)
                continue;
            form.ground = ground->row.cancellation->ground;
            form.clause = lawClause(ground->row.cancellation->clause, language);
            form.cancelledOn = ground->row.cancellation->on;
            form.date = form.cancelledOn;
        }
        return Paper<CancellationOrderForm> {form, language};
    }, Transaction::Kind::Read);
}

Result<Paper<CancellationNoticeForm>> cancellationNoticeForm(Desk& desk, const CertificateId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<CancellationNoticeForm>> {
        const auto ground = cancelledGround(desk.connection, id);
        if (!ground)
            return ground.error();
        const Certificate& certificate = ground->row.certificate;
        const Cancellation& cancellation = *ground->row.cancellation;
        const Language language = ground->file.language();
        return Paper<CancellationNoticeForm> {
            {ground->file.center, {}, cancellation.on, ground->file.person(), ground->file.application.fields.residence,
                certificate.serial.toString(), certificate.issuedOn, ground->file.professionName(), cancellation.on,
                cancellation.ground, lawClause(cancellation.clause, language)},
            language};
    }, Transaction::Kind::Read);
}

Result<Paper<DuplicateRequestForm>> duplicateRequestForm(Desk& desk, const DuplicateId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<DuplicateRequestForm>> {
        const auto duplicate = DuplicateTable(desk.connection).load(id);
        if (!duplicate)
            return duplicate.error();
        const auto ground = documentGround(desk.connection, duplicate->certificate);
        if (!ground)
            return ground.error();
        DuplicateRequestForm form = filled(*ground);
        form.number = numberText(duplicate->year, duplicate->number);
        form.date = duplicate->requestedOn;
        form.reason = reasonOf(duplicate->reason);
        form.explanation = duplicate->explanation;
        form.handedOver = duplicate->handedOverAt ? toKazakhstan(*duplicate->handedOverAt).date() : QDate();
        form.collectedBy = duplicate->collectedBy;
        form.collectedWith = duplicate->collectedWith;
        return Paper<DuplicateRequestForm> {form, ground->file.language()};
    }, Transaction::Kind::Read);
}

Result<Paper<DuplicateRequestForm>> blankDuplicateRequestForm(Desk& desk, const CertificateId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<DuplicateRequestForm>> {
        const auto ground = documentGround(desk.connection, id);
        if (!ground)
            return ground.error();
        return Paper<DuplicateRequestForm> {filled(*ground), ground->file.language()};
    }, Transaction::Kind::Read);
}

} // namespace tanu
