#pragma once

#include "core/services/desk.h"

namespace tanu {

/// Somebody at the center looked at what the support answered (P16): from then on it is not announced any more.
///
/// - The first look stands in the journal, the ones after it change nothing.
class ReadSupportAnswer {
public:
    explicit ReadSupportAnswer(Desk& desk);

    /// Errors: RoleNotAllowed, NotFound{"request", id}, ActionNotAllowed{"read-support-answer", state} before there is an answer,
    /// those of the database.
    Result<void> run(const QByteArray& request);

private:
    Desk& m_desk;
};

} // namespace tanu
