#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// Tells a center the newest term of its accreditation (L23.5, exchange.md 17), as an order.
///
/// - When it is written down, and with each question for orders: also what a program of before wrote down and told nobody.
/// - Once, and once more when it has begun after it was told: then the center takes its first day too (`accreditedAgain`).
/// - A term that does not join the one before it is told from its first day on: the center keeps one term, and until then
///   the one before is its own.
/// - Nobody is told whose accreditation is suspended or revoked.
/// In the caller's transaction. Errors: NotFound{"center", number}, RowCorrupt, those of the database.
class TellRenewal {
public:
    explicit TellRenewal(const OperatorDesk& desk);

    [[nodiscard]] Result<void> to(const AccreditationNumber& center) const;

private:
    const OperatorDesk& m_desk;
};

} // namespace tanu::server
