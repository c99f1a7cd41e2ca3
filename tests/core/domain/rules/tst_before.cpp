// Protects the rules of what happens before and instead of the procedure: the sick-leave sheet (R7), the codes of reports,
// postponements and closures as they are stored for ever, categories outside the law (L2.3), links (R11.1), and the grounds
// that a refusal is offered with (R5.2).
#include "core/domain/casevoucher.h"
#include "core/domain/closure.h"
#include "core/domain/disability.h"
#include "core/domain/intake/intake.h"
#include "core/domain/intake/offeredgrounds.h"
#include "core/domain/postponement.h"
#include "core/domain/rules/registered.h"
#include "core/domain/values/onlinelinks.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

QString told(const Result<void>& result)
{
    if (result)
        return QStringLiteral("ok");
    return nameOf(result.error().kind) + QLatin1Char(' ') + result.error().arguments.join(QLatin1Char(','));
}

Application application()
{
    const ApplicationFields fields {*PersonName::of(QStringLiteral("Ахметов"), QStringLiteral("Әлихан")), {},
        QDate(1990, 1, 1), Sex::Male, {}, {}, {}, {}, {}, {}, Sought::Qualification, {}, std::nullopt, {}, {}, {},
        Language::Kazakh, ExamMode::Offline, {}, Basis::Self, std::nullopt, {}, {}, {}, {}, {}, true,
        QDate(2026, 11, 2)};
    return {{}, 2026, 1, {}, {}, fields};
}

} // namespace

