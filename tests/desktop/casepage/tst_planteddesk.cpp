// Protects the people of a center from what its screens keep beside the database (S2): the settings of the desk, the state
// of its windows and tables, folders of dialogs, drafts, whatever Qt writes into the home of the user, temporary files. No
// number, address, phone or e-mail that was typed, sought or opened stands in any of them.
#include "app/desktop/casepage/casepage.h"
#include "app/desktop/prompts/dialogfolder.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/linefield.h"
#include "core/services/queries/applicationlistquery.h"
#include "tests/desktop/applications/intakedesk.h"
#include "tests/support/needles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::findings;
using tanu::test::need;

namespace {

constexpr int planted = 3; ///< the person's number among those of the test center
const QString residence = QStringLiteral("Жасырын көшесі 7310064");
const QString mail = QStringLiteral("p7310064@example.kz");

/// All that the program and Qt may write lies below it.
QString home()
{
    return qEnvironmentVariable("HOME");
}

/// A registrar at the form of Annex 1, over a center in a file.
struct PlantedDesk {
    Intake intake {test::TestCenter::Where::File};
    const QString iin = intake.desk.center().fields(planted).identity.iin->toString();

    [[nodiscard]] QStringList found() const
    {
        return findings(home(), {iin, residence, mail, QStringLiteral("7017310064")});
    }
    void retype(const char* name, const QString& text)
    {
        intake.field<LineField>(name)->clear();
        intake.type(name, text);
    }
    void typePerson()
    {
        intake.open();
        intake.typePerson(planted);
        retype("residence", residence);
        retype("email", mail);
        retype("mobilephone", QStringLiteral("87017310064"));
    }
    [[nodiscard]] ApplicationId registered()
    {
        const auto page = need(ApplicationListQuery(intake.desk.center().db(), intake.desk.center().clock()).page({}));
        return page.rows.empty() ? ApplicationId() : page.rows.front().id;
    }
};

} // namespace

class TestPlantedDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S2_aDraftIsInTheSealedCenterAlone()
    {
        PlantedDesk desk;
        desk.typePerson();
        QVERIFY(desk.intake.page->leave());
        desk.intake.desk.context().settings().sync();
        QCOMPARE(desk.found(), QStringList());
        desk.intake.open();
        QCOMPARE(desk.intake.field<LineField>("residence")->text(), residence);
    }

    void S2_whatIsSoughtAndOpenedIsNotRemembered()
    {
        PlantedDesk desk;
        desk.typePerson();
        desk.intake.typeRest();
        desk.intake.submit();
        const ApplicationId id = desk.registered();
        QVERIFY(!id.isNull());

        DeskContext& context = desk.intake.desk.context();
        MainWindow& window
            = desk.intake.desk.open({applicationsPage(context), casePage(context, desk.intake.desk.openConnection())});
        QVERIFY(window.goTo({QStringLiteral("applications"), {}}));
        QHeaderView* header = window.currentPage()->findChild<DataTable*>()->view().horizontalHeader();
        header->resizeSection(0, header->sectionSize(0) + 8);
        auto* search = window.currentPage()->findChild<QLineEdit*>(QStringLiteral("search"));
        search->setFocus();
        typeText(search, desk.iin);
        QCOMPARE(search->text(), desk.iin);
        QVERIFY(window.goTo({QStringLiteral("case"), id.toText()}));
        context.settings().setValue(QStringLiteral("window/geometry"), window.saveGeometry());
        context.settings().sync();
        QVERIFY2(context.settings().contains(QStringLiteral("applications/columns")), "the table writes its columns");
        QCOMPARE(desk.found(), QStringList());
    }

    /// The folder of the last scan is remembered, its name is not.
    void S2_aDialogForgetsTheFile()
    {
        PlantedDesk desk;
        desk.intake.open();
        QVERIFY(QDir(home()).mkpath(QStringLiteral("scans")));
        DialogFolder opening(desk.intake.desk.context().settings(), QStringLiteral("open/folder"));
        opening.remember(QStringLiteral("%1/scans/%2.pdf").arg(home(), desk.iin));
        desk.intake.desk.context().settings().sync();
        QCOMPARE(opening.folder(), home() + QStringLiteral("/scans"));
        QCOMPARE(desk.found(), QStringList());
    }

    /// The look is a look: a value that settings hold is found, as words and as bytes.
    void findsWhatSettingsHold_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("words") << QVariant(residence);
        QTest::newRow("bytes") << QVariant(residence.toUtf8());
        QTest::newRow("a list") << QVariant(QStringList {mail, residence});
    }

    void findsWhatSettingsHold()
    {
        QFETCH(QVariant, value);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("note"), value);
        settings.sync();
        QCOMPARE(findings(folder.path(), {residence}), QStringList {QStringLiteral("desktop.ini: ") + residence});
    }
};

/// Before Qt reads any of it: the home of the user and the temporary folder are the test's own.
int main(int argc, char* argv[])
{
    const QTemporaryDir own;
    const QString temporary = own.filePath(QStringLiteral("tmp"));
    if (!own.isValid() || !QDir().mkpath(temporary))
        return 1;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, own.path().toUtf8());
    for (const char* variable : {"TMPDIR", "SQLITE_TMPDIR"})
        qputenv(variable, temporary.toUtf8());
    QApplication application(argc, argv);
    TestPlantedDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_planteddesk.moc"
