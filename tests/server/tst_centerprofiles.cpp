// Protects what centers publish of themselves (L17.2.1, P7.4): one answer for each, each version kept with its day, shown on
// the site and in the console, found by profession and region, and counted in no month (P7.5).
#include "core/base/strongid.h"
#include "core/database/statement.h"
#include "core/wire/batch.h"
#include "core/wire/missing.h"
#include "core/wire/profilerecord.h"
#include "server/actions/centerdirectory.h"
#include "server/actions/draftregister.h"
#include "server/actions/publishregister.h"
#include "server/storage/centerprofiletable.h"
#include "server/storage/console/factqueuetable.h"
#include "server/storage/monthrecordtable.h"
#include "support/consolevisitor.h"
#include "support/htmlpage.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QDate today(2026, 11, 20);

ProfileRecord profileOf(const QString& center)
{
    PublicProfile about;
    about.structure = {QStringLiteral("Бас кеңсе"), QStringLiteral("Главный офис и площадка")};
    about.activity = {QStringLiteral("Тану"), QStringLiteral("Признание поваров")};
    about.hours = {QStringLiteral("9–18"), QStringLiteral("с 9 до 18 часов")};
    const ProfessionOffer cook {QStringLiteral("cook"), {QStringLiteral("Аспаз"), QStringLiteral("Повар")}, *NqfLevel::of(3),
        {Language::Kazakh, Language::Russian}, {ExamMode::Offline},
        {{QDate(2026, 1, 1), *Money::ofTiyn(2'500'000)}, {QDate(2026, 12, 1), *Money::ofTiyn(3'000'000)}}};
    return {*AccreditationNumber::parse(center), {QStringLiteral("Орталық"), QStringLiteral("Центр")},
        {QStringLiteral("Астана қ., Абай 1"), QStringLiteral("г. Астана, Абая 1")},
        *Phone::parse(QStringLiteral("+77172501234")), std::nullopt, about, {cook}};
}

RecordRevision revisionOf(const ProfileRecord& content)
{
    static QDateTime at(today, QTime(1, 0), Qt::UTC);
    at = at.addSecs(1);
    return {makeUuid7(at), RecordKind::CenterProfile, 1, std::nullopt, contentOf(content)};
}

RecordRevision next(const RecordRevision& before, const ProfileRecord& content)
{
    return {before.id, before.kind, before.revision + 1, hashOf(before), contentOf(content)};
}

ProfileRecord atPrice(ProfileRecord profile, qint64 tiyn)
{
    profile.offers.front().prices = {{QDate(2026, 1, 1), *Money::ofTiyn(tiyn)}};
    return profile;
}

} // namespace

