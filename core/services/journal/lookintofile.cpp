#include "core/services/journal/lookintofile.h"

#include "core/security/journal.h"
#include "core/storage/applicationtable.h"

namespace tanu {

LookIntoFile::LookIntoFile(Desk& desk)
    : m_desk(desk)
{
}

Result<void> LookIntoFile::run(const ApplicationId& id, Look look)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::LookIntoFile); !allowed)
        return allowed;
    const auto before = last(id);
    if (!before)
        return before.error();
    if (!isNewLook(look, *before, m_desk.clock.now()))
        return {};
    return perform(m_desk, Action::LookIntoFile, [&](Deed& deed) -> Result<void> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        deed.about(subjectKind, id);
        deed.note("application", application->numberText());
        return {};
    });
}

Result<std::optional<QDateTime>> LookIntoFile::last(const ApplicationId& id) const
{
    JournalFilter own;
    own.actor = nameInJournal(m_desk.actor);
    own.actions = {codeOf(Action::LookIntoFile)};
    own.subjectKind = QString::fromLatin1(subjectKind);
    own.subject = id.bytes();
    const auto entries = Journal(m_desk.connection).page(own, 0, 1);
    if (!entries)
        return entries.error();
    return entries->empty() ? std::nullopt : std::optional(entries->front().note.at);
}

} // namespace tanu
