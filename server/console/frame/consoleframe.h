#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"
#include "server/http/httpresponse.h"

namespace tanu::server {

/// What every page of the console has around it: the mark, who has signed in, where one can go, the languages (P5).
class ConsoleFrame {
public:
    /// A whole page. `title` is shown as heading and in the window's title.
    [[nodiscard]] static HttpResponse page(
        const ConsoleRequest& request, const QString& title, const Html& content, int status = 200);

    /// After something was done: to the page that shows it, with the sentence `console.done.KEY` on it.
    [[nodiscard]] static HttpResponse done(const ConsoleRequest& request, const QString& path, const char* key);
    [[nodiscard]] static HttpResponse redirect(const ConsoleRequest& request, const QString& path);

    /// 400, 403, 404, 405, 500 or 503 with its sentence.
    [[nodiscard]] static HttpResponse refusal(const ConsoleRequest& request, int status);
    /// What an action or a query gave instead of an answer: 404 for what is not there, 403 for a right that is missing,
    /// 422 with the reason for what the person can mend; the rest failed inside (monitoring/failure.h).
    [[nodiscard]] static HttpResponse refusal(const ConsoleRequest& request, const Error& error);
};

} // namespace tanu::server
