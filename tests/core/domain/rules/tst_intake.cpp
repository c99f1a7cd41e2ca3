// Protects the form of Annex 1 (R4.1): each thing that is wrong is named at its field, all at once, and what may be
// true is a warning and never a refusal.

#include "core/domain/intake/intake.h"
#include "core/domain/values/generatednumbers.h"

#include <QtTest/QtTest>

#include <functional>

using namespace tanu;

using Change = std::function<void(ApplicationFields&, Programme&, Profession&)>;

namespace {

const QDate today(2026, 11, 2);

Programme goodProgramme()
{
    return {ProgrammeId::make(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)), QStringLiteral("cook"), *NqfLevel::of(3),
        1, QDate(2026, 1, 1), {QStringLiteral("Аспаз"), QStringLiteral("Повар")}, {Language::Kazakh},
        {ExamMode::Offline}, 16, true, false, false, false,
        {{QStringLiteral("hot"), {}}, {QStringLiteral("cold"), {}}}, 60, {}, 120, DisagreementRule::Majority, 70,
        {}, {}, {}, {}, {}};
}

Profession goodProfession()
{
    return {QStringLiteral("cook"), {QStringLiteral("Аспаз"), QStringLiteral("Повар")},
        *OkedSubclass::parse(QStringLiteral("56101")), std::nullopt, {*NqfLevel::of(3)}, 60, std::nullopt};
}

ApplicationFields goodForm()
{
    const QDate birth(1990, 1, 1);
    return {*PersonName::parse(QStringLiteral("Ахметов Әлихан")),
        {generatedIin(birth, Sex::Male, 1), {}, QStringLiteral("398")}, birth, Sex::Male, QStringLiteral("Астана"),
        QStringLiteral("71"), {}, QStringLiteral("+77011234567"), {}, goodProgramme().id, Sought::Qualification, {},
        {}, {}, {}, {}, Language::Kazakh, ExamMode::Offline, {}, Basis::Self, {}, {}, {}, {}, {}, {}, true, today};
}

void useVoucher(ApplicationFields& form)
{
    form.basis = Basis::Voucher;
    form.voucherNumber = QStringLiteral("V-1");
    form.voucherIssued = QDate(2026, 9, 1);
    form.voucherUntil = QDate(2026, 12, 31);
}

void useEmployer(ApplicationFields& form)
{
    form.basis = Basis::Employer;
    form.employerBin = generatedBin(QDate(2020, 5, 1), 1);
    form.employerName = QStringLiteral("ЖШС Дала");
    form.referral = QStringLiteral("№ 5, 01.10.2026");
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void namesTheProblem_data();
    void namesTheProblem();
    void namesAllProblemsInTheOrderOfTheForm();
    void asksForTheProgrammeFirst();
    void warns_data();
    void warns();
};

void TestIntake::takesWhatIsRight_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("R4.1 as it is", [](auto&, auto&, auto&) {});
    row("L2.4 foreign document without IIN", [](auto& form, auto&, auto&) {
        form.identity = {std::nullopt, QStringLiteral("N 123456"), QStringLiteral("643")};
    });
    row("L2.4 stateless", [](auto& form, auto&, auto&) {
        form.identity = {std::nullopt, QStringLiteral("LBG 1"), QString()};
    });
    row("L20 two skills of the programme", [](auto& form, auto&, auto&) {
        form.sought = Sought::Skills;
        form.skills = {QStringLiteral("hot"), QStringLiteral("cold")};
    });
    row("L15.3 employer", [](auto& form, auto&, auto&) { useEmployer(form); });
    row("L29 voucher", [](auto& form, auto&, auto&) { useVoucher(form); });
    row("L29 voucher on its last day", [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherUntil = today;
    });
    row("L19 informal results where allowed", [](auto& form, auto& programme, auto&) {
        programme.informal = true;
        form.informalEducation = QStringLiteral("Курс");
    });
    row("R4.1 earlier document's year", [](auto& form, auto&, auto&) { form.earlierValidUntilYear = 2027; });
    row("L15.1 profession to be withdrawn tomorrow",
        [](auto&, auto&, auto& profession) { profession.withdrawnOn = today.addDays(1); });
    row("R4.1 e-mail and work phone", [](auto& form, auto&, auto&) {
        form.email = QStringLiteral("a@b.kz");
        form.workPhone = QStringLiteral("+7 7172 12 34 56");
    });
}

