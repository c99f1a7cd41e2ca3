// Protects the intake (R4.1): a registration is whole or not at all, gapless in its numbers, and refused where the law
// refuses it.

#include "core/domain/values/generatednumbers.h"
#include "core/services/applications/drafts.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/storage/applicationtable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/searchtable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestRegisterApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void keepsEveryField();
    void numbersWithoutGapsPerYear();
    void givesBackTheNumberOfARefusedOne();
    void opensBothTerms();
    void keepsTheAttachments();
    void isFoundBySearch();
    void tellsTheJournal();
    void discardsItsDraft();
    void refuses_data();
    void refuses();
    void takesWhatStaffConfirmed();
    void refusesAnOlderProgramme();
    void refusesAProfessionOutsideTheRegister();
    void refusesASecondOpenCase();
    void takesAFurtherCaseAfterAClosedOne();
    void knowsAPersonByTheForeignDocument();
    void givesAKnownForeignerTheIin();
    void demandsAFreshVoucher_data();
    void demandsAFreshVoucher();
    void givesBackTheVoucherOfARefusedCase();
    void isOnlyForItsRole();
    void survivesEveryFault();

private:
    [[nodiscard]] Result<RegisteredApplication> run(const ApplicationFields& fields,
        const std::vector<NewAttachment>& attachments = {}, const RegistrationOptions& options = {})
    {
        return RegisterApplication(m_center->as(Role::Registrar)).run(fields, attachments, options);
    }
    [[nodiscard]] Application stored(const ApplicationId& id)
    {
        return need(ApplicationTable(m_center->db()).load(id));
    }
    [[nodiscard]] ApplicationFields withVoucher(int serial, const QString& number, QDate issued) const
    {
        ApplicationFields fields = m_center->fields(serial);
        fields.basis = Basis::Voucher;
        fields.voucherNumber = number;
        fields.voucherIssued = issued;
        fields.voucherUntil = QDate(2026, 12, 31);
        return fields;
    }

    std::unique_ptr<TestCenter> m_center;
};

void TestRegisterApplication::keepsEveryField()
{
    ApplicationFields fields = m_center->fields(3);
    fields.sought = Sought::Skills;
    fields.skills = {QStringLiteral("hot-dishes"), QStringLiteral("cold-dishes")};
    fields.earlierValidUntilYear = 2027;
    fields.informalEducation = QStringLiteral(" Асханада 5 жыл ");
    fields.knowledge = QStringLiteral("Білім");
    fields.ownSkills = QStringLiteral("Дағды");
    fields.language = Language::Russian;
    fields.specialConditions = QStringLiteral("Пандус");
    fields.basis = Basis::Employer;
    fields.employerBin = generatedBin(QDate(2020, 5, 1), 3);
    fields.employerName = QStringLiteral("ЖШС Дала");
    fields.referral = QStringLiteral("№ 5");
    fields.workPhone = QStringLiteral("+77172123456");
    const auto id = need(run(fields)).id;

    const Application application = stored(id);
    const ApplicationFields& kept = application.fields;
    QCOMPARE(kept.name.full(), fields.name.full());
    QCOMPARE(kept.identity.iin->toString(), fields.identity.iin->toString());
    QCOMPARE(kept.identity.citizenship, fields.identity.citizenship);
    QCOMPARE(kept.birthDate, fields.birthDate);
    QCOMPARE(kept.sex, fields.sex);
    QCOMPARE(kept.residence, fields.residence);
    QCOMPARE(kept.region, fields.region);
    QCOMPARE(kept.email, fields.email);
    QCOMPARE(kept.mobilePhone, fields.mobilePhone);
    QCOMPARE(kept.workPhone, fields.workPhone);
    QCOMPARE(kept.programme, fields.programme);
    QCOMPARE(kept.sought, Sought::Skills);
    QCOMPARE(kept.skills, fields.skills);
    QCOMPARE(kept.earlierValidUntilYear, fields.earlierValidUntilYear);
    QCOMPARE(kept.informalEducation, QStringLiteral("Асханада 5 жыл"));
    QCOMPARE(kept.knowledge, fields.knowledge);
    QCOMPARE(kept.ownSkills, fields.ownSkills);
    QCOMPARE(kept.language, Language::Russian);
    QCOMPARE(kept.mode, ExamMode::Offline);
    QCOMPARE(kept.specialConditions, fields.specialConditions);
    QCOMPARE(kept.basis, Basis::Employer);
    QCOMPARE(kept.employerBin->toString(), fields.employerBin->toString());
    QCOMPARE(kept.employerName, fields.employerName);
    QCOMPARE(kept.referral, fields.referral);
    QVERIFY(kept.consent);
    QCOMPARE(kept.signedOn, fields.signedOn);
    QCOMPARE(application.state, CaseState::Registered);
    QCOMPARE(application.registeredAt, m_center->clock().now());
}

