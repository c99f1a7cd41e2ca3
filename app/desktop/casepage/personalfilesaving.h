#pragma once

#include "core/services/queries/casequery.h"

namespace tanu::desktop {

class DeskContext;
class ProgressStrip;

/// Asks where, and saves everything of the case as one PDF there (R14), with how many of how many papers in the strip.
///
/// - The window stays alive meanwhile, but takes nothing else than the strip's stop.
/// The value is the path; empty if the person thought better of it or stopped it. Errors: those of ExportPersonalFile.
Result<QString> savePersonalFile(DeskContext& context, const Case& file, ProgressStrip& progress);

} // namespace tanu::desktop
