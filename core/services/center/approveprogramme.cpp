#include "core/services/center/approveprogramme.h"

#include "core/services/center/programmedraft.h"
#include "core/storage/programmetable.h"

#include <QtCore/QSet>

namespace tanu {

namespace {

Result<void> checkUnique(const char* field, const QStringList& ids)
{
    QSet<QString> seen;
    for (const QString& id : ids) {
        if (id.isEmpty() || seen.contains(id))
            return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), id}, {}};
        seen.insert(id);
    }
    return {};
}

/// Ids name one thing each: counting relies on it (R15, R16, L20).
Result<void> checkIds(const Programme& programme)
{
    QStringList topics;
    QStringList operations;
    QStringList skills;
    for (const Topic& topic : programme.topics)
        topics.append(topic.id);
    for (const Skill& skill : programme.skills)
        skills.append(skill.id);
    for (const MapOperation& operation : programme.operations)
        operations.append(operation.rule.id);
    if (const Result<void> unique = checkUnique("topics", topics); !unique)
        return unique;
    if (const Result<void> unique = checkUnique("operations", operations); !unique)
        return unique;
    return checkUnique("skills", skills);
}

} // namespace

ApproveProgramme::ApproveProgramme(Desk& desk)
    : m_desk(desk)
{
}

Result<QDate> ApproveProgramme::run(const ProgrammeId& id)
{
    return perform(m_desk, Action::ApproveProgramme, [&](Deed& deed) -> Result<QDate> {
        ProgrammeTable table(deed.connection());
        const Result<Programme> programme = table.load(id);
        if (!programme)
            return programme.error();
        if (programme->isApproved())
            return frozenError(*programme);
        if (const Result<void> good = checkProgramme(*programme); !good)
            return good.error();
        if (const Result<void> good = checkIds(*programme); !good)
            return good.error();
        if (const Result<void> approved = table.approve(id, deed.today(), deed.actor().id); !approved)
            return approved.error();
        noteProgramme(deed, *programme);
        return deed.today();
    });
}

} // namespace tanu
