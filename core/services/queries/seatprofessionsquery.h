#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QStringList>

namespace tanu {

/// For which professions somebody may sit in an exam commission (R9.1), for the settings. Reads only.
class SeatProfessionsQuery {
public:
    explicit SeatProfessionsQuery(Connection& connection);

    /// Codes of the register in their order; none: for every profession. Errors: those of the database.
    Result<QStringList> of(const StaffId& member);

private:
    Connection& m_connection;
};

} // namespace tanu
