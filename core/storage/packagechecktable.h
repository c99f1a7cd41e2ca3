#pragma once

#include "core/database/connection.h"
#include "core/domain/intake/documents.h"

#include <optional>
#include <vector>

namespace tanu {

/// The result of the check of a package (R5.1): what was found, when, by whom. The latest one counts.
struct PackageCheckRow {
    ApplicationId application;
    bool complete = false;
    std::vector<DocumentGroup> shownOnPaper; ///< seen, but not attached
    std::vector<DocumentGroup> missing;
    QString note;
    QDateTime checkedAt; ///< UTC
    StaffId checkedBy;
};

class PackageCheckTable {
public:
    explicit PackageCheckTable(Connection& connection);

    /// Replaces what was found before.
    Result<void> put(const PackageCheckRow& check);
    Result<std::optional<PackageCheckRow>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
