// Protects how a candidate is reached (R4.1): telephone numbers in one form, addresses that can be one.
#include "core/domain/values/email.h"
#include "core/domain/values/phone.h"

#include <QtTest/QTest>

using namespace tanu;

class TestContact final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPhones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("forReading");
        const auto local = [](const char* name, const char* typed) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QStringLiteral("+77011234567")
                                << QStringLiteral("+7 701 123 45 67");
        };
        local("R4.1 plain", "+77011234567");
        local("R4.1 usual signs", "+7 (701) 123-45-67");
        local("R4.1 with 8", "8 701 123 45 67");
        local("R4.1 without the country", "701 123 4567");
        local("R4.1 7 without plus", "77011234567");
        local("R4.1 en dashes", "8 701 123–45–67");
        QTest::newRow("R4.1 city") << QStringLiteral("8 7172 74 00 01") << QStringLiteral("+77172740001")
                                   << QStringLiteral("+7 717 274 00 01");
        QTest::newRow("R4.1 Germany") << QStringLiteral("+49 30 1234567") << QStringLiteral("+49301234567")
                                      << QStringLiteral("+49301234567");
        QTest::newRow("R4.1 Russia") << QStringLiteral("+7 912 345-67-89") << QStringLiteral("+79123456789")
                                     << QStringLiteral("+79123456789");
    }

    void readsPhones()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, forReading);
        const Result<Phone> phone = Phone::parse(typed);
        QVERIFY(phone.isOk());
        QCOMPARE(phone->toString(), kept);
        QCOMPARE(phone->forReading(), forReading);
        QVERIFY(*Phone::parse(forReading) == *phone);
    }

    void refusesPhones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("R4.1 empty") << QStringLiteral(" ") << ErrorKind::FieldEmpty;
        QTest::newRow("R4.1 too short") << QStringLiteral("+7 701 123 45 6") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 too long") << QStringLiteral("+7 701 123 45 678") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 foreign without plus")
            << QStringLiteral("49301234567") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 letters") << QStringLiteral("+7 701 CALL ME") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 plus inside") << QStringLiteral("8701+1234567") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 only signs") << QStringLiteral("()-") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 no country begins with 0")
            << QStringLiteral("+0123456789") << ErrorKind::FieldMalformed;
        QTest::newRow("R4.1 sixteen digits")
            << QStringLiteral("+4912345678901234") << ErrorKind::FieldMalformed;
    }

    void refusesPhones()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorKind, kind);
        const Result<Phone> phone = Phone::parse(typed);
        QVERIFY(!phone);
        QCOMPARE(phone.error().kind, kind);
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("R4.1 plain") << QStringLiteral("a.b@mail.kz") << QStringLiteral("a.b@mail.kz");
        QTest::newRow("R4.1 domain in upper case")
            << QStringLiteral("Aset@MAIL.KZ") << QStringLiteral("Aset@mail.kz");
        QTest::newRow("R4.1 white space") << QStringLiteral(" a@b.kz\n") << QStringLiteral("a@b.kz");
        QTest::newRow("R4.1 Cyrillic domain")
            << QStringLiteral("a@пошта.қаз") << QStringLiteral("a@пошта.қаз");
        QTest::newRow("R4.1 no at") << QStringLiteral("mail.kz") << QString();
        QTest::newRow("R4.1 two at") << QStringLiteral("a@b@c.kz") << QString();
        QTest::newRow("R4.1 nothing before") << QStringLiteral("@mail.kz") << QString();
        QTest::newRow("R4.1 no point") << QStringLiteral("a@mail") << QString();
        QTest::newRow("R4.1 point at the end") << QStringLiteral("a@mail.") << QString();
        QTest::newRow("R4.1 two points") << QStringLiteral("a@mail..kz") << QString();
        QTest::newRow("R4.1 space inside") << QStringLiteral("a b@mail.kz") << QString();
        QTest::newRow("R4.1 line end inside") << QStringLiteral("a@mail.kz\nBcc:x") << QString();
    }

    void readsAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const Result<Email> email = Email::parse(typed);
        QCOMPARE(email.isOk(), !kept.isEmpty());
        if (email) {
            QCOMPARE(email->toString(), kept);
            return;
        }
        QCOMPARE(email.error().arguments, QStringList({QStringLiteral("email"), typed}));
    }

    void measuresAddresses()
    {
        const QString ending = QStringLiteral("@mail.kz");
        const qsizetype room = Email::greatestLength - ending.size();
        QVERIFY(Email::parse(QString(room, u'a') + ending).isOk());
        const Result<Email> tooLong = Email::parse(QString(room + 1, u'a') + ending);
        QCOMPARE(tooLong.error().kind, ErrorKind::FieldTooLong);
        QCOMPARE(Email::parse(QString()).error().kind, ErrorKind::FieldEmpty);
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
