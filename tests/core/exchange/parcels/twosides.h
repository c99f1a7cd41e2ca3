#pragma once

// An office and a venue of one center, each with a database, keys and a desk of its own, and a stick between them.

#include "core/database/migrator.h"
#include "core/exchange/parcels/bringhomesession.h"
#include "core/exchange/parcels/checkoutsession.h"
#include "core/exchange/parcels/content/caseprogress.h"
#include "core/exchange/parcels/enrolvenue.h"
#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/returnsession.h"
#include "core/exchange/parcels/showcard.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/applicationtable.h"
#include "core/storage/centerschema.h"
#include "core/storage/protocoltable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/standingproof.h"
#include "tests/support/testsealer.h"

namespace tanu::test {

/// One installation besides the TestCenter: nothing but a schema and keys. Its people are those that a parcel brings.
class VenueSide {
public:
    VenueSide(const Clock& clock, char seed, const QString& name, TestCenter::Where where = TestCenter::Where::Memory)
        : m_clock(clock)
        , m_name(name)
        , m_connection(where == TestCenter::Where::Memory ? openSealed(QString(), Connection::OpenMode::Memory)
                                                          : openSealed(m_folder.filePath(QStringLiteral("center.sqlite"))))
        , m_key(need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, seed))))
        , m_parcelKey(need(EncryptionKey::fromSeed(QByteArray(EncryptionKey::seedSize, seed))))
    {
        need(Migrator(centerMigrations()).migrate(*m_connection));
    }

    [[nodiscard]] Connection& db() { return *m_connection; }
    [[nodiscard]] QString path() const { return m_connection->path(); } ///< empty in memory
    [[nodiscard]] const EncryptionKey& parcelKey() const { return *m_parcelKey; }
    [[nodiscard]] const SigningKey& key() const { return *m_key; }

    /// The first start's administrator, before a parcel brought people.
    [[nodiscard]] Desk first()
    {
        return {*m_connection, m_clock, *m_key, {{}, QStringLiteral("first-start"), Role::Administrator}, StandingProof::make()};
    }
    /// Somebody whom a parcel brought.
    [[nodiscard]] Desk desk(const StaffId& id, Role role)
    {
        return {*m_connection, m_clock, *m_key, {id, QStringLiteral("venue"), role}, StandingProof::make()};
    }

    InstallationCard show()
    {
        Desk desk = first();
        return need(ShowCard(desk, *m_parcelKey).run(m_name));
    }

private:
    const Clock& m_clock;
    QString m_name;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<EncryptionKey> m_parcelKey;
};

/// The procedure at whatever side holds the session, by the real services.
class Procedure {
public:
    Procedure(Desk secretary, const TestCenter& center)
        : m_desk(std::move(secretary))
        , m_center(center)
    {
    }

    [[nodiscard]] Desk& desk() { return m_desk; }

    void start(const SessionId& session, const Cases& cases)
    {
        need(AcquaintCandidates(m_desk).run(cases, Acquaintance::Both));
        std::vector<ReadinessFinding> findings;
        for (const ReadinessItem& item : need(readinessItemsOf(m_desk.connection, session)))
            findings.push_back({item.code, true, {}});
        need(CheckReadiness(m_desk).run(session, findings));
        for (const ApplicationId& id : cases)
            need(IdentifyCandidate(m_desk).run(id, {Attendance::Present, QStringLiteral("Жеке куәлік 012345678")}));
        need(StartSession(m_desk).run(session));
    }

    void decide(const ApplicationId& candidate, bool pass)
    {
        need(RecordTheory(m_desk).run(candidate, pass ? 30 : 10, 30));
        if (pass)
            mark(candidate);
        need(ConfirmDecision(m_desk).run(candidate, pass ? Decision::Passed : Decision::NotPassed));
    }

    void conduct(const SessionId& session, const Cases& passing, const Cases& failing = {})
    {
        Cases all = passing;
        all.insert(all.end(), failing.begin(), failing.end());
        start(session, all);
        for (const ApplicationId& id : passing)
            decide(id, true);
        for (const ApplicationId& id : failing)
            decide(id, false);
        need(EndSession(m_desk).run(session));
    }

