#include "tests/ordeal/support/tightdisk.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tanu::test {

namespace {

/// What belongs to this program alone from here on: as root at once, else as the root of a world of its own.
bool leaveSharedMounts()
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

class SmallFileSystem final : public TightDisk {
public:
    bool mount()
    {
        m_path = m_place.path().toLocal8Bit();
        return leaveSharedMounts() && ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=16m") == 0;
    }

    ~SmallFileSystem() override { ::umount2(m_path.constData(), MNT_DETACH); }

    [[nodiscard]] QString folder() const override { return m_place.path(); }

    void leave(qint64 bytes) override
    {
        resize("size=2m");
        struct statvfs now {};
        ::statvfs(m_path.constData(), &now);
        const qint64 room = static_cast<qint64>(now.f_bavail) * static_cast<qint64>(now.f_bsize);
        const int file = ::open(ballast().constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (file < 0 || ::posix_fallocate(file, 0, std::max<qint64>(1, room - bytes)) != 0)
            qFatal("the file system cannot be filled");
        ::close(file);
    }

    void giveBack() override
    {
        ::unlink(ballast().constData());
        resize("size=16m");
    }

private:
    void resize(const char* size)
    {
        if (::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT, size) != 0)
            qFatal("what was built does not fit into 2 MB");
    }

    [[nodiscard]] QByteArray ballast() const { return m_path + "/ballast"; }

    QTemporaryDir m_place;
    QByteArray m_path;
};

class FileSizeLimit final : public TightDisk {
public:
    FileSizeLimit() { ::signal(SIGXFSZ, SIG_IGN); }
    ~FileSizeLimit() override { giveBack(); }

    [[nodiscard]] QString folder() const override { return QStringLiteral("/dev/shm"); }
    void leave(qint64 bytes) override { set(static_cast<rlim_t>(bytes)); }
    void giveBack() override { set(RLIM_INFINITY); }

private:
    static void set(rlim_t bytes)
    {
        rlimit limit {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = std::min(bytes, limit.rlim_max);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
};

} // namespace

std::unique_ptr<TightDisk> smallFileSystem()
{
    auto disk = std::make_unique<SmallFileSystem>();
    if (!disk->mount())
        return nullptr;
    return disk;
}

std::unique_ptr<TightDisk> fileSizeLimit()
{
    return std::make_unique<FileSizeLimit>();
}

} // namespace tanu::test
