#include "app/desktop/exchange/exchangerunner.h"

#include "core/exchange/enrolinstallation.h"
#include "core/exchange/retrypolicy.h"
#include "core/services/queries/exchangequery.h"

#include <QtCore/QRandomGenerator>

namespace tanu::desktop {

ExchangeRunner::ExchangeRunner(DeskContext& context, Edges edges, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_edges(std::move(edges))
    , m_agesAt(context.clock().now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExchangeRunner::synchronizeByItself);
    connect(&m_work, &LongWork::progressed, this,
        [this](int stage, int done, int total) { Q_EMIT progressed(static_cast<SyncStage>(stage), done, total); });
    connect(&m_context, &DeskContext::dataChanged, this, [this] {
        m_agesAt = m_context.clock().now();
        planSoon();
    });
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_agesAt = m_context.clock().now();
        Q_EMIT aged();
    });
}

void ExchangeRunner::startBackground()
{
    m_isBackground = true;
    m_timer.start(soon);
    m_ages.start(ages);
}

ExchangeRunner::Job ExchangeRunner::synchronization() const
{
    const Edges edges = m_edges;
    return [edges](Desk& desk, const IsStopped& isStopped, const LongWork::Tell& tell,
               std::optional<int>& wished) -> Result<SyncReport> {
        const auto view = ExchangeQuery(desk.connection).load();
        if (!view)
            return view.error();
        if (!view->isEnrolled)
            return ErrorKind::NotEnrolled;
        const auto transport = edges.makeTransport(edges.address.isEmpty() ? view->address : edges.address);
        Synchronize exchange(desk, *transport);
        auto report = exchange.run(isStopped, [&](SyncStage stage, int done, int total) {
            tell(static_cast<int>(stage), done, total);
        });
        wished = exchange.retryAfterSeconds();
        return report;
    };
}

void ExchangeRunner::synchronize()
{
    if (!isRunning())
        run(synchronization());
}

void ExchangeRunner::synchronizeByItself()
{
    const auto view = ExchangeQuery(m_context.connection()).load();
    const bool isPossible = view && view->isEnrolled && m_context.may(Action::Synchronize);
    if (!isPossible)
        return plan();
    synchronize();
}

void ExchangeRunner::enrol(const QString& address, const QString& code)
{
    if (isRunning())
        return;
    const Edges edges = m_edges;
    const Job after = synchronization();
    run([=](Desk& desk, const IsStopped& isStopped, const LongWork::Tell& tell,
            std::optional<int>& wished) -> Result<SyncReport> {
        const auto transport = edges.makeTransport(address);
        if (const auto done = EnrolInstallation(desk, *transport).run(address, code, isStopped); !done)
            return done.error();
        return after(desk, isStopped, tell, wished);
    });
}

template <typename T>
void ExchangeRunner::carry(std::function<Result<T>(CarryBatch&)> work, const std::function<void(const Result<T>&)>& tell)
{
    if (isRunning())
        return;
    auto outcome = std::make_shared<Result<T>>(Error {ErrorKind::Cancelled, {}, {}});
    const Desk desk = m_context.desk();
    const OpenConnection openConnection = m_edges.openConnection;
    m_work.start(
        [=](const IsStopped&, const LongWork::Tell&) {
            const auto connection = openConnection();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            CarryBatch batch(own);
            *outcome = work(batch);
        },
        [this, outcome, tell] {
            m_isTelling = true;
            m_context.tellChanged();
            m_isTelling = false;
            Q_EMIT finished();
            tell(*outcome);
        });
    Q_EMIT started();
}

void ExchangeRunner::writeBatch(const QString& path, const std::function<void(const Result<WrittenBatch>&)>& tell)
{
    carry<WrittenBatch>([path](CarryBatch& batch) { return batch.write(path); }, tell);
}

void ExchangeRunner::readAnswer(const QString& path, const std::function<void(const Result<CarriedAnswer>&)>& tell)
{
    carry<CarriedAnswer>([path](CarryBatch& batch) { return batch.read(path); }, tell);
}

void ExchangeRunner::run(Job job)
{
    m_timer.stop();
    auto outcome = std::make_shared<Result<SyncReport>>(Error {ErrorKind::Cancelled, {}, {}});
    auto wished = std::make_shared<std::optional<int>>();
    const Desk desk = m_context.desk();
    const OpenConnection openConnection = m_edges.openConnection;
    m_work.start(
        [=, job = std::move(job)](const IsStopped& isStopped, const LongWork::Tell& tell) {
            const auto connection = openConnection();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            *outcome = job(own, isStopped, tell, *wished);
        },
        [this, outcome, wished] {
            m_wishedSeconds = *wished;
            take(*outcome);
        });
    Q_EMIT started();
}

void ExchangeRunner::stop()
{
    m_work.stop();
}

void ExchangeRunner::take(const Result<SyncReport>& outcome)
{
    if (outcome) {
        m_report = *outcome;
        m_error.reset();
        m_failures = 0;
        m_failingSince = {};
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        m_error.reset();
    } else {
        m_error = outcome.error();
        ++m_failures;
        if (!m_failingSince.isValid())
            m_failingSince = m_context.clock().now();
    }
    plan();
    m_isTelling = true;
    m_context.tellChanged();
    m_isTelling = false;
    Q_EMIT finished();
}

void ExchangeRunner::plan()
{
    m_timer.stop();
    if (!m_isBackground)
        return;
    if (!m_error) {
        m_timer.start(calm);
        return;
    }
    const auto wait = retryAfter(*m_error, m_failures, QRandomGenerator::global()->generateDouble(), m_wishedSeconds);
    if (wait)
        m_timer.start(*wait);
}

void ExchangeRunner::planSoon()
{
    if (!m_isBackground || m_isTelling || isRunning() || m_error)
        return;
    const auto view = ExchangeQuery(m_context.connection()).load();
    if (view && view->isEnrolled && view->counts.waiting > 0 && m_timer.remainingTimeAsDuration() > soon)
        m_timer.start(soon);
}

QDateTime ExchangeRunner::nextAttempt() const
{
    if (!m_timer.isActive())
        return {};
    return m_context.clock().now().addMSecs(m_timer.remainingTime());
}

ExchangeState ExchangeRunner::state() const
{
    const auto view = ExchangeQuery(m_context.connection()).load();
    if (!view)
        return {};
    ExchangeState state {view->isEnrolled, view->counts.rejected, {}, view->counts.waiting, {}};
    if (view->lastProblem == nameOf(ErrorKind::NetworkUnreachable))
        state.noNetworkSince = m_failingSince.isValid() ? m_failingSince : view->lastAttemptAt.value_or(QDateTime());
    state.acceptedAt = view->lastAcceptedAt.value_or(QDateTime());
    return state;
}

} // namespace tanu::desktop
