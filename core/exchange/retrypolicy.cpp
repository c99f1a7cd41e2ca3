#include "core/exchange/retrypolicy.h"

#include <algorithm>

namespace tanu {

std::optional<std::chrono::milliseconds> retryAfter(
    const Error& failure, int attempt, double jitter, std::optional<int> serverSeconds)
{
    if (!mayPass(failure))
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto full = std::min<std::chrono::milliseconds>(RetryPolicy::shortest * (1 << doublings), RetryPolicy::longest);
    const double factor = 0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0);
    const auto own = std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(full.count()) * factor));
    const auto wished = std::chrono::milliseconds(qint64 {1000} * serverSeconds.value_or(0));
    return std::max(own, wished);
}

bool mayPass(const Error& failure)
{
    if (failure.kind == ErrorKind::NetworkUnreachable || failure.kind == ErrorKind::AnswerMalformed)
        return true;
    if (failure.kind != ErrorKind::ServerRefused)
        return false;
    const int status = failure.arguments.value(0).toInt();
    if (failure.arguments.value(1) == QLatin1String("EpochChanged"))
        return true;
    return status >= 500 || status < 400 || status == 408 || status == 425 || status == 429;
}

} // namespace tanu
