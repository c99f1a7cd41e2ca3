// Protects that every look into a personal file is an entry (exchange.md 30, S2): one per person, case and stretch of
// work, none without a role, none half-done; and that the case's own timeline does not tell it.
#include "core/security/journal.h"
#include "core/services/applications/readscan.h"
#include "core/services/journal/lookintofile.h"
#include "core/services/queries/casequery.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestLookIntoFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_case = m_center->registered(1);
    }

    void tellsWhoLookedIntoWhatAndWhen()
    {
        need(look(Role::Registrar));
        const std::vector<JournalEntry> found = looks();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().note.actor, m_center->staff(Role::Registrar).toText());
        QCOMPARE(found.front().note.subject, m_case.bytes());
        QCOMPARE(found.front().note.at, m_center->clock().now());
        QVERIFY(need(Journal(m_center->db()).verify()).isWhole());
    }

    void aStretchOfWorkIsOneEntry()
    {
        for (int minute = 0; minute < 15; ++minute) {
            need(look(Role::Registrar));
            need(look(Role::Registrar, Look::StillOpen));
            m_center->clock().advance(60);
        }
        QCOMPARE(looks().size(), 1U);
        need(look(Role::Registrar));
        QCOMPARE(looks().size(), 2U);
    }

    void aPageThatStaysOpenIsOneEntryADay()
    {
        need(look(Role::Registrar));
        for (int hour = 0; hour < 10; ++hour) {
            m_center->clock().advance(3600);
            need(look(Role::Registrar, Look::StillOpen));
        }
        QCOMPARE(looks().size(), 1U);
        m_center->clock().advance(24 * 3600);
        need(look(Role::Registrar, Look::StillOpen));
        QCOMPARE(looks().size(), 2U);
    }

    void everyPersonAndEveryCaseIsAnEntry()
    {
        need(look(Role::Registrar));
        need(look(Role::Head));
        const ApplicationId other = m_center->registered(2);
        need(LookIntoFile(m_center->as(Role::Registrar)).run(other));
        QCOMPARE(looks().size(), 3U);
    }

    void nobodyWithoutARoleLooks()
    {
        const auto before = dumpTables(m_center->db());
        QCOMPARE(LookIntoFile(m_center->asNobody()).run(m_case).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void aCaseThatIsNotThereIsNoLook()
    {
        const auto missing = ApplicationId::make(m_center->clock().now());
        QCOMPARE(LookIntoFile(m_center->as(Role::Head)).run(missing).error().kind, ErrorKind::NotFound);
        QVERIFY(looks().empty());
    }

    void theTimelineOfTheCaseDoesNotTellLooks()
    {
        const size_t before = need(CaseQuery(m_center->db(), m_center->clock()).load(m_case)).timeline.size();
        need(look(Role::Head));
        QCOMPARE(need(CaseQuery(m_center->db(), m_center->clock()).load(m_case)).timeline.size(), before);
    }

    void openingAScanIsALook()
    {
        const AttachmentId id = need(AddAttachment(m_center->as(Role::Registrar)).run(m_case,
            {QStringLiteral("diploma"), {}, QDate(2020, 1, 1), {}, QStringLiteral("a.pdf"), QByteArrayLiteral("%PDF-1.4\n%%EOF")}));
        QVERIFY(looks().empty());
        need(readScan(m_center->as(Role::Secretary), id));
        QCOMPARE(looks().size(), 1U);
        QCOMPARE(readScan(m_center->asNobody(), id).error().kind, ErrorKind::RoleNotAllowed);
    }

    /// No entry, no look: the scan stays closed, and nothing is half-done.
    void whereTheEntryFailsNothingIsShown()
    {
        const int failed = failEveryAccess(m_center->db(), [this] {
            m_center->clock().advance(3600);
            return look(Role::Registrar);
        });
        QVERIFY(failed >= 4);
        QCOMPARE(looks().size(), 1U);
    }

private:
    Result<void> look(Role role, Look how = Look::Opened)
    {
        return LookIntoFile(m_center->as(role)).run(m_case, how);
    }

    std::vector<JournalEntry> looks()
    {
        JournalFilter filter;
        filter.actions = QStringList {QStringLiteral("look-into-file")};
        return need(Journal(m_center->db()).page(filter, 0, 100));
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_case;
};

QTEST_GUILESS_MAIN(TestLookIntoFile)
#include "tst_lookintofile.moc"
