#include "core/exchange/parcels/receivesession.h"

#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/unpacksession.h"
#include "core/exchange/parcels/venuestep.h"
#include "core/storage/checkouttable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

Received told(const OutParcel& parcel, bool isNew)
{
    return {parcel.session.id, numberText(parcel.session.year, parcel.session.number), parcel.head.travel,
        static_cast<int>(parcel.applications.size()), isNew};
}

/// From this venue's office, for this venue, of this center.
Result<void> checkAddress(const OutParcel& parcel, const OwnIdentity& self, const Venue& sender, const QString& path)
{
    const ParcelHead& head = parcel.head;
    const bool isOurs = sender.card.role == InstallationRole::Office && head.office == sender.card.id
        && head.center == sender.card.center && head.venue == self.id;
    if (!isOurs)
        return Error {ErrorKind::ParcelForeign, {path}, QStringLiteral("of another travel")};
    const bool isOne = head.session == parcel.session.id && head.center == parcel.center.number.toString()
        && parcel.commission.id == parcel.session.commission && parcel.programme.id == parcel.session.programme;
    return isOne ? Result<void>() : Error {ErrorKind::ParcelBroken, {path}, QStringLiteral("not one session")};
}

/// What an earlier travel left here: it never goes home, and its numbers are used no more.
Result<void> supersede(Deed& deed, const OutParcel& parcel, const QString& path)
{
    CheckOutTable table(deed.connection());
    const auto last = table.latestOf(parcel.session.id);
    if (!last)
        return last.error();
    if (!last->has_value())
        return {};
    CheckOutRow row = **last;
    if (row.travel >= parcel.head.travel)
        return Error {ErrorKind::ParcelOutdated, {path}, {}};
    if (row.state != CheckOutState::Held)
        return {};
    const auto session = SessionTable(deed.connection()).load(row.session);
    if (!session)
        return session.error();
    if (session->state == SessionState::ProtocolSigned)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::CheckOutSession), codeOf(session->state)}, {}};
    if (const auto gone = SeriesTable(deed.connection()).withdraw(row.id); !gone)
        return gone.error();
    row.state = CheckOutState::Superseded;
    row.endedAt = deed.now();
    return table.update(row, CheckOutState::Held);
}

CheckOutRow rowOf(const Deed& deed, const OutParcel& parcel, const QByteArray& hash)
{
    return {parcel.head.checkOut, parcel.session.id, parcel.head.office, parcel.head.travel, CheckOutState::Held,
        deed.now(), std::nullopt, {}, canonicalOf(parcel.cases), canonicalOf(parcel.numbers), hash, std::nullopt,
        parcel.journal.count, std::nullopt};
}

Result<Received> takeOver(Deed& deed, const OutParcel& parcel, const QByteArray& hash, const QString& path)
{
    if (const auto right = supersede(deed, parcel, path); !right)
        return right.error();
    if (const auto unpacked = unpackSession(deed, parcel); !unpacked)
        return unpacked.error();
    if (const auto kept = CheckOutTable(deed.connection()).insert(rowOf(deed, parcel, hash)); !kept)
        return kept.error();
    if (const auto given = SeriesTable(deed.connection()).give(parcel.numbers, parcel.head.checkOut); !given)
        return given.error();
    const Received done = told(parcel, true);
    deed.about("session", parcel.session.id);
    for (const Application& application : parcel.applications)
        deed.alsoAbout("application", application.id.bytes());
    deed.note("received", done.session);
    deed.note("travel", done.travel);
    deed.note("candidates", done.candidates);
    deed.note("parcel", hash);
    return done;
}

} // namespace

ReceiveSession::ReceiveSession(Desk& desk, const EncryptionKey& key, QString formsFolder)
    : m_desk(desk)
    , m_key(key)
    , m_formsFolder(std::move(formsFolder))
{
}

Result<Received> ReceiveSession::run(const QString& path)
{
    constexpr Action action = Action::CheckOutSession;
    if (const auto allowed = checkRole(m_desk.actor, action); !allowed)
        return allowed.error();
    const auto self = requireRole(m_desk.connection, InstallationRole::Venue, action);
    if (!self)
        return self.error();
    const auto opened = openParcel(m_desk.connection, m_key, path);
    if (!opened)
        return opened.error();
    const auto parcel = parseOutParcel(opened->content);
    if (!parcel)
        return Error {ErrorKind::ParcelBroken, {path}, parcel.error().detail};
    if (const auto right = checkAddress(*parcel, *self, opened->sender, path); !right)
        return right.error();
    const auto known = CheckOutTable(m_desk.connection).find(parcel->head.checkOut);
    if (!known)
        return known.error();
    if (known->has_value())
        return told(*parcel, false);
    return perform(m_desk, action, [&](Deed& deed) -> Result<Received> {
        auto done = takeOver(deed, *parcel, opened->hash, path);
        if (!done)
            return done;
        if (const auto written = writeForms(m_formsFolder, parcel->forms); !written)
            return written.error();
        return done;
    });
}

} // namespace tanu
