// Protects the document of recognition: a number that is right in all six levels and never given twice, issued only inside
// the accreditation, every print and every end of a number on record (R18.1, A2, L21.5, L23.2, exchange.md 18-19, 25, 29).
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/queries/certificatelistquery.h"
#include "core/services/queries/numbersquery.h"
#include "core/storage/centertable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/recordtable.h"
#include "core/storage/resultnoticetable.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/certificatetoken.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString paper = QStringLiteral("ЖК 041234567");

/// The documents' records in the outbox, oldest first.
std::vector<CertificateRecord> sentRecords(TestCenter& center)
{
    std::vector<CertificateRecord> records;
    for (const OutgoingRecord& one : need(RecordTable(center.db()).waiting(0, 100))) {
        const auto revision = parseRecord(one.canonical);
        if (!revision || revision->kind != RecordKind::Certificate)
            continue;
        const auto record = readCertificateRecord(revision->content);
        if (!record)
            qFatal("%s", qPrintable(record.problem().path));
        records.push_back(*record);
    }
    return records;
}

} // namespace

class TestCertificates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
    }

    void theSerialHasAllSixLevels()
    {
        const ApplicationId one = passed();
        const auto outcome = PrepareCertificates(registrar()).run({one});
        QCOMPARE(need(outcome.front().result).serial, QStringLiteral("56101-51201001-3-171126-0417-000000001"));
        QCOMPARE(m_center->stateOf(one), CaseState::DocumentPrepared);
        const auto row = need(CertificateTable(m_center->db()).livingOf(one));
        QVERIFY(row);
        QCOMPARE(row->certificate.issuedOn, m_center->today());
        QCOMPARE(row->certificate.validUntil, std::optional(m_center->today().addMonths(60)));
        QCOMPARE(row->certificate.state, CertificateState::Prepared);
        QCOMPARE(need(CertificateTable(m_center->db()).findBySerial(row->certificate.serial.toString()))
                     ->certificate.id,
            row->certificate.id);
    }

    void L21_5_A2_aProfessionWithoutTermOrCode()
    {
        Profession profession = need(ProfessionTable(m_center->db()).load(QStringLiteral("cook")));
        profession.validityMonths = std::nullopt;
        profession.occupation = std::nullopt;
        need(ProfessionTable(m_center->db()).put(profession));
        const CertificateId id = m_road->prepared(passed());
        const Certificate certificate = need(CertificateTable(m_center->db()).load(id)).certificate;
        QCOMPARE(certificate.serial.toString(), QStringLiteral("56101-0-3-171126-0417-000000001"));
        QCOMPARE(certificate.validUntil, std::nullopt);
    }

    void theTokenVerifiesAndClaimsTheSame()
    {
        const ApplicationId one = passed();
        const Certificate certificate
            = need(CertificateTable(m_center->db()).load(m_road->prepared(one))).certificate;
        const auto token = parseToken(certificate.token);
        QVERIFY(token);
        QVERIFY(verify(m_center->key().publicKey(), token->message.toBeSigned, token->message.signature));
        QCOMPARE(token->message.keyId, m_center->key().publicKey().keyId());
        QCOMPARE(token->claims.serial, certificate.serial);
        QCOMPARE(token->claims.surname, QStringLiteral("Ахметов"));
        QCOMPARE(token->claims.initials, QStringLiteral("Ә. Б."));
        QCOMPARE(token->claims.issuedOn, certificate.issuedOn);
        QCOMPARE(token->claims.validUntil, certificate.validUntil);
        const auto strangers = SigningKey::generate();
        QVERIFY(!verify((*strangers)->publicKey(), token->message.toBeSigned, token->message.signature));
    }

    void onlyEnrolled()
    {
        TestCenter alone;
        const ApplicationId one = alone.contracted();
        SessionRoad(alone).signedProtocol({one}, {});
        QCOMPARE(told(PrepareCertificates(alone.as(Role::Registrar)).run({one}).front().result),
            QStringLiteral("NotEnrolled"));
    }

    void onlyInsideTheAccreditation_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("L23.2 last day") << QDate(2024, 1, 1) << QDate(2026, 11, 17) << true;
        QTest::newRow("L23.2 first day") << QDate(2026, 11, 17) << QDate(2029, 11, 16) << true;
        QTest::newRow("L23.2 over") << QDate(2023, 11, 17) << QDate(2026, 11, 16) << false;
        QTest::newRow("L23.2 not yet") << QDate(2026, 11, 18) << QDate(2029, 11, 17) << false;
    }

    void onlyInsideTheAccreditation()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(bool, allowed);
        const ApplicationId one = passed();
        Center center = need(CenterTable(m_center->db()).load());
        center.accreditedFrom = from;
        center.accreditedUntil = until;
        need(CenterTable(m_center->db()).put(center));
        const auto before = dumpTables(m_center->db());
        const auto outcome = PrepareCertificates(registrar()).run({one});
        QCOMPARE(told(outcome.front().result),
            allowed ? QStringLiteral("ok")
                    : QStringLiteral("OutsideAccreditation 2026-11-17,%1,%2")
                          .arg(from.toString(Qt::ISODate), until.toString(Qt::ISODate)));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), !allowed);
    }

    /// exchange.md 29: made is not issued.
    void L23_2_handedOverInsideTheAccreditationOnly()
    {
        const auto made = need(PrepareCertificates(registrar()).run({passed()}).front().result);
        need(RecordPrint(registrar()).run({made.id}));
        Center center = need(CenterTable(m_center->db()).load());
        center.accreditedUntil = m_center->today().addDays(-1);
        need(CenterTable(m_center->db()).put(center));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(HandOverCertificate(registrar()).run(made.id, paper, paper).error().kind, ErrorKind::OutsideAccreditation);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void oneThatIsRefusedHoldsUpNobody()
    {
        const ApplicationId waiting = m_center->contracted(5);
        const ApplicationId one = passed();
        const auto outcomes = PrepareCertificates(registrar()).run({waiting, one, one});
        QCOMPARE(told(outcomes.at(0).result), QStringLiteral("ActionNotAllowed prepare-certificate,contracted"));
        QCOMPARE(told(outcomes.at(1).result), QStringLiteral("ok"));
        QCOMPARE(told(outcomes.at(2).result), QStringLiteral("ActionNotAllowed prepare-certificate,document-prepared"));
        QCOMPARE(need(NumbersQuery(m_center->db()).load()).used, 1);
    }

    void exchange29_everyPrintIsCounted()
    {
        const CertificateId id = m_road->prepared(passed());
        RecordPrint action(registrar());
        const auto first = need(action.run({id})).front();
        QCOMPARE(first.prints, 1);
        QVERIFY(!first.isDuplicate);
        const auto second = need(action.run({id})).front();
        QCOMPARE(second.prints, 2);
        QVERIFY(!second.isDuplicate); // not handed over yet: the original once more
        QCOMPARE(told(action.run({})), QStringLiteral("FieldEmpty certificates"));
        need(SpoilCertificate(registrar()).run(id, QStringLiteral("Сия төгілді")));
        QCOMPARE(told(action.run({id})), QStringLiteral("ActionNotAllowed print-certificate,spoiled"));
    }

    void A2_exchange19_aSpoiledNumberIsAccountedForAndNeverComesAgain()
    {
        const ApplicationId one = passed();
        const CertificateId spoiled = m_road->prepared(one);
        SpoilCertificate action(registrar());
        QCOMPARE(told(action.run(spoiled, QStringLiteral(" "))), QStringLiteral("FieldEmpty reason"));
        need(action.run(spoiled, QStringLiteral("Қағаз жыртылды")));
        QCOMPARE(m_center->stateOf(one), CaseState::Passed);
        QCOMPARE(told(action.run(spoiled, QStringLiteral("Тағы"))),
            QStringLiteral("ActionNotAllowed spoil-certificate,spoiled"));
        const CertificateId next = m_road->prepared(one);
        const auto serial = need(CertificateTable(m_center->db()).load(next)).certificate.serial;
        QCOMPARE(serial.levels().ordinal.value(), qint64 {2});
        const NumbersView numbers = need(NumbersQuery(m_center->db()).load());
        QCOMPARE(numbers.used, 1);
        QCOMPARE(numbers.spoiled, 1);
        QCOMPARE(numbers.remaining, 998);
        QCOMPARE(numbers.granted, numbers.used + numbers.spoiled + numbers.remaining);
        const auto records = sentRecords(*m_center);
        QCOMPARE(records.size(), size_t {3});
        QCOMPARE(records.at(1).state, CertificateState::Spoiled);
        QCOMPARE(records.at(1).spoiledBecause, QStringLiteral("Қағаз жыртылды"));
        QCOMPARE(records.at(2).state, CertificateState::Prepared);
    }

    void exchange29_issuedMeansHandedOver()
    {
        const ApplicationId one = passed();
        const CertificateId id = m_road->prepared(one);
        HandOverCertificate action(registrar());
        QCOMPARE(told(action.run(id, QStringLiteral("Ахметов"), paper)),
            QStringLiteral("ActionNotAllowed hand-over-certificate,prepared"));
        need(RecordPrint(registrar()).run({id}));
        QCOMPARE(told(action.run(id, QStringLiteral(" "), paper)), QStringLiteral("FieldEmpty collectedby"));
        QCOMPARE(told(action.run(id, QStringLiteral("Ахметов"), {})), QStringLiteral("FieldEmpty identitydocument"));
        QVERIFY(!need(action.run(id, QStringLiteral("Ахметов Әлихан"), paper)).late);
        QCOMPARE(m_center->stateOf(one), CaseState::DocumentIssued);
        const CertificateRow row = need(CertificateTable(m_center->db()).load(id));
        QCOMPARE(row.certificate.state, CertificateState::Issued);
        QCOMPARE(row.handedOverAt, std::optional(m_center->clock().now()));
        QCOMPARE(row.collectedBy, QStringLiteral("Ахметов Әлихан"));
        QCOMPARE(row.collectedWith, paper);
        ObligationTable terms(m_center->db());
        QVERIFY(need(terms.find(one, Obligation::IssueDocument))->metAt);
        QVERIFY(!need(terms.find(one, Obligation::EnterIntoPlatform))->metAt);
        QCOMPARE(told(SpoilCertificate(registrar()).run(id, QStringLiteral("Кеш"))),
            QStringLiteral("ActionNotAllowed spoil-certificate,issued"));
    }

    void eachStepIsARevisionForTheServer()
    {
        const CertificateId id = m_road->printed(passed());
        need(HandOverCertificate(registrar()).run(id, QStringLiteral("Ахметов"), paper));
        const auto records = sentRecords(*m_center);
        QCOMPARE(records.size(), size_t {2});
        QCOMPARE(records.at(0).state, CertificateState::Prepared);
        QCOMPARE(records.at(1).state, CertificateState::Issued);
        QCOMPARE(records.at(1).handedOverOn, std::optional(m_center->today()));
        QCOMPARE(records.at(1).protocolNumber, QStringLiteral("2026/0001"));
        const auto last = need(RecordTable(m_center->db()).latest(id.bytes()));
        QVERIFY(last);
        QCOMPARE(last->revision, 2);
    }

    void lateIsNoted_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("late");
        QTest::newRow("R18.1 third working day") << 3 << false;
        QTest::newRow("R18.1 after it") << 4 << true;
    }

    void lateIsNoted()
    {
        QFETCH(int, days);
        QFETCH(bool, late);
        const CertificateId id = m_road->printed(passed());
        m_center->clock().advance(days * 24 * 60 * 60);
        QCOMPARE(need(HandOverCertificate(registrar()).run(id, QStringLiteral("Ахметов"), paper)).late, late);
    }

    void whoDidNotPassIsTold()
    {
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({}, {one});
        NotifyNotPassed action(registrar());
        QCOMPARE(told(action.run(one, QStringLiteral(" \n"), NoticeChannel::Post)),
            QStringLiteral("FieldEmpty recommendations"));
        const auto notice = need(action.run(one, QStringLiteral("Тақырыптарды қайталаңыз"), NoticeChannel::Post));
        QCOMPARE(notice.numberText, QStringLiteral("2026/0001"));
        QVERIFY(!notice.late);
        QCOMPARE(m_center->stateOf(one), CaseState::NotPassedNotified);
        QVERIFY(need(ObligationTable(m_center->db()).find(one, Obligation::NotifyNotPassed))->metAt);
        const auto stored = need(ResultNoticeTable(m_center->db()).find(one));
        QVERIFY(stored);
        QCOMPARE(stored->channel, NoticeChannel::Post);
        QCOMPARE(told(PrepareCertificates(registrar()).run({one}).front().result),
            QStringLiteral("ActionNotAllowed prepare-certificate,not-passed-notified"));
    }

    void skillsStandInTokenAndRecord()
    {
        ApplicationFields fields = m_center->fields(7);
        fields.sought = Sought::Skills;
        fields.skills = {QStringLiteral("cold-dishes")};
        fields.language = Language::Russian;
        const ApplicationId one = m_road->contracted(fields);
        m_road->signedProtocol({one}, {});
        const Certificate certificate
            = need(CertificateTable(m_center->db()).load(m_road->prepared(one))).certificate;
        const auto token = parseToken(certificate.token);
        QVERIFY(token);
        QCOMPARE(token->claims.skills, QStringList {QStringLiteral("Холодные блюда")});
        QCOMPARE(sentRecords(*m_center).at(0).skills.size(), size_t {1});
    }

    void theListIsSortedAndPaged_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const auto order : {CertificateOrder::Name, CertificateOrder::Date, CertificateOrder::Serial}) {
            for (const bool descending : {false, true})
                QTest::addRow("order %d %s", static_cast<int>(order), descending ? "down" : "up")
                    << static_cast<int>(order) << descending;
        }
    }

    void theListIsSortedAndPaged()
    {
        QFETCH(int, order);
        QFETCH(bool, descending);
        Cases cases;
        for (int serial = 0; serial < 7; ++serial)
            cases.push_back(m_center->contracted(serial));
        m_road->signedProtocol(cases, {});
        for (const ApplicationId& one : cases)
            m_road->prepared(one);
        const auto wantedOrder = static_cast<CertificateOrder>(order);
        const CertificatesWanted wanted {{}, wantedOrder, descending, 3};
        CertificateListQuery query(m_center->db());
        std::vector<CertificateListRow> all;
        bool hasMore = true;
        while (hasMore) {
            const auto page = need(query.page(wanted, all.empty() ? nullptr : &all.back()));
            all.insert(all.end(), page.rows.begin(), page.rows.end());
            hasMore = page.hasMore;
        }
        QCOMPARE(all.size(), size_t {7});
        QVERIFY(std::is_sorted(all.begin(), all.end(), [&](const auto& a, const auto& b) {
            const auto& [low, high] = descending ? std::tie(b, a) : std::tie(a, b);
            if (wantedOrder == CertificateOrder::Name)
                return low.sortKey < high.sortKey;
            if (wantedOrder == CertificateOrder::Date)
                return std::tie(low.issuedOn, low.ordinal) < std::tie(high.issuedOn, high.ordinal);
            return low.serial < high.serial;
        }));
        QSet<QString> serials;
        for (const CertificateListRow& row : all)
            serials.insert(row.serial);
        QCOMPARE(serials.size(), 7);
    }

    void theListIsFiltered_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("count");
        QTest::newRow("everything") << "" << 2;
        QTest::newRow("state") << "issued" << 1;
        QTest::newRow("name in another case") << "АХМЕТОВ ӘЛИХАН" << 1;
        QTest::newRow("serial") << "000000002" << 1;
        QTest::newRow("S2 a whole IIN") << "IIN" << 1;
        QTest::newRow("S2 a part of an IIN") << "PART" << 0;
        QTest::newRow("S2 an IIN and another name") << "IIN қайратова" << 0;
        QTest::newRow("before") << "before" << 0;
        QTest::newRow("other profession") << "welder" << 0;
    }

    void theListIsFiltered()
    {
        QFETCH(QString, what);
        QFETCH(int, count);
        const Cases cases {m_center->contracted(0), m_center->contracted(1)};
        m_road->signedProtocol(cases, {});
        need(HandOverCertificate(registrar()).run(m_road->printed(cases.at(0)), QStringLiteral("Ахметов"), paper));
        m_road->prepared(cases.at(1));
        const QString iin = m_center->fields(0).identity.iin->toString();
        CertificateFilter filter;
        if (what == QLatin1String("issued"))
            filter.states = {CertificateState::Issued};
        else if (what == QLatin1String("before"))
            filter.issuedUntil = QDate(2026, 11, 16);
        else if (what == QLatin1String("welder"))
            filter.profession = what;
        else
            filter.text = what.replace(QStringLiteral("IIN"), iin).replace(QStringLiteral("PART"), iin.left(11));
        CertificateListQuery query(m_center->db());
        QCOMPARE(need(query.count(filter)), count);
        QCOMPARE(static_cast<int>(need(query.page({filter, CertificateOrder::Name, false, 10})).rows.size()), count);
    }

private:
    ApplicationId passed()
    {
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({one}, {});
        return one;
    }
    Desk& registrar() { return m_center->as(Role::Registrar); }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
