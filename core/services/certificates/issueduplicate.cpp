#include "core/services/certificates/issueduplicate.h"

#include "core/services/accreditation.h"
#include "core/services/applications/casestep.h"
#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// The document, if it is out of the center's hands and no duplicate of it waits.
Result<CertificateRow> issuedDocument(Deed& deed, const CertificateId& id, QDate requestedOn)
{
    auto row = CertificateTable(deed.connection()).load(id);
    if (!row)
        return row;
    if (row->certificate.state != CertificateState::Issued)
        return Error {
            ErrorKind::ActionNotAllowed, {codeOf(Action::IssueDuplicate), codeOf(row->certificate.state)}, {}};
    const QDate handedOver = toKazakhstan(row->handedOverAt.value_or(deed.now())).date();
    if (!requestedOn.isValid() || requestedOn < handedOver || requestedOn > deed.today())
        return Error {
            ErrorKind::FieldMalformed, {QStringLiteral("requestedon"), requestedOn.toString(Qt::ISODate)}, {}};
    const auto open = DuplicateTable(deed.connection()).openOf(id);
    if (!open)
        return open.error();
    if (open->has_value())
        return Error {ErrorKind::AlreadyThere,
            {QStringLiteral("duplicate"), numberText((*open)->year, (*open)->number)}, {}};
    return row;
}

Result<Duplicate> stored(Deed& deed, const CertificateId& certificate, const DuplicateRequest& request)
{
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Duplicate, year);
    if (!number)
        return number.error();
    Duplicate duplicate;
    duplicate.id = DuplicateId::make(deed.now());
    duplicate.certificate = certificate;
    duplicate.year = year;
    duplicate.number = *number;
    duplicate.reason = request.reason;
    duplicate.explanation = request.explanation.trimmed();
    duplicate.requestedOn = request.requestedOn;
    duplicate.madeAt = deed.now();
    duplicate.madeBy = deed.actor().id;
    if (const auto inserted = DuplicateTable(deed.connection()).insert(duplicate); !inserted)
        return inserted.error();
    return duplicate;
}

} // namespace

IssueDuplicate::IssueDuplicate(Desk& desk)
    : m_desk(desk)
{
}

Result<IssuedDuplicate> IssueDuplicate::run(const CertificateId& certificate, const DuplicateRequest& request)
{
    if (request.reason == DuplicateReason::Other && request.explanation.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("explanation")}, {}};
    return perform(m_desk, Action::IssueDuplicate, [&](Deed& deed) -> Result<IssuedDuplicate> {
        if (const auto allowed = requireMayIssue(deed, IssuedPaper::Duplicate); !allowed)
            return allowed.error();
        const auto row = issuedDocument(deed, certificate, request.requestedOn);
        if (!row)
            return row.error();
        const ApplicationId application = row->certificate.application;
        if (const auto moved = stepCase(deed, application, Action::IssueDuplicate); !moved)
            return moved.error();
        const auto duplicate = stored(deed, certificate, request);
        if (!duplicate)
            return duplicate.error();
        const QString number = numberText(duplicate->year, duplicate->number);
        deed.about("application", application);
        deed.alsoAbout("certificate", certificate.bytes());
        deed.note("serial", row->certificate.serial.toString());
        deed.note("duplicate", number);
        deed.note("reason", codeOf(duplicate->reason));
        deed.note("requestedOn", cborOf(duplicate->requestedOn));
        return IssuedDuplicate {duplicate->id, number};
    });
}

} // namespace tanu
