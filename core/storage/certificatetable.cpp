#include "core/storage/certificatetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

SealPlace collectedWithOf(const CertificateId& id)
{
    return {"certificate.collected_with", id.bytes()};
}

/// The five columns say something exactly of a cancelled document (L26.2).
std::optional<Cancellation> cancellationFrom(RowReader& read, CertificateState state)
{
    const auto on = read.optionalDate("cancelled_on");
    const QString ground = read.text("cancelled_ground");
    const QString clause = read.text("cancelled_clause");
    const auto by = read.optionalId<StaffId>("cancelled_by").value_or(StaffId());
    if (on.has_value() != (state == CertificateState::Cancelled))
        read.fail("cancelled_on", codeOf(state));
    if (!on)
        return std::nullopt;
    return Cancellation {
        *on, ground, clause, read.parsed<CancellationSource>("cancelled_source", &parseCancellationSource), by};
}

Result<CertificateRow> certificateFrom(const Row& row)
{
    RowReader read(row);
    const auto id = read.id<CertificateId>("id");
    const auto application = read.id<ApplicationId>("application");
    const auto protocol = read.id<ProtocolId>("protocol");
    const auto serial = read.parsedOrNone<CertificateNumber>("serial", &CertificateNumber::parse);
    const QDate issuedOn = read.date("issued_on");
    const auto validUntil = read.optionalDate("valid_until");
    const auto state = read.parsed<CertificateState>("state", &parseCertificateState);
    const QByteArray token = read.bytes("token");
    const int prints = read.number("prints");
    const QString spoiledReason = read.text("spoiled_reason");
    const auto handedOverAt = read.optionalMoment("handed_over_at");
    const QString collectedBy = read.text("collected_by");
    const QString collectedWith = read.optionalSealedText("collected_with", collectedWithOf(id)).value_or(QString());
    const auto cancellation = cancellationFrom(read, state);
    return read.finish([&] {
        return CertificateRow {{id, application, protocol, *serial, issuedOn, validUntil, state, token, prints},
            spoiledReason, handedOverAt, collectedBy, collectedWith, cancellation};
    });
}

} // namespace

CertificateTable::CertificateTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> CertificateTable::insert(const Certificate& certificate, const QByteArray& sortKey)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO certificate (id, application, protocol, serial, ordinal, issued_on, valid_until, state, token,
            prints, spoiled_reason, handed_over_at, collected_by, collected_with, sort_key)
        VALUES (:id, :application, :protocol, :serial, :ordinal, :issued_on, :valid_until, :state, :token, :prints, '',
            NULL, '', NULL, :sort_key))"))
        .bind(":id", certificate.id)
        .bind(":application", certificate.application)
        .bind(":protocol", certificate.protocol)
        .bind(":serial", certificate.serial.toString())
        .bind(":ordinal", certificate.serial.levels().ordinal.value())
        .bind(":issued_on", certificate.issuedOn)
        .bind(":valid_until", certificate.validUntil)
        .bind(":state", codeOf(certificate.state))
        .bind(":token", certificate.token)
        .bind(":prints", certificate.prints)
        .bind(":sort_key", sortKey)
        .run();
}

Result<void> CertificateTable::update(const CertificateRow& row, CertificateState from)
{
    const bool isCancelled = row.cancellation.has_value();
    const Cancellation said = row.cancellation.value_or(Cancellation {});
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE certificate SET state = :state, prints = :prints, spoiled_reason = :spoiled_reason,
            handed_over_at = :handed_over_at, collected_by = :collected_by, collected_with = :collected_with,
            cancelled_on = :cancelled_on, cancelled_ground = :cancelled_ground, cancelled_clause = :cancelled_clause,
            cancelled_by = :cancelled_by, cancelled_source = :cancelled_source
        WHERE id = :id AND state = :from)"))
                             .bind(":state", codeOf(row.certificate.state))
                             .bind(":prints", row.certificate.prints)
                             .bind(":spoiled_reason", row.spoiledReason)
                             .bind(":handed_over_at", row.handedOverAt)
                             .bind(":collected_by", row.collectedBy)
                             .bindSealed(":collected_with", collectedWithOf(row.certificate.id),
                                 row.collectedWith.isEmpty() ? std::nullopt : std::optional(row.collectedWith))
                             .bind(":cancelled_on", said.on)
                             .bind(":cancelled_ground", said.ground)
                             .bind(":cancelled_clause", said.clause)
                             .bind(":cancelled_by", said.by)
                             .bind(":cancelled_source", isCancelled ? codeOf(said.source) : QString())
                             .bind(":id", row.certificate.id)
                             .bind(":from", codeOf(from))
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("certificate")}, row.certificate.id.toText()};
    return {};
}

Result<CertificateRow> CertificateTable::load(const CertificateId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, serial, issued_on, valid_until, state, token, prints, spoiled_reason,
            handed_over_at, collected_by, collected_with, cancelled_on, cancelled_ground, cancelled_clause,
            cancelled_by, cancelled_source
        FROM certificate WHERE id = :id)"))
                     .bind(":id", id)
                     .mapOne(certificateFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("certificate"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::optional<CertificateRow>> CertificateTable::livingOf(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, serial, issued_on, valid_until, state, token, prints, spoiled_reason,
            handed_over_at, collected_by, collected_with, cancelled_on, cancelled_ground, cancelled_clause,
            cancelled_by, cancelled_source
        FROM certificate WHERE application = :application AND state IN ('prepared', 'issued'))"))
        .bind(":application", application)
        .mapOne(certificateFrom);
}

Result<std::vector<CertificateRow>> CertificateTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, serial, issued_on, valid_until, state, token, prints, spoiled_reason,
            handed_over_at, collected_by, collected_with, cancelled_on, cancelled_ground, cancelled_clause,
            cancelled_by, cancelled_source
        FROM certificate WHERE application = :application ORDER BY ordinal)"))
        .bind(":application", application)
        .map(certificateFrom);
}

Result<std::optional<CertificateRow>> CertificateTable::findBySerial(const QString& serial)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, serial, issued_on, valid_until, state, token, prints, spoiled_reason,
            handed_over_at, collected_by, collected_with, cancelled_on, cancelled_ground, cancelled_clause,
            cancelled_by, cancelled_source
        FROM certificate WHERE serial = :serial)"))
        .bind(":serial", serial)
        .mapOne(certificateFrom);
}

} // namespace tanu
