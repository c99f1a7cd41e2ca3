#include "core/domain/certificate.h"

namespace tanu {

QString codeOf(CertificateState state)
{
    switch (state) {
    case CertificateState::Prepared:
        return QStringLiteral("prepared");
    case CertificateState::Issued:
        return QStringLiteral("issued");
    case CertificateState::Spoiled:
        return QStringLiteral("spoiled");
    case CertificateState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

Result<CertificateState> parseCertificateState(const QString& code)
{
    for (const CertificateState state : {CertificateState::Prepared, CertificateState::Issued,
             CertificateState::Spoiled, CertificateState::Cancelled}) {
        if (codeOf(state) == code)
            return state;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("state"), code}, {}};
}

} // namespace tanu
