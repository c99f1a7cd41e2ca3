// Protects the names by which people sign in (S1): one name is one person however it is typed.
#include "core/domain/values/login.h"

#include <QtTest/QTest>

using namespace tanu;

class TestLogin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFolded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("login");
        QTest::newRow("S1 plain") << QStringLiteral("aigul") << QStringLiteral("aigul");
        QTest::newRow("S1 case") << QStringLiteral("AiGul.K") << QStringLiteral("aigul.k");
        QTest::newRow("S1 Kazakh") << QStringLiteral(" ӘДІЛ-1 ") << QStringLiteral("әділ-1");
        QTest::newRow("S1 decomposed")
            << QStringLiteral("ЙОД").normalized(QString::NormalizationForm_D) << QStringLiteral("йод");
        QTest::newRow("S1 longest") << QString(40, QLatin1Char('a')) << QString(40, QLatin1Char('a'));
    }

    void isFolded()
    {
        QFETCH(QString, typed);
        const auto login = Login::parse(typed);
        QVERIFY(login);
        QTEST(login->toString(), "login");
        QCOMPARE(*Login::parse(login->toString()), *login);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("FieldEmpty");
        QTest::newRow("one sign") << QStringLiteral("a") << QStringLiteral("FieldMalformed");
        QTest::newRow("too long") << QString(41, QLatin1Char('a')) << QStringLiteral("FieldTooLong");
        for (const char* typed : {"a b", "a@b", "a/b", ".ab", "ab-", "a\tb", "a'b"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QStringLiteral("FieldMalformed");
    }

    void refuses()
    {
        QFETCH(QString, typed);
        const auto login = Login::parse(typed);
        QVERIFY(!login);
        QTEST(nameOf(login.error().kind), "kind");
        QCOMPARE(login.error().arguments.value(0), QStringLiteral("login"));
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
