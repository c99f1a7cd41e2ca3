#include "core/services/papers/certificatepaper.h"

#include "core/database/transaction.h"
#include "core/domain/duplicate.h"
#include "core/services/certificates/certificaterecords.h"
#include "core/services/papers/paperground.h"
#include "core/storage/centertable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/qrtext.h"

namespace tanu {

namespace {

Result<QString> codeTextOf(Connection& connection, const Certificate& certificate)
{
    const auto link = ServerLinkTable(connection).load();
    if (!link)
        return link.error();
    return qrText(link->publicHost.toUpper(), certificate.serial, certificate.token);
}

CertificatePageData filled(const CaseGround& ground, const Center& center, const Certificate& certificate)
{
    const auto skills = skillNames(ground.programme, ground.application.fields.skills);
    CertificatePageData page;
    page.centerKk = center.name.kk;
    page.centerRu = center.name.ru;
    page.personName = ground.person();
    page.professionKk = ground.profession.name.kk;
    page.professionRu = ground.profession.name.ru;
    page.skillsKk = textsIn(skills, Language::Kazakh);
    page.skillsRu = textsIn(skills, Language::Russian);
    page.nqfLevel = ground.programme.level.toString();
    page.issued = certificate.issuedOn;
    page.validUntil = certificate.validUntil;
    page.headName = ground.center.headName;
    page.serial = certificate.serial.toString();
    return page;
}

} // namespace

Result<CertificatePageData> certificatePage(Desk& desk, const CertificateId& id, CertificateCopy copy)
{
    return inTransaction(desk.connection, [&]() -> Result<CertificatePageData> {
        const auto row = CertificateTable(desk.connection).load(id);
        if (!row)
            return row.error();
        const auto ground = caseGround(desk.connection, row->certificate.application);
        if (!ground)
            return ground.error();
        const auto center = CenterTable(desk.connection).load();
        if (!center)
            return center.error();
        const auto code = codeTextOf(desk.connection, row->certificate);
        if (!code)
            return code.error();
        CertificatePageData page = filled(*ground, *center, row->certificate);
        page.qrText = *code;
        page.isDuplicate = copy == CertificateCopy::PrintedNow && printsAsDuplicate(row->certificate.state);
        return page;
    }, Transaction::Kind::Read);
}

} // namespace tanu
