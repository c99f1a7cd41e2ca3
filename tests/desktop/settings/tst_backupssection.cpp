// Protects the section on which a center's whole work hangs: where backups go is chosen once, one is made by a click and
// by itself in the evening, what failed says why, and the state stands in words (S2).
#include "app/desktop/backups/backuprunner.h"
#include "app/desktop/settings/backupssection.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/statechip.h"
#include "core/security/datakey.h"
#include "core/security/recoverykey.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/storage/recoverymark.h"
#include "tests/desktop/settings/settingsdesk.h"
#include "tests/support/testsealer.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// The section before somebody, over a center in a file; the stick is a folder.
struct BackupsDesk {
    DeskFixture desk;
    QTemporaryDir stick;
    std::unique_ptr<DataKey> dataKey = need(DataKey::fromBytes(QByteArray(DataKey::size, '\x51')));
    std::unique_ptr<BackupRunner> runner;
    SettingsPage* page = nullptr;
    BackupsSection* section = nullptr;

    explicit BackupsDesk(Role role = Role::Administrator, bool hasKey = true)
        : desk(role, test::TestCenter::Where::File)
    {
        if (hasKey)
            need(storeRecoveryMark(desk.center().db(), RecoveryMark::of(need(RecoveryKey::make()))));
        const QString path = desk.center().path();
        const BackupSource source {QFileInfo(path).path(), desk.context().formsFolder(), *dataKey};
        runner = std::make_unique<BackupRunner>(desk.context(),
            BackupRunner::Edges {[path] { return Result<std::unique_ptr<Connection>>(test::openSealed(path)); },
                [source](Desk& own, const QString& folder, BackupCause cause, const BackupProgress& told) {
                    return MakeBackup(own, source).run(folder, cause, told);
                }});
        MainWindow& window = desk.open({settingsPage(desk.context(), {}, {nullptr, nullptr, runner.get()})});
        window.goTo({QStringLiteral("settings"), QStringLiteral("backups")});
        page = qobject_cast<SettingsPage*>(window.currentPage());
        section = page->findChild<BackupsSection*>();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = section->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget is called %s", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void choose(const QString& folder)
    {
        desk.prompts().willChooseFolder(folder);
        click("choose");
    }
    void make()
    {
        QSignalSpy finished(runner.get(), &BackupRunner::finished);
        click("make");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }
    [[nodiscard]] QString said() const { return section->findChild<Banner*>()->text(); }
    [[nodiscard]] QString lastGood() const { return section->findChild<StateChip*>()->text(); }
    [[nodiscard]] QStringList cells(int row) const { return section->findChild<ListModel*>()->row(row).cells; }
    [[nodiscard]] QStringList onStick() const { return QDir(stick.path()).entryList(QDir::Files); }
};

} // namespace

class BackupsSectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        BackupsDesk desk;
        QCOMPARE(desk.lastGood(), QStringLiteral("No backup has been made yet"));
        QVERIFY(desk.find<QLabel>("folder")->text().contains(QStringLiteral("No folder")));
        QVERIFY(!desk.find<QPushButton>("make")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("check")->isEnabled());
    }

    void aCenterWithoutARecoveryKeyIsToldSo()
    {
        BackupsDesk desk(Role::Administrator, false);
        QVERIFY2(desk.said().contains(QStringLiteral("recovery key")), qPrintable(desk.said()));
        desk.choose(desk.stick.path());
        QVERIFY(!desk.find<QPushButton>("make")->isEnabled());
    }

    void choosesAFolderAndKeepsIt()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        QCOMPARE(desk.said(), QStringLiteral("Saved."));
        QVERIFY(desk.find<QLabel>("folder")->text().contains(desk.stick.path()));
        desk.choose(QString()); // thought better of it
        QVERIFY(desk.find<QLabel>("folder")->text().contains(desk.stick.path()));
        QVERIFY(desk.find<QCheckBox>("nightly")->isChecked());
        desk.click("nightly");
        const auto state = need(BackupQuery(desk.desk.center().db(), desk.desk.center().clock()).load());
        QCOMPARE(state.settings, (BackupSettings {desk.stick.path(), false}));
    }

    void makesOneByAClick_S2()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        desk.make();
        QVERIFY2(desk.said().contains(QStringLiteral("The backup is made")), qPrintable(desk.said()));
        QCOMPARE(desk.onStick().size(), 1);
        QCOMPARE(desk.lastGood(), QStringLiteral("Last good backup: just now"));
        QCOMPARE(desk.cells(0).at(1), QStringLiteral("by hand"));
        QCOMPARE(desk.cells(0).at(2), QStringLiteral("good"));
        QVERIFY(desk.cells(0).at(4).endsWith(desk.onStick().constFirst()));
    }

    void whatCannotBePressedSaysWhy()
    {
        BackupsDesk desk;
        const auto* why = desk.find<QLabel>("whyNotMake");
        QVERIFY(!desk.find<QPushButton>("make")->isEnabled());
        QCOMPARE(why->text(), QStringLiteral("Choose a folder first."));
        desk.choose(desk.stick.path());
        QVERIFY(desk.find<QPushButton>("make")->isEnabled());
        QCOMPARE(why->text(), QString());
    }

    void aStickThatIsGoneIsSaid()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        QVERIFY(desk.stick.remove());
        desk.make();
        QVERIFY2(desk.said().contains(desk.stick.path()), qPrintable(desk.said()));
        QCOMPARE(desk.cells(0).at(2), QStringLiteral("failed: the folder is not there"));
        QCOMPARE(desk.lastGood(), QStringLiteral("No backup has been made yet"));
    }

    void readsOneBack()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        desk.make();
        desk.section->findChild<DataTable*>()->selectRow(0);
        QVERIFY(desk.find<QPushButton>("check")->isEnabled());
        QSignalSpy finished(desk.runner.get(), &BackupRunner::finished);
        desk.click("check");
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(desk.said(), QStringLiteral("The backup is whole."));
        QVERIFY(desk.cells(0).at(2).startsWith(QStringLiteral("good, read back")));

        QFile file(desk.stick.filePath(desk.onStick().constFirst()));
        QVERIFY(file.resize(file.size() - 1));
        desk.section->findChild<DataTable*>()->selectRow(0);
        desk.click("check");
        QTRY_COMPARE(finished.count(), 2);
        QVERIFY2(desk.said().contains(QStringLiteral("no whole backup")), qPrintable(desk.said()));
        QVERIFY2(desk.cells(0).at(2).startsWith(QStringLiteral("broken, read back")), qPrintable(desk.cells(0).at(2)));
        QCOMPARE(desk.lastGood(), QStringLiteral("No good backup is in its place"));

        QVERIFY(file.remove());
        desk.section->refresh();
        QCOMPARE(desk.cells(0).at(2), QStringLiteral("not in its place"));
    }

    void makesOneByItselfInTheEvening_S2()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        desk.make();
        QSignalSpy finished(desk.runner.get(), &BackupRunner::finished);
        desk.runner->consider();
        QVERIFY(!desk.runner->isRunning()); // it is morning, and there is one of today
        desk.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 2), QTime(20, 1)));
        desk.runner->consider();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(desk.cells(0).at(1), QStringLiteral("by itself"));
        desk.runner->consider();
        QVERIFY(!desk.runner->isRunning());
    }

    void makesUpForAMissedOneInTheMorning_S2()
    {
        BackupsDesk desk(Role::CommissionMember); // nobody who may needs to be signed in
        Desk administrator = desk.desk.center().as(Role::Administrator);
        need(SaveBackupSettings(administrator).run({desk.stick.path(), true}));
        QSignalSpy finished(desk.runner.get(), &BackupRunner::finished);
        desk.runner->consider();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(desk.onStick().size(), 1);
    }

    void doesNotTryAFailedOneAllTheTime()
    {
        BackupsDesk desk;
        desk.choose(desk.stick.path());
        QVERIFY(desk.stick.remove());
        QSignalSpy finished(desk.runner.get(), &BackupRunner::finished);
        desk.runner->consider();
        QTRY_COMPARE(finished.count(), 1);
        desk.desk.center().clock().advance(30 * 60);
        desk.runner->consider();
        QVERIFY(!desk.runner->isRunning());
        desk.desk.center().clock().advance(31 * 60);
        desk.runner->consider();
        QVERIFY(desk.runner->isRunning());
        QTRY_COMPARE(finished.count(), 2);
    }

    void whoMayNotIsToldSo_S1()
    {
        BackupsDesk desk(Role::AppealCommission);
        QVERIFY2(desk.said().contains(QStringLiteral("may change it")), qPrintable(desk.said()));
        for (const char* name : {"make", "choose", "nightly", "check"})
            QVERIFY2(!desk.find<QWidget>(name)->isEnabled(), name);
    }

    void endsWhileOneIsBeingMade()
    {
        const QTemporaryDir stick;
        {
            BackupsDesk desk;
            desk.choose(stick.path());
            desk.click("make");
            QVERIFY(desk.runner->isRunning());
        }
        QCOMPARE(QDir(stick.path()).entryList({QStringLiteral("*.unfinished")}, QDir::Files), QStringList());
    }
};

QTEST_MAIN(BackupsSectionTest)
#include "tst_backupssection.moc"
