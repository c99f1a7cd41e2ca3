// Protects the way of a register from the platform to a center (P7, exchange.md 17): whoever asks for orders gets what they
// were not told yet, once, as a difference, and whole again where the difference fits nothing.
#include "core/database/statement.h"
#include "core/wire/apipaths.h"
#include "core/wire/orderkinds.h"
#include "core/wire/orders.h"
#include "server/actions/draftregister.h"
#include "server/actions/publishregister.h"
#include "server/storage/ordertable.h"
#include "server/storage/registerrowtable.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString regions = QStringLiteral("regions");

/// Codes of regions with their names.
using Regions = QMap<int, QString>;

/// What a center has of the register, laid one snapshot over the other as centers do.
struct Laid {
    qint64 version = 0;
    QMap<QString, QByteArray> rows;

    void lay(const RegisterSnapshot& snapshot)
    {
        QVERIFY(snapshot.from == 0 || snapshot.from == version);
        if (snapshot.from == 0)
            rows.clear();
        for (const QString& key : snapshot.removed)
            QVERIFY(rows.remove(key) == 1);
        for (const tanu::RegisterRow& row : snapshot.changed)
            rows.insert(row.key, row.content);
        version = snapshot.to;
    }
};

QString told(const RegisterSnapshot& snapshot)
{
    return QStringLiteral("%1 to %2: %3 changed, %4 removed")
        .arg(snapshot.from).arg(snapshot.to).arg(snapshot.changed.size()).arg(snapshot.removed.size());
}

struct Platform {
    TestServer server;
    std::unique_ptr<FakeCenter> center = server.enrolled(QStringLiteral("0417"), 0);
    Laid laid;

    /// The number of the version.
    qint64 publish(const Regions& rows)
    {
        QByteArray file = "code,name_kk,name_ru\n";
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const QString code = QString::number(row.key()).rightJustified(9, u'0');
            file += (code + u',' + row.value() + u',' + row.value() + u'\n').toUtf8();
        }
        const RegisterSource source{QStringLiteral("Еңбек министрлігі"), QDate(2026, 11, 19), QStringLiteral("operator"), false};
        const auto preview = DraftRegister(server.context()).fromFile(regions, file, source);
        const auto version = preview
            ? PublishRegister(server.context()).run(regions, preview->standing, source.by)
            : Result<RegisterVersion>(preview.error());
        return version ? version->number : -1;
    }

    QList<Order> ask(const FakeCenter& who, const OrdersRequest& question)
    {
        const auto response = who.postSigned(apipath::orders, payloadOf(question));
        const auto answer = parseOrdersAnswer(payloadIn(response.body, signedfor::orders));
        return answer ? answer->orders : QList<Order>{{0, QStringLiteral("refused"), {}, {}}};
    }

    /// What the snapshots behind this order say; they are laid.
    QStringList brought(const OrdersRequest& question)
    {
        QStringList words;
        for (const Order& order : ask(*center, question)) {
            const auto snapshot = parseRegisterSnapshot(order.payload);
            if (order.kind != QLatin1String(orderkind::registerSnapshot) || !snapshot)
                return {QStringLiteral("no snapshot: ") + order.kind};
            words.append(told(*snapshot));
            laid.lay(*snapshot);
        }
        return words;
    }

    /// The register as the platform has it, in the form in which centers keep it.
    Laid own(qint64 version)
    {
        Laid whole{version, {}};
        const auto rows = RegisterRowTable(server.connection()).rowsAt(*findRegister(regions), version);
        for (const server::RegisterRow& row : rows.value())
            whole.rows.insert(row.key, contentOf(row));
        return whole;
    }
    [[nodiscard]] bool isAsOnPlatform(qint64 version)
    {
        const Laid whole = own(version);
        return laid.version == version && laid.rows == whole.rows;
    }
};

RefusedOrder refusal(qint64 order, ErrorKind kind)
{
    return {order, {nameOf(kind), {}, {QStringLiteral("register"), regions}}};
}

} // namespace

