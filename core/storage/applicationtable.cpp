#include "core/storage/applicationtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"
#include "core/storage/jsonlists.h"
#include "core/storage/persontable.h"

namespace tanu {

namespace {

const QString& selectApplication()
{
    static const QString sql = QStringLiteral(R"(
        SELECT a.id AS id, a.year, a.number, a.registered_at, a.person, a.surname, a.given_name, a.patronymic,
            p.iin, s.foreign_document, a.citizenship, s.birth_date, a.sex, s.residence, a.region, s.email,
            s.mobile_phone, s.work_phone, a.programme, a.sought, a.skills, a.earlier_until_year,
            a.informal_education, a.knowledge, a.own_skills, a.language, a.mode, s.special_conditions, a.basis,
            a.employer_bin, a.employer_name, a.referral, a.voucher_number, a.voucher_issued, a.voucher_until,
            a.consent, a.signed_on, a.state, a.outside_law, a.gap_waived, a.retake_of, a.voucher_extension
        FROM application AS a JOIN person AS p ON p.id = a.person
            JOIN application_personal AS s ON s.application = a.id )");
    return sql;
}

PersonName anyName()
{
    return *PersonName::of(QStringLiteral("А"), QString());
}

PersonName nameFrom(RowReader& read)
{
    const auto name = PersonName::of(read.text("surname"), read.text("given_name"), read.text("patronymic"));
    if (name)
        return *name;
    read.fail("surname", nameOf(name.error().kind));
    return anyName();
}

Identity identityFrom(RowReader& read, const QByteArray& id)
{
    const SealPlace iin {personIinColumn, read.bytes("person")};
    return {read.optionalSealedParsed<Iin>("iin", iin, &Iin::parse),
        read.sealedText("foreign_document", {"application.foreign_document", id}), read.text("citizenship")};
}

/// L2.3: nothing for an empty text.
std::optional<OutsideLaw> outsideLawFrom(RowReader& read)
{
    const QString code = read.text("outside_law");
    if (code.isEmpty())
        return std::nullopt;
    return read.parsedOrNone<OutsideLaw>("outside_law", &parseOutsideLaw);
}

/// Vouchers that count as used: not those that a refused application gave back, nor those of a case that was closed
/// before any procedure.
QString countedVouchers(const char* condition)
{
    return QStringLiteral(R"(
        SELECT a.id AS id, a.voucher_number, a.voucher_issued FROM application AS a
        WHERE %1 AND a.basis = 'voucher' AND a.state <> 'refused' AND (a.state <> 'closed'
            OR EXISTS (SELECT 1 FROM session_candidate AS c WHERE c.application = a.id)))")
        .arg(QString::fromLatin1(condition));
}

std::vector<QString> listFrom(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

/// In the order of the columns, which is the order of the struct.
ApplicationFields fieldsFrom(RowReader& read)
{
    const QByteArray id = read.bytes("id");
    ApplicationFields fields {nameFrom(read), identityFrom(read, id),
        read.sealedDate("birth_date", {"application.birth_date", id}), read.parsed<Sex>("sex", &parseSex),
        read.sealedText("residence", {"application.residence", id}), read.text("region"),
        read.sealedText("email", {"application.email", id}),
        read.sealedText("mobile_phone", {"application.mobile_phone", id}),
        read.sealedText("work_phone", {"application.work_phone", id}), read.id<ProgrammeId>("programme"),
        read.parsed<Sought>("sought", &parseSought), listFrom(read.parsed<QStringList>("skills", &textsFromJson)),
        read.optionalNumber("earlier_until_year"), read.text("informal_education"), read.text("knowledge"),
        read.text("own_skills"), read.parsed<Language>("language", &parseLanguage),
        read.parsed<ExamMode>("mode", &parseExamMode), read.sealedText("special_conditions", {"application.special_conditions", id}),
        read.parsed<Basis>("basis", &parseBasis), read.optionalParsed<Bin>("employer_bin", &Bin::parse),
        read.text("employer_name"), read.text("referral"), read.text("voucher_number"),
        read.optionalDate("voucher_issued").value_or(QDate()), read.optionalDate("voucher_until").value_or(QDate()),
        read.boolean("consent"), read.date("signed_on"), outsideLawFrom(read)};
    return fields;
}

Result<Application> applicationFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    return read.finish(Application {read.id<ApplicationId>("id"), read.number("year"), read.number("number"),
        read.moment("registered_at"), read.id<PersonId>("person"), fieldsFrom(read),
        read.parsed<CaseState>("state", &parseCaseState),
        read.parsed<GapWaiver>("gap_waived", &parseGapWaiver), read.optionalId<ApplicationId>("retake_of"),
        read.number("voucher_extension")});
}

Result<VoucherUse> voucherUseFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    return read.finish(VoucherUse {read.text("voucher_number"), read.date("voucher_issued")});
}

void bindPerson(Statement& insert, const ApplicationFields& fields)
{
    insert.bind(":surname", fields.name.surname())
        .bind(":given_name", fields.name.givenName())
        .bind(":patronymic", fields.name.patronymic())
        .bind(":citizenship", fields.identity.citizenship)
        .bind(":sex", codeOf(fields.sex))
        .bind(":region", fields.region);
}

void bindWish(Statement& insert, const ApplicationFields& fields)
{
    insert.bind(":programme", fields.programme)
        .bind(":sought", codeOf(fields.sought))
        .bind(":skills", textsToJson(QStringList(fields.skills.begin(), fields.skills.end())))
        .bind(":earlier_until_year", fields.earlierValidUntilYear)
        .bind(":informal_education", fields.informalEducation)
        .bind(":knowledge", fields.knowledge)
        .bind(":own_skills", fields.ownSkills)
        .bind(":language", codeOf(fields.language))
        .bind(":mode", codeOf(fields.mode));
}

void bindBasis(Statement& insert, const ApplicationFields& fields)
{
    insert.bind(":basis", codeOf(fields.basis))
        .bind(":employer_bin", fields.employerBin ? std::optional(fields.employerBin->toString()) : std::nullopt)
        .bind(":employer_name", fields.employerName)
        .bind(":referral", fields.referral)
        .bind(":voucher_number", fields.voucherNumber)
        .bind(":voucher_issued", fields.voucherIssued)
        .bind(":voucher_until", fields.voucherUntil)
        .bind(":consent", fields.consent)
        .bind(":signed_on", fields.signedOn);
}

/// What is told of the person and nobody lists.
Result<void> insertPersonal(Connection& connection, const Application& application)
{
    const QByteArray id = application.id.bytes();
    const ApplicationFields& fields = application.fields;
    return Statement::on(connection, QStringLiteral(R"(
        INSERT INTO application_personal (application, foreign_document, birth_date, residence, email, mobile_phone,
            work_phone, special_conditions)
        VALUES (:application, :foreign_document, :birth_date, :residence, :email, :mobile_phone, :work_phone,
            :special_conditions))"))
        .bind(":application", application.id)
        .bindSealed(":foreign_document", {"application.foreign_document", id}, fields.identity.foreignDocument)
        .bindSealed(":birth_date", {"application.birth_date", id}, fields.birthDate)
        .bindSealed(":residence", {"application.residence", id}, fields.residence)
        .bindSealed(":email", {"application.email", id}, fields.email)
        .bindSealed(":mobile_phone", {"application.mobile_phone", id}, fields.mobilePhone)
        .bindSealed(":work_phone", {"application.work_phone", id}, fields.workPhone)
        .bindSealed(":special_conditions", {"application.special_conditions", id}, fields.specialConditions)
        .run();
}

} // namespace

ApplicationTable::ApplicationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ApplicationTable::insert(const Application& application, const StaffId& receivedBy)
{
    Statement insert = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO application (id, year, number, registered_at, person, surname, given_name, patronymic,
            citizenship, sex, region, programme, sought, skills, earlier_until_year, informal_education, knowledge,
            own_skills, language, mode, basis, employer_bin, employer_name, referral, voucher_number,
            voucher_issued, voucher_until, consent, signed_on, state, received_by, sort_key, outside_law, retake_of)
        VALUES (:id, :year, :number, :registered_at, :person, :surname, :given_name, :patronymic,
            :citizenship, :sex, :region, :programme, :sought, :skills, :earlier_until_year, :informal_education,
            :knowledge, :own_skills, :language, :mode, :basis, :employer_bin, :employer_name, :referral,
            :voucher_number, :voucher_issued, :voucher_until, :consent, :signed_on, :state, :received_by,
            :sort_key, :outside_law, :retake_of))"));
    const auto& outsideLaw = application.fields.outsideLaw;
    insert.bind(":id", application.id)
        .bind(":year", application.year)
        .bind(":number", application.number)
        .bind(":registered_at", application.registeredAt)
        .bind(":person", application.person);
    bindPerson(insert, application.fields);
    bindWish(insert, application.fields);
    bindBasis(insert, application.fields);
    const auto inserted = insert.bind(":state", codeOf(application.state))
                              .bind(":received_by", receivedBy)
                              .bind(":sort_key", kazakhSortKey(application.fields.name.full()))
                              .bind(":outside_law", outsideLaw ? codeOf(*outsideLaw) : QString())
                              .bind(":retake_of", application.retakeOf)
                              .run();
    return inserted ? insertPersonal(m_connection, application) : inserted;
}

