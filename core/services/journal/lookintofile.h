#pragma once

#include "core/domain/rules/looks.h"
#include "core/services/deed.h"

namespace tanu {

/// Notes in the journal that somebody looks into a personal file (exchange.md 30, S2); to be run before the file is
/// read.
///
/// - One entry per person, case and stretch of work: `isNewLook` decides; what continues a look writes nothing.
/// - The entry is about the `personal-file` of the application: the case's own timeline tells what happened to the
///   case, and a look is nothing that happens to it.
/// - No entry, no look: whoever gets an error here (a full disk) does not show the file.
/// Errors: RoleNotAllowed, NotFound{"application", id}, those of the database.
class LookIntoFile {
public:
    static constexpr const char* subjectKind = "personal-file";

    explicit LookIntoFile(Desk& desk);

    Result<void> run(const ApplicationId& application, Look look = Look::Opened);

private:
    [[nodiscard]] Result<std::optional<QDateTime>> last(const ApplicationId& application) const;

    Desk& m_desk;
};

} // namespace tanu
