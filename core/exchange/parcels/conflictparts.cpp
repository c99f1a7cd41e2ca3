#include "core/exchange/parcels/conflictparts.h"

#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

using Shown = QMap<QString, QString>;

void addPlace(Shown& shown, const SessionCandidateRow& place)
{
    if (place.attendance)
        shown.insert(QStringLiteral("attendance"), codeOf(*place.attendance));
    if (place.theory)
        shown.insert(QStringLiteral("theory"), QStringLiteral("%1/%2").arg(place.theory->correct).arg(place.theory->total));
    if (place.decision)
        shown.insert(QStringLiteral("decision"), codeOf(*place.decision));
}

Result<QString> sessionNumber(Connection& connection, const SessionId& id)
{
    const auto session = SessionTable(connection).load(id);
    if (!session)
        return session.error();
    return numberText(session->year, session->number);
}

QString shownOf(const ObligationRow& row)
{
    const QString day = row.lastDay.toString(Qt::ISODate);
    return row.metAt ? QString(day + QStringLiteral(" met")) : day;
}

Result<Shown> shownOf(Connection& connection, const CaseProgress& progress)
{
    Shown shown {{QStringLiteral("state"), codeOf(progress.state)},
        {QStringLiteral("gapWaiver"), codeOf(progress.gapWaiver)}};
    if (!progress.marks.empty())
        shown.insert(QStringLiteral("marks"), QString::number(progress.marks.size()));
    if (progress.place) {
        addPlace(shown, *progress.place);
        const auto number = sessionNumber(connection, progress.place->session);
        if (!number)
            return number.error();
        shown.insert(QStringLiteral("session"), *number);
    }
    for (const ObligationRow& row : progress.obligations)
        shown.insert(QStringLiteral("obligation:") + codeOf(row.kind), shownOf(row));
    for (const Tie& tie : progress.ties) {
        const auto member = StaffTable(connection).load(tie.staff);
        if (!member)
            return member.error();
        shown.insert(QStringLiteral("tie:") + member->name.full(), codeOf(tie.kind));
    }
    return shown;
}

} // namespace

Result<std::vector<ConflictPart>> conflictParts(
    Connection& connection, const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue)
{
    const auto before = shownOf(connection, base);
    if (!before)
        return before.error();
    const auto here = shownOf(connection, office);
    if (!here)
        return here.error();
    const auto there = shownOf(connection, venue);
    if (!there)
        return there.error();
    QStringList names = here->keys() + there->keys();
    names.removeDuplicates();
    names.sort();
    std::vector<ConflictPart> parts;
    for (const QString& name : names) {
        if (here->value(name) != there->value(name))
            parts.push_back({name, before->value(name), here->value(name), there->value(name)});
    }
    return parts;
}

} // namespace tanu
