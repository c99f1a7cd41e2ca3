#pragma once

#include "core/services/sessions/protocolcontent.h"
#include "core/storage/protocoltable.h"

namespace tanu {

/// A protocol as it stands, with what it says.
struct ProtocolView {
    ProtocolRow row;
    QString numberText; ///< `2026/0004`
    ProtocolContent content;

    [[nodiscard]] bool isSigned() const { return row.signedOn.has_value(); }
};

/// Reads only. Errors: NotFound{"protocol", id}, RowCorrupt{"protocol", id, "hash" | "content"} where the content does
/// not fit its hash any more, those of the database.
class ProtocolQuery {
public:
    explicit ProtocolQuery(Connection& connection);

    Result<ProtocolView> load(const ProtocolId& id);
    /// The one that counts in a session: the latest signed one; before the first signature the draft.
    Result<std::optional<ProtocolView>> ofSession(const SessionId& session);
    /// The correction that waits for its signature, if there is one (R17.2).
    Result<std::optional<ProtocolView>> draftedCorrectionOf(const SessionId& session);
    /// Every one of a session, each correction behind the one that it names (R17.2).
    Result<std::vector<ProtocolView>> chainOf(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
