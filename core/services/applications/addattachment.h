#pragma once

#include "core/services/deed.h"

#include <optional>

namespace tanu {

/// A paper of the package as the form gives it (R4.2).
struct NewAttachment {
    QString kind; ///< id of the domain's `documentKinds`
    QString number;
    std::optional<QDate> issuedOn;
    QString issuer;
    QString fileName; ///< empty without a scan
    QByteArray content; ///< empty without a scan: the paper is only described
};

/// Adds a paper to the package of a case that is not yet in a session (R4.2 to R4.4).
///
/// - The scan is PDF, JPEG or PNG by its content, at most 10 MB; it is kept with its SHA-256.
/// Errors: FieldMalformed{"kind", id}, FieldMalformed{"issuedon", date} in the future, FileTooLarge,
/// FileKindNotAllowed, NotFound{"application", id}, ActionNotAllowed, RoleNotAllowed, those of the database.
class AddAttachment {
public:
    explicit AddAttachment(Desk& desk);

    Result<AttachmentId> run(const ApplicationId& application, const NewAttachment& attachment);

private:
    Desk& m_desk;
};

/// The same inside the deed of another action (registration). Errors: as above, without those of the state.
Result<AttachmentId> storeAttachment(Deed& deed, const ApplicationId& application, const NewAttachment& attachment);

/// What can be said of it before anything is stored. Errors: as above.
Result<void> checkAttachment(const NewAttachment& attachment, QDate today);

} // namespace tanu
