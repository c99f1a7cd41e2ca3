#include "core/storage/violationtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu {

namespace {

using Signers = std::vector<Violation::Signer>;

QString signersToJson(const Signers& signers)
{
    QJsonArray array;
    for (const Violation::Signer& signer : signers)
        array.append(QJsonObject {{QStringLiteral("staff"), signer.staff.toText()},
            {QStringLiteral("name"), signer.name}, {QStringLiteral("seat"), codeOf(signer.seat)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<Signers> signersFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    Signers signers;
    for (const QJsonValue& value : document.array()) {
        const auto staff = StaffId::fromText(value[QLatin1String("staff")].toString());
        const auto seat = parseCommissionSeat(value[QLatin1String("seat")].toString());
        if (!staff || !seat)
            return std::nullopt;
        signers.push_back({*staff, value[QLatin1String("name")].toString(), *seat});
    }
    return signers;
}

Result<Violation> violationFrom(const Row& row)
{
    RowReader read(row);
    Violation violation;
    violation.id = read.id<ViolationId>("id");
    violation.session = read.id<SessionId>("session");
    violation.application = read.id<ApplicationId>("application");
    violation.year = read.number("year");
    violation.number = read.number("number");
    violation.occurredAt = read.moment("occurred_at");
    violation.stage = read.parsed<ExamStage>("stage", &parseExamStage);
    violation.thing = read.text("thing");
    violation.description = read.text("description");
    violation.explanation = read.text("explanation");
    violation.source = read.parsed<ViolationSource>("source", &parseViolationSource);
    violation.consequence = read.parsed<Consequence>("consequence", &parseConsequence);
    violation.signers = read.parsed<Signers>("signers", &signersFromJson);
    violation.incident = read.optionalId<IncidentId>("incident");
    violation.recordedAt = read.moment("recorded_at");
    violation.recordedBy = read.id<StaffId>("recorded_by");
    return read.finish(violation);
}

/// `%1` is which acts are wanted.
QString selectWhere(const char* condition)
{
    return QStringLiteral(R"(
        SELECT id, session, application, year, number, occurred_at, stage, thing, description, explanation, source,
            consequence, signers, incident, recorded_at, recorded_by
        FROM violation WHERE %1 ORDER BY year, number)").arg(QLatin1String(condition));
}

} // namespace

ViolationTable::ViolationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ViolationTable::insert(const Violation& violation)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO violation (id, session, application, year, number, occurred_at, stage, thing, description,
            explanation, source, consequence, signers, incident, recorded_at, recorded_by)
        VALUES (:id, :session, :application, :year, :number, :occurred_at, :stage, :thing, :description,
            :explanation, :source, :consequence, :signers, :incident, :recorded_at, :recorded_by))"))
        .bind(":id", violation.id)
        .bind(":session", violation.session)
        .bind(":application", violation.application)
        .bind(":year", violation.year)
        .bind(":number", violation.number)
        .bind(":occurred_at", violation.occurredAt)
        .bind(":stage", codeOf(violation.stage))
        .bind(":thing", violation.thing)
        .bind(":description", violation.description)
        .bind(":explanation", violation.explanation)
        .bind(":source", codeOf(violation.source))
        .bind(":consequence", codeOf(violation.consequence))
        .bind(":signers", signersToJson(violation.signers))
        .bind(":incident", violation.incident)
        .bind(":recorded_at", violation.recordedAt)
        .bind(":recorded_by", violation.recordedBy)
        .run();
}

Result<Violation> ViolationTable::load(const ViolationId& id)
{
    auto found = Statement::on(m_connection, selectWhere("id = :id")).bind(":id", id).mapOne(violationFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("violation"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<Violation>> ViolationTable::of(const ApplicationId& application, const SessionId& session)
{
    return Statement::on(m_connection, selectWhere("application = :application AND session = :session"))
        .bind(":application", application)
        .bind(":session", session)
        .map(violationFrom);
}

Result<std::vector<Violation>> ViolationTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, selectWhere("application = :application"))
        .bind(":application", application)
        .map(violationFrom);
}

Result<std::vector<Violation>> ViolationTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, selectWhere("session = :session"))
        .bind(":session", session)
        .map(violationFrom);
}

} // namespace tanu
