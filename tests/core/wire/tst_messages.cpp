// Protects (exchange.md 6 to 8, 17, 18): every message reads back as it was written, and a message with a field
// missing, in excess, of another type or out of range is refused with the field's name.
#include "core/wire/cbor.h"
#include "core/wire/messages.h"
#include "core/wire/supportanswers.h"
#include "core/wire/supportmessage.h"
#include "tests/core/wire/samples.h"

#include <QtTest/QTest>

#include <functional>

using namespace tanu;

namespace {

using Reader = std::function<std::optional<RecordProblem>(const QByteArray&)>;

template <typename Message>
Reader reader(Reading<Message> (*parse)(const QByteArray&))
{
    return [parse](const QByteArray& payload) -> std::optional<RecordProblem> {
        const auto read = parse(payload);
        return read ? std::nullopt : std::optional(read.problem());
    };
}

const QByteArray uuid(16, 'u');

Center profile()
{
    return {{QStringLiteral("Тану орталығы"), QStringLiteral("Центр признания")},
            *Bin::parse(QStringLiteral("150240000006")),
            samples::center(),
            QDate(2025, 1, 1),
            QDate(2027, 12, 31),
            {QStringLiteral("Астана қ."), QStringLiteral("г. Астана")},
            QStringLiteral("+7 7172 000000"),
            QStringLiteral("center@example.kz")};
}

OrdersAnswer orders()
{
    return {uuid,
            {{5, QStringLiteral("status-list"), samples::moment, "p"}, {6, QStringLiteral("cancel"), samples::moment, {}}},
            true};
}

JournalCheckpoint checkpointAt(qint64 count)
{
    return {count, QByteArray(32, static_cast<char>('a' + count))};
}

const QString words = QStringLiteral("бұзушылық");

Month november()
{
    return Month::of(QDate(2026, 11, 2));
}

MonthDigest digest(char sign)
{
    return {3, QByteArray(32, sign)};
}

MonthLine line(int revision)
{
    return {uuid, revision, QByteArray(32, 'h')};
}

AccreditationOrder revoked()
{
    return {{AccreditationAct::Revoked, QDate(2026, 11, 2), words, QStringLiteral("L26.2")}, QDate(2026, 10, 20), QDate(2026, 10, 30)};
}

/// One that waits and one that was answered.
SupportAnswers supportAnswers()
{
    SupportStanding waiting {QByteArray(16, 'w'), 7, samples::moment, QStringLiteral("Обмен"), RequestMatter::Correction,
        QDate(2026, 11, 5), RequestState::InWork};
    SupportStanding answered = waiting;
    answered.request = QByteArray(16, 'a');
    answered.state = RequestState::Answered;
    answered.answer = SupportAnswer {samples::moment, QStringLiteral("Жаңартыңыз\nҚайталаңыз")};
    return {uuid, {waiting, answered}, true};
}

struct Sample {
    const char* name;
    QByteArray payload;
    Reader read;
    QStringList optional;
};

std::vector<Sample> samplesOfAll()
{
    const auto ordinal = [](qint64 number) { return *Ordinal::of(number); };
    return {
        {"hello request", payloadOf(HelloRequest {uuid, 1, QStringLiteral("tanu 0.1")}), reader(parseHelloRequest), {}},
        {"hello answer", payloadOf(HelloAnswer {uuid, 2, 1, 3, samples::moment, 1 << 20, 1000, {}, {}}),
         reader(parseHelloAnswer), {}},
        {"enrolment request", payloadOf(EnrolmentRequest {QStringLiteral("CODE"), QByteArray(32, 'p'), uuid, profile()}),
         reader(parseEnrolmentRequest), {}},
        {"enrolment answer",
         payloadOf(EnrolmentAnswer {uuid, 1, QByteArray(32, 'p'), samples::center(), QStringLiteral("tanu.kz")}),
         reader(parseEnrolmentAnswer), {}},
        {"number grant", payloadOf(NumberGrant {samples::center(), ordinal(1), ordinal(500), 1, samples::moment}),
         reader(parseNumberGrant), {}},
        {"number request", payloadOf(NumberRequest {0, 500}), reader(parseNumberRequest), {}},
        {"hash list", payloadOf(HashList {{QByteArray(32, '1'), QByteArray(32, '2')}}), reader(parseHashList), {}},
        {"journal report",
         payloadOf(JournalReport {checkpointAt(9), checkpointAt(5), checkpointAt(7)}), reader(parseJournalReport),
         {QStringLiteral("known"), QStringLiteral("server")}},
        {"journal receipt",
         payloadOf(JournalReceipt {uuid, 1, samples::moment, JournalFinding::Prove, checkpointAt(5), checkpointAt(8), checkpointAt(7)}),
         reader(parseJournalReceipt), {QStringLiteral("known")}},
        {"orders request",
         payloadOf(OrdersRequest {4, RecordProblem {QStringLiteral("OrderUnknown"), {}, {}},
                                  {{3, {QStringLiteral("NotFound"), {}, {}}}}}),
         reader(parseOrdersRequest), {QStringLiteral("stopped")}},
        {"months report", payloadOf(MonthsReport {{{november(), digest('1')}, {november().next(), digest('2')}}}),
         reader(parseMonthsReport), {}},
        {"months answer",
         payloadOf(MonthsAnswer {uuid, 1, uuid, november(), {{november(), digest('1'), MonthState::ClosedByBoth}}}),
         reader(parseMonthsAnswer), {}},
        {"month page request", payloadOf(MonthPageRequest {november(), line(1)}), reader(parseMonthPageRequest),
         {QStringLiteral("after")}},
        {"month page", payloadOf(MonthPage {uuid, november(), {line(1), line(2)}, true}), reader(parseMonthPage), {}},
        {"month closing",
         payloadOf(MonthClosing {samples::center(), uuid, november(), digest('1'), samples::moment}),
         reader(parseMonthClosing), {}},
        {"month receipt", payloadOf(MonthReceipt {uuid, 1, QByteArray(32, 'c'), november(), true, digest('1')}),
         reader(parseMonthReceipt), {}},
        {"accreditation order", payloadOf(revoked()), reader(parseAccreditationOrder), {QStringLiteral("eventOn")}},
        {"cancel order",
         payloadOf(CancelDocumentOrder {QStringLiteral("41201-72120001-4-150226-0042-000000017"), QDate(2026, 11, 2), words, words}),
         reader(parseCancelDocumentOrder), {}},
        {"register snapshot",
         payloadOf(RegisterSnapshot {words, 3, 4, {{words, Cbor(7).encode()}}, {QStringLiteral("b")}}),
         reader(parseRegisterSnapshot), {}},
        {"month reminder", payloadOf(MonthReminderOrder {november(), QDate(2026, 12, 3)}), reader(parseMonthReminderOrder), {}},
        {"issuing order", payloadOf(IssuingOrder {QDate(2026, 12, 3), words}), reader(parseIssuingOrder), {QStringLiteral("reason")}},
        {"block withdrawn", payloadOf(BlockWithdrawnOrder {1, 500, words}), reader(parseBlockWithdrawnOrder), {}},
        {"renewal", payloadOf(RenewalOrder {QDate(2027, 2, 1), QDate(2030, 2, 1)}), reader(parseRenewalOrder), {}},
        {"orders answer", payloadOf(orders()), reader(parseOrdersAnswer), {}},
        {"support receipt", payloadOf(SupportReceipt {uuid, 7, QDate(2026, 11, 5)}), reader(parseSupportReceipt), {}},
        {"support question", payloadOf(SupportQuestion {7, {uuid}}), reader(parseSupportQuestion), {}},
        {"support answers", payloadOf(supportAnswers()), reader(parseSupportAnswers), {}},
        {"refusal", payloadOf(Refusal {{QStringLiteral("ProtocolOutOfRange"), {}, {QStringLiteral("1")}},
                                       {QStringLiteral("ескі"), QStringLiteral("старый")}}),
         reader(parseRefusal), {QStringLiteral("kk"), QStringLiteral("ru")}},
    };
}

} // namespace

class MessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void readsAnEnrolment();
    void refusesEveryMissingField();
    void refusesAFieldInExcess();
    void refusesEveryFieldOfAnotherType();
    void refusesEveryCutMessage();
    void checksTheProtocolRange_data();
    void checksTheProtocolRange();
    void refusesBlocksBackwards();
    void refusesHashesTwice();
    void refusesGapsInOrders();
    void refusesAWrongBin();
    void refusesAShortRoot();
    void refusesMonthsOutOfOrder();
    void P16_refusesAnswersThatContradictThemselves();
    void refusesASnapshotBackwards();
    void digestsAMonthWithoutItsOrder();
};

void MessagesTest::readsWhatWasWritten()
{
    for (const Sample& sample : samplesOfAll())
        QVERIFY2(!sample.read(sample.payload), sample.name);
    const HelloAnswer hello {uuid, 2, 1, 3, samples::moment, 1 << 20, 1000, {}, {}};
    QVERIFY(*parseHelloAnswer(payloadOf(hello)) == hello);
    const NumberGrant grant {samples::center(), *Ordinal::of(1), *Ordinal::of(500), 7, samples::moment};
    QVERIFY(*parseNumberGrant(payloadOf(grant)) == grant);
    QVERIFY(*parseOrdersAnswer(payloadOf(orders())) == orders());
    const EnrolmentAnswer enrolled {uuid, 1, QByteArray(32, 'p'), samples::center(), QStringLiteral("tanu.kz")};
    QVERIFY(*parseEnrolmentAnswer(payloadOf(enrolled)) == enrolled);
    const Refusal refusal {{QStringLiteral("FieldMissing"), QStringLiteral("a.b"), {}}, {}};
    QVERIFY(*parseRefusal(payloadOf(refusal)) == refusal);
    const JournalReport first {checkpointAt(0), {}, {}};
    QVERIFY(*parseJournalReport(payloadOf(first)) == first);
    const JournalReport report {checkpointAt(9), checkpointAt(5), checkpointAt(7)};
    QVERIFY(*parseJournalReport(payloadOf(report)) == report);
    const MonthsReport months {{{november(), digest('1')}, {november().next(), digest('2')}}};
    QVERIFY(*parseMonthsReport(payloadOf(months)) == months);
    const MonthPage page {uuid, november(), {line(1), line(2)}, true};
    QVERIFY(*parseMonthPage(payloadOf(page)) == page);
    const MonthClosing closing {samples::center(), uuid, november(), digest('1'), samples::moment};
    QVERIFY(*parseMonthClosing(payloadOf(closing)) == closing);
    QVERIFY(*parseAccreditationOrder(payloadOf(revoked())) == revoked());
    QVERIFY(*parseSupportAnswers(payloadOf(supportAnswers())) == supportAnswers());
    const SupportQuestion question {7, {uuid, QByteArray(16, 'v')}};
    QVERIFY(*parseSupportQuestion(payloadOf(question)) == question);
    for (const JournalFinding finding : {JournalFinding::Kept, JournalFinding::Prove, JournalFinding::Touched}) {
        const JournalReceipt receipt {uuid, 3, samples::moment, finding, checkpointAt(5), checkpointAt(8), {}};
        QVERIFY(*parseJournalReceipt(payloadOf(receipt)) == receipt);
    }
}

