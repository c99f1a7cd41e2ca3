// Protects the words for what the server said of a record (exchange.md 10): never a bare code where there is a sentence,
// and never nothing.
#include "app/desktop/exchange/recordwords.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

class TestRecordWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheReasonAsASentence_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("part");
        QTest::newRow("taken") << QString() << QString();
        QTest::newRow("exchange.md 10: kind of error") << QStringLiteral("WrongCheckDigit person.iin 900101300008, 7")
                                                       << QStringLiteral("one of the digits is mistyped");
        QTest::newRow("exchange.md 10: path stands behind") << QStringLiteral("WrongCheckDigit person.iin 9, 7")
                                                            << QStringLiteral("(person.iin)");
        QTest::newRow("exchange.md 3: conflict") << QStringLiteral("Conflict") << QStringLiteral("another record under the same number");
        QTest::newRow("a field without arguments") << QStringLiteral("FieldEmpty person.surname") << QStringLiteral("surname");
        QTest::newRow("unknown code") << QStringLiteral("Whatever path x") << QStringLiteral("Whatever path x");
    }

    void tellsTheReasonAsASentence()
    {
        QFETCH(QString, answer);
        QFETCH(QString, part);
        const QString text = answerText(answer);
        QCOMPARE(text.isEmpty(), answer.isEmpty());
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void namesEveryKindAndState()
    {
        for (const char* kind : {"certificate", "outcome", "number-end", "center-profile"})
            QVERIFY(recordText(QString::fromLatin1(kind)) != QString::fromLatin1(kind));
        QCOMPARE(recordText(QStringLiteral("coming")), QStringLiteral("coming"));
        QStringList words;
        for (const RecordState state : {RecordState::Waiting, RecordState::Accepted, RecordState::Rejected})
            words.append(wordOf(state) + iconOf(state));
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(toneOf(RecordState::Rejected), Tone::Danger);
    }
};

QTEST_GUILESS_MAIN(TestRecordWords)
#include "tst_recordwords.moc"
