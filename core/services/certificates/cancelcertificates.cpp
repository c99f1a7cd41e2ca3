#include "core/services/certificates/cancelcertificates.h"

#include "core/services/applications/casestep.h"
#include "core/services/certificates/documentcancellation.h"
#include "core/wire/fields.h"

namespace tanu {

CancelCertificates::CancelCertificates(Desk& desk)
    : m_desk(desk)
{
}

std::vector<CancelledCertificate> CancelCertificates::run(
    const std::vector<CertificateId>& certificates, const CancellationGround& ground)
{
    std::vector<CancelledCertificate> outcomes;
    outcomes.reserve(certificates.size());
    for (const CertificateId& certificate : certificates)
        outcomes.push_back({certificate, cancelOne(certificate, ground)});
    return outcomes;
}

Result<void> CancelCertificates::cancelOne(const CertificateId& certificate, const CancellationGround& ground)
{
    return perform(m_desk, Action::CancelCertificate, [&](Deed& deed) -> Result<void> {
        const auto row = CertificateTable(deed.connection()).load(certificate);
        if (!row)
            return row.error();
        const Cancellation cancellation {
            ground.on, ground.ground, ground.clause, CancellationSource::Center, deed.actor().id};
        if (const auto cancelled = cancelDocument(deed, *row, cancellation); !cancelled)
            return cancelled;
        const ApplicationId application = row->certificate.application;
        if (const auto moved = stepCase(deed, application, Action::CancelCertificate); !moved)
            return moved.error();
        deed.about("application", application);
        deed.note("serial", row->certificate.serial.toString());
        deed.note("cancelledOn", cborOf(ground.on));
        deed.note("ground", ground.ground.trimmed());
        deed.note("clause", ground.clause.trimmed());
        deed.note("source", codeOf(CancellationSource::Center));
        return {};
    });
}

} // namespace tanu
