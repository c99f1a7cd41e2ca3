#include "server/registers/registerdescription.h"

#include <algorithm>

namespace tanu::server {

namespace {

using namespace trait;
using T = ColumnType;

constexpr unsigned name = required | both | searched | listed | title;
constexpr unsigned words = both | searched;

const RegisterColumn code{"code", T::Code, required | key | searched | listed};
const RegisterColumn link{"link", T::Link, both};

RegisterDescription frameworks()
{
    return {"nqf", "P7.1, L6.1.1", Provider::AuthorizedBody, Renewal::OnChange,
        {{"level", T::Level, required | key | listed}, {"name", T::Text, name},
            {"description", T::Text, required | words | listed}, {"education", T::Text, words}}};
}

RegisterDescription occupations()
{
    return {"nkz", "P7.1, L6.1.2", Provider::AuthorizedBody, Renewal::OnChange,
        {{"code", T::Occupation, required | key | searched | listed}, {"name", T::Text, name}}};
}

RegisterDescription professions()
{
    return {"professions", "P7.1, P9.2, L6.1.4, L15.1", Provider::AuthorizedBody, Renewal::HalfYear,
        {{"code", T::Code, required | key | searched}, {"name", T::Text, name}, {"oked", T::Oked, required | searched},
            {"nkz", T::Occupation, searched | listed}, {"levels", T::Levels, required | listed},
            {"validity_months", T::Whole, listed}, {"withdrawn_on", T::Date, listed}}};
}

RegisterDescription sectoralFrameworks()
{
    return {"sectoral-frameworks", "P7.2, L6.1.1, C2.4", Provider::SectoralBodies, Renewal::ByOtherRules,
        {code, {"sector", T::Text, name}, {"body", T::Text, required | words | listed},
            {"approved_on", T::Date, required | listed}, {"protocol", T::Text, searched}, link}};
}

RegisterDescription standards()
{
    return {"standards", "P7.2, P9.3, L6.1.3", Provider::SectoralBodies, Renewal::ByOtherRules,
        {code, {"name", T::Text, name}, {"sector", T::Text, required | words | listed},
            {"professions", T::Codes, searched}, {"levels", T::Levels, listed},
            {"approved_on", T::Date, required | listed}, {"act", T::Text, words}, {"until", T::Date, 0}, link}};
}

RegisterDescription programmes()
{
    return {"programmes", "P7.3, L6.1.7", Provider::EducationBodies, Renewal::HalfYear,
        {code, {"name", T::Text, name},
            {"kind", T::Choice, required | listed, "vocational postsecondary higher postgraduate"},
            {"organization", T::Text, required | words | listed}, {"region", T::Region, listed},
            {"levels", T::Levels, listed}, {"professions", T::Codes, searched}, link}};
}

RegisterDescription councils()
{
    return {"councils", "P7.2, C1.4", Provider::SectoralBodies, Renewal::Quarter,
        {code, {"sector", T::Text, name}, {"body", T::Text, required | words | listed},
            {"composed_on", T::Date, required | listed}, {"until", T::Date, listed}, {"chair", T::Text, searched},
            {"members", T::Whole, listed}, link}};
}

RegisterDescription councilActivity()
{
    return {"council-activity", "P7.2, C2.9, C2.10", Provider::SectoralBodies, Renewal::Quarter,
        {{"council", T::Code, required | key | searched | listed}, {"number", T::Code, required | key | searched},
            {"held_on", T::Date, required | listed}, {"about", T::Text, name}, {"decision", T::Text, words}, link}};
}

RegisterDescription nationalCouncil()
{
    return {"national-council", "P7.1, L10.3", Provider::AuthorizedBody, Renewal::HalfYear,
        {{"number", T::Code, required | key | searched}, {"held_on", T::Date, required | listed},
            {"about", T::Text, name}, {"decision", T::Text, words}, link}};
}

RegisterDescription acts()
{
    return {"acts", "P7.1", Provider::AuthorizedBody, Renewal::OnChange,
        {{"code", T::Code, required | key}, {"name", T::Text, name},
            {"kind", T::Choice, required | listed, "law code resolution order"},
            {"number", T::Text, required | searched | listed}, {"signed_on", T::Date, required | listed},
            {"registration", T::Text, searched}, {"body", T::Text, words}, {"in_force_from", T::Date, 0}, link}};
}

RegisterDescription centers()
{
    RegisterDescription description{"centers", "P7.4, L6.1.5, L11.2", Provider::ChamberAndAccreditationBody,
        Renewal::Month,
        {{"number", T::Center, required | key | searched | listed}, {"name", T::Text, name},
            {"bin", T::Bin, required | searched}, {"region", T::Region, listed},
            {"accredited_from", T::Date, required | listed}, {"accredited_until", T::Date, required | listed},
            {"state", T::Choice, listed, "valid not-yet suspended revoked not-renewable ended expired"},
            {"suspended_on", T::Date, 0}, {"terminated_on", T::Date, listed}}};
    description.isDerived = true;
    return description;
}

RegisterDescription structure()
{
    return {"center-structure", "L17.2.1", Provider::Centers, Renewal::OnChange,
        {{"center", T::Center, required | key | searched | listed},
            {"address", T::Text, required | words | listed | title}, {"phone", T::Phone, required | listed},
            {"email", T::Email, listed}, {"site", T::Link, 0}, {"head", T::Text, searched},
            {"structure", T::Text, words}, {"activity", T::Text, words}, {"hours", T::Text, both}, {"accessibility", T::Text, words}}};
}

RegisterDescription prices()
{
    return {"center-prices", "L17.2.1, L17.2.7", Provider::Centers, Renewal::OnChange,
        {{"center", T::Center, required | key | searched | listed},
            {"profession", T::Code, required | key | searched | listed},
            {"level", T::Level, required | key | listed}, {"price", T::Money, required | listed}}};
}

RegisterDescription notRenewable()
{
    RegisterDescription description{"not-renewable", "P7.4, L26.5", Provider::ChamberAndAccreditationBody, Renewal::Month,
        {{"number", T::Center, required | key | searched | listed}, {"name", T::Text, name},
            {"bin", T::Bin, required | searched}, {"founders", T::Text, searched | listed},
            {"decided_on", T::Date, required | listed}, {"ground", T::Text, words}}};
    description.hasOwnRows = true;
    return description;
}

RegisterDescription regions()
{
    return {"regions", "L29.4", Provider::Administrator, Renewal::OnChange,
        {{"code", T::Region, required | key | searched | listed}, {"name", T::Text, name}}};
}

} // namespace

const RegisterColumn* RegisterDescription::column(const QString& wanted) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const RegisterColumn& one) { return wanted == QLatin1String(one.name); });
    return found == columns.end() ? nullptr : &*found;
}

QStringList RegisterDescription::fieldNames() const
{
    QStringList fields;
    for (const RegisterColumn& one : columns)
        fields += one.fieldNames();
    return fields;
}

const RegisterColumn& RegisterDescription::titleColumn() const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [](const RegisterColumn& one) { return one.is(trait::title); });
    return found == columns.end() ? columns.front() : *found;
}

const std::vector<RegisterDescription>& registers()
{
    static const std::vector<RegisterDescription> all{frameworks(), professions(), occupations(),
        sectoralFrameworks(), standards(), programmes(), centers(), structure(), prices(), notRenewable(),
        councils(), councilActivity(), nationalCouncil(), acts(), regions()};
    return all;
}

const RegisterDescription* findRegister(const QString& wanted)
{
    const auto& all = registers();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const RegisterDescription& one) { return wanted == QLatin1String(one.name); });
    return found == all.end() ? nullptr : &*found;
}

Result<const RegisterDescription*> registerNamed(const QString& wanted)
{
    const RegisterDescription* found = findRegister(wanted);
    if (found == nullptr)
        return Error{ErrorKind::NotFound, {QStringLiteral("register"), wanted}, {}};
    return found;
}

} // namespace tanu::server
