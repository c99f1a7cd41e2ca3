// Protects R5.2: a refusal stands on grounds of the list, which is the shipped one.

#include "core/domain/rules/refusalgrounds.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace tanu;

class TestRefusalGrounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesGroundsOfTheList();
    void refusesNone();
    void refusesUnknownAndDoubled();
    void isTheShippedList();
};

void TestRefusalGrounds::takesGroundsOfTheList()
{
    for (const char* ground : refusalGrounds())
        QVERIFY(checkGrounds({QString::fromLatin1(ground)}));
    QVERIFY(checkGrounds({QStringLiteral("data-mismatch"), QStringLiteral("document-invalid")}));
}

void TestRefusalGrounds::refusesNone()
{
    QCOMPARE(checkGrounds({}).error().kind, ErrorKind::GroundMissing);
}

void TestRefusalGrounds::refusesUnknownAndDoubled()
{
    const QString good = QStringLiteral("data-mismatch");
    QCOMPARE(checkGrounds({good, QStringLiteral("bad mood")}).error().arguments.value(1), QStringLiteral("bad mood"));
    QCOMPARE(checkGrounds({good, good}).error().kind, ErrorKind::FieldMalformed);
}

void TestRefusalGrounds::isTheShippedList()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/registers/refusal_grounds.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList shipped;
    for (const QJsonValue& ground : QJsonDocument::fromJson(file.readAll()).array())
        shipped.append(ground.toObject().value(QLatin1String("id")).toString());
    QStringList known;
    for (const char* ground : refusalGrounds())
        known.append(QString::fromLatin1(ground));
    shipped.sort();
    known.sort();
    QCOMPARE(known, shipped);
}

QTEST_GUILESS_MAIN(TestRefusalGrounds)
#include "tst_refusalgrounds.moc"
