#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "core/domain/backup.h"
#include "core/services/backups/backupwriter.h"

namespace tanu::desktop {

/// Makes backups in a worker thread with a connection of its own: when somebody wants one, and by itself soon
/// after one has become due (S2, `isBackupDue`): in the evening, or after the start in the morning.
///
/// - By itself it needs nobody who is signed in: the journal then says `nightly`.
/// - What failed is kept in the list of backups with its reason; by itself it is tried again after `again`.
/// - The center hears of it by `DeskContext::tellChanged` after every run.
class BackupRunner final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<Result<Backup>(
        Desk& desk, const QString& folder, BackupCause cause, const BackupProgress& told)>;

    /// The edges: what the bootstrap knows of the data and its key.
    struct Edges {
        OpenConnection openConnection;
        Make make;
    };

    enum class Work { Make, Check };

    static constexpr std::chrono::seconds afterStart {20};
    static constexpr std::chrono::minutes between {1};
    static constexpr qint64 againSeconds = 60 * 60;

    BackupRunner(DeskContext& context, Edges edges, QObject* parent = nullptr);

    /// From now on by itself.
    void startBackground();
    /// Makes one if one is due.
    void consider();

    void make(BackupCause cause = BackupCause::ByHand);
    /// Reads it back whole and compares it with what was kept of it.
    void check(const Backup& backup);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] Work work() const { return m_kind; } ///< that runs, or ran last
    /// Why the last run failed; nothing after a success and before the first.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_error; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total); ///< kilobytes
    void finished();

private:
    using Job = std::function<Result<void>(Desk& desk, const IsStopped&, const LongWork::Tell&)>;

    void run(Work kind, const tanu::Actor& actor, Job job);

    DeskContext& m_context;
    Edges m_edges;
    LongWork m_work;
    QTimer m_timer;
    QDateTime m_lastByItself;
    std::optional<Error> m_error;
    Work m_kind = Work::Make;
};

} // namespace tanu::desktop
