#include "core/storage/noticetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<NoticeRow> noticeFrom(const Row& row)
{
    RowReader read(row);
    NoticeRow notice;
    notice.id = read.id<NoticeId>("id");
    notice.application = read.id<ApplicationId>("application");
    notice.session = read.id<SessionId>("session");
    notice.year = read.number("year");
    notice.number = read.number("number");
    notice.sentAt = read.moment("sent_at");
    notice.channel = read.parsed<NoticeChannel>("channel", &parseNoticeChannel);
    return read.finish(notice);
}

} // namespace

NoticeTable::NoticeTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> NoticeTable::insert(const NoticeRow& notice)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO notice (id, application, session, year, number, sent_at, channel)
        VALUES (:id, :application, :session, :year, :number, :sent_at, :channel))"))
        .bind(":id", notice.id)
        .bind(":application", notice.application)
        .bind(":session", notice.session)
        .bind(":year", notice.year)
        .bind(":number", notice.number)
        .bind(":sent_at", notice.sentAt)
        .bind(":channel", codeOf(notice.channel))
        .run();
}

Result<std::vector<NoticeRow>> NoticeTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, session, year, number, sent_at, channel FROM notice
        WHERE application = :application ORDER BY sent_at, year, number)"))
        .bind(":application", application)
        .map(noticeFrom);
}

Result<std::vector<NoticeRow>> NoticeTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT notice.id, notice.application, notice.session, notice.year, notice.number, notice.sent_at,
            notice.channel
        FROM session_candidate JOIN notice ON notice.application = session_candidate.application
            AND notice.session = session_candidate.session
        WHERE session_candidate.session = :session ORDER BY notice.sent_at, notice.year, notice.number)"))
        .bind(":session", session)
        .map(noticeFrom);
}

Result<std::optional<NoticeRow>> NoticeTable::latest(const ApplicationId& application, const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, session, year, number, sent_at, channel FROM notice
        WHERE application = :application AND session = :session
        ORDER BY sent_at DESC, year DESC, number DESC LIMIT 1)"))
        .bind(":application", application)
        .bind(":session", session)
        .mapOne(noticeFrom);
}

} // namespace tanu
