// Protects whoever looks for what they saved, or for their scans: a dialog begins where the last one of its kind ended, also
// after a new start, and never in the folder in which the program was started.
#include "app/desktop/prompts/dialogfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu::desktop;

class TestDialogFolder final : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir data;
        QSettings settings {data.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat};
        DialogFolder folder {settings, QStringLiteral("save/folder")};
    };

private Q_SLOTS:
    void atFirstItIsWherePeopleKeepTheirPapers()
    {
        Desk desk;
        QVERIFY(QDir::isAbsolutePath(desk.folder.pathFor(QStringLiteral("list.xlsx"))));
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QCOMPARE(desk.folder.folder(), QFileInfo(documents).isDir() ? documents : QDir::homePath());
    }

    void thenWhereTheLastFileWentAlsoAfterANewStart()
    {
        Desk desk;
        QTemporaryDir papers;
        desk.folder.remember(papers.filePath(QStringLiteral("protocol.pdf")));
        desk.settings.sync();
        QSettings again(desk.data.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat);
        QCOMPARE(DialogFolder(again, QStringLiteral("save/folder")).pathFor(QStringLiteral("list.xlsx")), papers.filePath(QStringLiteral("list.xlsx")));
    }

    void openingHasAFolderOfItsOwn()
    {
        Desk desk;
        QTemporaryDir papers;
        QTemporaryDir scans;
        DialogFolder opening(desk.settings, QStringLiteral("open/folder"));
        desk.folder.remember(papers.filePath(QStringLiteral("protocol.pdf")));
        opening.remember(scans.filePath(QStringLiteral("diploma.jpg")));
        QCOMPARE(desk.folder.folder(), papers.path());
        QCOMPARE(opening.folder(), scans.path());
    }

    void thinkingBetterOfItChangesNothing()
    {
        Desk desk;
        QTemporaryDir papers;
        desk.folder.remember(papers.filePath(QStringLiteral("protocol.pdf")));
        desk.folder.remember({});
        QCOMPARE(desk.folder.folder(), papers.path());
    }

    void aFolderThatIsGoneIsForgotten()
    {
        Desk desk;
        {
            QTemporaryDir stick;
            desk.folder.remember(stick.filePath(QStringLiteral("protocol.pdf")));
        }
        QVERIFY(!desk.folder.folder().isEmpty());
        QVERIFY(desk.folder.folder() != desk.settings.value(QStringLiteral("save/folder")).toString());
    }
};

QTEST_GUILESS_MAIN(TestDialogFolder)
#include "tst_dialogfolder.moc"
