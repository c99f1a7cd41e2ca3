#pragma once

#include "server/actions/registerpreview.h"
#include "server/actions/registerpublication.h"

namespace tanu::server {

/// Takes a register's new contents as a draft, which changes nothing yet, and says what it would change (P7).
///
/// - A draft before it is replaced; journalled.
class DraftRegister {
public:
    explicit DraftRegister(const ServerContext& context);

    /// From a file of CSV. Errors: NotFound{"register", name}, ActionNotAllowed{"draftRegister", "derived"} for a
    /// register whose rows are the server's own, FieldEmpty{"source"}, ImpossibleDate{date of the source: none or
    /// after today}, those of `readRegisterCsv`, those of the database.
    [[nodiscard]] Result<RegisterPreview> fromFile(
        const QString& registerName, const QByteArray& file, const RegisterSource& source) const;

    /// From the server's own tables, as they stand today: the register of accredited centers (L11.2), and the one of those who
    /// may not be renewed, added to what stands in it (L26.5).
    /// Errors: NotFound, ActionNotAllowed{"draftRegister", "file"} for a register that comes as a file, ImportLineBad
    /// (`rows`) while there are none, those of the database.
    [[nodiscard]] Result<RegisterPreview> fromServer(const QString& registerName, const QString& by) const;

private:
    [[nodiscard]] Result<std::vector<RegisterRow>> ownRows(const RegisterDescription& description) const;
    [[nodiscard]] Result<RegisterPreview> keep(const RegisterDescription& description, RegisterDraft draft) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
