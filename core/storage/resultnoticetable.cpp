#include "core/storage/resultnoticetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<ResultNoticeRow> noticeFrom(const Row& row)
{
    RowReader read(row);
    ResultNoticeRow notice;
    notice.application = read.id<ApplicationId>("application");
    notice.year = read.number("year");
    notice.number = read.number("number");
    notice.sentAt = read.moment("sent_at");
    notice.channel = read.parsed<NoticeChannel>("channel", &parseNoticeChannel);
    notice.recommendations = read.text("recommendations");
    notice.receivedOn = read.optionalDate("received_on");
    return read.finish(notice);
}

} // namespace

ResultNoticeTable::ResultNoticeTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ResultNoticeTable::put(const ResultNoticeRow& notice)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO result_notice (application, year, number, sent_at, channel, recommendations)
        VALUES (:application, :year, :number, :sent_at, :channel, :recommendations)
        ON CONFLICT (application) DO UPDATE SET year = excluded.year, number = excluded.number, sent_at = excluded.sent_at,
            channel = excluded.channel, recommendations = excluded.recommendations, received_on = NULL)"))
        .bind(":application", notice.application)
        .bind(":year", notice.year)
        .bind(":number", notice.number)
        .bind(":sent_at", notice.sentAt)
        .bind(":channel", codeOf(notice.channel))
        .bind(":recommendations", notice.recommendations)
        .run();
}

Result<void> ResultNoticeTable::receive(const ApplicationId& application, QDate on)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(
        "UPDATE result_notice SET received_on = :received_on WHERE application = :application"))
        .bind(":received_on", on)
        .bind(":application", application)
        .runCounting();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorKind::NotFound, {QStringLiteral("resultnotice"), application.toText()}, {}};
    return {};
}

Result<std::optional<ResultNoticeRow>> ResultNoticeTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, year, number, sent_at, channel, recommendations, received_on FROM result_notice
        WHERE application = :application)"))
        .bind(":application", application)
        .mapOne(noticeFrom);
}

} // namespace tanu
