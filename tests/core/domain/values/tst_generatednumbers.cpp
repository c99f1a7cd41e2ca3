// Protects the numbers of tests and of the demo (I3): right in form, telling the given person, all different.
#include "core/domain/values/generatednumbers.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;

class TestGeneratedNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheGivenPerson_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::newRow("I3 19th century") << QDate(1800, 1, 1);
        QTest::newRow("I3 20th century") << QDate(1975, 7, 31);
        QTest::newRow("I3 leap day") << QDate(2000, 2, 29);
        QTest::newRow("I3 21st century") << QDate(2099, 12, 31);
    }

    void tellsTheGivenPerson()
    {
        QFETCH(QDate, birth);
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            for (const int serial : {0, 1, 80, 8999}) {
                const Iin iin = generatedIin(birth, sex, serial);
                QVERIFY(Iin::parse(iin.toString()).isOk());
                QCOMPARE(iin.birthDate().value_or(QDate()), birth);
                QVERIFY(iin.sex() == sex);
                QVERIFY(iin.agreesWith(birth, sex));
            }
        }
    }

    void givesDifferentNumbers()
    {
        QSet<QString> numbers;
        for (int serial = 0; serial < 2000; ++serial) {
            numbers.insert(generatedIin(QDate(1990, 1, 1), Sex::Male, serial).toString());
            numbers.insert(generatedIin(QDate(1990, 1, 1), Sex::Female, serial).toString());
        }
        QCOMPARE(numbers.size(), 4000);
    }

    void isRepeatable()
    {
        const Iin once = generatedIin(QDate(1990, 1, 1), Sex::Male, 0);
        QCOMPARE(once.toString(), QStringLiteral("900101300007"));
        QVERIFY(generatedIin(QDate(1990, 1, 1), Sex::Male, 0) == once);
    }

    void makesNumbersOfFirms()
    {
        QSet<QString> numbers;
        for (int serial = 0; serial < 500; ++serial) {
            const Bin bin = generatedBin(QDate(2015, 6, 9), serial);
            QVERIFY(Bin::parse(bin.toString()).isOk());
            QVERIFY(bin.toString().startsWith(QLatin1String("15064")));
            numbers.insert(bin.toString());
        }
        QCOMPARE(numbers.size(), 500);
    }
};

QTEST_GUILESS_MAIN(TestGeneratedNumbers)
#include "tst_generatednumbers.moc"
