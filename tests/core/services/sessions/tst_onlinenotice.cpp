// Protects what an online candidate is sent (R11.1): no notice goes out without the link to the procedure and the link to
// the proctoring, and both stand with the place.

#include "core/services/queries/casequery.h"
#include "core/storage/noticetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

class TestOnlineNotice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R11_1_keepsTheLinksWithThePlace()
    {
        TestCenter center;
        BeforeRoad road(center);
        road.goOnline();
        const ApplicationId id = road.contracted();
        road.notifiedOn(road.firstDay(), {id});
        const auto place = need(SessionCandidateTable(center.db()).load(id));
        QCOMPARE(place.accessLink, QStringLiteral("https://exam.example/room"));
        QCOMPARE(place.proctoringLink, QStringLiteral("https://proctor.example/room"));
        const Case file = need(CaseQuery(center.db(), center.clock()).load(id));
        QCOMPARE(file.session->links.access, place.accessLink);
        QCOMPARE(file.session->links.proctoring, place.proctoringLink);
    }

    void R11_1_refuses_data()
    {
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("proctoring");
        QTest::addColumn<QString>("answer");
        const QString good = QStringLiteral("https://exam.example/1");
        QTest::newRow("R11.1 no access link") << " " << good << "FieldEmpty accesslink";
        QTest::newRow("R11.1 no proctoring link") << good << "" << "FieldEmpty proctoringlink";
        QTest::newRow("R11.1 no address") << "room 5" << good << "FieldMalformed accesslink,room 5";
        QTest::newRow("R11.1 another scheme")
            << good << "ftp://a.example" << "FieldMalformed proctoringlink,ftp://a.example";
        QTest::newRow("R11.1 no host") << "https://" << good << "FieldMalformed accesslink,https://";
        QTest::newRow("R11.1 white space around") << QStringLiteral(" %1 ").arg(good) << good << "ok";
    }

    void R11_1_refuses()
    {
        QFETCH(QString, access);
        QFETCH(QString, proctoring);
        QFETCH(QString, answer);
        TestCenter center;
        BeforeRoad road(center);
        road.goOnline();
        const ApplicationId id = road.contracted();
        road.scheduledOn(road.firstDay(), {id});
        const auto before = dumpTables(center.db());
        const auto outcomes = RecordNotices(center.as(Role::Registrar))
                                  .run(Cases {id}, NoticeChannel::Email, {}, {{id, {access, proctoring}}});
        QCOMPARE(told(outcomes.front().result), answer);
        if (answer != QLatin1String("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void R11_1_eachCandidateForThemselves()
    {
        TestCenter center;
        BeforeRoad road(center);
        road.goOnline();
        const Cases cases {road.contracted(1), road.contracted(2)};
        const SessionId session = road.scheduledOn(road.firstDay(), cases);
        const auto outcomes = need(RecordNotices(center.as(Role::Registrar))
                                       .run(session, NoticeChannel::Email, {}, BeforeRoad::linksFor({cases.at(1)})));
        for (const auto& outcome : outcomes)
            QCOMPARE(outcome.result.isOk(), outcome.application == cases.at(1));
    }

    void R11_1_offlineNeedsNone()
    {
        TestCenter center;
        BeforeRoad road(center);
        const ApplicationId id = road.contracted();
        road.scheduledOn(road.firstDay(), {id});
        const auto outcomes = RecordNotices(center.as(Role::Registrar)).run(Cases {id}, NoticeChannel::Hand);
        QCOMPARE(told(outcomes.front().result), QStringLiteral("ok"));
        QCOMPARE(need(SessionCandidateTable(center.db()).load(id)).accessLink, QString());
    }

    void survivesEveryFault()
    {
        TestCenter center;
        BeforeRoad road(center);
        road.goOnline();
        const ApplicationId id = road.contracted();
        road.scheduledOn(road.firstDay(), {id});
        Desk& desk = center.as(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(), [&] {
            return RecordNotices(desk)
                .run(Cases {id}, NoticeChannel::Email, {}, BeforeRoad::linksFor({id}))
                .front()
                .result;
        }) > 8);
    }
};

QTEST_GUILESS_MAIN(TestOnlineNotice)
#include "tst_onlinenotice.moc"
