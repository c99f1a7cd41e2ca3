#include "core/services/certificates/handoverduplicate.h"

#include "core/services/accreditation.h"
#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"
#include "core/storage/seriestable.h"

namespace tanu {

namespace {

Error notAllowed(CertificateState state)
{
    return {ErrorKind::ActionNotAllowed, {codeOf(Action::HandOverCertificate), codeOf(state)}, {}};
}

Result<CertificateRow> documentOf(Deed& deed, const Duplicate& duplicate)
{
    auto row = CertificateTable(deed.connection()).load(duplicate.certificate);
    if (!row)
        return row;
    if (row->certificate.state != CertificateState::Issued)
        return notAllowed(row->certificate.state);
    if (duplicate.handedOverAt)
        return notAllowed(CertificateState::Issued);
    if (duplicate.prints == 0)
        return notAllowed(CertificateState::Prepared);
    return row;
}

} // namespace

HandOverDuplicate::HandOverDuplicate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> HandOverDuplicate::run(
    const DuplicateId& id, const QString& collectedBy, const QString& identityDocument)
{
    if (collectedBy.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("collectedby")}, {}};
    if (identityDocument.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("identitydocument")}, {}};
    return perform(m_desk, Action::HandOverCertificate, [&](Deed& deed) -> Result<void> {
        if (const auto allowed = requireMayIssue(deed, IssuedPaper::Duplicate); !allowed)
            return allowed;
        DuplicateTable table(deed.connection());
        auto duplicate = table.load(id);
        if (!duplicate)
            return duplicate.error();
        const auto row = documentOf(deed, *duplicate);
        if (!row)
            return row.error();
        duplicate->handedOverAt = deed.now();
        duplicate->collectedBy = collectedBy.trimmed();
        duplicate->collectedWith = identityDocument.trimmed();
        if (const auto updated = table.update(*duplicate); !updated)
            return updated;
        deed.about("application", row->certificate.application);
        deed.alsoAbout("certificate", duplicate->certificate.bytes());
        deed.note("serial", row->certificate.serial.toString());
        deed.note("duplicate", numberText(duplicate->year, duplicate->number));
        deed.note("collectedBy", duplicate->collectedBy);
        return {};
    });
}

} // namespace tanu
