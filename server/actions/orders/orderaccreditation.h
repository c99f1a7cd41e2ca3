#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orderkinds.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// What an act on an accreditation came to.
struct AccreditationOrdered {
    qint64 order = 1; ///< its number
    AccreditationState state = AccreditationState::Valid; ///< after it
    std::optional<RevocationTerms> terms = std::nullopt; ///< of a revocation
    bool isDecidedLate = false; ///< L26.3
    bool isToldLate = false; ///< L26.4: even the order is given after the last day for the copy; whether the center took it in
                             ///< time tells `order_taken`
};

/// The operator tells a center what was decided about its accreditation (L26, exchange.md 17): suspended, resumed,
/// revoked, not renewable.
///
/// - Documents dated while it is suspended or revoked are not taken (`RecordJudge`); the center issues none after the next
///   exchange.
/// - The terms of L26.3 and L26.4 are told, and refuse nothing: what is late is late.
/// Errors: FieldEmpty{"ground" | "clause"}, FieldMalformed{"on" | "decidedOn" | "eventOn", date} for no date or a decision in
/// the future, FieldEmpty{"eventOn"} for a revocation without its event, ActionNotAllowed{act, state}, NotFound{"center",
/// number}, those of the database.
class OrderAccreditation {
public:
    explicit OrderAccreditation(const OperatorDesk& desk);

    [[nodiscard]] Result<AccreditationOrdered> run(
        const AccreditationNumber& center, const AccreditationOrder& act) const;

private:
    [[nodiscard]] Result<void> check(const AccreditationOrder& act) const;
    [[nodiscard]] Result<AccreditationOrdered> give(
        const AccreditationNumber& center, const AccreditationOrder& act) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
