#include "core/exchange/parcels/returnsession.h"

#include "core/exchange/parcels/packsession.h"
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/venuestep.h"
#include "core/security/hash.h"
#include "core/storage/checkouttable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/sessiontable.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr Action action = Action::BringHomeSession;

/// What this deed adds to the journal: itself. It goes home too, so that the chain ends with the return.
constexpr qint64 ownEntries = 1;

Result<CheckOutRow> travelOf(Connection& connection, const SessionId& session)
{
    auto row = CheckOutTable(connection).latestOf(session);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("checkout"), session.toText()}, {}};
    return **std::move(row);
}

/// The session is the office's from here on. One that is already stays as it is.
Result<CheckOutRow> handBack(Deed& deed, CheckOutRow row)
{
    if (row.state != CheckOutState::Held)
        return row;
    const auto unused = SeriesTable(deed.connection()).withdraw(row.id);
    if (!unused)
        return unused.error();
    const auto head = Journal(deed.connection()).head();
    if (!head)
        return head.error();
    row.state = CheckOutState::Returned;
    row.endedAt = deed.now();
    row.numbers = canonicalOf(*unused);
    row.journalUntil = head->count + ownEntries;
    if (const auto kept = CheckOutTable(deed.connection()).update(row, CheckOutState::Held); !kept)
        return kept.error();
    return row;
}

/// The venue's own entries that go home, oldest first.
Result<std::vector<JournalEntry>> entriesOf(Connection& connection, const CheckOutRow& row)
{
    const Journal journal(connection);
    const auto head = journal.head();
    if (!head)
        return head.error();
    const qint64 from = std::min(row.journalFrom, head->count); // a journal that lost its tail shows at the office
    auto entries = journal.latest(static_cast<int>(head->count - from));
    if (!entries)
        return entries;
    std::reverse(entries->begin(), entries->end());
    std::erase_if(*entries, [&](const JournalEntry& entry) { return entry.seq > row.journalUntil.value_or(0); });
    return entries;
}

Result<std::vector<CaseProgress>> casesOf(Connection& connection, const CheckOutRow& row)
{
    const auto base = parseCases(row.base);
    if (!base)
        return base.error();
    std::vector<CaseProgress> cases;
    for (const CaseProgress& before : *base) {
        auto now = progressOf(connection, before.application);
        if (!now)
            return now.error();
        cases.push_back(*std::move(now));
    }
    return cases;
}

Result<HomeParcel> packHome(Connection& connection, const CheckOutRow& row, const OwnIdentity& self, const Venue& office)
{
    auto session = SessionTable(connection).load(row.session);
    if (!session)
        return session.error();
    auto cases = casesOf(connection, row);
    if (!cases)
        return cases.error();
    auto readiness = ReadinessTable(connection).ofSession(row.session);
    if (!readiness)
        return readiness.error();
    auto log = logOf(connection, row.session);
    if (!log)
        return log.error();
    auto protocol = ProtocolTable(connection).latestOf(row.session);
    if (!protocol)
        return protocol.error();
    auto unused = parseNumbers(row.numbers);
    if (!unused)
        return unused.error();
    auto journal = entriesOf(connection, row);
    if (!journal)
        return journal.error();
    const ParcelHead head {ParcelHead::Direction::Home, row.id, row.travel, office.card.center, office.card.id, self.id,
        row.session, row.endedAt.value_or(row.since)};
    return HomeParcel {head, *std::move(session), *std::move(cases), *std::move(readiness), *std::move(log),
        *std::move(protocol), *std::move(unused), *std::move(journal)};
}

/// Writes the parcel and gives it its name.
class Writing {
public:
    Writing(Desk& desk, const CheckOutRow& row, const QString& target)
        : m_desk(desk)
        , m_row(row)
        , m_target(target)
    {
    }

    Result<ReturnedSession> run();

private:
    Result<HomeParcel> pack();
    Result<std::unique_ptr<PendingParcel>> write(const QByteArray& content);

    Desk& m_desk;
    const CheckOutRow& m_row;
    const QString& m_target;
    Venue m_office {};
};

Result<HomeParcel> Writing::pack()
{
    const auto self = requireRole(m_desk.connection, InstallationRole::Venue, action);
    if (!self)
        return self.error();
    const auto office = officeOf(m_desk.connection);
    if (!office)
        return office.error();
    m_office = *office;
    return inTransaction(
        m_desk.connection, [&] { return packHome(m_desk.connection, m_row, *self, *office); }, Transaction::Kind::Read);
}

Result<std::unique_ptr<PendingParcel>> Writing::write(const QByteArray& content)
{
    const auto addressee = EncryptionPublicKey::fromBytes(m_office.card.sealingKey);
    if (!addressee)
        return addressee.error();
    const auto place = parcelPlace(m_target, m_office.card.id, m_row.id, ParcelHead::Direction::Home);
    return PendingParcel::write({place.path, place.isNamedByUs, *addressee, m_desk.key}, content);
}

Result<ReturnedSession> Writing::run()
{
    const auto parcel = pack();
    if (!parcel)
        return parcel.error();
    const auto file = write(canonicalOf(*parcel));
    if (!file)
        return file.error();
    if (const auto published = (*file)->publish(); !published)
        return published.error();
    return ReturnedSession {
        numberText(parcel->session.year, parcel->session.number), (*file)->path(), (*file)->size(), false};
}

} // namespace

ReturnSession::ReturnSession(Desk& desk)
    : m_desk(desk)
{
}

Result<ReturnedSession> ReturnSession::run(const SessionId& id, const QString& target)
{
    bool wasHeld = false;
    const auto row = perform(m_desk, action, [&](Deed& deed) -> Result<CheckOutRow> {
        const auto self = requireRole(deed.connection(), InstallationRole::Venue, action);
        if (!self)
            return self.error();
        auto travel = travelOf(deed.connection(), id);
        if (!travel)
            return travel;
        wasHeld = travel->state == CheckOutState::Held;
        auto returned = handBack(deed, *std::move(travel));
        if (!returned)
            return returned;
        deed.about("session", id);
        deed.note("travel", returned->travel);
        deed.note("returned", Cbor::boolean(wasHeld));
        return returned;
    });
    if (!row)
        return row.error();
    auto done = Writing(m_desk, *row, target).run();
    if (done) {
        done->isAgain = !wasHeld;
        return done;
    }
    if (wasHeld) {
        if (const auto undone = undo(row->id); !undone)
            return undone.error();
    }
    return done;
}

/// The parcel was never written: the session is conducted here as before.
Result<void> ReturnSession::undo(const CheckOutId& id)
{
    return perform(m_desk, action, [&](Deed& deed) -> Result<void> {
        CheckOutTable table(deed.connection());
        const auto found = table.find(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error {ErrorKind::NotFound, {QStringLiteral("checkout"), id.toText()}, {}};
        CheckOutRow row = **found;
        const auto numbers = parseNumbers(row.numbers);
        if (!numbers)
            return numbers.error();
        if (const auto given = SeriesTable(deed.connection()).give(*numbers, id); !given)
            return given;
        row.state = CheckOutState::Held;
        row.endedAt.reset();
        row.journalUntil.reset();
        deed.about("session", row.session);
        deed.note("undone", QStringLiteral("not-written"));
        return table.update(row, CheckOutState::Returned);
    });
}

} // namespace tanu
