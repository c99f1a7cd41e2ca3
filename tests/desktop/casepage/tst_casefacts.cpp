// Protects what must be known of a case before anything is done with it: the standing notice (L15.1, L26.2, L29.3, R7,
// R11.2), and the column of facts with voucher, retakes, appeal and protocols.
#include "app/desktop/casepage/casefacts.h"
#include "app/desktop/casepage/standingnotice.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/support/beforeroad.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

Case load(DeskFixture& desk, const ApplicationId& id)
{
    return need(CaseQuery(desk.center().db(), desk.center().clock()).load(id));
}

QString wordsOf(const CaseFacts& facts)
{
    QStringList words;
    for (const QLabel* label : facts.findChildren<QLabel*>()) {
        if (!label->isHidden())
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestCaseFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseOnItsRoadHasNoNotice()
    {
        DeskFixture desk;
        QVERIFY(!standingNotice(load(desk, desk.center().contracted())));
        QVERIFY(!standingNotice(load(desk, desk.center().refused(1))));
    }

    void theGravestIsSaid_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("clause");
        QTest::newRow("L15.1 profession out of the register") << 0 << Tone::Warning << QStringLiteral("L15.1");
        QTest::newRow("L29.3 voucher ended") << 1 << Tone::Warning << QStringLiteral("L29.3");
        QTest::newRow("R7 awaited") << 2 << Tone::Warning << QStringLiteral("R7");
        QTest::newRow("R11.2 waived") << 3 << Tone::Accent << QStringLiteral("R11.2");
        QTest::newRow("closed") << 4 << Tone::Neutral << QString();
        QTest::newRow("L26.2 cancelled") << 5 << Tone::Danger << QStringLiteral("L26.2");
    }
    void theGravestIsSaid()
    {
        QFETCH(int, what);
        QFETCH(Tone, tone);
        QFETCH(QString, clause);
        DeskFixture desk;
        Case file = load(desk, desk.center().contracted());
        const QDate day = desk.center().today();
        file.application.gapWaiver = GapWaiver::Fault; // the least of them holds always
        CaseDisability awaited;
        awaited.isAwaited = true;
        CaseCertificate document;
        document.cancellation = CaseCancellation {day, QStringLiteral("Шағым"), QStringLiteral("L26.2"), CancellationSource::Center, {}};
        if (what == 0)
            file.profession.withdrawnOn = day;
        if (what == 1)
            file.before.voucher = CaseVoucher {QStringLiteral("V-1"), day, day, 0, day, true};
        if (what == 2)
            file.before.disabilities = {awaited};
        if (what >= 4)
            file.before.closure = CaseClosure {day, QStringLiteral("other"), QStringLiteral("Себеп"), QStringLiteral("Ахметов")};
        if (what == 5)
            file.certificates = {document};
        const auto notice = standingNotice(file);
        QVERIFY(notice);
        QCOMPARE(notice->tone, tone);
        QCOMPARE(notice->clause, clause);
    }

    void anEndedVoucherDoesNotMatterAfterTheDecision_L29_3()
    {
        DeskFixture desk;
        Case file = load(desk, desk.center().contracted());
        const QDate day = desk.center().today();
        file.before.voucher = CaseVoucher {QStringLiteral("V-1"), day, day, 0, day, true};
        file.application.state = CaseState::Passed;
        QVERIFY(!standingNotice(file));
    }

    void theVoucherStandsWithItsExtension_L29_3()
    {
        DeskFixture desk;
        test::BeforeRoad road(desk.center());
        const QDate day = desk.center().today();
        const ApplicationId id = road.contracted(road.voucherFields(day.addDays(20)));
        road.reported(id);
        road.proved(id, day, day.addDays(2));
        CaseFacts facts(desk.context(), nullptr);
        facts.show(load(desk, id));
        QVERIFY2(wordsOf(facts).contains(QStringLiteral("25.11.2026")), qPrintable(wordsOf(facts)));
        QVERIFY(wordsOf(facts).contains(QStringLiteral("without the ten working days: R7")));
    }

    void R19_aRetakeOpensTheOldCase()
    {
        DeskFixture desk;
        Case file = load(desk, desk.center().contracted());
        const ApplicationId old = desk.center().registered(1);
        file.before.retakeOf = CaseLink {old, QStringLiteral("2026/0002")};
        CaseFacts facts(desk.context(), nullptr);
        facts.show(file);
        QSignalSpy asked(&facts, &CaseFacts::caseRequested);
        facts.findChild<QPushButton*>(QStringLiteral("case-2026/0002"))->click();
        QCOMPARE(asked.value(0).value(0).value<ApplicationId>(), old);
    }

    void R22_theAppealStandsWithItsCommission()
    {
        DeskFixture desk;
        test::AppealRoad road(desk.center());
        road.decided(true);
        const Case file = load(desk, road.candidate());
        CaseFacts facts(desk.context(), nullptr);
        facts.show(file);
        const QString words = wordsOf(facts);
        QVERIFY(words.contains(QStringLiteral("upheld")));
        QVERIFY(words.contains(file.appeals.front().members.front().name));
    }

    void R17_2_aCorrectionNamesTheOneItStandsFor()
    {
        DeskFixture desk;
        Case file = load(desk, desk.center().contracted());
        const QDateTime now = desk.center().clock().now();
        const CaseProtocol first {ProtocolId::make(now), QStringLiteral("2026/0004"), now, desk.center().today(), std::nullopt};
        CaseProtocol second {ProtocolId::make(now), QStringLiteral("2026/0005"), now, {}, first.id};
        second.correctionReason = QStringLiteral("Күні қате");
        CaseFacts facts(desk.context(), nullptr);
        file.protocols = {first};
        facts.show(file);
        QVERIFY2(!wordsOf(facts).contains(QStringLiteral("2026/0004")), "one protocol stands in the timeline");
        file.protocols = {first, second};
        facts.show(file);
        QVERIFY(wordsOf(facts).contains(QStringLiteral("instead of No 2026/0004")));
        QVERIFY(wordsOf(facts).contains(QStringLiteral("Күні қате")));
    }
};

QTEST_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
