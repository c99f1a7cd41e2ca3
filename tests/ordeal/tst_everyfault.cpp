// Protects wholeness: whichever statement of whichever service fails, and whichever write, sync or cut of a file below it,
// once or for ever, there is an error, everything stands as before, and the same action then succeeds. So does every class
// of parcels that acts; what has several steps, a parcel or an exchange with the server, is finished by the same again.
#include "tests/architecture/sourcetree.h"
#include "tests/ordeal/exchange/exchangetrials.h"
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
constexpr int partOfShort = 6;

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

/// A service's action in a center of its own.
Scene sceneOf(const ServiceTrial& trial)
{
    const auto center = std::make_shared<TestCenter>(TestCenter::Where::File);
    const Work work = trial.prepare(*center);
    return {[center, work] { return work(); }, center->db(), center->path()};
}

/// One action over a database of its own, with somebody who looks from outside whether it left a trace.
class Stage {
public:
    explicit Stage(Scene scene)
        : m_scene(std::move(scene))
        , m_witness(m_scene.path)
    {
    }

    /// Every preparation, every statement and the commit fail in their turn; in the short form a part of them. What is
    /// wrong; empty if nothing is.
    QString failStatements(FaultPlan::Lasting lasting)
    {
        const qint64 all = countStatements();
        if (all < 4)
            return QStringLiteral("only %1 accesses").arg(all);
        const qint64 step = std::max<qint64>(1, all / inFull(fewEnough, partOfShort));
        for (qint64 failing = all; failing > 0; failing -= step) {
            FaultPlan plan(failing, lasting);
            const Result<void> outcome = workWith(plan);
            if (lasting == FaultPlan::Lasting::FromThenOn) // the rollback failed as well: as after a kill, it is undone later
                static_cast<void>(m_scene.db.execute(QStringLiteral("ROLLBACK")));
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
            FaultyDisk disk(QFileInfo(m_scene.path).path(), failing, kind, lasting);
            const Result<void> outcome = m_scene.work();
            const bool isHarmless = !disk.hasFired() || disk.failedAt() == m_scene.path;
            if (outcome && isHarmless)
                return {};
            const QString wrong = trace(outcome);
            if (!wrong.isEmpty())
                return QStringLiteral("access %1 of the disk (%2): %3").arg(failing).arg(disk.failedAt(), wrong);
            if (!isFullOrdeal())
                failing *= 2;
            else if (turn % kinds.size() == kinds.size() - 1)
                failing += 1 + failing / fewEnough * (fewEnough / 20);
        }
        return QStringLiteral("never succeeds");
    }

    /// The access with this number fails; after that the same again finishes what was begun. What is wrong; empty if nothing
    /// is.
    QString finishAfter(qint64 failing, FaultPlan::Lasting lasting)
    {
        FaultPlan plan(failing, lasting);
        const Result<void> outcome = workWith(plan);
        ++m_faults;
        if (plan.hasFired() && outcome)
            return QStringLiteral("succeeded all the same");
        if (lasting == FaultPlan::Lasting::FromThenOn)
            static_cast<void>(m_scene.db.execute(QStringLiteral("ROLLBACK")));
        if (m_scene.db.isInTransaction())
            return QStringLiteral("leaves a transaction open after ") + told(outcome);
        if (const QStringList wrong = wrongInFile(m_scene.db); !wrong.isEmpty())
            return wrong.join(u',');
        const Result<void> again = outcome ? outcome : m_scene.work();
        return again ? m_scene.wrong() : QStringLiteral("the same again: ") + told(again);
    }

    /// Undisturbed: how many accesses the action takes.
    qint64 countUndisturbed()
    {
        FaultPlan counting(std::numeric_limits<qint64>::max());
        return workWith(counting) ? counting.accesses() : 0;
    }

    [[nodiscard]] Connection& db() { return m_scene.db; }
    [[nodiscard]] int faults() const { return m_faults; }
    QStringList changed() { return m_witness.changed(); }

private:
    /// Nothing is prepared yet, so that preparations count and fail like everything else.
    Result<void> workWith(FaultPlan& plan)
    {
        need(m_scene.db.execute(QStringLiteral("DROP TABLE IF EXISTS temp.forgets_what_is_prepared")));
        m_scene.db.setFaults(&plan);
        const Result<void> outcome = m_scene.work();
        m_scene.db.setFaults(nullptr);
        return outcome;
    }

