#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/certificates/cancelcertificates.h"

#include <QtCore/QObject>

namespace tanu::desktop {

class CertificateSide;
class DeskContext;

/// Does what the panels beside the list of documents ask for: handing over (exchange.md 29), spoiling, cancelling (L26.2).
///
/// - What is done closes the panel; a refusal stands at its field there, or is told where none is about it.
class CertificateDeeds final : public QObject {
    Q_OBJECT

public:
    /// The side must outlive it.
    CertificateDeeds(DeskContext& context, CertificateSide& side, QObject* parent);

Q_SIGNALS:
    void done(tanu::desktop::Tone tone, const QString& what);
    /// Some of the documents, or all.
    void cancelled(tanu::desktop::Tone tone, const QString& what);
    void refused(const tanu::Error& error);

private:
    void handOver(const CertificateId& id, const QString& collectedBy, const QString& identityDocument);
    void spoil(const CertificateId& id, const QString& serial, const QString& reason);
    void cancelDocuments(const std::vector<CertificateId>& documents, const CancellationGround& ground);
    void refuse(const Error& error);

    DeskContext& m_context;
    CertificateSide& m_side;
};

} // namespace tanu::desktop
