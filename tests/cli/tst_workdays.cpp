// Protects the promise of W5 over all five shipped years: the n-th working day after every day, for n of 1 to 15, is
// the one that a plain count over the shipped table finds; the table is read here by other eyes.
#include "app/cli/commands/workdaycommands.h"
#include "tests/cli/spoken.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;

namespace {

constexpr int mostSteps = 15;

/// The table, line by line, and nothing else: a day and its kind.
class PlainTable {
public:
    bool read()
    {
        QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        file.readLine();
        while (!file.atEnd()) {
            const QList<QByteArray> fields = file.readLine().split(',');
            m_kinds.insert(QDate::fromString(QString::fromLatin1(fields.at(0)), Qt::ISODate), fields.at(1));
        }
        // January of 2028, which the last days of 2027 run into, by W2: 1 and 2 January are a Saturday and a Sunday
        // and move to the 3rd and 4th; the 7th is a Friday.
        for (const int day : {3, 4, 7})
            m_kinds.insert(QDate(2028, 1, day), "holiday");
        return m_kinds.size() > 80;
    }

    [[nodiscard]] bool isWorking(QDate day) const
    {
        const QByteArray kind = m_kinds.value(day);
        return kind.isEmpty() ? day.dayOfWeek() <= 5 : kind == "working_day";
    }

    [[nodiscard]] QDate after(QDate day, int n) const
    {
        while (n > 0) {
            day = day.addDays(1);
            if (isWorking(day))
                --n;
        }
        return day;
    }

private:
    QHash<QDate, QByteArray> m_kinds;
};

} // namespace

class TestWorkdays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_table.read()); }

    void countsEveryDayOf_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2023; year <= 2027; ++year)
            QTest::addRow("W1 W5 %d", year) << year;
    }

    void countsEveryDayOf()
    {
        QFETCH(int, year);
        WorkdayAddCommand command;
        int counted = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            for (int n = 1; n <= mostSteps; ++n) {
                QString said;
                QTextStream out(&said);
                Output output(out, out, false, &nameAndArguments);
                const Arguments arguments {{{QStringLiteral("DATE"), {day.toString(Qt::ISODate)}},
                                               {QStringLiteral("N"), {QString::number(n)}}}, {}};
                const auto done = command.run(arguments, output);
                out.flush();
                const QString expected = m_table.after(day, n).toString(Qt::ISODate);
                QVERIFY2(done.isOk() && said.trimmed() == expected,
                    qPrintable(QStringLiteral("%1 + %2 is %3, not %4")
                                   .arg(day.toString(Qt::ISODate)).arg(n).arg(expected, said.trimmed())));
                ++counted;
            }
        }
        QCOMPARE(counted, QDate(year, 1, 1).daysInYear() * mostSteps);
    }

    /// Counting back is the inverse: n - 1 whole working days lie between a day and the n-th working day after it.
    void betweenAgreesWithAfter()
    {
        Program program = programOf<WorkdayCountCommand>();
        for (QDate day(2023, 1, 1); day.year() < 2028; day = day.addDays(23)) {
            for (const int n : {1, 3, 5, 10}) {
                const Spoken spoken = speak(program, {QStringLiteral("workday"), QStringLiteral("count"),
                    day.toString(Qt::ISODate), m_table.after(day, n).toString(Qt::ISODate)});
                QCOMPARE(spoken.out.trimmed().toInt(), n - 1);
            }
        }
    }

private:
    PlainTable m_table;
};

QTEST_GUILESS_MAIN(TestWorkdays)
#include "tst_workdays.moc"
