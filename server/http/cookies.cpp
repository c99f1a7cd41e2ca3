#include "server/http/cookies.h"

namespace tanu::server {

QByteArray cookieIn(const HttpRequest& request, const QByteArray& name)
{
    const QByteArrayList pairs = request.header("cookie").split(';');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals).trimmed() == name)
            return pair.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace tanu::server
