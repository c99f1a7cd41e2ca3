#include "core/services/certificates/certificaterecords.h"

#include "core/services/sessions/outcomes.h"
#include "core/storage/applicationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/seriestable.h"
#include "core/storage/stafftable.h"
#include "core/wire/certificaterecord.h"

#include <algorithm>

namespace tanu {

namespace {

/// The protocol that counts for a document: the latest signed one of the session (R17.2).
Result<ProtocolRow> countingProtocol(Deed& deed, const ProtocolId& id)
{
    ProtocolTable table(deed.connection());
    auto own = table.load(id);
    if (!own)
        return own;
    auto latest = table.latestOf(own->session);
    if (!latest)
        return latest.error();
    return latest->has_value() && (*latest)->signedOn ? **std::move(latest) : *std::move(own);
}

/// The record takes 2,000 signs for both.
constexpr qsizetype greatestGround = 1800;
constexpr qsizetype greatestClause = 100;

/// Who decided, as the register says it: a name of the staff, or the server itself.
Result<QString> whoCancelled(Deed& deed, const Cancellation& cancellation)
{
    if (cancellation.by.isNull())
        return codeOf(cancellation.source);
    const auto staff = StaffTable(deed.connection()).load(cancellation.by);
    if (!staff)
        return staff.error();
    return staff->name.full();
}

Result<std::optional<RecordedCancellation>> recorded(Deed& deed, const CertificateRow& row)
{
    if (!row.cancellation)
        return std::optional<RecordedCancellation>();
    const auto by = whoCancelled(deed, *row.cancellation);
    if (!by)
        return by.error();
    const QString ground = QStringLiteral("%1 (%2)").arg(
        row.cancellation->ground.left(greatestGround), row.cancellation->clause.left(greatestClause));
    return std::optional(RecordedCancellation {row.cancellation->on, ground, *by});
}

} // namespace

std::vector<Bilingual> skillNames(const Programme& programme, const std::vector<QString>& ids)
{
    std::vector<Bilingual> names;
    for (const Skill& skill : programme.skills) {
        if (std::find(ids.begin(), ids.end(), skill.id) != ids.end())
            names.push_back(skill.name);
    }
    return names;
}

Result<void> sendCertificate(Deed& deed, const CertificateRow& row)
{
    const Certificate& certificate = row.certificate;
    const auto application = ApplicationTable(deed.connection()).load(certificate.application);
    if (!application)
        return application.error();
    const auto programme = ProgrammeTable(deed.connection()).load(application->fields.programme);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(deed.connection()).load(programme->profession);
    if (!profession)
        return profession.error();
    const auto protocol = countingProtocol(deed, certificate.protocol);
    if (!protocol)
        return protocol.error();
    const auto cancellation = recorded(deed, row);
    if (!cancellation)
        return cancellation.error();
    CertificateRecord record {certificate.serial, certificate.application, recordedPersonOf(*application),
        profession->code, profession->name, skillNames(*programme, application->fields.skills),
        certificate.issuedOn, certificate.validUntil, application->fields.language,
        numberText(protocol->year, protocol->number), protocol->signedOn.value_or(QDate()), certificate.state,
        std::nullopt, *cancellation, row.spoiledReason};
    if (row.handedOverAt)
        record.handedOverOn = toKazakhstan(*row.handedOverAt).date();
    const auto content = decodeCbor(contentOf(record));
    if (!content)
        return content.error();
    return deed.send(certificate.id.bytes(), RecordKind::Certificate, *content, certificate.application);
}

} // namespace tanu