void MessagesTest::readsAnEnrolment()
{
    const EnrolmentRequest said {QStringLiteral("CODE"), QByteArray(32, 'p'), uuid, profile()};
    const auto read = parseEnrolmentRequest(payloadOf(said));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->code, said.code);
    QCOMPARE(read->publicKey, said.publicKey);
    QCOMPARE(read->device, said.device);
    QCOMPARE(read->center.name.kk, said.center.name.kk);
    QCOMPARE(read->center.email, said.center.email);
    QCOMPARE(payloadOf(*read), payloadOf(said));
}

void MessagesTest::refusesEveryMissingField()
{
    for (const Sample& sample : samplesOfAll()) {
        const Cbor map = *decodeCbor(sample.payload);
        for (const auto& left : *map.asMap()) {
            Cbor::Map entries;
            for (const auto& entry : *map.asMap()) {
                if (!(entry.first == left.first))
                    entries.push_back(entry);
            }
            const auto problem = sample.read(Cbor::map(entries).encode());
            QCOMPARE(problem.has_value(), !sample.optional.contains(*left.first.asText()));
            if (problem)
                QVERIFY2(problem->path.startsWith(*left.first.asText()) || problem->code == QLatin1String("FieldMissing"),
                         sample.name);
        }
    }
}

void MessagesTest::refusesAFieldInExcess()
{
    for (const Sample& sample : samplesOfAll()) {
        Cbor map = *decodeCbor(sample.payload);
        map.insert(QLatin1String("excess"), 1);
        const auto problem = sample.read(map.encode());
        QVERIFY2(problem, sample.name);
        QCOMPARE(problem->code, QStringLiteral("FieldUnknown"));
        QCOMPARE(problem->path, QStringLiteral("excess"));
    }
}

