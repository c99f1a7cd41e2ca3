// Protects wholeness: whichever statement of whichever service fails, and whichever write, sync or cut of a file below it,
// once or for ever, there is an error, everything stands as before, and the same action then succeeds.
#include "tests/architecture/sourcetree.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/ordeal/support/books.h"
#include "tests/ordeal/support/faultydisk.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/ordeal.h"
#include "tests/ordeal/support/witness.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <array>
#include <limits>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int tooMany = 1'000'000;
constexpr int fewEnough = 400;

QString told(const Result<void>& outcome)
{
    return outcome ? QStringLiteral("succeeded") : nameOf(outcome.error().kind) + QLatin1Char(' ') + outcome.error().detail;
}

/// The classes in whose functions somebody acts: a deed is performed, or an account gets an entry in the journal.
QStringList performersIn(const QString& source)
{
    static const QRegularExpression mark(
        QStringLiteral(R"(^[^\s/#].*\b(\w+)::~?\w+\(|\b(?:perform|noteAccountEntry)\(m_)"), QRegularExpression::MultilineOption);
    QStringList found;
    QString inside;
    for (auto marks = mark.globalMatch(source); marks.hasNext();) {
        const auto next = marks.next();
        if (next.hasCaptured(1))
            inside = next.captured(1);
        else if (!found.contains(inside))
            found.append(inside);
    }
    return found;
}

/// One action in a center of its own, with somebody who looks from outside whether it left a trace.
class Stage {
public:
    explicit Stage(const ServiceTrial& trial)
        : m_work(trial.prepare(m_center))
        , m_witness(m_center.path())
    {
    }

    /// Every preparation, every statement and the commit fail in their turn; in the short form a part of them. What is
    /// wrong; empty if nothing is.
    QString failStatements(FaultPlan::Lasting lasting)
    {
        constexpr qint64 partOfShort = 12;
        const qint64 all = countStatements();
        if (all < 4)
            return QStringLiteral("only %1 accesses").arg(all);
        const qint64 step = std::max<qint64>(1, all / inFull(fewEnough, partOfShort));
        for (qint64 failing = all; failing > 0; failing -= step) {
            FaultPlan plan(failing, lasting);
            const Result<void> outcome = workWith(plan);
            if (lasting == FaultPlan::Lasting::FromThenOn) // the rollback failed as well: as after a kill, it is undone later
                static_cast<void>(m_center.db().execute(QStringLiteral("ROLLBACK")));
            const QString wrong = trace(outcome);
            if (!wrong.isEmpty() || !plan.hasFired())
                return QStringLiteral("statement %1 of %2: %3").arg(failing).arg(all).arg(wrong);
        }
        return traceInRows();
    }

    /// Writes, syncs and cuts fail until the action succeeds: all of them by every kind of failure in the full form, else
    /// ever fewer by turns.
    QString failDisk()
    {
        using Lasting = FaultyDisk::Lasting;
        using Kind = FaultyDisk::Kind;
        const std::array kinds {std::pair(Kind::Full, Lasting::Once), std::pair(Kind::Error, Lasting::FromThenOn),
            std::pair(Kind::Error, Lasting::Once), std::pair(Kind::Full, Lasting::FromThenOn)};
        size_t turn = 0;
        for (int failing = 1; failing < tooMany; ++turn) {
            const auto& [kind, lasting] = kinds.at(turn % kinds.size());
            FaultyDisk disk(QFileInfo(m_center.path()).path(), failing, kind, lasting);
            const Result<void> outcome = m_work();
            const bool isHarmless = !disk.hasFired() || disk.failedAt() == m_center.path();
            if (outcome && isHarmless)
                return {};
            const QString wrong = trace(outcome);
            if (!wrong.isEmpty())
                return QStringLiteral("access %1 of the disk (%2): %3").arg(failing).arg(disk.failedAt(), wrong);
            if (!isFullOrdeal())
                failing += std::max(1, failing / 2);
            else if (turn % kinds.size() == kinds.size() - 1)
                failing += 1 + failing / fewEnough * (fewEnough / 20);
        }
        return QStringLiteral("never succeeds");
    }

