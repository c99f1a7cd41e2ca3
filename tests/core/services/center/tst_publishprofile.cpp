// Protects how a center publishes itself (L17.2.1): what is told and what is not, once and again only when it changed, and what
// follows by itself; nothing goes before somebody published.
#include "core/database/statement.h"
#include "core/services/center/centerprofile.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savecenter.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/center/setprice.h"
#include "core/services/center/withdrawprofession.h"
#include "core/services/queries/publicationquery.h"
#include "core/storage/centertable.h"
#include "core/storage/pricetable.h"
#include "core/storage/publicprofilesettings.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

PublicProfile enough()
{
    PublicProfile profile;
    profile.structure = both("Бас кеңсе", "Главный офис");
    profile.activity = both("Біліктілікті тану", "Признание квалификаций");
    return profile;
}

} // namespace

class TestPublishProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void L17_2_1_tellsStructureActivityAndPrices()
    {
        publish();
        const ProfileRecord told = newest();
        QVERIFY(told.about == enough());
        QCOMPARE(told.center.toString(), QStringLiteral("0417"));
        QCOMPARE(told.offers.size(), size_t {1});
        QCOMPARE(told.offers.front().profession, QStringLiteral("cook"));
        QCOMPARE(told.offers.front().prices.size(), size_t {1});
        QCOMPARE(told.offers.front().prices.front().since, QDate(2026, 1, 1));
        QCOMPARE(told.offers.front().prices.front().price.tiyn(), 3'200'000);
    }

    void theSameAgainSendsNothing()
    {
        publish();
        need(PublishProfile(head()).run());
        need(SavePublicProfile(head()).run(enough()));
        QCOMPARE(waiting(), 1);
    }

    void beforeItIsPublishedNothingTravels()
    {
        need(SavePublicProfile(head()).run(enough()));
        need(setPrice(4'000'000));
        QCOMPARE(waiting(), 0);
        QVERIFY(!need(publication()).state);
    }

    void L17_2_7_aNewPriceFollowsByItself()
    {
        publish();
        need(setPrice(4'000'000));
        QCOMPARE(waiting(), 2);
        const ProfileRecord told = newest();
        QCOMPARE(told.offers.front().prices.size(), size_t {2});
        QCOMPARE(told.offers.front().prices.back().since, m_center->today().addDays(10));
        QCOMPARE(told.offers.front().prices.back().price.tiyn(), 4'000'000);
    }

    void aNewAddressFollowsByItself()
    {
        publish();
        Center center = need(CenterTable(m_center->db()).load());
        center.address = both("Алматы, Абай 1", "Алматы, Абая 1");
        need(SaveCenter(head()).run(center));
        QVERIFY(newest().address == center.address);
    }

    void L15_1_aWithdrawnProfessionIsNotOfferedAnyMore()
    {
        publish();
        need(WithdrawProfession(m_center->as(Role::Administrator)).run(QStringLiteral("cook"), m_center->today()));
        QVERIFY(newest().offers.empty());
    }

    void itBelongsToNoMonth_P7_5()
    {
        publish();
        const auto month = Statement::on(m_center->db(),
            QStringLiteral("SELECT month FROM record WHERE kind = 'center-profile'")).integer();
        QCOMPARE(need(month), qint64 {0});
    }

    void isRefused_data()
    {
        QTest::addColumn<PublicProfile>("profile");
        QTest::addColumn<QString>("field");
        PublicProfile profile;
        QTest::newRow("L17.2.1 no structure") << profile << "structure_kk";
        profile.structure = enough().structure;
        QTest::newRow("L17.2.1 no activity") << profile << "activity_kk";
    }
    void isRefused()
    {
        QFETCH(PublicProfile, profile);
        QFETCH(QString, field);
        need(SavePublicProfile(head()).run(profile));
        const auto published = PublishProfile(head()).run();
        QCOMPARE(published.error().kind, ErrorKind::FieldEmpty);
        QCOMPARE(published.error().arguments.value(0), field);
        QCOMPARE(waiting(), 0);
    }

    void L17_2_1_aProfessionWithoutAPriceIsNotPublished()
    {
        need(SavePublicProfile(head()).run(enough()));
        need(m_center->db().execute(QStringLiteral("DELETE FROM price")));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::PriceMissing, [&] { return PublishProfile(head()).run(); }));
    }

    void whatIsTypedIsChecked_data()
    {
        QTest::addColumn<PublicProfile>("profile");
        QTest::addColumn<ErrorKind>("kind");
        PublicProfile one = enough();
        one.hours.kk = QStringLiteral("9:00–18:00");
        QTest::newRow("one language alone") << one << ErrorKind::FieldEmpty;
        one = enough();
        one.site = QStringLiteral("ftp://example.kz");
        QTest::newRow("no link") << one << ErrorKind::FieldMalformed;
        one = enough();
        one.activity.ru = QString(longestProfileText + 1, QLatin1Char('x'));
        QTest::newRow("too long") << one << ErrorKind::FieldTooLong;
    }
    void whatIsTypedIsChecked()
    {
        QFETCH(PublicProfile, profile);
        QFETCH(ErrorKind, kind);
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind, [&] { return SavePublicProfile(head()).run(profile); }));
    }

    void isForHeadAndAdministrator()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            QVERIFY(isRefusedWithoutTrace(
                m_center->db(), ErrorKind::RoleNotAllowed, [&] { return PublishProfile(m_center->as(role)).run(); }));
        }
    }

    void theStandingIsThePlatformsWord_exchange11()
    {
        QCOMPARE(need(publication()).dueBy, registrationDay());
        publish();
        QCOMPARE(need(publication()).state, RecordState::Waiting);
        QVERIFY(!need(publication()).publishedAt);
        need(RecordTable(m_center->db()).markAccepted(newestHash(), m_center->clock().now()));
        QCOMPARE(need(publication()).state, RecordState::Accepted);
        QCOMPARE(need(publication()).publishedAt, m_center->clock().now());
        need(setPrice(4'000'000));
        QCOMPARE(need(publication()).state, RecordState::Waiting);
        QVERIFY(need(publication()).publishedAt.has_value());
    }

    void whatWasRefusedIsOfferedAnewAsAnotherRecord()
    {
        publish();
        const QByteArray before = recordId();
        need(RecordTable(m_center->db())
                 .markRejected(newestHash(), QStringLiteral("Conflict "), m_center->clock().now()));
        QCOMPARE(need(publication()).answer, QStringLiteral("Conflict "));
        m_center->clock().advance(60);
        need(PublishProfile(head()).run());
        QVERIFY(recordId() != before);
        QCOMPARE(waiting(), 1);
        QCOMPARE(need(RecordTable(m_center->db()).latest(recordId()))->revision, 1);
    }

    void everyAccessMayFail()
    {
        need(SavePublicProfile(head()).run(enough()));
        QVERIFY(failEveryAccess(m_center->db(), [&] { return PublishProfile(head()).run(); }) > 2);
    }

private:
    Desk& head() { return m_center->as(Role::Head); }
    void publish()
    {
        need(SavePublicProfile(head()).run(enough()));
        need(PublishProfile(head()).run());
    }
    Result<void> setPrice(qint64 tiyn)
    {
        return SetPrice(head()).run(QStringLiteral("cook"), need(NqfLevel::of(3)), m_center->today().addDays(10),
            need(Money::ofTiyn(tiyn)));
    }
    int waiting() { return need(RecordTable(m_center->db()).counts()).waiting; }
    Result<Publication> publication() { return PublicationQuery(m_center->db()).load(); }
    QByteArray recordId() { return *need(PublicProfileSettings(m_center->db()).recordId()); }
    RecordRevision newestRevision() { return *need(RecordTable(m_center->db()).latest(recordId())); }
    QByteArray newestHash() { return hashOf(newestRevision()); }
    ProfileRecord newest() { return *readProfileRecord(newestRevision().content); }
    QDate registrationDay() { return m_center->calendar().addWorkingDays(QDate(2026, 1, 1), 5); }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestPublishProfile)
#include "tst_publishprofile.moc"
