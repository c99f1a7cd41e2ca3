// Protects the look over many texts at once: it must find what a look at every single text finds, at every edge of the
// bytes, whatever it has learnt about them.

#include "core/storage/searchscan.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace tanu;

class TestSearchScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void limits();
    void equalsALookAtEveryText();

private:
    static QByteArray joined(const QStringList& texts)
    {
        QByteArray bytes;
        for (const QString& text : texts)
            bytes += SearchScan::separator + text.toUtf8();
        return bytes;
    }
    static QList<qsizetype> places(const QStringList& texts, const QString& typed, int limit = 1000)
    {
        const SearchWords words = SearchWords::of(typed);
        SearchScan scan(words);
        const QByteArray bytes = joined(texts);
        const auto unlearnt = scan.placesIn(bytes, limit);
        scan.learn(bytes);
        const auto found = scan.placesIn(bytes, limit);
        return found == unlearnt ? QList<qsizetype>(found.begin(), found.end()) : QList<qsizetype> {-1};
    }
};

void TestSearchScan::findsPlaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qsizetype>>("expected");
    using Places = QList<qsizetype>;
    QTest::newRow("first and last") << QStringLiteral("ахметов") << Places {0, 3};
    QTest::newRow("the whole text") << QStringLiteral("болат") << Places {1};
    QTest::newRow("the end of all texts") << QStringLiteral("0004") << Places {3};
    QTest::newRow("twice in one text is one") << QStringLiteral("анна") << Places {2};
    QTest::newRow("not across two texts") << QStringLiteral("0001болат") << Places {};
    QTest::newRow("two words in any order") << QStringLiteral("0001 ахмет") << Places {0};
    QTest::newRow("the second word in another text") << QStringLiteral("0001 болат") << Places {};
    QTest::newRow("one sign begins the text") << QStringLiteral("а") << Places {0, 2, 3};
    QTest::newRow("two signs in the middle only") << QStringLiteral("ла") << Places {};
    QTest::newRow("two short words") << QStringLiteral("а 04") << Places {3};
    QTest::newRow("absent") << QStringLiteral("щука") << Places {};
    QTest::newRow("longer than everything") << QString(500, QChar(u'а')) << Places {};
}

void TestSearchScan::findsPlaces()
{
    QFETCH(QString, typed);
    QFETCH(QList<qsizetype>, expected);
    const QStringList texts {QStringLiteral("ахметов 0001"), QStringLiteral("болат"), QStringLiteral("анна анна"),
        QStringLiteral("ахметов 0004")};
    QCOMPARE(places(texts, typed), expected);
}

void TestSearchScan::limits()
{
    const QStringList texts {QStringLiteral("ахмет"), QStringLiteral("ахмет"), QStringLiteral("ахмет")};
    QCOMPARE(places(texts, QStringLiteral("ахмет"), 2), (QList<qsizetype> {0, 1}));
    QCOMPARE(places(texts, QStringLiteral("ахмет"), 0), QList<qsizetype>());
    QCOMPARE(places({}, QStringLiteral("ахмет")), QList<qsizetype>());
}

void TestSearchScan::equalsALookAtEveryText()
{
    QRandomGenerator random(7);
    const QString letters = QStringLiteral("абвә 1");
    const auto any = [&](int most) {
        QString text;
        for (int i = random.bounded(1, most + 1); i > 0; --i)
            text += letters.at(random.bounded(static_cast<int>(letters.size())));
        return text.simplified();
    };
    for (int round = 0; round < 500; ++round) {
        QStringList texts;
        for (int i = 0; i < 20; ++i)
            texts.append(any(12));
        const QString typed = any(5);
        const SearchWords words = SearchWords::of(typed);
        if (words.isEmpty())
            continue;
        QList<qsizetype> expected;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString& text = texts.at(i);
            const bool hasAll = std::all_of(words.words().begin(), words.words().end(),
                [&](const QString& word) { return text.contains(word); });
            if (hasAll && (!words.isShort() || text.startsWith(words.words().front())))
                expected.append(i);
        }
        QCOMPARE(places(texts, typed), expected);
    }
}

QTEST_GUILESS_MAIN(TestSearchScan)
#include "tst_searchscan.moc"
