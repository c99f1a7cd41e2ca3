// Protects Ctrl+K as the window asks it: registered cases are found, in one picture of the data.

#include "core/services/queries/searchquery.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsCases();
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

void TestSearchQuery::failsWhole()
{
    TestCenter center;
    center.registered(2);
    QVERIFY(failEveryAccess(center.db(), [&] { return SearchQuery(center.db()).find(QStringLiteral("ахметов")); }) >= 3);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
