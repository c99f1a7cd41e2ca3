// Protects when a desk locks by itself (S1): the administrator alone says it, within its bounds, for the whole installation,
// and the journal tells it.
#include "core/services/accounts/savedesklock.h"

#include "accountcenter.h"
#include "core/domain/rules/desklock.h"
#include "core/wire/cbor.h"
#include "tests/support/tabledump.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestDeskLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheUsualUntilSomebodySaysAnother()
    {
        TestCenter center;
        QCOMPARE(need(deskLockMinutes(center.db())), usualLockMinutes);
        need(SaveDeskLock(center.as(Role::Administrator)).run(3));
        QCOMPARE(need(deskLockMinutes(center.db())), 3);
        need(SaveDeskLock(center.as(Role::Administrator)).run(25));
        QCOMPARE(need(deskLockMinutes(center.db())), 25);
    }

    void staysWithinItsBounds_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("S1 least") << 1 << QStringLiteral("ok");
        QTest::newRow("S1 most") << 60 << QStringLiteral("ok");
        QTest::newRow("S1 never") << 0 << QStringLiteral("FieldMalformed minutes,0,1,60");
        QTest::newRow("S1 before") << -5 << QStringLiteral("FieldMalformed minutes,-5,1,60");
        QTest::newRow("S1 too long") << 61 << QStringLiteral("FieldMalformed minutes,61,1,60");
    }
    void staysWithinItsBounds()
    {
        QFETCH(int, minutes);
        QFETCH(QString, outcome);
        TestCenter center;
        const auto before = dumpTables(center.db());
        QCOMPARE(told(SaveDeskLock(center.as(Role::Administrator)).run(minutes)), outcome);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())).isEmpty(), outcome != QLatin1String("ok"));
    }

    void isTheAdministratorsAlone()
    {
        TestCenter center;
        const auto before = dumpTables(center.db());
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head, Role::AppealCommission})
            QCOMPARE(told(SaveDeskLock(center.as(role)).run(5)), QStringLiteral("RoleNotAllowed save-desk-lock,1"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void standsInTheJournal()
    {
        TestCenter center;
        need(SaveDeskLock(center.as(Role::Administrator)).run(7));
        const JournalEntry entry = need(Journal(center.db()).latest(1)).front();
        QCOMPARE(entry.note.action, QStringLiteral("save-desk-lock"));
        QCOMPARE(entry.note.actor, center.staff(Role::Administrator).toText());
        const auto facts = decodeCbor(entry.note.content);
        QVERIFY(facts);
        QCOMPARE(*facts->find(QLatin1String("minutes"))->asNumber(), 7);
    }

    void aTouchedValueIsAnError()
    {
        TestCenter center;
        need(SaveDeskLock(center.as(Role::Administrator)).run(7));
        for (const char* value : {"600", "0", "many", ""}) {
            need(center.db().execute(
                QStringLiteral("UPDATE setting SET value = '%1' WHERE name = 'lock-minutes'").arg(QString::fromLatin1(value))));
            QCOMPARE(told(deskLockMinutes(center.db())), QStringLiteral("RowCorrupt setting,lock-minutes,value"));
        }
    }

    void everyAccessMayFail()
    {
        TestCenter center;
        QVERIFY(failEveryAccess(center.db(), [&] { return SaveDeskLock(center.as(Role::Administrator)).run(5); }) > 3);
        QCOMPARE(need(deskLockMinutes(center.db())), 5);
    }
};

QTEST_GUILESS_MAIN(TestDeskLock)
#include "tst_desklock.moc"
