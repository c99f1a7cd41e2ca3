#include "app/desktop/exchange/longwork.h"

#include <QtCore/QThread>

namespace tanu::desktop {

LongWork::LongWork(QObject* parent)
    : QObject(parent)
{
}

LongWork::~LongWork()
{
    if (!m_thread)
        return;
    m_isStopped = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void LongWork::start(Work work, std::function<void()> whenDone)
{
    Q_ASSERT_X(!m_thread, "LongWork::start", "something runs already");
    m_isStopped = false;
    const IsStopped isStopped = [this] { return m_isStopped.load(); };
    const Tell tell = [this](int stage, int done, int total) { Q_EMIT progressed(stage, done, total); };
    m_thread = QThread::create([work = std::move(work), isStopped, tell] { work(isStopped, tell); });
    connect(m_thread, &QThread::finished, this, [this, whenDone = std::move(whenDone)] { end(whenDone); });
    m_thread->start();
}

void LongWork::stop()
{
    m_isStopped = true;
}

void LongWork::end(const std::function<void()>& whenDone)
{
    const std::function<void()> last = whenDone;
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    last();
}

} // namespace tanu::desktop