Result<std::optional<Application>> ApplicationTable::find(const ApplicationId& id)
{
    return Statement::on(m_connection, selectApplication() + QStringLiteral("WHERE a.id = :id"))
        .bind(":id", id)
        .mapOne(applicationFrom);
}

Result<Application> ApplicationTable::load(const ApplicationId& id)
{
    auto found = find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("application"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::optional<ApplicationId>> ApplicationTable::findByNumber(int year, int number)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id FROM application WHERE year = :year AND number = :number)"))
        .bind(":year", year)
        .bind(":number", number)
        .mapOne([](const Row& row) -> Result<ApplicationId> {
            RowReader read(row);
            return read.finish(read.id<ApplicationId>("id"));
        });
}

Result<void> ApplicationTable::setState(const ApplicationId& id, CaseState from, CaseState to)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE application SET state = :to WHERE id = :id AND state = :from)"))
        .bind(":to", codeOf(to))
        .bind(":id", id)
        .bind(":from", codeOf(from))
        .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("application")}, {}};
    return {};
}

Result<void> ApplicationTable::setGapWaiver(const ApplicationId& id, GapWaiver waiver)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE application SET gap_waived = :waiver WHERE id = :id"))
        .bind(":waiver", codeOf(waiver))
        .bind(":id", id)
        .run();
}

