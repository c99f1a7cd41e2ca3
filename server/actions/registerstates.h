#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerdescription.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

/// Where one register stands: for the list on the site and for the operators.
struct RegisterState {
    const RegisterDescription* description = nullptr;
    std::optional<RegisterVersion> newest; ///< none: nothing was published yet
    DueState due; ///< P7, as of today in Kazakhstan; what came with the program counts as nothing
};

/// Of every register, in the order of the table of registers. Errors: those of the database.
Result<std::vector<RegisterState>> registerStates(const ServerContext& context);

} // namespace tanu::server
