#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/console/frame/datatable.h"
#include "server/context/servercontext.h"

#include <vector>

namespace tanu::server {

/// One thing that needs somebody.
struct Concern {
    Tone tone = Tone::Warning;
    QString what;
    QString where; ///< what the link says
    QString address;
};

using Concerns = std::vector<Concern>;

// Each gives what its part of the platform has for this reader; nothing where the reader may not see it.
// Errors: those of the database.
Result<Concerns> centerConcerns(const ServerContext& context, const ConsoleRequest& request);
Result<Concerns> batchConcerns(const ServerContext& context, const ConsoleRequest& request);
Result<Concerns> requestConcerns(const ServerContext& context, const ConsoleRequest& request);
Result<Concerns> monthConcerns(const ServerContext& context, const ConsoleRequest& request);
Result<Concerns> registerConcerns(const ServerContext& context, const ConsoleRequest& request);
Result<Concerns> analysisConcerns(const ServerContext& context, const ConsoleRequest& request);

} // namespace tanu::server
