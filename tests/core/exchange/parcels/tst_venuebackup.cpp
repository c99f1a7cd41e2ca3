// Protects: a venue whose disk dies before the return loses no day. Its backups are sealed to the center's recovery key,
// whose public half came with the session, and whoever is there may make them (S2, V1).
#include "core/security/recoverykey.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/restorebackup.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/services/queries/backupquery.h"
#include "core/storage/recoverymark.h"
#include "tests/core/exchange/parcels/twosides.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// A venue in a file, a stick for its backups, and the recovery key of its center.
struct Venue {
    TwoSides sides {TestCenter::Where::File};
    RecoveryKey recovery = need(RecoveryKey::make());
    std::unique_ptr<DataKey> dataKey = need(DataKey::fromBytes(QByteArray(DataKey::size, '\x51')));
    QTemporaryDir stick;
    QTemporaryDir places;

    SessionId handOver(int serial)
    {
        const SessionId session = sides.road().notified({sides.road().contracted(serial)});
        sides.handOver(session);
        return session;
    }
    void giveKey(const RecoveryKey& key) { need(storeRecoveryMark(sides.office().db(), RecoveryMark::of(key))); }

    Result<Backup> make()
    {
        Desk desk = sides.secretary();
        const BackupSource source {QFileInfo(sides.venue().path()).path(), {}, *dataKey};
        return MakeBackup(desk, source).run(stick.path(), BackupCause::ByHand);
    }
    Result<RestoredCenter> restore(const Backup& backup, const RecoveryKey& key)
    {
        const auto secret = need(EncryptionKey::fromSecretKey(key.sealingSecretKey()));
        return restoreBackup(backup.path(), *secret, places.filePath(QStringLiteral("restored")), sides.office().clock());
    }
    [[nodiscard]] BackupState state() { return need(BackupQuery(sides.venue().db(), sides.office().clock()).load()); }
};

} // namespace

class VenueBackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCentersRecoveryKeyBringsTheDayBack()
    {
        Venue venue;
        venue.giveKey(venue.recovery);
        const SessionId session = venue.handOver(1);
        const auto made = venue.make();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        const auto restored = venue.restore(*made, venue.recovery);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->number, QStringLiteral("0417"));
        const auto there = openSealed(venue.places.filePath(QStringLiteral("restored/center.sqlite")));
        QVERIFY(need(SessionTable(*there).find(session)).has_value());
    }

    void theSecretaryChoosesWhereTheyGo()
    {
        Venue venue;
        venue.giveKey(venue.recovery);
        venue.handOver(1);
        Desk desk = venue.sides.secretary();
        QVERIFY(SaveBackupSettings(desk).run({venue.stick.path(), true}));
        QVERIFY(venue.state().hasRecoveryKey);
        QVERIFY(venue.state().isDue(venue.sides.office().clock().now()));
        Desk member = venue.sides.venue().desk(venue.sides.office().staff(Role::Secretary), Role::CommissionMember);
        QCOMPARE(SaveBackupSettings(member).run({}).error().kind, ErrorKind::RoleNotAllowed);
    }

    /// The public half seals; it lets nobody in, as the whole mark would.
    void onlyThePublicHalfTravels()
    {
        Venue venue;
        venue.giveKey(venue.recovery);
        venue.handOver(1);
        QCOMPARE(need(loadRecoveryPublicKey(venue.sides.venue().db())),
            std::optional(RecoveryMark::of(venue.recovery).sealingPublicKey));
        QVERIFY(!need(loadRecoveryMark(venue.sides.venue().db())).has_value());
    }

    void theNewestParcelSaysWhichKey()
    {
        Venue venue;
        venue.giveKey(venue.recovery);
        venue.handOver(1);
        const RecoveryKey another = need(RecoveryKey::make());
        venue.giveKey(another);
        venue.handOver(2);
        const auto made = venue.make();
        QVERIFY(made);
        QCOMPARE(venue.restore(*made, venue.recovery).error().kind, ErrorKind::RecoveryKeyWrong);
        QVERIFY(venue.restore(*made, another));
    }

    void aCenterWithoutAKeyHasNoBackupsThere()
    {
        Venue venue;
        venue.handOver(1);
        QVERIFY(!venue.state().hasRecoveryKey);
        QCOMPARE(venue.make().error(), (Error {ErrorKind::KeyMissing, {QStringLiteral("recovery")}, {}}));
    }
};

QTEST_GUILESS_MAIN(VenueBackupTest)
#include "tst_venuebackup.moc"
