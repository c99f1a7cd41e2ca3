#include "app/desktop/applications/formdraft.h"

#include "app/desktop/shell/formats.h"

#include <QtCore/QJsonArray>

namespace tanu::desktop {

namespace {

QJsonObject chosen(const QString& key)
{
    return {{QStringLiteral("key"), key}};
}

void addPerson(QJsonObject& draft, const ApplicationFields& fields)
{
    const Identity& identity = fields.identity;
    draft.insert(QStringLiteral("surname"), fields.name.surname());
    draft.insert(QStringLiteral("givenname"), fields.name.givenName());
    draft.insert(QStringLiteral("patronymic"), fields.name.patronymic());
    draft.insert(QStringLiteral("iin"), identity.iin ? identity.iin->toString() : QString());
    draft.insert(QStringLiteral("foreigndocument"), identity.foreignDocument);
    draft.insert(QStringLiteral("citizenship"),
        chosen(identity.citizenship.isEmpty() ? QStringLiteral("stateless") : identity.citizenship));
    draft.insert(QStringLiteral("birthdate"), dateText(fields.birthDate));
    draft.insert(QStringLiteral("sex"), codeOf(fields.sex));
    draft.insert(QStringLiteral("residence"), fields.residence);
    draft.insert(QStringLiteral("mobilephone"), fields.mobilePhone);
    draft.insert(QStringLiteral("workphone"), fields.workPhone);
    draft.insert(QStringLiteral("email"), fields.email);
    if (!fields.region.isEmpty())
        draft.insert(QStringLiteral("region"), chosen(fields.region));
    if (fields.outsideLaw)
        draft.insert(QStringLiteral("outsidelaw"), chosen(codeOf(*fields.outsideLaw)));
}

void addSought(QJsonObject& draft, const ApplicationFields& fields, const QString& profession)
{
    QJsonArray skills;
    for (const QString& skill : fields.skills)
        skills.append(skill);
    draft.insert(QStringLiteral("profession"), chosen(profession));
    draft.insert(QStringLiteral("level"), fields.programme.toText());
    draft.insert(QStringLiteral("sought"), codeOf(fields.sought));
    draft.insert(QStringLiteral("skills"), skills);
    draft.insert(QStringLiteral("language"), codeOf(fields.language));
    draft.insert(QStringLiteral("mode"), codeOf(fields.mode));
    draft.insert(QStringLiteral("special"), fields.specialConditions);
}

} // namespace

QJsonObject formDraftOf(const ApplicationFields& fields, const QString& profession)
{
    QJsonObject draft;
    addPerson(draft, fields);
    addSought(draft, fields, profession);
    draft.insert(QStringLiteral("earlieruntil"),
        fields.earlierValidUntilYear ? QString::number(*fields.earlierValidUntilYear) : QString());
    draft.insert(QStringLiteral("knowledge"), fields.knowledge);
    draft.insert(QStringLiteral("ownskills"), fields.ownSkills);
    draft.insert(QStringLiteral("informal"), fields.informalEducation);
    draft.insert(QStringLiteral("basis"), codeOf(fields.basis));
    return draft;
}

} // namespace tanu::desktop
