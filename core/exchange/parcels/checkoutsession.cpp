#include "core/exchange/parcels/checkoutsession.h"

#include "core/exchange/parcels/packsession.h"
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/venuestep.h"
#include "core/services/whereabouts.h"
#include "core/storage/checkouttable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

constexpr auto out = ParcelHead::Direction::Out;

/// Up to the signed protocol there is something to do at a venue.
Result<Session> sessionToGo(Deed& deed, const SessionId& id)
{
    auto session = SessionTable(deed.connection()).load(id);
    if (!session)
        return session;
    if (const auto here = requireHereAndSettled(deed.connection(), id); !here)
        return here.error();
    if (session->state == SessionState::ProtocolSigned || session->state == SessionState::Cancelled)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::CheckOutSession), codeOf(session->state)}, {}};
    return session;
}

Result<Venue> activeVenue(Connection& connection, const VenueId& id)
{
    auto venue = VenueTable(connection).load(id);
    if (venue && !venue->isActive)
        return Error {ErrorKind::NotFound, {QStringLiteral("venue"), id.toText()}, QStringLiteral("not active")};
    return venue;
}

Result<int> nextTravel(Connection& connection, const SessionId& session)
{
    const auto last = CheckOutTable(connection).latestOf(session);
    if (!last)
        return last.error();
    return last->has_value() ? (*last)->travel + 1 : 1;
}

CheckOutRow rowOf(const OutParcel& parcel, const PendingParcel& file)
{
    return {parcel.head.checkOut, parcel.session.id, parcel.head.venue, parcel.head.travel, CheckOutState::Out,
        parcel.head.at, std::nullopt, {}, canonicalOf(parcel.cases), canonicalOf(parcel.numbers), file.hash(),
        std::nullopt, parcel.journal.count, std::nullopt};
}

CheckedOut told(const OutParcel& parcel, const Venue& venue, const PendingParcel& file)
{
    return {parcel.head.checkOut, numberText(parcel.session.year, parcel.session.number), venue.card.name,
        parcel.head.travel, file.path(), file.size(), static_cast<int>(parcel.applications.size())};
}

void tell(Deed& deed, const OutParcel& parcel, const CheckedOut& done, const QByteArray& hash)
{
    deed.about("session", parcel.session.id);
    for (const Application& application : parcel.applications)
        deed.alsoAbout("application", application.id.bytes());
    deed.note("session", done.session);
    deed.note("venue", done.venue);
    deed.note("travel", done.travel);
    deed.note("candidates", done.candidates);
    deed.note("parcel", hash);
}

/// Everything up to the commit; `file` is what waits for its name.
class Leaving {
public:
    Leaving(Desk& desk, const CheckOutPlan& plan, const QString& target, const QString& formsFolder)
        : m_desk(desk)
        , m_plan(plan)
        , m_target(target)
        , m_formsFolder(formsFolder)
    {
    }

    Result<CheckedOut> run(Deed& deed);
    [[nodiscard]] PendingParcel& file() { return *m_file; }

private:
    Result<ParcelHead> headOf(Deed& deed, const OwnIdentity& self) const;
    Result<void> write(const OutParcel& parcel, const Venue& venue);

    Desk& m_desk;
    const CheckOutPlan& m_plan;
    const QString& m_target;
    const QString& m_formsFolder;
    std::unique_ptr<PendingParcel> m_file;
};

Result<CheckedOut> Leaving::run(Deed& deed)
{
    const auto self = requireRole(deed.connection(), InstallationRole::Office, Action::CheckOutSession);
    if (!self)
        return self.error();
    const auto venue = activeVenue(deed.connection(), m_plan.venue);
    if (!venue)
        return venue.error();
    const auto session = sessionToGo(deed, m_plan.session);
    if (!session)
        return session.error();
    const auto head = headOf(deed, *self);
    if (!head)
        return head.error();
    auto parcel = packSession(deed, {*head, *session, m_plan.alsoStaff, m_formsFolder});
    if (!parcel)
        return parcel.error();
    parcel->head.center = parcel->center.number.toString();
    if (const auto written = write(*parcel, *venue); !written)
        return written.error();
    if (const auto kept = CheckOutTable(deed.connection()).insert(rowOf(*parcel, *m_file)); !kept)
        return kept.error();
    const CheckedOut done = told(*parcel, *venue, *m_file);
    tell(deed, *parcel, done, m_file->hash());
    return done;
}

