#include "core/storage/sessioncandidatetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu {

namespace {

using Topics = QMap<QString, int>;

QString topicsToJson(const Topics& topics)
{
    QJsonObject object;
    for (auto it = topics.cbegin(); it != topics.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Topics> topicsFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    Topics topics;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int correct = it.value().toInt(-1);
        if (correct < 0)
            return std::nullopt;
        topics.insert(it.key(), correct);
    }
    return topics;
}

std::optional<TheoryResult> theoryFrom(RowReader& read)
{
    const auto correct = read.optionalNumber("theory_correct");
    const auto total = read.optionalNumber("theory_total");
    const auto topics = read.parsed<Topics>("theory_topics", &topicsFromJson);
    if (correct.has_value() != total.has_value())
        read.fail("theory_total", QStringLiteral("one count without the other"));
    if (!correct || !total)
        return std::nullopt;
    return TheoryResult {*correct, *total, topics};
}

/// Empty text: nobody has looked yet.
Result<std::optional<Attendance>> attendanceFrom(const QString& code)
{
    if (code.isEmpty())
        return std::optional<Attendance>();
    const auto attendance = parseAttendance(code);
    if (!attendance)
        return attendance.error();
    return std::optional(*attendance);
}

SealPlace identifiedWithOf(const ApplicationId& application)
{
    return {"session_candidate.identified_with", application.bytes()};
}

Result<SessionCandidateRow> candidateFrom(const Row& row)
{
    RowReader read(row);
    SessionCandidateRow candidate;
    candidate.application = read.id<ApplicationId>("application");
    candidate.session = read.id<SessionId>("session");
    candidate.acquaintedAt = read.optionalMoment("acquainted_at");
    candidate.briefedAt = read.optionalMoment("briefed_at");
    candidate.theory = theoryFrom(read);
    candidate.decision = read.optionalParsed<Decision>("decision", &parseDecision);
    candidate.reasons = read.text("reasons");
    candidate.recommendations = read.text("recommendations");
    candidate.attendance = read.parsed<std::optional<Attendance>>("attendance", &attendanceFrom);
    candidate.identifiedAt = read.optionalMoment("identified_at");
    candidate.identifiedWith = read.optionalSealedText("identified_with", identifiedWithOf(candidate.application)).value_or(QString());
    candidate.identifiedBy = read.optionalId<StaffId>("identified_by");
    candidate.accessLink = read.text("access_link");
    candidate.proctoringLink = read.text("proctoring_link");
    candidate.theorySource = read.text("theory_source");
    return read.finish(candidate);
}

void bindAll(Statement& statement, const SessionCandidateRow& candidate)
{
    const auto& theory = candidate.theory;
    statement.bind(":acquainted_at", candidate.acquaintedAt)
        .bind(":briefed_at", candidate.briefedAt)
        .bind(":theory_correct", theory ? std::optional(theory->correct) : std::nullopt)
        .bind(":theory_total", theory ? std::optional(theory->total) : std::nullopt)
        .bind(":theory_topics", topicsToJson(theory ? theory->correctByTopic : Topics()))
        .bind(":decision", candidate.decision ? std::optional(codeOf(*candidate.decision)) : std::nullopt)
        .bind(":reasons", candidate.reasons)
        .bind(":recommendations", candidate.recommendations)
        .bind(":attendance", candidate.attendance ? codeOf(*candidate.attendance) : QString())
        .bind(":identified_at", candidate.identifiedAt)
        .bindSealed(":identified_with", identifiedWithOf(candidate.application),
            candidate.identifiedWith.isEmpty() ? std::nullopt : std::optional(candidate.identifiedWith))
        .bind(":identified_by", candidate.identifiedBy)
        .bind(":access_link", candidate.accessLink)
        .bind(":proctoring_link", candidate.proctoringLink)
        .bind(":theory_source", candidate.theorySource)
        .bind(":application", candidate.application)
        .bind(":session", candidate.session);
}

} // namespace

SessionCandidateTable::SessionCandidateTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SessionCandidateTable::insert(const SessionCandidateRow& candidate)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO session_candidate (application, session, acquainted_at, briefed_at, theory_correct, theory_total,
            theory_topics, decision, reasons, recommendations, attendance, identified_at, identified_with,
            identified_by, access_link, proctoring_link, theory_source)
        VALUES (:application, :session, :acquainted_at, :briefed_at, :theory_correct, :theory_total, :theory_topics,
            :decision, :reasons, :recommendations, :attendance, :identified_at, :identified_with, :identified_by,
            :access_link, :proctoring_link, :theory_source))"));
    bindAll(statement, candidate);
    return statement.run();
}

Result<void> SessionCandidateTable::update(const SessionCandidateRow& candidate)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE session_candidate SET session = :session, acquainted_at = :acquainted_at, briefed_at = :briefed_at,
            theory_correct = :theory_correct, theory_total = :theory_total, theory_topics = :theory_topics,
            decision = :decision, reasons = :reasons, recommendations = :recommendations, attendance = :attendance,
            identified_at = :identified_at, identified_with = :identified_with, identified_by = :identified_by,
            access_link = :access_link, proctoring_link = :proctoring_link, theory_source = :theory_source
        WHERE application = :application)"));
    bindAll(statement, candidate);
    const auto changed = statement.runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("candidate")}, candidate.application.toText()};
    return {};
}

Result<void> SessionCandidateTable::remove(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM session_candidate WHERE application = :application"))
        .bind(":application", application)
        .run();
}

Result<std::optional<SessionCandidateRow>> SessionCandidateTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, session, acquainted_at, briefed_at, theory_correct, theory_total, theory_topics, decision,
            reasons, recommendations, attendance, identified_at, identified_with, identified_by, access_link,
            proctoring_link, theory_source
        FROM session_candidate WHERE application = :application)"))
        .bind(":application", application)
        .mapOne(candidateFrom);
}

Result<SessionCandidateRow> SessionCandidateTable::load(const ApplicationId& application)
{
    auto found = find(application);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), application.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<SessionCandidateRow>> SessionCandidateTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT session_candidate.application, session_candidate.session, session_candidate.acquainted_at,
            session_candidate.briefed_at, session_candidate.theory_correct, session_candidate.theory_total,
            session_candidate.theory_topics, session_candidate.decision, session_candidate.reasons,
            session_candidate.recommendations, session_candidate.attendance, session_candidate.identified_at,
            session_candidate.identified_with, session_candidate.identified_by, session_candidate.access_link,
            session_candidate.proctoring_link, session_candidate.theory_source
        FROM session_candidate JOIN application ON application.id = session_candidate.application
        WHERE session_candidate.session = :session ORDER BY application.sort_key, application.id)"))
        .bind(":session", session)
        .map(candidateFrom);
}

} // namespace tanu
