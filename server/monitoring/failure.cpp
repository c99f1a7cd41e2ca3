#include "server/monitoring/failure.h"

#include "server/monitoring/log.h"

#include <algorithm>
#include <array>

namespace tanu::server {

namespace {

struct Passing {
    ErrorKind kind;
    Failure told;
};

constexpr std::array passing {
    Passing {ErrorKind::DatabaseBusy, {503, failurecode::databaseBusy, 5}},
    Passing {ErrorKind::NetworkUnreachable, {503, failurecode::databaseAway, 15}},
};

const Passing* find(ErrorKind kind)
{
    const auto found = std::find_if(passing.begin(), passing.end(), [&](const Passing& one) { return one.kind == kind; });
    return found == passing.end() ? nullptr : &*found;
}

} // namespace

Failure Failure::of(const Error& error)
{
    logFailure(error);
    const Passing* known = find(error.kind);
    return known == nullptr ? Failure {} : known->told;
}

HttpResponse Failure::on(HttpResponse answer) const
{
    answer.status = status;
    if (retrySeconds > 0)
        answer.with("Retry-After", QByteArray::number(retrySeconds));
    return answer;
}

bool doesPass(ErrorKind kind)
{
    return find(kind) != nullptr;
}

} // namespace tanu::server