class TestBefore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R7_sheetCoversWhatWasReported_data()
    {
        QTest::addColumn<QDate>("reported");
        QTest::addColumn<QDate>("session");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("answer");
        const QDate day(2026, 11, 17);
        const QString missing = QStringLiteral("DisabilityNotProved А,2026-11-17");
        QTest::newRow("R7 on the day, covered") << day << day << day << day << "ok";
        QTest::newRow("R7 on the day, from the day after") << day << day << day.addDays(1) << day.addDays(2) << missing;
        QTest::newRow("R7 on the day, until the day before") << day << day << day.addDays(-5) << day.addDays(-1) << missing;
        QTest::newRow("R7 after the day, not covered")
            << day.addDays(2) << day << day.addDays(1) << day.addDays(3) << missing;
        QTest::newRow("R7 ahead, over before the day")
            << day.addDays(-5) << day << day.addDays(-6) << day.addDays(-4) << "ok";
        QTest::newRow("R7 ahead, over when reported")
            << day.addDays(-5) << day << day.addDays(-9) << day.addDays(-6)
            << "DisabilityNotProved А,2026-11-12";
        QTest::newRow("R7 without a session") << day << QDate() << day << day.addDays(3) << "ok";
        QTest::newRow("R7 without a session, long ago")
            << day << QDate() << day.addDays(-30) << day.addDays(-20) << missing;
    }

    void R7_sheetCoversWhatWasReported()
    {
        QFETCH(QDate, reported);
        QFETCH(QDate, session);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QString, answer);
        ReportedDisability disability {QStringLiteral("А"), reported, std::nullopt};
        if (session.isValid())
            disability.sessionDay = session;
        QCOMPARE(told(checkSickLeave({QStringLiteral("1"), from, until}, disability, QDate(2026, 11, 30))), answer);
    }

    void R7_sheetHasNumberAndDays()
    {
        const QDate day(2026, 11, 17);
        const ReportedDisability reported {QStringLiteral("А"), day, std::nullopt};
        QCOMPARE(told(checkSickLeave({QStringLiteral(" "), day, day}, reported, day)),
            QStringLiteral("FieldEmpty sheetnumber"));
        QCOMPARE(told(checkSickLeave({QStringLiteral("1"), day, QDate()}, reported, day)),
            QStringLiteral("FieldEmpty sickuntil"));
    }

    void codesRoundTrip()
    {
        for (const auto* code : {"in-person", "phone", "post", "email", "message", "platform"})
            QCOMPARE(codeOf(*parseReportChannel(QString::fromLatin1(code))), QString::fromLatin1(code));
        for (const auto* code : {"fault", "interruption", "absence", "other"})
            QCOMPARE(codeOf(*parsePostponementCause(QString::fromLatin1(code))), QString::fromLatin1(code));
        for (const auto* code : {"power", "chair-lost", "technical-fault", "emergency", "other"})
            QCOMPARE(codeOf(*parseInterruptionCause(QString::fromLatin1(code))), QString::fromLatin1(code));
        for (const auto* code : {"", "R7", "R11.2"})
            QCOMPARE(codeOf(*parseGapWaiver(QString::fromLatin1(code))), QString::fromLatin1(code));
        QStringList grounds;
        for (const ClosureGround ground : closureGrounds())
            grounds.append(codeOf(*parseClosureGround(codeOf(ground))));
        QCOMPARE(grounds.join(u' '),
            QStringLiteral("withdrawn-by-candidate profession-withdrawn not-appeared voucher-void other"));
    }

    void unknownCodesAreRefused()
    {
        const QString code = QStringLiteral("dreaming");
        QCOMPARE(parseReportChannel(code).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parsePostponementCause(code).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseInterruptionCause(code).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseGapWaiver(code).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseClosureGround(code).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseOutsideLaw(code).error().kind, ErrorKind::FieldMalformed);
    }

    void L2_3_namesEveryCategoryOfTheLaw()
    {
        QStringList codes;
        for (const OutsideLaw category : outsideLawCategories())
            codes.append(codeOf(*parseOutsideLaw(codeOf(category))));
        QCOMPARE(codes.join(u' '),
            QStringLiteral("civil-servant law-enforcement special-state-body military national-bank "
                           "financial-regulator judge parliament-deputy maslikhat-deputy"));
    }

    void L2_3_isAWarningAtIntake()
    {
        ApplicationFields fields = application().fields;
        QVERIFY(warningsOf(fields, nullptr, QDate(2026, 11, 2)).empty());
        fields.outsideLaw = OutsideLaw::Judge;
        const auto warnings = warningsOf(fields, nullptr, QDate(2026, 11, 2));
        QCOMPARE(warnings.size(), size_t {1});
        QCOMPARE(codeOf(warnings.at(0)), QStringLiteral("outside-law"));
        QCOMPARE(clauseOf(warnings.at(0)), QStringLiteral("L2.3"));
    }

    void L15_1_fromTheDayOfTheWithdrawal_data()
    {
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<bool>("listed");
        QTest::newRow("L15.1 never") << QDate() << true;
        QTest::newRow("L15.1 tomorrow") << QDate(2026, 11, 18) << true;
        QTest::newRow("L15.1 today") << QDate(2026, 11, 17) << false;
        QTest::newRow("L15.1 yesterday") << QDate(2026, 11, 16) << false;
    }

    void L15_1_fromTheDayOfTheWithdrawal()
    {
        QFETCH(QDate, withdrawn);
        QFETCH(bool, listed);
        const auto since = withdrawn.isValid() ? std::optional(withdrawn) : std::nullopt;
        QCOMPARE(checkInRegister(QStringLiteral("cook"), since, QDate(2026, 11, 17)).isOk(), listed);
    }

    void R5_2_offersWhatTheCaseTells_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("grounds");
        QTest::newRow("R5.2 nothing") << "" << "";
        QTest::newRow("L2.3 outside the law") << "law" << "law-not-applicable";
        QTest::newRow("R4.5 no diploma") << "education" << "incomplete-package education-not-confirmed";
        QTest::newRow("R4.3 no experience") << "labour" << "incomplete-package experience-not-confirmed";
        QTest::newRow("L2.4 no identity") << "identity" << "incomplete-package identity-not-established";
        QTest::newRow("L18.1 too young") << "young" << "below-age";
        QTest::newRow("L15.1 withdrawn") << "withdrawn" << "not-in-register";
        QTest::newRow("L29 voucher over") << "voucher" << "voucher-invalid";
    }

    void R5_2_offersWhatTheCaseTells()
    {
        QFETCH(QString, what);
        QFETCH(QString, grounds);
        const QDate today(2026, 11, 2);
        Application one = application();
        CaseFindings found {{}, 16, std::nullopt};
        if (what == QLatin1String("law"))
            one.fields.outsideLaw = OutsideLaw::Military;
        if (const auto group = parseDocumentGroup(what))
            found.missing = {*group};
        if (what == QLatin1String("young"))
            one.fields.birthDate = QDate(2010, 11, 3);
        if (what == QLatin1String("withdrawn"))
            found.withdrawnOn = today;
        if (what == QLatin1String("voucher")) {
            found.missing.clear();
            one.fields.basis = Basis::Voucher;
            one.fields.voucherIssued = QDate(2026, 10, 1);
            one.fields.voucherUntil = QDate(2026, 11, 1);
        }
        QCOMPARE(offeredGrounds(one, found, today).join(u' '), grounds);
    }

    void L29_3_theVoucherOfACaseWithItsExtension()
    {
        Application one = application();
        QVERIFY(!voucherOf(one));
        QVERIFY(checkVoucherCovers(one, QDate(2099, 1, 1)));
        one.fields.basis = Basis::Voucher;
        one.fields.voucherIssued = QDate(2026, 10, 1);
        one.fields.voucherUntil = QDate(2026, 11, 10);
        one.voucherExtension = 3;
        QCOMPARE(lastDayOf(*voucherOf(one)), QDate(2026, 11, 13));
        QVERIFY(checkVoucherCovers(one, QDate(2026, 11, 13)));
        QCOMPARE(told(checkVoucherCovers(one, QDate(2026, 11, 14))),
            QStringLiteral("VoucherUnusable expired,%1,2026-11-13").arg(one.fields.name.full()));
    }
};

QTEST_GUILESS_MAIN(TestBefore)
#include "tst_before.moc"
