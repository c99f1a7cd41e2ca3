// Protects the cancellation of documents (L26.2): by the head on a legal ground, one or many, or by order of the server; nothing
// is deleted, and the register of cancelled documents is told.
#include "core/services/certificates/applycancellationorder.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/certificatelistquery.h"
#include "core/services/queries/numbersquery.h"
#include "core/storage/certificatetable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/recordtable.h"
#include "core/wire/certificaterecord.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString text = QStringLiteral("Шағым расталды");
const QString clause = QStringLiteral("L26.2");

} // namespace

class TestCancelCertificates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
    }

    void L26_2_anIssuedDocumentIsVoidAndStays()
    {
        const ApplicationId one = m_center->contracted();
        const CertificateId id = issued(one);
        m_center->clock().advance(2 * 24 * 60 * 60);
        const qint64 journal = journalLength(m_center->db());
        need(cancel({id}).front().result);
        QCOMPARE(journalLength(m_center->db()), journal + 2);
        QCOMPARE(m_center->stateOf(one), CaseState::DocumentCancelled);
        const CertificateRow row = need(CertificateTable(m_center->db()).load(id));
        QCOMPARE(row.certificate.state, CertificateState::Cancelled);
        QCOMPARE(row.cancellation,
            std::optional(Cancellation {m_center->today(), text, clause, CancellationSource::Center,
                m_center->staff(Role::Head)}));
        QCOMPARE(row.collectedBy, QStringLiteral("Ахметов"));
        const NumbersView numbers = need(NumbersQuery(m_center->db()).load());
        QCOMPARE(numbers.granted, numbers.used + numbers.spoiled + numbers.remaining);
    }

    void L26_2_theRegisterOfCancelledDocumentsIsTold()
    {
        const CertificateId id = issued(m_center->contracted());
        need(cancel({id}).front().result);
        const auto last = need(RecordTable(m_center->db()).latest(id.bytes()));
        QCOMPARE(last->revision, 3);
        const auto record = readCertificateRecord(last->content);
        QVERIFY2(record, record ? "" : qPrintable(record.problem().path));
        QCOMPARE(record->state, CertificateState::Cancelled);
        QCOMPARE(record->cancellation->on, m_center->today());
        QCOMPARE(record->cancellation->ground, QStringLiteral("Шағым расталды (L26.2)"));
        QCOMPARE(record->cancellation->by, QStringLiteral("Сейітов Асқар Болатұлы"));
        QVERIFY(record->handedOverOn);
    }

    void L26_2_aPreparedDocumentIsOwedNoMore()
    {
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({one}, {});
        const CertificateId id = m_road->prepared(one);
        need(cancel({id}).front().result);
        ObligationTable owed(m_center->db());
        QVERIFY(!need(owed.find(one, Obligation::IssueDocument)));
        QVERIFY(need(owed.find(one, Obligation::EnterIntoPlatform)));
        QVERIFY(isClosed(m_center->stateOf(one)));
    }

    void refusesWithoutGround_data()
    {
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("cited");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("answer");
        QTest::newRow("L26.2 no ground") << QStringLiteral(" ") << clause << 0 << QStringLiteral("FieldEmpty ground");
        QTest::newRow("L26.2 no clause") << text << QString() << 0 << QStringLiteral("FieldEmpty clause");
        QTest::newRow("L26.2 before it was issued")
            << text << clause << -1 << QStringLiteral("FieldMalformed cancelledon,2026-11-16");
        QTest::newRow("L26.2 in the future")
            << text << clause << 1 << QStringLiteral("FieldMalformed cancelledon,2026-11-18");
        QTest::newRow("L26.2 the day of issue") << text << clause << 0 << QStringLiteral("ok");
    }

    void refusesWithoutGround()
    {
        QFETCH(QString, ground);
        QFETCH(QString, cited);
        QFETCH(int, days);
        QFETCH(QString, answer);
        const CertificateId id = issued(m_center->contracted());
        const auto before = dumpTables(m_center->db());
        const auto outcome
            = CancelCertificates(head()).run({id}, {ground, cited, m_center->today().addDays(days)}).front();
        QCOMPARE(told(outcome.result), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), answer != QLatin1String("ok"));
    }

    void S1_onlyTheHead()
    {
        const CertificateId id = issued(m_center->contracted());
        const auto before = dumpTables(m_center->db());
        for (const Role role : {Role::Registrar, Role::Secretary, Role::Administrator}) {
            const auto outcome = CancelCertificates(m_center->as(role)).run({id}, ground()).front();
            QCOMPARE(outcome.result.error().kind, ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void oneThatIsRefusedHoldsUpNobody()
    {
        const Cases cases {m_center->contracted(0), m_center->contracted(1)};
        m_road->signedProtocol(cases, {});
        const CertificateId spoiled = m_road->prepared(cases.at(0));
        need(SpoilCertificate(m_center->as(Role::Registrar)).run(spoiled, text));
        const CertificateId good = m_road->prepared(cases.at(1));
        const CertificateId stranger = CertificateId::make(m_center->clock().now());
        const auto outcomes = cancel({spoiled, stranger, good, good});
        QCOMPARE(told(outcomes.at(0).result), QStringLiteral("ActionNotAllowed cancel-certificate,spoiled"));
        QCOMPARE(told(outcomes.at(1).result), QStringLiteral("NotFound certificate,") + stranger.toText());
        QCOMPARE(told(outcomes.at(2).result), QStringLiteral("ok"));
        QCOMPARE(told(outcomes.at(3).result), QStringLiteral("ActionNotAllowed cancel-certificate,cancelled"));
        QCOMPARE(outcomes.at(2).certificate, good);
    }

    void L26_2_manyAreSelectedByTheGround_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("count");
        QTest::newRow("L26.2 everything that lives") << "all" << 2;
        QTest::newRow("L26.2 session") << "session" << 2;
        QTest::newRow("L26.2 another session") << "other session" << 0;
        QTest::newRow("L26.2 commission") << "commission" << 2;
        QTest::newRow("L26.2 another commission") << "other commission" << 0;
        QTest::newRow("L26.2 profession") << "profession" << 2;
        QTest::newRow("L26.2 another profession") << "other profession" << 0;
        QTest::newRow("L26.2 period") << "period" << 2;
        QTest::newRow("L26.2 before it") << "before" << 0;
        QTest::newRow("L26.2 issued only") << "issued" << 1;
        QTest::newRow("L26.2 cancelled ones are not cancelled again") << "cancelled" << 0;
    }

    void L26_2_manyAreSelectedByTheGround()
    {
        QFETCH(QString, by);
        QFETCH(int, count);
        const Cases cases {m_center->contracted(0), m_center->contracted(1), m_center->contracted(2)};
        const ProtocolId protocol = m_road->signedProtocol(cases, {});
        need(HandOverCertificate(m_center->as(Role::Registrar)).run(m_road->printed(cases.at(0)), text, text));
        m_road->prepared(cases.at(1));
        need(cancel({m_road->prepared(cases.at(2))}).front().result);
        CertificateFilter filter;
        if (by == QLatin1String("session"))
            filter.session = need(ProtocolTable(m_center->db()).load(protocol)).session;
        else if (by == QLatin1String("other session"))
            filter.session = SessionId::make(m_center->clock().now());
        else if (by == QLatin1String("commission"))
            filter.commission = m_center->examCommission();
        else if (by == QLatin1String("other commission"))
            filter.commission = m_center->appealCommission();
        else if (by.endsWith(QLatin1String("profession")))
            filter.profession = by == QLatin1String("profession") ? QStringLiteral("cook") : QStringLiteral("welder");
        else if (by == QLatin1String("period"))
            filter.issuedFrom = filter.issuedUntil = QDate(2026, 11, 17);
        else if (by == QLatin1String("before"))
            filter.issuedUntil = QDate(2026, 11, 16);
        else if (by == QLatin1String("issued"))
            filter.states = {CertificateState::Issued};
        else if (by == QLatin1String("cancelled"))
            filter.states = {CertificateState::Cancelled};
        const auto selected = need(CertificateListQuery(m_center->db()).cancellable(filter));
        QCOMPARE(static_cast<int>(selected.size()), count);
        for (const CancelledCertificate& outcome : cancel(selected))
            QCOMPARE(told(outcome.result), QStringLiteral("ok"));
        QVERIFY(need(CertificateListQuery(m_center->db()).cancellable(filter)).empty());
    }

    void listAndCaseShowIt()
    {
        const ApplicationId one = m_center->contracted();
        const CertificateId id = issued(one);
        need(cancel({id}).front().result);
        const CertificateFilter filter {{CertificateState::Cancelled}, {}, {}, {}, {}};
        const auto rows = need(CertificateListQuery(m_center->db()).page({filter, CertificateOrder::Name, false, 9})).rows;
        QCOMPARE(rows.size(), size_t {1});
        QCOMPARE(rows.front().cancelledOn, std::optional(m_center->today()));
        QCOMPARE(rows.front().cancelledGround, text);
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(one));
        const auto& shown = file.certificates.front().cancellation;
        QVERIFY(shown);
        QCOMPARE(shown->clause, clause);
        QCOMPARE(shown->by, QStringLiteral("Сейітов А. Б."));
        QCOMPARE(file.timeline.back().action, std::optional(Action::CancelCertificate));
    }

    void exchange17_anOrderOfTheServerCancels()
    {
        const ApplicationId one = m_center->contracted();
        const CertificateId id = issued(one);
        const QString serial = need(CertificateTable(m_center->db()).load(id)).certificate.serial.toString();
        ApplyCancellationOrder action(m_center->as(Role::Secretary));
        const CancellationOrder order {serial, text, clause, m_center->today()};
        QCOMPARE(need(action.run(order)), OrderEffect::Applied);
        const CertificateRow row = need(CertificateTable(m_center->db()).load(id));
        QCOMPARE(row.cancellation->source, CancellationSource::Server);
        QVERIFY(row.cancellation->by.isNull());
        QCOMPARE(m_center->stateOf(one), CaseState::DocumentCancelled);
        const auto record = readCertificateRecord(need(RecordTable(m_center->db()).latest(id.bytes()))->content);
        QVERIFY(record);
        QCOMPARE(record->cancellation->by, QStringLiteral("server"));
        QCOMPARE(need(action.run(order)), OrderEffect::NothingToDo);
        QCOMPARE(need(RecordTable(m_center->db()).latest(id.bytes()))->revision, 3);
    }

    void exchange17_refusesAnOrderForNothing()
    {
        Desk& secretary = m_center->as(Role::Secretary);
        const auto before = dumpTables(m_center->db());
        const CancellationOrder order {QStringLiteral("56101-0-3-171126-0417-000000009"), text, clause, m_center->today()};
        QCOMPARE(told(ApplyCancellationOrder(secretary).run(order)),
            QStringLiteral("NotFound certificate,56101-0-3-171126-0417-000000009"));
        QCOMPARE(ApplyCancellationOrder(m_center->asNobody()).run(order).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void everyAccessMayFail()
    {
        const CertificateId id = issued(m_center->contracted(0));
        QVERIFY(failEveryAccess(m_center->db(), [&] { return cancel({id}).front().result; }) > 5);
        TestCenter other;
        SessionRoad road(other);
        road.enrol();
        const ApplicationId one = other.contracted();
        road.signedProtocol({one}, {});
        const QString serial
            = need(CertificateTable(other.db()).load(road.prepared(one))).certificate.serial.toString();
        QVERIFY(failEveryAccess(other.db(), [&] {
            return ApplyCancellationOrder(other.as(Role::Secretary)).run({serial, text, clause, other.today()});
        }) > 5);
    }

private:
    Desk& head() { return m_center->as(Role::Head); }
    [[nodiscard]] CancellationGround ground() const { return {text, clause, m_center->today()}; }

    std::vector<CancelledCertificate> cancel(const std::vector<CertificateId>& ids)
    {
        return CancelCertificates(head()).run(ids, ground());
    }

    CertificateId issued(const ApplicationId& one)
    {
        m_road->signedProtocol({one}, {});
        const CertificateId id = m_road->printed(one);
        need(HandOverCertificate(m_center->as(Role::Registrar)).run(id, QStringLiteral("Ахметов"), text));
        return id;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
};

QTEST_GUILESS_MAIN(TestCancelCertificates)
#include "tst_cancelcertificates.moc"
