// Protects "refused whole if one bit differs" (exchange.md 21): no touched parcel crashes, is half taken, or is taken at all.
// TANU_ORDEAL asks for the full number of mutations.
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr quint32 seed = 20261102;

int mutationCount()
{
    constexpr int shortForm = 300;
    constexpr int fullForm = 2500;
    return qEnvironmentVariableIsSet("TANU_ORDEAL") ? fullForm : shortForm;
}

/// One of the things that happen to files on sticks.
QByteArray mutated(const QByteArray& whole, QRandomGenerator& random)
{
    QByteArray bytes = whole;
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
    switch (random.bounded(6)) {
    case 0: // a bit
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        break;
    case 1: // cut off
        bytes.truncate(at);
        break;
    case 2: // a piece taken out
        bytes.remove(at, 1 + static_cast<qsizetype>(random.bounded(64U)));
        break;
    case 3: // a piece put in
        bytes.insert(at, QByteArray(1 + static_cast<qsizetype>(random.bounded(64U)), static_cast<char>(random.bounded(256U))));
        break;
    case 4: { // two pieces that changed places
        const auto other = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        std::swap(bytes[at], bytes[other]);
        break;
    }
    default: // a sector of zeros
        bytes.replace(at, 512, QByteArray(std::min<qsizetype>(512, bytes.size() - at), '\0'));
        break;
    }
    return bytes;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(isWritten);
    Q_UNUSED(isWritten)
}

bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::ParcelBroken || error.kind == ErrorKind::ParcelForeign;
}

/// Tries touched copies of a parcel; says what went wrong, or nothing.
template <typename Take>
QString tryMutations(Connection& connection, const QString& path, const QString& touchedPath, Take take)
{
    QRandomGenerator random(seed);
    const QByteArray whole = contentsOf(path);
    const auto before = dumpTables(connection);
    int tried = 0;
    for (int i = 0; i < mutationCount(); ++i) {
        const QByteArray bytes = mutated(whole, random);
        if (bytes == whole)
            continue;
        write(touchedPath, bytes);
        const auto taken = take(touchedPath);
        if (taken || !isRefusal(taken.error()))
            return QStringLiteral("mutation %1: %2").arg(i).arg(told(taken));
        ++tried;
    }
    const QStringList differing = tablesThatDiffer(before, dumpTables(connection));
    if (!differing.isEmpty())
        return QStringLiteral("changed: %1").arg(differing.join(QLatin1Char(',')));
    return tried > mutationCount() / 2 ? QString() : QStringLiteral("only %1 tried").arg(tried);
}

} // namespace

class TestParcelBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchedParcelOutIsRefused()
    {
        TwoSides sides;
        const QString path = sides.checkOut(sides.road().notified({sides.road().contracted(1), sides.road().contracted(2)}));
        QCOMPARE(tryMutations(sides.venue().db(), path, sides.fresh("touched"),
                     [&](const QString& touched) { return sides.tryReceive(touched); }),
            QString());
        QVERIFY(need(sides.tryReceive(path)).isNew);
    }

    void touchedParcelHomeIsRefused()
    {
        TwoSides sides;
        const ApplicationId id = sides.road().contracted(1);
        const SessionId session = sides.road().notified({id});
        sides.handOver(session);
        sides.goTo(session);
        sides.atVenue().conduct(session, {id});
        const QString path = sides.giveBack(session);
        QCOMPARE(tryMutations(sides.office().db(), path, sides.fresh("touched"),
                     [&](const QString& touched) { return sides.tryBringHome(touched); }),
            QString());
        QVERIFY(need(sides.tryBringHome(path)).isNew);
    }

    /// What is no parcel at all.
    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArrayLiteral("hello");
        QTest::newRow("the head alone") << QByteArrayLiteral("TANUSEAL\x01\x02\x01\x01");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }

    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        TwoSides sides;
        const QString path = sides.fresh("else");
        write(path, bytes);
        QVERIFY(isRefusal(sides.tryReceive(path).error()));
        QVERIFY(isRefusal(sides.tryBringHome(path).error()));
    }
};

QTEST_GUILESS_MAIN(TestParcelBytes)
#include "tst_parcelbytes.moc"
