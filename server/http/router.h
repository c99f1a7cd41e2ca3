#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace tanu::server {

/// From method and path to the handler.
///
/// - A pattern is a path in which a whole segment may be `{}`: it takes any one segment, handed to the
/// handler
///   in order. Segments compare exactly, except that the first one may be written in either case (a QR code
///   says `/V/`, phones lower it to `/v/`).
/// - A path that nobody has is 404; a path that exists for another method is 405 with `Allow`.
/// - HEAD is answered as GET; whoever writes the answer leaves the body out and says its length.
class Router {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&, const QStringList& arguments)>;

    /// One route as it was added.
    struct Entry {
        HttpMethod method;
        QString pattern;
    };

    /// A response, and who gave it.
    struct Answer {
        QString route; ///< the pattern; empty where no handler took the request
        HttpResponse response;
    };

    void add(HttpMethod method, const QString& pattern, Handler handler);

    /// Makes the answers to what no handler takes: 404 and 405.
    void setRefusal(std::function<HttpResponse(const HttpRequest&, int status)> refusal);

    [[nodiscard]] Answer answer(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse dispatch(const HttpRequest& request) const { return answer(request).response; }

    /// All routes, in the order in which they were added.
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    struct Route {
        HttpMethod method;
        QString pattern;
        QStringList segments;
        Handler handler;
    };

    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, int status) const;

    std::vector<Route> m_routes;
    std::function<HttpResponse(const HttpRequest&, int)> m_refusal;
};

} // namespace tanu::server
