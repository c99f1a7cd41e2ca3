// Protects a center over its years (L23.2, L23.5, L26.1): what was written down wrong is corrected, a new certificate makes it
// issue again, documents of the days before stay right, and the center is told the new days in words that it reads.
#include "core/database/statement.h"
#include "core/wire/apipaths.h"
#include "core/wire/orderkinds.h"
#include "core/wire/orders.h"
#include "server/actions/changecenter.h"
#include "server/actions/checkcertificate.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/serverplace.h"
#include "server/storage/accreditationtable.h"
#include "support/commandrun.h"
#include "support/consolevisitor.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Renewals : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));
    const AccreditationTerm m_next{QDate(2027, 2, 1), QDate(2030, 1, 31), std::nullopt};

    /// A document of this day, as its only record.
    QStringList send(qint64 ordinal, QDate day)
    {
        CertificateRecord document = m_center->certificate(ordinal);
        document.issuedOn = day;
        document.handedOverOn = day;
        document.validUntil.reset();
        return fatesIn(m_center->send(m_center->batchOf({FakeCenter::record(document)})));
    }

    RegisteredCenter known() { return **CenterTable(m_server->connection()).find(m_number); }

    QString renewed(const AccreditationTerm& term)
    {
        const auto done = RenewAccreditation(m_server->desk()).run(m_number, term);
        return done ? QStringLiteral("ok") : nameOf(done.error().kind) + u' ' + done.error().arguments.value(0);
    }

    /// What the center is told behind this order.
    QList<Order> told(const char* path, qint64 after = 0)
    {
        const HttpResponse response = m_center->postSigned(path, payloadOf(OrdersRequest {after}));
        const auto answer = parseOrdersAnswer(payloadIn(response.body, signedfor::orders));
        return answer ? answer->orders : QList<Order> {{0, QStringLiteral("refused"), {}, {}}};
    }

    static QStringList kindsOf(const QList<Order>& orders)
    {
        QStringList kinds;
        for (const Order& order : orders)
            kinds.append(order.kind);
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
        m_server->clock().set(QDateTime(QDate(2027, 2, 10), QTime(7, 0), Qt::UTC)); // after the last day, 9 January
    }

    void L23_5_aNewTermIsIssuedInAndTheOldStaysRight()
    {
        const QStringList accepted{QStringLiteral("accepted")};
        const QStringList rejected{QStringLiteral("rejected")};
        QCOMPARE(codeIn(m_center->askNumbers(1, 10)), QStringLiteral("OutsideAccreditation"));
        QCOMPARE(send(1, QDate(2027, 2, 5)), rejected);
        QCOMPARE(renewed(m_next), QStringLiteral("ok"));
        QCOMPARE(m_center->askNumbers(1, 10).status, 200);
        QCOMPARE(send(2, QDate(2027, 2, 5)), accepted);
        QCOMPARE(send(3, QDate(2027, 1, 9)), accepted); // of the old term, brought late
        QCOMPARE(send(4, QDate(2027, 1, 20)), rejected); // of the gap
        const auto terms = AccreditationTable(m_server->connection()).find(m_number);
        QCOMPARE((*terms)->terms.size(), size_t{2});
        QCOMPARE((*terms)->terms.back(), m_next);
    }

    /// exchange.md 27: the list of keys goes on taking what was signed in the term before.
    void L23_5_theQrCodeOfTheTermBeforeStaysRight()
    {
        CertificateRecord document = m_center->certificate(1);
        document.validUntil.reset();
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({FakeCenter::record(document)}))), QStringList{QStringLiteral("accepted")});
        const auto state = [&] {
            const auto checked = CheckCertificate(m_server->context()).byToken(document.serial, m_center->tokenOf(document));
            return checked ? nameOf(checked->state) : nameOf(checked.error().kind);
        };
        QCOMPARE(state(), QStringLiteral("valid"));
        QCOMPARE(renewed(m_next), QStringLiteral("ok"));
        QCOMPARE(state(), QStringLiteral("valid"));
    }

    void L23_5_theCenterIsToldOnce()
    {
        QCOMPARE(told(apipath::ordersWithRenewals), QList<Order>());
        QCOMPARE(renewed(m_next), QStringLiteral("ok"));
        const QList<Order> orders = told(apipath::ordersWithRenewals);
        QCOMPARE(kindsOf(orders), QStringList {QLatin1String(orderkind::accreditationRenewed)});
        const auto renewal = parseRenewalOrder(orders.front().payload);
        QVERIFY(renewal && *renewal == (RenewalOrder {m_next.from, m_next.until}));
        QCOMPARE(told(apipath::ordersWithRenewals), orders);
        QCOMPARE(told(apipath::ordersWithRenewals, 1), QList<Order>());
        QVERIFY(journalled(*m_server).contains(QStringLiteral("tellRenewal")));
    }

    /// A version of before would stop at the new kind, and everything behind it would wait.
    void L23_5_aCenterOfBeforeReadsItAsAResumption()
    {
        QCOMPARE(renewed(m_next), QStringLiteral("ok"));
        const QList<Order> orders = told(apipath::orders);
        QCOMPARE(kindsOf(orders), QStringList {QLatin1String(orderkind::accreditation)});
        const auto act = parseAccreditationOrder(orders.front().payload);
        QVERIFY(act);
        QCOMPARE(codeOf(act->step.act), QStringLiteral("resumed"));
        QCOMPARE(act->step.on, m_next.from);
        QCOMPARE(act->step.clause, QStringLiteral("L23.5"));
        QVERIFY(act->step.ground.contains(QStringLiteral("01.02.2027 – 31.01.2030")));
        QCOMPARE(orders.front().number, told(apipath::ordersWithRenewals).front().number);
    }

    /// The center keeps one term: one that leaves a gap comes on its first day.
    void L23_5_aTermBehindAGapIsToldWhenItBegins()
    {
        m_server->clock().set(QDateTime(QDate(2027, 1, 4), QTime(7, 0), Qt::UTC)); // the old term has five days
        QCOMPARE(renewed(m_next), QStringLiteral("ok"));
        QCOMPARE(told(apipath::ordersWithRenewals), QList<Order>());
        m_server->clock().set(QDateTime(m_next.from, QTime(7, 0), Qt::UTC));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), QStringList {QLatin1String(orderkind::accreditationRenewed)});
    }

    /// Before it begins only the last day counts at the center; then both do.
    void L23_5_aTermThatJoinsIsToldAtOnceAndWhenItBegins()
    {
        const QDate first(2027, 1, 10);
        const QStringList once {QLatin1String(orderkind::accreditationRenewed)};
        m_server->clock().set(QDateTime(QDate(2027, 1, 4), QTime(7, 0), Qt::UTC));
        QCOMPARE(renewed({first, QDate(2030, 1, 9), std::nullopt}), QStringLiteral("ok"));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), once);
        m_server->clock().set(QDateTime(first.addDays(-1), QTime(7, 0), Qt::UTC));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), once);
        m_server->clock().set(QDateTime(first, QTime(7, 0), Qt::UTC));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), once + once);
        m_server->clock().set(QDateTime(first.addDays(1), QTime(7, 0), Qt::UTC));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), once + once);
    }

    /// What a program of before wrote down told nobody.
    void L23_5_aRenewalOfBeforeIsToldWithTheNextQuestion()
    {
        QVERIFY(CenterTable(m_server->connection()).renew(m_number, m_next).isOk());
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), QStringList {QLatin1String(orderkind::accreditationRenewed)});
    }

    void L26_whoIsSuspendedIsToldAfterTheResumption()
    {
        QVERIFY(CenterTable(m_server->connection()).renew(m_number, m_next).isOk());
        const QDate day(2027, 2, 10);
        const auto act = [&](AccreditationAct what) {
            return OrderAccreditation(m_server->desk())
                .run(m_number, {{what, day, QStringLiteral("x"), QStringLiteral("L26.2")}, std::nullopt, day})
                .isOk();
        };
        QVERIFY(act(AccreditationAct::Suspended));
        const QString accreditation = QLatin1String(orderkind::accreditation);
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)), QStringList {accreditation});
        QVERIFY(act(AccreditationAct::Resumed));
        QCOMPARE(kindsOf(told(apipath::ordersWithRenewals)),
            QStringList({accreditation, accreditation, QLatin1String(orderkind::accreditationRenewed)}));
    }

    void whatCannotBeRenewed_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("no day") << QDate() << QDate() << "FieldMalformed from";
        QTest::newRow("before the present term") << QDate(2020, 1, 1) << QDate(2030, 1, 1) << "FieldMalformed from";
        QTest::newRow("ends with it") << QDate(2026, 12, 1) << QDate(2027, 1, 9) << "FieldMalformed until";
        QTest::newRow("backwards") << QDate(2027, 2, 1) << QDate(2027, 1, 31) << "FieldMalformed until";
    }

    void whatCannotBeRenewed()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QTEST(renewed({from, until, std::nullopt}), "refusal");
    }

    void L26_5_whoIsRevokedIsNotRenewed()
    {
        const QDate day(2026, 12, 1);
        QVERIFY(OrderAccreditation(m_server->desk())
                    .run(m_number, {{AccreditationAct::NotRenewable, day, QStringLiteral("x"), QStringLiteral("L26.5")}, day, day})
                    .isOk());
        QCOMPARE(renewed(m_next), QStringLiteral("ActionNotAllowed renewAccreditation"));
    }

    void L26_1_aCenterIsWrittenDownAnew()
    {
        ConsoleVisitor admin
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::Administrator, QStringLiteral("admin")));
        const QString path = QStringLiteral("/console/centers/0417/change?lang=ru");
        const RegisteredCenter before = known();
        QVERIFY(textIn(admin.get(path)).contains(before.name.ru.toHtmlEscaped()));
        const auto post = [&](const QString& name, const QString& bin) {
            return admin.post(path, {{QStringLiteral("name-kk"), QStringLiteral("Жаңа орталық")}, {QStringLiteral("name-ru"), name},
                                       {QStringLiteral("bin"), bin}, {QStringLiteral("region"), QStringLiteral("75")},
                                       {QStringLiteral("founders"), QStringLiteral("ТОО «Ата»")},
                                       {QStringLiteral("block-size"), QStringLiteral("50")}}).status;
        };
        QCOMPARE(post(QString(), before.bin.toString()), 422);
        QCOMPARE(post(QStringLiteral("Новый центр"), QStringLiteral("1")), 422);
        QCOMPARE(known().name.ru, before.name.ru);
        QCOMPARE(post(QStringLiteral("Новый центр"), before.bin.toString()), 303);
        const RegisteredCenter after = known();
        QCOMPARE(after.name.ru, QStringLiteral("Новый центр"));
        QCOMPARE(after.region, QStringLiteral("75"));
        QCOMPARE(after.founders, QStringLiteral("ТОО «Ата»"));
        QCOMPARE(after.blockSize, 50);
        QCOMPARE(after.term, before.term);
        QCOMPARE(after.addedAt, before.addedAt);
        QVERIFY(journalled(*m_server).contains(QStringLiteral("changeCenter")));
    }

    void L23_5_theChamberRenewsInTheConsole()
    {
        ConsoleVisitor chamber
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalChamber, QStringLiteral("chamber")));
        const QString path = QStringLiteral("/console/centers/0417/renew?lang=ru");
        chamber.get(path);
        QCOMPARE(chamber.post(path, {{QStringLiteral("from"), QStringLiteral("2020-01-01")}}).status, 422);
        QCOMPARE(chamber.post(path, {{QStringLiteral("from"), QStringLiteral("2027-02-01")}}).status, 303);
        QCOMPARE(known().term, accreditationFrom(QDate(2027, 2, 1)));
        QVERIFY(journalled(*m_server).contains(QStringLiteral("renewAccreditation")));
    }

    void theCommandLineDoesBoth()
    {
        const QString before = databaseFromEnvironment();
        const auto back = qScopeGuard([&before] { setDatabaseInEnvironment(before); });
        setDatabaseInEnvironment(m_server->database());
        const QStringList data{QStringLiteral("--data"), m_server->folder() + QLatin1String("/data")};
        const auto center = [&](const QStringList& words) {
            return outcomeOf(QStringList{QStringLiteral("center")} + words + data).code;
        };
        const QString number = QStringLiteral("0417");
        QCOMPARE(center({QStringLiteral("change"), number, QStringLiteral("--name-ru"), QStringLiteral("Центр"),
                     QStringLiteral("--block-size"), QStringLiteral("70")}), 0);
        QCOMPARE(center({QStringLiteral("renew"), number, QStringLiteral("--from"), QStringLiteral("2027-02-01")}), 0);
        QCOMPARE(center({QStringLiteral("renew"), number, QStringLiteral("--from"), QStringLiteral("2026-02-01")}), 1);
        QCOMPARE(center({QStringLiteral("change")}), 2);
        QCOMPARE(known().name.ru, QStringLiteral("Центр"));
        QCOMPARE(known().blockSize, 70);
        QCOMPARE(known().term, (AccreditationTerm {QDate(2027, 2, 1), QDate(2030, 2, 1), std::nullopt})); // L23.2: three years
    }
};

QTEST_GUILESS_MAIN(tst_Renewals)
#include "tst_renewals.moc"
