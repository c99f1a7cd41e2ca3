// Protects what everything else stands on: results that cannot be misread, ids that sort by time,
// and the local date that deadlines count from.
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/strongid.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;

namespace {
struct ThingTag;
using ThingId = StrongId<ThingTag>;
}

class TestBase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultCarriesItsValueOrItsError()
    {
        const Result<int> good = 7;
        QVERIFY(good.isOk());
        QCOMPARE(*good, 7);
        const Result<int> bad = Error {ErrorKind::NotFound, {QStringLiteral("case")}, {}};
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::NotFound);
        const Result<void> done;
        QVERIFY(done.isOk());
        const Result<void> refused = ErrorKind::GroundMissing;
        QCOMPARE(refused.error().kind, ErrorKind::GroundMissing);
    }

    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i)
            names.insert(nameOf(static_cast<ErrorKind>(i)));
        QCOMPARE(names.size(), static_cast<int>(ErrorKind::Cancelled) + 1);
    }

    void idsAreVersion7AndSortByTime()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        const ThingId first = ThingId::make(now);
        const ThingId second = ThingId::make(now.addMSecs(1));
        QVERIFY(first < second);
        QCOMPARE(first.toText().at(14), QLatin1Char('7'));
        QVERIFY(QStringLiteral("89ab").contains(first.toText().at(19)));
        QCOMPARE(ThingId::fromText(first.toText()).value(), first);
        QCOMPARE(ThingId::fromBytes(first.bytes()).value(), first);
    }

    void idsRefuseWhatIsNotOne()
    {
        QCOMPARE(ThingId::fromText(QStringLiteral("nonsense")).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(ThingId::fromBytes(QByteArray(15, 'x')).error().kind, ErrorKind::FieldMalformed);
        QVERIFY(ThingId().isNull());
    }

    void todayIsTheDateInKazakhstan()
    {
        const ManualClock evening(QDateTime(QDate(2026, 11, 22), QTime(19, 30), Qt::UTC));
        QCOMPARE(evening.today(), QDate(2026, 11, 23));
        QCOMPARE(fromKazakhstan(QDate(2026, 11, 23), QTime(0, 30)), evening.now());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
