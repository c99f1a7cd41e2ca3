#pragma once

#include "server/context/servercontext.h"
#include "server/support/supportrequest.h"

namespace tanu::server {

/// What whoever has the receipt of a request is told of it (P16): how it stands, and the answer. Nothing of what was
/// written into it: a paper with number and code may lie somewhere.
struct FollowedRequest {
    qint64 number = 0;
    QDateTime filedAt;
    RequestMatter matter = RequestMatter::Question;
    QDate answerBy;
    RequestState state = RequestState::Filed;
    std::optional<QDateTime> answeredAt;
    QString answer; ///< empty: not answered yet
};

/// Finds a request by its number and the code of its receipt (`requestCode`). Those of the programs have none: what they
/// are answered comes to the center signed (TellRequests).
class FollowRequest {
public:
    explicit FollowRequest(const ServerContext& context);

    /// Nothing for a number that there is not and for a code that is not its own, alike. Errors: those of the database.
    [[nodiscard]] Result<std::optional<FollowedRequest>> run(qint64 number, const QString& code) const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
