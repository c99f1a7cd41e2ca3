#include "server/actions/checkcertificate.h"

#include "core/domain/values/searchtext.h"
#include "core/security/hash.h"
#include "core/wire/base32.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/printedrecord.h"
#include "core/wire/sha256.h"
#include "server/actions/publishkeys.h"

namespace tanu::server {

namespace {

CheckResult::State stateOf(const ShownCertificate& shown, QDate today)
{
    if (shown.cancelledOn)
        return CheckResult::State::Cancelled;
    const bool isOver = shown.validUntil && *shown.validUntil < today;
    return isOver ? CheckResult::State::Expired : CheckResult::State::Valid;
}

ShownCertificate shownOf(
    const CertificateNumber& serial, const CheckedCertificate& found, const PrintedRecord& printed)
{
    const auto& levels = serial.levels();
    return {serial.toString(), printed.holder, printed.professionName, printed.skills, levels.nqf.value(),
        levels.procedure, printed.issuedOn, printed.validUntil, found.cancelledOn, levels.center.toString(),
        found.centerName};
}

} // namespace

QString nameOf(CheckResult::State state)
{
    switch (state) {
    case CheckResult::State::Valid:
        return QStringLiteral("valid");
    case CheckResult::State::Expired:
        return QStringLiteral("expired");
    case CheckResult::State::Cancelled:
        return QStringLiteral("cancelled");
    case CheckResult::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

CheckCertificate::CheckCertificate(const ServerContext& context)
    : m_context(context)
    , m_certificates(context.connection)
{
}

Result<CheckResult> CheckCertificate::bySurname(const CertificateNumber& serial, const QString& surname)
{
    const auto found = m_certificates.find(serial);
    if (!found)
        return found.error();
    // Both sides are hashed and compared also where there is nothing to compare with: the time tells nothing.
    const QString known = found->has_value() ? (*found)->surname : QStringLiteral("-");
    const QByteArray typed = sha256Of(foldForSearch(surname).toUtf8());
    const bool isEqual = isEqualInConstantTime(typed, sha256Of(known.toUtf8()));
    if (!isEqual || !found->has_value())
        return CheckResult{};
    return show(serial, **found);
}

Result<CheckResult> CheckCertificate::byToken(const CertificateNumber& serial, const QString& token)
{
    const auto bytes = fromBase32(token);
    const auto parsed = bytes ? parseToken(*bytes) : Result<CertificateToken>(bytes.error());
    if (!parsed || !(parsed->claims.serial == serial))
        return CheckResult{};
    const auto keys = keysOf(m_context, serial.levels().center);
    if (!keys)
        return keys.error();
    const ListedKey* key = keys->find(parsed->message.keyId);
    const bool mayBe = key != nullptr && key->center == serial.levels().center
        && key->mayHaveSignedOn(parsed->claims.issuedOn);
    if (!mayBe)
        return CheckResult{};
    const auto publicKey = PublicKey::fromBytes(key->publicKey);
    if (!publicKey || !verify(*publicKey, parsed->message.toBeSigned, parsed->message.signature))
        return CheckResult{};

    const auto found = m_certificates.find(serial);
    if (!found)
        return found.error();
    CheckResult unknown;
    unknown.isGenuine = true;
    if (!found->has_value())
        return unknown;
    auto result = show(serial, **found);
    if (result)
        result->isGenuine = true;
    return result;
}

Result<CheckResult> CheckCertificate::show(
    const CertificateNumber& serial, const CheckedCertificate& found) const
{
    const auto printed = readPrinted(found.canonical);
    if (!printed)
        return Error{ErrorKind::RowCorrupt,
            {QStringLiteral("certificate"), serial.toString(), QStringLiteral("record")}, {}};
    CheckResult result;
    result.shown = shownOf(serial, found, *printed);
    result.state = stateOf(*result.shown, m_context.clock.today());
    return result;
}

} // namespace tanu::server
