#pragma once

#include "core/services/desk.h"

namespace tanu {

/// Notes in the journal that somebody takes the list of applications out of the program with the IINs in it (S2,
/// exchange.md 30); to be run before the first row is written or shown: no entry, no list.
///
/// - One entry for the whole list, with the number of its rows: whoever reads the journal sees how much went.
/// - Roles that do not have it get the list without the IINs, which is no entry.
/// Errors: RoleNotAllowed, those of the database.
class TakeOutList {
public:
    static constexpr const char* subjectKind = "applications";

    explicit TakeOutList(Desk& desk);

    /// `file` is its name without the folder; empty for what is shown at the command line.
    Result<void> run(int rows, const QString& file = {});

private:
    Desk& m_desk;
};

} // namespace tanu
