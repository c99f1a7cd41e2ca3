// Protects exchange.md 22 and 23 against every order of things: office and venue work at random, parcels are lost, carried
// twice, late and in the wrong order, sessions are taken back; nothing that counts is lost, nothing is there twice, and both
// journals are whole. TANU_ORDEAL asks for all one thousand.
#include "core/exchange/parcels/resolveconflict.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/cases/closecase.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/checkouttable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/venuejournaltable.h"
#include "core/storage/violationtable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/told.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <set>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int candidates = 3;
constexpr int stepsEach = 60;

int interleavingCount()
{
    constexpr int shortForm = 40;
    constexpr int fullForm = 1000;
    return qEnvironmentVariableIsSet("TANU_ORDEAL") ? fullForm : shortForm;
}

/// One story of one session between one office and one venue.
class Story {
public:
    explicit Story(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < candidates; ++i)
            m_cases.push_back(m_sides.road().contracted(i + 1));
        m_session = m_sides.road().notified(m_cases);
        m_sides.goTo(m_session);
    }

    /// What went wrong, or nothing.
    QString run()
    {
        for (int i = 0; i < stepsEach && m_problem.isEmpty(); ++i)
            step();
        if (m_problem.isEmpty())
            finish();
        if (m_problem.isEmpty())
            check();
        return m_problem;
    }

