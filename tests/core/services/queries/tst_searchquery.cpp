// Protects Ctrl+K as the window asks it: registered cases are found, in one picture of the data.

#include "core/services/applications/registerapplication.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/searchquery.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsCases();
    void findsThePersonMeant_data();
    void findsThePersonMeant();
    void listsNarrowToThePersonMeant_data();
    void listsNarrowToThePersonMeant();
    void failsWhole();
};

void TestSearchQuery::findsCases()
{
    TestCenter center;
    const auto male = center.registered(2);
    const auto female = center.registered(3);
    SearchQuery query(center.db());
    QCOMPARE(need(query.find(QStringLiteral("жанна"))).front().subject, female.bytes());
    QCOMPARE(need(query.find(QStringLiteral("ахметов"))).front().subject, male.bytes());
    QCOMPARE(need(query.find(QStringLiteral("2026"))).size(), size_t {2});
    QCOMPARE(need(query.find(QStringLiteral("2026"), 1)).size(), size_t {1});
    QVERIFY(need(query.find({})).empty());
}

namespace {

/// Case 1 of a man, case 2 of a woman, case 3 of somebody with a foreign document.
struct ThreeCases {
    ThreeCases()
    {
        iin = center.fields(2).identity.iin->toString();
        center.registered(2);
        center.registered(3);
        ApplicationFields fields = center.fields(4);
        fields.identity = {std::nullopt, QStringLiteral("AB 123 4567"), QStringLiteral("643")};
        need(RegisterApplication(center.as(Role::Registrar))
                 .run(fields, {TestCenter::paper(QStringLiteral("identity-card")), TestCenter::paper(QStringLiteral("diploma"))}));
    }

    TestCenter center;
    QString iin;
};

void addPersonRows()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char* name, const char* typed, const char* numbers) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromLatin1(numbers);
    };
    row("S2 the whole IIN", "IIN", "1");
    row("S2 the IIN as screens show it", "GROUPED", "1");
    row("S2 the IIN with space around", "  IIN ", "1");
    row("S2 the IIN and the name", "ахметов IIN", "1");
    row("S2 the IIN and another name", "қайратова IIN", "");
    row("S2 a part of the IIN", "PART", "");
    row("S2 an IIN that nobody has", "900101300007", "");
    row("S2 a foreign document", "AB 123 4567", "3");
    row("S2 a foreign document, typed otherwise", "ab1234567", "3");
    row("S2 a part of a foreign document", "123 4567", "");
}

QString typedFor(QString typed, const QString& iin)
{
    return typed.replace(QStringLiteral("IIN"), iin)
        .replace(QStringLiteral("GROUPED"), iin.left(6) + QLatin1Char(' ') + iin.mid(6))
        .replace(QStringLiteral("PART"), iin.left(11));
}

} // namespace

void TestSearchQuery::findsThePersonMeant_data()
{
    addPersonRows();
}

void TestSearchQuery::findsThePersonMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    ThreeCases three;
    const auto found = need(SearchQuery(three.center.db()).find(typedFor(typed, three.iin)));
    QStringList told;
    for (const SearchItem& item : found)
        told.append(item.subtitle.right(1));
    QCOMPARE(told.join(QLatin1Char(',')), numbers);
    if (numbers == QLatin1String("1"))
        QCOMPARE(found.front().identity, three.iin);
    if (numbers == QLatin1String("3"))
        QCOMPARE(found.front().identity, QStringLiteral("AB1234567"));
}

void TestSearchQuery::listsNarrowToThePersonMeant_data()
{
    addPersonRows();
}

void TestSearchQuery::listsNarrowToThePersonMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    ThreeCases three;
    ApplicationListQuery query(three.center.db(), three.center.clock());
    for (const ApplicationOrder order : {ApplicationOrder::Name, ApplicationOrder::Time, ApplicationOrder::Deadline}) {
        ApplicationsWanted wanted;
        wanted.order = order;
        wanted.filter.text = typedFor(typed, three.iin);
        QStringList told;
        for (const ApplicationRow& row : need(query.page(wanted)).rows)
            told.append(QString::number(row.number));
        QCOMPARE(told.join(QLatin1Char(',')), numbers);
        QCOMPARE(need(query.count(wanted.filter)), static_cast<int>(told.size()));
    }
}

void TestSearchQuery::failsWhole()
{
    TestCenter center;
    center.registered(2);
    QVERIFY(failEveryAccess(center.db(), [&] { return SearchQuery(center.db()).find(QStringLiteral("ахметов")); }) >= 3);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
