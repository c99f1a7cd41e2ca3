#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"

namespace tanu::server {

/// What a deed of one name does to the tables.
struct DeedKind {
    enum class Scope {
        Tables, ///< everything that it changes is done by `apply`: it can be done once more
        Account, ///< of an operator: passwords, second factors and sessions are in no archive
    };

    const char* action; ///< as the journal names it
    Result<void> (*apply)(Connection&, const Deed&); ///< in the open transaction
    Scope scope = Scope::Tables;
};

/// All that a server notes in its journal, but for batches (TakeBatch), which are judged and not only written.
/// Null: there is none of this name.
const DeedKind* deedKindOf(const QString& action);
/// The names of all deeds, in the order of the table.
QStringList deedNames();

} // namespace tanu::server
