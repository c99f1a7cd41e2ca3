// Protects the ordeals from looking away: whatever a half-done action would leave, the books say it.
#include "core/database/statement.h"
#include "tests/ordeal/support/books.h"
#include "tests/ordeal/support/worker.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestBooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_center = std::make_unique<TestCenter>();
        SessionRoad(*m_center).enrol();
        Dice dice(ordealSeed());
        Worker worker(*m_center, dice);
        for (int i = 0; i < 400; ++i)
            need(worker.step());
        QCOMPARE(wrongInBooks(m_center->db()), QStringList());
        need(m_center->db().execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* lost, const char* said) {
            QTest::newRow(name) << QString::fromLatin1(lost) << QString::fromLatin1(said);
        };
        row("a contract", "DELETE FROM contract WHERE number = 1", "contracts and entries");
        row("a refusal", "DELETE FROM refusal WHERE number = 1", "refusals and entries");
        row("a notice", "DELETE FROM notice WHERE number = 1", "notices and entries");
        row("a session", "DELETE FROM exam_session WHERE number = 1", "foreign_key_check");
        row("a scan", "DELETE FROM scan", "scans without paper");
        row("a paper with its scan", "DELETE FROM attachment WHERE sha256 IS NOT NULL", "attachments and entries");
        row("R4.1 a number", "UPDATE series SET last = last + 1 WHERE kind = 'notice'", "series differ");
        row("A2 an ordinal", "UPDATE number_block SET next = next + 1", "ordinals of documents");
        row("a document", "DELETE FROM certificate WHERE ordinal = 1", "ordinals of documents");
        row("a document's record", "DELETE FROM record WHERE kind = 'certificate'", "documents that do not travel");
        row("an outcome's record", "DELETE FROM record WHERE kind = 'outcome'", "outcomes that do not travel");
        row("a record in the middle", "DELETE FROM record WHERE sequence = 2", "gaps in the outbox");
        row("a state", "UPDATE application SET state = 'notified' WHERE id NOT IN (SELECT application FROM notice)",
            "states without what brings them");
        row("a decision", "UPDATE exam_session SET state = 'ended'", "signed protocols and their sessions");
        row("the notice of a result", "DELETE FROM result_notice WHERE number = 1", "notices of results and entries");
        row("the check of a package", "DELETE FROM package_check WHERE complete = 1", "states without what brings them");
        row("what can be found", "DELETE FROM search_item WHERE kind = 'application'", "what can be found");
        row("the terms of a case", "DELETE FROM obligation", "terms of cases");
        row("an entry of the journal", "DELETE FROM journal WHERE seq = 5", "journal: touched from entry 5 on");
        row("the end of the journal", "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
            "journal: touched from entry");
    }

    void whatIsMissingIsSaid()
    {
        QFETCH(QString, lost);
        QFETCH(QString, said);
        const JournalCheckpoint end = journalEnd(m_center->db());
        need(m_center->db().execute(QStringLiteral("SAVEPOINT before_the_loss")));
        need(m_center->db().execute(lost));
        const QString wrong = wrongInBooks(m_center->db(), end).join(QStringLiteral("; "));
        need(m_center->db().execute(QStringLiteral("ROLLBACK TO before_the_loss")));
        need(m_center->db().execute(QStringLiteral("RELEASE before_the_loss")));
        QVERIFY2(wrong.contains(said), qPrintable(wrong));
        QCOMPARE(wrongInBooks(m_center->db(), end), QStringList());
    }

private:
    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
