#include "core/exchange/parcels/packsession.h"

#include "core/exchange/parcels/packpeople.h"
#include "core/domain/intake/documents.h"
#include "core/services/ownforms.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/programmetable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/recoverymark.h"
#include "core/storage/substitutiontable.h"
#include "core/storage/venuejournaltable.h"
#include "core/storage/violationtable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace tanu {

namespace {

/// R13: the first violation warns, the second ends the procedure: more acts than these no session needs.
constexpr int actsPerCandidate = 2;
/// A session in the last days of a year may go on in the next.
constexpr int daysOfGrace = 14;

/// Reads one parcel together, step by step; the first error ends it.
class Packing {
public:
    Packing(Deed& deed, const PackWanted& wanted)
        : m_deed(deed)
        , m_wanted(wanted)
    {
    }

    Result<OutParcel> run();

private:
    Result<OutParcel> begin();
    Result<void> addCandidates(OutParcel& parcel);
    Result<void> addCandidate(OutParcel& parcel, const ApplicationId& id);
    Result<void> addPapers(OutParcel& parcel, const ApplicationId& id);
    Result<void> addLog(OutParcel& parcel);
    Result<void> addCalendar(OutParcel& parcel);
    Result<void> addForms(OutParcel& parcel) const;
    Result<void> addNumbers(OutParcel& parcel);
    Result<void> addRest(OutParcel& parcel);

    [[nodiscard]] Connection& db() const { return m_deed.connection(); }

    Deed& m_deed;
    const PackWanted& m_wanted;
};

Result<OutParcel> Packing::run()
{
    auto parcel = begin();
    if (!parcel)
        return parcel;
    if (const auto added = addCandidates(*parcel); !added)
        return added.error();
    if (const auto added = addLog(*parcel); !added)
        return added.error();
    if (const auto added = addRest(*parcel); !added)
        return added.error();
    if (const auto added = addCalendar(*parcel); !added)
        return added.error();
    if (const auto added = addForms(*parcel); !added)
        return added.error();
    if (const auto added = addNumbers(*parcel); !added)
        return added.error();
    if (const auto added = addPeople(db(), m_wanted.alsoStaff, *parcel); !added)
        return added.error();
    return parcel;
}

Result<OutParcel> Packing::begin()
{
    const Session& session = m_wanted.session;
    auto center = CenterTable(db()).load();
    if (!center)
        return center.error();
    auto programme = ProgrammeTable(db()).load(session.programme);
    if (!programme)
        return programme.error();
    auto commission = CommissionTable(db()).load(session.commission);
    if (!commission)
        return commission.error();
    return OutParcel {m_wanted.head, *std::move(center), {}, {}, {}, {}, {}, {}, {},
        *std::move(programme), *std::move(commission), session, {}, {}, {}, {}, {}, std::nullopt, {}, {}};
}

Result<void> Packing::addCandidates(OutParcel& parcel)
{
    const auto places = SessionCandidateTable(db()).ofSession(m_wanted.session.id);
    if (!places)
        return places.error();
    if (places->empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("candidates")}, {}};
    for (const SessionCandidateRow& place : *places) {
        if (const auto added = addCandidate(parcel, place.application); !added)
            return added;
    }
    return {};
}

Result<void> Packing::addCandidate(OutParcel& parcel, const ApplicationId& id)
{
    auto application = ApplicationTable(db()).load(id);
    if (!application)
        return application.error();
    auto progress = progressOf(db(), id);
    if (!progress)
        return progress.error();
    parcel.applications.push_back(*std::move(application));
    parcel.cases.push_back(*std::move(progress));
    return addPapers(parcel, id);
}

/// R9: by what the candidate is identified; the rest of the package was checked at intake.
Result<void> Packing::addPapers(OutParcel& parcel, const ApplicationId& id)
{
    AttachmentTable table(db());
    const auto rows = table.ofApplication(id);
    if (!rows)
        return rows.error();
    for (const AttachmentRow& row : *rows) {
        const auto group = groupOfKind(row.kind);
        if (!group || *group != DocumentGroup::Identity)
            continue;
        CarriedPaper paper {row, {}};
        if (row.hasScan()) {
            auto scan = table.scan(row.id);
            if (!scan)
                return scan.error();
            paper.scan = *std::move(scan);
        }
        parcel.papers.push_back(std::move(paper));
    }
    return {};
}