void TestRegisterApplication::numbersWithoutGapsPerYear()
{
    QCOMPARE(need(run(m_center->fields(1))).numberText, QStringLiteral("2026/0001"));
    QCOMPARE(need(run(m_center->fields(2))).numberText, QStringLiteral("2026/0002"));
    m_center->clock().set(fromKazakhstan(QDate(2027, 1, 5), QTime(9, 0)));
    QCOMPARE(need(run(m_center->fields(3))).numberText, QStringLiteral("2027/0001"));
}

void TestRegisterApplication::givesBackTheNumberOfARefusedOne()
{
    m_center->registered(1);
    NewAttachment bad = TestCenter::paper(QStringLiteral("diploma"));
    bad.fileName = QStringLiteral("a.exe");
    bad.content = QByteArrayLiteral("MZ");
    QVERIFY(!run(m_center->fields(2), {bad}));
    QCOMPARE(need(run(m_center->fields(2))).numberText, QStringLiteral("2026/0002"));
}

void TestRegisterApplication::opensBothTerms()
{
    const auto id = m_center->registered(1);
    const auto terms = need(ObligationTable(m_center->db()).ofApplication(id));
    QCOMPARE(terms.size(), size_t {2});
    QCOMPARE(terms[0].kind, Obligation::CheckPackage);
    QCOMPARE(terms[1].kind, Obligation::AnswerApplication);
    for (const ObligationRow& term : terms) {
        QCOMPARE(term.countedFrom, QDate(2026, 11, 2));
        QCOMPARE(term.lastDay, QDate(2026, 11, 5));
        QVERIFY(!term.metAt);
        QVERIFY(!term.unconfirmed);
    }
}

void TestRegisterApplication::keepsTheAttachments()
{
    NewAttachment scanned = TestCenter::paper(QStringLiteral("diploma"));
    scanned.fileName = QStringLiteral("диплом.pdf");
    scanned.content = QByteArrayLiteral("%PDF-1.7 ...");
    const auto id = need(run(m_center->fields(1), {TestCenter::paper(QStringLiteral("identity-card")), scanned})).id;
    const auto kept = need(AttachmentTable(m_center->db()).ofApplication(id));
    QCOMPARE(kept.size(), size_t {2});
    QVERIFY(!kept[0].hasScan());
    QCOMPARE(kept[1].mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(need(AttachmentTable(m_center->db()).scan(kept[1].id)), scanned.content);
}

void TestRegisterApplication::isFoundBySearch()
{
    const auto id = m_center->registered(2);
    SearchTable search(m_center->db());
    const QString iin = m_center->fields(2).identity.iin->toString();
    for (const QString& typed : {QStringLiteral("ӘЛИХАН"), iin, QStringLiteral("2026/0001")}) {
        const auto found = need(search.find(typed, 10));
        QCOMPARE(found.size(), size_t {1});
        QCOMPARE(found.front().subject, id.bytes());
        QCOMPARE(found.front().identity, iin);
        QCOMPARE(found.front().subtitle, QStringLiteral("2026/0001"));
    }
}

void TestRegisterApplication::tellsTheJournal()
{
    const qint64 before = journalLength(m_center->db());
    m_center->registered(1);
    QCOMPARE(journalLength(m_center->db()), before + 1);
}

void TestRegisterApplication::discardsItsDraft()
{
    Drafts drafts(m_center->db(), m_center->clock());
    QVERIFY(drafts.save(QStringLiteral("application"), QStringLiteral("one"), {}));
    QVERIFY(drafts.save(QStringLiteral("application"), QStringLiteral("two"), {}));
    RegistrationOptions options;
    options.draftKey = QStringLiteral("one");
    QVERIFY(run(m_center->fields(1), {}, options));
    const auto left = need(drafts.list(QStringLiteral("application")));
    QCOMPARE(left.size(), size_t {1});
    QCOMPARE(left.front().key, QStringLiteral("two"));
}

using Change = std::function<void(ApplicationFields&)>;

void TestRegisterApplication::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char* name, const char* kind, const QString& argument, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(kind) << argument;
    };
    row("L2.4 nobody", "IdentityMissing", {}, [](auto& form) { form.identity.iin.reset(); });
    row("R4.1 consent", "ConsentMissing", {}, [](auto& form) { form.consent = false; });
    row("R9.2 mode", "ModeNotOffered", QStringLiteral("online"), [](auto& form) { form.mode = ExamMode::Online; });
    row("R4.1 no programme", "FieldEmpty", QStringLiteral("programme"), [](auto& form) { form.programme = {}; });
    row("L20 skill of another profession", "SkillsOfTwoProfessions", {}, [](auto& form) {
        form.sought = Sought::Skills;
        form.skills = {QStringLiteral("welding")};
    });
    row("R4.1 birth date against the IIN, not confirmed", "ConfirmationMissing",
        QStringLiteral("birth-date-differs"), [](auto& form) { form.birthDate = form.birthDate.addDays(1); });
    row("R4.1 sex and birth date against the IIN", "ConfirmationMissing",
        QStringLiteral("birth-date-differs,sex-differs"), [](auto& form) {
            form.birthDate = form.birthDate.addDays(1);
            form.sex = form.sex == Sex::Male ? Sex::Female : Sex::Male;
        });
    row("L18.1 sixteen tomorrow", "TooYoung", QStringLiteral("16"), [](auto& form) {
        form.birthDate = QDate(2010, 11, 3);
        form.identity.iin = generatedIin(form.birthDate, form.sex, 1);
    });
}

