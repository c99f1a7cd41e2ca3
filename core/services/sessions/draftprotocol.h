#pragma once

#include "core/services/deed.h"
#include "core/services/sessions/protocolcontent.h"

namespace tanu {

struct DraftedProtocol {
    ProtocolId id;
    QString numberText; ///< `2026/0004`
    QByteArray hash; ///< SHA-256 of the content
};

/// Draws up the protocol of an ended session (R17.2): commission, candidates, results of both stages, decisions,
/// dissent; numbered.
///
/// - Drafting again, before it is signed, replaces the content under the same number.
/// Errors: FieldEmpty{"dissent"}, NotFound{"member", id} for dissent of nobody who votes in the commission,
/// ActionNotAllowed{action, state of the session} unless it has ended and is not signed, NotFound{"session", id},
/// RoleNotAllowed, NotSeated, those of the database.
class DraftProtocol {
public:
    explicit DraftProtocol(Desk& desk);

    Result<DraftedProtocol> run(const SessionId& session, const std::vector<Dissent>& dissents = {});

private:
    Desk& m_desk;
};

} // namespace tanu
