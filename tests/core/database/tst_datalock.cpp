// Protects: one program at a time on a center's data: the second is refused soon and told who has it, and
// what a killed program left locks nobody out; data on another computer or under a second name is refused (issue 4).
#include "core/database/datalock.h"
#include "core/database/localplace.h"
#include "tests/support/patience.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

#include <unistd.h>

using namespace tanu;

namespace {

const QString holdArgument = QStringLiteral("--hold");
constexpr int patienceMs = test::patience;
constexpr int soonMs = patienceMs / 6; ///< on a machine that does nothing else a third of a second

/// Holds the folder until the process is ended.
int hold(const QString& folder)
{
    const auto lock = DataLock::take(folder, DataLock::thisProgram());
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    return lock ? std::getchar() : 1;
}

/// Another process that holds the folder.
class OtherProgram {
public:
    explicit OtherProgram(const QString& folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {holdArgument, folder});
        m_holds = m_process.waitForReadyRead(patienceMs) && m_process.readLine().trimmed() == "held";
    }
    ~OtherProgram() { kill(); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

DataHolder somebody()
{
    return {QStringLiteral("tanu"), QStringLiteral("office-2"), QDateTime(QDate(2026, 11, 30), QTime(4, 0), Qt::UTC)};
}

} // namespace

class DataLockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void refusesASecondAndSaysWho()
    {
        const auto first = DataLock::take(folder(), somebody());
        QVERIFY(first);
        QElapsedTimer timer;
        timer.start();
        const auto second = DataLock::take(folder(), DataLock::thisProgram());
        QVERIFY2(timer.elapsed() < soonMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!second);
        QCOMPARE(second.error(), (Error {ErrorKind::DataInUse,
            {folder(), QStringLiteral("tanu (office-2)"), QStringLiteral("2026-11-30T04:00:00Z")}, {}}));
    }

