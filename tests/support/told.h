#pragma once

#include "core/base/result.h"

namespace tanu::test {

/// What a result says in one line that a failed comparison can show: `ok`, or `TooYoung 18,2027-01-05`.
template <typename T>
QString told(const Result<T>& result)
{
    if (result)
        return QStringLiteral("ok");
    const QString line = nameOf(result.error().kind) + QLatin1Char(' ') + result.error().arguments.join(QLatin1Char(','));
    return line.trimmed();
}

} // namespace tanu::test
