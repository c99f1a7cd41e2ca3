#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "core/exchange/parcels/bringhomesession.h"
#include "core/exchange/parcels/checkoutsession.h"
#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/returnsession.h"

#include <variant>

namespace tanu::desktop {

/// What one parcel did.
using ParcelDone = std::variant<CheckedOut, Received, ReturnedSession, BroughtHome>;

/// Writes and reads parcels in a worker thread with a connection of its own (V1, exchange.md 21 to 24).
///
/// - Where a folder is given instead of a file, every parcel in it that is for this installation is read: one that is
///   refused keeps nobody from the others.
/// - The center hears of it by `DeskContext::tellChanged` after every run.
/// Why: a stick is slow, and what is written to it is synced and read back before it counts.
class VenueRunner final : public QObject {
    Q_OBJECT

public:
    /// Asked in the thread of the window. Errors: KeyMissing{name}, KeyStoreUnavailable.
    using ParcelKey = std::function<Result<std::shared_ptr<const EncryptionKey>>()>;

    /// The edges: what the bootstrap knows of the data and its keys.
    struct Edges {
        OpenConnection openConnection;
        ParcelKey parcelKey;
    };

    enum class Work { HandOver, Receive, Return, BringHome };

    VenueRunner(DeskContext& context, Edges edges, QObject* parent = nullptr);

    void handOver(const CheckOutPlan& plan, const QString& target);
    void receive(const QString& place);
    void giveBack(const SessionId& session, const QString& target);
    void bringHome(const QString& place);

    [[nodiscard]] Result<std::shared_ptr<const EncryptionKey>> parcelKey() const { return m_edges.parcelKey(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] Work work() const { return m_kind; } ///< that runs, or ran last
    /// Of the last run, in its order.
    [[nodiscard]] const std::vector<ParcelDone>& lastDone() const { return m_outcome.done; }
    /// Why parcels of the last run were refused, or why there was none; none after a success and before the first.
    [[nodiscard]] const std::vector<Error>& lastRefused() const { return m_outcome.refused; }

Q_SIGNALS:
    void started();
    void finished();

private:
    struct Outcome {
        std::vector<ParcelDone> done;
        std::vector<Error> refused;
    };
    using Job = std::function<Outcome(Desk& desk, const EncryptionKey& key)>;

    void run(Work kind, Job job);

    DeskContext& m_context;
    Edges m_edges;
    LongWork m_work;
    Outcome m_outcome;
    Work m_kind = Work::HandOver;
};

} // namespace tanu::desktop
