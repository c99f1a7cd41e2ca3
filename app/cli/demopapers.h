#pragma once

#include "app/bootstrap/installation.h"
#include "app/cli/output.h"
#include "app/demo/demomonth.h"
#include "core/exchange/transport.h"

namespace tanu::cli {

/// Prints one paper of each kind that the demo month brought (and every document of recognition) as PDF into
/// `<data>/papers`, names each as `pdf: FILE`, and asks the server's public check for one of the documents:
/// `check: URL`, `answer: ...`. Errors: those of the services; ServerRefused unless the answer is `valid`.
Result<void> printDemoPapers(Desk& desk, const Installation& installation, const demo::DemoCases& cases,
    Transport& transport, Output& output);

} // namespace tanu::cli
