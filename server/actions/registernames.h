#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerrow.h"

#include <QtCore/QHash>

namespace tanu::server {

/// What codes of other registers are called, so that a page shows names.
struct RegisterNames {
    QHash<QString, Bilingual> regions; ///< by KATO code
    QHash<QString, Bilingual> professions; ///< by the register's code
    QHash<QString, Bilingual> centers; ///< by number
};

/// As they stand today. Errors: those of the database.
Result<RegisterNames> registerNames(const ServerContext& context);

} // namespace tanu::server
