// Protects the orders of the platform (exchange.md 17, L26, P7.5), with the real server in process: each is done once, in
// order, with its entry in the journal, through losses and repeats; what cannot be done is said and holds up nobody; what is
// unknown stops there.
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "core/services/accreditation.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/storage/centertable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/issuingstop.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/platformordertable.h"
#include "core/storage/publishedregistertable.h"
#include "core/storage/recordtable.h"
#include "core/wire/apipaths.h"
#include "server/actions/changecenter.h"
#include "server/actions/orders/giveorder.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/orders/ordercancellation.h"
#include "server/actions/orders/remindofmonth.h"
#include "server/actions/orders/sendsnapshot.h"
#include "server/actions/orders/stopissuing.h"
#include "server/actions/orders/withdrawblock.h"
#include "server/storage/certificatetable.h"
#include "server/storage/numberendtable.h"
#include "server/storage/ordertable.h"
#include "tests/core/exchange/platformside.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString ground = QStringLiteral("Шағым расталды");
const QString clause = QStringLiteral("L26.2");

class Ordered : public PlatformSide {
public:
    qint64 act(AccreditationAct what)
    {
        AccreditationOrder order {{what, center.today(), ground, clause}, {}, center.today()};
        if (what == AccreditationAct::Revoked)
            order.eventOn = center.today();
        return need(server::OrderAccreditation(*desk).run(number(), order)).order;
    }

    void renew(QDate from, QDate until)
    {
        need(server::RenewAccreditation(*desk).run(number(), {from, until, std::nullopt}));
    }
    AccreditationTerm ownTerm() { return accreditationTerm(need(CenterTable(center.db()).load())); }

    /// An order of a kind that no version knows.
    void giveUnknown()
    {
        server::OrderTable orders(platform());
        const qint64 next = need(orders.nextNumber(number()));
        need(orders.insert(number(), {next, QStringLiteral("from-the-future"), desk->clock.now(), QByteArrayLiteral("\xa0")}, desk->by));
    }

    std::vector<TakenOrder> taken() { return need(PlatformOrderTable(center.db()).newest(100)); }

    QStringList kinds()
    {
        QStringList told;
        for (const TakenOrder& one : taken())
            told.prepend(one.order.kind);
        return told;
    }

    /// Entries of the journal about orders.
    qint64 entries()
    {
        return need(Statement::on(center.db(), QStringLiteral("SELECT count(*) FROM journal WHERE subject_kind = 'order'"))
                        .integer());
    }

    QString serialOf(const CertificateId& id) { return need(CertificateTable(center.db()).load(id)).certificate.serial.toString(); }
    CertificateState stateOf(const CertificateId& id) { return need(CertificateTable(center.db()).load(id)).certificate.state; }

    /// The platform has it.
    bool isRegistered(const CertificateId& id)
    {
        const auto serial = need(CertificateNumber::parse(serialOf(id)));
        return need(server::CertificateTable(platform()).find(serial)).has_value();
    }
    int refusedHere() { return need(RecordTable(center.db()).counts()).rejected; }
    Result<Cbor> factsOfNewestOrder()
    {
        for (const JournalEntry& entry : need(Journal(center.db()).latest(50))) {
            if (entry.note.subjectKind == QLatin1String("order"))
                return decodeCbor(entry.note.content);
        }
        return ErrorKind::NotFound;
    }

    /// Why a document cannot be prepared for who passed; `ok` if it can.
    QString preparing(const ApplicationId& passed)
    {
        return told(PrepareCertificates(center.as(Role::Registrar)).run({passed}).front().result);
    }

    /// The same for a duplicate of a document that was handed over.
    QString duplicating(const CertificateId& document)
    {
        return told(IssueDuplicate(center.as(Role::Registrar)).run(document, {DuplicateReason::Lost, {}, center.today()}));
    }
};

} // namespace

