#pragma once

#include "server/commands/command.h"
#include "server/serveroptions.h"

#include <optional>

namespace tanu::server {

/// `serve`: prints `listening http://127.0.0.1:PORT` once it takes requests, runs until it is told to stop; then
/// answers what it has taken and ends with 0 (P13.1). Lines of JSON on standard error are its log (P14).
int runServe(const QStringList& words, const Console& console);

/// The options of `serve`; the text of the mistake in `mistake` if they do not fit.
std::optional<ServerOptions> serveOptions(const QStringList& words, QString& mistake);

} // namespace tanu::server
