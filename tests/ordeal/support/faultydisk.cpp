#include "tests/ordeal/support/faultydisk.h"

#include <QtCore/QtGlobal>

#include <array>
#include <cerrno>
#include <dlfcn.h>
#include <unistd.h>

namespace tanu::test {

namespace {

FaultyDisk* present = nullptr;

QByteArray pathOf(int file)
{
    std::array<char, 4096> path {};
    const QByteArray link = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(file);
    const ssize_t length = ::readlink(link.constData(), path.data(), path.size());
    return length <= 0 ? QByteArray() : QByteArray(path.data(), static_cast<qsizetype>(length));
}

/// The function that would have been called.
template <typename Function>
Function next(const char* name)
{
    void* found = ::dlsym(RTLD_NEXT, name);
    Q_ASSERT(found != nullptr);
    return reinterpret_cast<Function>(found);
}

/// 0 to go on, otherwise the call has failed.
int refuse(int answer)
{
    if (answer > 0)
        errno = answer;
    return answer > 0 ? -1 : 0;
}

} // namespace

FaultyDisk::FaultyDisk(const QString& folder, int failing, Kind kind, Lasting lasting)
    : m_folder(folder.toLocal8Bit() + '/')
    , m_failing(failing)
    , m_kind(kind)
    , m_lasting(lasting)
{
    present = this;
}

FaultyDisk::~FaultyDisk()
{
    present = nullptr;
}

int FaultyDisk::answerFor(int file, bool isWrite)
{
    return present == nullptr ? 0 : present->visit(file, isWrite);
}

int FaultyDisk::visit(int file, bool isWrite)
{
    const QByteArray path = pathOf(file);
    if (!path.startsWith(m_folder))
        return 0;
    ++m_accesses;
    const int refused = m_kind == Kind::Full ? ENOSPC : EIO;
    if (std::exchange(m_refusesRest, false))
        return refused;
    const bool isNow = m_accesses == m_failing;
    if (!isNow && !(m_fired && m_lasting == Lasting::FromThenOn))
        return 0;
    if (!m_fired)
        m_failedAt = path;
    m_fired = true;
    if (isNow && isWrite && m_kind == Kind::Full) {
        m_refusesRest = true;
        return half;
    }
    return refused;
}

} // namespace tanu::test

using tanu::test::FaultyDisk;
using tanu::test::next;
using tanu::test::refuse;

// These stand before the functions of the C library; the program must export its symbols.
extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    const int answer = FaultyDisk::answerFor(file, true);
    if (refuse(answer) != 0)
        return -1;
    return real(file, bytes, answer == FaultyDisk::half && count > 1 ? count / 2 : count, offset);
}

ssize_t write(int file, const void* bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    const int answer = FaultyDisk::answerFor(file, true);
    if (refuse(answer) != 0)
        return -1;
    return real(file, bytes, answer == FaultyDisk::half && count > 1 ? count / 2 : count);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return refuse(FaultyDisk::answerFor(file, false)) != 0 ? -1 : real(file);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return refuse(FaultyDisk::answerFor(file, false)) != 0 ? -1 : real(file);
}

int ftruncate64(int file, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return refuse(FaultyDisk::answerFor(file, false)) != 0 ? -1 : real(file, length);
}

} // extern "C"