class TestPlatformOrders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L26_aSuspendedCenterNeitherTakesNorIssues()
    {
        Ordered there;
        const CertificateId document = there.issued();
        const ApplicationId passed = there.center.contracted(2);
        there.road.signedProtocol({passed}, {});
        there.act(AccreditationAct::Suspended);
        QCOMPARE(there.synchronized().orders, 1);
        const QString refusal = QStringLiteral("AccreditationSuspended %1,%2")
                                    .arg(there.center.today().toString(Qt::ISODate), ground);
        QCOMPARE(there.preparing(passed), refusal);
        QCOMPARE(there.duplicating(document), refusal);
        QCOMPARE(told(perform(there.center.as(Role::Registrar), Action::RegisterApplication,
                     [](Deed& deed) -> Result<void> {
                         deed.about("center");
                         return requireAccreditation(deed);
                     })),
            refusal);

        there.act(AccreditationAct::Resumed);
        there.synchronized();
        QCOMPARE(there.preparing(passed), QStringLiteral("ok"));
        QCOMPARE(there.duplicating(document), QStringLiteral("ok"));
    }

    void L26_aRevokedCenterHasEnded()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.act(AccreditationAct::Revoked);
        there.act(AccreditationAct::NotRenewable);
        there.synchronized();
        QVERIFY(there.preparing(passed).startsWith(QStringLiteral("AccreditationEnded ")));
        const AccreditationOrder resumed {{AccreditationAct::Resumed, there.center.today(), ground, clause}, {}, there.center.today()};
        QCOMPARE(told(server::OrderAccreditation(*there.desk).run(there.number(), resumed)),
            QStringLiteral("ActionNotAllowed resumed,not-renewable"));
    }

    void L26_documentsOfASuspendedDayAreNotTaken()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.synchronized();
        there.act(AccreditationAct::Suspended); // the center has not heard of it yet
        QCOMPARE(there.preparing(passed), QStringLiteral("ok"));
        QCOMPARE(there.synchronized().rejected, 1);
    }

    /// Refused while the center was suspended, and of a day on which it is not any more: it travels again by itself.
    void L26_5_whatWasRefusedTravelsAgainAfterTheResumption()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.synchronized();
        there.act(AccreditationAct::Suspended);
        const CertificateId document = there.road.prepared(passed);
        QCOMPARE(there.synchronized().rejected, 1);
        QVERIFY(!there.isRegistered(document));
        QCOMPARE(there.synchronized().rejected, 0); // nobody knows yet that it could be taken

        there.act(AccreditationAct::Resumed);
        const SyncReport report = there.synchronized();
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.rejected, 0);
        QVERIFY(there.isRegistered(document));
        QCOMPARE(there.refusedHere(), 0);
        const Cbor facts = need(there.factsOfNewestOrder());
        QCOMPARE(*facts.find(QLatin1String("offeredAgain"))->asNumber(), 1);
    }

    /// What is dated on a day of the suspension is refused once more, and then left alone.
    void L26_5_whatIsOfTheSuspendedDaysStaysRefused()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.synchronized();
        there.act(AccreditationAct::Suspended);
        const CertificateId document = there.road.prepared(passed);
        QCOMPARE(there.synchronized().rejected, 1);
        there.goTo(there.center.today().addDays(1));
        there.act(AccreditationAct::Resumed);
        QCOMPARE(there.synchronized().rejected, 1);
        QCOMPARE(there.synchronized().rejected, 0);
        QVERIFY(!there.isRegistered(document));
        QCOMPARE(there.refusedHere(), 1);
    }

    void P7_5_whatWasRefusedTravelsAgainAfterTheStop()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.synchronized();
        need(server::StopIssuing(*there.desk).stop(there.number(), ground));
        there.goTo(there.center.today().addDays(1)); // the center has not heard of it yet
        const CertificateId document = there.road.prepared(passed);
        QCOMPARE(there.synchronized().rejected, 1);
        QVERIFY(!there.isRegistered(document));
        need(server::StopIssuing(*there.desk).resume(there.number()));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.rejected, 0);
        QVERIFY(there.isRegistered(document));
        QCOMPARE(there.refusedHere(), 0);
    }

    /// The new certificate joins the old one: until it begins only the last day moves, and it is told once.
    void L23_5_aRenewalComesToTheCenter()
    {
        Ordered there;
        const AccreditationTerm before = there.ownTerm();
        there.renew(QDate(2029, 1, 1), QDate(2031, 12, 31));
        QCOMPARE(there.synchronized().orders, 1);
        QCOMPARE(there.kinds(), QStringList {QStringLiteral("accreditation-renewed")});
        QCOMPARE(there.ownTerm(), (AccreditationTerm {before.from, QDate(2031, 12, 31), std::nullopt}));
        QCOMPARE(there.entries(), 1);
        QCOMPARE(there.synchronized().orders, 0);
    }

    /// Refused since the platform knew of no term for its day: it travels again by itself.
    void L23_5_whatWasRefusedTravelsAgainAfterTheRenewal()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.synchronized();
        const QDate today = there.center.today();
        there.onPlatform(QStringLiteral("UPDATE center SET accredited_until = '%1'").arg(today.addDays(-1).toString(Qt::ISODate)));
        const CertificateId document = there.road.prepared(passed);
        QCOMPARE(there.synchronized().rejected, 1);
        QCOMPARE(there.synchronized().rejected, 0); // nobody knows yet that it could be taken
        QVERIFY(!there.isRegistered(document));

        there.renew(today, today.addYears(3));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.rejected, 0);
        QVERIFY(there.isRegistered(document));
        QCOMPARE(there.refusedHere(), 0);
        QCOMPARE(there.ownTerm(), (AccreditationTerm {today, today.addYears(3), std::nullopt}));
        QCOMPARE(*need(there.factsOfNewestOrder()).find(QLatin1String("offeredAgain"))->asNumber(), 1);
    }

    void L26_2_aCancellationComesBackAsARevision()
    {
        Ordered there;
        const CertificateId document = there.issued();
        there.synchronized();
        need(server::OrderCancellation(*there.desk).run({there.serialOf(document), there.center.today(), ground, clause}));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.orders, 1);
        QCOMPARE(report.accepted, 1);
        QCOMPARE(there.stateOf(document), CertificateState::Cancelled);
        const auto serial = need(CertificateNumber::parse(there.serialOf(document)));
        const auto registered = need(server::CertificateTable(there.platform()).find(serial));
        QCOMPARE(registered->state, CertificateState::Cancelled);
        QCOMPARE(told(server::OrderCancellation(*there.desk).run({there.serialOf(document), there.center.today(), ground, clause})),
            QStringLiteral("ActionNotAllowed cancel-document,cancelled"));
    }

    void P7_5_theOperatorStopsTheIssuing()
    {
        Ordered there;
        const CertificateId document = there.issued();
        const ApplicationId passed = there.center.contracted(3);
        there.road.signedProtocol({passed}, {});
        const CertificateId printed = there.road.printed(passed);
        const ApplicationId next = there.center.contracted(2);
        there.road.signedProtocol({next}, {});
        need(server::StopIssuing(*there.desk).stop(there.number(), ground));
        QCOMPARE(told(server::StopIssuing(*there.desk).stop(there.number(), ground)),
            QStringLiteral("ActionNotAllowed issuing-stopped,stopped"));
        there.synchronized();
        const QString refusal
            = QStringLiteral("IssuingStopped %1,%2").arg(there.center.today().toString(Qt::ISODate), ground);
        QCOMPARE(there.preparing(next), refusal);
        QCOMPARE(told(HandOverCertificate(there.center.as(Role::Registrar)).run(printed, there.words(), there.words())), refusal);
        QCOMPARE(there.duplicating(document), QStringLiteral("ok"));

        need(server::StopIssuing(*there.desk).resume(there.number()));
        there.synchronized();
        QCOMPARE(there.preparing(next), QStringLiteral("ok"));
    }

    void P7_aSnapshotIsLaidOverTheRegister()
    {
        Ordered there;
        const auto cbor = [](int n) { return Cbor(n).encode(); };
        const QString name = QStringLiteral("professions");
        const RegisterSnapshot whole {name, 0, 3, {{QStringLiteral("a"), cbor(1)}, {QStringLiteral("b"), cbor(2)}}, {}};
        const RegisterSnapshot change {name, 3, 4, {{QStringLiteral("b"), cbor(5)}, {QStringLiteral("c"), cbor(6)}}, {QStringLiteral("a")}};
        const RegisterSnapshot other {name, 7, 8, {}, {}};
        for (const RegisterSnapshot& snapshot : {whole, change, other})
            need(server::SendSnapshot(*there.desk).run({there.number()}, snapshot));
        QCOMPARE(there.synchronized().orders, 3);
        const PublishedRegisterTable table(there.center.db());
        QCOMPARE(need(table.find(name))->version, 4);
        const std::vector<RegisterRow> expected {{QStringLiteral("b"), cbor(5)}, {QStringLiteral("c"), cbor(6)}};
        QCOMPARE(need(table.rows(name)), expected);
        QCOMPARE(there.taken().front().outcome, OrderOutcome::Refused); // not over the version that is here
        there.synchronized();
        QCOMPARE(need(server::OrderTable(there.platform()).newestOf(there.number(), 1)).front().refused,
            QStringLiteral("ChangedMeanwhile register, professions"));
    }

    void aWithdrawnBlockIsReturned()
    {
        Ordered there;
        const ApplicationId passed = there.center.contracted(1);
        there.road.signedProtocol({passed}, {});
        there.road.prepared(passed);
        need(server::WithdrawBlock(*there.desk).run(there.number(), 1, ground));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.orders, 1);
        QCOMPARE(report.rejected, 0);
        const auto ended = need(server::NumberEndTable(there.platform()).rangesOf(there.number()));
        QCOMPARE(ended.size(), size_t {1});
        QCOMPARE(ended.front().first, 2);
        QCOMPARE(ended.front().last, 1000);
        QCOMPARE(there.synchronized().orders, 0);
        QVERIFY(need(NumberBlockTable(there.center.db()).takeNext()).value_or(0) > 1000);
        QCOMPARE(told(server::WithdrawBlock(*there.desk).run(there.number(), 1, ground)),
            QStringLiteral("NotFound number-block,1"));
    }

    void P7_5_aReminderIsKept()
    {
        Ordered there;
        const Month november = Month::of(QDate(2026, 11, 1));
        QCOMPARE(told(server::RemindOfMonth(*there.desk).run(there.number(), november)),
            QStringLiteral("MonthNotReady 2026-11,running"));
        there.goTo(QDate(2026, 12, 8));
        need(server::RemindOfMonth(*there.desk).run(there.number(), november));
        there.synchronized();
        const auto reminder = parseMonthReminderOrder(there.taken().front().order.payload);
        QCOMPARE(reminder->month, november);
        QCOMPARE(reminder->dueBy, QDate(2026, 12, 3));
    }

    void eachOnceInOrderThroughLossesAndRepeats_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("17 the answer is lost") << 0;
        QTest::newRow("17 the request is lost") << 1;
        QTest::newRow("17 the request comes twice") << 2;
        QTest::newRow("17 the answer of the batch behind them is lost") << 3;
    }

    void eachOnceInOrderThroughLossesAndRepeats()
    {
        QFETCH(int, kind);
        Ordered there;
        const CertificateId document = there.issued();
        there.synchronized();
        there.act(AccreditationAct::Suspended);
        need(server::OrderCancellation(*there.desk).run({there.serialOf(document), there.center.today(), ground, clause}));
        there.act(AccreditationAct::Resumed);
        need(server::StopIssuing(*there.desk).stop(there.number(), ground));
        const QByteArray path(apipath::ordersWithRenewals);
        LossyTransport& transport = *there.transport;
        (kind == 0 ? transport.loseAnswerTo : kind == 1 ? transport.loseRequestTo : transport.repeat) = kind == 3 ? QByteArray() : path;
        if (kind == 3)
            transport.loseAnswerTo = apipath::batches;
        static_cast<void>(there.synchronize());
        there.synchronized();
        there.synchronized();
        QCOMPARE(there.kinds(),
            QStringList({QStringLiteral("accreditation"), QStringLiteral("cancel-document"), QStringLiteral("accreditation"),
                QStringLiteral("issuing-stopped")}));
        QCOMPARE(there.entries(), 4);
        QCOMPARE(need(server::OrderTable(there.platform()).standingsOf(there.number())).front().taken, 4);
        QCOMPARE(there.stateOf(document), CertificateState::Cancelled);
        QCOMPARE(stateAfter(need(PlatformOrderTable(there.center.db()).accreditationSteps())), AccreditationState::Valid);
    }

    void anUnknownKindStopsThereWithTheReason()
    {
        Ordered there;
        there.act(AccreditationAct::Suspended);
        there.giveUnknown();
        there.act(AccreditationAct::Resumed);
        const SyncReport report = there.synchronized();
        QCOMPARE(report.orders, 1);
        QVERIFY(report.isOrderStopped);
        const auto stopped = need(PlatformOrderTable(there.center.db()).stopped());
        QCOMPARE(stopped->problem->kind, ErrorKind::OrderUnknown);
        QCOMPARE(stopped->problem->arguments, QStringList({QStringLiteral("2"), QStringLiteral("from-the-future")}));
        there.synchronized(); // the server hears of it with the next question, the journal of the center only once
        QCOMPARE(there.entries(), 2);
        const auto standing = need(server::OrderTable(there.platform()).standingsOf(there.number())).front();
        QCOMPARE(standing.taken, 1);
        QCOMPARE(standing.stopped, QStringLiteral("OrderUnknown 2, from-the-future"));

        there.onPlatform(QStringLiteral("UPDATE center_order SET kind = 'month-reminder', payload = (SELECT payload FROM center_order "
                                        "WHERE number = 1) WHERE number = 2")); // a newer version reads what was unreadable
        there.synchronized();
        QCOMPARE(need(PlatformOrderTable(there.center.db()).stopped())->problem->kind, ErrorKind::AnswerMalformed);
    }

    void whatCannotBeDoneHoldsUpNobody()
    {
        Ordered there;
        const CertificateId document = there.issued();
        there.synchronized();
        const QString serial = there.serialOf(document);
        need(server::OrderCancellation(*there.desk).run({serial, there.center.today(), ground, clause}));
        need(server::StopIssuing(*there.desk).stop(there.number(), ground));
        need(there.center.db().execute(QStringLiteral("UPDATE certificate SET serial = 'x' || serial")));
        QCOMPARE(there.synchronized().orders, 2);
        QCOMPARE(there.taken().back().outcome, OrderOutcome::Refused);
        QCOMPARE(there.taken().back().problem->kind, ErrorKind::NotFound);
        QVERIFY(need(storedIssuingStop(there.center.db())).has_value());
        there.synchronized();
        const auto orders = need(server::OrderTable(there.platform()).newestOf(there.number(), 10));
        QCOMPARE(orders.back().refused, QStringLiteral("NotFound certificate, ") + serial);
        QVERIFY(orders.front().refused.isEmpty());
    }

    void aRestoredServerUsesNoNumberTwice()
    {
        Ordered there;
        there.act(AccreditationAct::Suspended);
        there.act(AccreditationAct::Resumed);
        there.synchronized();
        there.synchronized(); // now the server knows how far it is
        there.onPlatform(QStringLiteral("DELETE FROM center_order"));
        QCOMPARE(there.act(AccreditationAct::Suspended), 3);
        QCOMPARE(there.synchronized().orders, 1);
    }
};

QTEST_GUILESS_MAIN(TestPlatformOrders)
#include "tst_platformorders.moc"
