#pragma once

#include "core/database/connection.h"
#include "core/domain/rules/accreditationstanding.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QHash>

#include <optional>

namespace tanu::server {

/// What was decided about the accreditation of the centers, put together from the tables that keep it; writes none. Who wants
/// to know how a center stands on a day asks here and then `standingOn`.
class AccreditationTable {
public:
    explicit AccreditationTable(Connection& connection);

    /// None: there is no such center.
    [[nodiscard]] Result<std::optional<Accreditation>> find(const AccreditationNumber& center) const;
    /// By number of center.
    [[nodiscard]] Result<QHash<QString, Accreditation>> all() const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
