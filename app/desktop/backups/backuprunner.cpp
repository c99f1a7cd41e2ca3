#include "app/desktop/backups/backuprunner.h"

#include "core/services/backups/recordbackup.h"
#include "core/services/queries/backupquery.h"

namespace tanu::desktop {

namespace {

constexpr qint64 kilobyte = 1024;

/// Who acts where nobody does.
tanu::Actor nightly()
{
    return {{}, codeOf(BackupCause::Nightly), Role::Administrator};
}

} // namespace

BackupRunner::BackupRunner(DeskContext& context, Edges edges, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_edges(std::move(edges))
{
    connect(&m_timer, &QTimer::timeout, this, &BackupRunner::consider);
    connect(&m_work, &LongWork::progressed, this, [this](int, int done, int total) { Q_EMIT progressed(done, total); });
}

void BackupRunner::startBackground()
{
    QTimer::singleShot(afterStart, this, &BackupRunner::consider);
    m_timer.start(between);
}

void BackupRunner::consider()
{
    if (isRunning())
        return;
    const QDateTime now = m_context.clock().now();
    const bool wasJustTried = m_lastByItself.isValid() && qAbs(m_lastByItself.secsTo(now)) < againSeconds;
    const auto state = BackupQuery(m_context.connection(), m_context.clock()).load();
    if (!state || wasJustTried || !state->isDue(now))
        return;
    m_lastByItself = now;
    make(BackupCause::Nightly);
}

void BackupRunner::make(BackupCause cause)
{
    if (isRunning())
        return;
    const Make make = m_edges.make;
    const tanu::Actor actor = cause == BackupCause::Nightly ? nightly() : m_context.actor();
    run(Work::Make, actor, [=](Desk& desk, const IsStopped& isStopped, const LongWork::Tell& tell) -> Result<void> {
        const auto state = BackupQuery(desk.connection, desk.clock).load();
        if (!state)
            return state.error();
        const QString folder = state->settings.folder;
        if (folder.isEmpty())
            return Error {ErrorKind::FieldEmpty, {QStringLiteral("folder")}, {}};
        const auto made = make(desk, folder, cause, [&](qint64 done, qint64 total) -> Result<void> {
            tell(0, static_cast<int>(done / kilobyte), static_cast<int>(total / kilobyte));
            return isStopped() ? Result<void>(ErrorKind::Cancelled) : Result<void>();
        });
        if (made)
            return {};
        static_cast<void>(RecordFailedBackup(desk).run(folder, cause, made.error()));
        return made.error();
    });
}

void BackupRunner::check(const Backup& backup)
{
    if (isRunning())
        return;
    run(Work::Check, m_context.actor(), [backup](Desk& desk, const IsStopped&, const LongWork::Tell&) {
        return CheckBackup(desk).run(backup);
    });
}

void BackupRunner::run(Work kind, const tanu::Actor& actor, Job job)
{
    m_kind = kind;
    m_error.reset();
    auto outcome = std::make_shared<Result<void>>(Error {ErrorKind::Cancelled, {}, {}});
    const Desk desk = m_context.desk();
    const OpenConnection openConnection = m_edges.openConnection;
    m_work.start(
        [=, job = std::move(job)](const IsStopped& isStopped, const LongWork::Tell& tell) {
            const auto connection = openConnection();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, actor};
            *outcome = job(own, isStopped, tell);
        },
        [this, outcome] {
            if (!*outcome)
                m_error = outcome->error();
            m_context.tellChanged();
            Q_EMIT finished();
        });
    Q_EMIT started();
}

void BackupRunner::stop()
{
    m_work.stop();
}

} // namespace tanu::desktop
