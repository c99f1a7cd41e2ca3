#include "core/storage/drafttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <QtCore/QJsonDocument>

namespace tanu {

namespace {

SealPlace contentOf(const QString& kind, const QString& key)
{
    return {"draft.content", QString(kind + QLatin1Char(' ') + key).toUtf8()};
}

std::optional<QJsonObject> objectFrom(const QByteArray& stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<DraftRow> draftFrom(const Row& row)
{
    RowReader read(row);
    const QString kind = read.text("kind");
    const QString key = read.text("key");
    return read.finish(DraftRow {kind, key,
        read.sealedParsedOrNone<QJsonObject>("content", contentOf(kind, key), objectFrom).value_or(QJsonObject()),
        read.moment("saved_at")});
}

} // namespace

DraftTable::DraftTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> DraftTable::put(const DraftRow& draft)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO draft (kind, key, content, saved_at) VALUES (:kind, :key, :content, :saved_at)
        ON CONFLICT (kind, key) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at)"))
        .bind(":kind", draft.kind)
        .bind(":key", draft.key)
        .bindSealed(":content", contentOf(draft.kind, draft.key), QJsonDocument(draft.content).toJson(QJsonDocument::Compact))
        .bind(":saved_at", draft.savedAt)
        .run();
}

Result<void> DraftTable::remove(const QString& kind, const QString& key)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM draft WHERE kind = :kind AND key = :key"))
        .bind(":kind", kind)
        .bind(":key", key)
        .run();
}

Result<std::optional<DraftRow>> DraftTable::find(const QString& kind, const QString& key)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT kind, key, content, saved_at FROM draft WHERE kind = :kind AND key = :key)"))
        .bind(":kind", kind)
        .bind(":key", key)
        .mapOne(draftFrom);
}

Result<std::vector<DraftRow>> DraftTable::ofKind(const QString& kind)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT kind, key, content, saved_at FROM draft WHERE kind = :kind ORDER BY saved_at DESC, key)"))
        .bind(":kind", kind)
        .map(draftFrom);
}

} // namespace tanu