    Result<RecordedViolation> violate(const ApplicationId& candidate)
    {
        NewViolation violation;
        violation.thing = QStringLiteral("phone");
        violation.description = QStringLiteral("Телефон");
        return RecordViolation(m_desk).run(candidate, violation);
    }

private:
    void mark(const ApplicationId& candidate)
    {
        QMap<QString, int> points;
        for (const MapOperation& operation : m_center.programme().operations)
            points.insert(operation.rule.id, 20);
        for (const StaffId& assessor : m_center.examMembers())
            need(RecordPractice(m_desk).run(candidate, assessor, points));
    }

    Desk m_desk;
    const TestCenter& m_center;
};

/// Both sides, enrolled with one another.
class TwoSides {
public:
    explicit TwoSides(TestCenter::Where where = TestCenter::Where::Memory)
        : m_office(where)
        , m_road(m_office)
        , m_officeKey(need(EncryptionKey::fromSeed(QByteArray(EncryptionKey::seedSize, '\x31'))))
        , m_venue(m_office.clock(), '\x32', QStringLiteral("Ноутбук 1"), where)
    {
        m_officeCard = need(ShowCard(m_office.as(Role::Administrator), *m_officeKey).run());
        m_venueId = enrol(m_venue);
    }

    [[nodiscard]] TestCenter& office() { return m_office; }
    [[nodiscard]] SessionRoad& road() { return m_road; }
    [[nodiscard]] VenueSide& venue() { return m_venue; }
    [[nodiscard]] const VenueId& venueId() const { return m_venueId; }
    [[nodiscard]] const InstallationCard& officeCard() const { return m_officeCard; }
    [[nodiscard]] const EncryptionKey& officeKey() const { return *m_officeKey; }
    [[nodiscard]] Desk& clerk() { return m_office.as(Role::Registrar); }

    /// Makes this side a venue of the office.
    VenueId enrol(VenueSide& side)
    {
        const VenueId id = need(EnrolVenue(m_office.as(Role::Administrator)).run(side.show())).card.id;
        Desk desk = side.first();
        need(EnrolVenue(desk).run(m_officeCard));
        return id;
    }

    /// The commission's secretary, at the venue.
    [[nodiscard]] Desk secretary() { return m_venue.desk(m_office.staff(Role::Secretary), Role::Secretary); }
    [[nodiscard]] Procedure atVenue() { return {secretary(), m_office}; }
    [[nodiscard]] Procedure atOffice() { return {m_office.as(Role::Secretary), m_office}; }

    [[nodiscard]] QString stick() const { return m_stick.path(); }
    /// A file of its own on the stick.
    [[nodiscard]] QString fresh(const char* name)
    {
        return m_stick.filePath(QStringLiteral("%1-%2.parcel").arg(QLatin1String(name)).arg(++m_files));
    }

    /// The clock stands at the hour of the session.
    void goTo(const SessionId& session)
    {
        m_office.clock().set(need(SessionTable(m_office.db()).load(session)).startsAt);
    }

    Result<CheckedOut> tryCheckOut(const SessionId& session, const QString& target)
    {
        return CheckOutSession(clerk()).run({session, m_venueId, {}}, target);
    }
    QString checkOut(const SessionId& session) { return need(tryCheckOut(session, fresh("out"))).path; }
    Result<Received> tryReceive(const QString& path)
    {
        Desk desk = m_venue.first();
        return ReceiveSession(desk, m_venue.parcelKey()).run(path);
    }
    void handOver(const SessionId& session) { need(tryReceive(checkOut(session))); }
    QString giveBack(const SessionId& session)
    {
        Desk desk = secretary();
        return need(ReturnSession(desk).run(session, fresh("home"))).path;
    }
    Result<BroughtHome> tryBringHome(const QString& path) { return BringHomeSession(clerk(), *m_officeKey).run(path); }

private:
    TestCenter m_office;
    SessionRoad m_road;
    std::unique_ptr<EncryptionKey> m_officeKey;
    VenueSide m_venue;
    InstallationCard m_officeCard;
    VenueId m_venueId;
    QTemporaryDir m_stick;
    int m_files = 0;
};

} // namespace tanu::test
