// Protects what a center publishes of itself on its way (L17.2.1, exchange.md 1 to 4): it comes back as it was, there is one
// writing of it, whatever was touched has another hash or does not read, and it belongs to no month of the report (P7.5).
#include "core/wire/profilerecord.h"
#include "core/wire/recordmonth.h"
#include "tests/core/wire/samples.h"

#include <QtTest/QTest>

#include <functional>

using namespace tanu;

namespace {

using Change = std::function<void(ProfileRecord&)>;

ProfileRecord profile()
{
    PublicProfile about;
    about.structure = {QStringLiteral("Бас кеңсе, екі алаң"), QStringLiteral("Главный офис, две площадки")};
    about.activity = {QStringLiteral("Біліктілікті тану"), QStringLiteral("Признание квалификаций")};
    about.accessibility = {QStringLiteral("Пандус бар"), QStringLiteral("Есть пандус")};
    about.head = QStringLiteral("Сейітова Айгүл");
    about.site = QStringLiteral("https://center.example.kz/");
    const ProfessionOffer cook {QStringLiteral("cook"), {QStringLiteral("Аспаз"), QStringLiteral("Повар")}, *NqfLevel::of(3),
        {Language::Kazakh, Language::Russian}, {ExamMode::Offline},
        {{QDate(2026, 1, 1), *Money::ofTiyn(3'200'000)}, {QDate(2026, 12, 1), *Money::ofTiyn(3'500'050)}}};
    const ProfessionOffer welder {QStringLiteral("welder"), {QStringLiteral("Дәнекерлеуші"), QStringLiteral("Сварщик")},
        *NqfLevel::of(4), {Language::Kazakh}, {ExamMode::Offline, ExamMode::Online}, {}};
    return {samples::center(), {QStringLiteral("Орталық"), QStringLiteral("Центр")},
        {QStringLiteral("Астана қ."), QStringLiteral("г. Астана")}, *Phone::parse(QStringLiteral("+77172501234")),
        *Email::parse(QStringLiteral("a@example.kz")), about, {cook, welder}};
}

RecordRevision revisionOf(const ProfileRecord& content)
{
    return {QByteArray::fromHex("019c6049d0fa7000800000000000aaaa"), RecordKind::CenterProfile, 1, std::nullopt, contentOf(content)};
}

QString problemOf(const ProfileRecord& content)
{
    const auto read = readProfileRecord(contentOf(content));
    return read ? QString() : QString(read.problem().code + QLatin1Char(' ') + read.problem().path);
}

} // namespace

class TestProfileRecord final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto record = parseRecord(canonicalOf(revisionOf(profile())));
        QVERIFY(record.isOk());
        QCOMPARE(record->kind, RecordKind::CenterProfile);
        const auto read = readProfileRecord(record->content);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.problem().path));
        QVERIFY(*read == profile());
        QCOMPARE(contentOf(*read), contentOf(profile()));
    }

    void saysTheLeastToo()
    {
        ProfileRecord least = profile();
        least.phone.reset();
        least.email.reset();
        least.about = {};
        least.offers.clear();
        const auto read = readProfileRecord(contentOf(least));
        QVERIFY(read.isOk());
        QVERIFY(*read == least);
    }

    void eachChangeHasAnotherHash_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("price", [](ProfileRecord& it) { it.offers.front().prices.front().price = *Money::ofTiyn(1); });
        row("day of a price", [](ProfileRecord& it) { it.offers.front().prices.back().since = QDate(2026, 12, 2); });
        row("structure", [](ProfileRecord& it) { it.about.structure.ru += QLatin1Char('.'); });
        row("head", [](ProfileRecord& it) { it.about.head.clear(); });
        row("mode", [](ProfileRecord& it) { it.offers.back().modes = {ExamMode::Online}; });
        row("profession", [](ProfileRecord& it) { it.offers.pop_back(); });
    }
    void eachChangeHasAnotherHash()
    {
        QFETCH(Change, change);
        ProfileRecord changed = profile();
        change(changed);
        QVERIFY(hashOf(revisionOf(changed)) != hashOf(revisionOf(profile())));
        QCOMPARE(problemOf(changed), QString());
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* problem, const Change& change) {
            QTest::newRow(name) << change << QString::fromLatin1(problem);
        };
        row("no name", "FieldEmpty name.ru", [](ProfileRecord& it) { it.name.ru.clear(); });
        row("one language alone", "FieldEmpty activity.ru", [](ProfileRecord& it) { it.about.activity.ru.clear(); });
        row("no link", "FieldMalformed site", [](ProfileRecord& it) { it.about.site = QStringLiteral("javascript:alert(1)"); });
        row("no language", "FieldEmpty offers[0].languages", [](ProfileRecord& it) { it.offers.front().languages.clear(); });
        row("another order of modes", "NotCanonical offers[1].modes",
            [](ProfileRecord& it) { it.offers.back().modes = {ExamMode::Online, ExamMode::Offline}; });
        row("the same profession twice", "Contradiction offers[1].profession",
            [](ProfileRecord& it) { it.offers.back() = it.offers.front(); });
        row("two prices of one day", "Contradiction offers[0].prices[1].since",
            [](ProfileRecord& it) { it.offers.front().prices.back().since = QDate(2026, 1, 1); });
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(Change, change);
        ProfileRecord changed = profile();
        change(changed);
        QTEST(problemOf(changed), "problem");
    }

    void anotherCurrencyIsRefused()
    {
        QByteArray content = contentOf(profile());
        content.replace("KZT", "USD");
        const auto read = readProfileRecord(content);
        QVERIFY(!read.isOk());
        QCOMPARE(read.problem().path, QStringLiteral("currency"));
    }

    void aFieldMoreIsRefused()
    {
        Cbor more = *decodeCbor(contentOf(profile()));
        more.insert(QLatin1String("iin"), QStringLiteral("900101300007"));
        QCOMPARE(readProfileRecord(more).problem().code, QLatin1String(problemcode::fieldUnknown));
    }

    void itBelongsToNoMonth_P7_5()
    {
        QVERIFY(!isReportedByMonth(RecordKind::CenterProfile));
        QVERIFY(isReportedByMonth(RecordKind::Certificate));
        QVERIFY(!factMonthOf(RecordKind::CenterProfile, *decodeCbor(contentOf(profile()))));
        RecordRevision corrected = revisionOf(profile());
        corrected.correction
            = MonthCorrection {*Month::parse(QStringLiteral("2026-03")), *Month::parse(QStringLiteral("2026-02"))};
        QCOMPARE(parseRecord(canonicalOf(corrected)).problem().path, QStringLiteral("correction"));
    }

    void thePriceInForceIsTheLastThatBegan()
    {
        const ProfessionOffer cook = profile().offers.front();
        QVERIFY(!priceOn(cook, QDate(2025, 12, 31)));
        QCOMPARE(priceOn(cook, QDate(2026, 11, 30))->price.tiyn(), 3'200'000);
        QCOMPARE(priceOn(cook, QDate(2026, 12, 1))->price.tiyn(), 3'500'050);
    }
};

QTEST_GUILESS_MAIN(TestProfileRecord)
#include "tst_profilerecord.moc"
