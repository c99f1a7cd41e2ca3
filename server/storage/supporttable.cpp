#include "server/storage/supporttable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define REQUEST_COLUMNS                                                                                              \
    "id, number, source, origin, filed_at, matter, answer_by, state, taken_by, answered_at, answer, name, iin, "     \
    "login, phone, email, subject, body, file_name"

SealPlace placeOf(const char* column, const QByteArray& id)
{
    return {column, id};
}

Result<SupportRequest> requestFrom(const Row& row)
{
    RowReader read(row);
    SupportRequest found;
    found.id = read.bytes("id");
    found.number = read.integer("number");
    found.source = read.parsed<RequestSource>("source", &parseRequestSource);
    found.origin = read.text("origin");
    found.filedAt = read.moment("filed_at");
    found.matter = read.parsed<RequestMatter>("matter", &parseRequestMatter);
    found.answerBy = read.date("answer_by");
    found.state = read.parsed<RequestState>("state", &parseRequestState);
    found.takenBy = read.text("taken_by");
    found.answeredAt = read.optionalMoment("answered_at");
    found.answer = read.text("answer");
    found.name = read.sealedText("name", placeOf("support_request.name", found.id));
    found.iin = read.sealedText("iin", placeOf("support_request.iin", found.id));
    found.login = read.sealedText("login", placeOf("support_request.login", found.id));
    found.phone = read.sealedText("phone", placeOf("support_request.phone", found.id));
    found.email = read.sealedText("email", placeOf("support_request.email", found.id));
    found.subject = read.sealedText("subject", placeOf("support_request.subject", found.id));
    found.text = read.sealedText("body", placeOf("support_request.body", found.id));
    found.fileName = read.sealedText("file_name", placeOf("support_request.file_name", found.id));
    return read.finish(std::move(found));
}

} // namespace

SupportTable::SupportTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> SupportTable::nextNumber() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM support_request"))
        .integer();
}

Result<void> SupportTable::insert(const SupportRequest& request)
{
    const QByteArray& id = request.id;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO support_request (id, number, source, origin, filed_at, matter, answer_by, state, taken_by,
                                     answered_at, answer, name, iin, login, phone, email, subject, body, file_name)
        VALUES (:id, :number, :source, :origin, :filed_at, :matter, :answer_by, :state, :taken_by,
                NULL, '', :name, :iin, :login, :phone, :email, :subject, :body, :file_name))"))
        .bind(":id", id)
        .bind(":number", request.number)
        .bind(":source", codeOf(request.source))
        .bind(":origin", request.origin)
        .bind(":filed_at", request.filedAt)
        .bind(":matter", codeOf(request.matter))
        .bind(":answer_by", request.answerBy)
        .bind(":state", codeOf(request.state))
        .bind(":taken_by", request.takenBy)
        .bindSealed(":name", placeOf("support_request.name", id), request.name)
        .bindSealed(":iin", placeOf("support_request.iin", id), request.iin)
        .bindSealed(":login", placeOf("support_request.login", id), request.login)
        .bindSealed(":phone", placeOf("support_request.phone", id), request.phone)
        .bindSealed(":email", placeOf("support_request.email", id), request.email)
        .bindSealed(":subject", placeOf("support_request.subject", id), request.subject)
        .bindSealed(":body", placeOf("support_request.body", id), request.text)
        .bindSealed(":file_name", placeOf("support_request.file_name", id), request.fileName)
        .run();
}

Result<void> SupportTable::insertFile(const QByteArray& request, const RequestFile& file)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO support_file (request, content_type, content) VALUES (:request, :content_type, :content))"))
        .bind(":request", request)
        .bind(":content_type", file.contentType)
        .bindSealed(":content", placeOf("support_file.content", request), file.content)
        .run();
}

Result<std::optional<SupportRequest>> SupportTable::find(const QByteArray& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " REQUEST_COLUMNS " FROM support_request WHERE id = :id"))
        .bind(":id", id)
        .mapOne(requestFrom);
}

Result<std::optional<SupportRequest>> SupportTable::numbered(qint64 number) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " REQUEST_COLUMNS " FROM support_request WHERE number = :number"))
        .bind(":number", number)
        .mapOne(requestFrom);
}

Result<std::vector<SupportRequest>> SupportTable::ofCenter(const QString& center, qint64 after, size_t limit) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " REQUEST_COLUMNS R"( FROM support_request
        WHERE source = 'program' AND origin = :center AND number > :after ORDER BY number LIMIT :limit)"))
        .bind(":center", center)
        .bind(":after", after)
        .bind(":limit", static_cast<qint64>(limit))
        .map(requestFrom);
}

Result<std::optional<RequestFile>> SupportTable::file(const QByteArray& request) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT r.file_name, f.content_type, f.content FROM support_file AS f
        JOIN support_request AS r ON r.id = f.request WHERE f.request = :request)"))
        .bind(":request", request)
        .mapOne([&](const Row& row) {
            RowReader read(row);
            const QString name = read.sealedText("file_name", placeOf("support_request.file_name", request));
            const QString type = read.text("content_type");
            return read.finish(
                RequestFile {name, type, read.sealedBytes("content", placeOf("support_file.content", request))});
        });
}

Result<std::vector<SupportRequest>> SupportTable::waiting() const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " REQUEST_COLUMNS
                       " FROM support_request WHERE state <> 'answered' ORDER BY answer_by, number"))
        .map(requestFrom);
}

Result<std::vector<SupportRequest>> SupportTable::answered(int limit) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " REQUEST_COLUMNS
                       " FROM support_request WHERE state = 'answered' ORDER BY answered_at DESC, number LIMIT :limit"))
        .bind(":limit", limit)
        .map(requestFrom);
}

// Numbers rise with time, so the newest ones are the end of an index.
Result<FiledFromSite> SupportTable::fromSiteSince(const QDateTime& moment) const
{
    const auto filed = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) AS requests, coalesce(sum(length(f.content)), 0) AS bytes
        FROM (SELECT id, source, filed_at FROM support_request ORDER BY number DESC LIMIT 5000) AS r
        LEFT JOIN support_file AS f ON f.request = r.id
        WHERE r.source = 'site' AND r.filed_at >= :moment)"))
                           .bind(":moment", moment)
                           .mapOne([](const Row& row) {
                               RowReader read(row);
                               const qint64 requests = read.integer("requests");
                               return read.finish(FiledFromSite {requests, read.integer("bytes")});
                           });
    if (!filed)
        return filed.error();
    return filed->value_or(FiledFromSite {});
}

Result<qint64> SupportTable::countWaiting() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT count(*) FROM support_request WHERE state <> 'answered'"))
        .integer();
}

Result<qint64> SupportTable::overdue(QDate today) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM support_request WHERE state <> 'answered' AND answer_by < :today)"))
        .bind(":today", today)
        .integer();
}

Result<void> SupportTable::update(const SupportRequest& request)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE support_request SET matter = :matter, answer_by = :answer_by, state = :state, taken_by = :taken_by,
               answered_at = :answered_at, answer = :answer WHERE id = :id)"))
        .bind(":matter", codeOf(request.matter))
        .bind(":answer_by", request.answerBy)
        .bind(":state", codeOf(request.state))
        .bind(":taken_by", request.takenBy)
        .bind(":answered_at", request.answeredAt)
        .bind(":answer", request.answer)
        .bind(":id", request.id)
        .run();
}

} // namespace tanu::server
