// Protects (exchange.md 1 to 4): a record has one canonical form and one hash, what was written is what is read, and
// a field that the domain refuses is named by its path.
#include "core/wire/cbor.h"
#include "core/wire/numberendrecord.h"
#include "core/wire/recordmonth.h"
#include "tests/core/wire/samples.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace tanu;

namespace {

/// The same map with another value at a path of keys; a null pointer takes the field out.
Cbor with(const Cbor& map, QStringList path, const Cbor* value)
{
    const QString key = path.takeFirst();
    Cbor::Map entries;
    bool found = false;
    for (const auto& [name, content] : *map.asMap()) {
        if (*name.asText() != key) {
            entries.emplace_back(name, content);
            continue;
        }
        found = true;
        if (!path.isEmpty())
            entries.emplace_back(name, with(content, path, value));
        else if (value != nullptr)
            entries.emplace_back(name, *value);
    }
    if (!found && value != nullptr)
        entries.emplace_back(Cbor(key), *value);
    return Cbor::map(entries);
}

QByteArray changed(const QByteArray& content, const QString& path, const Cbor& value)
{
    return with(*decodeCbor(content), path.split(QLatin1Char('.')), &value).encode();
}

QByteArray without(const QByteArray& content, const QString& path)
{
    return with(*decodeCbor(content), path.split(QLatin1Char('.')), nullptr).encode();
}

void addProblemColumns()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
}

} // namespace

class RecordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripsRevisions();
    void hashCoversEverything();
    void refusesOtherRevisions_data();
    void refusesOtherRevisions();
    void refusesEveryUncanonicalByte();
    void roundTripsCertificates_data();
    void roundTripsCertificates();
    void namesTheFieldOfACertificate_data();
    void namesTheFieldOfACertificate();
    void roundTripsOutcomes();
    void namesTheFieldOfAnOutcome_data();
    void namesTheFieldOfAnOutcome();
    void roundTripsNumberEnds();
    void refusesNumberEndsBackwards();
    void refusesEveryMissingField();
    void P7_5_aCorrectionNamesTheMonthThatItCorrects();
    void P7_5_theMonthFollowsFromTheContent();
};

void RecordsTest::roundTripsRevisions()
{
    RecordRevision record = samples::record();
    auto read = parseRecord(canonicalOf(record));
    QVERIFY(read);
    QVERIFY(*read == record);
    const QByteArray first = hashOf(record);
    QCOMPARE(first, QCryptographicHash::hash(canonicalOf(record), QCryptographicHash::Sha256));
    record.revision = 2;
    record.replaces = first;
    read = parseRecord(canonicalOf(record));
    QVERIFY(read);
    QVERIFY(*read == record);
}

void RecordsTest::hashCoversEverything()
{
    const RecordRevision good = samples::record();
    const auto differs = [&good](auto change) {
        RecordRevision other = good;
        change(other);
        return hashOf(other) != hashOf(good);
    };
    QVERIFY(differs([](RecordRevision& r) { r.id[15] = static_cast<char>(r.id.at(15) ^ 1); }));
    QVERIFY(differs([](RecordRevision& r) { r.kind = RecordKind::Outcome; }));
    QVERIFY(differs([](RecordRevision& r) { r.revision = 2; }));
    QVERIFY(differs([](RecordRevision& r) { r.replaces = QByteArray(32, 'h'); }));
    QVERIFY(differs([](RecordRevision& r) { r.correction = MonthCorrection {Month().next(), Month()}; }));
    QVERIFY(differs([](RecordRevision& r) { r.content.chop(1); }));
    QVERIFY(!differs([](RecordRevision&) {}));
}

void RecordsTest::refusesOtherRevisions_data()
{
    addProblemColumns();
    const QByteArray good = canonicalOf(samples::record());
    const auto row = [](const char* name, const QByteArray& content, const char* code, const char* path) {
        QTest::newRow(name) << content << QString::fromLatin1(code) << QString::fromLatin1(path);
    };
    row("exchange 1: id is no UUIDv7", changed(good, QStringLiteral("id"), QByteArray(16, 'x')), "FieldMalformed", "id");
    row("exchange 1: id short", changed(good, QStringLiteral("id"), QByteArray(15, 'x')), "OutOfRange", "id");
    row("unknown kind", changed(good, QStringLiteral("kind"), QStringLiteral("song")), "FieldMalformed", "kind");
    row("revision 0", changed(good, QStringLiteral("revision"), 0), "OutOfRange", "revision");
    row("exchange 4: revision 2 replaces nothing", changed(good, QStringLiteral("revision"), 2), "Contradiction",
        "replaces");
    row("exchange 4: revision 1 replaces something", changed(good, QStringLiteral("replaces"), QByteArray(32, 'h')),
        "Contradiction", "replaces");
    row("exchange 2: content not canonical", changed(good, QStringLiteral("content"), QByteArray::fromHex("1817")),
        "NotCanonical", "content");
    row("content is text", changed(good, QStringLiteral("content"), QStringLiteral("x")), "WrongType", "content");
    row("content too long", changed(good, QStringLiteral("content"), QByteArray(256 * 1024 + 1, '\0')), "OutOfRange",
        "content");
    row("one field more", changed(good, QStringLiteral("more"), 1), "FieldUnknown", "more");
    row("no id", without(good, QStringLiteral("id")), "FieldMissing", "id");
    row("no map", Cbor(7).encode(), "WrongType", "");
    row("byte behind", good + '\0', "NotCanonical", "");
}

