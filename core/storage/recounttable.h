#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/rules/deadlines.h"

#include <optional>

namespace tanu {

/// What a person decided about a term that would count otherwise now (W4).
struct RecountRow {
    ApplicationId application;
    Obligation kind = Obligation::CheckPackage;
    QDate countedFrom; ///< that the new day was counted from
    QDate oldLastDay;
    QDate newLastDay;
    bool accepted = false; ///< false: the old day was kept
    QDateTime decidedAt; ///< UTC
    StaffId decidedBy;
};

class RecountTable {
public:
    explicit RecountTable(Connection& connection);

    Result<void> insert(const RecountRow& recount);
    /// What was decided last about this term.
    Result<std::optional<RecountRow>> latest(const ApplicationId& application, Obligation kind);

private:
    Connection& m_connection;
};

} // namespace tanu
