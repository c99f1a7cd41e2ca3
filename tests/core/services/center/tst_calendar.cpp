// Protects corrections of the working calendar: data per year that people confirm (W2, W3), and no deadline that
// moves because of one (W4).
#include "core/domain/values/calendarfile.h"
#include "core/security/journal.h"
#include "core/services/center/confirmcalendaryear.h"
#include "core/services/center/exportcalendar.h"
#include "core/services/center/importcalendar.h"
#include "core/services/center/savecalendardays.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDate monday(2026, 11, 2);

CalendarDay dayOff(QDate date)
{
    return {date, DayKind::Transferred, QStringLiteral("Ауыстыру"), QString::fromUtf8("Перенос"), false};
}

QByteArray csv(const char* lines)
{
    return QByteArrayLiteral("date,kind,name_kk,name_ru,estimated\n") + lines;
}

} // namespace

class TestCalendar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void savesAndRemovesDays()
    {
        const CalendarChange change = need(save({dayOff(monday.addDays(1))}, {QDate(2026, 12, 16)}));
        QCOMPARE(change.days, 2);
        QCOMPARE(change.years, std::set<int>({2026}));
        QVERIFY(change.moved.empty());
        const WorkCalendar calendar = need(CalendarTable(m_center->db()).load());
        QVERIFY(!calendar.isWorkingDay(monday.addDays(1)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 12, 16)));
        QCOMPARE(calendar.reasonOff(monday.addDays(1))->nameRu, QString::fromUtf8("Перенос"));
    }

    void showsWhatWouldMoveAndMovesNothing()
    {
        const ApplicationId id = m_center->registered();
        const auto before = need(ObligationTable(m_center->db()).ofApplication(id));
        QVERIFY(!before.empty());
        const CalendarChange change = need(save({dayOff(monday.addDays(1))}, {}));
        QCOMPARE(change.moved.size(), before.size());
        for (const MovedTerm& moved : change.moved) {
            QCOMPARE(moved.application, id);
            QCOMPARE(moved.countedFrom, monday);
            QCOMPARE(moved.lastDay, monday.addDays(3));
            QCOMPARE(moved.recounted, monday.addDays(4));
        }
        const auto after = need(ObligationTable(m_center->db()).ofApplication(id));
        for (size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i].lastDay, before[i].lastDay);
        const auto entries = need(Journal(m_center->db()).latest(1));
        const Cbor facts = need(decodeCbor(entries.front().note.content));
        QCOMPARE(*facts.find(QLatin1String("moved_terms"))->asNumber(), static_cast<qint64>(before.size()));
    }

    void termsThatAreMetDoNotMove()
    {
        const ApplicationId id = m_center->contracted();
        const CalendarChange change = need(save({dayOff(monday.addDays(1))}, {}));
        QCOMPARE(change.moved.size(), size_t {1});
        QCOMPARE(change.moved.front().application, id);
        QCOMPARE(change.moved.front().obligation, Obligation::SendNotice);
    }

    void aCorrectionTakenBackMovesNothing()
    {
        m_center->registered();
        QVERIFY(!need(save({dayOff(monday.addDays(1))}, {})).moved.empty());
        QVERIFY(need(save({}, {monday.addDays(1)})).moved.empty());
    }

    void refusesImpossibleDays_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("W2 no Kazakh name") << 0 << ErrorKind::FieldEmpty;
        QTest::newRow("W2 no Russian name") << 1 << ErrorKind::FieldEmpty;
        QTest::newRow("no date") << 2 << ErrorKind::ImpossibleDate;
        QTest::newRow("before 2000") << 3 << ErrorKind::ImpossibleDate;
        QTest::newRow("after 2099") << 4 << ErrorKind::ImpossibleDate;
        QTest::newRow("the same date twice") << 5 << ErrorKind::FieldMalformed;
    }

    void refusesImpossibleDays()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        std::vector<CalendarDay> days {dayOff(monday.addDays(1)), dayOff(monday.addDays(2))};
        CalendarDay& day = days.back();
        if (change == 0)
            day.nameKk = QStringLiteral(" ");
        if (change == 1)
            day.nameRu.clear();
        if (change >= 2)
            day.date = std::array {QDate(), QDate(1999, 12, 31), QDate(2100, 1, 1), monday.addDays(1)}.at(
                static_cast<size_t>(change - 2));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind, [&] { return save(days, {}); }));
    }

    void anImportReplacesItsYearsOnly()
    {
        const auto before = need(CalendarTable(m_center->db()).days(QDate(2025, 1, 1), QDate(2025, 12, 31)));
        const CalendarChange change = need(takeFile(csv("2026-01-01,holiday,Жаңа жыл,Новый год,0\n"
                                                      "2027-01-01,holiday,Жаңа жыл,Новый год,1\n")));
        QCOMPARE(change.days, 2);
        QCOMPARE(change.years, std::set<int>({2026, 2027}));
        CalendarTable table(m_center->db());
        QCOMPARE(need(table.days(QDate(2026, 1, 1), QDate(2027, 12, 31))).size(), size_t {2});
        QCOMPARE(need(table.days(QDate(2025, 1, 1), QDate(2025, 12, 31))), before);
        QVERIFY2(need(table.load()).confirmedYears().contains(2026), "W3: what was confirmed stays so");
    }

    void anImportConfirmsNothing()
    {
        need(takeFile(csv("2029-01-01,holiday,Жаңа жыл,Новый год,0\n")));
        QVERIFY2(!need(CalendarTable(m_center->db()).load()).confirmedYears().contains(2029), "W3");
    }

    void aBadLineIsNamedAndNothingChanged_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("arguments");
        const auto bad = [](const char* line, const char* what) {
            return QStringList {QString::fromLatin1(line), QString::fromLatin1(what)};
        };
        QTest::newRow("W2 header") << QByteArrayLiteral("date,kind\n") << bad("1", "header");
        QTest::newRow("W2 date") << csv("2026-01-01,holiday,a,b,0\n2026-02-30,holiday,a,b,0\n") << bad("3", "date");
        QTest::newRow("W2 kind") << csv("2026-01-01,feast,a,b,0\n") << bad("2", "kind");
        QTest::newRow("W2 twice") << csv("2026-01-01,holiday,a,b,0\n2026-01-01,holiday,a,b,0\n") << bad("3", "twice");
        QTest::newRow("W2 no days") << csv("") << bad("1", "empty");
        QTest::newRow("no UTF-8") << csv("2026-01-01,holiday,a,\xFF,0\n") << bad("2", "encoding");
        QTest::newRow("W2 iCalendar")
            << QByteArrayLiteral("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            << bad("3", "date");
    }

    void aBadLineIsNamedAndNothingChanged()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, arguments);
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ImportLineBad, [&] { return takeFile(file); }));
        QCOMPARE(takeFile(file).error().arguments, arguments);
    }

    void refusesYearsThatNoCenterHas()
    {
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ImpossibleDate,
            [&] { return takeFile(csv("1999-01-01,holiday,a,b,0\n")); }));
    }

    void confirmsAYear()
    {
        const CalendarChange change = need(confirm(2028));
        QCOMPARE(change.years, std::set<int>({2028}));
        const WorkCalendar calendar = need(CalendarTable(m_center->db()).load());
        QVERIFY(calendar.confirmedYears().contains(2028));
        QVERIFY(!calendar.touchesUnconfirmed(QDate(2028, 1, 1), QDate(2028, 12, 31)));
        QVERIFY2(!calendar.isWorkingDay(QDate(2028, 12, 18)), "the computed days became the year's own");
        QVERIFY(!need(CalendarTable(m_center->db()).days(QDate(2028, 1, 1), QDate(2028, 12, 31))).empty());
    }

    void confirmingMovesNoDeadline()
    {
        m_center->registered();
        QVERIFY2(need(confirm(2028)).moved.empty(), "W4");
    }

    void confirmsAYearOnce()
    {
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::AlreadyThere, [&] { return confirm(2026); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ImpossibleDate, [&] { return confirm(1999); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ImpossibleDate, [&] { return confirm(2100); }));
    }

    void whatIsExportedIsImported_data()
    {
        QTest::addColumn<bool>("iCalendar");
        QTest::newRow("W2 CSV") << false;
        QTest::newRow("W2 iCalendar") << true;
    }

    void whatIsExportedIsImported()
    {
        QFETCH(bool, iCalendar);
        CalendarTable table(m_center->db());
        const auto before = need(table.days(QDate(2023, 1, 1), QDate(2027, 12, 31)));
        ExportCalendar exported(m_center->db(), m_center->clock());
        const QString text = need(iCalendar ? exported.iCalendar(2023, 2027) : exported.csv(2023, 2027));
        for (int year = 2023; year <= 2027; ++year)
            need(table.removeYear(year));
        need(takeFile(text.toUtf8()));
        QCOMPARE(need(table.days(QDate(2023, 1, 1), QDate(2027, 12, 31))), before);
        need(takeFile(QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8()));
        QCOMPARE(need(table.days(QDate(2023, 1, 1), QDate(2027, 12, 31))), before);
    }

    void exportsWhatTheYearViewShows()
    {
        ExportCalendar exported(m_center->db(), m_center->clock());
        const auto days = need(parseCalendarCsv(need(exported.csv(2029, 2029))));
        QVERIFY2(!days.empty(), "W3: an unconfirmed year has its standing holidays");
        QCOMPARE(exported.csv(1999, 2029).error().kind, ErrorKind::ImpossibleDate);
        QCOMPARE(exported.iCalendar(2029, 2100).error().kind, ErrorKind::ImpossibleDate);
    }

    void isForHeadAndAdministrator()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            Desk& desk = m_center->as(role);
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                [&] { return SaveCalendarDays(desk).run({dayOff(monday)}); }));
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                [&] { return ImportCalendar(desk).run(csv("2026-01-01,holiday,a,b,0\n")); }));
            QVERIFY(isRefusedWithoutTrace(
                m_center->db(), ErrorKind::RoleNotAllowed, [&] { return ConfirmCalendarYear(desk).run(2028); }));
        }
    }

    void isWholeOrNothing()
    {
        const QByteArray file = csv("2026-01-01,holiday,a,b,0\n2026-01-02,holiday,a,b,0\n");
        QVERIFY(failEveryAccess(m_center->db(), [&] { return save({dayOff(monday)}, {QDate(2026, 12, 16)}); }) > 4);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return takeFile(file); }) > 4);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return confirm(2028); }) > 4);
    }

private:
    Result<CalendarChange> save(const std::vector<CalendarDay>& put, const std::vector<QDate>& removed)
    {
        return SaveCalendarDays(m_center->as(Role::Head)).run(put, removed);
    }
    Result<CalendarChange> takeFile(const QByteArray& file) { return ImportCalendar(m_center->as(Role::Head)).run(file); }
    Result<CalendarChange> confirm(int year) { return ConfirmCalendarYear(m_center->as(Role::Head)).run(year); }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
