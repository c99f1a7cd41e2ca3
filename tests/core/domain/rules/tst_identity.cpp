// Protects who may apply (L2.4): known by IIN or by a foreign document, never by neither.
#include "core/domain/rules/identity.h"

#include <QtTest/QTest>

using namespace tanu;

class TestIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<bool>("hasIin");
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("good");
        QTest::newRow("L2.4 an IIN") << true << QString() << true;
        QTest::newRow("L2.4 a foreign passport") << false << QStringLiteral("AB 123456") << true;
        QTest::newRow("L2.4 both") << true << QStringLiteral("AB 123456") << true;
        QTest::newRow("L2.4 neither") << false << QString() << false;
        QTest::newRow("L2.4 only spaces") << false << QStringLiteral("  ") << false;
    }

    void judges()
    {
        QFETCH(bool, hasIin);
        QFETCH(QString, document);
        QFETCH(bool, good);
        Identity identity;
        if (hasIin)
            identity.iin = *Iin::parse(QStringLiteral("900101300007"));
        identity.foreignDocument = document;
        const Result<void> checked = checkIdentity(identity);
        QCOMPARE(checked.isOk(), good);
        if (!good)
            QCOMPARE(checked.error().kind, ErrorKind::IdentityMissing);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
