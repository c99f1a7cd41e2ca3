#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"

#include <vector>

namespace tanu {

/// What the papers of a package are for (R4.2 to R4.5, L15.3, L19, L29).
enum class DocumentGroup {
    Identity, ///< R4.2, L2.4
    Education, ///< R4.2
    Labour, ///< R4.3
    Earlier, ///< R4.4
    NonFormal, ///< L19
    Employer, ///< L15.3
    Voucher, ///< L29
    Disability, ///< R7, R10
    Other,
};

/// Stable codes, as `document_kinds.json` and the tables write them: `identity`, `education` ...
QString codeOf(DocumentGroup group);
/// Errors: FieldMalformed{"documentgroup", typed}.
Result<DocumentGroup> parseDocumentGroup(const QString& code);

/// One kind of paper that can be attached.
struct DocumentKind {
    const char* id; ///< stable, as in `document_kinds.json`
    DocumentGroup group;
};

/// Every kind that is known; their names for people are data.
const std::vector<DocumentKind>& documentKinds();

/// The group of a kind. Errors: FieldMalformed{"kind", id}.
Result<DocumentGroup> groupOfKind(const QString& kind);

/// One line of the checklist of a package.
struct RequiredDocument {
    DocumentGroup group = DocumentGroup::Identity;
    const char* clause = ""; ///< why it is required

    friend bool operator==(const RequiredDocument& a, const RequiredDocument& b)
    {
        return a.group == b.group;
    }
};

/// The checklist that the package is checked by (R5.1), in the order of the form.
///
/// - R4.2: identity always.
/// - R4.5: education and labour only where the programme (the standard) sets them.
/// - R4.4: an earlier document where the application names one.
/// - L19: results of informal education where the application describes some.
/// - L15.3: the employer's referral; L29: the voucher; by the basis.
/// A group is satisfied by any one kind of it.
std::vector<RequiredDocument> requiredDocuments(const Programme& programme, const ApplicationFields& fields);

/// The groups of the checklist that are not among `present`, in the order of the checklist.
std::vector<DocumentGroup> missingDocuments(
    const std::vector<RequiredDocument>& required, const std::vector<DocumentGroup>& present);

} // namespace tanu
