#include "core/services/certificates/certificaterecords.h"

#include "core/services/sessions/outcomes.h"
#include "core/storage/applicationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/seriestable.h"
#include "core/wire/certificaterecord.h"

#include <algorithm>

namespace tanu {

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
    const auto protocol = ProtocolTable(deed.connection()).load(certificate.protocol);
    if (!protocol)
        return protocol.error();
    CertificateRecord record {certificate.serial, certificate.application, recordedPersonOf(*application),
        profession->code, profession->name, skillNames(*programme, application->fields.skills),
        certificate.issuedOn, certificate.validUntil, application->fields.language,
        numberText(protocol->year, protocol->number), protocol->signedOn.value_or(QDate()), certificate.state,
        std::nullopt, std::nullopt, row.spoiledReason};
    if (row.handedOverAt)
        record.handedOverOn = toKazakhstan(*row.handedOverAt).date();
    const auto content = decodeCbor(contentOf(record));
    if (!content)
        return content.error();
    return deed.send(certificate.id.bytes(), RecordKind::Certificate, *content, certificate.application);
}

} // namespace tanu
