// Protects the reading of what an entry says (exchange.md 30): maps become names and values, and what cannot be read is
// shown as it stands instead of being left out.
#include "core/services/journal/journalfact.h"

#include <QtTest/QTest>

using namespace tanu;

class TestJournalFact final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhereNothingStands() { QVERIFY(factsOf({}).empty()); }

    void namesWhatStandsInMaps()
    {
        Cbor content = Cbor::map();
        content.insert(QLatin1String("number"), QStringLiteral("2026/0001"));
        content.insert(QLatin1String("topics"), Cbor::map({{QStringLiteral("law"), 3}, {QStringLiteral("safety"), 9}}));
        QStringList told;
        for (const JournalFact& fact : factsOf(content.encode()))
            told += fact.name + QLatin1Char('=') + plainText(fact.value);
        QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("number=2026/0001 topics.law=3 topics.safety=9"));
    }

    void showsWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("shown");
        QTest::newRow("no CBOR at all") << QByteArray("\xff\x01", 2) << QStringLiteral("ff01");
        QTest::newRow("a value that is no map") << Cbor(7).encode() << QStringLiteral("7");
    }

    void showsWhatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, shown);
        const auto facts = factsOf(content);
        QCOMPARE(facts.size(), 1U);
        QCOMPARE(facts.front().name, QStringLiteral("content"));
        QCOMPARE(plainText(facts.front().value), shown);
    }

    void writesValuesPlainly_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << Cbor().encode() << QString();
        QTest::newRow("truth") << Cbor::boolean(true).encode() << QStringLiteral("true");
        QTest::newRow("number") << Cbor(-5).encode() << QStringLiteral("-5");
        QTest::newRow("bytes") << Cbor(QByteArray("\x01\xab", 2)).encode() << QStringLiteral("01ab");
        QTest::newRow("list") << Cbor::texts({QStringLiteral("a"), QStringLiteral("b")}).encode() << QStringLiteral("a, b");
        QTest::newRow("list of maps") << Cbor(Cbor::Array {Cbor::map({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}})}).encode()
                                      << QStringLiteral("a: 1, b: 2");
    }

    void writesValuesPlainly()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        const auto decoded = decodeCbor(value);
        QVERIFY(decoded);
        QCOMPARE(plainText(*decoded), text);
    }
};

QTEST_GUILESS_MAIN(TestJournalFact)
#include "tst_journalfact.moc"
