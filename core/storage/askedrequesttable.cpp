#include "core/storage/askedrequesttable.h"

#include "core/database/statement.h"

namespace tanu {

namespace {

#define ASKED_COLUMNS "id, number, filed_at, subject, matter, answer_by, state, answered_at, answer, read_at"

SealPlace subjectOf(const QByteArray& id)
{
    return {"asked_request.subject", id};
}

SealPlace answerOf(const QByteArray& id)
{
    return {"asked_request.answer", id};
}

Result<AskedRequest> requestFrom(const Row& row)
{
    RowReader read(row);
    AskedRequest request;
    request.id = read.bytes("id");
    request.number = read.integer("number");
    request.filedAt = read.moment("filed_at");
    request.subject = read.sealedText("subject", subjectOf(request.id));
    request.matter = read.parsed<RequestMatter>("matter", &parseRequestMatter);
    request.answerBy = read.date("answer_by");
    request.state = read.parsed<RequestState>("state", &parseRequestState);
    const auto answeredAt = read.optionalMoment("answered_at");
    const auto text = read.optionalSealedText("answer", answerOf(request.id));
    if (answeredAt && text)
        request.answer = AskedAnswer {*answeredAt, *text, read.optionalMoment("read_at")};
    return read.finish(request);
}

} // namespace

AskedRequestTable::AskedRequestTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<AskedRequest>> AskedRequestTable::find(const QByteArray& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " ASKED_COLUMNS " FROM asked_request WHERE id = :id"))
        .bind(":id", id)
        .mapOne(requestFrom);
}

Result<std::vector<AskedRequest>> AskedRequestTable::newest(int limit) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " ASKED_COLUMNS " FROM asked_request ORDER BY number DESC LIMIT :limit"))
        .bind(":limit", limit)
        .map(requestFrom);
}

Result<qint64> AskedRequestTable::greatestNumber() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT coalesce(max(number), 0) FROM asked_request")).integer();
}

Result<QByteArrayList> AskedRequestTable::open() const
{
    QByteArrayList ids;
    const auto read = Statement::on(
        m_connection, QStringLiteral("SELECT id FROM asked_request WHERE state <> 'answered' ORDER BY number"))
                          .forEach([&ids](const Row& row) -> Result<void> {
                              const auto id = row.bytes("id");
                              if (!id)
                                  return id.error();
                              ids.append(*id);
                              return {};
                          });
    return read ? Result<QByteArrayList>(ids) : Result<QByteArrayList>(read.error());
}

Result<qint64> AskedRequestTable::countUnread() const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT count(*) FROM asked_request WHERE state = 'answered' AND read_at IS NULL"))
        .integer();
}

Result<void> AskedRequestTable::put(const AskedRequest& request)
{
    const auto& answer = request.answer;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO asked_request (id, number, filed_at, subject, matter, answer_by, state, answered_at, answer, read_at)
        VALUES (:id, :number, :filed_at, :subject, :matter, :answer_by, :state, :answered_at, :answer, :read_at)
        ON CONFLICT (id) DO UPDATE SET number = excluded.number, filed_at = excluded.filed_at,
            subject = excluded.subject, matter = excluded.matter, answer_by = excluded.answer_by,
            state = excluded.state, answered_at = excluded.answered_at, answer = excluded.answer,
            read_at = excluded.read_at
        WHERE asked_request.state <> 'answered')"))
        .bind(":id", request.id)
        .bind(":number", request.number)
        .bind(":filed_at", request.filedAt)
        .bindSealed(":subject", subjectOf(request.id), request.subject)
        .bind(":matter", codeOf(request.matter))
        .bind(":answer_by", request.answerBy)
        .bind(":state", codeOf(request.state))
        .bind(":answered_at", answer ? std::optional(answer->at) : std::nullopt)
        .bindSealed(":answer", answerOf(request.id), answer ? std::optional(answer->text) : std::nullopt)
        .bind(":read_at", answer ? answer->readAt : std::nullopt)
        .run();
}

Result<void> AskedRequestTable::markRead(const QByteArray& id, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE asked_request SET read_at = :read_at WHERE id = :id AND state = 'answered' AND read_at IS NULL)"))
        .bind(":read_at", at)
        .bind(":id", id)
        .run();
}

} // namespace tanu
