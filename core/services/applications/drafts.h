#pragma once

#include "core/services/desk.h"
#include "core/storage/drafttable.h"

namespace tanu {

/// Under which a person's form of a kind is kept: each has one of them half typed.
QString draftKeyOf(const Actor& actor);

/// What is half typed in forms: saved on every pause, so that nothing typed is lost.
///
/// - No journal: a draft is no act, and nobody else sees it as one.
/// - `kind` names the form (`application`), `key` which of them, `content` is the form's own.
class Drafts {
public:
    Drafts(Connection& connection, const Clock& clock);

    /// Replaces what was saved under kind and key. Errors: FieldEmpty{"kind" | "key"}, those of the database.
    Result<void> save(const QString& kind, const QString& key, const QJsonObject& content);
    /// Discarding what is not there is a success.
    Result<void> discard(const QString& kind, const QString& key);
    Result<std::optional<DraftRow>> load(const QString& kind, const QString& key);
    /// The newest first.
    Result<std::vector<DraftRow>> list(const QString& kind);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