void TestIntake::takesWhatIsRight()
{
    QFETCH(Change, change);
    ApplicationFields form = goodForm();
    Programme programme = goodProgramme();
    Profession profession = goodProfession();
    change(form, programme, profession);
    const auto problems = problemsOf(form, &programme, &profession, today);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(nameOf(problems.front().error.kind)));
}

void TestIntake::namesTheProblem_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, IntakeField field, ErrorKind kind, const Change& change) {
        QTest::newRow(name) << change << static_cast<int>(field) << static_cast<int>(kind);
    };
    using F = IntakeField;
    using K = ErrorKind;
    row("L2.4 neither IIN nor document", F::Identity, K::IdentityMissing,
        [](auto& form, auto&, auto&) { form.identity = {std::nullopt, QStringLiteral("  "), {}}; });
    row("L2.4 citizenship is no code", F::Citizenship, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.identity.citizenship = QStringLiteral("KZ"); });
    row("R4.1 no birth date", F::BirthDate, K::FieldEmpty, [](auto& form, auto&, auto&) { form.birthDate = {}; });
    row("R4.1 born today", F::BirthDate, K::ImpossibleDate,
        [](auto& form, auto&, auto&) { form.birthDate = today; });
    row("R4.1 born 131 years ago", F::BirthDate, K::ImpossibleDate,
        [](auto& form, auto&, auto&) { form.birthDate = today.addYears(-131); });
    row("R4.1 no residence", F::Residence, K::FieldEmpty,
        [](auto& form, auto&, auto&) { form.residence = QStringLiteral(" "); });
    row("L29.4 voucher without region", F::Region, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.region.clear();
    });
    row("R4.1 e-mail", F::Email, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.email = QStringLiteral("nobody"); });
    row("R4.1 no mobile phone", F::MobilePhone, K::FieldEmpty,
        [](auto& form, auto&, auto&) { form.mobilePhone.clear(); });
    row("R4.1 mobile phone", F::MobilePhone, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.mobilePhone = QStringLiteral("12"); });
    row("R4.1 work phone", F::WorkPhone, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.workPhone = QStringLiteral("12"); });
    row("L15.1 profession withdrawn today", F::Programme, K::ProfessionWithdrawn,
        [](auto&, auto&, auto& profession) { profession.withdrawnOn = today; });
    row("L17.2.4 programme not approved", F::Programme, K::ProgrammeNotApproved,
        [](auto&, auto& programme, auto&) { programme.approvedOn.reset(); });
    row("L20 no skill", F::Skills, K::FieldEmpty,
        [](auto& form, auto&, auto&) { form.sought = Sought::Skills; });
    row("L20 skill of another profession", F::Skills, K::SkillsOfTwoProfessions, [](auto& form, auto&, auto&) {
        form.sought = Sought::Skills;
        form.skills = {QStringLiteral("hot"), QStringLiteral("welding")};
    });
    row("L20 skill twice", F::Skills, K::FieldMalformed, [](auto& form, auto&, auto&) {
        form.sought = Sought::Skills;
        form.skills = {QStringLiteral("hot"), QStringLiteral("hot")};
    });
    row("L20 skills beside the qualification", F::Skills, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.skills = {QStringLiteral("hot")}; });
    row("R4.1 earlier document's year", F::EarlierValidUntilYear, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.earlierValidUntilYear = 1989; });
    row("L19 informal results where not allowed", F::InformalEducation, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.informalEducation = QStringLiteral("Курс"); });
    row("R9.2 language", F::Language, K::LanguageNotOffered,
        [](auto& form, auto&, auto&) { form.language = Language::Russian; });
    row("R9.2 mode", F::Mode, K::ModeNotOffered, [](auto& form, auto&, auto&) { form.mode = ExamMode::Online; });
    row("L15.3 no BIN", F::EmployerBin, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useEmployer(form);
        form.employerBin.reset();
    });
    row("L15.3 no employer's name", F::EmployerName, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useEmployer(form);
        form.employerName.clear();
    });
    row("L15.3 no referral", F::Referral, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useEmployer(form);
        form.referral.clear();
    });
    row("L29 no number", F::VoucherNumber, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherNumber.clear();
    });
    row("L29 no date of issue", F::VoucherIssued, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherIssued = {};
    });
    row("L29 issued tomorrow", F::VoucherIssued, K::FieldMalformed, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherIssued = today.addDays(1);
    });
    row("L29 no validity", F::VoucherUntil, K::FieldEmpty, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherUntil = {};
    });
    row("L29 ends before it begins", F::VoucherUntil, K::FieldMalformed, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherUntil = form.voucherIssued.addDays(-1);
    });
    row("L29.1 expired yesterday", F::VoucherUntil, K::VoucherUnusable, [](auto& form, auto&, auto&) {
        useVoucher(form);
        form.voucherUntil = today.addDays(-1);
    });
    row("R4.1 no consent", F::Consent, K::ConsentMissing,
        [](auto& form, auto&, auto&) { form.consent = false; });
    row("R4.1 not signed", F::SignedOn, K::FieldEmpty, [](auto& form, auto&, auto&) { form.signedOn = {}; });
    row("R4.1 signed tomorrow", F::SignedOn, K::FieldMalformed,
        [](auto& form, auto&, auto&) { form.signedOn = today.addDays(1); });
}

