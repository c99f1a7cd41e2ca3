#include "core/domain/intake/intake.h"

#include "core/domain/rules/age.h"
#include "core/domain/rules/vouchers.h"
#include "core/domain/values/email.h"
#include "core/domain/values/phone.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr int longestLife = 130; ///< years; an older birth date is a slip of the finger

Error empty(const char* field)
{
    return {ErrorKind::FieldEmpty, {QString::fromLatin1(field)}, {}};
}

Error malformed(const char* field, const QString& typed)
{
    return {ErrorKind::FieldMalformed, {QString::fromLatin1(field), typed}, {}};
}

Error malformed(const char* field, QDate date)
{
    return malformed(field, date.toString(Qt::ISODate));
}

/// Collects the problems of one form in the order of the form.
class Inspection {
public:
    Inspection(const ApplicationFields& fields, QDate today)
        : m_fields(fields)
        , m_today(today)
    {
    }

    void inspectPerson()
    {
        if (!m_fields.identity.iin && m_fields.identity.foreignDocument.trimmed().isEmpty())
            add(IntakeField::Identity, {ErrorKind::IdentityMissing, {}, {}});
        inspectCitizenship();
        inspectBirthDate();
        if (m_fields.residence.trimmed().isEmpty())
            add(IntakeField::Residence, empty("residence"));
        if (m_fields.basis == Basis::Voucher && m_fields.region.isEmpty())
            add(IntakeField::Region, empty("region"));
    }

    void inspectContact()
    {
        if (!m_fields.email.trimmed().isEmpty())
            addIfRefused(IntakeField::Email, Email::parse(m_fields.email));
        addIfRefused(IntakeField::MobilePhone, Phone::parse(m_fields.mobilePhone));
        if (!m_fields.workPhone.trimmed().isEmpty())
            addIfRefused(IntakeField::WorkPhone, Phone::parse(m_fields.workPhone));
    }

    void inspectProgramme(const Programme* programme, const Profession* profession)
    {
        if (programme == nullptr || profession == nullptr) {
            add(IntakeField::Programme, empty("programme"));
            return;
        }
        if (profession->withdrawnOn && *profession->withdrawnOn <= m_today)
            add(IntakeField::Programme,
                {ErrorKind::ProfessionWithdrawn,
                    {profession->code, profession->withdrawnOn->toString(Qt::ISODate)}, {}});
        else if (!programme->isApproved())
            add(IntakeField::Programme, {ErrorKind::ProgrammeNotApproved, {profession->code}, {}});
        inspectSkills(*programme);
        inspectEarlier();
        if (!m_fields.informalEducation.trimmed().isEmpty() && !programme->informal && !programme->nonFormal)
            add(IntakeField::InformalEducation, malformed("informaleducation", m_fields.informalEducation));
        if (std::find(programme->languages.begin(), programme->languages.end(), m_fields.language)
            == programme->languages.end())
            add(IntakeField::Language, {ErrorKind::LanguageNotOffered, {codeOf(m_fields.language)}, {}});
        if (std::find(programme->modes.begin(), programme->modes.end(), m_fields.mode)
            == programme->modes.end())
            add(IntakeField::Mode, {ErrorKind::ModeNotOffered, {codeOf(m_fields.mode)}, {}});
    }

    void inspectBasis()
    {
        if (m_fields.basis == Basis::Employer)
            inspectEmployer();
        if (m_fields.basis == Basis::Voucher)
            inspectVoucher();
    }

    void inspectSignature()
    {
        if (!m_fields.consent)
            add(IntakeField::Consent, {ErrorKind::ConsentMissing, {}, {}});
        if (!m_fields.signedOn.isValid())
            add(IntakeField::SignedOn, empty("signedon"));
        else if (m_fields.signedOn > m_today)
            add(IntakeField::SignedOn, malformed("signedon", m_fields.signedOn));
    }

    [[nodiscard]] std::vector<FieldProblem> problems() const { return m_problems; }

private:
    void add(IntakeField field, const Error& error) { m_problems.push_back({field, error}); }

    template <typename T> void addIfRefused(IntakeField field, const Result<T>& parsed)
    {
        if (!parsed)
            add(field, parsed.error());
    }

