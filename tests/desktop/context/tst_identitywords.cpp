// Protects how lists and the search show whom they are about (S2): whole to the roles that work with IINs, masked to others.
#include "app/desktop/context/identitywords.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

class TestIdentityWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoNeedsItReadsIt_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("shown");
        const QString iin = QStringLiteral("900101300007");
        QTest::newRow("S2 registrar") << Role::Registrar << iin << QStringLiteral("900101 300007");
        QTest::newRow("S2 secretary") << Role::Secretary << iin << QStringLiteral("900101 300007");
        QTest::newRow("S2 head") << Role::Head << iin << QStringLiteral("900101 300007");
        QTest::newRow("S2 administrator") << Role::Administrator << iin << QStringLiteral("900101 300007");
        QTest::newRow("S2 member") << Role::CommissionMember << iin << QString::fromUtf8("9001••••0007");
        QTest::newRow("S2 appeal") << Role::AppealCommission << iin << QString::fromUtf8("9001••••0007");
        QTest::newRow("L2.4 document, whole") << Role::Registrar << QStringLiteral("N 1234567") << QStringLiteral("N 1234567");
        QTest::newRow("L2.4 document, masked") << Role::AppealCommission << QStringLiteral("N 1234567") << QString::fromUtf8("••••4567");
        QTest::newRow("L2.4 a short one, masked") << Role::AppealCommission << QStringLiteral("N 12345") << QString::fromUtf8("••••");
    }

    void onlyWhoNeedsItReadsIt()
    {
        QFETCH(Role, role);
        QFETCH(QString, identity);
        DeskFixture desk(role);
        QTEST(identityText(desk.context(), identity), "shown");
    }
};

QTEST_MAIN(TestIdentityWords)
#include "tst_identitywords.moc"
