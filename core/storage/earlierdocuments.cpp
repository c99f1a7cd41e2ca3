#include "core/storage/earlierdocuments.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<EarlierDocument> documentFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("certificate"));
    EarlierDocument document;
    document.id = read.id<CertificateId>("id");
    document.application = read.id<ApplicationId>("application");
    document.serial = read.text("serial");
    document.profession = read.text("profession");
    document.professionName = {read.text("name_kk"), read.text("name_ru")};
    document.level = read.number("level");
    document.issuedOn = read.date("issued_on");
    document.validUntil = read.optionalDate("valid_until");
    document.state = read.parsed<CertificateState>("state", &parseCertificateState);
    return read.finish(document);
}

} // namespace

Result<std::vector<EarlierDocument>> earlierDocumentsOf(Connection& connection, const PersonId& person)
{
    return Statement::on(connection, QStringLiteral(R"(
        SELECT c.id AS id, c.application, c.serial, g.profession, f.name_kk, f.name_ru, g.level, c.issued_on,
            c.valid_until, c.state
        FROM application AS a JOIN certificate AS c ON c.application = a.id
            JOIN programme AS g ON g.id = a.programme JOIN profession AS f ON f.code = g.profession
        WHERE a.person = :person AND c.state IN ('issued', 'cancelled') AND c.handed_over_at IS NOT NULL
        ORDER BY c.issued_on DESC, c.id DESC)"))
        .bind(":person", person)
        .map(documentFrom);
}

} // namespace tanu