void TestIntake::namesTheProblem()
{
    QFETCH(Change, change);
    QFETCH(int, field);
    QFETCH(int, kind);
    ApplicationFields form = goodForm();
    Programme programme = goodProgramme();
    Profession profession = goodProfession();
    change(form, programme, profession);
    const auto problems = problemsOf(form, &programme, &profession, today);
    QCOMPARE(problems.size(), size_t {1});
    QCOMPARE(static_cast<int>(problems.front().field), field);
    QCOMPARE(nameOf(problems.front().error.kind), nameOf(static_cast<ErrorKind>(kind)));
}

void TestIntake::namesAllProblemsInTheOrderOfTheForm()
{
    ApplicationFields form = goodForm();
    form.consent = false;
    form.mobilePhone.clear();
    form.identity.iin.reset();
    const Programme programme = goodProgramme();
    const Profession profession = goodProfession();
    const auto problems = problemsOf(form, &programme, &profession, today);
    QCOMPARE(problems.size(), size_t {3});
    QCOMPARE(problems[0].field, IntakeField::Identity);
    QCOMPARE(problems[1].field, IntakeField::MobilePhone);
    QCOMPARE(problems[2].field, IntakeField::Consent);
}

void TestIntake::asksForTheProgrammeFirst()
{
    ApplicationFields form = goodForm();
    form.language = Language::Russian;
    form.sought = Sought::Skills;
    const auto problems = problemsOf(form, nullptr, nullptr, today);
    QCOMPARE(problems.size(), size_t {1});
    QCOMPARE(problems.front().field, IntakeField::Programme);
    QCOMPARE(problems.front().error.kind, ErrorKind::FieldEmpty);
    QVERIFY(warningsOf(form, nullptr, today).empty());
}

void TestIntake::warns_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char* name, const QStringList& warnings, const Change& change) {
        QTest::newRow(name) << change << warnings;
    };
    row("R4.1 the digits agree", {}, [](auto&, auto&, auto&) {});
    row("R4.1 another birth date", {QStringLiteral("birth-date-differs")},
        [](auto& form, auto&, auto&) { form.birthDate = QDate(1990, 1, 2); });
    row("R4.1 another sex", {QStringLiteral("sex-differs")},
        [](auto& form, auto&, auto&) { form.sex = Sex::Female; });
    row("L2.4 without IIN nothing can differ", {}, [](auto& form, auto&, auto&) {
        form.identity = {std::nullopt, QStringLiteral("N 123456"), QStringLiteral("643")};
        form.sex = Sex::Female;
    });
    row("L18.1 sixteen today", {}, [](auto& form, auto&, auto&) {
        form.birthDate = today.addYears(-16);
        form.identity.iin = generatedIin(form.birthDate, form.sex, 1);
    });
    row("L18.1 sixteen tomorrow", {QStringLiteral("too-young-today")}, [](auto& form, auto&, auto&) {
        form.birthDate = today.addYears(-16).addDays(1);
        form.identity.iin = generatedIin(form.birthDate, form.sex, 1);
    });
}

void TestIntake::warns()
{
    QFETCH(Change, change);
    QFETCH(QStringList, warnings);
    ApplicationFields form = goodForm();
    Programme programme = goodProgramme();
    Profession profession = goodProfession();
    change(form, programme, profession);
    QStringList codes;
    for (const ApplicationWarning warning : warningsOf(form, &programme, today))
        codes.append(codeOf(warning));
    QCOMPARE(codes, warnings);
    QVERIFY(problemsOf(form, &programme, &profession, today).empty());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
