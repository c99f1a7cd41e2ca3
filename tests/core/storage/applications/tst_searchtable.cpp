// Protects the search (Ctrl+K): any part of name or number, in any case of Kazakh and Russian letters, in Kazakh
// order, and fast enough for a keystroke at 100,000 persons.

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/storage/centerschema.h"
#include "core/storage/searchtable.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::test;

class TestSearchTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splits_data();
    void splits();
    void finds_data();
    void finds();
    void sortsInKazakhOrder();
    void limits();
    void replacesAndRemoves();
    void planGivesTheSameAnswer();
    void refusesACorruptRow();
    void answersWithinAKeystroke();

private:
    void add(const QString& title, const QString& subtitle)
    {
        need(SearchTable(*m_db).put(
            {SearchKind::Application, ApplicationId::make(m_now).bytes(), title, subtitle}));
    }
    void fill(int persons);
    [[nodiscard]] QStringList titles(const QString& typed, int limit = 40)
    {
        QStringList found;
        for (const SearchItem& item : need(SearchTable(*m_db).find(typed, limit)))
            found.append(item.title);
        return found;
    }

    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    std::unique_ptr<Connection> m_db;
};

void TestSearchTable::init()
{
    m_db = openSealed({}, Connection::OpenMode::Memory);
    need(Migrator(centerMigrations()).migrate(*m_db));
}

void TestSearchTable::splits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("words") << QStringLiteral(" Ахметов  ӘЛИХАН ") << QStringLiteral("ахметов|әлихан");
    QTest::newRow("a number is one word") << QStringLiteral("2026/0017") << QStringLiteral("2026 0017");
    QTest::newRow("name and number") << QStringLiteral("ахм 2026/17") << QStringLiteral("ахм|2026 17");
    QTest::newRow("nothing") << QStringLiteral(" - / ") << QString();
    QTest::newRow("ё as е") << QStringLiteral("Пётр") << QStringLiteral("петр");
}

void TestSearchTable::splits()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto split = SearchWords::of(typed).words();
    QCOMPARE(QStringList(split.begin(), split.end()).join(QLatin1Char('|')), words);
}

void TestSearchTable::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* typed, bool found) {
        QTest::newRow(name) << QString::fromUtf8(typed) << found;
    };
    row("beginning of the surname", "құс", true);
    row("inside the surname", "сайын", true);
    row("given name", "Әлихан", true);
    row("any case of Kazakh letters", "ҚҰСАЙЫНОВ ӘЛИХАН", true);
    row("words in any order", "әлих құсай", true);
    row("ё typed as е", "петр", true);
    row("ё typed as ё", "пётр", true);
    row("part of a number", "0000", true);
    row("number", "2026/0017", true);
    row("number without the year", "0017", true);
    row("one sign at the beginning", "қ", true);
    row("two signs at the beginning", "Құ", true);
    row("short word beside a long one", "құсайынов ә", true);
    row("two signs in the middle only", "лих", true);
    row("another number", "2026/0018", false);
    row("year and number that do not stand together", "2026 300007", false);
    row("к for қ", "кұсайынов", false);
    row("one word of two is missing", "құсайынов болат", false);
    row("another first letter", "а", false);
    row("quotes do no harm", "\"құс\"", true);
    row("an operator of the index does no harm", "құс AND", false);
    row("two signs of one word, short ones beside", "құ ә п", true);
    row("a short word that is nowhere", "құ щ", false);
    row("a long word that is there, a short one that is not", "құсайынов щ", false);
    row("nothing", "  ", false);
}

void TestSearchTable::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    add(QStringLiteral("Құсайынов Әлихан Пётрұлы"), QStringLiteral("300007 · 2026/0017"));
    QCOMPARE(titles(typed).size(), found ? 1 : 0);
}

