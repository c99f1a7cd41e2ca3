#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// Why a case did not go through the procedure in its session.
enum class PostponementCause {
    Fault, ///< R11.2, of one candidate
    Interruption, ///< the whole session was stopped
    Absence, ///< notified and not come
    Other,
};

/// What stopped a session.
enum class InterruptionCause {
    Power,
    ChairLost, ///< the commission cannot go on without its chair (R9.1)
    TechnicalFault, ///< R11.2 where the session is online
    Emergency,
    Other,
};

/// The procedure of one case was moved to another day.
struct Postponement {
    PostponementId id;
    ApplicationId application;
    SessionId session;
    PostponementCause cause = PostponementCause::Other;
    std::optional<InterruptionCause> interruption; ///< for PostponementCause::Interruption
    QDateTime occurredAt; ///< UTC
    QString nature; ///< in words
    std::optional<IncidentId> incident; ///< the entry of the session's log that it was made from
    QDateTime recordedAt; ///< UTC
    StaffId recordedBy;
};

/// Stable codes: `fault`, `interruption`, `absence`, `other`.
QString codeOf(PostponementCause cause);
/// Errors: FieldMalformed{"cause", typed}.
Result<PostponementCause> parsePostponementCause(const QString& code);

/// Stable codes: `power`, `chair-lost`, `technical-fault`, `emergency`, `other`.
QString codeOf(InterruptionCause cause);
/// Errors: FieldMalformed{"interruption", typed}.
Result<InterruptionCause> parseInterruptionCause(const QString& code);

} // namespace tanu
