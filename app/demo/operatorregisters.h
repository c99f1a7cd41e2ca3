#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <functional>

namespace tanu::demo {

/// Runs `tanu-server` with these words; what it printed.
using ServerCommand = std::function<Result<QString>(const QStringList& words)>;

/// Fills the public site of a demo server: three more centers, structure and prices of all, standards, councils and their
/// activity (`resources/demo`). Errors: those of the command, FileUnwritable.
Result<void> publishDemoRegisters(const QString& serverData, QDate accreditedFrom, const ServerCommand& run);

} // namespace tanu::demo
