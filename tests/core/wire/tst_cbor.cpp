// Protects (exchange.md 2): one value has exactly one encoding, that of RFC 8949 4.2.1, and everything else is
// refused without reading past the end or past the limits. Base 32 as in RFC 4648, one text per value.
#include "core/wire/base32.h"
#include "core/wire/cbor.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class CborTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesAsInTheStandard_data();
    void encodesAsInTheStandard();
    void sortsKeysByTheirEncoding();
    void insertsInAnyOrder();
    void refusesWhatIsNotDeterministic_data();
    void refusesWhatIsNotDeterministic();
    void keepsItsLimits();
    void survivesEveryChangedByte();
    void findsValuesByKey();
    void writesBase32AsInTheStandard_data();
    void writesBase32AsInTheStandard();
    void roundTripsBase32();
    void refusesOtherBase32_data();
    void refusesOtherBase32();
};

void CborTest::encodesAsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Cbor& value, const char* expected) {
        QTest::newRow(name) << value.encode() << hex(expected);
    };
    // RFC 8949, appendix A
    row("0", 0, "00");
    row("1", 1, "01");
    row("10", 10, "0a");
    row("23", 23, "17");
    row("24", 24, "1818");
    row("25", 25, "1819");
    row("100", 100, "1864");
    row("1000", 1000, "1903e8");
    row("1000000", 1000000, "1a000f4240");
    row("1000000000000", Cbor(1000000000000LL), "1b000000e8d4a51000");
    row("-1", -1, "20");
    row("-10", -10, "29");
    row("-100", -100, "3863");
    row("-1000", -1000, "3903e7");
    row("greatest", Cbor(std::numeric_limits<qint64>::max()), "1b7fffffffffffffff");
    row("least", Cbor(std::numeric_limits<qint64>::min()), "3b7fffffffffffffff");
    row("false", Cbor::boolean(false), "f4");
    row("true", Cbor::boolean(true), "f5");
    row("null", Cbor(), "f6");
    row("no bytes", QByteArray(), "40");
    row("bytes", hex("01020304"), "4401020304");
    row("no text", QString(), "60");
    row("IETF", QStringLiteral("IETF"), "6449455446");
    row("u umlaut", QString::fromUtf8("\xc3\xbc"), "62c3bc");
    row("water", QString::fromUtf8("\xe6\xb0\xb4"), "63e6b0b4");
    row("replacement character itself", QString(QChar(QChar::ReplacementCharacter)), "63efbfbd");
    row("outside the BMP", QString::fromUtf8("\xf0\x90\x85\x91"), "64f0908591");
    row("no items", Cbor::Array {}, "80");
    row("[1, 2, 3]", Cbor::Array {1, 2, 3}, "83010203");
    row("[1, [2, 3], [4, 5]]", Cbor::Array {1, Cbor(Cbor::Array {2, 3}), Cbor(Cbor::Array {4, 5})}, "8301820203820405");
    row("no entries", Cbor::map(), "a0");
    row("{1: 2, 3: 4}", Cbor::map({{1, 2}, {3, 4}}), "a201020304");
    row("tag 1", Cbor::tagged(1, 1363896240), "c11a514b67b0");
}

void CborTest::encodesAsInTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes.toHex(), expected.toHex());
    const auto decoded = decodeCbor(expected);
    QVERIFY2(decoded.isOk(), decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(decoded->encode().toHex(), expected.toHex());
}

void CborTest::sortsKeysByTheirEncoding()
{
    Cbor map = Cbor::map();
    map.insert(Cbor(QStringLiteral("aa")), 6);
    map.insert(Cbor::boolean(false), 9);
    map.insert(Cbor(Cbor::Array {-1}), 8);
    map.insert(Cbor(QStringLiteral("z")), 5);
    map.insert(Cbor(-1), 3);
    map.insert(Cbor(100), 2);
    map.insert(Cbor(Cbor::Array {100}), 7);
    map.insert(Cbor(10), 1);
    // the order of RFC 8949 4.2.1: 10, 100, -1, "z", "aa", [100], [-1], false
    QCOMPARE(map.encode().toHex(), QByteArray("a80a011864022003617a0562616106811864078120" "08f409"));
    QVERIFY(decodeCbor(map.encode()));
}

void CborTest::insertsInAnyOrder()
{
    const QStringList names {QStringLiteral("b"), QStringLiteral("aa"), QStringLiteral("ә"), QStringLiteral("ab"),
                             QStringLiteral("a")};
    Cbor forwards = Cbor::map();
    Cbor backwards = Cbor::map();
    for (qsizetype i = 0; i < names.size(); ++i) {
        forwards.insert(Cbor(names.at(i)), 1);
        backwards.insert(Cbor(names.at(names.size() - 1 - i)), 1);
    }
    QCOMPARE(forwards.encode(), backwards.encode());
    QVERIFY(forwards == backwards);
    QVERIFY(decodeCbor(forwards.encode()));
}

