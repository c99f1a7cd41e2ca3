#include "core/storage/sessionrows.h"

#include "core/base/clock.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/jsonlists.h"

namespace tanu {

namespace {

Result<SessionRow> sessionFrom(const Row& row)
{
    RowReader read(row);
    SessionRow session;
    session.id = read.id<SessionId>("id");
    session.year = read.number("year");
    session.number = read.number("number");
    session.programme = read.id<ProgrammeId>("programme");
    session.profession = {read.text("profession_kk"), read.text("profession_ru")};
    session.level = read.number("level");
    session.commission = {read.text("commission_kk"), read.text("commission_ru")};
    session.startsAt = read.moment("starts_at");
    session.place = read.text("place");
    session.mode = read.parsed<ExamMode>("mode", &parseExamMode);
    session.state = read.parsed<SessionState>("state", &parseSessionState);
    session.candidates = read.number("candidates");
    session.toNotify = read.number("to_notify");
    session.decided = read.number("decided");
    session.passed = read.number("passed");
    session.hasDraft = read.boolean("has_draft");
    return read.finish(session);
}

/// `%1` is how a row lies behind the one before it, `%2` the direction.
const QString& statementText()
{
    static const QString text = QStringLiteral(R"(
        SELECT exam_session.id, exam_session.year, exam_session.number, exam_session.programme,
            profession.name_kk AS profession_kk, profession.name_ru AS profession_ru, programme.level,
            commission.name_kk AS commission_kk, commission.name_ru AS commission_ru, exam_session.starts_at,
            exam_session.place, exam_session.mode, exam_session.state,
            (SELECT count(*) FROM session_candidate WHERE session = exam_session.id) AS candidates,
            (SELECT count(*) FROM session_candidate JOIN application ON application.id = session_candidate.application
             WHERE session_candidate.session = exam_session.id AND application.state = 'scheduled') AS to_notify,
            (SELECT count(*) FROM session_candidate WHERE session = exam_session.id AND decision IS NOT NULL) AS decided,
            (SELECT count(*) FROM session_candidate WHERE session = exam_session.id AND decision = 'passed') AS passed,
            EXISTS (SELECT 1 FROM protocol WHERE session = exam_session.id AND signed_on IS NULL) AS has_draft
        FROM exam_session
            JOIN programme ON programme.id = exam_session.programme
            JOIN profession ON profession.code = programme.profession
            JOIN commission ON commission.id = exam_session.commission
        WHERE exam_session.starts_at >= :from AND exam_session.starts_at < :until
            AND (:states IS NULL OR exam_session.state IN (SELECT value FROM json_each(:states)))
            AND (:programme IS NULL OR exam_session.programme = :programme)
            AND (:profession = '' OR programme.profession = :profession)
            AND (:after_id IS NULL OR (exam_session.starts_at, exam_session.id) %1 (:after_time, :after_id))
        ORDER BY exam_session.starts_at %2, exam_session.id %2 LIMIT :limit)");
    return text;
}

QDateTime beginOf(QDate day)
{
    return fromKazakhstan(day, QTime(0, 0));
}

} // namespace

SessionRows::SessionRows(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<SessionRow>> SessionRows::page(
    const SessionFilter& filter, bool descending, int limit, const SessionRow* after)
{
    const QDate from = filter.from.isValid() ? filter.from : QDate(1990, 1, 1);
    const QDate until = filter.until.isValid() ? filter.until : QDate(2200, 1, 1);
    const QString sql = descending ? statementText().arg(QStringLiteral("<"), QStringLiteral("DESC"))
                                   : statementText().arg(QStringLiteral(">"), QStringLiteral("ASC"));
    auto rows = Statement::on(m_connection, sql)
                    .bind(":from", beginOf(from))
                    .bind(":until", beginOf(until.addDays(1)))
                    .bind(":states", filter.states.empty() ? std::nullopt : std::optional(codesToJson(filter.states)))
                    .bind(":programme", filter.programme)
                    .bind(":profession", filter.profession)
                    .bind(":after_id", after == nullptr ? SessionId() : after->id)
                    .bind(":after_time", after == nullptr ? QDateTime() : after->startsAt)
                    .bind(":limit", limit + 1)
                    .map(sessionFrom);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(limit));
}

} // namespace tanu