void TestSearchTable::sortsInKazakhOrder()
{
    const QStringList order {QStringLiteral("Ахметов Б"), QStringLiteral("Әділов Б"), QStringLiteral("Ғабитов Б"),
        QStringLiteral("Елубаев Б"), QStringLiteral("Ёлкин Б"), QStringLiteral("Қайратов Б"),
        QStringLiteral("Өмір Б"), QStringLiteral("Ұлан Б"), QStringLiteral("Һафиз Б"), QStringLiteral("Ыбырай Б")};
    QStringList mixed = order;
    std::reverse(mixed.begin(), mixed.end());
    for (const QString& name : mixed)
        add(name, QStringLiteral("общий"));
    QCOMPARE(titles(QStringLiteral("общий")), order);
    QCOMPARE(titles(QStringLiteral("е")), (QStringList {order.at(3), order.at(4)}));
}

void TestSearchTable::limits()
{
    for (int i = 0; i < 5; ++i)
        add(QStringLiteral("Ахметов"), QString::number(i));
    QCOMPARE(titles(QStringLiteral("ахм"), 3).size(), 3);
    QCOMPARE(titles(QStringLiteral("ах"), 3).size(), 3);
    QVERIFY(titles(QStringLiteral("ах"), 0).isEmpty());
}

void TestSearchTable::replacesAndRemoves()
{
    SearchTable table(*m_db);
    const QByteArray subject = ApplicationId::make(m_now).bytes();
    need(table.put({SearchKind::Application, subject, QStringLiteral("Ахметов"), {}}));
    need(table.put({SearchKind::Certificate, subject, QStringLiteral("Болатов"), {}}));
    QVERIFY(titles(QStringLiteral("ахметов")).isEmpty());
    const auto found = need(table.find(QStringLiteral("болатов"), 10));
    QCOMPARE(found.size(), size_t {1});
    QCOMPARE(found.front().kind, SearchKind::Certificate);
    QCOMPARE(found.front().subject, subject);
    need(table.remove(subject));
    QVERIFY(titles(QStringLiteral("болатов")).isEmpty());
}

/// Few or many matches, near or far down the alphabet: a look at every row says what each plan must find.
void TestSearchTable::planGivesTheSameAnswer()
{
    constexpr int persons = 6000;
    fill(persons);
    for (const char* typedText : {"ахм", "ова", "9001", "дәу", "ях", "әлихан ахмет", "а", "қ", "құ", "ұ", "е", "2", "ұлы",
             "2026/0", "2026/17", "қызы ә", "ова щ", "ұлы 2026/5", "0", "мұхамедова", "ыбырайханұлы", "щ ж"}) {
        const QString typed = QString::fromUtf8(typedText);
        const SearchWords words = SearchWords::of(typed);
        Statement select = Statement::on(*m_db, QStringLiteral("SELECT title, text FROM search_item WHERE ")
            + words.condition(QStringLiteral("text")) + QStringLiteral(" ORDER BY sort_key, rowid"));
        words.bindTo(select);
        QStringList expected;
        for (const Row& row : need(select.all())) {
            if (!words.isShort() || need(row.text("text")).startsWith(words.words().front()))
                expected.append(need(row.text("title")));
        }
        QVERIFY2(titles(typed) == expected.mid(0, 40), typedText);
        QVERIFY2(titles(typed, persons) == expected, typedText);
    }
}