void RecordsTest::refusesOtherRevisions()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const auto read = parseRecord(content);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, code);
    QCOMPARE(read.problem().path, path);
}

void RecordsTest::refusesEveryUncanonicalByte()
{
    const RecordRevision record = samples::record();
    const QByteArray good = canonicalOf(record);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray other = good;
        other[at] = static_cast<char>(other.at(at) ^ 0x04);
        if (const auto read = parseRecord(other)) {
            QCOMPARE(canonicalOf(*read), other);
            QVERIFY(hashOf(*read) != hashOf(record));
        }
        QVERIFY(!parseRecord(good.left(at)));
    }
}

void RecordsTest::roundTripsCertificates_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("R18.1: issued") << 0;
    QTest::newRow("L26.2: cancelled after handing over") << 1;
    QTest::newRow("exchange 19: spoiled") << 2;
    QTest::newRow("exchange 29: prepared, no term, no skills") << 3;
    QTest::newRow("L2.4: foreign document, one name") << 4;
}

void RecordsTest::roundTripsCertificates()
{
    QFETCH(int, variant);
    CertificateRecord record = samples::certificate();
    if (variant == 1) {
        record.state = CertificateState::Cancelled;
        record.cancellation = {QDate(2026, 5, 4), QStringLiteral("расталған шағым"), QStringLiteral("Басшы")};
    } else if (variant == 2) {
        record.state = CertificateState::Spoiled;
        record.handedOverOn.reset();
        record.spoiledBecause = QStringLiteral("принтер");
    } else if (variant == 3) {
        record.state = CertificateState::Prepared;
        record.handedOverOn.reset();
        record.validUntil.reset();
        record.skills.clear();
    } else if (variant == 4) {
        record.person = {*PersonName::of({}, QStringLiteral("Aung")), std::nullopt, QStringLiteral("MB 123456"), {}, {}};
    }
    const auto read = readCertificateRecord(contentOf(record));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == record);
    QCOMPARE(contentOf(*read), contentOf(record));
}

