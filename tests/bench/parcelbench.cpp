#include "tests/bench/parcelbench.h"

#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "core/base/durablefile.h"
#include "core/database/transaction.h"
#include "core/domain/values/generatednumbers.h"
#include "core/exchange/parcels/checkoutsession.h"
#include "core/exchange/parcels/enrolvenue.h"
#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/showcard.h"
#include "core/services/queries/referencequery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/persontable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/sha256.h"
#include "tests/bench/population.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

namespace tanu::bench {

namespace {

constexpr int candidates = 1000;
constexpr qsizetype scanSize = 100'000; ///< 100 MB in all
constexpr double limit = 3000; ///< ms, written and verified
constexpr quint32 seed = 1000;

QByteArray randomScan(QRandomGenerator& random)
{
    QByteArray scan(scanSize, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32*>(scan.data()), scanSize / static_cast<qsizetype>(sizeof(quint32)));
    return scan;
}

void insertCandidate(Connection& connection, const SessionId& session, const Application& application, const QByteArray& scan)
{
    need(PersonTable(connection).insert({application.person, application.fields.identity.iin, {}}));
    need(ApplicationTable(connection).insert(application, {}));
    SessionCandidateRow place;
    place.application = application.id;
    place.session = session;
    need(SessionCandidateTable(connection).insert(place));
    AttachmentRow row;
    row.id = AttachmentId::make(application.registeredAt);
    row.application = application.id;
    row.kind = QStringLiteral("identity-card");
    row.fileName = QStringLiteral("card.jpg");
    row.mediaType = QStringLiteral("image/jpeg");
    row.sha256 = sha256Of(scan);
    row.addedAt = application.registeredAt;
    need(AttachmentTable(connection).insert(row, scan));
}

/// A planned session of so many, all notified.
SessionId fill(Installation& office, const demo::DemoStaff& staff, const QDateTime& now)
{
    Connection& connection = office.connection();
    const SystemClock clock;
    const ProgrammeId programme = need(ReferenceQuery(connection, clock).programmes()).front().id;
    Session session;
    session.id = SessionId::make(now);
    session.year = now.date().year();
    session.number = 1;
    session.programme = programme;
    session.commission = staff.examCommission;
    session.startsAt = now.addDays(20);
    session.place = QStringLiteral("Ақтау");
    demo::DemoPeople people(seed);
    QRandomGenerator random(seed);
    need(inTransaction(connection, [&]() -> Result<void> {
        need(SessionTable(connection).insert(session));
        for (int number = 1; number <= candidates; ++number) {
            auto person = people.next();
            person.birthDate = QDate(1968, 1, 1).addDays(number);
            person.identity.iin = generatedIin(person.birthDate, person.sex, 0);
            ApplicationFields fields = demo::fieldsOf(person, programme, now.date());
            insertCandidate(connection, session.id,
                {ApplicationId::make(now), now.date().year(), number, now, PersonId::make(now), std::move(fields), CaseState::Notified},
                randomScan(random));
        }
        return {};
    }));
    return session.id;
}

/// The disk alone: as many bytes written and synced.
double bareWrite(const QString& path)
{
    const QByteArray bytes(scanSize * candidates, 'x');
    return millisecondsOf([&] {
        QFile::remove(path);
        const auto file = need(DurableFile::create(path));
        need(file->write(bytes));
        need(file->publish());
    });
}

} // namespace

void measureParcels(Figures& figures)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto office = need(Installation::open(folder.filePath(QStringLiteral("office")), {Installation::Kind::Demo}));
    const auto venue = need(Installation::open(folder.filePath(QStringLiteral("venue")), {Installation::Kind::Demo}));
    Desk first = office->desk(clock, Installation::firstActor());
    const demo::DemoStaff staff = need(demo::createDemoCenter(first));
    Desk here = office->desk(clock, staff.administrator);
    Desk there = venue->desk(clock, Installation::firstActor());
    const auto officeKey = need(office->parcelKey());
    const auto venueKey = need(venue->parcelKey());
    const InstallationCard venueCard = need(ShowCard(there, *venueKey).run(QStringLiteral("Ноутбук")));
    const InstallationCard officeCard = need(ShowCard(here, *officeKey).run());
    const VenueId id = need(EnrolVenue(here).run(venueCard)).card.id;
    need(EnrolVenue(there).run(officeCard));
    const SessionId session = fill(*office, staff, clock.now());

    const QString path = folder.filePath(QStringLiteral("session.parcel"));
    const double bare = medianOf(3, [&] { return bareWrite(folder.filePath(QStringLiteral("bare"))); });
    const double out = millisecondsOf([&] { need(CheckOutSession(here).run({session, id, {}}, path)); });
    const double in = millisecondsOf([&] { need(ReceiveSession(there, *venueKey).run(path)); });
    figures.add({QStringLiteral("parcel of 1,000 candidates with 100 MB written and verified"), out, QStringLiteral("ms"), bare, limit, false});
    figures.add({QStringLiteral("the same received at the venue"), in, QStringLiteral("ms"), bare, 10'000, false});
}

} // namespace tanu::bench
