#include "core/storage/attachmenttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

SealPlace numberOf(const AttachmentId& id)
{
    return {"attachment.number", id.bytes()};
}

SealPlace fileNameOf(const AttachmentId& id)
{
    return {"attachment.file_name", id.bytes()};
}

SealPlace scanOf(const AttachmentId& id)
{
    return {"scan.content", id.bytes()};
}

Result<AttachmentRow> attachmentFrom(const Row& row)
{
    RowReader read(row);
    const auto id = read.id<AttachmentId>("id");
    return read.finish(AttachmentRow {id, read.id<ApplicationId>("application"), read.text("kind"),
        read.sealedText("number", numberOf(id)), read.optionalDate("issued_on"), read.text("issuer"),
        read.sealedText("file_name", fileNameOf(id)), read.text("media_type"), read.optionalBytes("sha256").value_or(QByteArray()),
        read.moment("added_at")});
}

} // namespace

AttachmentTable::AttachmentTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> AttachmentTable::insert(const AttachmentRow& attachment, const QByteArray& scan)
{
    const auto inserted = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO attachment (id, application, kind, number, issued_on, issuer, file_name, media_type, sha256,
            added_at)
        VALUES (:id, :application, :kind, :number, :issued_on, :issuer, :file_name, :media_type, :sha256,
            :added_at))"))
        .bind(":id", attachment.id)
        .bind(":application", attachment.application)
        .bind(":kind", attachment.kind)
        .bindSealed(":number", numberOf(attachment.id), attachment.number)
        .bind(":issued_on", attachment.issuedOn)
        .bind(":issuer", attachment.issuer)
        .bindSealed(":file_name", fileNameOf(attachment.id), attachment.fileName)
        .bind(":media_type", attachment.mediaType)
        .bind(":sha256", attachment.hasScan() ? std::optional(attachment.sha256) : std::nullopt)
        .bind(":added_at", attachment.addedAt)
        .run();
    if (!inserted || !attachment.hasScan())
        return inserted;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO scan (attachment, content) VALUES (:attachment, :content))"))
        .bind(":attachment", attachment.id)
        .bindSealed(":content", scanOf(attachment.id), scan)
        .run();
}

Result<std::vector<AttachmentRow>> AttachmentTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, kind, number, issued_on, issuer, file_name, media_type, sha256, added_at
        FROM attachment WHERE application = :application ORDER BY added_at, rowid)"))
        .bind(":application", application)
        .map(attachmentFrom);
}

Result<AttachmentRow> AttachmentTable::load(const AttachmentId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, kind, number, issued_on, issuer, file_name, media_type, sha256, added_at
        FROM attachment WHERE id = :id)"))
        .bind(":id", id)
        .mapOne(attachmentFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("attachment"), id.toText()}, {}};
    return **std::move(found);
}

Result<QByteArray> AttachmentTable::scan(const AttachmentId& id)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT content FROM scan WHERE attachment = :id)"))
        .bind(":id", id)
        .mapOne([&id](const Row& row) {
            RowReader read(row);
            return read.finish(read.sealedBytes("content", scanOf(id)));
        });
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("scan"), id.toText()}, {}};
    return **found;
}

} // namespace tanu
