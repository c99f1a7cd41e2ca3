// Protects: a file that we make for somebody to rely on stands under its name whole, or not at all: whatever fails in
// between leaves the folder as it was (exchange.md 24, S2).
#include "core/base/durablefile.h"

#include "tests/support/filesizelimit.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;

class DurableFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void appearsOnlyWhenPublished()
    {
        const auto file = DurableFile::create(path());
        QVERIFY(file);
        QVERIFY((*file)->write("one "));
        QVERIFY((*file)->write("two"));
        QCOMPARE(names(), QStringList(QStringLiteral("a.unfinished")));
        QVERIFY((*file)->publish());
        QCOMPARE(names(), QStringList(QStringLiteral("a")));
        QCOMPARE(content(path()), QByteArray("one two"));
    }

    void isReadableByItsOwnerAlone()
    {
        const auto file = DurableFile::create(path());
        QVERIFY(file && (*file)->publish());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }

    void leavesNothingUnlessPublished()
    {
        {
            const auto file = DurableFile::create(path());
            QVERIFY(file && (*file)->write("x") && (*file)->flush());
        }
        QCOMPARE(names(), QStringList());
    }

    void staysAfterPublish()
    {
        QVERIFY((*DurableFile::create(path()))->publish());
        QCOMPARE(names(), QStringList(QStringLiteral("a")));
    }

    void neverOverwrites()
    {
        QVERIFY((*DurableFile::create(path()))->publish());
        const auto again = DurableFile::create(path());
        QVERIFY(!again);
        QCOMPARE(again.error(), (Error {ErrorKind::AlreadyThere, {QStringLiteral("file"), path()}, {}}));
    }

    void replacesAnUnfinishedLeftover()
    {
        QFile leftover(DurableFile::unfinishedNameOf(path()));
        QVERIFY(leftover.open(QIODevice::WriteOnly) && leftover.write("old and longer") > 0);
        leftover.close();
        const auto file = DurableFile::create(path());
        QVERIFY(file && (*file)->write("new") && (*file)->publish());
        QCOMPARE(content(path()), QByteArray("new"));
    }

    void saysThatTheDiskIsFull()
    {
        {
            const test::FileSizeLimit limit(10);
            const auto file = DurableFile::create(path());
            QVERIFY(file && (*file)->write("ten signs."));
            const auto written = (*file)->write("!");
            QVERIFY(!written);
            QCOMPARE(written.error(), (Error {ErrorKind::DiskFull, {path()}, {}}));
        }
        QCOMPARE(names(), QStringList());
    }

    void saysThatTheFolderIsGone()
    {
        const auto file = DurableFile::create(path() + QStringLiteral("/b"));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(flushFolder(path()).error().kind, ErrorKind::FileUnwritable);
    }

    void saysThatTheFolderWentMeanwhile()
    {
        const QString folder = m_folder->filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder));
        const QString inside = folder + QStringLiteral("/b");
        const auto file = DurableFile::create(inside);
        QVERIFY(file && (*file)->write("x"));
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE((*file)->publish().error(), (Error {ErrorKind::FileUnwritable, {inside}, {}}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a")); }
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "tst_durablefile.moc"