void TestSearchTable::refusesACorruptRow()
{
    add(QStringLiteral("Ахметов"), {});
    need(m_db->execute(QStringLiteral("UPDATE search_item SET subject = zeroblob(16)")));
    QCOMPARE(titles(QStringLiteral("ахметов")).size(), 1);
    need(m_db->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    need(m_db->execute(QStringLiteral("UPDATE search_item SET kind = 'dream'")));
    QCOMPARE(SearchTable(*m_db).find(QStringLiteral("ахметов"), 1).error().kind, ErrorKind::RowCorrupt);
}

/// Names as they are spread in real lists: few common ones, many rare ones.
void TestSearchTable::fill(int persons)
{
    const QStringList roots {QStringLiteral("Ахмет"), QStringLiteral("Әбді"), QStringLiteral("Болат"),
        QStringLiteral("Ғабит"), QStringLiteral("Дәулет"), QStringLiteral("Ерлан"), QStringLiteral("Жүніс"),
        QStringLiteral("Ибраһим"), QStringLiteral("Қайрат"), QStringLiteral("Құсайын"), QStringLiteral("Мұрат"),
        QStringLiteral("Нұрлан"), QStringLiteral("Омар"), QStringLiteral("Өтеген"), QStringLiteral("Рахым"),
        QStringLiteral("Серік"), QStringLiteral("Тілеу"), QStringLiteral("Уәли"), QStringLiteral("Үсен"),
        QStringLiteral("Шәріп"), QStringLiteral("Ыбырай"), QStringLiteral("Юсуп"), QStringLiteral("Яхья")};
    const QStringList given {QStringLiteral("Әлихан"), QStringLiteral("Айгүл"), QStringLiteral("Бауыржан"),
        QStringLiteral("Гүлнар"), QStringLiteral("Динара"), QStringLiteral("Ермек"), QStringLiteral("Жанна"),
        QStringLiteral("Зарина"), QStringLiteral("Қанат"), QStringLiteral("Мәдина"), QStringLiteral("Нұргүл"),
        QStringLiteral("Сәуле"), QStringLiteral("Тимур"), QStringLiteral("Асқар")};
    const QStringList middle {QString(), QStringLiteral("бек"), QStringLiteral("жан"), QStringLiteral("ғали"),
        QStringLiteral("хан"), QStringLiteral("мұхамед")};
    QRandomGenerator random(42);
    const auto any = [&random](const QStringList& list) { return list.at(random.bounded(static_cast<int>(list.size()))); };
    need(inTransaction(*m_db, [&]() -> Result<void> {
        for (int i = 0; i < persons; ++i) {
            const bool female = random.bounded(2) == 0;
            const QString name = any(roots) + any(middle) + (female ? QStringLiteral("ова ") : QStringLiteral("ов "))
                + any(given) + QLatin1Char(' ') + any(roots) + (female ? QStringLiteral("қызы") : QStringLiteral("ұлы"));
            const QString iin = QStringLiteral("%1").arg(random.bounded(1'000'000), 6, 10, QLatin1Char('0'))
                + QStringLiteral("%1").arg(random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
            add(name, QStringLiteral("%1 · 2026/%2").arg(iin).arg(i, 4, 10, QLatin1Char('0')));
        }
        return {};
    }));
}

void TestSearchTable::answersWithinAKeystroke()
{
    fill(qEnvironmentVariableIntValue("TANU_SEARCH_PERSONS") > 0 ? qEnvironmentVariableIntValue("TANU_SEARCH_PERSONS")
                                                                 : 20'000);
    const QStringList typed {QStringLiteral("ахметов әлихан"), QStringLiteral("қайратова мәдина"),
        QStringLiteral("юсупов"), QStringLiteral("яхьябекова"), QStringLiteral("үсенова зарина"),
        QStringLiteral("мұхамедов"), QStringLiteral("900101300"), QStringLiteral("2026/17"), QStringLiteral("ұлы"),
        QStringLiteral("жанов тимур дәулетұлы"), QStringLiteral("шәріпқызы"), QStringLiteral("ыбырайхан")};
    std::vector<double> milliseconds;
    QElapsedTimer timer;
    for (const QString& text : typed) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            timer.start();
            const auto found = need(SearchTable(*m_db).find(text.left(length), 40));
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (milliseconds.back() > 8)
                qInfo("%s: %.1f ms, %d rows", qUtf8Printable(text.left(length)), milliseconds.back(),
                    static_cast<int>(found.size()));
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const double p95 = milliseconds.at(milliseconds.size() * 95 / 100);
    qInfo("p50 %.2f ms, p95 %.2f ms, worst %.2f ms of %d keystrokes", milliseconds.at(milliseconds.size() / 2), p95,
        milliseconds.back(), static_cast<int>(milliseconds.size()));
    constexpr double generous = 200; ///< the benchmark holds the aim; here a scan of everything would show
    QVERIFY2(p95 < generous, qPrintable(QString::number(p95)));
}

QTEST_GUILESS_MAIN(TestSearchTable)
#include "tst_searchtable.moc"