void MessagesTest::refusesEveryFieldOfAnotherType()
{
    for (const Sample& sample : samplesOfAll()) {
        const Cbor map = *decodeCbor(sample.payload);
        for (const auto& other : *map.asMap()) {
            Cbor::Map entries;
            for (const auto& entry : *map.asMap())
                entries.emplace_back(entry.first, entry.first == other.first ? Cbor() : entry.second);
            QVERIFY2(sample.read(Cbor::map(entries).encode()), sample.name);
        }
    }
}

void MessagesTest::refusesEveryCutMessage()
{
    for (const Sample& sample : samplesOfAll()) {
        for (qsizetype size = 0; size < sample.payload.size(); ++size)
            QVERIFY2(sample.read(sample.payload.left(size)), sample.name);
        QVERIFY2(sample.read(sample.payload + '\0'), sample.name);
    }
}

void MessagesTest::checksTheProtocolRange_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("fits");
    QTest::newRow("exchange 7: below") << 1 << false;
    QTest::newRow("exchange 7: lowest") << 2 << true;
    QTest::newRow("exchange 7: highest") << 4 << true;
    QTest::newRow("exchange 7: above") << 5 << false;
}

void MessagesTest::checksTheProtocolRange()
{
    QFETCH(int, protocol);
    QFETCH(bool, fits);
    const auto checked = checkProtocol(protocol, 2, 4);
    QCOMPARE(checked.isOk(), fits);
    if (!fits)
        QCOMPARE(checked.error().arguments, QStringList({QStringLiteral("2"), QStringLiteral("4")}));
}

void MessagesTest::refusesBlocksBackwards()
{
    const NumberGrant grant {samples::center(), *Ordinal::of(500), *Ordinal::of(499), 1, samples::moment};
    QCOMPARE(parseNumberGrant(payloadOf(grant)).problem().path, QStringLiteral("last"));
}

void MessagesTest::refusesHashesTwice()
{
    QCOMPARE(parseHashList(payloadOf(HashList {{QByteArray(32, '1'), QByteArray(32, '1')}})).problem().path,
             QStringLiteral("hashes"));
    QVERIFY(!parseHashList(payloadOf(HashList {{QByteArray(31, '1')}})));
    QVERIFY(parseHashList(payloadOf(HashList {})));
}

