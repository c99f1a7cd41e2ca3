// Protects search and order of Kazakh text: whatever case, yo or composition was typed is found, and lists
// stand exactly as the collation kk_KZ of CLDR has them, without ICU in the stored key.
#include "core/domain/values/searchtext.h"

#include <QtCore/QCollator>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;

namespace {

const QString& alphabet()
{
    static const QString letters = QStringLiteral("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ");
    return letters;
}

int sign(int number)
{
    return number < 0 ? -1 : (number > 0 ? 1 : 0);
}

int keyOrder(const QString& a, const QString& b)
{
    const QByteArray left = kazakhSortKey(a);
    const QByteArray right = kazakhSortKey(b);
    return left < right ? -1 : (right < left ? 1 : 0);
}

QCollator kazakhCollator()
{
    return QCollator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
}

/// Texts of `signs`, short enough that many share a beginning.
QStringList generated(const QString& signs, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        const int length = random.bounded(1, 7);
        for (int at = 0; at < length; ++at) {
            const QChar one = signs.at(random.bounded(static_cast<int>(signs.size())));
            text += random.bounded(2) == 0 ? one : one.toLower();
        }
        texts += text;
    }
    return texts;
}

/// Names as registers have them: `Surname Given`, some doubled with a hyphen, some in capitals.
QStringList generatedNames(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto word = [&random] {
        QString text(alphabet().at(random.bounded(static_cast<int>(alphabet().size()))));
        const int length = random.bounded(1, 5);
        for (int at = 0; at < length; ++at)
            text += alphabet().at(random.bounded(static_cast<int>(alphabet().size()))).toLower();
        return text;
    };
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QString joint = random.bounded(4) == 0 ? QStringLiteral("-") : QStringLiteral(" ");
        const QString name = word() + joint + word();
        names += random.bounded(8) == 0 ? name.toUpper() : name;
    }
    return names;
}

} // namespace

