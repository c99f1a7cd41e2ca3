#include "app/desktop/venues/venuerunner.h"

#include "core/exchange/parcels/parcelsin.h"

namespace tanu::desktop {

namespace {

/// What one service came to.
template <typename Outcome, typename Done>
Outcome outcomeOf(Result<Done> done)
{
    Outcome outcome;
    if (done)
        outcome.done.emplace_back(*std::move(done));
    else
        outcome.refused.push_back(done.error());
    return outcome;
}

/// Each parcel of the place in its turn.
template <typename Outcome, typename Take>
Outcome takeAll(Connection& connection, const QString& place, Take take)
{
    Outcome outcome;
    const auto parcels = parcelsAt(connection, place);
    if (!parcels) {
        outcome.refused.push_back(parcels.error());
        return outcome;
    }
    for (const QString& path : *parcels) {
        if (auto done = take(path))
            outcome.done.emplace_back(*std::move(done));
        else
            outcome.refused.push_back(done.error());
    }
    return outcome;
}

} // namespace

VenueRunner::VenueRunner(DeskContext& context, Edges edges, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_edges(std::move(edges))
{
}

void VenueRunner::handOver(const CheckOutPlan& plan, const QString& target)
{
    run(Work::HandOver, [plan, target, forms = m_context.formsFolder()](Desk& desk, const EncryptionKey&) {
        return outcomeOf<Outcome>(CheckOutSession(desk, forms).run(plan, target));
    });
}

void VenueRunner::giveBack(const SessionId& session, const QString& target)
{
    run(Work::Return, [session, target](Desk& desk, const EncryptionKey&) {
        return outcomeOf<Outcome>(ReturnSession(desk).run(session, target));
    });
}

void VenueRunner::receive(const QString& place)
{
    run(Work::Receive, [place, forms = m_context.formsFolder()](Desk& desk, const EncryptionKey& key) {
        return takeAll<Outcome>(
            desk.connection, place, [&](const QString& path) { return ReceiveSession(desk, key, forms).run(path); });
    });
}

void VenueRunner::bringHome(const QString& place)
{
    run(Work::BringHome, [place](Desk& desk, const EncryptionKey& key) {
        return takeAll<Outcome>(
            desk.connection, place, [&](const QString& path) { return BringHomeSession(desk, key).run(path); });
    });
}

void VenueRunner::run(Work kind, Job job)
{
    if (isRunning())
        return;
    m_kind = kind;
    m_outcome = {};
    const auto opened = m_edges.parcelKey();
    if (!opened) {
        m_outcome.refused.push_back(opened.error());
        Q_EMIT finished();
        return;
    }
    const std::shared_ptr<const EncryptionKey> key = *opened;
    auto outcome = std::make_shared<Outcome>();
    const Desk desk = m_context.desk();
    const OpenConnection openConnection = m_edges.openConnection;
    m_work.start(
        [=, job = std::move(job)](const IsStopped&, const LongWork::Tell&) {
            const auto connection = openConnection();
            if (!connection) {
                outcome->refused.push_back(connection.error());
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            *outcome = job(own, *key);
        },
        [this, outcome] {
            m_outcome = *outcome;
            m_context.tellChanged();
            Q_EMIT finished();
        });
    Q_EMIT started();
}

} // namespace tanu::desktop
