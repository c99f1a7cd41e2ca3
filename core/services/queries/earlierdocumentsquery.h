#pragma once

#include "core/database/connection.h"
#include "core/domain/application.h"
#include "core/services/applications/addattachment.h"
#include "core/storage/earlierdocuments.h"

namespace tanu {

/// Looks up what this center once issued to a person, so that intake picks an earlier document instead of typing it
/// (R4.4). Reads only.
class EarlierDocumentsQuery {
public:
    explicit EarlierDocumentsQuery(Connection& connection);

    /// The newest first; nothing for a person whom the center does not know. Errors: RowCorrupt, those of the database.
    Result<std::vector<EarlierDocument>> of(const Identity& identity);

    /// The document as a paper of the package, issued by this center; without a scan, the center has the original.
    /// Errors: NotFound{"center"}, those of the database.
    Result<NewAttachment> asPaper(const EarlierDocument& document, Language language);

private:
    Connection& m_connection;
};

} // namespace tanu
