// Protects the paper that is printed without another look: it speaks the language in which the procedure is held (R9.2).
#include "core/services/queries/sessionquery.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSessionLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R9_2_mostCandidatesDecide_data()
    {
        QTest::addColumn<int>("kazakh");
        QTest::addColumn<int>("russian");
        QTest::addColumn<Language>("language");
        QTest::newRow("R9.2 all Russian") << 0 << 2 << Language::Russian;
        QTest::newRow("R9.2 all Kazakh") << 2 << 0 << Language::Kazakh;
        QTest::newRow("R9.2 most Russian") << 1 << 2 << Language::Russian;
        QTest::newRow("R9.2 as many: the state language") << 1 << 1 << Language::Kazakh;
        QTest::newRow("R9.2 nobody yet") << 0 << 0 << Language::Kazakh;
    }
    void R9_2_mostCandidatesDecide()
    {
        QFETCH(int, kazakh);
        QFETCH(int, russian);
        QFETCH(Language, language);
        TestCenter center;
        SessionRoad road(center);
        Cases cases;
        for (int serial = 0; serial < kazakh + russian; ++serial) {
            ApplicationFields fields = center.fields(serial);
            fields.language = serial < kazakh ? Language::Kazakh : Language::Russian;
            cases.push_back(road.contracted(fields));
        }
        const SessionId session = road.scheduled(cases);
        QCOMPARE(need(SessionQuery(center.db(), center.clock()).load(session)).language(), language);
    }

    void R9_2_beforeThatTheProgrammesOnlyOne()
    {
        TestCenter center;
        SessionRoad road(center);
        Programme russian = center.programme();
        russian.version = 2;
        russian.languages = {Language::Russian};
        road.useProgramme(center.addProgramme(russian));
        const SessionId session = road.planned();
        QCOMPARE(need(SessionQuery(center.db(), center.clock()).load(session)).language(), Language::Russian);
    }
};

QTEST_GUILESS_MAIN(TestSessionLanguage)
#include "tst_sessionlanguage.moc"
