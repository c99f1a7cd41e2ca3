#include "app/desktop/jobs/turns.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace tanu::desktop {

Turns::Turns(int count, Work work, QObject* parent)
    : QObject(parent)
    , m_count(count)
    , m_work(std::move(work))
{
}

void Turns::start()
{
    QTimer::singleShot(0, this, &Turns::take);
}

void Turns::take()
{
    QElapsedTimer turn;
    turn.start();
    while (m_done < m_count && turn.elapsed() < turnMilliseconds) {
        if (m_isStopped)
            return fail({ErrorKind::Cancelled, {}, {}});
        if (const Result<void> worked = m_work(m_done); !worked)
            return fail(worked.error());
        ++m_done;
    }
    Q_EMIT progressed(m_done);
    if (m_done < m_count)
        return start();
    Q_EMIT finished();
    deleteLater();
}

void Turns::fail(const Error& error)
{
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace tanu::desktop
