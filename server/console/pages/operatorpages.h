#pragma once

#include "server/actions/console/manageoperators.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The accounts of the console (P3): who has one, in which role, opening and closing them.
class OperatorPages {
public:
    explicit OperatorPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const std::optional<Error>& problem) const;
    [[nodiscard]] HttpResponse add(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse setRole(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse reset(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse finish(const ConsoleRequest& request, const Result<void>& outcome, const char* done) const;
    [[nodiscard]] HttpResponse firstPassword(const ConsoleRequest& request, const QString& password) const;
    [[nodiscard]] ManageOperators manage(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
