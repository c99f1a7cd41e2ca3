#pragma once

#include "core/wire/enrolment.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// An installation shows itself with its one-time code, and its key is pinned (exchange.md 6).
///
/// - The caller has verified that the request is signed with the key that it brings.
/// - The same request again (the answer was lost) gets the same answer; the code with any other key or device
///   is refused.
/// - One refusal for a code that is unknown, used, expired or of another center: EnrolmentCodeWrong.
class EnrolDevice {
public:
    explicit EnrolDevice(const ServerContext& context);

    /// The signed answer. Errors: EnrolmentCodeWrong, ActionNotAllowed (the installation or its key is
    /// enrolled already), those of the database.
    [[nodiscard]] Result<QByteArray> run(const EnrolmentRequest& request) const;

private:
    [[nodiscard]] Result<void> enrol(const EnrolmentRequest& request) const;
    [[nodiscard]] Result<void> pin(const EnrolmentRequest& request, const QByteArray& code) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
