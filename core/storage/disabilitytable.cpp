#include "core/storage/disabilitytable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

SealPlace reportOf(const DisabilityId& id)
{
    return {"disability.report", id.bytes()};
}

SealPlace sheetNumberOf(const DisabilityId& id)
{
    return {"disability.sheet_number", id.bytes()};
}

std::optional<DisabilityProof> proofFrom(RowReader& read, const DisabilityId& id)
{
    const auto provedAt = read.optionalMoment("proved_at");
    const auto provedBy = read.optionalId<StaffId>("proved_by");
    const SickLeave sheet {read.optionalSealedText("sheet_number", sheetNumberOf(id)).value_or(QString()),
        read.optionalDate("sick_from").value_or(QDate()),
        read.optionalDate("sick_until").value_or(QDate())};
    const auto attachment = read.optionalId<AttachmentId>("attachment");
    if (!provedAt)
        return std::nullopt;
    if (!provedBy)
        read.fail("proved_by", QStringLiteral("proved by nobody"));
    if (!attachment)
        read.fail("attachment", QStringLiteral("proved without a paper"));
    return DisabilityProof {
        *provedAt, provedBy.value_or(StaffId()), sheet, attachment.value_or(AttachmentId())};
}

Result<Disability> disabilityFrom(const Row& row)
{
    RowReader read(row);
    Disability disability;
    disability.id = read.id<DisabilityId>("id");
    disability.application = read.id<ApplicationId>("application");
    disability.session = read.optionalId<SessionId>("session");
    disability.reportedAt = read.moment("reported_at");
    disability.reportedBy = read.id<StaffId>("reported_by");
    disability.channel = read.parsed<ReportChannel>("channel", &parseReportChannel);
    disability.report = read.sealedText("report", reportOf(disability.id));
    disability.proof = proofFrom(read, disability.id);
    return read.finish(disability);
}

} // namespace

DisabilityTable::DisabilityTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> DisabilityTable::insert(const Disability& disability)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO disability (id, application, session, reported_at, reported_by, channel, report)
        VALUES (:id, :application, :session, :reported_at, :reported_by, :channel, :report))"))
        .bind(":id", disability.id)
        .bind(":application", disability.application)
        .bind(":session", disability.session)
        .bind(":reported_at", disability.reportedAt)
        .bind(":reported_by", disability.reportedBy)
        .bind(":channel", codeOf(disability.channel))
        .bindSealed(":report", reportOf(disability.id), disability.report)
        .run();
}

Result<void> DisabilityTable::prove(const DisabilityId& id, const DisabilityProof& proof)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE disability SET proved_at = :proved_at, proved_by = :proved_by, sheet_number = :sheet_number,
            sick_from = :sick_from, sick_until = :sick_until, attachment = :attachment
        WHERE id = :id AND proved_at IS NULL)"))
                             .bind(":proved_at", proof.provedAt)
                             .bind(":proved_by", proof.provedBy)
                             .bindSealed(":sheet_number", sheetNumberOf(id), proof.sheet.number)
                             .bind(":sick_from", proof.sheet.from)
                             .bind(":sick_until", proof.sheet.until)
                             .bind(":attachment", proof.attachment)
                             .bind(":id", id)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("disability")}, id.toText()};
    return {};
}

Result<std::vector<Disability>> DisabilityTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, session, reported_at, reported_by, channel, report, proved_at, proved_by,
            sheet_number, sick_from, sick_until, attachment
        FROM disability WHERE application = :application ORDER BY id)"))
        .bind(":application", application)
        .map(disabilityFrom);
}

} // namespace tanu
