#include "tests/bench/need.h"

namespace tanu::bench {

void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(nameOf(result.error().kind) + QLatin1Char(' ') + result.error().detail));
}

} // namespace tanu::bench
