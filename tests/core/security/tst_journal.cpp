// Protects (exchange.md 30): the journal is one unbroken chain; whatever is changed, removed, put in or cut off
// afterwards is found, and the first touched entry is named.
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/journal.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;


namespace {

const QDateTime moment(QDate(2026, 2, 15), QTime(10, 30, 0, 250), Qt::UTC);

JournalNote note(int i)
{
    return {moment.addSecs(i), QStringLiteral("registrar Әсел"), QStringLiteral("registerApplication"),
            QStringLiteral("application"), QByteArray(16, static_cast<char>('a' + i % 3)), QByteArray::number(i)};
}

} // namespace

class JournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void chainsEntries();
    void hashesWhatTheHeaderPromises();
    void hasAFixedCanonicalForm();
    void goesWithItsTransaction();
    void refusesNotesOfNobody_data();
    void refusesNotesOfNobody();
    void keepsNotesWithoutSubject();
    void namesTheFirstTouchedEntry_data();
    void namesTheFirstTouchedEntry();
    void seesATailCutOffByACheckpoint();
    void seesAChainWrittenAnewByACheckpoint();
    void standsWithAnOlderCheckpoint();
    void listsWhatHappenedToOneThing();
    void pagesFromTheNewest();
    void narrows_data();
    void narrows();
    void knowsWhatItWas();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void appendDoesNotScan();

private:
    void append(int count);
    void run(const QString& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void JournalTest::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Connection::openSqlite(m_folder->filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(opened);
    m_connection = *std::move(opened);
    run(QString::fromUtf8(journalSchema));
    run(QString::fromUtf8(journalSubjectIndex));
}

void JournalTest::run(const QString& sql)
{
    const auto done = m_connection->execute(sql);
    QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().detail));
}

void JournalTest::append(int count)
{
    const auto done = inTransaction(*m_connection, [&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            if (const auto entry = Journal(*m_connection).append(note(i)); !entry)
                return entry.error();
        }
        return {};
    });
    QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().detail));
}

void JournalTest::beginsEmpty()
{
    const auto head = Journal(*m_connection).head();
    QVERIFY(head);
    QCOMPARE(head->count, 0);
    QCOMPARE(head->root, QByteArray(32, '\0'));
    const auto state = Journal(*m_connection).verify();
    QVERIFY(state && state->isWhole());
}

void JournalTest::chainsEntries()
{
    append(5);
    const auto newest = Journal(*m_connection).latest(10);
    QVERIFY(newest);
    QCOMPARE(newest->size(), 5U);
    QCOMPARE(newest->back().previousHash, QByteArray(32, '\0'));
    for (size_t i = 0; i + 1 < newest->size(); ++i) {
        QCOMPARE((*newest)[i].seq, 5 - static_cast<qint64>(i));
        QCOMPARE((*newest)[i].previousHash, (*newest)[i + 1].hash);
    }
    QCOMPARE(newest->front().note.actor, QStringLiteral("registrar Әсел"));
    QCOMPARE(newest->front().note.at, moment.addSecs(4));
    const auto state = Journal(*m_connection).verify();
    QVERIFY(state && state->isWhole());
    QCOMPARE(state->end, *Journal(*m_connection).head());
    QCOMPARE(state->end.count, 5);
}

void JournalTest::hashesWhatTheHeaderPromises()
{
    append(1);
    const auto newest = Journal(*m_connection).latest(1);
    const QByteArray expected = sha256(QByteArray(32, '\0') + canonicalOf(1, note(0)));
    QCOMPARE(newest->front().hash, expected);
}

void JournalTest::hasAFixedCanonicalForm()
{
    const JournalNote small {QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC), QStringLiteral("a"), QStringLiteral("b"),
                             {}, {}, {}};
    QCOMPARE(canonicalOf(1, small).toHex(), QByteArray("87011903e86161616260f640"));
}

void JournalTest::goesWithItsTransaction()
{
    append(1);
    {
        auto transaction = Transaction::begin(*m_connection);
        QVERIFY(transaction);
        QVERIFY(Journal(*m_connection).append(note(7)));
        QCOMPARE(Journal(*m_connection).head()->count, 2);
    }
    QCOMPARE(Journal(*m_connection).head()->count, 1);
    append(1);
    QVERIFY(Journal(*m_connection).verify()->isWhole());
}

void JournalTest::refusesNotesOfNobody_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("action");
    QTest::newRow("no actor") << QString() << QStringLiteral("look");
    QTest::newRow("no action") << QStringLiteral("head") << QString();
}