    void isFreeAgainAfterwards()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(DataLock::take(folder(), somebody()));
    }

    void refusesBesideAnotherProcess()
    {
        const OtherProgram other(folder());
        QVERIFY(other.holds());
        const auto refused = DataLock::take(folder(), somebody());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DataInUse);
        QVERIFY2(refused.error().arguments.at(1).startsWith(QStringLiteral("tst_datalock (")),
            qPrintable(refused.error().arguments.at(1)));
    }

    void takesOverFromAKilledProcess()
    {
        OtherProgram other(folder());
        QVERIFY(other.holds());
        other.kill();
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/lock")));
        QVERIFY(DataLock::take(folder(), somebody()));
    }

    void takesOverWhatAnyProgramLeft_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a holder") << QByteArray("tanu\noffice-1\n2026-11-30T04:00:00.000Z\n");
        QTest::newRow("anything") << QByteArray(5'000, '\xff');
    }

    void takesOverWhatAnyProgramLeft()
    {
        QFETCH(QByteArray, left);
        QFile file(folder() + QStringLiteral("/lock"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
        file.close();
        const auto lock = DataLock::take(folder(), somebody());
        QVERIFY(lock);
        QCOMPARE(DataLock::take(folder(), somebody()).error().arguments.at(1), QStringLiteral("tanu (office-2)"));
    }

    void saysWhenTheFolderCannotBeUsed()
    {
        const auto refused = DataLock::take(folder() + QStringLiteral("/none"), somebody());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileUnwritable);
    }

    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("nfs") << QByteArray("nfs") << quint64(0x6969) << true;
        QTest::newRow("nfs4") << QByteArray("nfs4") << quint64(0) << true;
        QTest::newRow("NFS by its number") << QByteArray() << quint64(0x6969) << true;
        QTest::newRow("cifs") << QByteArray("cifs") << quint64(0) << true;
        QTest::newRow("CIFS by its number") << QByteArray() << quint64(0xFF534D42) << true;
        QTest::newRow("SMB2 by its number") << QByteArray() << quint64(0xFE534D42) << true;
        QTest::newRow("sshfs") << QByteArray("fuse.sshfs") << quint64(0x65735546) << true;
        QTest::newRow("rclone") << QByteArray("fuse.rclone") << quint64(0x65735546) << true;
        for (const char* mounted : {"9p", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "vmhgfs", "prl_fs", "gpfs", "moosefs",
                 "fuse.mfs", "fuse.lizardfs", "ceph", "fuse.ceph", "fuse.ceph-fuse", "glusterfs", "fuse.glusterfs", "beegfs",
                 "orangefs", "gfs2", "ocfs2", "afpfs", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.juicefs"})
            QTest::newRow(mounted) << QByteArray(mounted) << quint64(0) << true;
        QTest::newRow("9P by its number") << QByteArray() << quint64(0x01021997) << true;
        QTest::newRow("GPFS by its number") << QByteArray() << quint64(0x47504653) << true;
        QTest::newRow("VirtualBox by its number") << QByteArray() << quint64(0x786F4256) << true;
        QTest::newRow("VMware by its number") << QByteArray() << quint64(0xBACBACBC) << true;
        QTest::newRow("GFS2 by its number") << QByteArray() << quint64(0x01161970) << true;
        QTest::newRow("OCFS2 by its number") << QByteArray() << quint64(0x7461636F) << true;
        QTest::newRow("capitals") << QByteArray("CIFS") << quint64(0) << true;
        QTest::newRow("ext4") << QByteArray("ext4") << quint64(0xEF53) << false;
        QTest::newRow("btrfs") << QByteArray("btrfs") << quint64(0x9123683E) << false;
        QTest::newRow("xfs") << QByteArray("xfs") << quint64(0x58465342) << false;
        QTest::newRow("tmpfs") << QByteArray("tmpfs") << quint64(0x01021994) << false;
        QTest::newRow("an NTFS stick") << QByteArray("fuseblk") << quint64(0x65735546) << false;
        QTest::newRow("a sealed folder") << QByteArray("fuse.gocryptfs") << quint64(0x65735546) << false;
        QTest::newRow("overlay") << QByteArray("overlay") << quint64(0x794C7630) << false;
        QTest::newRow("NTFS") << QByteArray("NTFS") << quint64(0) << false;
        QTest::newRow("unknown") << QByteArray() << quint64(0) << false;
    }

    void knowsNetworkFileSystems()
    {
        QFETCH(QByteArray, type);
        QFETCH(quint64, magic);
        QFETCH(bool, isNetwork);
        QCOMPARE(isNetworkFileSystem(type, magic), isNetwork);
    }

    void refusesAHardLink()
    {
        makeFile(database());
        QVERIFY(checkLocalPlace(folder(), database()));
        QVERIFY(::link(QFile::encodeName(database()).constData(),
                    QFile::encodeName(folder() + QStringLiteral("/second")).constData()) == 0);
        QCOMPARE(checkLocalPlace(folder(), database()).error(),
            (Error {ErrorKind::DataNotLocal, {database(), QStringLiteral("hard-link")}, {}}));
        QVERIFY(QFile::remove(folder() + QStringLiteral("/second")));
        QVERIFY(checkLocalPlace(folder(), database()));
    }

    void refusesASymbolicLink()
    {
        makeFile(folder() + QStringLiteral("/real"));
        QVERIFY(QFile::link(folder() + QStringLiteral("/real"), database()));
        QCOMPARE(checkLocalPlace(folder(), database()).error(),
            (Error {ErrorKind::DataNotLocal, {database(), QStringLiteral("symlink")}, {}}));
    }

    void takesAFolderThatIsALink()
    {
        QVERIFY(QDir().mkpath(folder() + QStringLiteral("/real")));
        const QString link = folder() + QStringLiteral("/link");
        QVERIFY(QFile::link(folder() + QStringLiteral("/real"), link));
        makeFile(link + QStringLiteral("/center.sqlite"));
        QVERIFY(checkLocalPlace(link, link + QStringLiteral("/center.sqlite")));
        // And it is one folder, whatever it is called.
        const auto lock = DataLock::take(folder() + QStringLiteral("/real"), somebody());
        QVERIFY(lock);
        QCOMPARE(DataLock::take(link, somebody()).error().kind, ErrorKind::DataInUse);
    }

    void takesAFolderWithoutADatabase() { QVERIFY(checkLocalPlace(folder(), database())); }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString database() const { return folder() + QStringLiteral("/center.sqlite"); }
    static void makeFile(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == holdArgument)
        return hold(arguments.value(2));
    DataLockTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_datalock.moc"
