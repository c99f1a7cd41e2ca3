#include "core/storage/duplicatetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

SealPlace collectedWithOf(const DuplicateId& id)
{
    return {"duplicate.collected_with", id.bytes()};
}

Result<Duplicate> duplicateFrom(const Row& row)
{
    RowReader read(row);
    Duplicate duplicate;
    duplicate.id = read.id<DuplicateId>("id");
    duplicate.certificate = read.id<CertificateId>("certificate");
    duplicate.year = read.number("year");
    duplicate.number = read.number("number");
    duplicate.reason = read.parsed<DuplicateReason>("reason", &parseDuplicateReason);
    duplicate.explanation = read.text("explanation");
    duplicate.requestedOn = read.date("requested_on");
    duplicate.madeAt = read.moment("made_at");
    duplicate.madeBy = read.id<StaffId>("made_by");
    duplicate.prints = read.number("prints");
    duplicate.handedOverAt = read.optionalMoment("handed_over_at");
    duplicate.collectedBy = read.text("collected_by");
    duplicate.collectedWith = read.optionalSealedText("collected_with", collectedWithOf(duplicate.id)).value_or(QString());
    return read.finish(duplicate);
}

} // namespace

DuplicateTable::DuplicateTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> DuplicateTable::insert(const Duplicate& duplicate)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO duplicate (id, certificate, year, number, reason, explanation, requested_on, made_at, made_by, prints)
        VALUES (:id, :certificate, :year, :number, :reason, :explanation, :requested_on, :made_at, :made_by, :prints))"))
        .bind(":id", duplicate.id)
        .bind(":certificate", duplicate.certificate)
        .bind(":year", duplicate.year)
        .bind(":number", duplicate.number)
        .bind(":reason", codeOf(duplicate.reason))
        .bind(":explanation", duplicate.explanation)
        .bind(":requested_on", duplicate.requestedOn)
        .bind(":made_at", duplicate.madeAt)
        .bind(":made_by", duplicate.madeBy)
        .bind(":prints", duplicate.prints)
        .run();
}

Result<void> DuplicateTable::update(const Duplicate& duplicate)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE duplicate SET prints = :prints, handed_over_at = :handed_over_at, collected_by = :collected_by,
            collected_with = :collected_with
        WHERE id = :id AND handed_over_at IS NULL)"))
                             .bind(":prints", duplicate.prints)
                             .bind(":handed_over_at", duplicate.handedOverAt)
                             .bind(":collected_by", duplicate.collectedBy)
                             .bindSealed(":collected_with", collectedWithOf(duplicate.id),
                                 duplicate.collectedWith.isEmpty() ? std::nullopt : std::optional(duplicate.collectedWith))
                             .bind(":id", duplicate.id)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("duplicate")}, duplicate.id.toText()};
    return {};
}

Result<Duplicate> DuplicateTable::load(const DuplicateId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, certificate, year, number, reason, explanation, requested_on, made_at, made_by, prints,
            handed_over_at, collected_by, collected_with
        FROM duplicate WHERE id = :id)"))
                     .bind(":id", id)
                     .mapOne(duplicateFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("duplicate"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::optional<Duplicate>> DuplicateTable::openOf(const CertificateId& certificate)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, certificate, year, number, reason, explanation, requested_on, made_at, made_by, prints,
            handed_over_at, collected_by, collected_with
        FROM duplicate WHERE certificate = :certificate AND handed_over_at IS NULL)"))
        .bind(":certificate", certificate)
        .mapOne(duplicateFrom);
}

Result<std::vector<Duplicate>> DuplicateTable::ofCertificate(const CertificateId& certificate)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, certificate, year, number, reason, explanation, requested_on, made_at, made_by, prints,
            handed_over_at, collected_by, collected_with
        FROM duplicate WHERE certificate = :certificate ORDER BY id)"))
        .bind(":certificate", certificate)
        .map(duplicateFrom);
}

} // namespace tanu
