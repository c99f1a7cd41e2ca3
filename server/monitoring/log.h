#pragma once

#include "core/base/error.h"
#include "server/monitoring/logline.h"

namespace tanu::server {

/// Notes that something failed inside the server: kind, names of tables and columns, and what the library said, all
/// without personal data. People are told `ServerFailed` and nothing more.
void logFailure(const Error& error);

/// As long as it lives, what this thread reports belongs to the request of this id.
class RequestInWork {
public:
    explicit RequestInWork(const QByteArray& id);
    ~RequestInWork();
    RequestInWork(const RequestInWork&) = delete;
    RequestInWork& operator=(const RequestInWork&) = delete;
};

/// A sink that writes whole lines to standard error. A line that would have to wait because nobody reads is dropped:
/// a log that is stuck stops no server.
LogSink standardError();

/// From here on everything that the program or a library reports through Qt is a line of this log.
void takeOverReports(const LogSink& sink);

} // namespace tanu::server
