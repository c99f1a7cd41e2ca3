#include "core/services/certificates/spoilcertificate.h"

#include "core/services/applications/casestep.h"
#include "core/services/certificates/certificaterecords.h"

namespace tanu {

SpoilCertificate::SpoilCertificate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SpoilCertificate::run(const CertificateId& id, const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::SpoilCertificate, [&](Deed& deed) -> Result<void> {
        CertificateTable table(deed.connection());
        auto row = table.load(id);
        if (!row)
            return row.error();
        const CertificateState from = row->certificate.state;
        if (from != CertificateState::Prepared)
            return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::SpoilCertificate), codeOf(from)}, {}};
        if (const auto moved = stepCase(deed, row->certificate.application, Action::SpoilCertificate); !moved)
            return moved.error();
        row->certificate.state = CertificateState::Spoiled;
        row->spoiledReason = reason;
        if (const auto stored = table.update(*row, from); !stored)
            return stored;
        deed.about("application", row->certificate.application);
        deed.alsoAbout("certificate", id.bytes());
        deed.note("serial", row->certificate.serial.toString());
        deed.note("reason", reason);
        return sendCertificate(deed, *row);
    });
}

} // namespace tanu
