#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerrow.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// A recognition center as the public may see it (L11.2, L17.2.1).
///
/// - What a center published itself stands before what the registers say of it.
struct ShownCenter {
    RegisteredCenter center;
    StandingOnDay standing; ///< today
    std::optional<RegisterRow> structure; ///< as in the register `center-structure`
    std::vector<RegisterRow> prices; ///< as in the register `center-prices`; see also `priceRowsOf`
    std::optional<RegisterRow> notRenewable; ///< L26.5
    std::optional<QDateTime> publishedAt = std::nullopt; ///< by the center itself; nothing: the registers say it
};

/// Which centers are asked for; what is empty narrows nothing.
struct CenterFilter {
    QString region; ///< KATO code
    QString profession; ///< the register's code: only centers with a price for it that may recognize it today
    QString search; ///< in name, number, BIN and address: words in any order
};

/// The centers as they stand today: those that may recognize qualifications first, then by name.
class CenterDirectory {
public:
    explicit CenterDirectory(const ServerContext& context);

    /// With a profession in the filter `prices` holds only those of it. Errors: those of the database.
    [[nodiscard]] Result<std::vector<ShownCenter>> find(const CenterFilter& filter, Language order) const;
    /// None: there is no such center. Errors: those of the database.
    [[nodiscard]] Result<std::optional<ShownCenter>> one(const AccreditationNumber& number) const;

private:
    [[nodiscard]] Result<std::vector<ShownCenter>> all() const;

    const ServerContext& m_context;
};

} // namespace tanu::server
