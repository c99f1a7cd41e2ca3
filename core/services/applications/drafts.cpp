#include "core/services/applications/drafts.h"

#include "core/database/transaction.h"

namespace tanu {

QString draftKeyOf(const Actor& actor)
{
    return actor.id.isNull() ? QStringLiteral("first") : actor.id.toText();
}

Drafts::Drafts(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<void> Drafts::save(const QString& kind, const QString& key, const QJsonObject& content)
{
    if (kind.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("kind")}, {}};
    if (key.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("key")}, {}};
    return inTransaction(
        m_connection, [&] { return DraftTable(m_connection).put({kind, key, content, m_clock.now()}); });
}

Result<void> Drafts::discard(const QString& kind, const QString& key)
{
    return inTransaction(m_connection, [&] { return DraftTable(m_connection).remove(kind, key); });
}

Result<std::optional<DraftRow>> Drafts::load(const QString& kind, const QString& key)
{
    return DraftTable(m_connection).find(kind, key);
}

Result<std::vector<DraftRow>> Drafts::list(const QString& kind)
{
    return DraftTable(m_connection).ofKind(kind);
}

} // namespace tanu
