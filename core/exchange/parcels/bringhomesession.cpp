#include "core/exchange/parcels/bringhomesession.h"

#include "core/exchange/parcels/mergesession.h"
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/venuestep.h"
#include "core/security/hash.h"
#include "core/storage/venuejournaltable.h"

namespace tanu {

namespace {

constexpr Action action = Action::BringHomeSession;

BroughtHome told(const HomeParcel& parcel, const Venue& venue, bool isNew)
{
    BroughtHome done;
    done.id = parcel.session.id;
    done.session = numberText(parcel.session.year, parcel.session.number);
    done.venue = venue.card.name;
    done.travel = parcel.head.travel;
    done.isNew = isNew;
    return done;
}

/// The travel that this parcel ends. Errors: ParcelForeign, ParcelOutdated, ParcelBroken.
Result<CheckOutRow> travelOf(Connection& connection, const HomeParcel& parcel, const OpenedParcel& opened,
    const OwnIdentity& self, const QString& path)
{
    const ParcelHead& head = parcel.head;
    const Error foreign {ErrorKind::ParcelForeign, {path}, QStringLiteral("no such travel")};
    const auto row = CheckOutTable(connection).find(head.checkOut);
    if (!row)
        return row.error();
    const bool isOurs = row->has_value() && (*row)->venue == opened.sender.card.id && head.venue == opened.sender.card.id
        && head.office == self.id;
    if (!isOurs)
        return foreign;
    const bool isWhole
        = head.session == (*row)->session && parcel.session.id == head.session && head.travel == (*row)->travel;
    if (!isWhole)
        return Error {ErrorKind::ParcelBroken, {path}, QStringLiteral("not this travel")};
    const bool isAgain = (*row)->state == CheckOutState::Home && (*row)->homeHash == sha256(opened.content);
    if ((*row)->state != CheckOutState::Out && !isAgain)
        return Error {ErrorKind::ParcelOutdated, {path}, codeOf((*row)->state)};
    return **row;
}

Result<void> endTravel(Deed& deed, CheckOutRow row, const QByteArray& content)
{
    row.state = CheckOutState::Home;
    row.endedAt = deed.now();
    row.homeHash = sha256(content);
    return CheckOutTable(deed.connection()).update(row, CheckOutState::Out);
}

void tell(Deed& deed, const BroughtHome& done, const JournalCheckpoint& journal)
{
    deed.about("session", done.id);
    deed.note("session", done.session);
    deed.note("venue", done.venue);
    deed.note("travel", done.travel);
    deed.note("cases", done.cases);
    deed.note("conflicts", done.conflicts);
    deed.note("incidents", done.incidents);
    deed.note("acts", done.acts);
    deed.note("journalCount", journal.count);
    deed.note("journalRoot", journal.root);
}

/// A session comes home with at least its own return, so a journal without anything new lost its tail.
/// Errors: JournalTouched{number}.
Result<int> appendJournal(VenueJournalTable& journals, const VenueId& venue, const std::vector<JournalEntry>& entries)
{
    const auto known = journals.head(venue);
    if (!known)
        return known.error();
    if (entries.empty() || entries.back().seq <= known->count)
        return Error {ErrorKind::JournalTouched, {QString::number(known->count + 1)}, {}};
    return journals.append(venue, entries);
}

Result<BroughtHome> takeOver(Deed& deed, const CheckOutRow& travel, const HomeParcel& parcel,
    const OpenedParcel& opened, const QString& path)
{
    BroughtHome done = told(parcel, opened.sender, true);
    VenueJournalTable journals(deed.connection());
    const auto added = appendJournal(journals, opened.sender.card.id, parcel.journal);
    if (!added)
        return added.error();
    done.journalEntries = *added;
    if (const auto ended = endTravel(deed, travel, opened.content); !ended)
        return ended.error();
    if (const auto merged = mergeSession(deed, travel, parcel, path, done); !merged)
        return merged.error();
    const auto head = journals.head(opened.sender.card.id);
    if (!head)
        return head.error();
    tell(deed, done, *head);
    return done;
}

} // namespace

BringHomeSession::BringHomeSession(Desk& desk, const EncryptionKey& key)
    : m_desk(desk)
    , m_key(key)
{
}

Result<BroughtHome> BringHomeSession::run(const QString& path)
{
    if (const auto allowed = checkRole(m_desk.actor, action); !allowed)
        return allowed.error();
    const auto self = requireRole(m_desk.connection, InstallationRole::Office, action);
    if (!self)
        return self.error();
    const auto opened = openParcel(m_desk.connection, m_key, path);
    if (!opened)
        return opened.error();
    const auto parcel = parseHomeParcel(opened->content);
    if (!parcel)
        return Error {ErrorKind::ParcelBroken, {path}, parcel.error().detail};
    const auto travel = travelOf(m_desk.connection, *parcel, *opened, *self, path);
    if (!travel)
        return travel.error();
    if (travel->state == CheckOutState::Home)
        return told(*parcel, opened->sender, false);
    return perform(m_desk, action,
        [&](Deed& deed) -> Result<BroughtHome> { return takeOver(deed, *travel, *parcel, *opened, path); });
}

} // namespace tanu