class tst_CenterProfiles : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    const QString m_number = QStringLiteral("0417");

    QStringList fatesOf(const QList<RecordRevision>& records) { return fatesIn(m_center->send(m_center->batchOf(records))); }
    QStringList problemsOf(const QList<RecordRevision>& records)
    {
        return problemsIn(m_center->send(m_center->batchOf(records)));
    }
    AccreditationNumber number() const { return *AccreditationNumber::parse(m_number); }
    CenterProfileTable table() { return CenterProfileTable(m_server->connection()); }
    QString site(const char* path) { return HtmlPage(m_server->handle(getOf(QString::fromUtf8(path))).body).text(); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(m_number);
    }

    void isTakenOnceAndTheSameAgainIsHarmless_exchange3()
    {
        const RecordRevision record = revisionOf(profileOf(m_number));
        QCOMPARE(fatesOf({record}), QStringList {QStringLiteral("accepted")});
        QCOMPARE(fatesOf({record}), QStringList {QStringLiteral("duplicate")});
        const auto current = table().current(number());
        QVERIFY(current.isOk() && current->has_value());
        QVERIFY((*current)->profile == profileOf(m_number));
    }

    void theServerMissesWhatItDoesNotHave_exchange8()
    {
        const RecordRevision record = revisionOf(profileOf(m_number));
        const QByteArray question = payloadOf(HashList {{hashOf(record)}});
        const auto missing = [&] {
            const auto list = parseHashList(m_center->postSigned("/api/v1/missing", question).body);
            return list.isOk() ? list->hashes : QByteArrayList {"unreadable"};
        };
        QCOMPARE(missing(), QByteArrayList {hashOf(record)});
        QCOMPARE(fatesOf({record}), QStringList {QStringLiteral("accepted")});
        QCOMPARE(missing(), QByteArrayList());
    }

    void eachVersionIsKeptWithItsDay()
    {
        const RecordRevision first = revisionOf(profileOf(m_number));
        QCOMPARE(fatesOf({first}), QStringList {QStringLiteral("accepted")});
        const QDateTime before = m_server->clock().now();
        m_server->clock().advance(24 * 60 * 60);
        QCOMPARE(fatesOf({next(first, atPrice(profileOf(m_number), 100))}), QStringList {QStringLiteral("accepted")});
        const auto versions = table().versions(number(), 10);
        QVERIFY(versions.isOk());
        QCOMPARE(versions->size(), size_t {2});
        QCOMPARE(versions->front().revision, 2);
        QCOMPARE(versions->back().receivedAt, before);
        QCOMPARE((*table().current(number()))->profile.offers.front().prices.front().price.tiyn(), 100);
    }

    void oneBadOneNeverHarmsTheRest_exchange10()
    {
        const RecordRevision foreign = revisionOf(profileOf(QStringLiteral("0555")));
        RecordRevision broken = revisionOf(profileOf(m_number));
        broken.content = Cbor::map({{QStringLiteral("center"), m_number}}).encode();
        const RecordRevision good = revisionOf(profileOf(m_number));
        const auto document = FakeCenter::record(m_center->certificate(1));
        const HttpResponse answer = m_center->send(m_center->batchOf({foreign, broken, good, document}));
        QCOMPARE(fatesIn(answer), QStringList({QStringLiteral("rejected"), QStringLiteral("rejected"),
                                      QStringLiteral("accepted"), QStringLiteral("accepted")}));
        QCOMPARE(problemsIn(answer).at(0), QLatin1String(problemcode::contradiction));
        QCOMPARE(problemsIn(answer).at(1), QLatin1String(problemcode::fieldMissing));
    }

    void anotherContentUnderTheSameRevisionIsAConflict_exchange3()
    {
        const RecordRevision record = revisionOf(profileOf(m_number));
        QCOMPARE(fatesOf({record}), QStringList {QStringLiteral("accepted")});
        RecordRevision other = record;
        other.content = contentOf(atPrice(profileOf(m_number), 1));
        QCOMPARE(problemsOf({other}).value(0), QLatin1String(problemcode::conflict));
    }

    void aRevisionWaitsForTheOneBefore_exchange10()
    {
        const RecordRevision first = revisionOf(profileOf(m_number));
        const RecordRevision second = next(first, atPrice(profileOf(m_number), 100));
        QCOMPARE(fatesOf({second}), QStringList {QStringLiteral("deferred")});
        QVERIFY(!table().current(number())->has_value());
        QCOMPARE(fatesOf({first, second}), QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        RecordRevision forged = next(second, atPrice(profileOf(m_number), 200));
        forged.replaces = hashOf(first);
        QCOMPARE(problemsOf({forged}).value(0), QLatin1String(problemcode::contradiction));
    }

    void aTouchedByteIsFound_P13_5()
    {
        QCOMPARE(fatesOf({revisionOf(profileOf(m_number))}), QStringList {QStringLiteral("accepted")});
        QCOMPARE(*table().damaged(), QStringList());
        const auto touched = Statement::on(m_server->connection(),
            QStringLiteral("UPDATE center_profile SET canonical = :other")).bind(":other", QByteArray("other")).run();
        QVERIFY(touched.isOk());
        QCOMPARE(*table().damaged(), QStringList {m_number});
        QVERIFY(!table().current(number()).isOk());
    }

    /// A center that lost its data publishes under another record; the newest record stands, whatever comes late.
    void theNewestRecordStands()
    {
        const RecordRevision older = revisionOf(atPrice(profileOf(m_number), 1));
        const RecordRevision newer = revisionOf(atPrice(profileOf(m_number), 2));
        QCOMPARE(fatesOf({newer, older}), QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        QCOMPARE((*table().current(number()))->profile.offers.front().prices.front().price.tiyn(), 2);
        QCOMPARE(table().allCurrent()->constFind(m_number)->profile.offers.front().prices.front().price.tiyn(), 2);
    }

    void itIsCountedInNoMonthAndInNoAnalysis_P7_5()
    {
        QCOMPARE(fatesOf({revisionOf(profileOf(m_number))}), QStringList {QStringLiteral("accepted")});
        QVERIFY(MonthRecordTable(m_server->connection()).monthsOf(number())->empty());
        QVERIFY(!FactQueueTable(m_server->connection()).first()->has_value());
    }

    void theSiteShowsIt_L17_2_1()
    {
        QVERIFY(site("/centers/0417?lang=ru").contains(QStringLiteral("ещё не опубликовал цены")));
        QCOMPARE(fatesOf({revisionOf(profileOf(m_number))}), QStringList {QStringLiteral("accepted")});
        const QString page = site("/centers/0417?lang=ru");
        for (const char* said : {"Главный офис и площадка", "Признание поваров", "с 9 до 18 часов", "г. Астана, Абая 1",
                 "25 000", "с 01.01.2026", "30 000", "с 01.12.2026", "на казахском языке", "перед комиссией",
                 "Опубликовано самим центром 20.11.2026"}) {
            QString wanted = QString::fromUtf8(said);
            QString shown = page;
            QVERIFY2(shown.replace(QChar::Nbsp, u' ').contains(wanted), said);
        }
        QVERIFY(site("/centers/0417?lang=kk").contains(QStringLiteral("Бас кеңсе")));
    }

    void itIsFoundByProfession_L17_2_1()
    {
        const CenterDirectory directory(m_server->context());
        const CenterFilter cooks {{}, QStringLiteral("cook"), {}};
        const CenterFilter welders {{}, QStringLiteral("welder"), {}};
        QVERIFY(directory.find(cooks, Language::Russian)->empty());
        QCOMPARE(fatesOf({revisionOf(profileOf(m_number))}), QStringList {QStringLiteral("accepted")});
        const auto found = directory.find(cooks, Language::Russian);
        QCOMPARE(found->size(), size_t {1});
        QCOMPARE(found->front().prices.front().field(QStringLiteral("price")), QStringLiteral("25000"));
        QVERIFY(directory.find(welders, Language::Russian)->empty());
        const CenterFilter byAddress {{}, QStringLiteral("cook"), QStringLiteral("абая")};
        QCOMPARE(directory.find(byAddress, Language::Russian)->size(), size_t {1});
    }

    /// Accredited on 10 January 2024, a Wednesday: the fifth working day after it is the 17th.
    void whoHasNotPublishedIsNamedInTheOverview_L17_2_1()
    {
        ConsoleVisitor chamber
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalChamber, QStringLiteral("chamber")));
        const auto text = [&](const char* path) { return textIn(chamber.get(QLatin1String(path))); };
        const QString late = QStringLiteral("последний день был 17.01.2024 (Закон, статья 17, пункт 2)");
        for (const char* path : {"/console?lang=ru", "/console/centers?lang=ru"})
            QVERIFY2(text(path).contains(late), path);
        QVERIFY(text("/console?lang=kk").contains(QStringLiteral("соңғы күні 17.01.2024 болған")));
        QCOMPARE(fatesOf({revisionOf(profileOf(m_number))}), QStringList {QStringLiteral("accepted")});
        for (const char* path : {"/console?lang=ru", "/console/centers?lang=ru"})
            QVERIFY2(!text(path).contains(late), path);
    }

    /// A center of before sends none; what the register says of it stands on the site all the same.
    void theRegisterSpeaksForACenterOfBefore_L17_2_1()
    {
        ConsoleVisitor chamber
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalChamber, QStringLiteral("chamber")));
        const QString late = QStringLiteral("последний день был 17.01.2024");
        QVERIFY(textIn(chamber.get(QStringLiteral("/console?lang=ru"))).contains(late));
        const QString name = QStringLiteral("center-structure");
        const QByteArray rows("center,address_kk,address_ru,phone,structure_kk,structure_ru,activity_kk,activity_ru\n"
                              "0417,Астана,Астана,+77172501234,Кеңсе,Офис,Тану,Признание\n");
        const RegisterSource source {QStringLiteral("ҰКП"), today, QStringLiteral("x"), false};
        const auto draft = DraftRegister(m_server->context()).fromFile(name, rows, source);
        QVERIFY2(draft.isOk(), draft ? "" : qPrintable(draft.error().arguments.join(u' ')));
        QVERIFY(PublishRegister(m_server->context()).run(name, 0, QStringLiteral("x")).isOk());
        QVERIFY(!textIn(chamber.get(QStringLiteral("/console?lang=ru"))).contains(late));
    }

    void whatSomebodyTypedIsNoHtml()
    {
        ProfileRecord hostile = profileOf(m_number);
        hostile.about.structure.ru = QStringLiteral("<script>alert(1)</script>");
        hostile.offers.front().name.ru = QStringLiteral("<b>повар</b>");
        QCOMPARE(fatesOf({revisionOf(hostile)}), QStringList {QStringLiteral("accepted")});
        const QByteArray page = m_server->handle(getOf(QStringLiteral("/centers/0417?lang=ru"))).body;
        QVERIFY(!page.contains("<script>alert"));
        QVERIFY(!page.contains("<b>"));
    }

    void theConsoleShowsTheVersions()
    {
        const RecordRevision first = revisionOf(profileOf(m_number));
        QCOMPARE(fatesOf({first, next(first, atPrice(profileOf(m_number), 1'000'000))}),
            QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        ConsoleVisitor chamber
            = visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalChamber, QStringLiteral("chamber")));
        const QString page = textIn(chamber.get(QStringLiteral("/console/centers/0417?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("Опубликовано самим центром")));
        QVERIFY(page.contains(QStringLiteral("Главный офис и площадка")));
        QVERIFY(page.contains(QStringLiteral("01.01.2026")));
    }
};

QTEST_GUILESS_MAIN(tst_CenterProfiles)
#include "tst_centerprofiles.moc"