    [[nodiscard]] TestCenter& center() { return m_center; }
    [[nodiscard]] int faults() const { return m_faults; }
    QStringList changed() { return m_witness.changed(); }

private:
    /// Nothing is prepared yet, so that preparations count and fail like everything else.
    Result<void> workWith(FaultPlan& plan)
    {
        need(m_center.db().execute(QStringLiteral("DROP TABLE IF EXISTS temp.forgets_what_is_prepared")));
        m_center.db().setFaults(&plan);
        const Result<void> outcome = m_work();
        m_center.db().setFaults(nullptr);
        return outcome;
    }

    /// How many accesses the action takes, the commit being the last: which the disk refuses.
    qint64 countStatements()
    {
        FaultPlan counting(std::numeric_limits<qint64>::max());
        const FaultyDisk disk(QFileInfo(m_center.path()).path(), 1, FaultyDisk::Kind::Error, FaultyDisk::Lasting::Once);
        const Result<void> outcome = workWith(counting);
        return outcome ? 0 : counting.accesses();
    }

    QString trace(const Result<void>& outcome)
    {
        ++m_faults;
        if (outcome)
            return QStringLiteral("succeeded all the same");
        if (m_center.db().isInTransaction())
            return QStringLiteral("leaves a transaction open after ") + told(outcome);
        if (m_witness.hasSomethingCommitted())
            return QStringLiteral("something is committed after ") + told(outcome);
        return isFullOrdeal() ? traceInRows() : QString();
    }

    QString traceInRows()
    {
        const QStringList changed = m_witness.changed();
        return changed.isEmpty() ? QString() : QStringLiteral("changed ") + changed.join(u',');
    }

    TestCenter m_center {TestCenter::Where::File};
    Work m_work;
    Witness m_witness;
    int m_faults = 0;
};

} // namespace

class TestEveryFault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figure = std::make_unique<OrdealFigure>(QStringLiteral("every fault of every service")); }
    void cleanupTestCase() { m_figure->tell(QStringLiteral("%1 actions, %2 faults").arg(m_actions).arg(m_faults)); }

    void everyServiceHasARow()
    {
        QStringList tried;
        for (const ServiceTrial& trial : serviceTrials())
            tried.append(QString::fromLatin1(trial.service));
        const auto sources = readSources({QStringLiteral("core/services")}, {QStringLiteral("*.cpp")});
        QStringList missing;
        int performing = 0;
        for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
            for (const QString& service : performersIn(source.value())) {
                ++performing;
                if (!tried.contains(service))
                    missing.append(service);
            }
        }
        QVERIFY(performing > 70);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no row in tests/ordeal/services: ") + missing.join(u' ')));
    }

    void isWholeOrNotAtAll_data()
    {
        QTest::addColumn<int>("index");
        const auto trials = serviceTrials();
        for (size_t i = 0; i < trials.size(); ++i)
            QTest::addRow("%s, %s", trials[i].service, trials[i].what) << static_cast<int>(i);
    }

    void isWholeOrNotAtAll()
    {
        QFETCH(int, index);
        const MemoryFolder fast;
        Stage stage(serviceTrials().at(static_cast<size_t>(index)));
        QCOMPARE(stage.failStatements(FaultPlan::Lasting::FromThenOn), QString());
        QCOMPARE(stage.failStatements(FaultPlan::Lasting::Once), QString());
        QCOMPARE(stage.failDisk(), QString());
        QVERIFY2(stage.changed().contains(QLatin1String("journal")), "the action left no entry in the journal");
        QCOMPARE(wrongInDatabase(stage.center().db()), QStringList());
        QVERIFY(stage.faults() > 8);
        m_faults += stage.faults();
        ++m_actions;
    }

private:
    std::unique_ptr<OrdealFigure> m_figure;
    int m_faults = 0;
    int m_actions = 0;
};

QTEST_GUILESS_MAIN(TestEveryFault)
#include "tst_everyfault.moc"
