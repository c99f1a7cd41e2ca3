#include "core/services/applications/casestep.h"

#include "core/services/whereabouts.h"
#include "core/storage/applicationtable.h"

namespace tanu {

Result<CaseState> stepCase(
    Deed& deed, const Application& application, Action action, std::optional<CaseState> wanted)
{
    if (const auto here = requireHere(deed.connection(), action, application.id); !here)
        return here.error();
    const Result<CaseState> next = wanted ? transition(application.state, action, *wanted)
                                          : transition(application.state, action);
    if (!next || *next == application.state)
        return next;
    const auto stored = ApplicationTable(deed.connection()).setState(application.id, application.state, *next);
    if (!stored)
        return stored.error();
    return next;
}

Result<Application> stepCase(
    Deed& deed, const ApplicationId& id, Action action, std::optional<CaseState> wanted)
{
    auto application = ApplicationTable(deed.connection()).load(id);
    if (!application)
        return application;
    const auto next = stepCase(deed, *application, action, wanted);
    if (!next)
        return next.error();
    application->state = *next;
    return application;
}

} // namespace tanu
