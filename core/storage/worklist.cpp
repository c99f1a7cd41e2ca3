#include "core/storage/worklist.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

QString joinedName(RowReader& read)
{
    QStringList parts {read.text("surname"), read.text("given_name"), read.text("patronymic")};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

Result<OpenTermRow> termFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(OpenTermRow {read.id<ApplicationId>("application"), read.number("year"),
        read.number("number"), joinedName(read), {read.text("name_kk"), read.text("name_ru")}, read.number("level"),
        read.parsed<CaseState>("state", &parseCaseState), read.optionalBoolean("complete"),
        read.parsed<Obligation>("kind", &parseObligation), read.date("counted_from"), read.date("last_day"),
        read.boolean("unconfirmed"), read.boolean("appeal_waits")});
}

Result<SittingRow> sittingFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(SittingRow {read.id<SessionId>("id"), read.number("year"), read.number("number"),
        read.moment("starts_at"), read.text("place"), {read.text("name_kk"), read.text("name_ru")},
        read.number("level"), read.parsed<SessionState>("state", &parseSessionState), read.number("candidates")});
}

} // namespace

WorkList::WorkList(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<OpenTermRow>> WorkList::openTerms(int limit, QDate until)
{
    static const QString farAway = QStringLiteral("9999-12-31");
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT o.application, a.year, a.number, a.surname, a.given_name, a.patronymic, f.name_kk, f.name_ru, g.level,
            a.state, c.complete, o.kind, o.counted_from, o.last_day, o.unconfirmed,
            o.kind = 'decide_appeal' AND EXISTS (SELECT 1 FROM appeal
                WHERE appeal.application = o.application AND appeal.admission = 'waits') AS appeal_waits
        FROM obligation AS o
        CROSS JOIN application AS a ON a.id = o.application
        CROSS JOIN programme AS g ON g.id = a.programme
        CROSS JOIN profession AS f ON f.code = g.profession
        LEFT JOIN package_check AS c ON c.application = a.id
        WHERE o.met_at IS NULL AND o.kind NOT IN ('session_gap', 'file_appeal') AND o.last_day <= :until
        ORDER BY o.last_day, a.year, a.number, o.rowid LIMIT :limit)"))
        .bind(":until", until.isValid() ? until.toString(Qt::ISODate) : farAway)
        .bind(":limit", limit)
        .map(termFrom);
}

Result<std::vector<SittingRow>> WorkList::sittings(int limit, const QDateTime& before)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT s.id AS id, s.year, s.number, s.starts_at, s.place, f.name_kk, f.name_ru, g.level, s.state,
            (SELECT count(*) FROM session_candidate AS c WHERE c.session = s.id) AS candidates
        FROM exam_session AS s
        JOIN programme AS g ON g.id = s.programme
        JOIN profession AS f ON f.code = g.profession
        WHERE s.state IN ('planned', 'started') AND (:before IS NULL OR s.starts_at < :before)
        ORDER BY s.starts_at, s.id LIMIT :limit)"))
        .bind(":before", before)
        .bind(":limit", limit)
        .map(sittingFrom);
}

Result<int> WorkList::count(const char* sql)
{
    const auto count = Statement::on(m_connection, QString::fromLatin1(sql)).integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

Result<WorkCounts> WorkList::counts(QDate today)
{
    const auto due = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM obligation
        WHERE met_at IS NULL AND last_day <= :today AND kind NOT IN ('session_gap', 'file_appeal'))"))
                         .bind(":today", today)
                         .integer();
    if (!due)
        return due.error();
    WorkCounts counts;
    counts.due = static_cast<int>(*due);
    const std::vector<std::pair<int*, const char*>> others {
        {&counts.toAnswer, "SELECT count(*) FROM application WHERE state IN ('registered', 'checked')"},
        {&counts.toSchedule, "SELECT count(*) FROM application WHERE state = 'contracted'"},
        {&counts.openSessions, "SELECT count(*) FROM exam_session WHERE state IN ('planned', 'started', 'ended')"},
        {&counts.endedSessions, "SELECT count(*) FROM exam_session WHERE state = 'ended'"},
        {&counts.documents, "SELECT count(*) FROM application WHERE state IN ('passed', 'document-prepared')"},
        {&counts.toNotify, "SELECT count(*) FROM application WHERE state = 'not-passed'"},
        {&counts.waitingRecords, "SELECT count(*) FROM record WHERE state = 'waiting'"},
        {&counts.appeals, "SELECT count(*) FROM appeal WHERE sent_at IS NULL"},
        {&counts.rejectedRecords, "SELECT count(*) FROM record WHERE state = 'rejected'"},
    };
    for (const auto& [into, sql] : others) {
        const auto counted = count(sql);
        if (!counted)
            return counted.error();
        *into = *counted;
    }
    return counts;
}

} // namespace tanu
