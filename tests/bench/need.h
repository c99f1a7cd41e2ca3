#pragma once

#include "core/base/result.h"

namespace tanu::bench {

/// The value of a result that the bench counts on.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(nameOf(result.error().kind) + QLatin1Char(' ') + result.error().detail));
    return *std::move(result);
}

void need(const Result<void>& result);

} // namespace tanu::bench
