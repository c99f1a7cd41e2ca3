#include "core/exchange/outbox.h"

namespace tanu {

AnswerCounts& AnswerCounts::operator+=(const AnswerCounts& other)
{
    accepted += other.accepted;
    rejected += other.rejected;
    deferred += other.deferred;
    return *this;
}

} // namespace tanu