    /// How many accesses the action takes, the commit being the last: which the disk refuses.
    qint64 countStatements()
    {
        FaultPlan counting(std::numeric_limits<qint64>::max());
        const FaultyDisk disk(QFileInfo(m_scene.path).path(), 1, FaultyDisk::Kind::Error, FaultyDisk::Lasting::Once);
        const Result<void> outcome = workWith(counting);
        return outcome ? 0 : counting.accesses();
    }

    QString trace(const Result<void>& outcome)
    {
        ++m_faults;
        if (outcome)
            return QStringLiteral("succeeded all the same");
        if (m_scene.db.isInTransaction())
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

    Scene m_scene;
    Witness m_witness;
    int m_faults = 0;
};

} // namespace


class TestEveryFault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figure = std::make_unique<OrdealFigure>(QStringLiteral("every fault of every service")); }
    void cleanupTestCase() { m_figure->tell(QStringLiteral("%1 actions, %2 faults").arg(m_actions).arg(m_faults)); }

    void everyClassThatActsHasARow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("tried");
        QTest::addColumn<int>("least");
        QStringList services;
        for (const ServiceTrial& trial : serviceTrials())
            services.append(QString::fromLatin1(trial.service));
        QTest::newRow("services") << QStringLiteral("core/services") << services << 70;
        QStringList exchange;
        for (const ExchangeTrial& trial : exchangeTrials())
            exchange.append(QString::fromLatin1(trial.service));
        QTest::newRow("parcels") << QStringLiteral("core/exchange/parcels") << exchange << 7;
    }
    void everyClassThatActsHasARow()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, tried);
        QFETCH(int, least);
        const auto sources = readSources({folder}, {QStringLiteral("*.cpp")});
        QStringList missing;
        int performing = 0;
        for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
            for (const QString& actor : performersIn(source.value())) {
                ++performing;
                if (!tried.contains(actor))
                    missing.append(actor);
            }
        }
        QVERIFY2(performing > least, qPrintable(QString::number(performing)));
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no row in tests/ordeal: ") + missing.join(u' ')));
    }

    void isWholeOrNotAtAll_data()
    {
        QTest::addColumn<std::function<Scene()>>("prepare");
        QTest::addColumn<bool>("isOfExchange");
        for (const ServiceTrial& trial : serviceTrials())
            QTest::addRow("%s, %s", trial.service, trial.what) << std::function<Scene()>([trial] { return sceneOf(trial); }) << false;
        for (const ExchangeTrial& trial : exchangeTrials()) {
            if (trial.after == AfterFailure::AsBefore)
                QTest::addRow("%s, %s", trial.service, trial.what) << trial.prepare << true;
        }
    }

    void isWholeOrNotAtAll()
    {
        QFETCH(std::function<Scene()>, prepare);
        QFETCH(bool, isOfExchange);
        const MemoryFolder fast;
        Stage stage(prepare());
        QCOMPARE(stage.failStatements(FaultPlan::Lasting::FromThenOn), QString());
        QCOMPARE(stage.failStatements(FaultPlan::Lasting::Once), QString());
        QCOMPARE(stage.failDisk(), QString());
        QVERIFY2(stage.changed().contains(QLatin1String("journal")), "the action left no entry in the journal");
        QCOMPARE(isOfExchange ? wrongInFile(stage.db()) : wrongInDatabase(stage.db()), QStringList());
        QVERIFY(stage.faults() > 8);
        m_faults += stage.faults();
        ++m_actions;
    }

    void isFinishedByTheSameAgain_data()
    {
        QTest::addColumn<std::function<Scene()>>("prepare");
        for (const ExchangeTrial& trial : exchangeTrials()) {
            if (trial.after == AfterFailure::ToBeFinished)
                QTest::addRow("%s, %s", trial.service, trial.what) << trial.prepare;
        }
    }

    void isFinishedByTheSameAgain()
    {
        QFETCH(std::function<Scene()>, prepare);
        const MemoryFolder fast;
        const qint64 all = Stage(prepare()).countUndisturbed();
        QVERIFY(all > 10);
        const qint64 step = std::max<qint64>(1, all / inFull(fewEnough, partOfShort));
        for (const auto lasting : {FaultPlan::Lasting::Once, FaultPlan::Lasting::FromThenOn}) {
            for (qint64 failing = all; failing > 0; failing -= step) {
                Stage stage(prepare());
                const QString wrong = stage.finishAfter(failing, lasting);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("access %1 of %2: %3").arg(failing).arg(all).arg(wrong)));
                ++m_faults;
            }
        }
        ++m_actions;
    }

private:
    std::unique_ptr<OrdealFigure> m_figure;
    int m_faults = 0;
    int m_actions = 0;
};

QTEST_GUILESS_MAIN(TestEveryFault)
#include "tst_everyfault.moc"
