// Protects the journal as people read it (S1, exchange.md 30): every filter narrows to what it says, the pages are
// whole, entries name people and things as they are called, and only administrator and head may.
#include "core/database/statement.h"
#include "core/services/journal/lookintofile.h"
#include "core/services/queries/journalquery.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

using Narrow = std::function<void(JournalWanted&)>;

/// Two cases on Monday the 2nd, one of them examined later; the head looks into the second one on the 3rd.
class TestJournalQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_center = std::make_unique<TestCenter>();
        m_first = m_center->registered(1);
        m_second = m_center->checked(2);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 3), QTime(0, 0)));
        need(LookIntoFile(m_center->as(Role::Head)).run(m_second));
    }

    void tellsNewestFirst()
    {
        const Page<JournalRow> page = need(query().page({}));
        QVERIFY(!page.hasMore);
        QCOMPARE(static_cast<qint64>(page.rows.size()), journalLength(m_center->db()));
        const JournalRow& look = page.rows.front();
        QCOMPARE(look.seq, journalLength(m_center->db()));
        QCOMPARE(look.action, QStringLiteral("look-into-file"));
        QCOMPARE(look.actor, m_center->staff(Role::Head).toText());
        QVERIFY(!look.actorName.isEmpty() && look.actorName != look.actor);
        QVERIFY2(look.subject.name.kk.startsWith(QStringLiteral("2026/0002 ")), qPrintable(look.subject.name.kk));
        QCOMPARE(look.subject.application, std::optional(m_second));
        QCOMPARE(look.facts.size(), 1U);
        QCOMPARE(look.hash.size(), 32);
        QCOMPARE(look.previousHash, page.rows.at(1).hash);
    }

    void pagesWithoutGapOrDouble()
    {
        JournalWanted wanted;
        wanted.limit = 2;
        QList<qint64> seqs;
        auto page = need(query().page(wanted));
        for (;;) {
            for (const JournalRow& row : page.rows)
                seqs.append(row.seq);
            if (!page.hasMore)
                break;
            page = need(query().page(wanted, seqs.back()));
        }
        QList<qint64> expected;
        for (qint64 seq = journalLength(m_center->db()); seq > 0; --seq)
            expected.append(seq);
        QCOMPARE(seqs, expected);
    }

    void narrows_data()
    {
        QTest::addColumn<Narrow>("narrow");
        QTest::addColumn<QStringList>("actions");
        const QString head = m_center->staff(Role::Head).toText();
        const QString look = QStringLiteral("look-into-file");
        const QString registered = QStringLiteral("register-application");
        const QString checked = QStringLiteral("check-package");
        QTest::newRow("who") << Narrow([head](auto& wanted) { wanted.actor = head; }) << QStringList {look};
        QTest::newRow("action") << Narrow([](auto& wanted) { wanted.actions = QStringList {QStringLiteral("check-package")}; })
                                << QStringList {checked};
        QTest::newRow("kind of thing") << Narrow([](auto& wanted) { wanted.kind = QStringLiteral("personal-file"); })
                                       << QStringList {look};
        QTest::newRow("30 a case with the looks into it")
            << Narrow([](auto& wanted) { wanted.caseNumber = QStringLiteral(" 2026/0002"); })
            << QStringList {look, checked, registered};
        QTest::newRow("from a day on") << Narrow([](auto& wanted) { wanted.from = QDate(2026, 11, 3); }) << QStringList {look};
        QTest::newRow("until a day") << Narrow([](auto& wanted) {
            wanted.until = QDate(2026, 11, 2);
            wanted.caseNumber = QStringLiteral("2026/0001");
        }) << QStringList {registered};
    }

    void narrows()
    {
        QFETCH(Narrow, narrow);
        QFETCH(QStringList, actions);
        JournalWanted wanted;
        narrow(wanted);
        QStringList found;
        for (const JournalRow& row : need(query().page(wanted)).rows)
            found += row.action;
        QCOMPARE(found, actions);
    }

    void aCaseThatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("no such number") << QStringLiteral("2026/0999");
        QTest::newRow("no number") << QStringLiteral("Ахметов");
    }

    void aCaseThatIsNotThereIsSaid()
    {
        QFETCH(QString, number);
        JournalWanted wanted;
        wanted.caseNumber = number;
        QCOMPARE(query().page(wanted).error(), (Error {ErrorKind::NotFound, {QStringLiteral("application"), number}, {}}));
    }

    void onlyAdministratorAndHeadRead()
    {
        QVERIFY(JournalQuery(m_center->as(Role::Administrator)).page({}).isOk());
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember, Role::AppealCommission})
            QCOMPARE(JournalQuery(m_center->as(role)).page({}).error().kind, ErrorKind::RoleNotAllowed);
    }

    void namesEveryThing()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId passed = road.contracted(1);
        road.signedProtocol({passed}, {});
        const CertificateId certificate = road.printed(passed);
        QVERIFY(!certificate.isNull());
        QStringList unnamed;
        QStringList kinds;
        JournalWanted all;
        all.limit = 1'000;
        for (const JournalRow& row : need(JournalQuery(center.as(Role::Head)).page(all)).rows) {
            kinds += row.subject.kind;
            const bool isUnnamed = row.subject.name.kk.isEmpty() || !uuidFromText(row.subject.name.kk).isEmpty();
            if (isUnnamed && row.subject.kind != QLatin1String("server"))
                unnamed += row.action + QLatin1Char(' ') + row.subject.kind;
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char(';'))));
        for (const char* kind : {"application", "session", "certificate"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    }

    void aThingThatIsGoneKeepsItsId()
    {
        JournalSubjects subjects(m_center->db());
        const QByteArray id = makeUuid7(m_center->clock().now());
        for (const char* kind : {"application", "session", "certificate", "appeal", "staff", "commission", "programme", "venue", "planet"})
            QCOMPARE(subjects.of(QLatin1String(kind), id).name.ru, uuidToText(id));
        QCOMPARE(subjects.of(QStringLiteral("session"), "short").name.ru, QStringLiteral("73686f7274"));
        QVERIFY(subjects.of(QStringLiteral("center"), {}).name.kk.isEmpty());
    }

    void namesPeopleProgrammesAndCommissions()
    {
        JournalSubjects subjects(m_center->db());
        QVERIFY(!subjects.of(QStringLiteral("staff"), m_center->staff(Role::Head).bytes()).name.kk.isEmpty());
        QVERIFY(subjects.of(QStringLiteral("programme"), m_center->programme().id.bytes()).name.ru.contains(QStringLiteral(", 3/1")));
        QVERIFY(!subjects.of(QStringLiteral("commission"), m_center->examCommission().bytes()).name.kk.isEmpty());
    }

    void namesTheComputersOfTheCenter_V1()
    {
        const VenueId venue = VenueId::make(m_center->clock().now());
        const VenueId office = VenueId::make(m_center->clock().now());
        InstallationCard card {venue, InstallationRole::Venue, QStringLiteral("Ноутбук 1"), {}, QByteArray(32, 's'), QByteArray(32, 'x')};
        need(VenueTable(m_center->db()).insert({card, true, m_center->clock().now()}));
        need(setOwnIdentity(m_center->db(), {office, InstallationRole::Office, {}}));
        JournalSubjects subjects(m_center->db());
        QCOMPARE(subjects.of(QStringLiteral("venue"), venue.bytes()).name.ru, QStringLiteral("Ноутбук 1"));
        const Bilingual own = subjects.of(QStringLiteral("venue"), office.bytes()).name;
        QVERIFY(!own.kk.isEmpty() && own.kk != office.toText());
    }

    void whatWasTouchedIsStillListed()
    {
        TestCenter center;
        (void)center.registered(1);
        need(center.db().execute(QStringLiteral("UPDATE journal SET content = x'ff00', subject = x'00'")));
        const auto rows = need(JournalQuery(center.as(Role::Head)).page({})).rows;
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().facts.front().name, QStringLiteral("content"));
    }

private:
    JournalQuery query() { return JournalQuery(m_center->as(Role::Head)); }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_first;
    ApplicationId m_second;
};

QTEST_GUILESS_MAIN(TestJournalQuery)
#include "tst_journalquery.moc"
