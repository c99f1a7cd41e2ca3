#include "core/security/keychainstore.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace tanu {

namespace {

Error unavailable(const QString& why)
{
    return {ErrorKind::KeyStoreUnavailable, {}, why};
}

/// Runs a job to its end, or reports that the keychain does not answer; a job that is late deletes itself.
template <typename Job>
Result<void> runJob(std::unique_ptr<Job>& job, const QString& name, int timeoutMs)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name);

    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    bool finished = false;
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(timeoutMs);
    job->start();
    if (!finished)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (finished)
        return {};

    Job* late = job.release();
    QObject::connect(late, &QKeychain::Job::finished, late, &QObject::deleteLater);
    return unavailable(QStringLiteral("no answer from the keychain within %1 ms").arg(timeoutMs));
}

} // namespace

KeychainStore::KeychainStore(QString service, int timeoutMs)
    : m_service(std::move(service))
    , m_timeoutMs(timeoutMs)
{
}

Result<QByteArray> KeychainStore::read(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(m_service);
    if (const auto done = runJob(job, name, m_timeoutMs); !done)
        return done.error();
    if (job->error() == QKeychain::EntryNotFound)
        return Error {ErrorKind::KeyMissing, {name}, {}};
    if (job->error() != QKeychain::NoError)
        return unavailable(job->errorString());
    return job->binaryData();
}

Result<void> KeychainStore::write(const QString& name, const QByteArray& secret)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setBinaryData(secret);
    if (const auto done = runJob(job, name, m_timeoutMs); !done)
        return done.error();
    if (job->error() != QKeychain::NoError)
        return unavailable(job->errorString());
    return {};
}

Result<void> KeychainStore::remove(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(m_service);
    if (const auto done = runJob(job, name, m_timeoutMs); !done)
        return done.error();
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        return unavailable(job->errorString());
    return {};
}

QString KeychainStore::describe() const
{
    return QStringLiteral("keychain of the operating system, service %1").arg(m_service);
}

} // namespace tanu