void RecordsTest::namesTheFieldOfACertificate_data()
{
    addProblemColumns();
    const QByteArray good = contentOf(samples::certificate());
    const auto row = [&good](const char* name, const char* path, const Cbor& value, const char* code,
                             const char* reported) {
        QTest::newRow(name) << changed(good, QString::fromLatin1(path), value) << QString::fromLatin1(code)
                            << QString::fromLatin1(reported);
    };
    const auto text = [](const char* value) { return Cbor(QString::fromUtf8(value)); };
    row("I1: check digit", "person.iin", text("900101300008"), "WrongCheckDigit", "person.iin");
    row("I1: eleven digits", "person.iin", text("90010130000"), "NotTwelveDigits", "person.iin");
    row("I1: spaces", "person.iin", text("900101 300007"), "NotCanonical", "person.iin");
    row("A2: level 9", "serial", text("41201-72120001-9-150226-0042-000000017"), "SerialMalformed", "serial");
    row("day that is none", "issuedOn", text("2026-02-30"), "ImpossibleDate", "issuedOn");
    row("month that is none", "issuedOn", text("2026-13-01"), "ImpossibleDate", "issuedOn");
    row("year that is none", "issuedOn", text("0000-01-01"), "ImpossibleDate", "issuedOn");
    row("date without zeros", "issuedOn", text("2026-2-3"), "ImpossibleDate", "issuedOn");
    row("date with other hyphens", "issuedOn", text("2026/02/03"), "ImpossibleDate", "issuedOn");
    row("date with a sign", "issuedOn", text("2026-+2-03"), "ImpossibleDate", "issuedOn");
    row("date with other digits", "issuedOn", text("2026-02-0\u0663"), "ImpossibleDate", "issuedOn");
    row("date with a time", "issuedOn", text("2026-02-03T00:00"), "FieldTooLong", "issuedOn");
    row("A2: other hyphens", "serial", text("41201 72120001 4 150226 0042 000000017"), "NotCanonical", "serial");
    row("surname with digits", "person.surname", text("A1"), "FieldMalformed", "person");
    row("birth date", "person.birthDate", text("1990-02-30"), "ImpossibleDate", "person.birthDate");
    row("birth date written otherwise", "person.birthDate", text("1990-2-3"), "ImpossibleDate", "person.birthDate");
    row("birth date as number", "person.birthDate", 19900101, "WrongType", "person.birthDate");
    row("one field more", "person.shoeSize", 43, "FieldUnknown", "person.shoeSize");
    row("application id", "application", QByteArray(15, 'a'), "OutOfRange", "application");
    row("language", "language", text("en"), "FieldMalformed", "language");
    row("state", "state", text("lost"), "FieldMalformed", "state");
    row("name empty", "professionName.ru", text(""), "FieldEmpty", "professionName.ru");
    row("skill without Russian", "skills", Cbor::Array {Cbor::map({{QStringLiteral("kk"), QStringLiteral("x")}})},
        "FieldMissing", "skills[0].ru");
    row("exchange 29: prepared but handed over", "state", text("prepared"), "Contradiction", "handedOverOn");
    row("L26.2: cancelled without ground", "state", text("cancelled"), "Contradiction", "cancellation");
    row("L21.5: valid before issued", "validUntil", text("2026-02-17"), "Contradiction", "validUntil");
    row("exchange 19: spoiled reason of an issued one", "spoiledBecause", text("x"), "Contradiction", "spoiledBecause");
    QTest::newRow("exchange 29: issued, not handed over") << without(good, QStringLiteral("handedOverOn"))
                                                          << QStringLiteral("FieldMissing")
                                                          << QStringLiteral("handedOverOn");
    QTest::newRow("L2.4: no identity") << without(good, QStringLiteral("person.iin"))
                                       << QStringLiteral("IdentityMissing") << QStringLiteral("person");
}

void RecordsTest::namesTheFieldOfACertificate()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const auto read = readCertificateRecord(content);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, code);
    QCOMPARE(read.problem().path, path);
}

void RecordsTest::roundTripsOutcomes()
{
    OutcomeRecord record = samples::outcome();
    auto read = readOutcomeRecord(contentOf(record));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == record);
    record.appeal = OutcomeAppeal {QStringLiteral("2026/0003"), QDate(2026, 3, 2)};
    read = readOutcomeRecord(contentOf(record));
    QVERIFY(read);
    QVERIFY2(*read == record, "R23: passed by an appeal");
    record.appeal.reset();
    record.basis = Basis::Voucher;
    record.voucherNumber = QStringLiteral("V-1");
    record.decision = Decision::NotPassed;
    record.stages = {70, 100, 0, 0};
    record.mode = ExamMode::Online;
    record.language = Language::Russian;
    record.region.clear();
    read = readOutcomeRecord(contentOf(record));
    QVERIFY(read);
    QVERIFY(*read == record);
}

void RecordsTest::namesTheFieldOfAnOutcome_data()
{
    addProblemColumns();
    const QByteArray good = contentOf(samples::outcome());
    const auto row = [&good](const char* name, const char* path, const Cbor& value, const char* code,
                             const char* reported) {
        QTest::newRow(name) << changed(good, QString::fromLatin1(path), value) << QString::fromLatin1(code)
                            << QString::fromLatin1(reported);
    };
    const auto text = [](const char* value) { return Cbor(QString::fromUtf8(value)); };
    row("R15: more correct than asked", "stages.theoryCorrect", 101, "OutOfRange", "stages.theoryCorrect");
    row("R15: negative", "stages.theoryCorrect", -1, "OutOfRange", "stages.theoryCorrect");
    row("R16: more done than there are", "stages.practiceDone", 13, "OutOfRange", "stages.practiceDone");
    row("R17.1: decision", "decision", text("maybe"), "FieldMalformed", "decision");
    row("R9.2: mode", "mode", text("telepathy"), "FieldMalformed", "mode");
    row("A2: level", "level", text("9"), "FieldMalformed", "level");
    row("A2: level with space", "level", text(" 4"), "NotCanonical", "level");
    row("L15.3: employer without its basis", "employerBin", text("150240000006"), "Contradiction", "employerBin");
    row("L29: voucher without its basis", "voucherNumber", text("V-1"), "Contradiction", "voucherNumber");
    row("I1: check digit", "person.iin", text("900101300008"), "WrongCheckDigit", "person.iin");
    OutcomeRecord appealed = samples::outcome();
    appealed.appeal = OutcomeAppeal {QStringLiteral("2026/0003"), QDate(2026, 3, 2)};
    const QByteArray byAppeal = contentOf(appealed);
    QTest::newRow("R23: an appeal of somebody who did not pass")
        << changed(byAppeal, QStringLiteral("decision"), text("not-passed")) << QStringLiteral("Contradiction")
        << QStringLiteral("appeal");
    QTest::newRow("R23: an appeal decided on no day")
        << changed(byAppeal, QStringLiteral("appeal.decidedOn"), text("2026-02-30")) << QStringLiteral("ImpossibleDate")
        << QStringLiteral("appeal.decidedOn");
}

