// Protects the blocks behind the search: whatever is added, changed and removed, they say the same as search_item in the
// same order, in one transaction with it; and a database of before the blocks is searchable once it is migrated.

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/domain/values/searchtext.h"
#include "core/storage/centerschema.h"
#include "core/storage/searchtable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSearchBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsEveryChange_data();
    void followsEveryChange();
    void splitsFullBlocks();
    void goesWithItsLastItem();
    void keepsTheOrderOfEqualNames();
    void changesWholeOrNotAtAll();
    void noticesALostItem();
    void migratesWhatCouldBeFound_data();
    void migratesWhatCouldBeFound();

private:
    struct Line {
        qint64 row;
        QString text;
        bool operator==(const Line&) const = default;
    };
    /// The blocks read as one list.
    [[nodiscard]] std::vector<Line> inBlocks();
    [[nodiscard]] std::vector<Line> inItems();
    [[nodiscard]] qint64 count(const char* sql) { return need(Statement::on(*m_db, QString::fromLatin1(sql)).integer()); }
    QByteArray put(const QString& title, QByteArray subject = {})
    {
        if (subject.isEmpty())
            subject = ApplicationId::make(m_now).bytes();
        need(SearchTable(*m_db).put({SearchKind::Application, subject, title, QStringLiteral("900101300007")}));
        return subject;
    }
    [[nodiscard]] static QString anyName(QRandomGenerator& random);

    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    std::unique_ptr<Connection> m_db;
};

void TestSearchBlocks::init()
{
    m_db = openSealed({}, Connection::OpenMode::Memory);
    need(Migrator(centerMigrations()).migrate(*m_db));
}

QString TestSearchBlocks::anyName(QRandomGenerator& random)
{
    static const QString letters = QStringLiteral("аәбғдеёжқмнңоөсұүшһыі");
    QString name;
    for (int i = random.bounded(1, 6); i > 0; --i)
        name += letters.at(random.bounded(static_cast<int>(letters.size())));
    return random.bounded(2) == 0 ? name.toUpper() : name;
}

std::vector<TestSearchBlocks::Line> TestSearchBlocks::inBlocks()
{
    std::vector<Line> lines;
    for (const Row& row : need(Statement::on(*m_db,
             QStringLiteral("SELECT items, texts FROM search_block ORDER BY from_key, from_item")).all())) {
        const QByteArray items = need(row.bytes("items"));
        const QList<QByteArray> texts = need(row.bytes("texts")).mid(1).split('\n');
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines.push_back({items.mid(i * 8, 8).toLongLong(nullptr, 16), QString::fromUtf8(texts.at(i))});
        if (items.size() != texts.size() * 8)
            lines.push_back({-1, QStringLiteral("more items than texts")});
    }
    return lines;
}

std::vector<TestSearchBlocks::Line> TestSearchBlocks::inItems()
{
    return need(Statement::on(*m_db, QStringLiteral("SELECT rowid, text FROM search_item ORDER BY sort_key, rowid"))
                    .map([](const Row& row) -> Result<Line> {
                        return Line {need(row.integer("rowid")), need(row.text("text"))};
                    }));
}

