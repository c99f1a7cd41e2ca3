#include "server/storage/migrations/publishedversions.h"

#include "core/database/statement.h"
#include "core/security/hash.h"

namespace tanu::server {

const char* const publishedVersionsSchema = R"(
ALTER TABLE published_file ADD COLUMN hash BLOB CHECK (length(hash) = 32);
ALTER TABLE published_file ADD COLUMN language TEXT NOT NULL DEFAULT 'both' CHECK (language IN ('kk', 'ru', 'both'));
ALTER TABLE published_file ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE published_file ADD COLUMN replaces BLOB REFERENCES published_file (id);
ALTER TABLE published_file ADD COLUMN withdrawn_by TEXT CHECK (withdrawn_by <> '');

CREATE INDEX center_order_by_moment ON center_order (given_at, center, number);
)";

Result<void> hashPublishedFiles(Connection& connection)
{
    const auto ids = Statement::on(connection, QStringLiteral("SELECT id FROM published_file WHERE hash IS NULL"))
                         .map([](const Row& row) { return row.bytes("id"); });
    if (!ids)
        return ids.error();
    for (const QByteArray& id : *ids) {
        const auto row = Statement::on(connection, QStringLiteral("SELECT content FROM published_file WHERE id = :id"))
                             .bind(":id", id)
                             .mapOne([](const Row& stored) { return stored.bytes("content"); });
        if (!row)
            return row.error();
        const auto hashed = Statement::on(connection, QStringLiteral("UPDATE published_file SET hash = :hash WHERE id = :id"))
                                .bind(":hash", sha256(row->value_or(QByteArray())))
                                .bind(":id", id)
                                .run();
        if (!hashed)
            return hashed;
    }
    return {};
}

} // namespace tanu::server
