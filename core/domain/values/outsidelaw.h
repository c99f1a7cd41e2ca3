#pragma once

#include "core/base/result.h"

#include <vector>

namespace tanu {

/// Categories of persons to whom the law does not apply (L2.3).
enum class OutsideLaw {
    CivilServant, ///< L2.3, 1)
    LawEnforcement,
    SpecialStateBody,
    Military,
    NationalBank, ///< L2.3, 2): the bank and its departments
    FinancialRegulator,
    Judge, ///< L2.3, 3)
    ParliamentDeputy, ///< L2.3, 4)
    MaslikhatDeputy,
};

/// All of them, in the order of the law.
const std::vector<OutsideLaw>& outsideLawCategories();

/// Stable codes: `civil-servant`, `law-enforcement`, `special-state-body`, `military`, `national-bank`,
/// `financial-regulator`, `judge`, `parliament-deputy`, `maslikhat-deputy`; their names for people are
/// `outside_law.json`.
QString codeOf(OutsideLaw category);
/// Errors: FieldMalformed{"outsidelaw", typed}.
Result<OutsideLaw> parseOutsideLaw(const QString& code);

} // namespace tanu
