#include "server/http/jsontext.h"

#include <algorithm>

namespace tanu::server {

namespace {

bool isPlain(char sign)
{
    return sign != '"' && sign != '\\' && static_cast<uchar>(sign) >= ' ';
}

QByteArray escaped(char sign)
{
    constexpr QByteArrayView digits("0123456789abcdef");
    const auto code = static_cast<uchar>(sign);
    if (code >= ' ')
        return QByteArray(1, '\\') + sign;
    return QByteArrayLiteral("\\u00") + digits[code >> 4] + digits[code & 15];
}

} // namespace

void appendJsonString(QByteArray& json, QByteArrayView utf8)
{
    json += '"';
    for (auto from = utf8.begin(); from != utf8.end();) {
        const auto to = std::find_if_not(from, utf8.end(), isPlain);
        json.append(from, to - from);
        if (to == utf8.end())
            break;
        json += escaped(*to);
        from = to + 1;
    }
    json += '"';
}

} // namespace tanu::server
