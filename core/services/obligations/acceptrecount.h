#pragma once

#include "core/domain/rules/deadlines.h"
#include "core/services/deed.h"

#include <vector>

namespace tanu {

/// A term that a person looked at, with both days as the screen showed them.
struct RecountChoice {
    ApplicationId application;
    Obligation obligation = Obligation::CheckPackage;
    QDate lastDay; ///< as it stands
    QDate newLastDay; ///< as it would be counted now
};

enum class RecountDecision {
    Accept, ///< the new day counts from now on
    Keep, ///< the old day stays, and is not asked about again until the new day changes
};

struct DecidedRecount {
    RecountChoice choice;
    Result<void> result;
};

/// A person decides about terms that would be counted otherwise now (W4): because the calendar was corrected, or because a
/// corrected protocol has another day of signature (R17.2). Each term its own transaction, recorded and journalled.
/// Errors of one: ChangedMeanwhile{"recount"} unless the term stands and would be counted as shown, RoleNotAllowed, those of
/// the database.
class AcceptRecount {
public:
    explicit AcceptRecount(Desk& desk);

    std::vector<DecidedRecount> run(const std::vector<RecountChoice>& choices, RecountDecision decision);

private:
    Result<void> decide(const RecountChoice& choice, RecountDecision decision);

    Desk& m_desk;
};

} // namespace tanu