void JournalTest::refusesNotesOfNobody()
{
    QFETCH(QString, actor);
    QFETCH(QString, action);
    auto transaction = Transaction::begin(*m_connection);
    const auto entry = Journal(*m_connection).append({moment, actor, action, {}, {}, {}});
    QCOMPARE(entry.error().kind, ErrorKind::FieldEmpty);
}

void JournalTest::keepsNotesWithoutSubject()
{
    auto transaction = Transaction::begin(*m_connection);
    QVERIFY(Journal(*m_connection).append({moment, QStringLiteral("head"), QStringLiteral("start"), {}, {}, {}}));
    QVERIFY(transaction->commit());
    QVERIFY(Journal(*m_connection).verify()->isWhole());
    QVERIFY(Journal(*m_connection).latest(1)->front().note.subject.isEmpty());
}

void JournalTest::namesTheFirstTouchedEntry_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("first");
    const auto row = [](const char* name, const char* sql, qint64 first) {
        QTest::newRow(name) << QString::fromUtf8(sql) << first;
    };
    row("exchange 30: time", "UPDATE journal SET at = at + 1 WHERE seq = 4", 4);
    row("exchange 30: actor", "UPDATE journal SET actor = 'other' WHERE seq = 2", 2);
    row("exchange 30: action", "UPDATE journal SET action = 'other' WHERE seq = 1", 1);
    row("exchange 30: kind", "UPDATE journal SET subject_kind = '' WHERE seq = 3", 3);
    row("exchange 30: subject", "UPDATE journal SET subject = x'00' WHERE seq = 3", 3);
    row("exchange 30: subject gone", "UPDATE journal SET subject = NULL WHERE seq = 3", 3);
    row("exchange 30: content", "UPDATE journal SET content = x'00' WHERE seq = 9", 9);
    row("exchange 30: previous hash", "UPDATE journal SET previous_hash = zeroblob(32) WHERE seq = 5", 5);
    row("exchange 30: hash", "UPDATE journal SET hash = zeroblob(32) WHERE seq = 5", 5);
    row("exchange 30: removed", "DELETE FROM journal WHERE seq = 6", 6);
    row("exchange 30: first removed", "DELETE FROM journal WHERE seq = 1", 1);
    row("exchange 30: moved", "UPDATE journal SET seq = 20 WHERE seq = 9", 9);
    row("exchange 30: put in behind",
        "INSERT INTO journal SELECT 10, at, actor, action, subject_kind, subject, content, hash, zeroblob(32) "
        "FROM journal WHERE seq = 9",
        10);
}

void JournalTest::namesTheFirstTouchedEntry()
{
    QFETCH(QString, sql);
    QFETCH(qint64, first);
    append(9);
    run(sql);
    const auto state = Journal(*m_connection).verify();
    QVERIFY(state);
    QVERIFY(!state->isWhole());
    QCOMPARE(*state->firstTouched, first);
}

void JournalTest::seesATailCutOffByACheckpoint()
{
    append(9);
    const auto known = Journal(*m_connection).head();
    run(QStringLiteral("DELETE FROM journal WHERE seq > 6"));
    QVERIFY(Journal(*m_connection).verify()->isWhole());
    const auto state = Journal(*m_connection).verify(*known);
    QVERIFY(state->firstTouched);
    QCOMPARE(*state->firstTouched, 7);
}

void JournalTest::seesAChainWrittenAnewByACheckpoint()
{
    append(5);
    const auto known = Journal(*m_connection).head();
    run(QStringLiteral("DELETE FROM journal"));
    auto transaction = Transaction::begin(*m_connection);
    for (int i = 10; i < 17; ++i)
        QVERIFY(Journal(*m_connection).append(note(i)));
    QVERIFY(transaction->commit());
    QVERIFY(Journal(*m_connection).verify()->isWhole());
    const auto state = Journal(*m_connection).verify(*known);
    QVERIFY(state->firstTouched);
    QCOMPARE(*state->firstTouched, 5);
}

void JournalTest::standsWithAnOlderCheckpoint()
{
    const auto empty = Journal(*m_connection).head();
    append(3);
    const auto known = Journal(*m_connection).head();
    append(4);
    QVERIFY(Journal(*m_connection).verify(*empty)->isWhole());
    QVERIFY(Journal(*m_connection).verify(*known)->isWhole());
}

