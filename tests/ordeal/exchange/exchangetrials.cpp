#include "tests/ordeal/exchange/exchangetrials.h"

namespace tanu::test {

std::vector<ExchangeTrial> exchangeTrials()
{
    std::vector<ExchangeTrial> all = parcelTrials();
    for (const ExchangeTrial& trial : serverTrials())
        all.push_back(trial);
    return all;
}

} // namespace tanu::test