Result<ParcelHead> Leaving::headOf(Deed& deed, const OwnIdentity& self) const
{
    const auto travel = nextTravel(deed.connection(), m_plan.session);
    if (!travel)
        return travel.error();
    return ParcelHead {out, CheckOutId::make(deed.now()), *travel, {}, self.id, m_plan.venue, m_plan.session, deed.now()};
}

Result<void> Leaving::write(const OutParcel& parcel, const Venue& venue)
{
    const auto addressee = EncryptionPublicKey::fromBytes(venue.card.sealingKey);
    if (!addressee)
        return addressee.error();
    const auto place = parcelPlace(m_target, venue.card.id, parcel.head.checkOut, out);
    auto file = PendingParcel::write({place.path, place.isNamedByUs, *addressee, m_desk.key}, canonicalOf(parcel));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return {};
}

/// The session left to the same venue, and the program ended before the parcel had its name.
Result<std::optional<CheckedOut>> finishInterrupted(
    Connection& connection, const CheckOutPlan& plan, const QString& target)
{
    const auto row = CheckOutTable(connection).elsewhere(plan.session);
    if (!row)
        return row.error();
    if (!row->has_value() || (*row)->venue != plan.venue || (*row)->state != CheckOutState::Out)
        return std::optional<CheckedOut>();
    const auto place = parcelPlace(target, plan.venue, (*row)->id, out);
    const auto file = PendingParcel::leftBehind(place.path, (*row)->outHash);
    if (!file)
        return std::optional<CheckedOut>();
    const auto session = SessionTable(connection).load(plan.session);
    if (!session)
        return session.error();
    const auto venue = VenueTable(connection).load(plan.venue);
    if (!venue)
        return venue.error();
    const auto cases = parseCases((*row)->base);
    if (!cases)
        return cases.error();
    if (const auto published = (*file)->publish(); !published)
        return published.error();
    return std::optional(CheckedOut {(*row)->id, numberText(session->year, session->number), venue->card.name,
        (*row)->travel, place.path, (*file)->size(), static_cast<int>(cases->size())});
}

} // namespace

CheckOutSession::CheckOutSession(Desk& desk, QString formsFolder)
    : m_desk(desk)
    , m_formsFolder(std::move(formsFolder))
{
}

Result<CheckedOut> CheckOutSession::run(const CheckOutPlan& plan, const QString& target)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::CheckOutSession); !allowed)
        return allowed.error();
    const auto finished = finishInterrupted(m_desk.connection, plan, target);
    if (!finished)
        return finished.error();
    if (finished->has_value())
        return **finished;

    Leaving leaving(m_desk, plan, target, m_formsFolder);
    const auto done
        = perform(m_desk, Action::CheckOutSession, [&](Deed& deed) -> Result<CheckedOut> { return leaving.run(deed); });
    if (!done)
        return done;
    if (const auto published = leaving.file().publish(); !published) {
        const auto undone = undo(done->id);
        return undone ? published.error() : undone.error();
    }
    return done;
}

/// The parcel never had its name, so nobody has it: the session is here again, with its numbers.
Result<void> CheckOutSession::undo(const CheckOutId& id)
{
    return perform(m_desk, Action::CheckOutSession, [&](Deed& deed) -> Result<void> {
        auto row = CheckOutTable(deed.connection()).find(id);
        if (!row)
            return row.error();
        if (!row->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("checkout"), id.toText()}, {}};
        CheckOutRow travel = **row;
        travel.state = CheckOutState::TakenBack;
        travel.endedAt = deed.now();
        travel.endedBecause = QStringLiteral("not-written");
        const auto numbers = parseNumbers(travel.numbers);
        if (!numbers)
            return numbers.error();
        if (const auto given = SeriesTable(deed.connection()).give(*numbers, id); !given)
            return given;
        deed.about("session", travel.session);
        deed.note("undone", travel.endedBecause);
        return CheckOutTable(deed.connection()).update(travel, CheckOutState::Out);
    });
}

} // namespace tanu
