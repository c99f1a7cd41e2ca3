// Protects files that a person saves: written whole, or what stood there stays.
#include "core/tables/savefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("none");
}

} // namespace

class TestSaveFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("қ.csv"));
        QVERIFY(saveFile(path, QByteArrayLiteral("longer than after")).isOk());
        QVERIFY(saveFile(path, QByteArrayLiteral("short")).isOk());
        QCOMPARE(contentOf(path), QByteArrayLiteral("short"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void namesAPathThatCannotBe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no/such/folder.csv"));
        const auto saved = saveFile(path, QByteArrayLiteral("x"));
        QVERIFY(!saved.isOk());
        QCOMPARE(saved.error(), (Error {ErrorKind::FileUnwritable, {path}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
