// Protects the ways out of the three long lists: Ctrl+E saves the list that is shown with its days and numbers, in the filter
// that is chosen, and the sessions leave as a calendar.
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/certificates/certificatespage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/domain/values/csv.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

std::vector<QStringList> recordsOf(const QString& path)
{
    QFile file(path);
    std::vector<QStringList> records;
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const auto read = readCsv(QString::fromUtf8(file.readAll()), [&records](const CsvRecord& record) -> Result<void> {
        records.push_back(record.fields);
        return {};
    });
    return read ? records : std::vector<QStringList>();
}

/// Presses Ctrl+E and waits for the file.
std::vector<QStringList> exported(DeskFixture& desk)
{
    const QString path = desk.folder() + QStringLiteral("/list.csv");
    desk.prompts().willSaveFile(path);
    press(&desk.window(), Qt::Key_E, Qt::ControlModifier);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }))
        return {};
    return recordsOf(path);
}

} // namespace

class TestListExports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theApplications()
    {
        DeskFixture desk;
        for (int i = 0; i < 130; ++i)
            (void)desk.center().registered(i);
        desk.open({applicationsPage(desk.context())});
        const auto records = exported(desk);
        QCOMPARE(records.size(), size_t(131));
        QCOMPARE(records.front().join(u'|'), QStringLiteral("Number|Name|IIN|Profession|State|Last day"));
        QCOMPARE(records.at(1).first(), QStringLiteral("2026/0130"));
        QCOMPARE(records.back().first(), QStringLiteral("2026/0001"));
        QCOMPARE(records.back().last(), QStringLiteral("2026-11-05"));
    }

    void theDocumentsAndThoseThatWaitForOne()
    {
        DeskFixture desk;
        SessionRoad road(desk.center());
        road.enrol();
        const test::Cases cases {road.contracted(0), road.contracted(1), road.contracted(2)};
        road.signedProtocol(cases, {});
        (void)road.prepared(cases[0]);
        MainWindow& window = desk.open({certificatesPage(desk.context())});
        const auto waiting = exported(desk);
        QCOMPARE(waiting.size(), size_t(3));
        QCOMPARE(waiting.at(1).last(), QStringLiteral("2026-11-20"));
        QVERIFY(QFile::remove(desk.folder() + QStringLiteral("/list.csv")));
        window.goTo({QStringLiteral("certificates"), QStringLiteral("all")});
        const auto documents = exported(desk);
        QCOMPARE(documents.size(), size_t(2));
        QVERIFY(documents.at(1).contains(QStringLiteral("2026-11-17")));
    }

    void theSessionsAsListAndAsCalendar()
    {
        DeskFixture desk(Role::Secretary);
        SessionRoad road(desk.center());
        road.notified({road.contracted(0)});
        desktop::Page* page = desk.open({sessionsPage(desk.context())}).currentPage();
        const QString path = desk.folder() + QStringLiteral("/sessions.ics");
        desk.prompts().willSaveFile(path);
        for (QAction* action : page->findChildren<QAction*>()) {
            if (action->text() == QLatin1String("Save as calendar"))
                action->trigger();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("BEGIN:VEVENT"), 1);
        QVERIFY(content.contains("DTSTART:20261117T050000Z"));
        QVERIFY(page->findChild<Banner*>()->text().contains(QStringLiteral("sessions.ics")));

        page->findChild<SegmentedChoice*>()->setValue(QStringLiteral("list"));
        page->findChild<DataTable*>()->view().setFocus();
        const auto records = exported(desk);
        QCOMPARE(records.size(), size_t(2));
        QVERIFY(records.at(1).contains(QStringLiteral("2026-11-17 10:00")));
    }

    void aCalendarThatCannotBeWrittenIsSaid()
    {
        DeskFixture desk(Role::Secretary);
        desktop::Page* page = desk.open({sessionsPage(desk.context())}).currentPage();
        desk.prompts().willSaveFile(desk.folder() + QStringLiteral("/no/such.ics"));
        for (QAction* action : page->findChildren<QAction*>()) {
            if (action->text() == QLatin1String("Save as calendar"))
                action->trigger();
        }
        QCOMPARE(page->findChild<Banner*>()->tone(), Tone::Danger);
    }
};

QTEST_MAIN(TestListExports)
#include "tst_listexports.moc"
