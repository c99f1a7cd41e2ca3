// Protects numbers (exchange.md 14, 18, 19): two hundred centers take them over a bad line, crash, come out of old copies, are
// cloned and have wrong clocks. No number stands on two documents, and of every number that was granted it is known what
// became of it.
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/exchange/ownstanding.h"
#include "server/actions/countnumbers.h"
#include "server/actions/fencedevice.h"
#include "tests/ordeal/support/lightcenter.h"
#include "tests/support/testcenter.h"
#include "tests/support/told.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int centers = 200;
constexpr int betweenEnrolments = 10; ///< seconds: the server takes no flood of codes

/// One center with its operator: the installation that works, copies of its disk, and what was printed of it.
struct Place {
    QString number;
    std::unique_ptr<LightCenter> present;
    std::unique_ptr<LightCenter> copy; ///< of the disk, some time ago
    ManualClock clock;
};

/// What happened, for the figure.
struct Happened {
    int restored = 0;
    int cloned = 0;
    int fenced = 0;
    int crashes = 0;
    int clocks = 0;
};

class Flood {
public:
    explicit Flood(int block)
        : m_block(block)
        , m_line(m_core, m_dice, 15)
    {
        // Here nothing is killed: the disk need not be waited for.
        need(m_host.connection().execute(QStringLiteral("PRAGMA synchronous = OFF")));
        for (int i = 0; i < centers; ++i) {
            auto place = std::make_unique<Place>(
                Place {QStringLiteral("%1").arg(1'001 + i), nullptr, nullptr, ManualClock(m_host.clock().now())});
            place->present = std::make_unique<LightCenter>(place->number, place->clock);
            m_host.clock().advance(betweenEnrolments);
            need(place->present->enrol(m_core, m_host.addCenter(place->number, 100'000)));
            m_places.push_back(std::move(place));
        }
    }

    /// One thing that happens at one of the centers.
    void step()
    {
        Place& place = *m_places[static_cast<size_t>(m_dice.below(centers))];
        switch (m_dice.below(24)) {
        case 0:
            place.copy = std::make_unique<LightCenter>(*place.present); // a copy of the disk
            return;
        case 1:
            return comeOutOfTheCopy(place);
        case 2:
            return workAsTwo(place);
        case 3:
            place.clock.set(m_host.clock().now().addYears(m_dice.between(-10, 10)));
            ++happened.clocks;
            return;
        case 4:
        case 5:
            return crash(place);
        default:
            take(*place.present);
            if (m_dice.below(3) == 0)
                exchange(place, *place.present, m_line);
            return;
        }
    }

    /// Everybody comes to rest: everything is sent, what is left is returned.
    void rest()
    {
        for (const auto& place : m_places) {
            for (int round = 0; round < 3; ++round)
                exchange(*place, *place->present, m_core);
            // A block whose grant was never heard is asked for, so that it can be given back, too.
            need(place->present->askNumbers(m_core, m_block));
            for (auto left = place->present->take(m_block); left.first <= left.last; left = place->present->take(m_block))
                place->present->end(left.first, left.last, NumberEnd::Returned);
            exchange(*place, *place->present, m_core);
            remember(*place->present);
        }
    }

    [[nodiscard]] qint64 taken() const { return m_taken; }
    void verify();

    Happened happened;

private:
    /// Some of the next numbers: documents, and what was spoiled on the way.
    void take(LightCenter& center)
    {
        if (center.freeNumbers() < m_block / 2) {
            for (int i = 0; i < 3 && !center.askNumbers(m_line, m_block); ++i) { }
        }
        const auto numbers = center.take(m_dice.between(1, m_block));
        if (numbers.first > numbers.last)
            return;
        const qint64 count = numbers.last - numbers.first + 1;
        const qint64 documents = std::min(count, 1 + m_dice.below(std::max<qint64>(4, count / 5)));
        for (qint64 i = 0; i < documents; ++i)
            center.issue(numbers.first + i);
        center.end(numbers.first + documents, numbers.last, NumberEnd::Spoiled);
        m_taken += count;
    }

    void exchange(Place& place, LightCenter& center, Transport& line)
    {
        const auto done = center.exchange(line);
        if (done || !isFenced(done.error()))
            return;
        ++happened.fenced;
        m_host.clock().advance(betweenEnrolments);
        const auto code = need(server::makeEnrolmentCode(
            m_host.desk(), need(AccreditationNumber::parse(place.number))));
        need(center.enrol(m_core, code));
    }

    /// The program ends in the middle: what was not committed is as it was, nothing of it was printed.
    void crash(Place& place)
    {
        LightCenter before = *place.present;
        LightCenter working = *place.present;
        working.take(m_dice.between(1, m_block)); // never committed
        *place.present = before;
        exchange(place, *place.present, m_line);
        ++happened.crashes;
    }

    void comeOutOfTheCopy(Place& place)
    {
        if (!place.copy)
            return;
        remember(*place.present);
        if (place.present->device() != place.copy->device())
            fence(place.present->device());
        place.present = std::move(place.copy);
        ++happened.restored;
        take(*place.present);
        exchange(place, *place.present, m_line);
    }

    /// The copy is older than the last enrolment: the operator fences the installation that was lost, whose numbers nobody
    /// could give back otherwise.
    void fence(const QByteArray& lost)
    {
        const auto key = need(SigningKey::generate());
        server::Metrics metrics;
        const server::ServerContext context {
            m_host.connection(), m_host.clock(), server::ServerSigner(*key), {}, {}, metrics};
        const auto device = need(server::DeviceTable(m_host.connection()).find(lost));
        need(inTransaction(m_host.connection(), [&] { return server::FenceDevice(context).run(*device, QStringLiteral("lost")); }));
    }

    /// A copy works beside the original for a while; then it is found and thrown away.
    void workAsTwo(Place& place)
    {
        LightCenter clone = *place.present;
        for (int i = 0; i < 3; ++i) {
            take(clone);
            static_cast<void>(clone.exchange(m_line));
            take(*place.present);
            exchange(place, *place.present, m_line);
        }
        remember(clone);
        ++happened.cloned;
    }

    /// Which document the server acknowledged under which number.
    void remember(const LightCenter& center)
    {
        QHash<qint64, QByteArray>& known = m_acknowledged[center.number().toString()];
        for (const MemoryOutbox::Entry& entry : center.outbox.entries()) {
            if (entry.ordinal == 0 || entry.state != RecordState::Accepted)
                continue;
            const QByteArray before = known.value(entry.ordinal, entry.id);
            if (before != entry.id)
                m_twice.append(QStringLiteral("%1-%2").arg(center.number().toString()).arg(entry.ordinal));
            known.insert(entry.ordinal, entry.id);
        }
    }

    int m_block;
    Dice m_dice {ordealSeed()};
    server::TestServer m_host;
    CoreTransport m_core {m_host};
    BadLine m_line;
    std::vector<std::unique_ptr<Place>> m_places;
    QHash<QString, QHash<qint64, QByteArray>> m_acknowledged;
    QStringList m_twice;
    qint64 m_taken = 0;
};

void Flood::verify()
{
    QCOMPARE(m_twice, QStringList());
    qint64 granted = 0;
    for (const auto& place : m_places) {
        const auto number = need(AccreditationNumber::parse(place->number));
        const auto account = need(server::countNumbers(m_host.connection(), number));
        QVERIFY2(account.held() == 0, qPrintable(QStringLiteral("%1: %2 of %3 numbers are not accounted for")
                .arg(place->number).arg(account.held()).arg(account.granted)));
        QCOMPARE(account.documents + account.ended + account.burned, account.granted);
        granted += account.granted;
    }
    QVERIFY(granted > 0);
    for (auto it = m_acknowledged.cbegin(); it != m_acknowledged.cend(); ++it) {
        QHash<qint64, QByteArray> onServer;
        need(Statement::on(m_host.connection(), QStringLiteral("SELECT ordinal, record FROM certificate WHERE center = :center"))
                .bind(":center", it.key())
                .forEach([&](const Row& row) -> Result<void> {
                    onServer.insert(need(row.integer("ordinal")), need(row.bytes("record")));
                    return {};
                }));
        for (auto document = it->cbegin(); document != it->cend(); ++document)
            QCOMPARE(onServer.value(document.key()), document.value());
    }
}

} // namespace

class TestNumberFlood final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneTwiceAndAllAccountedFor()
    {
        const OrdealFigure figure(QStringLiteral("number flood"));
        const qint64 wanted = inFull(10'000'000, 20'000);
        Flood flood(inFull(5'000, 100));
        while (flood.taken() < wanted)
            flood.step();
        flood.rest();
        flood.verify();
        const Happened& it = flood.happened;
        QVERIFY(it.restored > 0 && it.cloned > 0 && it.fenced > 0 && it.crashes > 0 && it.clocks > 0);
        figure.tell(QStringLiteral("%1 numbers of %2 centers, %3 out of old copies, %4 cloned, %5 fenced, %6 crashes, "
                                   "%7 wrong clocks")
                        .arg(flood.taken()).arg(centers).arg(it.restored).arg(it.cloned).arg(it.fenced).arg(it.crashes)
                        .arg(it.clocks));
    }
};

QTEST_GUILESS_MAIN(TestNumberFlood)
#include "tst_numberflood.moc"
