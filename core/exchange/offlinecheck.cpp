#include "core/exchange/offlinecheck.h"

#include "core/security/signing.h"

namespace tanu {

namespace {

bool isSignedRightly(const CertificateToken& token, const ListedKey& listed)
{
    const auto& serial = token.claims.serial.levels();
    if (listed.center != serial.center || !listed.mayHaveSignedOn(token.claims.issuedOn))
        return false;
    const auto key = PublicKey::fromBytes(listed.publicKey);
    return key && verify(*key, token.message.toBeSigned, token.message.signature).isOk();
}

CertificateVerdict standingOf(const CertificateClaims& claims, const std::optional<StatusList>& status, QDate today)
{
    const auto& serial = claims.serial.levels();
    const auto state = status && status->center() == serial.center ? status->stateOf(serial.ordinal.value())
                                                                    : StatusList::State::NotCovered;
    if (state == StatusList::State::Cancelled)
        return CertificateVerdict::Cancelled;
    if (claims.validUntil && *claims.validUntil < today)
        return CertificateVerdict::Expired;
    return state == StatusList::State::NotCovered ? CertificateVerdict::NotCovered : CertificateVerdict::Valid;
}

} // namespace

QString codeOf(CertificateVerdict verdict)
{
    switch (verdict) {
    case CertificateVerdict::Valid:
        return QStringLiteral("valid");
    case CertificateVerdict::Expired:
        return QStringLiteral("expired");
    case CertificateVerdict::Cancelled:
        return QStringLiteral("cancelled");
    case CertificateVerdict::WrongSignature:
        return QStringLiteral("wrong-signature");
    case CertificateVerdict::KeyUnknown:
        return QStringLiteral("key-unknown");
    case CertificateVerdict::NotCovered:
        return QStringLiteral("not-covered");
    }
    Q_UNREACHABLE();
}

Result<CheckedCertificate> checkCertificate(
    const QString& qrText, const KeyList& keys, const std::optional<StatusList>& status, QDate today)
{
    const auto qr = parseQrText(qrText);
    if (!qr)
        return qr.error();
    const auto token = parseToken(qr->token);
    if (!token)
        return token.error();

    const QDateTime asOf = status ? status->issuedAt() : QDateTime();
    const ListedKey* listed = keys.find(token->message.keyId);
    if (listed == nullptr)
        return CheckedCertificate {CertificateVerdict::KeyUnknown, token->claims, asOf};
    if (!(token->claims.serial == qr->serial) || !isSignedRightly(*token, *listed))
        return CheckedCertificate {CertificateVerdict::WrongSignature, token->claims, asOf};
    return CheckedCertificate {standingOf(token->claims, status, today), token->claims, asOf};
}

} // namespace tanu
