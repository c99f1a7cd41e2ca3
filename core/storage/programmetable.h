#pragma once

#include "core/database/connection.h"
#include "core/domain/programme.h"

#include <optional>
#include <vector>

namespace tanu {

/// Qualification programmes with their versions (L17.2.4). An approved one is frozen by a trigger.
class ProgrammeTable {
public:
    explicit ProgrammeTable(Connection& connection);

    /// With `approvedBy` for one that comes approved; `programme.approvedOn` says when.
    Result<void> insert(const Programme& programme, const StaffId& approvedBy = {});
    /// Replaces the content of a draft. Errors: ChangedMeanwhile{"programme"} if there is no such draft.
    Result<void> updateDraft(const Programme& programme);
    /// Errors: ChangedMeanwhile{"programme"} if there is no such draft.
    Result<void> approve(const ProgrammeId& id, QDate on, const StaffId& by);

    Result<std::optional<Programme>> find(const ProgrammeId& id);
    /// Errors: NotFound{"programme", id}.
    Result<Programme> load(const ProgrammeId& id);
    /// The newest approved version of a profession and level.
    Result<std::optional<Programme>> newestApproved(const QString& profession, int level);
    /// The newest approved version of each profession and level, by profession and level.
    Result<std::vector<Programme>> allNewestApproved();
    /// Every version, by profession, level and version.
    Result<std::vector<Programme>> all();
    /// The greatest version of a profession and level, 0 if there is none.
    Result<int> greatestVersion(const QString& profession, int level);

private:
    Connection& m_connection;
};

} // namespace tanu
