#include "core/database/localplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>

#if defined(Q_OS_LINUX)
#include <sys/vfs.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tanu {

namespace {

/// As mounted, without `fuse.`: shares of a network, disks that several computers write at once, folders of the computer
/// around a virtual one. FUSE alone says nothing: NTFS and exFAT sticks are FUSE too, and they are here.
constexpr std::array networkTypes {"nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbnetfs", "afpfs", "ncpfs",
    "afs", "coda", "9p", "ceph", "cephfs", "ceph-fuse", "lustre", "glusterfs", "beegfs", "fhgfs", "gpfs", "panfs", "pvfs2",
    "orangefs", "moosefs", "mfs", "mfsmount", "lizardfs", "saunafs", "gfs", "gfs2", "ocfs2", "acfs", "virtiofs", "vboxsf",
    "vmhgfs", "vmhgfs-fuse", "prl_fs", "davfs", "davfs2", "webdav", "sshfs", "curlftpfs", "gvfsd-fuse", "kio-fuse", "rclone",
    "s3fs", "goofys", "gcsfuse", "blobfuse", "blobfuse2", "juicefs", "google-drive-ocamlfuse", "onedriver"};

/// statfs(2): NFS, SMB, CIFS, SMB2, NCP, AFS, kernel AFS, Coda, 9P, Ceph, Lustre, BeeGFS, GPFS, PanFS, OrangeFS, GFS2, OCFS2,
/// ACFS, VirtualBox, VMware, Parallels.
constexpr std::array<quint64, 21> networkMagics {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x564C, 0x5346414F, 0x6B414653,
    0x73757245, 0x01021997, 0x00C36400, 0x0BD00BD0, 0x19830326, 0x47504653, 0xAAD7AAEA, 0x20030528, 0x01161970, 0x7461636F,
    0x61636673, 0x786F4256, 0xBACBACBC, 0x7C7C6673};

QByteArray withoutFuse(const QByteArray& type)
{
    static const QByteArray prefix("fuse.");
    const QByteArray small = type.toLower();
    return small.startsWith(prefix) ? small.mid(prefix.size()) : small;
}

quint64 magicOf(const QString& folder)
{
#ifdef Q_OS_LINUX
    struct statfs found {};
    if (::statfs(QFile::encodeName(folder).constData(), &found) == 0)
        return static_cast<quint32>(found.f_type);
#else
    Q_UNUSED(folder)
#endif
    return 0;
}

bool isOnNetworkDrive(const QString& folder)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    const QString root = native.left(3);
    return native.startsWith(QLatin1String("\\\\"))
        || GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType(), magicOf(folder));
#endif
}

bool hasSecondName(const QString& file)
{
#ifdef Q_OS_UNIX
    struct stat found {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0 && found.st_nlink > 1;
#else
    Q_UNUSED(file)
    return false;
#endif
}

Error notLocal(const QString& path, const char* why)
{
    return {ErrorKind::DataNotLocal, {path, QString::fromLatin1(why)}, {}};
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type, quint64 magic)
{
    return std::find(networkTypes.begin(), networkTypes.end(), withoutFuse(type)) != networkTypes.end()
        || std::find(networkMagics.begin(), networkMagics.end(), magic) != networkMagics.end();
}

Result<void> checkLocalPlace(const QString& folder, const QString& file)
{
    if (isOnNetworkDrive(folder))
        return notLocal(folder, "network");
    if (QFileInfo(file).isSymLink())
        return notLocal(file, "symlink");
    if (hasSecondName(file))
        return notLocal(file, "hard-link");
    return {};
}

} // namespace tanu