void TestRegisterApplication::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, kind);
    QFETCH(QString, argument);
    ApplicationFields fields = m_center->fields(1);
    change(fields);
    const auto before = dumpTables(m_center->db());
    const auto refused = run(fields);
    QVERIFY(!refused);
    QCOMPARE(nameOf(refused.error().kind), kind);
    QCOMPARE(refused.error().arguments.value(0), argument);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestRegisterApplication::takesWhatStaffConfirmed()
{
    ApplicationFields mismatch = m_center->fields(1);
    mismatch.birthDate = mismatch.birthDate.addDays(1);
    RegistrationOptions options;
    options.confirmedIinMismatch = true;
    QVERIFY(run(mismatch, {}, options));

    ApplicationFields young = m_center->fields(2);
    young.birthDate = QDate(2010, 11, 3);
    young.identity.iin = generatedIin(young.birthDate, young.sex, 2);
    QCOMPARE(run(young, {}, options).error().arguments.value(1), QStringLiteral("2026-11-03"));
    options.confirmedTooYoungToday = true;
    QVERIFY(run(young, {}, options));
}

void TestRegisterApplication::refusesAnOlderProgramme()
{
    Programme next = m_center->programme();
    next.version = 2;
    const auto newest = m_center->addProgramme(next);
    const auto refused = run(m_center->fields(1));
    QCOMPARE(refused.error().kind, ErrorKind::ChangedMeanwhile);
    ApplicationFields fields = m_center->fields(1);
    fields.programme = newest;
    QVERIFY(run(fields));
}

void TestRegisterApplication::refusesAProfessionOutsideTheRegister()
{
    Profession profession = need(ProfessionTable(m_center->db()).load(QStringLiteral("cook")));
    profession.withdrawnOn = m_center->today();
    QVERIFY(ProfessionTable(m_center->db()).put(profession));
    QCOMPARE(run(m_center->fields(1)).error().kind, ErrorKind::ProfessionWithdrawn);
    ApplicationFields fields = m_center->fields(1);
    fields.programme = ProgrammeId::make(m_center->clock().now());
    QCOMPARE(run(fields).error().kind, ErrorKind::NotFound);
}

void TestRegisterApplication::refusesASecondOpenCase()
{
    m_center->registered(1);
    const auto refused = run(m_center->fields(1));
    QCOMPARE(refused.error().kind, ErrorKind::SamePersonOpenCase);
    QCOMPARE(refused.error().arguments.value(0), QStringLiteral("2026/0001"));

    Programme next = m_center->programme();
    next.version = 2;
    ApplicationFields fields = m_center->fields(1);
    fields.programme = m_center->addProgramme(next);
    QCOMPARE(run(fields).error().kind, ErrorKind::SamePersonOpenCase);
}

