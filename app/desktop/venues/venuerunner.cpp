#include "app/desktop/venues/venuerunner.h"

#include "core/exchange/parcels/parcelsin.h"

#include <QtCore/QFileInfo>

namespace tanu::desktop {

namespace {

/// The file, or the parcels of the folder that are for this installation.
Result<QStringList> parcelsAt(Connection& connection, const QString& place)
{
    if (!QFileInfo(place).isDir())
        return QStringList {place};
    return parcelsIn(connection, place);
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
    run(Work::HandOver, [plan, target, forms = m_context.formsFolder()](Desk& desk, const EncryptionKey&) -> Outcome {
        auto done = CheckOutSession(desk, forms).run(plan, target);
        return done ? Outcome {{*std::move(done)}, {}} : Outcome {{}, done.error()};
    });
}

void VenueRunner::giveBack(const SessionId& session, const QString& target)
{
    run(Work::Return, [session, target](Desk& desk, const EncryptionKey&) -> Outcome {
        auto done = ReturnSession(desk).run(session, target);
        return done ? Outcome {{*std::move(done)}, {}} : Outcome {{}, done.error()};
    });
}

void VenueRunner::receive(const QString& place)
{
    run(Work::Receive, [place, forms = m_context.formsFolder()](Desk& desk, const EncryptionKey& key) -> Outcome {
        Outcome outcome;
        const auto parcels = parcelsAt(desk.connection, place);
        if (!parcels)
            return {{}, parcels.error()};
        for (const QString& path : *parcels) {
            auto done = ReceiveSession(desk, key, forms).run(path);
            if (!done)
                return {std::move(outcome.done), done.error()};
            outcome.done.emplace_back(*std::move(done));
        }
        return outcome;
    });
}

void VenueRunner::bringHome(const QString& place)
{
    run(Work::BringHome, [place](Desk& desk, const EncryptionKey& key) -> Outcome {
        Outcome outcome;
        const auto parcels = parcelsAt(desk.connection, place);
        if (!parcels)
            return {{}, parcels.error()};
        for (const QString& path : *parcels) {
            auto done = BringHomeSession(desk, key).run(path);
            if (!done)
                return {std::move(outcome.done), done.error()};
            outcome.done.emplace_back(*std::move(done));
        }
        return outcome;
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
        m_outcome.error = opened.error();
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
                outcome->error = connection.error();
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
