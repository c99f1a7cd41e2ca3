#pragma once

#include "server/registers/registerrow.h"

namespace tanu::server {

/// A row that stands in both versions with other contents.
struct ChangedRow {
    RegisterRow before;
    RegisterRow after;
    QStringList fields; ///< whose values differ, in the order of the register
};

/// What a version changes against another.
struct RegisterDifference {
    std::vector<RegisterRow> added;
    std::vector<ChangedRow> changed;
    std::vector<RegisterRow> removed;

    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Keys are unique in each; added and changed in the order of `after`, removed in that of `before`.
RegisterDifference differenceOf(const RegisterDescription& description, const std::vector<RegisterRow>& before,
    const std::vector<RegisterRow>& after);

} // namespace tanu::server
