#include "core/exchange/parcels/content/caseprogress.h"

#include "core/storage/applicationtable.h"
#include "core/storage/tietable.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr const char* statePart = "state";
constexpr const char* waiverPart = "gapWaiver";
constexpr const char* placePart = "place";
constexpr const char* obligationPart = "obligation:";
constexpr const char* tiePart = "tie:";

QString named(const char* prefix, const QString& what)
{
    return QString::fromLatin1(prefix) + what;
}

/// A place with its marks: they mean nothing without it.
Cbor placeOf(const CaseProgress& progress)
{
    return Cbor::Array {cborOf(*progress.place), listOf(progress.marks)};
}

Result<void> applyState(Deed& deed, const CaseProgress& venue)
{
    ApplicationTable table(deed.connection());
    const auto now = table.load(venue.application);
    if (!now)
        return now.error();
    return now->state == venue.state ? Result<void>() : table.setState(venue.application, now->state, venue.state);
}

Result<void> applyPlace(Deed& deed, const CaseProgress& venue)
{
    AssessmentTable marks(deed.connection());
    if (const auto removed = marks.removeAll(venue.application); !removed)
        return removed;
    SessionCandidateTable places(deed.connection());
    const auto now = places.find(venue.application);
    if (!now)
        return now.error();
    if (!venue.place)
        return now->has_value() ? places.remove(venue.application) : Result<void>();
    if (const auto put = now->has_value() ? places.update(*venue.place) : places.insert(*venue.place); !put)
        return put;
    for (const AssessmentRow& mark : venue.marks) {
        if (const auto put = marks.put(mark); !put)
            return put;
    }
    return {};
}

Result<void> applyObligation(Deed& deed, const CaseProgress& venue, const QString& part)
{
    ObligationTable table(deed.connection());
    const auto found = std::find_if(venue.obligations.begin(), venue.obligations.end(),
        [&](const ObligationRow& row) { return named(obligationPart, codeOf(row.kind)) == part; });
    if (found != venue.obligations.end())
        return table.open(*found);
    const auto kind = parseObligation(part.section(QLatin1Char(':'), 1));
    return kind ? table.drop(venue.application, *kind) : Result<void>(kind.error());
}

Result<void> applyTie(Deed& deed, const CaseProgress& venue, const QString& part)
{
    TieTable table(deed.connection());
    const auto found = std::find_if(venue.ties.begin(), venue.ties.end(),
        [&](const Tie& tie) { return named(tiePart, tie.staff.toText()) == part; });
    if (found != venue.ties.end())
        return table.put(*found);
    const auto staff = StaffId::fromText(part.section(QLatin1Char(':'), 1));
    if (!staff)
        return staff.error();
    const auto application = ApplicationTable(deed.connection()).load(venue.application);
    if (!application)
        return application.error();
    const auto removed = table.remove(*staff, application->person);
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> applyPart(Deed& deed, const CaseProgress& venue, const QString& part)
{
    if (part == QLatin1String(statePart))
        return applyState(deed, venue);
    if (part == QLatin1String(waiverPart))
        return ApplicationTable(deed.connection()).setGapWaiver(venue.application, venue.gapWaiver);
    if (part == QLatin1String(placePart))
        return applyPlace(deed, venue);
    if (part.startsWith(QLatin1String(obligationPart)))
        return applyObligation(deed, venue, part);
    return applyTie(deed, venue, part);
}

QSet<QString> keysOf(const QMap<QString, QByteArray>& parts)
{
    return {parts.keyBegin(), parts.keyEnd()};
}

} // namespace

Result<CaseProgress> progressOf(Connection& connection, const ApplicationId& id)
{
    const auto application = ApplicationTable(connection).load(id);
    if (!application)
        return application.error();
    auto place = SessionCandidateTable(connection).find(id);
    if (!place)
        return place.error();
    auto marks = AssessmentTable(connection).ofApplication(id);
    if (!marks)
        return marks.error();
    auto obligations = ObligationTable(connection).ofApplication(id);
    if (!obligations)
        return obligations.error();
    auto ties = TieTable(connection).ofPerson(application->person);
    if (!ties)
        return ties.error();
    return CaseProgress {id, application->state, application->gapWaiver, *std::move(place), *std::move(marks),
        *std::move(obligations), *std::move(ties)};
}

Cbor cborOf(const CaseProgress& progress)
{
    ParcelMap map;
    map.add("application"_f, progress.application)
        .add("state"_f, codeOf(progress.state))
        .add("gapWaiver"_f, codeOf(progress.gapWaiver))
        .add("marks"_f, listOf(progress.marks))
        .add("obligations"_f, listOf(progress.obligations))
        .add("ties"_f, listOf(progress.ties));
    if (progress.place)
        map.add("place"_f, cborOf(*progress.place));
    return map.take();
}

std::optional<CaseProgress> readProgress(Fields& fields)
{
    CaseProgress progress;
    progress.application = readId<ApplicationId>(fields, "application"_f);
    progress.state = fields.code("state"_f, parseCaseState);
    progress.gapWaiver = readCodeIfAny(fields, "gapWaiver"_f, parseGapWaiver).value_or(GapWaiver::None);
    progress.marks = readList(fields, "marks"_f, readMark);
    progress.obligations = readList(fields, "obligations"_f, readObligation);
    progress.ties = readList(fields, "ties"_f, readTie);
    if (auto place = fields.nestedIfAny("place"_f)) {
        progress.place = readPlace(*place);
        fields.join(*place);
    }
    return progress;
}

Result<CaseProgress> parseProgress(const QByteArray& bytes)
{
    const auto map = decodeMap(bytes);
    if (!map)
        return map.error();
    Fields fields(*map);
    auto progress = readProgress(fields);
    if (const auto& problem = fields.problem(); problem || !progress)
        return problem ? Reading<Cbor>(*problem).error() : Error {ErrorKind::AnswerMalformed, {}, {}};
    return *std::move(progress);
}

QMap<QString, QByteArray> partsOf(const CaseProgress& progress)
{
    QMap<QString, QByteArray> parts;
    parts.insert(QLatin1String(statePart), Cbor(codeOf(progress.state)).encode());
    parts.insert(QLatin1String(waiverPart), Cbor(codeOf(progress.gapWaiver)).encode());
    if (progress.place)
        parts.insert(QLatin1String(placePart), placeOf(progress).encode());
    for (const ObligationRow& row : progress.obligations)
        parts.insert(named(obligationPart, codeOf(row.kind)), cborOf(row).encode());
    for (const Tie& tie : progress.ties)
        parts.insert(named(tiePart, tie.staff.toText()), cborOf(tie).encode());
    return parts;
}

ProgressMerge mergeOf(const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue)
{
    const auto before = partsOf(base);
    const auto here = partsOf(office);
    const auto there = partsOf(venue);
    QStringList names = (keysOf(before) + keysOf(here) + keysOf(there)).values();
    names.sort();
    ProgressMerge merge;
    for (const QString& name : names) {
        if (here.value(name) == there.value(name) || there.value(name) == before.value(name))
            continue;
        (here.value(name) == before.value(name) ? merge.fromVenue : merge.conflicting).append(name);
    }
    return merge;
}

QStringList changedParts(const CaseProgress& base, const CaseProgress& venue)
{
    return mergeOf(base, base, venue).fromVenue;
}

Result<void> applyParts(Deed& deed, const CaseProgress& venue, const QStringList& parts)
{
    for (const QString& part : parts) {
        if (const auto applied = applyPart(deed, venue, part); !applied)
            return applied;
    }
    return {};
}

} // namespace tanu
