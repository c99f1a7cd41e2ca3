#pragma once

#include "core/domain/application.h"
#include "core/domain/intake/documents.h"

namespace tanu {

/// What is known of a case beside the form itself.
struct CaseFindings {
    std::vector<DocumentGroup> missing; ///< of the check of the package
    int minimumAge = 0; ///< of the programme
    std::optional<QDate> withdrawnOn; ///< of the profession
};

/// The grounds that a refusal is offered with because the case itself tells them (R5.2), in the order of
/// `refusalGrounds`; the head takes them or others.
///
/// - `incomplete-package`: a group is missing; by the group also `identity-not-established` (R4.2, L2.4),
///   `education-not-confirmed` and `experience-not-confirmed` (R4.5).
/// - `not-in-register`: the profession is withdrawn (L15.1). `law-not-applicable`: a category of L2.3.
/// - `below-age`: too young on `today` (L18.1). `voucher-invalid`: the voucher has ended (L29).
QStringList offeredGrounds(const Application& application, const CaseFindings& found, QDate today);

} // namespace tanu
