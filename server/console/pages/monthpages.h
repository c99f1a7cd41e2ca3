#pragma once

#include "core/domain/values/month.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// Months of the report (P7.5): which center owes which, where both sides differ; reminding, and stopping the issuing of a
/// center that owes one.
class MonthPages {
public:
    explicit MonthPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse remind(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse issuing(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse finish(const ConsoleRequest& request, const Result<qint64>& order, const char* done) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