class tst_BringRegisters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameWithTheProgramIsNotTold()
    {
        Platform there;
        const auto versions = Statement::on(there.server.connection(), QStringLiteral("SELECT count(*) FROM register_version")).integer();
        QVERIFY(versions.value() > 0);
        QCOMPARE(there.ask(*there.center, {}).size(), 0);
    }

    void P7_theFirstTimeWholeThenWhatChanged()
    {
        Platform there;
        const qint64 first = there.publish({{1, QStringLiteral("А")}, {2, QStringLiteral("Б")}, {3, QStringLiteral("В")}});
        QCOMPARE(there.brought({0}), QStringList{QStringLiteral("0 to %1: 3 changed, 0 removed").arg(first)});
        QVERIFY(there.isAsOnPlatform(first));

        const qint64 second = there.publish({{1, QStringLiteral("Ә")}, {2, QStringLiteral("Б")}, {4, QStringLiteral("Г")}});
        QCOMPARE(there.brought({1}), QStringList{QStringLiteral("%1 to %2: 2 changed, 1 removed").arg(first).arg(second)});
        QVERIFY(there.isAsOnPlatform(second));
        QCOMPARE(there.ask(*there.center, {2}).size(), 0);
    }

    void P7_severalVersionsComeAsOneDifference()
    {
        Platform there;
        const qint64 first = there.publish({{1, QStringLiteral("А")}});
        there.brought({0});
        there.publish({{1, QStringLiteral("А")}, {2, QStringLiteral("Б")}});
        const qint64 last = there.publish({{1, QStringLiteral("А")}, {3, QStringLiteral("В")}});
        QCOMPARE(there.brought({1}), QStringList{QStringLiteral("%1 to %2: 1 changed, 0 removed").arg(first).arg(last)});
        QVERIFY(there.isAsOnPlatform(last));
    }

    void aVersionThatChangesNothingIsToldToo()
    {
        Platform there;
        const Regions same{{1, QStringLiteral("А")}};
        const qint64 first = there.publish(same);
        there.brought({0});
        const qint64 second = there.publish(same);
        QCOMPARE(there.brought({1}), QStringList{QStringLiteral("%1 to %2: 0 changed, 0 removed").arg(first).arg(second)});
        QVERIFY(there.isAsOnPlatform(second));
    }

    void whatIsMuchComesInSeveralOrders()
    {
        Platform there;
        Regions many;
        for (int code = 1; code <= 12'001; ++code)
            many.insert(code, QStringLiteral("Аймақ %1").arg(code));
        const qint64 version = there.publish(many);
        const QString over = QStringLiteral("%1 to %1: %2 changed, 0 removed").arg(version);
        const QStringList expected{QStringLiteral("0 to %1: 5000 changed, 0 removed").arg(version), over.arg(5000), over.arg(2001)};
        QCOMPARE(there.brought({0}), expected);
        QVERIFY(there.isAsOnPlatform(version));
    }

    void eachCenterIsToldForItself()
    {
        Platform there;
        const auto other = there.server.enrolled(QStringLiteral("0418"), 0);
        there.publish({{1, QStringLiteral("А")}});
        QCOMPARE(there.ask(*there.center, {}).size(), 1);
        QCOMPARE(there.ask(*there.center, {1}).size(), 0);
        QCOMPARE(there.ask(*other, {}).size(), 1);
    }

    /// exchange.md 14: one of the two sides came out of a backup.
    void overAnotherVersionItComesWholeOnce()
    {
        Platform there;
        there.publish({{1, QStringLiteral("А")}});
        there.brought({0});
        const qint64 second = there.publish({{1, QStringLiteral("А")}, {2, QStringLiteral("Б")}});
        there.ask(*there.center, {1}); // the difference that is then refused
        const OrdersRequest refused{2, {}, {refusal(2, ErrorKind::ChangedMeanwhile)}};
        QCOMPARE(there.brought(refused), QStringList{QStringLiteral("0 to %1: 2 changed, 0 removed").arg(second)});
        QVERIFY(there.isAsOnPlatform(second));
        const OrdersRequest saidAgain{3, {}, {refusal(2, ErrorKind::ChangedMeanwhile)}};
        QCOMPARE(there.ask(*there.center, saidAgain).size(), 0);
    }

    void refusedForAnotherReasonItDoesNotComeAgain()
    {
        Platform there;
        there.publish({{1, QStringLiteral("А")}});
        there.ask(*there.center, {});
        QCOMPARE(there.ask(*there.center, {1, {}, {refusal(1, ErrorKind::DiskFull)}}).size(), 0);
    }

    /// exchange.md 5, 17: a question that comes late or twice sets nothing back.
    void anOlderQuestionSetsNothingBack()
    {
        Platform there;
        for (const qint64 after : {8, 5})
            there.ask(*there.center, {after});
        const auto standing = OrderTable(there.server.connection()).standingsOf(there.center->center().number);
        QCOMPARE(standing->front().taken, 8);
        there.ask(*there.center, {9});
        QCOMPARE(OrderTable(there.server.connection()).standingsOf(there.center->center().number)->front().taken, 9);
    }

    void P13_5_theJournalSaysWhoWasTold()
    {
        Platform there;
        there.publish({{1, QStringLiteral("А")}});
        there.ask(*there.center, {});
        const auto entries = Statement::on(there.server.connection(), QStringLiteral(R"(
            SELECT count(*) FROM journal WHERE action = 'sendSnapshot' AND actor = 'tanu-server' AND subject_kind = 'center')"))
                                 .integer();
        QCOMPARE(entries.value(), 1);
    }
};

QTEST_MAIN(tst_BringRegisters)
#include "tst_bringregisters.moc"
