#include "core/database/datalock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace tanu {

namespace {

constexpr int patienceMs = 300; ///< for a program that is just closing
constexpr int pauseMs = 20;
constexpr qint64 greatestText = 1'000;

/// Three lines: program, computer, since.
QByteArray textOf(const DataHolder& holder)
{
    const QString since = holder.since.toUTC().toString(Qt::ISODateWithMs);
    return QStringList({holder.program, holder.computer, since, QString()}).join(QLatin1Char('\n')).toUtf8();
}

DataHolder holderIn(QFile& file)
{
    file.seek(0);
    const QStringList lines = QString::fromUtf8(file.read(greatestText)).split(QLatin1Char('\n'));
    return {lines.value(0), lines.value(1), QDateTime::fromString(lines.value(2), Qt::ISODateWithMs)};
}

Error inUse(const QString& folder, const DataHolder& holder)
{
    const QString who = QStringLiteral("%1 (%2)").arg(holder.program, holder.computer);
    return {ErrorKind::DataInUse, {folder, who, holder.since.toString(Qt::ISODate)}, {}};
}

} // namespace

DataLock::DataLock(const QString& path)
    : m_file(path)
{
}

/// Closing the file gives the lock back.
DataLock::~DataLock() = default;

DataHolder DataLock::thisProgram()
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
    return {program, QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()};
}

bool DataLock::tryLock()
{
#ifdef Q_OS_UNIX
    return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0;
#else
    if (!m_other) {
        m_other = std::make_unique<QLockFile>(m_file.fileName() + QStringLiteral(".holder"));
        m_other->setStaleLockTime(0); // it is stale when its process is gone, however long it has been held
    }
    return m_other->tryLock(0);
#endif
}

/// A courtesy: where it cannot be written, on a full disk, the lock holds all the same.
void DataLock::say(const DataHolder& holder)
{
    m_file.resize(0);
    m_file.seek(0);
    m_file.write(textOf(holder));
    m_file.flush();
}

Result<std::unique_ptr<DataLock>> DataLock::take(const QString& folder, const DataHolder& holder)
{
    std::unique_ptr<DataLock> lock(new DataLock(QDir(folder).filePath(QStringLiteral("lock"))));
    if (!lock->m_file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Error {ErrorKind::FileUnwritable, {lock->m_file.fileName()}, lock->m_file.errorString()};
    QDeadlineTimer patience(patienceMs);
    while (!lock->tryLock()) {
        if (patience.hasExpired())
            return inUse(folder, holderIn(lock->m_file));
        QThread::msleep(pauseMs);
    }
    lock->say(holder);
    return lock;
}

} // namespace tanu
