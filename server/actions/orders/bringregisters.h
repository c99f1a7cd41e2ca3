#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "server/context/operatordesk.h"
#include "server/registers/registerdescription.h"

namespace tanu::server {

/// Tells a center what it was not told yet of the registers that somebody provided (P7, exchange.md 17): the first time the
/// whole register, then what changed since, an order each, or several over one another where it is much.
///
/// - When the center asks for its orders and not when a version is published: nothing is written for those who do not come,
///   and who comes rarely gets one difference of all versions between.
/// - Starter registers came with the center's program as with the server's; what the server derives from its own tables is
///   no register of the center.
/// In the caller's transaction. Errors: NotFound{"center", number}, RowCorrupt, those of the database.
class BringRegisters {
public:
    explicit BringRegisters(const OperatorDesk& desk);

    [[nodiscard]] Result<void> to(const AccreditationNumber& center) const;
    /// The center has another version than it should (one of the two sides came out of a backup) and could not lay this
    /// order over it: the register comes whole with the next ones. Of orders of other kinds nothing happens.
    [[nodiscard]] Result<void> afresh(const AccreditationNumber& center, qint64 order) const;

private:
    [[nodiscard]] Result<void> bring(const AccreditationNumber& center, const RegisterDescription& description) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
