#include "tests/ordeal/services/servicetrials.h"

namespace tanu::test {

std::vector<ServiceTrial> serviceTrials()
{
    std::vector<ServiceTrial> all;
    for (const auto& part : {centerTrials(), applicationTrials(), caseTrials(), planningTrials(), examTrials(),
             documentTrials(), appealTrials(), accountTrials(), backupTrials(), reportTrials()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace tanu::test