void CborTest::refusesWhatIsNotDeterministic_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* bytes) { QTest::newRow(name) << hex(bytes); };
    row("nothing", "");
    row("number 23 in two bytes", "1817");
    row("number 255 in three bytes", "1900ff");
    row("number 65535 in five bytes", "1a0000ffff");
    row("number 2^32-1 in nine bytes", "1b00000000ffffffff");
    row("negative not shortest", "3800");
    row("length of bytes not shortest", "580101");
    row("length of text not shortest", "780161");
    row("length of array not shortest", "980101");
    row("length of map not shortest", "b8010102");
    row("tag not shortest", "d80101");
    row("number of 64 bits", "1bffffffffffffffff");
    row("negative of 64 bits", "3bffffffffffffffff");
    row("indefinite bytes", "5f4101ff");
    row("indefinite text", "7f6161ff");
    row("indefinite array", "9f01ff");
    row("indefinite map", "bf0102ff");
    row("break alone", "ff");
    row("reserved length 28", "1c00");
    row("keys not sorted", "a203040102");
    row("key twice", "a201020103");
    row("longer key before shorter", "a2626161016162" "02");
    row("bytes behind the end", "0000");
    row("half precision", "f90000");
    row("single precision", "fa47c35000");
    row("double precision", "fb3ff199999999999a");
    row("undefined", "f7");
    row("simple value 16", "f0");
    row("simple value 255", "f8ff");
    row("number cut off", "19ff");
    row("bytes cut off", "4401");
    row("text cut off", "6261");
    row("array cut off", "8201");
    row("map without value", "a101");
    row("tag without value", "c1");
    row("text not UTF-8", "62c328");
    row("text with surrogate", "63eda080");
    row("text with byte order mark", "64efbbbf61");
    row("text overlong", "62c080");
    row("text not UTF-8 behind a replacement character", "65efbfbdc328");
    row("keys not sorted above ASCII", "a262d0b10162d0b002");
    row("length beyond everything", "5b7fffffffffffffff");
    row("array beyond everything", "9b7fffffffffffffff");
    row("map beyond everything", "bb7fffffffffffffff");
}

void CborTest::refusesWhatIsNotDeterministic()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeCbor(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::AnswerMalformed);
}

void CborTest::keepsItsLimits()
{
    const QByteArray nested = QByteArray(5, '\x81') + '\x01';
    QVERIFY(decodeCbor(nested, {100, 5, 100}));
    QVERIFY(!decodeCbor(nested, {100, 4, 100}));
    QVERIFY(decodeCbor(nested, {6, 5, 6}));
    QVERIFY(!decodeCbor(nested, {5, 5, 6}));
    QVERIFY(!decodeCbor(nested, {6, 5, 5}));
    QVERIFY(!decodeCbor(QByteArray(1'000'000, '\x81')));
    QVERIFY(!decodeCbor(QByteArray(1'000'000, '\xc1')));
}

void CborTest::survivesEveryChangedByte()
{
    const QByteArray good = Cbor::map({{1, QStringLiteral("Нұрмұхамедов")},
                                       {2, Cbor(Cbor::Array {QByteArray(40, 'x'), Cbor(1LL << 40), Cbor()})},
                                       {QStringLiteral("key"), Cbor::tagged(18, -500)}})
                                .encode();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(value);
            const auto decoded = decodeCbor(changed);
            if (decoded)
                QCOMPARE(decoded->encode(), changed);
        }
        QVERIFY(!decodeCbor(good.left(at)));
    }
}

void CborTest::findsValuesByKey()
{
    const Cbor map = Cbor::map({{4, 1}, {QStringLiteral("four"), 2}});
    QCOMPARE(*map.find(Cbor(4))->asNumber(), 1);
    QCOMPARE(*map.find(QLatin1String("four"))->asNumber(), 2);
    QVERIFY(map.find(Cbor(5)) == nullptr);
    QVERIFY(map.find(QLatin1String("five")) == nullptr);
    QVERIFY(Cbor(1).find(Cbor(4)) == nullptr);
    QVERIFY(map.asArray() == nullptr);
}

void CborTest::writesBase32AsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // RFC 4648, section 10, without the padding
    QTest::newRow("no bytes") << QByteArray() << QString();
    QTest::newRow("f") << QByteArray("f") << QStringLiteral("MY");
    QTest::newRow("fo") << QByteArray("fo") << QStringLiteral("MZXQ");
    QTest::newRow("foo") << QByteArray("foo") << QStringLiteral("MZXW6");
    QTest::newRow("foob") << QByteArray("foob") << QStringLiteral("MZXW6YQ");
    QTest::newRow("fooba") << QByteArray("fooba") << QStringLiteral("MZXW6YTB");
    QTest::newRow("foobar") << QByteArray("foobar") << QStringLiteral("MZXW6YTBOI");
}

void CborTest::writesBase32AsInTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(toBase32(bytes), text);
    const auto back = fromBase32(text);
    QVERIFY(back);
    QCOMPARE(*back, bytes);
}

void CborTest::roundTripsBase32()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i) {
        bytes.append(static_cast<char>(i * 37 + 11));
        const auto back = fromBase32(toBase32(bytes));
        QVERIFY(back);
        QCOMPARE(*back, bytes);
    }
}

void CborTest::refusesOtherBase32_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lower case") << QStringLiteral("mzxw6");
    QTest::newRow("padding") << QStringLiteral("MY======");
    QTest::newRow("space") << QStringLiteral("MZ XQ");
    QTest::newRow("digit 1") << QStringLiteral("M1");
    QTest::newRow("digit 8") << QStringLiteral("M8");
    QTest::newRow("one sign") << QStringLiteral("M");
    QTest::newRow("three signs") << QStringLiteral("MZX");
    QTest::newRow("six signs") << QStringLiteral("MZXW6Y");
    QTest::newRow("unused bits") << QStringLiteral("MZ");
    QTest::newRow("Cyrillic letter") << QStringLiteral("МY");
}

void CborTest::refusesOtherBase32()
{
    QFETCH(QString, text);
    QCOMPARE(fromBase32(text).error().kind, ErrorKind::FieldMalformed);
}

QTEST_GUILESS_MAIN(CborTest)
#include "tst_cbor.moc"