private:
    [[nodiscard]] int any(int bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }
    [[nodiscard]] const ApplicationId& anyCase() { return m_cases.at(static_cast<size_t>(any(candidates))); }
    [[nodiscard]] Connection& office() { return m_sides.office().db(); }
    [[nodiscard]] Connection& venue() { return m_sides.venue().db(); }

    void step()
    {
        m_sides.office().clock().advance(1 + any(30));
        switch (any(12)) {
        case 0:
            checkOut();
            break;
        case 1:
        case 2:
            receive();
            break;
        case 3:
            giveBack();
            break;
        case 4:
        case 5:
            bringHome();
            break;
        case 6:
            takeBack();
            break;
        case 7:
            officeCloses();
            break;
        case 8:
            choose();
            break;
        case 9:
            work(m_sides.office().as(Role::Secretary), false);
            break;
        default:
            if (m_isKnownThere) {
                Desk desk = m_sides.secretary();
                work(desk, true);
            }
        }
    }

    void expect(bool isRight, const QString& what)
    {
        if (!isRight && m_problem.isEmpty())
            m_problem = what;
    }

    /// These and no others may a step be refused for.
    template <typename T>
    void expectKnown(const Result<T>& result, std::initializer_list<ErrorKind> kinds, const char* step)
    {
        const bool isKnown = result || std::find(kinds.begin(), kinds.end(), result.error().kind) != kinds.end();
        expect(isKnown, QStringLiteral("%1: %2").arg(QLatin1String(step), told(result)));
    }

    void checkOut()
    {
        const bool wasAway = need(VenueQuery(office()).away(m_session)).has_value();
        const QString path = m_sides.fresh("out");
        const auto done = m_sides.tryCheckOut(m_session, path);
        expectKnown(done, {ErrorKind::SessionAway, ErrorKind::ConflictOpen, ErrorKind::ActionNotAllowed, ErrorKind::FieldEmpty}, "check out");
        expect(!(done && wasAway), QStringLiteral("two holders"));
        if (done)
            m_out.push_back(path);
    }

    void receive()
    {
        if (m_out.empty())
            return;
        const QString path = m_out.at(static_cast<size_t>(any(static_cast<int>(m_out.size()))));
        const auto done = m_sides.tryReceive(path);
        expectKnown(done, {ErrorKind::ParcelOutdated}, "receive");
        m_isKnownThere = m_isKnownThere || done.isOk();
    }

    void giveBack()
    {
        if (!m_isKnownThere)
            return;
        Desk desk = m_sides.secretary();
        const QString path = m_sides.fresh("home");
        need(ReturnSession(desk).run(m_session, path));
        const CheckOutRow row = *need(CheckOutTable(venue()).latestOf(m_session));
        m_home.push_back({path, row.id, m_waiting[row.id]});
    }

    void bringHome()
    {
        if (m_home.empty())
            return;
        const Parcel parcel = m_home.at(static_cast<size_t>(any(static_cast<int>(m_home.size()))));
        const auto row = need(CheckOutTable(office()).find(parcel.checkOut));
        const auto done = m_sides.tryBringHome(parcel.path);
        switch (row->state) {
        case CheckOutState::Out:
            expect(done && done->isNew, QStringLiteral("home for the first time: %1").arg(told(done)));
            m_counted.insert(parcel.written.begin(), parcel.written.end());
            break;
        case CheckOutState::Home:
            expect(done && !done->isNew, QStringLiteral("home again: %1").arg(told(done)));
            break;
        default:
            expectKnown(done, {ErrorKind::ParcelOutdated}, "home");
            expect(!done, QStringLiteral("a parcel that was taken back came home"));
        }
    }

    void takeBack()
    {
        if (any(3) != 0)
            return;
        const auto done = TakeBackSession(m_sides.office().as(Role::Administrator)).run(m_session, QStringLiteral("Себеп"));
        expectKnown(done, {ErrorKind::NotFound}, "take back");
    }

    void officeCloses()
    {
        if (any(4) != 0)
            return;
        const auto done = CloseCase(m_sides.office().as(Role::Head)).run(anyCase(), ClosureGround::WithdrawnByCandidate, QStringLiteral("Себеп"));
        expectKnown(done, {ErrorKind::ActionNotAllowed}, "close");
    }

    void choose()
    {
        for (const ConflictView& conflict : need(VenueQuery(office()).conflictsOf(m_session))) {
            if (conflict.chosen)
                continue;
            const auto side = any(2) == 0 ? ConflictSide::Office : ConflictSide::Venue;
            const auto done = ResolveConflict(m_sides.office().as(Role::Head)).run(conflict.id, side);
            expectKnown(done, {ErrorKind::SessionAway, ErrorKind::ChangedMeanwhile}, "choose");
        }
    }

    /// One thing of the procedure; what is written once is remembered with the travel that carries it.
    void work(Desk& desk, bool isVenue)
    {
        switch (any(4)) {
        case 0:
            begin(desk);
            break;
        case 1:
            expectKnown(RecordTheory(desk).run(anyCase(), 20 + any(11), 30), procedureRefusals, "theory");
            break;
        case 2: {
            NewViolation violation;
            violation.thing = QStringLiteral("phone");
            violation.description = QStringLiteral("Телефон");
            const auto done = RecordViolation(desk).run(anyCase(), violation);
            expectKnown(done, procedureRefusals, "violation");
            if (done)
                remember(done->id.bytes(), isVenue);
            break;
        }
        default: {
            NewIncident incident;
            incident.text = QStringLiteral("Шу");
            const auto done = WriteIncident(desk).run(m_session, incident);
            expectKnown(done, procedureRefusals, "incident");
            if (done)
                remember(done->bytes(), isVenue);
        }
        }
    }

    void begin(Desk& desk)
    {
        StartConditions conditions;
        conditions.chairReason = QStringLiteral("Себеп");
        for (const ApplicationId& id : m_cases)
            expectKnown(IdentifyCandidate(desk).run(id, {Attendance::Present, QStringLiteral("Куәлік")}), procedureRefusals, "identify");
        expectKnown(StartSession(desk).run(m_session, conditions), procedureRefusals, "start");
    }

    void remember(const QByteArray& id, bool isVenue)
    {
        if (!isVenue) {
            m_counted.insert(id);
            return;
        }
        const CheckOutRow row = *need(CheckOutTable(venue()).latestOf(m_session));
        m_waiting[row.id].insert(id);
    }

    /// Everything that is still out comes home, or is taken back.
    void finish()
    {
        const auto away = need(VenueQuery(office()).away(m_session));
        if (!away)
            return;
        const auto there = need(CheckOutTable(venue()).find(away->id));
        if (!there || (there->state != CheckOutState::Held && there->state != CheckOutState::Returned)) {
            need(TakeBackSession(m_sides.office().as(Role::Administrator)).run(m_session, QStringLiteral("Соңы")));
            return;
        }
        Desk desk = m_sides.secretary();
        const QString path = m_sides.fresh("home");
        need(ReturnSession(desk).run(m_session, path));
        const BroughtHome done = need(m_sides.tryBringHome(path));
        expect(done.isNew, QStringLiteral("the last parcel was not new"));
        m_counted.insert(m_waiting[away->id].begin(), m_waiting[away->id].end());
    }

    void check()
    {
        std::set<QByteArray> found;
        std::set<QString> numbers;
        for (const Incident& one : need(IncidentTable(office()).ofSession(m_session)))
            expect(found.insert(one.id.bytes()).second, QStringLiteral("an incident twice"));
        for (const Violation& one : need(ViolationTable(office()).ofSession(m_session))) {
            expect(found.insert(one.id.bytes()).second, QStringLiteral("an act twice"));
            expect(numbers.insert(one.numberText()).second, QStringLiteral("a number twice"));
        }
        for (const QByteArray& id : m_counted)
            expect(found.contains(id), QStringLiteral("something that counts is lost"));
        expect(need(Journal(office()).verify()).isWhole(), QStringLiteral("the office's journal"));
        expect(need(Journal(venue()).verify()).isWhole(), QStringLiteral("the venue's journal"));
        const auto carried = need(VenueJournalTable(office()).all(m_sides.venueId()));
        expect(checkChain(carried).isOk(), QStringLiteral("the venue's journal at the office"));
        for (const ApplicationId& id : m_cases)
            need(progressOf(office(), id));
    }

    struct Parcel {
        QString path;
        CheckOutId checkOut;
        std::set<QByteArray> written;
    };

    static constexpr std::initializer_list<ErrorKind> procedureRefusals {ErrorKind::SessionAway, ErrorKind::ActionNotAllowed,
        ErrorKind::NotFound, ErrorKind::FieldEmpty, ErrorKind::NotIdentified, ErrorKind::CountsImpossible};

    QRandomGenerator m_random;
    TwoSides m_sides;
    Cases m_cases;
    SessionId m_session;
    bool m_isKnownThere = false;
    std::vector<QString> m_out;
    std::vector<Parcel> m_home;
    std::map<CheckOutId, std::set<QByteArray>> m_waiting; ///< written at the venue, by the travel that carries it home
    std::set<QByteArray> m_counted; ///< must be at the office in the end
    QString m_problem;
};

} // namespace

class TestInterleavings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostNothingIsDoubled_data()
    {
        constexpr int batch = 20;
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        for (int first = 1; first <= interleavingCount(); first += batch)
            QTest::addRow("stories %d to %d", first, first + batch - 1) << first << first + batch - 1;
    }

    void nothingIsLostNothingIsDoubled()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int seed = first; seed <= last; ++seed) {
            const QString problem = Story(static_cast<quint32>(seed)).run();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("story %1: %2").arg(seed).arg(problem)));
        }
    }
};

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
