#pragma once

#include "core/database/connection.h"
#include "core/domain/disability.h"

#include <vector>

namespace tanu {

/// Temporary disabilities of candidates (R7). Rows are parsed by the domain: RowCorrupt otherwise.
class DisabilityTable {
public:
    explicit DisabilityTable(Connection& connection);

    /// The report, without a proof.
    Result<void> insert(const Disability& disability);
    /// Errors: ChangedMeanwhile{"disability"} if it is proved already or not there.
    Result<void> prove(const DisabilityId& id, const DisabilityProof& proof);

    /// In the order of the reports.
    Result<std::vector<Disability>> ofApplication(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
