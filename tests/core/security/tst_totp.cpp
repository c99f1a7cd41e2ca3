// Protects the one-time codes: those that every authenticator makes, within the steps around now, and no others.
#include "core/security/signing.h"
#include "core/security/totp.h"

#include <QtTest/QTest>

using namespace tanu;

class tst_Totp : public QObject {
    Q_OBJECT

private:
    const QByteArray m_secret = "12345678901234567890"; // RFC 6238, Appendix B

    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSodium().isOk()); }

    void makesTheCodesOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64 {59} << "287082";
        QTest::newRow("2005") << qint64 {1111111109} << "081804";
        QTest::newRow("2005, next step") << qint64 {1111111111} << "050471";
        QTest::newRow("2009") << qint64 {1234567890} << "005924";
        QTest::newRow("2033") << qint64 {2000000000} << "279037";
        QTest::newRow("2603") << qint64 {20000000000} << "353130";
    }

    void makesTheCodesOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const auto made = totp::codeAt(m_secret, at(seconds));
        QVERIFY(made.isOk());
        QCOMPARE(*made, code);
        QCOMPARE(totp::stepOf(m_secret, code, at(seconds)), std::optional<qint64>(seconds / totp::stepSeconds));
    }

    void takesTheStepsAroundNow_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("now") << 0 << true;
        QTest::newRow("one step late") << 30 << true;
        QTest::newRow("one step early") << -30 << true;
        QTest::newRow("two steps late") << 60 << false;
        QTest::newRow("two steps early") << -60 << false;
    }

    void takesTheStepsAroundNow()
    {
        QFETCH(int, late);
        QFETCH(bool, isTaken);
        const qint64 now = 1234567890;
        const QString code = *totp::codeAt(m_secret, at(now));
        const auto step = totp::stepOf(m_secret, code, at(now + late));
        QCOMPARE(step.has_value(), isTaken);
        if (isTaken)
            QCOMPARE(*step, now / totp::stepSeconds);
    }

    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("five digits") << "05924";
        QTest::newRow("seven digits") << "0005924";
        QTest::newRow("letters") << "o05924";
        QTest::newRow("another digit") << "005925";
    }

    void refusesWhatIsNoCode()
    {
        QFETCH(QString, typed);
        QVERIFY(!totp::stepOf(m_secret, typed, at(1234567890)));
    }

    void spacesDoNotMatter()
    {
        QVERIFY(totp::stepOf(m_secret, QStringLiteral(" 005 924 "), at(1234567890)));
    }

    void anotherSecretMakesOtherCodes()
    {
        QVERIFY(!totp::stepOf("12345678901234567891", QStringLiteral("005924"), at(1234567890)));
    }
};

QTEST_GUILESS_MAIN(tst_Totp)
#include "tst_totp.moc"
