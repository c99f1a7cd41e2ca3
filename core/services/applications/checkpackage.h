#pragma once

#include "core/domain/intake/documents.h"
#include "core/services/deed.h"

namespace tanu {

/// What the check of a package found (R5.1).
struct PackageFindings {
    bool complete = false;
    std::vector<DocumentGroup> shownOnPaper; ///< seen by the registrar, not attached
    std::vector<DocumentGroup> missing; ///< empty if complete
    QString note;
};

/// Records that the package was checked for completeness and correctness (R5.1), within 3 working days or late.
///
/// - R4.5: complete only if each group of `requiredDocuments` is attached or was shown on paper.
/// - L2.3: never complete for a person whom the law does not cover.
/// - Incomplete needs what is missing, or a note of what is wrong.
/// - May be repeated until the contract or the refusal; the latest result counts.
/// Errors: PersonOutsideLaw{category}, PackageIncomplete{groups}, FieldMalformed{"missing", groups} if complete with something missing,
/// FieldEmpty{"missing"}, NotFound, ActionNotAllowed, RoleNotAllowed, those of the database.
class CheckPackage {
public:
    explicit CheckPackage(Desk& desk);

    Result<void> run(const ApplicationId& id, const PackageFindings& findings);

private:
    Desk& m_desk;
};

} // namespace tanu
