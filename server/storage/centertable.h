#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/accreditation.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/bin.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

/// A recognition center as the operator registered it (L17.2.1, L23.2).
struct RegisteredCenter {
    AccreditationNumber number;
    Bilingual name;
    Bin bin;
    QString region; ///< code of the classifier of regions; may be empty
    AccreditationTerm term; ///< the newest; those before it: AccreditationTable
    int blockSize = 1000; ///< most numbers in one grant (exchange.md 18)
    QDateTime addedAt = {}; ///< UTC; since when the platform knows it and it owes months (P7.5)
    QString founders = {}; ///< as they are published where it may not be renewed (L26.5); empty: not known
};

/// Table `center`.
class CenterTable {
public:
    explicit CenterTable(Connection& connection);

    /// Known since `now`, unless it says otherwise. Errors: a unique violation if the number is taken.
    Result<void> insert(const RegisteredCenter& center, const QDateTime& now);
    /// Everything but its number, its term and since when it is known.
    Result<void> update(const RegisteredCenter& center);
    /// The term so far is kept as a former one (L23.5).
    Result<void> renew(const AccreditationNumber& number, const AccreditationTerm& term);
    [[nodiscard]] Result<std::optional<RegisteredCenter>> find(const AccreditationNumber& number) const;
    /// In order of number.
    [[nodiscard]] Result<std::vector<RegisteredCenter>> all() const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
