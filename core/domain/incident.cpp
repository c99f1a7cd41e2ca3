#include "core/domain/incident.h"

#include <array>

namespace tanu {

namespace {

struct Row {
    IncidentCategory category;
    const char* code;
    const char* kinds;
};

constexpr std::array<Row, incidentCategoryCount> table {{
    {IncidentCategory::Environment, "environment", "comfort disturbance noise power weather"},
    {IncidentCategory::Candidate, "candidate", "behaviour complaint identity illness late absent"},
    {IncidentCategory::Staff, "staff", "behaviour error late absent"},
    {IncidentCategory::Technical, "technical", "computer network printing workstation software"},
    {IncidentCategory::Other, "other", ""},
}};

const Row& rowOf(IncidentCategory category)
{
    const Row& row = table.at(static_cast<size_t>(category));
    Q_ASSERT_X(row.category == category, "incident.cpp", "the table is in the order of the enumeration");
    return row;
}

} // namespace

QStringList incidentKinds(IncidentCategory category)
{
    return QString::fromLatin1(rowOf(category).kinds).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<void> checkIncidentKind(IncidentCategory category, const QString& kind)
{
    const QStringList kinds = incidentKinds(category);
    if (kinds.contains(kind) || (kinds.isEmpty() && kind.isEmpty()))
        return {};
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("kind"), kind}, {}};
}

QString codeOf(IncidentCategory category)
{
    return QString::fromLatin1(rowOf(category).code);
}

Result<IncidentCategory> parseIncidentCategory(const QString& code)
{
    for (const Row& row : table) {
        if (code == QLatin1String(row.code))
            return row.category;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("category"), code}, {}};
}

} // namespace tanu
