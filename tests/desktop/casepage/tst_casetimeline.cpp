// Protects the story of a case: each entry of the journal is a sentence with its facts, the newest first, with the
// papers that can be looked at.
#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/casepage/casetimeline.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

Case load(DeskFixture& desk, const ApplicationId& id)
{
    return need(CaseQuery(desk.center().db(), desk.center().clock()).load(id));
}

desktop::TimelineEntry cardOf(const std::vector<desktop::TimelineEntry>& cards, const char* what)
{
    for (const auto& card : cards) {
        if (card.what == QLatin1String(what))
            return card;
    }
    return {};
}

Case withEntry(Case file, Action action, const Cbor& facts)
{
    file.timeline = {{QDateTime::currentDateTimeUtc(), QStringLiteral("Серікқызы Айгүл"), action, codeOf(action), facts}};
    return file;
}

} // namespace

class TestCaseTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoryOfARefusal()
    {
        DeskFixture desk;
        const Case file = load(desk, desk.center().refused());
        const auto cards = timelineOf(file, desk.context().registers());
        QCOMPARE(cards.size(), size_t(3));
        QCOMPARE(cards.front().what, QStringLiteral("The contract was refused with reasons"));
        QVERIFY(cards.front().detail.contains(QStringLiteral("2026/0001")));
        QVERIFY(cards.front().detail.contains(QString::fromUtf8("топтама")));
        QCOMPARE(cards.front().clause, QStringLiteral("R5.2"));
        QCOMPARE(cards.front().papers.front().id, QStringLiteral("refusal"));
        QCOMPARE(cardOf(cards, "The package was checked").detail, QStringLiteral("Incomplete, missing: Education"));
        QCOMPARE(cards.back().what, QStringLiteral("The application was registered"));
        QCOMPARE(cards.back().papers.front().title, QStringLiteral("Application (Annex 1)"));
        QVERIFY(!cards.back().who.isEmpty());
    }

    void aContractTellsItsPrice_L15_3()
    {
        DeskFixture desk;
        const auto cards = timelineOf(load(desk, desk.center().contracted()), desk.context().registers());
        const QString detail = cardOf(cards, "The contract was concluded").detail;
        QVERIFY2(detail.contains(QString::fromUtf8("000 ₸")), qPrintable(detail));
    }

    void factsBecomeWords_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<Cbor>("facts");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, Action action, const Cbor& facts, const char* words) {
            QTest::newRow(name) << action << facts << QString::fromUtf8(words);
        };
        row("R15 admitted", Action::RecordTheory,
            Cbor::map().insert(QLatin1String("correct"), 22).insert(QLatin1String("total"), 30).insert(QLatin1String("admitted"), Cbor::boolean(true)),
            "22 of 30 correct · admitted to practice");
        row("R15 not admitted", Action::RecordTheory,
            Cbor::map().insert(QLatin1String("correct"), 21).insert(QLatin1String("total"), 30).insert(QLatin1String("admitted"), Cbor::boolean(false)),
            "21 of 30 correct · not admitted to practice");
        row("R6.1 late", Action::RecordNotice,
            Cbor::map().insert(QLatin1String("number"), QStringLiteral("2026/0009")).insert(QLatin1String("channel"), QStringLiteral("email")).insert(QLatin1String("late"), Cbor::boolean(true)),
            "No 2026/0009 · E-mail · after the last day");
        row("R18.1 handed over", Action::HandOverCertificate,
            Cbor::map().insert(QLatin1String("serial"), QStringLiteral("S-1")).insert(QLatin1String("collectedBy"), QStringLiteral("Ахметов")),
            "S-1 · collected by Ахметов");
        row("R17.2 signed", Action::SignProtocol, Cbor::map().insert(QLatin1String("number"), QStringLiteral("2026/0004")),
            "Protocol No 2026/0004");
        row("a paper", Action::PrintPaper, Cbor::map().insert(QLatin1String("form"), QStringLiteral("contract")), "Contract");
        row("nothing known", Action::PrintCertificate, Cbor::map(), "");
    }
    void factsBecomeWords()
    {
        QFETCH(Action, action);
        QFETCH(Cbor, facts);
        QFETCH(QString, words);
        DeskFixture desk;
        const Case file = withEntry(load(desk, desk.center().registered()), action, facts);
        const auto cards = timelineOf(file, desk.context().registers());
        QCOMPARE(cards.front().detail, words);
    }

    void anActionOfALaterVersionIsStillTold()
    {
        DeskFixture desk;
        Case file = load(desk, desk.center().registered());
        file.timeline = {{QDateTime::currentDateTimeUtc(), QStringLiteral("X"), std::nullopt, QStringLiteral("fly"), Cbor::map()}};
        QCOMPARE(timelineOf(file, desk.context().registers()).front().what, QStringLiteral("fly"));
    }

    void aPaperThatIsNotThereIsNotOffered()
    {
        DeskFixture desk;
        const Case file = load(desk, desk.center().registered());
        QVERIFY(papersOf(file, Action::ConcludeContract).isEmpty());
        QVERIFY(papersOf(file, Action::PrepareCertificate).isEmpty());
        QCOMPARE(layOutPaper(desk.context(), file, QStringLiteral("contract")).error().kind, ErrorKind::NotFound);
        QCOMPARE(layOutPaper(desk.context(), file, QStringLiteral("unknown")).error().kind, ErrorKind::NotFound);
    }
};

Q_DECLARE_METATYPE(tanu::Cbor)

QTEST_MAIN(TestCaseTimeline)
#include "tst_casetimeline.moc"
