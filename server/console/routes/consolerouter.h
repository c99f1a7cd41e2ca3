#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/console/routes/consoleroutes.h"
#include "server/http/httpresponse.h"

#include <functional>
#include <vector>

namespace tanu::server {

/// A page of the console: a function of a request that the guard let through.
using ConsolePage = std::function<HttpResponse(const ConsoleRequest&)>;

/// The rows of the table with their pages.
class ConsoleRouter {
public:
    /// The page of a row of `consoleRoutes`. One without a row is never reached; it asserts.
    void add(HttpMethod method, const char* pattern, ConsolePage page);

    struct Entry {
        const ConsoleRoute* row = nullptr;
        ConsolePage page;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace tanu::server
