// Protects the papers of a session: the choice of their language stands on that of the procedure (R9.2), and what somebody
// chose stays.
#include "app/desktop/sessions/attendancesection.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/widgets/languagechoice.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

struct Papers {
    DeskFixture desk {Role::Secretary};
    SessionRoad road {desk.center()};

    [[nodiscard]] ApplicationId candidate(Language language, int serial)
    {
        ApplicationFields fields = desk.center().fields(serial);
        fields.language = language;
        return road.contracted(fields);
    }
    void open(const SessionId& session)
    {
        desk.open({sessionsPage(desk.context()), sessionPage(desk.context())}).goTo({QStringLiteral("session"), session.toText()});
    }
    template <typename Section>
    [[nodiscard]] LanguageChoice& choice()
    {
        return *desk.window().currentPage()->findChild<Section*>()->template findChild<LanguageChoice*>();
    }
};

} // namespace

class TestPaperLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R9_2_aRussianSessionHasRussianPapers()
    {
        Papers papers;
        const ApplicationId id = papers.candidate(Language::Russian, 0);
        papers.open(papers.road.ended({id}, {}));
        QCOMPARE(*papers.choice<ProtocolSection>().value(), Language::Russian);
        QCOMPARE(*papers.choice<AttendanceSection>().value(), Language::Russian);
    }

    void R9_2_aKazakhOneHasKazakhOnes()
    {
        Papers papers;
        papers.open(papers.road.scheduled({papers.candidate(Language::Kazakh, 0)}));
        QCOMPARE(*papers.choice<AttendanceSection>().value(), Language::Kazakh);
    }

    void whatWasChosenStays()
    {
        Papers papers;
        papers.open(papers.road.scheduled({papers.candidate(Language::Russian, 0)}));
        papers.choice<AttendanceSection>().setValue(Language::Kazakh);
        papers.desk.window().refresh();
        QCOMPARE(*papers.choice<AttendanceSection>().value(), Language::Kazakh);
    }
};

QTEST_MAIN(TestPaperLanguage)
#include "tst_paperlanguage.moc"