    void inspectCitizenship()
    {
        const QString& code = m_fields.identity.citizenship;
        const bool isCode = code.size() == 3
            && std::all_of(code.begin(), code.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
        if (!code.isEmpty() && !isCode)
            add(IntakeField::Citizenship, malformed("citizenship", code));
    }

    void inspectBirthDate()
    {
        const QDate birth = m_fields.birthDate;
        if (!birth.isValid())
            add(IntakeField::BirthDate, empty("birthdate"));
        else if (birth >= m_today || birth < m_today.addYears(-longestLife))
            add(IntakeField::BirthDate, {ErrorKind::ImpossibleDate, {birth.toString(Qt::ISODate)}, {}});
    }

    void inspectSkills(const Programme& programme)
    {
        const auto& chosen = m_fields.skills;
        if (m_fields.sought == Sought::Qualification) {
            if (!chosen.empty())
                add(IntakeField::Skills, malformed("skills", chosen.front()));
            return;
        }
        if (chosen.empty())
            add(IntakeField::Skills, empty("skills"));
        for (const QString& skill : chosen) {
            const bool isOfProgramme = std::any_of(programme.skills.begin(), programme.skills.end(),
                [&skill](const Skill& one) { return one.id == skill; });
            if (!isOfProgramme)
                return add(IntakeField::Skills, {ErrorKind::SkillsOfTwoProfessions, {}, skill});
            if (std::count(chosen.begin(), chosen.end(), skill) > 1)
                return add(IntakeField::Skills, malformed("skills", skill));
        }
    }

    void inspectEarlier()
    {
        constexpr int firstYear = 1990;
        constexpr int lastYear = 2100;
        const auto year = m_fields.earlierValidUntilYear;
        if (year && (*year < firstYear || *year > lastYear))
            add(IntakeField::EarlierValidUntilYear, malformed("earlieruntil", QString::number(*year)));
    }

    void inspectEmployer()
    {
        if (!m_fields.employerBin)
            add(IntakeField::EmployerBin, empty("employerbin"));
        if (m_fields.employerName.trimmed().isEmpty())
            add(IntakeField::EmployerName, empty("employername"));
        if (m_fields.referral.trimmed().isEmpty())
            add(IntakeField::Referral, empty("referral"));
    }

    void inspectVoucher()
    {
        const QDate issued = m_fields.voucherIssued;
        const QDate until = m_fields.voucherUntil;
        if (m_fields.voucherNumber.trimmed().isEmpty())
            add(IntakeField::VoucherNumber, empty("vouchernumber"));
        if (!issued.isValid())
            add(IntakeField::VoucherIssued, empty("voucherissued"));
        else if (issued > m_today)
            add(IntakeField::VoucherIssued, malformed("voucherissued", issued));
        if (!until.isValid())
            add(IntakeField::VoucherUntil, empty("voucheruntil"));
        else if (issued.isValid() && until < issued)
            add(IntakeField::VoucherUntil, malformed("voucheruntil", until));
        else if (issued.isValid() && issued <= m_today)
            addIfRefused(IntakeField::VoucherUntil,
                checkVoucher({m_fields.voucherNumber, issued, until, 0}, m_today, {}));
    }

    void addIfRefused(IntakeField field, const Result<void>& checked)
    {
        if (!checked)
            add(field, checked.error());
    }

    const ApplicationFields& m_fields;
    QDate m_today;
    std::vector<FieldProblem> m_problems;
};

} // namespace

QString codeOf(ApplicationWarning warning)
{
    switch (warning) {
    case ApplicationWarning::BirthDateDiffersFromIin:
        return QStringLiteral("birth-date-differs");
    case ApplicationWarning::SexDiffersFromIin:
        return QStringLiteral("sex-differs");
    case ApplicationWarning::TooYoungToday:
        return QStringLiteral("too-young-today");
    case ApplicationWarning::OutsideLaw:
        return QStringLiteral("outside-law");
    }
    Q_UNREACHABLE();
}

QString clauseOf(ApplicationWarning warning)
{
    switch (warning) {
    case ApplicationWarning::BirthDateDiffersFromIin:
    case ApplicationWarning::SexDiffersFromIin:
        return QStringLiteral("R4.1");
    case ApplicationWarning::TooYoungToday:
        return QStringLiteral("L18.1");
    case ApplicationWarning::OutsideLaw:
        return QStringLiteral("L2.3");
    }
    Q_UNREACHABLE();
}

std::vector<FieldProblem> problemsOf(
    const ApplicationFields& fields, const Programme* programme, const Profession* profession, QDate today)
{
    Inspection inspection(fields, today);
    inspection.inspectPerson();
    inspection.inspectContact();
    inspection.inspectProgramme(programme, profession);
    inspection.inspectBasis();
    inspection.inspectSignature();
    return inspection.problems();
}

std::vector<ApplicationWarning> warningsOf(
    const ApplicationFields& fields, const Programme* programme, QDate today)
{
    std::vector<ApplicationWarning> warnings;
    if (fields.identity.iin && fields.birthDate.isValid()) {
        const auto birth = fields.identity.iin->birthDate();
        const auto sex = fields.identity.iin->sex();
        if (birth && *birth != fields.birthDate)
            warnings.push_back(ApplicationWarning::BirthDateDiffersFromIin);
        if (sex && *sex != fields.sex)
            warnings.push_back(ApplicationWarning::SexDiffersFromIin);
    }
    if (programme != nullptr && fields.birthDate.isValid()
        && !isOldEnough(fields.birthDate, programme->minimumAge, today))
        warnings.push_back(ApplicationWarning::TooYoungToday);
    if (fields.outsideLaw)
        warnings.push_back(ApplicationWarning::OutsideLaw);
    return warnings;
}

} // namespace tanu
