// Protects whoever looks for what they saved: a dialog begins where this installation saved last, also after a new start,
// and never in the folder in which the program was started.
#include "app/desktop/prompts/savingfolder.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu::desktop;

class TestSavingFolder final : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir data;
        QSettings settings {data.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat};
        SavingFolder folder {settings};
    };

private Q_SLOTS:
    void atFirstItIsWherePeopleKeepTheirPapers()
    {
        Desk desk;
        QVERIFY(!desk.folder.folder().isEmpty());
        QVERIFY(QDir::isAbsolutePath(desk.folder.pathFor(QStringLiteral("list.xlsx"))));
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        if (!documents.isEmpty())
            QCOMPARE(desk.folder.folder(), documents);
    }

    void thenWhereTheLastFileWentAlsoAfterANewStart()
    {
        Desk desk;
        QTemporaryDir papers;
        desk.folder.remember(papers.filePath(QStringLiteral("protocol.pdf")));
        desk.settings.sync();
        QSettings again(desk.data.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat);
        QCOMPARE(SavingFolder(again).pathFor(QStringLiteral("list.xlsx")), papers.filePath(QStringLiteral("list.xlsx")));
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

QTEST_GUILESS_MAIN(TestSavingFolder)
#include "tst_savingfolder.moc"
