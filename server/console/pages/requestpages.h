#pragma once

#include "server/actions/console/answerrequest.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// Requests of users to the support (P15, P16): the queue by its last days, one request with its file and its answer,
/// and a request of an operator's own.
class RequestPages {
public:
    explicit RequestPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const QHash<QString, QString>& problems,
        int status) const;
    [[nodiscard]] HttpResponse file(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse download(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse setMatter(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse answer(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse finish(const ConsoleRequest& request, const Result<void>& outcome, const char* done) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
