#include "core/services/certificates/handovercertificate.h"

#include "core/services/accreditation.h"
#include "core/services/applications/casestep.h"
#include "core/services/certificates/certificaterecords.h"
#include "core/services/certificates/issueterms.h"

namespace tanu {

namespace {

Result<CertificateRow> printedDocument(Deed& deed, const CertificateId& id)
{
    auto row = CertificateTable(deed.connection()).load(id);
    if (!row)
        return row;
    const bool isReady = row->certificate.state == CertificateState::Prepared && row->certificate.prints > 0;
    if (!isReady)
        return Error {ErrorKind::ActionNotAllowed,
            {codeOf(Action::HandOverCertificate), codeOf(row->certificate.state)}, {}};
    return row;
}

} // namespace

HandOverCertificate::HandOverCertificate(Desk& desk)
    : m_desk(desk)
{
}

Result<HandedOver> HandOverCertificate::run(
    const CertificateId& id, const QString& collectedBy, const QString& identityDocument)
{
    if (collectedBy.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("collectedby")}, {}};
    if (identityDocument.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("identitydocument")}, {}};
    return perform(m_desk, Action::HandOverCertificate, [&](Deed& deed) -> Result<HandedOver> {
        if (const auto allowed = requireMayIssue(deed, IssuedPaper::Document); !allowed)
            return allowed.error();
        auto row = printedDocument(deed, id);
        if (!row)
            return row.error();
        const ApplicationId application = row->certificate.application;
        if (const auto moved = stepCase(deed, application, Action::HandOverCertificate); !moved)
            return moved.error();
        row->certificate.state = CertificateState::Issued;
        row->handedOverAt = deed.now();
        row->collectedBy = collectedBy.trimmed();
        row->collectedWith = identityDocument.trimmed();
        if (const auto stored = CertificateTable(deed.connection()).update(*row, CertificateState::Prepared); !stored)
            return stored.error();
        const auto lateness = issueLateness(deed, application);
        if (!lateness)
            return lateness.error();
        if (const auto met = meetIssueTerms(deed, application); !met)
            return met.error();
        deed.about("application", application);
        deed.alsoAbout("certificate", id.bytes());
        deed.note("serial", row->certificate.serial.toString());
        deed.note("collectedBy", row->collectedBy);
        if (lateness->late)
            deed.note("late", Cbor::boolean(true));
        if (const auto sent = sendCertificate(deed, *row); !sent)
            return sent.error();
        return HandedOver {lateness->late};
    });
}

} // namespace tanu
