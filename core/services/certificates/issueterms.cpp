#include "core/services/certificates/issueterms.h"

namespace tanu {

Result<Lateness> issueLateness(Deed& deed, const ApplicationId& application)
{
    const auto afterAppeal = latenessOf(deed, application, Obligation::IssueAfterAppeal);
    if (!afterAppeal || afterAppeal->lastDay.isValid())
        return afterAppeal;
    return latenessOf(deed, application, Obligation::IssueDocument);
}

Result<void> meetIssueTerms(Deed& deed, const ApplicationId& application)
{
    if (const auto met = meetObligation(deed, application, Obligation::IssueDocument); !met)
        return met;
    return meetObligation(deed, application, Obligation::IssueAfterAppeal);
}

} // namespace tanu
