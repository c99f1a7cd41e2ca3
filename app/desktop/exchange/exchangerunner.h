#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/exchange/longwork.h"
#include "app/desktop/shell/exchangestate.h"
#include "core/exchange/carrybatch.h"
#include "core/exchange/synchronize.h"

#include <QtCore/QTimer>

#include <chrono>

namespace tanu::desktop {

/// A connection of its own to the data of the center, for a worker thread; made in that thread.
using OpenConnection = std::function<Result<std::unique_ptr<Connection>>()>;

/// The exchange with the server as the screen has it: now, in the background, and the enrolment; always in a worker
/// thread with a connection of its own.
///
/// - In the background: after a success every `calm`, soon after records were made (`soon`), after a failure as
///   RetryPolicy says, not before the server's own wish (exchange.md 15); not at all where a person has to look first.
/// - In the background it waits for its turn while somebody acts who may not synchronize (S1), or nobody enrolled yet.
/// - The center hears of it by `DeskContext::tellChanged` after every run.
class ExchangeRunner final : public QObject {
    Q_OBJECT

public:
    using MakeTransport = std::function<std::unique_ptr<Transport>(const QString& address)>;
    using Report = std::function<void(const Result<SyncReport>&)>;

    static constexpr std::chrono::minutes calm {10};
    static constexpr std::chrono::seconds soon {15};
    static constexpr std::chrono::minutes ages {1};

    /// The edges; tests bring their own transport. `address` replaces the one of the link for this run of the
    /// program, empty keeps it.
    struct Edges {
        OpenConnection openConnection;
        MakeTransport makeTransport;
        QString address;
    };

    ExchangeRunner(DeskContext& context, Edges edges, QObject* parent = nullptr);

    /// From now on by itself; the first exchange comes after `soon`.
    void startBackground();
    void synchronize();
    /// Shows this installation to the server, then synchronizes (exchange.md 6).
    void enrol(const QString& address, const QString& code);
    /// What waits, into a file to carry to the server; told when it is done (exchange.md 16).
    void writeBatch(const QString& path, const std::function<void(const Result<WrittenBatch>&)>& tell);
    /// The server's answer that came back in a file.
    void readAnswer(const QString& path, const std::function<void(const Result<CarriedAnswer>&)>& tell);
    void stop();
    /// For what else is said to the server, in a thread of its own.
    [[nodiscard]] const Edges& edges() const { return m_edges; }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

    /// Of the last run that succeeded; nothing before.
    [[nodiscard]] const std::optional<SyncReport>& lastReport() const { return m_report; }
    /// Why the last run failed; nothing after a success and before the first run.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_error; }
    /// When the background tries next; invalid if it waits for somebody.
    [[nodiscard]] QDateTime nextAttempt() const;

    /// For the badge of the head.
    [[nodiscard]] ExchangeState state() const;
    /// From where badge and page count how long ago something was, so that both say the same: it moves once a minute
    /// (`aged`) and with each change of the data.
    [[nodiscard]] QDateTime agesAt() const { return m_agesAt; }

Q_SIGNALS:
    void started();
    void progressed(tanu::SyncStage stage, int done, int total);
    void finished();
    void aged();

private:
    /// `wished` takes the server's wish when to come again.
    using Job = std::function<Result<SyncReport>(
        Desk& desk, const IsStopped&, const LongWork::Tell&, std::optional<int>& wished)>;

    void run(Job job);
    template <typename T>
    void carry(std::function<Result<T>(CarryBatch&)> work, const std::function<void(const Result<T>&)>& tell);
    void synchronizeByItself();
    void take(const Result<SyncReport>& outcome);
    void plan();
    void planSoon();
    [[nodiscard]] Job synchronization() const;

    DeskContext& m_context;
    Edges m_edges;
    LongWork m_work;
    QTimer m_timer;
    QTimer m_ages;
    QDateTime m_agesAt;
    std::optional<SyncReport> m_report;
    std::optional<Error> m_error;
    std::optional<int> m_wishedSeconds;
    QDateTime m_failingSince;
    int m_failures = 0;
    bool m_isBackground = false;
    bool m_isTelling = false;
};

} // namespace tanu::desktop
