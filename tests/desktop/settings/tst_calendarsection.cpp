// Protects the year view of the working calendar: reasons of days off (W2), corrections with their effect on open terms
// (W4), confirmation (W3), files with bad lines named by number.
#include "app/desktop/settings/calendarsection.h"
#include "app/desktop/settings/dayeditor.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/settings/yeargrid.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/textedit.h"
#include "tests/desktop/settings/settingsdesk.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct CalendarDesk : SettingsDesk<CalendarSection> {
    explicit CalendarDesk(Role role = Role::Head)
        : SettingsDesk("calendar", role)
    {
    }

    [[nodiscard]] YearGrid* grid() const { return section->findChild<YearGrid*>(); }
    [[nodiscard]] bool isWorking(QDate date) { return need(CalendarQuery(desk.center().db()).calendar()).isWorkingDay(date); }
    void choose(QDate date) const { QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellOf(date).center()); }
    void reason(const char* kk, const char* ru) const
    {
        find<TextEdit>("name_kk")->setValue(QString::fromUtf8(kk));
        find<TextEdit>("name_ru")->setValue(QString::fromUtf8(ru));
    }
    QString write(const QByteArray& text)
    {
        const QString path = desk.folder() + QStringLiteral("/days.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        return path;
    }
};

} // namespace

class TestCalendarSection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayOffIsListedWithItsReason()
    {
        CalendarDesk desk;
        auto* list = desk.section->findChild<ListModel*>();
        const int row = list->rowOf(QStringLiteral("2026-12-16"));
        QVERIFY(row >= 0);
        QVERIFY(!list->row(row).cells.at(1).isEmpty());
        QCOMPARE(list->rowOf(QStringLiteral("2026-11-03")), -1);
    }

    void noWordOfAReasonIsCut_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void noWordOfAReasonIsCut()
    {
        QFETCH(ScreenLanguage, language);
        constexpr int edges = 16;
        CalendarDesk desk;
        desk.desk.languages().switchTo(language);
        desk.desk.window().resize(1280, 720);
        const QTableView& view = desk.section->findChild<DataTable*>()->view();
        QVERIFY(view.model()->rowCount() > 0);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (const QString& word : view.model()->index(row, 1).data().toString().split(QLatin1Char(' ')))
                QTRY_VERIFY2(view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(word) + edges, qPrintable(word));
        }
    }

    void aDayOffNeedsItsReasonInBothLanguages()
    {
        CalendarDesk desk;
        const QDate day(2026, 11, 12);
        desk.choose(day);
        QCOMPARE(desk.grid()->selected(), day);
        desk.click("switchDay");
        QVERIFY(desk.find<TextEdit>("name_kk")->hasError());
        QVERIFY(desk.isWorking(day));
        desk.reason("Көшірілген күн", "Перенос");
        desk.click("switchDay");
        QVERIFY(!desk.isWorking(day));
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void aDayIsGivenBackToThePlainWeek()
    {
        CalendarDesk desk;
        const QDate day(2026, 11, 12);
        desk.choose(day);
        desk.reason("Көшірілген күн", "Перенос");
        desk.click("switchDay");
        QVERIFY(!desk.isWorking(day));
        for (QPushButton* button : desk.section->findChild<DayEditor*>()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("plain week")))
                button->click();
        }
        QVERIFY(desk.isWorking(day));
    }

    void termsWhoseRecountDiffersAreNamedAndStay()
    {
        CalendarDesk desk;
        desk.desk.center().registered();
        const QDate day = desk.desk.center().today().addDays(1);
        desk.choose(day);
        desk.reason("Көшірілген күн", "Перенос");
        desk.click("switchDay");
        QCOMPARE(desk.banner()->tone(), Tone::Warning);
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("by the calendar now")), qPrintable(desk.banner()->text()));
    }

    void whoCorrectsIsLedToTheTermsThatWouldMove_W4()
    {
        CalendarDesk desk;
        desk.desk.center().registered();
        desk.choose(desk.desk.center().today().addDays(1));
        desk.reason("Көшірілген күн", "Перенос");
        desk.click("switchDay");
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("2 open term")), qPrintable(desk.banner()->text()));
        QSignalSpy places(desk.page, &desktop::Page::placeRequested);
        desk.banner()->findChild<QPushButton*>()->click();
        QCOMPARE(places.at(0).at(0).value<Place>(), (Place {QStringLiteral("recount"), {}}));
    }

    void theYearIsConfirmed()
    {
        CalendarDesk desk;
        desk.click("yearAfter");
        desk.click("yearAfter");
        QCOMPARE(desk.grid()->year(), 2028);
        QVERIFY(desk.find<QPushButton>("confirmYear")->isVisible());
        desk.click("confirmYear");
        QVERIFY(!desk.find<QPushButton>("confirmYear")->isVisible());
        QVERIFY(need(CalendarQuery(desk.desk.center().db()).year(2028)).isConfirmed);
    }

    void aBadLineIsNamedAndNothingIsTaken()
    {
        CalendarDesk desk;
        const QString path = desk.write("date,kind,name_kk,name_ru,estimated\n"
                                        "2029-01-01,holiday,\xD0\x90,\xD0\x90,0\n"
                                        "2029-02-30,holiday,\xD0\x90,\xD0\x90,0\n");
        desk.desk.prompts().willChooseFiles({path});
        desk.section->importFile();
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("Line 3")), qPrintable(desk.banner()->text()));
        QVERIFY(need(CalendarQuery(desk.desk.center().db()).year(2029)).changes.size() != 1);
    }

    void whatIsExportedCanBeImported()
    {
        CalendarDesk desk;
        const QString path = desk.desk.folder() + QStringLiteral("/out.csv");
        desk.desk.prompts().willSaveFile(path);
        desk.section->exportAs(false);
        QVERIFY(QFile::exists(path));
        desk.desk.prompts().willChooseFiles({path});
        desk.section->importFile();
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void exportsForOtherProgramsToo()
    {
        CalendarDesk desk;
        const QString path = desk.desk.folder() + QStringLiteral("/out.ics");
        desk.desk.prompts().willSaveFile(path);
        desk.section->exportAs(true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    }

    void whoMayNotOnlyLooks()
    {
        CalendarDesk desk(Role::Registrar);
        QVERIFY(!desk.find<QPushButton>("switchDay")->isEnabled());
    }
};

QTEST_MAIN(TestCalendarSection)
#include "tst_calendarsection.moc"