void RecordsTest::namesTheFieldOfAnOutcome()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const auto read = readOutcomeRecord(content);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, code);
    QCOMPARE(read.problem().path, path);
}

void RecordsTest::roundTripsNumberEnds()
{
    for (const NumberEnd end : {NumberEnd::Spoiled, NumberEnd::Returned}) {
        const NumberEndRecord record {samples::center(), *Ordinal::of(5), *Ordinal::of(9), end, QDate(2026, 3, 1),
                                      QStringLiteral("қайтарылды")};
        const auto read = readNumberEndRecord(contentOf(record));
        QVERIFY(read);
        QVERIFY(*read == record);
    }
}

void RecordsTest::refusesNumberEndsBackwards()
{
    const NumberEndRecord record {samples::center(), *Ordinal::of(9), *Ordinal::of(5), NumberEnd::Returned,
                                  QDate(2026, 3, 1), QStringLiteral("x")};
    QCOMPARE(readNumberEndRecord(contentOf(record)).problem().path, QStringLiteral("last"));
}

void RecordsTest::refusesEveryMissingField()
{
    const QStringList optional {QStringLiteral("validUntil"), QStringLiteral("region")};
    const QByteArray certificate = contentOf(samples::certificate());
    const Cbor certificateMap = *decodeCbor(certificate);
    for (const auto& entry : *certificateMap.asMap()) {
        const QString name = *entry.first.asText();
        QCOMPARE(readCertificateRecord(without(certificate, name)).isOk(), optional.contains(name));
    }
    const QByteArray outcome = contentOf(samples::outcome());
    const Cbor outcomeMap = *decodeCbor(outcome);
    for (const auto& entry : *outcomeMap.asMap()) {
        const QString name = *entry.first.asText();
        QCOMPARE(readOutcomeRecord(without(outcome, name)).isOk(), optional.contains(name));
    }
}

void RecordsTest::P7_5_aCorrectionNamesTheMonthThatItCorrects()
{
    const Month february = Month::of(QDate(2026, 2, 1));
    RecordRevision record {makeUuid7(samples::moment), RecordKind::Outcome, 1, std::nullopt, contentOf(samples::outcome())};
    record.correction = MonthCorrection {february.next(), february};
    QVERIFY(*parseRecord(canonicalOf(record)) == record);
    QCOMPARE(reportedMonthOf(record, february), february.next());
    QVERIFY(!checkCorrection(record, february));
    QCOMPARE(checkCorrection(record, february.previous())->path, QStringLiteral("correction.corrects"));
    record.correction = MonthCorrection {february, february};
    QCOMPARE(parseRecord(canonicalOf(record)).problem().path, QStringLiteral("correction.reportedIn"));
}

void RecordsTest::P7_5_theMonthFollowsFromTheContent()
{
    const auto monthOf = [](RecordKind kind, const QByteArray& content) {
        return factMonthOf(kind, *decodeCbor(content))->toString();
    };
    CertificateRecord document = samples::certificate();
    QCOMPARE(monthOf(RecordKind::Certificate, contentOf(document)), QStringLiteral("2026-02"));
    document.state = CertificateState::Cancelled;
    document.cancellation = RecordedCancellation {QDate(2026, 5, 4), QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(monthOf(RecordKind::Certificate, contentOf(document)), QStringLiteral("2026-05"));
    OutcomeRecord outcome = samples::outcome();
    QCOMPARE(monthOf(RecordKind::Outcome, contentOf(outcome)), QStringLiteral("2026-02"));
    outcome.appeal = OutcomeAppeal {QStringLiteral("2026/0001"), QDate(2026, 3, 9)};
    QCOMPARE(monthOf(RecordKind::Outcome, contentOf(outcome)), QStringLiteral("2026-03"));
    QVERIFY(!factMonthOf(RecordKind::Certificate, Cbor::map()));
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