bool travels(const OutParcel& parcel, const ApplicationId& id)
{
    return std::any_of(parcel.applications.begin(), parcel.applications.end(),
        [&](const Application& one) { return one.id == id; });
}

Result<void> Packing::addLog(OutParcel& parcel)
{
    auto log = logOf(db(), m_wanted.session.id);
    if (!log)
        return log.error();
    std::erase_if(log->incidents,
        [&](const Incident& one) { return one.application && !travels(parcel, *one.application); });
    std::erase_if(log->violations, [&](const Violation& one) { return !travels(parcel, one.application); });
    std::erase_if(log->substitutions,
        [&](const Substitution& one) { return !one.application.isNull() && !travels(parcel, one.application); });
    std::erase_if(log->postponements, [&](const Postponement& one) { return !travels(parcel, one.application); });
    parcel.log = *std::move(log);
    return {};
}

Result<void> Packing::addRest(OutParcel& parcel)
{
    auto readiness = ReadinessTable(db()).ofSession(m_wanted.session.id);
    if (!readiness)
        return readiness.error();
    parcel.readiness = *std::move(readiness);
    auto protocol = ProtocolTable(db()).latestOf(m_wanted.session.id);
    if (!protocol)
        return protocol.error();
    parcel.protocol = *std::move(protocol);
    auto journal = VenueJournalTable(db()).head(m_wanted.head.venue);
    if (!journal)
        return journal.error();
    parcel.journal = *std::move(journal);
    auto recovery = loadRecoveryPublicKey(db());
    if (!recovery)
        return recovery.error();
    parcel.recovery = recovery->value_or(QByteArray());
    return {};
}

/// W1: from the first registration to well behind the session.
Result<void> Packing::addCalendar(OutParcel& parcel)
{
    const int last = plannedDay(m_wanted.session).year() + 1;
    int first = last - 2;
    for (const Application& application : parcel.applications)
        first = std::min(first, application.registeredAt.date().year());
    CalendarTable table(db());
    auto days = table.days(QDate(first, 1, 1), QDate(last, 12, 31));
    if (!days)
        return days.error();
    parcel.days = *std::move(days);
    const auto years = table.confirmedYears();
    if (!years)
        return years.error();
    for (const auto& [year, at] : *years) {
        if (year >= first && year <= last)
            parcel.years.push_back({year, at});
    }
    return {};
}

Result<void> Packing::addForms(OutParcel& parcel) const
{
    for (const QString& path : ownForms(m_wanted.formsFolder)) {
        QFile file(QDir(m_wanted.formsFolder).filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()};
        parcel.forms.push_back({path, file.readAll()});
    }
    return {};
}

Result<void> Packing::addNumbers(OutParcel& parcel)
{
    SeriesTable series(db());
    const auto take = [&](Series kind, int year, int count) -> Result<void> {
        const auto numbers = series.reserve(kind, year, count);
        if (!numbers)
            return numbers.error();
        for (const int number : *numbers)
            parcel.numbers.push_back({kind, year, number});
        return {};
    };
    const QDate day = plannedDay(m_wanted.session);
    const int acts = actsPerCandidate * static_cast<int>(parcel.applications.size());
    for (int year = day.year(); year <= day.addDays(daysOfGrace).year(); ++year) {
        if (const auto taken = take(Series::ViolationAct, year, acts); !taken)
            return taken;
        if (const auto taken = take(Series::Protocol, year, 1); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<OutParcel> packSession(Deed& deed, const PackWanted& wanted)
{
    return Packing(deed, wanted).run();
}

Result<SessionLog> logOf(Connection& connection, const SessionId& session)
{
    auto incidents = IncidentTable(connection).ofSession(session);
    if (!incidents)
        return incidents.error();
    auto violations = ViolationTable(connection).ofSession(session);
    if (!violations)
        return violations.error();
    auto substitutions = SubstitutionTable(connection).ofSession(session);
    if (!substitutions)
        return substitutions.error();
    auto postponements = PostponementTable(connection).ofSession(session);
    if (!postponements)
        return postponements.error();
    return SessionLog {*std::move(incidents), *std::move(violations), *std::move(substitutions),
        *std::move(postponements)};
}

} // namespace tanu
