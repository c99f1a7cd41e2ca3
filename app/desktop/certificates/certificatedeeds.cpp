#include "app/desktop/certificates/certificatedeeds.h"

#include "app/desktop/certificates/certificateside.h"
#include "app/desktop/context/deskcontext.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/spoilcertificate.h"

#include <algorithm>

namespace tanu::desktop {

CertificateDeeds::CertificateDeeds(DeskContext& context, CertificateSide& side, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_side(side)
{
    connect(&side, &CertificateSide::handedOver, this, &CertificateDeeds::handOver);
    connect(&side, &CertificateSide::spoiled, this, &CertificateDeeds::spoil);
    connect(&side, &CertificateSide::cancellationGiven, this, &CertificateDeeds::cancelDocuments);
}

void CertificateDeeds::handOver(const CertificateId& id, const QString& collectedBy, const QString& identityDocument)
{
    Desk desk = m_context.desk();
    const auto handed = HandOverCertificate(desk).run(id, collectedBy, identityDocument);
    if (!handed)
        return refuse(handed.error());
    m_side.closePanel();
    const QString words = handed->late ? tr("Handed over to %1, after the last day of R18.1.") : tr("Handed over to %1.");
    Q_EMIT done(handed->late ? Tone::Warning : Tone::Good, words.arg(collectedBy));
}

void CertificateDeeds::spoil(const CertificateId& id, const QString& serial, const QString& reason)
{
    Desk desk = m_context.desk();
    if (const auto spoiled = SpoilCertificate(desk).run(id, reason); !spoiled)
        return refuse(spoiled.error());
    m_side.closePanel();
    Q_EMIT done(Tone::Good, tr("Number %1 is spoiled; the case waits for another document.").arg(serial));
}

void CertificateDeeds::cancelDocuments(const std::vector<CertificateId>& documents, const CancellationGround& ground)
{
    const int count = static_cast<int>(documents.size());
    auto desk = m_context.signing(Action::CancelCertificate,
        {tr("Cancel %n document(s)?", nullptr, count), tr("Cancel the documents"), tr("This is not undone."), count});
    if (!desk)
        return;
    const auto outcomes = CancelCertificates(*desk).run(documents, ground);
    const auto firstRefused = std::find_if(
        outcomes.begin(), outcomes.end(), [](const CancelledCertificate& one) { return !one.result; });
    const auto gone = static_cast<int>(std::count_if(
        outcomes.begin(), outcomes.end(), [](const CancelledCertificate& one) { return one.result.isOk(); }));
    if (gone == 0 && firstRefused != outcomes.end())
        return refuse(firstRefused->result.error());
    m_side.closePanel();
    const int left = static_cast<int>(outcomes.size()) - gone;
    Q_EMIT cancelled(left > 0 ? Tone::Warning : Tone::Good,
        left > 0 ? tr("Cancelled: %1. Refused, because they cannot be cancelled any more: %2.").arg(gone).arg(left)
                 : tr("Cancelled: %1. They go into the register of cancelled documents.").arg(gone));
}

void CertificateDeeds::refuse(const Error& error)
{
    if (!m_side.showError(error))
        Q_EMIT refused(error);
}

} // namespace tanu::desktop
