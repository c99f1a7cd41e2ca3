#pragma once

#include "core/wire/numberblock.h"
#include "server/context/servercontext.h"
#include "server/storage/centertable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Gives a center its next block of ordinals (exchange.md 18).
///
/// - Blocks of a center follow one another and never overlap, whichever installation asks.
/// - A grant behind the one that the installation names is given again, byte for byte.
/// - Where the installation names a grant that is unknown here, this server came out of a backup and was not told: what it
///   forgot it would grant again, so it grants nothing before the grants are given back (RecallGrants).
/// - A new one only while less than a whole block of the center's size is unused, by what the installation has told: it
///   sends its records before it asks, at half, so one that is well never has so many, and one that is not cannot use up
///   the ordinals.
/// - At most as many numbers as were asked for, and as the operator set for the center.
class GrantNumbers {
public:
    explicit GrantNumbers(const ServerContext& context);

    /// The signed grant. Errors: OutsideAccreditation (L23.2, L26), IssuingStopped{date since, reason} (P7.5),
    /// NumbersExhausted, ActionNotAllowed{"unused", count}, ChangedMeanwhile{"grant", number} for a grant that is unknown
    /// here, those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const NumberRequest& request) const;

private:
    [[nodiscard]] Result<NumberGrant> grant(const Device& device, const NumberRequest& request) const;
    [[nodiscard]] Result<void> checkStandingOf(const AccreditationNumber& center) const;
    [[nodiscard]] Result<void> checkIssuing(const AccreditationNumber& center) const;
    [[nodiscard]] Result<NumberGrant> grantNew(const Device& device, const NumberRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