void MessagesTest::refusesGapsInOrders()
{
    OrdersAnswer answer = orders();
    answer.orders[1].number = 7;
    QCOMPARE(parseOrdersAnswer(payloadOf(answer)).problem().path, QStringLiteral("orders[1].number"));
}

void MessagesTest::refusesAShortRoot()
{
    const JournalReport said {{9, QByteArray(31, 'a')}, {}, {}};
    QCOMPARE(parseJournalReport(payloadOf(said)).problem().path, QStringLiteral("end.root"));
    const JournalReport known {checkpointAt(9), JournalCheckpoint {-1, QByteArray(32, 'a')}, {}};
    QCOMPARE(parseJournalReport(payloadOf(known)).problem().path, QStringLiteral("known.count"));
}

void MessagesTest::refusesAWrongBin()
{
    const EnrolmentRequest said {QStringLiteral("CODE"), QByteArray(32, 'p'), uuid, profile()};
    QByteArray payload = payloadOf(said);
    payload.replace("150240000006", "150240000007");
    const auto read = parseEnrolmentRequest(payload);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, QStringLiteral("WrongCheckDigit"));
    QCOMPARE(read.problem().path, QStringLiteral("center.bin"));
}

void MessagesTest::refusesMonthsOutOfOrder()
{
    const MonthsReport twice {{{november(), digest('1')}, {november(), digest('1')}}};
    QCOMPARE(parseMonthsReport(payloadOf(twice)).problem().path, QStringLiteral("months[1].month"));
    const MonthPage page {uuid, november(), {line(2), line(1)}, false};
    QCOMPARE(parseMonthPage(payloadOf(page)).problem().path, QStringLiteral("lines[1].id"));
}

/// An answer exactly where it was answered, no request twice, no id of another length.
void MessagesTest::P16_refusesAnswersThatContradictThemselves()
{
    SupportAnswers answers = supportAnswers();
    answers.requests[1].answer.reset();
    QCOMPARE(parseSupportAnswers(payloadOf(answers)).problem().path, QStringLiteral("requests[1].answer"));
    answers = supportAnswers();
    answers.requests[0].answer = answers.requests[1].answer;
    QCOMPARE(parseSupportAnswers(payloadOf(answers)).problem().path, QStringLiteral("requests[0].answer"));
    answers = supportAnswers();
    answers.requests[1].request = answers.requests[0].request;
    QCOMPARE(parseSupportAnswers(payloadOf(answers)).problem().path, QStringLiteral("requests[1].request"));
    for (const QByteArrayList& ids : {QByteArrayList {uuid, uuid}, QByteArrayList {QByteArray(15, 'u')}})
        QCOMPARE(parseSupportQuestion(payloadOf(SupportQuestion {0, ids})).problem().path, QStringLiteral("open"));
}

void MessagesTest::refusesASnapshotBackwards()
{
    const RegisterSnapshot snapshot {words, 4, 3, {}, {}};
    QCOMPARE(parseRegisterSnapshot(payloadOf(snapshot)).problem().path, QStringLiteral("to"));
    const RegisterSnapshot broken {words, 3, 4, {{words, "\xff\xff"}}, {}};
    QCOMPARE(parseRegisterSnapshot(payloadOf(broken)).problem().path, QStringLiteral("changed[0].content"));
}

void MessagesTest::digestsAMonthWithoutItsOrder()
{
    const MonthLine other {QByteArray(16, 'a'), 7, QByteArray(32, 'h')};
    QVERIFY(digestOf({line(1), line(2), other}) == digestOf({other, line(2), line(1)}));
    QVERIFY(!(digestOf({line(1), line(2)}) == digestOf({line(1), other})));
    QVERIFY(!(digestOf({line(1)}) == digestOf({line(1), line(1)})));
    QCOMPARE(digestOf({}).count, 0);
    QCOMPARE(digestOf({}).hash.size(), 32);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
