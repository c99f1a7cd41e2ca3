// Protects the way of prices and structure from the desk to the platform (L17.2.1, exchange.md 3, 4, 8, 11), with the real server
// in process: published once, shown there, sent again only when it changed, and with a platform of before it goes on waiting.
#include "core/exchange/centeroutbox.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/center/setprice.h"
#include "core/services/queries/publicationquery.h"
#include "server/actions/raiseepoch.h"
#include "server/storage/centerprofiletable.h"
#include "tests/core/exchange/platformside.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestProfileExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L17_2_1_whatIsPublishedIsShown()
    {
        PlatformSide there;
        publish(there);
        QCOMPARE(standing(there).state, RecordState::Waiting);
        QCOMPARE(there.synchronized().accepted, 1);
        QCOMPARE(standing(there).state, RecordState::Accepted);
        QVERIFY(standing(there).publishedAt.has_value());
        const auto page = need(there.transport->send({"GET", "/centers/0417?lang=ru", {}, {}}, {})).body;
        QVERIFY(page.contains(QByteArrayLiteral("Главный офис")));
        QVERIFY(page.contains(QByteArrayLiteral("32")));
        QCOMPARE(kept(there)->profile.offers.front().prices.front().price.tiyn(), 3'200'000);
    }

    void itIsSentAgainOnlyWhenItChanged_exchange3()
    {
        PlatformSide there;
        publish(there);
        there.synchronized();
        need(PublishProfile(there.center.as(Role::Head)).run());
        QCOMPARE(there.synchronized().accepted, 0);
        need(SetPrice(there.center.as(Role::Head))
                 .run(QStringLiteral("cook"), need(NqfLevel::of(3)), there.center.today(), need(Money::ofTiyn(4'000'000))));
        QCOMPARE(there.synchronized().accepted, 1);
        QCOMPARE(kept(there)->revision, 2);
        QCOMPARE(kept(there)->profile.offers.front().prices.back().price.tiyn(), 4'000'000);
    }

    void anAnswerThatIsLostDoesNoHarm_exchange8()
    {
        PlatformSide there;
        publish(there);
        there.transport->loseAnswerTo = "/api/v1/batches";
        QVERIFY(!there.synchronize().isOk());
        QCOMPARE(standing(there).state, RecordState::Waiting);
        there.synchronized();
        QCOMPARE(standing(there).state, RecordState::Accepted);
        QCOMPARE(kept(there)->revision, 1);
    }

    /// Property 14: what the platform lost is offered again, unattended, after a change of its epoch.
    void aRestoredPlatformGetsItBack_exchange14()
    {
        PlatformSide there;
        publish(there);
        there.synchronized();
        there.onPlatform(QStringLiteral("DELETE FROM center_profile"));
        need(server::RaiseEpoch(*there.desk).run());
        there.synchronized();
        QVERIFY(kept(there).has_value());
        QCOMPARE(standing(there).state, RecordState::Accepted);
    }

    /// A platform of before refuses a kind that it does not know: that is no fault of the center.
    void withAPlatformOfBeforeItGoesOnWaiting()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        publish(center);
        ServerLink link = need(ServerLinkTable(center.db()).load());
        CenterOutbox outbox(center.as(Role::Administrator));
        outbox.use(link);
        const auto records = need(outbox.waiting(0, 10));
        QCOMPARE(records.size(), size_t {1});
        const RecordProblem unknown {nameOf(ErrorKind::FieldMalformed), QStringLiteral("kind"),
            {QStringLiteral("kind"), QStringLiteral("center-profile")}};
        const BatchAnswer answer {QByteArray(32, 'b'), link.serverId, 1,
            {AnswerLine {records.front().hash, RecordFate::Rejected, unknown}}};
        const AnswerCounts counts = need(outbox.apply(records, answer, std::nullopt, {}));
        QCOMPARE(counts.rejected, 0);
        QCOMPARE(counts.deferred, 0);
        QCOMPARE(need(PublicationQuery(center.db()).load()).state, RecordState::Waiting);
    }

private:
    static void publish(TestCenter& center)
    {
        PublicProfile profile;
        profile.structure = {QStringLiteral("Бас кеңсе"), QStringLiteral("Главный офис")};
        profile.activity = {QStringLiteral("Біліктілікті тану"), QStringLiteral("Признание квалификаций")};
        need(SavePublicProfile(center.as(Role::Head)).run(profile));
        need(PublishProfile(center.as(Role::Head)).run());
    }
    static void publish(PlatformSide& there) { publish(there.center); }
    static Publication standing(PlatformSide& there) { return need(PublicationQuery(there.center.db()).load()); }
    static std::optional<server::PublishedProfile> kept(PlatformSide& there)
    {
        return need(server::CenterProfileTable(there.platform()).current(PlatformSide::number()));
    }
};

QTEST_GUILESS_MAIN(TestProfileExchange)
#include "tst_profileexchange.moc"
