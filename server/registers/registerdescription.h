#pragma once

#include "server/registers/duedates.h"
#include "server/registers/registercolumn.h"

#include <vector>

namespace tanu::server {

/// Who provides a register for the platform (P7).
enum class Provider {
    AuthorizedBody,
    SectoralBodies,
    EducationBodies,
    ChamberAndAccreditationBody,
    Centers,
    Administrator,
};

/// One register of the platform: a row of the table of registers.
///
/// - What is shown of it, how a file of it is read and when it is due follow from this description alone.
struct RegisterDescription {
    const char* name; ///< in addresses, files and the journal
    const char* clause; ///< ids in requirements
    Provider provider;
    Renewal renewal;
    std::vector<RegisterColumn> columns;
    bool hasOwnRows = false; ///< of a file: a table of the server has some of them too (DraftRegister::fromServer)
    bool isDerived = false; ///< its rows come from a table of the server, no file is taken

    [[nodiscard]] const RegisterColumn* column(const QString& name) const;
    /// All fields of a file, in order.
    [[nodiscard]] QStringList fieldNames() const;
    /// What the row is called: the column with the title, else the key.
    [[nodiscard]] const RegisterColumn& titleColumn() const;
};

/// Every register of P7, L6.1, L17.2.1 and L26.5, in the order in which they are shown.
const std::vector<RegisterDescription>& registers();

/// Null pointer: there is none of this name.
const RegisterDescription* findRegister(const QString& name);

/// Errors: NotFound{"register", name}.
Result<const RegisterDescription*> registerNamed(const QString& name);

} // namespace tanu::server
