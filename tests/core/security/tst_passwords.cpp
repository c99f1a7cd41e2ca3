// Protects how passwords are kept (S1): Argon2id at the cost of the house, another text each time, the same password from
// every keyboard, and the same cost for whom nobody knows.
#include "core/security/passwords.h"

#include <QtTest/QTest>

using namespace tanu;

class TestPasswords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsWhatTheHouseSays()
    {
        QCOMPARE(PasswordCost::desk().passes, 3ULL);
        QCOMPARE(PasswordCost::desk().memory, std::size_t(256) * 1024 * 1024);
    }

    /// The real cost once: 256 MiB and three passes stand in the hash itself.
    void saysItsCost()
    {
        const auto hash = hashPassword(QStringLiteral("тау бұлағы 77"), PasswordCost::desk());
        QVERIFY(hash);
        QVERIFY2(hash->startsWith(QStringLiteral("$argon2id$v=19$m=262144,t=3,p=1$")), qPrintable(*hash));
        QVERIFY(verifyPassword(QStringLiteral("тау бұлағы 77"), *hash));
    }

    void knowsOnlyTheRightOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("the password") << QStringLiteral("Ұлы дала ғажап") << true;
        QTest::newRow("another case") << QStringLiteral("ұлы дала ғажап") << false;
        QTest::newRow("a sign less") << QStringLiteral("Ұлы дала ғажа") << false;
        QTest::newRow("a sign more") << QStringLiteral("Ұлы дала ғажап ") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void knowsOnlyTheRightOne()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isRight);
        const auto hash = hashPassword(QStringLiteral("Ұлы дала ғажап"), PasswordCost::least());
        QVERIFY(hash);
        const auto verified = verifyPassword(typed, *hash);
        QCOMPARE(verified.isOk(), isRight);
        if (!isRight)
            QCOMPARE(verified.error().kind, ErrorKind::SignInRefused);
    }

    void isTheSameInEveryFormOfUnicode()
    {
        const QString composed = QStringLiteral("Йод в озёрах Алтая");
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QVERIFY(verifyPassword(decomposed, *hashPassword(composed, PasswordCost::least())));
        QVERIFY(verifyPassword(composed, *hashPassword(decomposed, PasswordCost::least())));
    }

    void saltsEveryHash()
    {
        const QString password = QStringLiteral("sary-arqa-samal");
        QVERIFY(*hashPassword(password, PasswordCost::least()) != *hashPassword(password, PasswordCost::least()));
    }

    void refusesWhatIsNoHash()
    {
        for (const char* text : {"", "plain", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv"})
            QCOMPARE(verifyPassword(QStringLiteral("plain"), QString::fromLatin1(text)).error().kind, ErrorKind::SignInRefused);
    }

    void nobodysHashCostsAsMuchAndFitsNothing()
    {
        for (const PasswordCost& cost : {PasswordCost::desk(), PasswordCost::least()}) {
            const QString real = *hashPassword(QStringLiteral("sary-arqa-samal"), cost);
            const QString decoy = decoyHash(cost);
            QCOMPARE(decoy.section(QLatin1Char('$'), 0, 3), real.section(QLatin1Char('$'), 0, 3));
            QCOMPARE(decoy.size(), real.size());
            QVERIFY(!needsRehash(decoy, cost));
        }
        QVERIFY(!verifyPassword(QString(), decoyHash(PasswordCost::least())));
        QVERIFY(decoyHash(PasswordCost::least()) != decoyHash(PasswordCost::least()));
    }

    void seesAnotherCost()
    {
        const QString cheap = *hashPassword(QStringLiteral("sary-arqa-samal"), PasswordCost::least());
        QVERIFY(!needsRehash(cheap, PasswordCost::least()));
        QVERIFY(needsRehash(cheap, PasswordCost::desk()));
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
