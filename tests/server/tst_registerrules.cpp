// Protects what a register is: what its fields take, how a file of it is read (whole or not at all, bad lines named),
// what a version changes, and when it is due by P7.
#include "core/domain/values/generatednumbers.h"
#include "server/registers/registercsv.h"
#include "server/registers/registerdifference.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_RegisterRules : public QObject {
    Q_OBJECT

private:
    static const RegisterDescription& named(const char* name) { return *findRegister(QLatin1String(name)); }

    static QStringList complaintsOf(const char* name, const QByteArray& file)
    {
        const auto read = readRegisterCsv(named(name), file);
        if (read)
            return {};
        QStringList said;
        for (const BadLine& line : badLinesOf(read.error()))
            said.append(QString::number(line.line) + u' ' + line.what);
        return said.isEmpty() ? QStringList{tanu::nameOf(read.error().kind)} : said;
    }

    static server::RegisterRow row(const char* key, const char* name)
    {
        return {QLatin1String(key),
            {{QStringLiteral("code"), QLatin1String(key)}, {QStringLiteral("name_kk"), QString::fromUtf8(name)}}};
    }

private Q_SLOTS:
    void everyRegisterOfTheLawIsThere_data()
    {
        QTest::addColumn<QString>("clause");
        for (const char* clause : {"P7.1", "P7.2", "P7.3", "P7.4", "P9.2", "P9.3", "L6.1.1", "L6.1.2", "L6.1.3", "L6.1.4",
                 "L6.1.5", "L6.1.7", "L10.3", "L11.2", "L17.2.1", "L26.5"})
            QTest::newRow(clause) << QString::fromLatin1(clause);
    }

    void everyRegisterOfTheLawIsThere()
    {
        QFETCH(QString, clause);
        const auto cites = [&](const RegisterDescription& one) {
            return QString::fromLatin1(one.clause).split(QStringLiteral(", ")).contains(clause);
        };
        QVERIFY(std::any_of(registers().begin(), registers().end(), cites));
    }

    void descriptionsAreWhole()
    {
        QSet<QString> names;
        for (const RegisterDescription& one : registers()) {
            QVERIFY2(!names.contains(QLatin1String(one.name)), one.name);
            names.insert(QLatin1String(one.name));
            const QStringList fields = one.fieldNames();
            QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
            const auto isKey = [](const RegisterColumn& column) { return column.is(trait::key); };
            const auto isBadKey = [](const RegisterColumn& column) {
                return column.is(trait::key) && (!column.is(trait::required) || column.is(trait::both));
            };
            QVERIFY2(std::any_of(one.columns.begin(), one.columns.end(), isKey), one.name);
            QVERIFY2(std::none_of(one.columns.begin(), one.columns.end(), isBadKey), one.name);
        }
    }

    void theManualNamesEveryField()
    {
        QFile manual(QStringLiteral(TANU_SOURCE_DIR "/docs/registers.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(manual.readAll()).split(u'\n');
        for (const RegisterDescription& one : registers()) {
            QString fields;
            for (const RegisterColumn& column : one.columns) {
                for (const QString& field : column.fieldNames())
                    fields += QLatin1String(" `") + field + QLatin1String(column.is(trait::required) ? "`*" : "`");
            }
            const QString begin = QStringLiteral("| `%1` | %2 | ").arg(QLatin1String(one.name), QLatin1String(one.clause));
            const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
                return line.startsWith(begin) && line.endsWith(QString(fields + QLatin1String(" |")));
            });
            QVERIFY2(isThere, qPrintable(begin + fields));
        }
    }

    void fieldsHaveOneForm_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto add = [](const char* row, ColumnType type, const char* typed, const char* kept) {
            QTest::newRow(row) << static_cast<int>(type) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
        };
        add("text trimmed", ColumnType::Text, "  Дәнекерлеуші ", "Дәнекерлеуші");
        add("text composed", ColumnType::Text, "и\xCC\x86", "й");
        add("code", ColumnType::Code, "cook-3.1_a", "cook-3.1_a");
        add("code with a slash", ColumnType::Code, "a/b", "");
        add("code with a colon", ColumnType::Code, "a:b", "");
        add("codes", ColumnType::Codes, "cook; baker,welder", "cook baker welder");
        add("level", ColumnType::Level, "8", "8");
        add("level nine", ColumnType::Level, "9", "");
        add("levels sorted", ColumnType::Levels, "4, 3;3", "3 4");
        add("levels of letters", ColumnType::Levels, "3 x", "");
        add("whole", ColumnType::Whole, "060", "60");
        add("negative", ColumnType::Whole, "-1", "");
        add("money", ColumnType::Money, "25 000 ₸", "25000");
        add("money with tiyn", ColumnType::Money, "25000,5", "25000.50");
        add("ISO date", ColumnType::Date, "2026-11-27", "2026-11-27");
        add("date as written here", ColumnType::Date, "27.11.2026", "2026-11-27");
        add("no such day", ColumnType::Date, "2026-02-30", "");
        add("region", ColumnType::Region, "710000000", "710000000");
        add("region too short", ColumnType::Region, "71", "");
        add("NKZ occupation", ColumnType::Occupation, "7212-0-001", "7212-0-001");
        add("NKZ without hyphens", ColumnType::Occupation, "72120001", "7212-0-001");
        add("NKZ group", ColumnType::Occupation, "7212", "7212");
        add("NKZ nonsense", ColumnType::Occupation, "72-12", "");
        add("center", ColumnType::Center, "0417", "0417");
        add("I2 BIN", ColumnType::Bin, "123456789012", "");
        add("phone", ColumnType::Phone, "8 701 123 45 67", "+77011234567");
        add("link", ColumnType::Link, "https://adilet.zan.kz/kaz/docs/Z2300000014", "https://adilet.zan.kz/kaz/docs/Z2300000014");
        add("a link that runs", ColumnType::Link, "javascript:alert(1)", "");
        add("a link with a password", ColumnType::Link, "https://a:b@example.kz/", "");
        add("nothing", ColumnType::Text, "   ", "");
    }

    void fieldsHaveOneForm()
    {
        QFETCH(int, type);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const RegisterColumn column{"field", static_cast<ColumnType>(type), trait::required};
        const auto value = canonicalValue(column, typed);
        QCOMPARE(value.isOk(), !kept.isEmpty());
        if (value) {
            QCOMPARE(*value, kept);
            QCOMPARE(*canonicalValue(column, *value), kept);
        }
    }

    void namesBadLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("said");
        const QByteArray head = "code,name_kk,name_ru\n";
        QTest::newRow("good") << QByteArray(head + "710000000,Астана,Астана\n") << QStringList();
        QTest::newRow("semicolons, order, case") << QByteArray("NAME_RU;Code;name_kk\r\nАстана;710000000;Астана\r\n")
                                                << QStringList();
        QTest::newRow("no rows") << head << QStringList{QStringLiteral("1 rows")};
        QTest::newRow("nothing at all") << QByteArray() << QStringList{QStringLiteral("1 rows")};
        QTest::newRow("column missing") << QByteArray("code,name_kk\n1,2\n")
                                        << QStringList{QStringLiteral("1 header:name_ru")};
        QTest::newRow("empty and malformed, each line") << QByteArray(head + "71,Астана,\n710000000,А,А\n,Б,Б\n")
                                                       << QStringList{QStringLiteral("2 code:malformed"),
                                                              QStringLiteral("2 name_ru:empty"), QStringLiteral("4 code:empty")};
        QTest::newRow("twice") << QByteArray(head + "710000000,А,А\n710000000,Б,Б\n")
                               << QStringList{QStringLiteral("3 twice")};
        QTest::newRow("fields") << QByteArray(head + "710000000,А\n") << QStringList{QStringLiteral("2 fields")};
        QTest::newRow("quote") << QByteArray(head + "710000000,А,А\n\"1,2\n") << QStringList{QStringLiteral("3 quote")};
        QTest::newRow("encoding") << QByteArray(head + "710000000,\xC0\xC1,A\n") << QStringList{QStringLiteral("2 encoding")};
        QTest::newRow("too long") << QByteArray(head + "710000000," + QByteArray(4001, 'a') + ",A\n")
                                  << QStringList{QStringLiteral("2 name_kk:long")};
    }

    void namesBadLines()
    {
        QFETCH(QByteArray, file);
        QTEST(complaintsOf("regions", file), "said");
    }

    void stopsAtTheHundredthBadLine()
    {
        QByteArray file = "code,name_kk,name_ru\n";
        for (int i = 0; i < 500; ++i)
            file += "x,А,А\n";
        QCOMPARE(complaintsOf("regions", file).size(), mostBadLines);
    }

    void tellsOfColumnsThatItDoesNotKnow()
    {
        const auto read = readRegisterCsv(named("regions"), "code,colour,name_kk,name_ru\n710000000,red,А,Б\n");
        QVERIFY(read.isOk());
        QCOMPARE(read->unknownColumns, QStringList{QStringLiteral("colour")});
        QCOMPARE(read->rows.front().fields.size(), 3);
    }

    void readsBackWhatItWrote()
    {
        const QByteArray bin = generatedBin(QDate(2020, 5, 1), 3).toString().toLatin1();
        const QByteArray file = "number,name_kk,name_ru,bin,founders,decided_on,ground_kk\n"
                                "0418,\"=Ә, «\"\"Б\"\"»\",Р," + bin + ",\"А\nБ\",2026-05-04,'Қ\n";
        const auto read = readRegisterCsv(named("not-renewable"), file);
        const QStringList said = complaintsOf("not-renewable", file);
        QVERIFY2(read.isOk(), qPrintable(said.join(u' ')));
        const QByteArray written = toRegisterCsv(named("not-renewable"), read->rows);
        QVERIFY(written.contains("\"'=")); // no spreadsheet computes it
        const auto again = readRegisterCsv(named("not-renewable"), written);
        QVERIFY(again.isOk());
        QCOMPARE(again->rows, read->rows);
    }

    void tellsWhatChanged()
    {
        const std::vector<server::RegisterRow> before{row("a", "А"), row("b", "Б"), row("c", "В")};
        const std::vector<server::RegisterRow> after{row("c", "Г"), row("d", "Д"), row("a", "А")};
        const RegisterDifference difference = differenceOf(named("professions"), before, after);
        QCOMPARE(difference.added.size(), size_t{1});
        QCOMPARE(difference.added.front().key, QStringLiteral("d"));
        QCOMPARE(difference.removed.size(), size_t{1});
        QCOMPARE(difference.removed.front().key, QStringLiteral("b"));
        QCOMPARE(difference.changed.size(), size_t{1});
        QCOMPARE(difference.changed.front().fields, QStringList{QStringLiteral("name_kk")});
        QCOMPARE(difference.changed.front().before.field(QStringLiteral("name_kk")), QStringLiteral("В"));
        QVERIFY(differenceOf(named("professions"), before, before).isEmpty());
    }

    void knowsWhatIsDue_data()
    {
        QTest::addColumn<int>("renewal");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("lastDay");
        const auto add = [](const char* row, Renewal renewal, QDate published, QDate today, const char* state, QDate lastDay) {
            QTest::newRow(row) << static_cast<int>(renewal) << published << today << QString::fromLatin1(state) << lastDay;
        };
        const QDate never;
        add("P7.4 L26.5 monthly, provided", Renewal::Month, {2026, 11, 3}, {2026, 11, 30}, "fresh", {2026, 12, 31});
        add("P7.4 first day of the next month", Renewal::Month, {2026, 11, 3}, {2026, 12, 1}, "due", {2026, 12, 31});
        add("P7.4 a month passed", Renewal::Month, {2026, 11, 3}, {2027, 1, 1}, "overdue", {2026, 12, 31});
        add("P7.4 several months passed", Renewal::Month, {2026, 9, 3}, {2026, 12, 5}, "overdue", {2026, 10, 31});
        add("P7.4 never, in the first month", Renewal::Month, never, {2026, 8, 31}, "due", {2026, 8, 31});
        add("P7.4 never, the month after", Renewal::Month, never, {2026, 9, 1}, "overdue", {2026, 8, 31});
        add("P7.2 quarterly, provided", Renewal::Quarter, {2026, 10, 1}, {2026, 12, 31}, "fresh", {2027, 3, 31});
        add("P7.2 quarterly, the last one served", Renewal::Quarter, {2026, 9, 30}, {2026, 12, 31}, "due", {2026, 12, 31});
        add("P7.2 a quarter passed", Renewal::Quarter, {2026, 9, 30}, {2027, 1, 1}, "overdue", {2026, 12, 31});
        add("P7.1 L10.3 half-yearly, provided", Renewal::HalfYear, {2026, 7, 1}, {2026, 12, 31}, "fresh", {2027, 6, 30});
        add("P7.3 half-yearly, due", Renewal::HalfYear, {2026, 6, 30}, {2026, 7, 1}, "due", {2026, 12, 31});
        add("P7.1 half-yearly, overdue", Renewal::HalfYear, {2026, 6, 30}, {2027, 1, 1}, "overdue", {2026, 12, 31});
        add("P7.1 once, never yet", Renewal::OnChange, never, {2026, 9, 1}, "due", {});
        add("P7.1 once, there", Renewal::OnChange, {2026, 8, 2}, {2029, 9, 1}, "fresh", {});
        add("P7.2 terms of another order, never yet", Renewal::ByOtherRules, never, {2026, 9, 1}, "due", {});
        add("P7.2 terms of another order, there", Renewal::ByOtherRules, {2026, 8, 2}, {2029, 9, 1}, "fresh", {});
        add("February", Renewal::Month, {2028, 1, 31}, {2028, 2, 1}, "due", {2028, 2, 29});
    }

    void knowsWhatIsDue()
    {
        QFETCH(int, renewal);
        QFETCH(QDate, published);
        QFETCH(QDate, today);
        const std::optional<QDate> last = published.isValid() ? std::optional(published) : std::nullopt;
        const DueState state = dueStateOf(static_cast<Renewal>(renewal), last, QDate(2026, 8, 1), today);
        QTEST(QString::fromLatin1(tanu::server::nameOf(state.kind)), "state");
        QTEST(state.lastDay, "lastDay");
    }
};

QTEST_GUILESS_MAIN(tst_RegisterRules)
#include "tst_registerrules.moc"
