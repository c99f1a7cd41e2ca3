#pragma once

#include "core/services/desk.h"
#include "core/storage/askedrequesttable.h"
#include "core/wire/supportanswers.h"

namespace tanu {

/// Keeps how requests to the support stand, as the platform says it (P15, P16): what changed and the journal's entry in one
/// transaction; what is here already as it was told changes nothing and leaves no entry.
///
/// - An answer that is here is final, whatever is told later.
/// - The signature is the exchange's to verify. What was written and answered is not noted in the journal.
class KeepStandings {
public:
    explicit KeepStandings(Desk& desk);

    /// How many answers are new. Errors: RoleNotAllowed for who may not synchronize, those of the database: then nothing was
    /// kept.
    Result<int> run(const std::vector<SupportStanding>& standings);

private:
    [[nodiscard]] Result<std::vector<AskedRequest>> changed(const std::vector<SupportStanding>& standings) const;

    Desk& m_desk;
};

} // namespace tanu
