// Protects the rule of violations: what is one (R12), and what the first and every further one leads to (R13).
#include "core/domain/prohibitedthings.h"
#include "core/domain/violation.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

Programme programmeAllowing(const QString& kk, const QString& ru)
{
    Programme programme {ProgrammeId(), QStringLiteral("cook"), *NqfLevel::of(3), 1, {}, {}, {}, {}, 16, false, false,
        false, false, {}, 60, {}, 120, DisagreementRule::Majority, 70, {}, {}, {}, {}, {}};
    programme.allowedThings = {{kk, ru}};
    return programme;
}

} // namespace

class TestViolationRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWarnsTheSecondEnds_data()
    {
        QTest::addColumn<int>("nth");
        QTest::addColumn<ExamMode>("mode");
        QTest::addColumn<QString>("consequence");
        QTest::addColumn<bool>("ends");
        QTest::newRow("R13.off first: oral warning") << 1 << ExamMode::Offline << "warning" << false;
        QTest::newRow("R13.off second: removal") << 2 << ExamMode::Offline << "removal" << true;
        QTest::newRow("R13.off third: removal") << 3 << ExamMode::Offline << "removal" << true;
        QTest::newRow("R13.on first: warning by proctoring") << 1 << ExamMode::Online << "warning" << false;
        QTest::newRow("R13.on second: automatic end") << 2 << ExamMode::Online << "ended" << true;
        QTest::newRow("R13.on third: automatic end") << 3 << ExamMode::Online << "ended" << true;
    }

    void theFirstWarnsTheSecondEnds()
    {
        QFETCH(int, nth);
        QFETCH(ExamMode, mode);
        QFETCH(QString, consequence);
        QFETCH(bool, ends);
        QCOMPARE(codeOf(consequenceOf(nth, mode)), consequence);
        QCOMPARE(endsProcedure(consequenceOf(nth, mode)), ends);
    }

    void everythingThatTheClauseNamesIsInTheList_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"mobile-phone", "pager", "tablet", "music-player", "laptop", "modem", "radio",
                 "smart-watch", "smart-glasses", "fitness-bracelet", "voice-recorder", "calculator", "headphones",
                 "crib-sheet", "study-material"})
            QTest::newRow(qPrintable(QStringLiteral("R12 ") + QLatin1String(code))) << QString::fromLatin1(code);
    }

    void everythingThatTheClauseNamesIsInTheList()
    {
        QFETCH(QString, code);
        const Bilingual name = nameOfThing(code);
        QVERIFY(!name.kk.isEmpty() && !name.ru.isEmpty());
        QVERIFY(name.kk != code);
        QCOMPARE(prohibitedThings().size(), size_t {15});
    }

    void whatTheProgrammeAllowsIsNoViolation_data()
    {
        QTest::addColumn<QString>("thing");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R12 by code") << "calculator" << "FieldMalformed thing,calculator";
        QTest::newRow("R12 by the name in Russian") << "Калькулятор" << "FieldMalformed thing,Калькулятор";
        QTest::newRow("R12 by the programme's own words") << "инженерлік калькулятор!" << "ok";
        QTest::newRow("R12 case and dots do not matter") << "КАЛЬКУЛЯТОР." << "FieldMalformed thing,КАЛЬКУЛЯТОР.";
        QTest::newRow("R12 another thing of the list") << "mobile-phone" << "ok";
        QTest::newRow("R12 in words of one's own") << "Жазба қағаз" << "ok";
        QTest::newRow("R12 nothing") << " ." << "FieldEmpty thing";
    }

    void whatTheProgrammeAllowsIsNoViolation()
    {
        QFETCH(QString, thing);
        QFETCH(QString, answer);
        const Programme programme = programmeAllowing(QStringLiteral("Есептегіш"), QStringLiteral("Калькулятор"));
        QCOMPARE(told(checkThing(programme, thing)), answer);
    }

    void aThingOfTheListIsAllowedByItsNameInEitherLanguage()
    {
        const Programme programme = programmeAllowing(QStringLiteral("Диктофон"), QStringLiteral("Аппарат для записи"));
        QVERIFY(isAllowed(programme, QStringLiteral("voice-recorder")));
        QVERIFY(isAllowed(programme, QStringLiteral("Диктофон (дыбыс жазғыш)")));
        QVERIFY(!isAllowed(programme, QStringLiteral("music-player")));
    }

    void R19_adviceNamesTheRule()
    {
        QVERIFY(adviceAfterRemoval().kk.contains(QStringLiteral("12-тармағын")));
        QVERIFY(adviceAfterRemoval().ru.contains(QStringLiteral("пункт 12")));
    }

    void codesAreStable()
    {
        for (const Consequence one : {Consequence::Warning, Consequence::Removal, Consequence::Ended})
            QCOMPARE(*parseConsequence(codeOf(one)), one);
        for (const ExamStage one : {ExamStage::Theory, ExamStage::Practice})
            QCOMPARE(*parseExamStage(codeOf(one)), one);
        for (const ViolationSource one : {ViolationSource::Commission, ViolationSource::Proctoring})
            QCOMPARE(*parseViolationSource(codeOf(one)), one);
        QCOMPARE(told(parseConsequence(QStringLiteral("fine"))), QStringLiteral("FieldMalformed consequence,fine"));
        QCOMPARE(told(parseExamStage(QStringLiteral("break"))), QStringLiteral("FieldMalformed stage,break"));
        QCOMPARE(told(parseViolationSource(QStringLiteral("rumour"))), QStringLiteral("FieldMalformed source,rumour"));
    }
};

QTEST_APPLESS_MAIN(TestViolationRules)
#include "tst_violationrules.moc"