void TestRegisterApplication::takesAFurtherCaseAfterAClosedOne()
{
    const auto first = m_center->refused(1);
    const auto second = need(run(m_center->fields(1))).id;
    QCOMPARE(stored(first).person, stored(second).person);
}

void TestRegisterApplication::knowsAPersonByTheForeignDocument()
{
    ApplicationFields fields = m_center->fields(1);
    fields.identity = {std::nullopt, QStringLiteral("n 123 456"), QStringLiteral("643")};
    const auto id = need(run(fields)).id;
    QCOMPARE(stored(id).fields.identity.foreignDocument, QStringLiteral("n 123 456"));
    fields.identity.foreignDocument = QStringLiteral("N123456");
    QCOMPARE(run(fields).error().kind, ErrorKind::SamePersonOpenCase);
}

void TestRegisterApplication::givesAKnownForeignerTheIin()
{
    ApplicationFields fields = m_center->fields(1);
    const auto iin = fields.identity.iin;
    fields.identity = {std::nullopt, QStringLiteral("N123456"), QStringLiteral("643")};
    const auto first = need(run(fields)).id;
    fields.identity.iin = iin;
    QCOMPARE(run(fields).error().kind, ErrorKind::SamePersonOpenCase);
    QVERIFY(!stored(first).fields.identity.iin);
}

void TestRegisterApplication::demandsAFreshVoucher_data()
{
    QTest::addColumn<int>("serial");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<QString>("reason");
    QTest::newRow("L29.1 the same number by another person")
        << 2 << QStringLiteral("V-1") << QDate(2026, 5, 1) << QStringLiteral("used");
    QTest::newRow("L29.1 another number in the same year")
        << 1 << QStringLiteral("V-2") << QDate(2026, 8, 1) << QStringLiteral("second-in-year");
    QTest::newRow("L29.1 another number of the year before")
        << 1 << QStringLiteral("V-2") << QDate(2025, 12, 31) << QString();
    QTest::newRow("L29.1 another person, another number")
        << 2 << QStringLiteral("V-2") << QDate(2026, 5, 1) << QString();
}

void TestRegisterApplication::demandsAFreshVoucher()
{
    QFETCH(int, serial);
    QFETCH(QString, number);
    QFETCH(QDate, issued);
    QFETCH(QString, reason);
    QVERIFY(run(withVoucher(1, QStringLiteral("V-1"), QDate(2026, 5, 1))));

    Programme other = m_center->programme();
    other.level = *NqfLevel::of(4);
    ApplicationFields fields = withVoucher(serial, number, issued);
    fields.programme = m_center->addProgramme(other);
    const auto outcome = run(fields);
    QCOMPARE(outcome ? QString() : outcome.error().arguments.value(0), reason);
    if (!reason.isEmpty())
        QCOMPARE(outcome.error().kind, ErrorKind::VoucherUnusable);
}

void TestRegisterApplication::givesBackTheVoucherOfARefusedCase()
{
    const ApplicationFields fields = withVoucher(1, QStringLiteral("V-1"), QDate(2026, 5, 1));
    const auto id = need(run(fields)).id;
    need(ApplicationTable(m_center->db()).setState(id, CaseState::Registered, CaseState::Refused));
    QVERIFY(run(fields));
}

void TestRegisterApplication::isOnlyForItsRole()
{
    const auto before = dumpTables(m_center->db());
    for (Desk* desk : {&m_center->as(Role::Head), &m_center->as(Role::Administrator), &m_center->asNobody()})
        QCOMPARE(RegisterApplication(*desk).run(m_center->fields(1)).error().kind, ErrorKind::RoleNotAllowed);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestRegisterApplication::survivesEveryFault()
{
    const auto fields = m_center->fields(1);
    NewAttachment scanned = TestCenter::paper(QStringLiteral("diploma"));
    scanned.fileName = QStringLiteral("d.pdf");
    scanned.content = QByteArrayLiteral("%PDF-1.7 ...");
    const int accesses = failEveryAccess(m_center->db(), [&] { return run(fields, {scanned}); });
    QVERIFY(accesses > 15);
}

QTEST_GUILESS_MAIN(TestRegisterApplication)
#include "tst_registerapplication.moc"
