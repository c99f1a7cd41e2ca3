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
        const auto facts = [](const std::vector<std::pair<const char*, Cbor>>& all) {
            Cbor map = Cbor::map();
            for (const auto& [name, value] : all)
                map.insert(QLatin1String(name), value);
            return map;
        };
        const auto text = [](const char* words) { return Cbor(QString::fromUtf8(words)); };
        row("R7 reported", Action::ReportDisability, facts({{"channel", text("phone")}, {"session", text("2026/0004")}}),
            "By telephone · Session 2026/0004");
        row("R7 proved", Action::ProveDisability,
            facts({{"sheet", text("БЛ 7")}, {"from", text("2026-11-16")}, {"until", text("2026-11-19")}, {"gapWaived", text("R7")}, {"extensionDays", 4}, {"voucherUntil", text("2026-12-05")}}),
            "Sheet No БЛ 7 · 16.11.2026 to 19.11.2026 · without the ten working days: R7 · voucher extended to 05.12.2026");
        row("R11.2", Action::PostponeForFault, facts({{"session", text("2026/0004")}, {"nature", text("Байланыс үзілді")}, {"gapWaived", text("R11.2")}}),
            "Session 2026/0004 · Байланыс үзілді · without the ten working days: R11.2");
        row("R11.2 power", Action::InterruptSession, facts({{"number", text("2026/0004")}, {"cause", text("power")}, {"nature", text("Жарық сөнді")}}),
            "Session 2026/0004 · no power · Жарық сөнді");
        row("L15.3 another payer", Action::ChangeBasis, facts({{"from", text("voucher")}, {"to", text("self")}, {"reason", text("Мерзімі бітті")}}),
            "The candidate pays, before: One-time voucher\nМерзімі бітті");
        row("L29 closed", Action::CloseCase, facts({{"ground", text("voucher-void")}}), "Voucher ended");
        row("a ground of a later version", Action::CloseCase, facts({{"ground", text("flown")}}), "flown");
        row("R9.1 a tie", Action::DeclareTie, facts({{"member", text("Ахметов")}, {"kind", text("employs")}}),
            "Ахметов · employs the candidate");
        row("R9.1 replaced", Action::SubstituteMember, facts({{"out", text("А")}, {"in", text("Б")}, {"reason", text("ill")}, {"order", text("12")}}),
            "Б instead of А · ill · No 12");
        row("R8.1 acquainted", Action::AcquaintCandidate, facts({{"what", text("tools-and-appeals")}}),
            "equipment and the way of appeal");
        row("R8.2 briefed", Action::AcquaintCandidate, facts({{"what", text("safety-briefing")}}), "safety briefing");
        row("R8 both", Action::AcquaintCandidate, facts({{"what", text("both")}}), "briefing, equipment and the way of appeal");
        row("R9 identified", Action::IdentifyCandidate, facts({{"attendance", text("late")}, {"document", text("ID 1")}}), "late · ID 1");
        row("log", Action::WriteIncident, facts({{"category", text("technical")}, {"kind", text("network")}, {"text", text("Желі жоқ")}}),
            "technical: network · Желі жоқ");
        row("R13 warned", Action::RecordViolation, facts({{"number", text("2026/0002")}, {"thing", text("шпаргалка қағазы")}, {"consequence", text("warning")}}),
            "Act No 2026/0002 · шпаргалка қағазы · warned");
        row("R17.2 corrected", Action::CorrectProtocol, facts({{"number", text("2026/0005")}, {"corrects", text("2026/0004")}, {"countsFrom", text("2026-11-17")}, {"reason", text("Күні қате")}}),
            "Protocol No 2026/0005 instead of No 2026/0004 · signed really on 17.11.2026 · Күні қате");
        row("L26.2", Action::CancelCertificate, facts({{"serial", text("S-1")}, {"cancelledOn", text("2026-11-20")}, {"source", text("center")}, {"ground", text("Шағым")}}),
            "S-1 · void since 20.11.2026 · by the center · Шағым");
        row("L26.2 by order", Action::Synchronize, facts({{"order", text("cancel")}, {"serial", text("S-1")}, {"cancelledOn", text("2026-11-20")}, {"source", text("server")}, {"ground", text("Шағым")}}),
            "S-1 · void since 20.11.2026 · by order of the platform · Шағым");
        row("exchange.md 29", Action::IssueDuplicate, facts({{"duplicate", text("2026/0001")}, {"serial", text("S-1")}, {"reason", text("lost")}}),
            "No 2026/0001 · S-1 · Lost");
        row("R20 received", Action::RecordReceipt, facts({{"receivedOn", text("2026-11-17")}, {"lastDay", text("2026-11-24")}}),
            "17.11.2026 · an appeal is in time until 24.11.2026");
        row("R20 late", Action::RegisterAppeal, facts({{"number", text("2026/0003")}, {"receivedOn", text("2026-11-25")}, {"late", Cbor::boolean(true)}}),
            "No 2026/0003 · received on 25.11.2026 · after the last day");
        row("R20 not heard", Action::AdmitAppeal, facts({{"number", text("2026/0003")}, {"admission", text("refused")}, {"reason", text("Себебі жоқ")}, {"channel", text("post")}}),
            "No 2026/0003 · not heard · Себебі жоқ · Post");
        row("R21 handed over", Action::AssignAppeal, facts({{"number", text("2026/0003")}, {"order", text("12")}}), "No 2026/0003 · order No 12");
        row("R22 decided", Action::DecideAppeal, facts({{"number", text("2026/0003")}, {"decision", text("upheld")}, {"decidedOn", text("2026-11-20")}}),
            "No 2026/0003 · upheld · 20.11.2026");
        row("R22 sent", Action::SendAppealDecision, facts({{"number", text("2026/0003")}, {"decision", text("rejected")}, {"channel", text("email")}}),
            "No 2026/0003 · rejected · E-mail");
        row("W4 kept", Action::AcceptRecount, facts({{"term", text("check_package")}, {"lastDay", text("2026-11-05")}, {"newLastDay", text("2026-11-06")}, {"accepted", Cbor::boolean(false)}}),
            "Check the package of documents · 05.11.2026 stays");
        row("a theory file", Action::RecordTheory, facts({{"file", text("theory.csv")}}), "from the file theory.csv");
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

    void whatTheActionAloneWouldSayWrong_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<Cbor>("facts");
        QTest::addColumn<QString>("what");
        QTest::newRow("R7 taken back") << Action::UnscheduleCandidate
                                       << Cbor::map().insert(QLatin1String("disability"), QStringLiteral("taken-back"))
                                       << QStringLiteral("The report of illness was taken back");
        QTest::newRow("exchange.md 29 duplicate") << Action::HandOverCertificate
                                                  << Cbor::map().insert(QLatin1String("duplicate"), QStringLiteral("2026/0001"))
                                                  << QStringLiteral("The duplicate was handed over");
        QTest::newRow("L26.2 order") << Action::Synchronize << Cbor::map().insert(QLatin1String("order"), QStringLiteral("cancel"))
                                     << QStringLiteral("The document was cancelled");
        QTest::newRow("W4 kept") << Action::AcceptRecount << Cbor::map().insert(QLatin1String("accepted"), Cbor::boolean(false))
                                 << QStringLiteral("A term was kept though it counts otherwise now");
    }
    void whatTheActionAloneWouldSayWrong()
    {
        QFETCH(Action, action);
        QFETCH(Cbor, facts);
        QFETCH(QString, what);
        DeskFixture desk;
        const Case file = withEntry(load(desk, desk.center().registered()), action, facts);
        QCOMPARE(timelineOf(file, desk.context().registers()).front().what, what);
    }

    void everyActionOfACaseHasItsClause_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("clause");
        QTest::newRow("R7") << Action::ReportDisability << QStringLiteral("R7");
        QTest::newRow("R11.2") << Action::PostponeForFault << QStringLiteral("R11.2");
        QTest::newRow("R13") << Action::RecordViolation << QStringLiteral("R13");
        QTest::newRow("R17.2") << Action::CorrectProtocol << QStringLiteral("R17.2");
        QTest::newRow("R21") << Action::AssignAppeal << QStringLiteral("R21");
        QTest::newRow("R22") << Action::DecideAppeal << QStringLiteral("R22");
        QTest::newRow("L26.2") << Action::CancelCertificate << QStringLiteral("L26.2");
        QTest::newRow("W4") << Action::AcceptRecount << QStringLiteral("W4");
    }
    void everyActionOfACaseHasItsClause()
    {
        QFETCH(Action, action);
        QFETCH(QString, clause);
        DeskFixture desk;
        const Case file = withEntry(load(desk, desk.center().registered()), action, Cbor::map());
        QCOMPARE(timelineOf(file, desk.context().registers()).front().clause, clause);
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


QTEST_MAIN(TestCaseTimeline)
#include "tst_casetimeline.moc"
