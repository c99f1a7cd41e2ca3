#include "server/http/router.h"

#include <optional>

namespace tanu::server {

namespace {

/// From the end: most paths begin alike.
std::optional<QStringList> match(const QStringList& pattern, const QStringList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (pattern[i] == QLatin1String("{}")) {
            arguments.prepend(path[i]);
            continue;
        }
        const auto sensitivity = i == 1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (pattern[i].compare(path[i], sensitivity) != 0)
            return std::nullopt;
    }
    return arguments;
}

/// Who takes one also takes its HEAD.
QByteArray allowedBy(HttpMethod method)
{
    return method == HttpMethod::Get ? QByteArray(nameOf(method) + ", " + nameOf(HttpMethod::Head)) : nameOf(method);
}

} // namespace

void Router::add(HttpMethod method, const QString& pattern, Handler handler)
{
    m_routes.push_back({method, pattern, pattern.split(QLatin1Char('/')), std::move(handler)});
}

std::vector<Router::Entry> Router::entries() const
{
    std::vector<Entry> all;
    for (const Route& route : m_routes)
        all.push_back({route.method, route.pattern});
    return all;
}

void Router::setRefusal(std::function<HttpResponse(const HttpRequest&, int)> refusal)
{
    m_refusal = std::move(refusal);
}

Router::Answer Router::answer(const HttpRequest& request) const
{
    const HttpMethod wanted = request.method == HttpMethod::Head ? HttpMethod::Get : request.method;
    const QStringList path = request.path.split(QLatin1Char('/'));
    QByteArrayList allowed;
    for (const Route& route : m_routes) {
        const auto arguments = match(route.segments, path);
        if (!arguments)
            continue;
        if (route.method != wanted) {
            allowed.append(allowedBy(route.method));
            continue;
        }
        return {route.pattern, route.handler(request, *arguments)};
    }
    if (allowed.isEmpty())
        return {{}, refuse(request, 404)};
    return {{}, refuse(request, 405).with("Allow", allowed.join(", "))};
}

HttpResponse Router::refuse(const HttpRequest& request, int status) const
{
    return m_refusal ? m_refusal(request, status) : HttpResponse::text({}, status);
}

} // namespace tanu::server