class TestSearchText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* name, const QString& typed, const QString& folded) {
            QTest::newRow(name) << typed << folded;
        };
        row("Kazakh letters", QStringLiteral("ӘҒҚҢӨҰҮҺІ"), QStringLiteral("әғқңөұүһі"));
        row("whole alphabet", alphabet(), alphabet().toLower().replace(u'ё', u'е'));
        row("yo", QStringLiteral("Королёв Ёжик"), QStringLiteral("королев ежик"));
        row("yo, decomposed", QStringLiteral(u"Корол\u0435\u0308в"), QStringLiteral("королев"));
        row("short i, decomposed", QStringLiteral(u"\u0418\u0306орданов"), QStringLiteral("йорданов"));
        row("Latin schwa", QStringLiteral(u"Т\u0259уелсіздік"), QStringLiteral("тәуелсіздік"));
        row("Latin capital schwa", QStringLiteral(u"\u018F"), QStringLiteral("ә"));
        row("white space", QStringLiteral("  Ахметов \t\n Әлихан "), QStringLiteral("ахметов әлихан"));
        row("no-break space", QStringLiteral(u"Ахметов\u00A0Ә."), QStringLiteral("ахметов ә"));
        row("punctuation", QStringLiteral("«Тану» ЖШС, №5"), QStringLiteral("тану жшс 5"));
        row("hyphens", QStringLiteral("7212-0-001"), QStringLiteral("7212 0 001"));
        row("Latin", QStringLiteral("Zürich ABC"), QStringLiteral("zürich abc"));
        row("only signs", QStringLiteral(" -—… "), QString());
        row("empty", QString(), QString());
    }

    void folds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(typed), folded);
        QCOMPARE(foldForSearch(folded), folded);
    }

    void foldsEveryCaseAlike()
    {
        for (const QString& name : generatedNames(2000, 11)) {
            QCOMPARE(foldForSearch(name.toUpper()), foldForSearch(name.toLower()));
            QCOMPARE(foldForSearch(name.normalized(QString::NormalizationForm_D)), foldForSearch(name));
        }
    }

    void theCollatorIsThere()
    {
        const QCollator collator = kazakhCollator();
        QVERIFY2(collator.compare(QStringLiteral("ә"), QStringLiteral("б")) < 0, "ICU is missing");
        QVERIFY2(collator.compare(QStringLiteral("қ"), QStringLiteral("л")) < 0, "ICU is missing");
    }

    void everyLetterHasItsPlace()
    {
        const QString letters = alphabet();
        for (qsizetype i = 1; i < letters.size(); ++i) {
            const QString before = letters.at(i - 1);
            const QString after = letters.at(i);
            QCOMPARE(keyOrder(before, after), -1);
            QCOMPARE(keyOrder(before.toLower(), after.toLower()), -1);
            QCOMPARE(keyOrder(before, after.toLower()), -1);
            QCOMPARE(keyOrder(before + letters.back(), after), -1);
        }
    }

    void caseDecidesLast()
    {
        QCOMPARE(keyOrder(QStringLiteral("ахмет"), QStringLiteral("Ахмет")), -1);
        QCOMPARE(keyOrder(QStringLiteral("Ахмет"), QStringLiteral("ахметов")), -1);
        QCOMPARE(keyOrder(QStringLiteral("Ахмет"), QStringLiteral("ахмеу")), -1);
        QCOMPARE(keyOrder(QStringLiteral("Ахмет"), QStringLiteral("Ахмет")), 0);
        QVERIFY(kazakhSortKey(QStringLiteral("ахмет")) != kazakhSortKey(QStringLiteral("Ахмет")));
    }

    void compositionDoesNotMatter()
    {
        for (const QString& name : generatedNames(500, 12))
            QCOMPARE(kazakhSortKey(name.normalized(QString::NormalizationForm_D)), kazakhSortKey(name));
    }

    void agreesWithTheCollator_data()
    {
        QTest::addColumn<QStringList>("texts");
        const QString digits = QStringLiteral("0123456789");
        const QString latin = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const QString signs = QStringLiteral(" -,.'()\"/");
        QTest::newRow("names") << generatedNames(3000, 1);
        QTest::newRow("letters") << generated(alphabet(), 3000, 2);
        QTest::newRow("few letters") << generated(QStringLiteral("АӘЕЁ"), 2000, 3);
        QTest::newRow("confusable letters") << generated(QStringLiteral("ИЙІЫУҰҮОӨКҚГҒНҢХҺ"), 3000, 4);
        QTest::newRow("letters and digits") << generated(alphabet() + digits, 3000, 5);
        QTest::newRow("Cyrillic and Latin") << generated(QStringLiteral("АӘБЯ") + latin, 3000, 6);
        QTest::newRow("letters and signs") << generated(QStringLiteral("АӘБЯ19Z") + signs, 3000, 7);
        QTest::newRow("neighbours' letters") << generated(QStringLiteral("АӘЄЕҐГҒЇІЎУҰҶЧҲХҺЂЈЉЊЋЏ"), 3000, 8);
        QTest::newRow("Latin with marks") << generated(QStringLiteral("AÉEÇCÖOÜUŞS"), 2000, 9);
    }

    void agreesWithTheCollator()
    {
        QFETCH(QStringList, texts);
        const QCollator collator = kazakhCollator();
        std::sort(texts.begin(), texts.end(),
            [&collator](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
        for (qsizetype i = 1; i < texts.size(); ++i) {
            const QString& before = texts.at(i - 1);
            const QString& after = texts.at(i);
            const QString pair = before + QLatin1String(" | ") + after;
            QVERIFY2(keyOrder(before, after) == sign(collator.compare(before, after)), qUtf8Printable(pair));
        }
    }

    void ordersEveryPairOfManyNames()
    {
        const QCollator collator = kazakhCollator();
        const QStringList names = generatedNames(300, 21);
        for (const QString& a : names) {
            for (const QString& b : names) {
                const QString pair = a + QLatin1String(" | ") + b;
                QVERIFY2(keyOrder(a, b) == sign(collator.compare(a, b)), qUtf8Printable(pair));
            }
        }
    }

    void differentTextsHaveDifferentKeys()
    {
        const QStringList pairs{QStringLiteral("中"), QStringLiteral("国"), QStringLiteral("😀"),
            QStringLiteral("😁"), QStringLiteral("e"), QStringLiteral("é"), QStringLiteral("–"),
            QStringLiteral("-")};
        for (qsizetype i = 0; i < pairs.size(); i += 2)
            QVERIFY(kazakhSortKey(pairs.at(i)) != kazakhSortKey(pairs.at(i + 1)));
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
