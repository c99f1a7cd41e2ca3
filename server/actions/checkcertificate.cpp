#include "server/actions/checkcertificate.h"

#include "core/domain/values/searchtext.h"
#include "core/security/hash.h"
#include "core/wire/base32.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/certificatetoken.h"
#include "server/actions/publishkeys.h"
#include "server/storage/centertable.h"

namespace tanu::server {

namespace {

CheckResult::State stateOf(const RegisteredCertificate& certificate, QDate today)
{
    if (certificate.state == CertificateState::Cancelled)
        return CheckResult::State::Cancelled;
    const bool isOver = certificate.validUntil && *certificate.validUntil < today;
    return isOver ? CheckResult::State::Expired : CheckResult::State::Valid;
}

bool isPublic(const RegisteredCertificate& certificate)
{
    return certificate.state == CertificateState::Issued || certificate.state == CertificateState::Cancelled;
}

ShownCertificate shownOf(const CertificateRecord& record, const RegisteredCertificate& row)
{
    ShownCertificate shown;
    shown.serial = row.serial;
    shown.name = record.person.name.full();
    shown.profession = record.professionName;
    shown.skills = record.skills;
    shown.level = record.serial.levels().nqf.value();
    shown.procedureOn = record.serial.levels().procedure;
    shown.issuedOn = row.issuedOn;
    shown.validUntil = row.validUntil;
    shown.cancelledOn = row.cancelledOn;
    shown.centerNumber = record.serial.levels().center.toString();
    return shown;
}

Result<CertificateRecord> recordOf(Connection& connection, const RegisteredCertificate& row)
{
    const auto kept = RecordTable(connection).find(row.record, row.revision);
    if (!kept)
        return kept.error();
    const Error corrupt{
        ErrorKind::RowCorrupt, {QStringLiteral("certificate"), row.serial, QStringLiteral("record")}, {}};
    if (!kept->has_value())
        return corrupt;
    const auto revision = parseRecord((*kept)->canonical);
    if (!revision)
        return corrupt;
    const auto record = readCertificateRecord(revision->content);
    return record ? Result<CertificateRecord>(*record) : Result<CertificateRecord>(corrupt);
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
{
}

Result<CheckCertificate::Found> CheckCertificate::find(const CertificateNumber& serial) const
{
    auto found = CertificateTable(m_context.connection).find(serial);
    if (!found)
        return found.error();
    const bool isThis = found->has_value() && (*found)->serial == serial.toString() && isPublic(**found);
    return isThis ? *std::move(found) : Found();
}

Result<CheckResult> CheckCertificate::bySurname(const CertificateNumber& serial, const QString& surname) const
{
    const auto found = find(serial);
    if (!found)
        return found.error();
    // Both sides are hashed and compared also where there is nothing to compare with: the time tells nothing.
    const QString known = found->has_value() ? (*found)->surname : QStringLiteral("-");
    const QByteArray typed = sha256(foldForSearch(surname).toUtf8());
    const bool isEqual = isEqualInConstantTime(typed, sha256(known.toUtf8()));
    if (!isEqual || !found->has_value())
        return CheckResult{};
    return show(serial, **found);
}

Result<CheckResult> CheckCertificate::byToken(const CertificateNumber& serial, const QString& token) const
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

    const auto found = find(serial);
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
    const CertificateNumber& serial, const RegisteredCertificate& found) const
{
    const auto record = recordOf(m_context.connection, found);
    if (!record)
        return record.error();
    const auto center = CenterTable(m_context.connection).find(serial.levels().center);
    if (!center)
        return center.error();
    CheckResult result;
    result.state = stateOf(found, m_context.clock.today());
    result.shown = shownOf(*record, found);
    if (center->has_value())
        result.shown->centerName = (*center)->name;
    return result;
}

} // namespace tanu::server
