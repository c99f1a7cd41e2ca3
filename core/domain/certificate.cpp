#include "core/domain/certificate.h"

#include "core/base/parsecode.h"

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
    return parseCode(code,
        std::array {CertificateState::Prepared, CertificateState::Issued,
            CertificateState::Spoiled, CertificateState::Cancelled},
        "state");
}

} // namespace tanu