void TestSearchBlocks::followsEveryChange_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSearchBlocks::followsEveryChange()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<QByteArray> subjects;
    need(inTransaction(*m_db, [&]() -> Result<void> {
        for (int step = 0; step < 2500; ++step) {
            const int what = subjects.empty() ? 0 : random.bounded(10);
            const auto at = subjects.empty() ? 0 : static_cast<size_t>(random.bounded(static_cast<int>(subjects.size())));
            if (what < 6) {
                subjects.push_back(put(anyName(random)));
            } else if (what < 8) {
                put(anyName(random), subjects.at(at));
            } else {
                need(SearchTable(*m_db).remove(subjects.at(at)));
                subjects.erase(subjects.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
        return {};
    }));
    QVERIFY(count("SELECT count(*) FROM search_block") > 2);
    QVERIFY(inBlocks() == inItems());
}

void TestSearchBlocks::splitsFullBlocks()
{
    for (int i = 0; i < SearchBlocks::mostItems; ++i)
        put(QStringLiteral("Ахметов"));
    QCOMPARE(count("SELECT count(*) FROM search_block"), 1);
    put(QStringLiteral("Ахметов"));
    QCOMPARE(count("SELECT count(*) FROM search_block"), 2);
    QVERIFY(count("SELECT max(length(items)) / 8 FROM search_block") <= SearchBlocks::mostItems / 2 + 1);
    QVERIFY(inBlocks() == inItems());
}

void TestSearchBlocks::goesWithItsLastItem()
{
    const QByteArray subject = put(QStringLiteral("Ахметов"));
    QCOMPARE(count("SELECT count(*) FROM search_block"), 1);
    need(SearchTable(*m_db).remove(subject));
    QCOMPARE(count("SELECT count(*) FROM search_block"), 0);
    need(SearchTable(*m_db).remove(subject));
    put(QStringLiteral("Болатов"));
    QVERIFY(inBlocks() == inItems());
}

void TestSearchBlocks::keepsTheOrderOfEqualNames()
{
    std::vector<QByteArray> subjects;
    for (int i = 0; i < 600; ++i)
        subjects.push_back(put(QStringLiteral("Ахметов")));
    for (size_t i = 0; i < subjects.size(); i += 7)
        put(QStringLiteral("Ахметов"), subjects.at(i));
    QVERIFY(inBlocks() == inItems());
    const auto found = need(SearchTable(*m_db).find(QStringLiteral("ахметов"), 40));
    QCOMPARE(found.size(), size_t {40});
    for (size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i).subject, subjects.at(i));
}

void TestSearchBlocks::changesWholeOrNotAtAll()
{
    const QByteArray subject = put(QStringLiteral("Ахметов"));
    const SearchItem changed {SearchKind::Application, subject, QStringLiteral("Болатов"), {}};
    const auto put = [&] { return inTransaction(*m_db, [&] { return SearchTable(*m_db).put(changed); }); };
    QVERIFY(failEveryAccess(*m_db, put) >= 5);
    QVERIFY(inBlocks() == inItems());
    const auto remove = [&] { return inTransaction(*m_db, [&] { return SearchTable(*m_db).remove(subject); }); };
    QVERIFY(failEveryAccess(*m_db, remove) >= 4);
    QVERIFY(inBlocks().empty());
}

void TestSearchBlocks::noticesALostItem()
{
    const QByteArray subject = put(QStringLiteral("Ахметов"));
    need(m_db->execute(QStringLiteral("DELETE FROM search_block")));
    QCOMPARE(SearchTable(*m_db).remove(subject).error().kind, ErrorKind::RowCorrupt);
}

void TestSearchBlocks::migratesWhatCouldBeFound_data()
{
    QTest::addColumn<int>("things");
    for (const int things : {0, 1, 191, 192, 193, 1000})
        QTest::addRow("%d", things) << things;
}

/// A database of version 2, filled as its program did it.
void TestSearchBlocks::migratesWhatCouldBeFound()
{
    QFETCH(int, things);
    const auto migrations = centerMigrations();
    m_db = openSealed({}, Connection::OpenMode::Memory);
    need(Migrator({migrations.begin(), migrations.begin() + 2}).migrate(*m_db));
    QRandomGenerator random(3);
    for (int i = 0; i < things; ++i) {
        const QString title = QString(anyName(random) + QStringLiteral(" Ерлан"));
        need(Statement::on(*m_db, QStringLiteral(R"(
            INSERT INTO search_item (kind, subject, title, subtitle, text, sort_key)
            VALUES ('application', :subject, :title, '2026/0001', :text, :sort_key))"))
                 .bind(":subject", ApplicationId::make(m_now).bytes())
                 .bind(":title", title)
                 .bind(":text", foldForSearch(QString(title + QStringLiteral(" 2026/0001"))))
                 .bind(":sort_key", kazakhSortKey(title))
                 .run());
    }
    need(Migrator(migrations).migrate(*m_db));
    QVERIFY(inBlocks() == inItems());
    QCOMPARE(count("SELECT count(*) FROM sqlite_master WHERE name = 'search_place'"), 0);
    QCOMPARE(static_cast<int>(need(SearchTable(*m_db).find(QStringLiteral("ерлан"), 2000)).size()), things);
    for (int i = 0; i < 300; ++i)
        put(anyName(random));
    QVERIFY(inBlocks() == inItems());
}

QTEST_GUILESS_MAIN(TestSearchBlocks)
#include "tst_searchblocks.moc"
