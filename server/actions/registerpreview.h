#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerdifference.h"
#include "server/storage/registerdrafttable.h"

namespace tanu::server {

/// What publishing a draft would change, before anything is changed.
struct RegisterPreview {
    const RegisterDescription* description = nullptr;
    RegisterDraft draft;
    qint64 standing = 0; ///< number of the version that it was compared with; 0: there is none
    qint64 rows = 0; ///< that would stand
    RegisterDifference difference;
    QStringList unknownColumns; ///< of the file, which were passed over
};

/// The register's draft against what stands now; none: there is no draft.
/// Errors: NotFound{"register", name}, those of the database.
Result<std::optional<RegisterPreview>> previewOf(const ServerContext& context, const QString& registerName);

/// Errors: as `readRegisterCsv` and those of the database.
Result<RegisterPreview> compareDraft(
    const ServerContext& context, const RegisterDescription& description, const RegisterDraft& draft);

} // namespace tanu::server
