// Protects: what a person saves is there whole, or what was there before still is; and a full disk is called a full disk.
#include "core/base/wholefile.h"

#include "tests/support/filesizelimit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>

using namespace tanu;

class WholeFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesAndReplaces()
    {
        QVERIFY(writeWholeFile(path(), "first, and longer"));
        QVERIFY(writeWholeFile(path(), "second"));
        QCOMPARE(content(), QByteArray("second"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void leavesWhatWasThereOnAFullDisk_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 1, 4'096, 20'000, 99'999})
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }

    void leavesWhatWasThereOnAFullDisk()
    {
        QFETCH(qint64, room);
        QVERIFY(writeWholeFile(path(), "before"));
        {
            const test::FileSizeLimit limit(room);
            QCOMPARE(writeWholeFile(path(), QByteArray(100'000, 'x')).error(),
                (Error {ErrorKind::DiskFull, {path()}, {}}));
        }
        QCOMPARE(content(), QByteArray("before"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhenThePlaceIsNone()
    {
        const QString none = path() + QStringLiteral("/none");
        QCOMPARE(writeWholeFile(none, "x").error(), (Error {ErrorKind::FileUnwritable, {none}, {}}));
    }

    void knowsFullness_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("no space") << ENOSPC << true;
        QTest::newRow("quota") << EDQUOT << true;
        QTest::newRow("file size") << EFBIG << true;
        QTest::newRow("no access") << EACCES << false;
        QTest::newRow("pulled out") << EIO << false;
        QTest::newRow("none") << 0 << false;
    }

    void knowsFullness()
    {
        QFETCH(int, error);
        QFETCH(bool, isFull);
        QCOMPARE(meansDiskFull(error), isFull);
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerAlone_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("S2 a new one") << false;
        QTest::newRow("S2 over one that everybody reads") << true;
    }

    void isForItsOwnerAlone()
    {
        QFETCH(bool, isThere);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        if (isThere) {
            QVERIFY(writeWholeFile(path(), "before"));
            QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | others));
        }
        QVERIFY(writeOwnersFile(path(), "after"));
        QCOMPARE(content(), QByteArray("after"));
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }
#endif

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.xlsx")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