Result<void> ApplicationTable::setVoucherExtension(const ApplicationId& id, int days)
{
    return Statement::on(
        m_connection, QStringLiteral("UPDATE application SET voucher_extension = :days WHERE id = :id"))
        .bind(":days", days)
        .bind(":id", id)
        .run();
}

Result<void> ApplicationTable::setBasis(const ApplicationId& id, const ApplicationFields& fields)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE application SET basis = :basis, employer_bin = :employer_bin, employer_name = :employer_name,
            referral = :referral, voucher_number = :voucher_number, voucher_issued = :voucher_issued,
            voucher_until = :voucher_until, region = :region, voucher_extension = 0
        WHERE id = :id)"))
        .bind(":basis", codeOf(fields.basis))
        .bind(":employer_bin", fields.employerBin ? std::optional(fields.employerBin->toString()) : std::nullopt)
        .bind(":employer_name", fields.employerName)
        .bind(":referral", fields.referral)
        .bind(":voucher_number", fields.voucherNumber)
        .bind(":voucher_issued", fields.voucherIssued)
        .bind(":voucher_until", fields.voucherUntil)
        .bind(":region", fields.region)
        .bind(":id", id)
        .run();
}

Result<std::vector<Application>> ApplicationTable::retakesOf(const ApplicationId& id)
{
    return Statement::on(
        m_connection, selectApplication() + QStringLiteral("WHERE a.retake_of = :id ORDER BY a.year, a.number"))
        .bind(":id", id)
        .map(applicationFrom);
}

Result<std::vector<Application>> ApplicationTable::ofPerson(
    const PersonId& person, const QString& profession, int level)
{
    return Statement::on(m_connection, selectApplication() + QStringLiteral(R"(
        JOIN programme AS g ON g.id = a.programme
        WHERE a.person = :person AND g.profession = :profession AND g.level = :level
        ORDER BY a.year, a.number)"))
        .bind(":person", person)
        .bind(":profession", profession)
        .bind(":level", level)
        .map(applicationFrom);
}

Result<std::vector<VoucherUse>> ApplicationTable::voucherUses(const PersonId& person)
{
    return Statement::on(m_connection, countedVouchers("a.person = :person"))
        .bind(":person", person)
        .map(voucherUseFrom);
}

Result<std::vector<VoucherUse>> ApplicationTable::usesOfVoucher(const QString& number)
{
    return Statement::on(
        m_connection, countedVouchers("a.voucher_number = :number AND a.voucher_number <> ''"))
        .bind(":number", number)
        .map(voucherUseFrom);
}

} // namespace tanu
