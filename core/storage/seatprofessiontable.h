#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QStringList>

#include <map>

namespace tanu {

/// For which professions somebody may sit in an exam commission (R9.1); nobody's row: for every profession.
class SeatProfessionTable {
public:
    explicit SeatProfessionTable(Connection& connection);

    /// Replaces what stood there.
    Result<void> set(const StaffId& staff, const QStringList& professions);
    /// Codes in their order.
    Result<QStringList> of(const StaffId& staff);
    /// Everybody who is bound to some professions.
    Result<std::map<StaffId, QStringList>> all();

private:
    Connection& m_connection;
};

} // namespace tanu