void JournalTest::listsWhatHappenedToOneThing()
{
    append(9);
    const auto entries = Journal(*m_connection).entriesOf(QStringLiteral("application"), QByteArray(16, 'b'));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3U);
    QCOMPARE(entries->front().seq, 2);
    QCOMPARE(entries->back().seq, 8);
    QVERIFY(Journal(*m_connection).entriesOf(QStringLiteral("person"), QByteArray(16, 'b'))->empty());
}

void JournalTest::pagesFromTheNewest()
{
    append(7);
    const auto first = Journal(*m_connection).page({}, 0, 3);
    QVERIFY(first);
    QCOMPARE(first->size(), 3U);
    QCOMPARE(first->front().seq, 7);
    QCOMPARE(first->back().seq, 5);
    const auto last = Journal(*m_connection).page({}, 2, 3);
    QCOMPARE(last->size(), 1U);
    QCOMPARE(last->front().seq, 1);
    QCOMPARE(last->front().note.content, QByteArray("0"));
}

void JournalTest::narrows_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QList<qint64>>("seqs");
    JournalFilter actor;
    actor.actor = QStringLiteral("Ерлан");
    QTest::newRow("nobody of this name") << actor << QList<qint64>();
    actor.actor = QStringLiteral("registrar Әсел");
    QTest::newRow("who") << actor << QList<qint64> {6, 5, 4, 3, 2, 1};
    JournalFilter actions;
    actions.actions = QStringList {QStringLiteral("sign-in"), QStringLiteral("registerApplication")};
    QTest::newRow("any of these actions") << actions << QList<qint64> {6, 5, 4, 3, 2, 1};
    actions.actions = QStringList {QStringLiteral("sign-in")};
    QTest::newRow("another action") << actions << QList<qint64>();
    JournalFilter kind;
    kind.subjectKind = QStringLiteral("session");
    QTest::newRow("another kind of thing") << kind << QList<qint64>();
    JournalFilter subject;
    subject.subject = QByteArray(16, 'b');
    QTest::newRow("one thing") << subject << QList<qint64> {5, 2};
    JournalFilter time;
    time.from = moment.addSecs(1);
    time.until = moment.addSecs(4);
    QTest::newRow("from a moment, before a moment") << time << QList<qint64> {4, 3, 2};
    JournalFilter all = time;
    all.actor = QStringLiteral("registrar Әсел");
    all.actions = QStringList {QStringLiteral("registerApplication")};
    all.subjectKind = QStringLiteral("application");
    all.subject = QByteArray(16, 'b');
    QTest::newRow("all together") << all << QList<qint64> {2};
}

void JournalTest::narrows()
{
    QFETCH(JournalFilter, filter);
    QFETCH(QList<qint64>, seqs);
    append(6);
    const auto entries = Journal(*m_connection).page(filter, 0, 100);
    QVERIFY2(entries.isOk(), entries ? "" : qPrintable(entries.error().detail));
    QList<qint64> found;
    for (const JournalEntry& entry : *entries)
        found.append(entry.seq);
    QCOMPARE(found, seqs);
}

void JournalTest::knowsWhatItWas()
{
    append(3);
    const auto then = Journal(*m_connection).head();
    append(2);
    QCOMPARE(**Journal(*m_connection).checkpointAt(3), *then);
    QCOMPARE((*Journal(*m_connection).checkpointAt(0))->root, QByteArray(32, '\0'));
    QVERIFY(!Journal(*m_connection).checkpointAt(6)->has_value());
}

void JournalTest::tellsHowFarItIs()
{
    append(1200);
    QList<qint64> told;
    const auto state = Journal(*m_connection).verify(std::nullopt, [&told](qint64 done) {
        told.append(done);
        return true;
    });
    QVERIFY(state && state->isWhole());
    QCOMPARE(state->end.count, 1200);
    QCOMPARE(told, (QList<qint64> {500, 1000}));
}

void JournalTest::stopsWhenAsked()
{
    append(600);
    const auto state = Journal(*m_connection).verify(std::nullopt, [](qint64) { return false; });
    QVERIFY(!state);
    QCOMPARE(state.error().kind, ErrorKind::Cancelled);
}

void JournalTest::appendDoesNotScan()
{
    append(3);
    const auto plan = Statement::on(*m_connection, QStringLiteral("EXPLAIN QUERY PLAN SELECT seq, hash FROM journal "
                                                                  "ORDER BY seq DESC LIMIT 1"))
                          .all();
    QVERIFY(plan);
    for (const Row& row : *plan)
        QVERIFY(!row.text("detail")->contains(QLatin1String("TEMP B-TREE")));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
