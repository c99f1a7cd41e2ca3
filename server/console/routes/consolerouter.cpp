#include "server/console/routes/consolerouter.h"

#include <algorithm>

namespace tanu::server {

void ConsoleRouter::add(HttpMethod method, const char* pattern, ConsolePage page)
{
    const auto row = std::find_if(consoleRoutes.begin(), consoleRoutes.end(), [&](const ConsoleRoute& one) {
        return one.method == method && QLatin1String(one.pattern) == QLatin1String(pattern);
    });
    Q_ASSERT_X(row != consoleRoutes.end(), "ConsoleRouter::add", pattern);
    if (row != consoleRoutes.end())
        m_entries.push_back({&*row, std::move(page)});
}

} // namespace tanu::server
