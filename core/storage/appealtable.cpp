#include "core/storage/appealtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu {

namespace {

QString toJson(const std::vector<AppealVote>& votes)
{
    QJsonArray array;
    for (const AppealVote& vote : votes) {
        array.append(QJsonObject {{QStringLiteral("member"), vote.member.toText()},
            {QStringLiteral("for"), vote.isFor}, {QStringLiteral("dissent"), vote.dissent}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::vector<AppealVote>> votesFrom(const QString& json)
{
    const Error malformed {ErrorKind::FieldMalformed, {QStringLiteral("votes"), json}, {}};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return malformed;
    std::vector<AppealVote> votes;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto member = StaffId::fromText(object.value(QLatin1String("member")).toString());
        if (!member || !object.value(QLatin1String("for")).isBool())
            return malformed;
        votes.push_back({*member, object.value(QLatin1String("for")).toBool(),
            object.value(QLatin1String("dissent")).toString()});
    }
    return votes;
}

Result<Appeal> appealFrom(const Row& row)
{
    RowReader read(row);
    Appeal appeal;
    appeal.id = read.id<AppealId>("id");
    appeal.application = read.id<ApplicationId>("application");
    appeal.protocol = read.id<ProtocolId>("protocol");
    appeal.year = read.number("year");
    appeal.number = read.number("number");
    appeal.receivedOn = read.date("received_on");
    appeal.registeredAt = read.moment("registered_at");
    appeal.registeredBy = read.id<StaffId>("registered_by");
    appeal.isLate = read.boolean("late");
    appeal.grounds = read.text("grounds");
    appeal.admission = read.parsed<Admission>("admission", &parseAdmission);
    appeal.admissionReason = read.text("admission_reason");
    appeal.admittedBy = read.optionalId<StaffId>("admitted_by");
    appeal.commission = read.optionalId<CommissionId>("commission");
    appeal.assignedAt = read.optionalMoment("assigned_at");
    appeal.decidedOn = read.optionalDate("decided_on");
    appeal.decision = read.optionalParsed<AppealOutcome>("decision", &parseAppealOutcome);
    appeal.decidedBy = read.optionalId<StaffId>("decided_by");
    appeal.reasons = read.text("reasons");
    appeal.votes = read.parsed<std::vector<AppealVote>>("votes", &votesFrom);
    appeal.sentAt = read.optionalMoment("sent_at");
    appeal.channel = read.optionalParsed<NoticeChannel>("channel", &parseNoticeChannel);
    return read.finish(appeal);
}

std::optional<QString> textOf(const std::optional<AppealOutcome>& decision)
{
    return decision ? std::optional(codeOf(*decision)) : std::nullopt;
}

std::optional<QString> textOf(const std::optional<NoticeChannel>& channel)
{
    return channel ? std::optional(codeOf(*channel)) : std::nullopt;
}

} // namespace

AppealTable::AppealTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> AppealTable::insert(const Appeal& appeal)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO appeal (id, application, protocol, year, number, received_on, registered_at, registered_by, late,
            grounds, admission, admission_reason)
        VALUES (:id, :application, :protocol, :year, :number, :received_on, :registered_at, :registered_by, :late,
            :grounds, :admission, :admission_reason))"))
        .bind(":id", appeal.id)
        .bind(":application", appeal.application)
        .bind(":protocol", appeal.protocol)
        .bind(":year", appeal.year)
        .bind(":number", appeal.number)
        .bind(":received_on", appeal.receivedOn)
        .bind(":registered_at", appeal.registeredAt)
        .bind(":registered_by", appeal.registeredBy)
        .bind(":late", appeal.isLate)
        .bind(":grounds", appeal.grounds)
        .bind(":admission", codeOf(appeal.admission))
        .bind(":admission_reason", appeal.admissionReason)
        .run();
}

Result<void> AppealTable::update(const Appeal& appeal)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE appeal SET admission = :admission, admission_reason = :admission_reason, admitted_by = :admitted_by,
            commission = :commission, assigned_at = :assigned_at, decided_on = :decided_on, decision = :decision,
            decided_by = :decided_by, reasons = :reasons, votes = :votes, sent_at = :sent_at, channel = :channel
        WHERE id = :id AND sent_at IS NULL)"))
        .bind(":admission", codeOf(appeal.admission))
        .bind(":admission_reason", appeal.admissionReason)
        .bind(":admitted_by", appeal.admittedBy)
        .bind(":commission", appeal.commission)
        .bind(":assigned_at", appeal.assignedAt)
        .bind(":decided_on", appeal.decidedOn)
        .bind(":decision", textOf(appeal.decision))
        .bind(":decided_by", appeal.decidedBy)
        .bind(":reasons", appeal.reasons)
        .bind(":votes", toJson(appeal.votes))
        .bind(":sent_at", appeal.sentAt)
        .bind(":channel", textOf(appeal.channel))
        .bind(":id", appeal.id)
        .runCounting();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("appeal")}, {}};
    return {};
}

Result<Appeal> AppealTable::load(const AppealId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, year, number, received_on, registered_at, registered_by, late, grounds,
            admission, admission_reason, admitted_by, commission, assigned_at, decided_on, decision, decided_by, reasons,
            votes, sent_at, channel
        FROM appeal WHERE id = :id)"))
                     .bind(":id", id)
                     .mapOne(appealFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("appeal"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<Appeal>> AppealTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, protocol, year, number, received_on, registered_at, registered_by, late, grounds,
            admission, admission_reason, admitted_by, commission, assigned_at, decided_on, decision, decided_by, reasons,
            votes, sent_at, channel
        FROM appeal WHERE application = :application ORDER BY id)"))
        .bind(":application", application)
        .map(appealFrom);
}

} // namespace tanu
