#include "core/services/papers/paperground.h"

#include "core/storage/applicationtable.h"
#include "core/storage/centertable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

/// The head signs for the center; empty while nobody is.
Result<QString> headName(Connection& connection)
{
    const auto people = StaffTable(connection).all();
    if (!people)
        return people.error();
    for (const StaffMember& person : *people) {
        if (person.isActive && person.roles.testFlag(Role::Head))
            return person.name.shortForm();
    }
    return QString();
}

} // namespace

Result<CenterDetails> centerDetails(Connection& connection, Language language)
{
    const auto center = CenterTable(connection).load();
    if (!center)
        return center.error();
    const auto head = headName(connection);
    if (!head)
        return head.error();
    const QString address = center->address.in(language);
    return CenterDetails {center->name.in(language), center->bin.toString(), address, center->phone, center->email,
        center->number.toString(), address.section(QLatin1Char(','), 0, 0).trimmed(), *head, {}};
}

QString CaseGround::identityNumber() const
{
    const Identity& identity = application.fields.identity;
    return identity.iin ? identity.iin->toString() : identity.foreignDocument;
}

Result<CaseGround> caseGround(Connection& connection, const ApplicationId& id)
{
    auto application = ApplicationTable(connection).load(id);
    if (!application)
        return application.error();
    auto programme = ProgrammeTable(connection).load(application->fields.programme);
    if (!programme)
        return programme.error();
    auto profession = ProfessionTable(connection).load(programme->profession);
    if (!profession)
        return profession.error();
    auto center = centerDetails(connection, application->fields.language);
    if (!center)
        return center.error();
    return CaseGround {*std::move(application), *std::move(programme), *std::move(profession), *std::move(center)};
}

QStringList textsIn(const std::vector<Bilingual>& words, Language language)
{
    QStringList texts;
    for (const Bilingual& word : words)
        texts.append(word.in(language));
    return texts;
}

} // namespace tanu
