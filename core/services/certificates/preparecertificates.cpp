#include "core/services/certificates/preparecertificates.h"

#include "core/domain/rules/registered.h"
#include "core/domain/rules/validity.h"
#include "core/domain/values/searchtext.h"
#include "core/services/accreditation.h"
#include "core/services/applications/casestep.h"
#include "core/services/certificates/certificaterecords.h"
#include "core/services/certificates/issueterms.h"
#include "core/services/certificates/numberblocks.h"
#include "core/services/foureyes.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/signedmessages.h"
#include "core/storage/appealtable.h"
#include "core/storage/centertable.h"
#include "core/storage/professiontable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/searchtable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// Numbers come from the server, and nothing is issued outside the accreditation (L23.2, L26.6).
Result<Center> accreditedCenter(Deed& deed)
{
    const auto link = ServerLinkTable(deed.connection()).load();
    if (!link)
        return link.error();
    if (const auto allowed = requireMayIssue(deed, IssuedPaper::Document); !allowed)
        return allowed.error();
    return CenterTable(deed.connection()).load();
}

Result<CertificateNumber> nextSerial(
    Deed& deed, const Center& center, const ExamPlace& exam, const Profession& profession)
{
    const auto ordinal = NumberBlocks(deed.connection()).takeNext();
    if (!ordinal)
        return ordinal.error();
    return CertificateNumber::of({profession.oked, profession.occupation, exam.programme.level,
        procedureDay(exam.session), center.number, *ordinal});
}

/// The initials as the token says them: what follows the surname in the short form.
QString initialsOf(const PersonName& name)
{
    const QString text = name.shortForm();
    return name.surname().isEmpty() ? QString() : text.mid(name.surname().size()).trimmed();
}

/// What the QR code claims (exchange.md 25), in the candidate's language.
Result<CertificateClaims> claimsFor(const ExamPlace& exam, const Certificate& certificate)
{
    constexpr qsizetype greatestName = 60;
    constexpr qsizetype greatestSkills = 10;
    constexpr qsizetype greatestSkill = 200;
    const ApplicationFields& fields = exam.application.fields;
    const QString surname = fields.name.surname().isEmpty() ? fields.name.givenName() : fields.name.surname();
    QStringList skills;
    for (const Bilingual& skill : skillNames(exam.programme, fields.skills))
        skills.append(skill.in(fields.language).left(greatestSkill));
    if (skills.size() > greatestSkills)
        return Error {ErrorKind::FieldTooLong, {QStringLiteral("skills"), QString::number(greatestSkills)}, {}};
    return CertificateClaims {certificate.serial, surname.left(greatestName), initialsOf(fields.name), skills,
        certificate.issuedOn, certificate.validUntil};
}

/// R23: where the document follows from an appeal, who recorded the decision on it does not make the document.
Result<void> demandOtherThanDecider(Connection& connection, const ApplicationId& application, const StaffId& signer)
{
    const auto appeals = AppealTable(connection).ofApplication(application);
    if (!appeals)
        return appeals.error();
    if (appeals->empty() || !appeals->back().decidedBy)
        return {};
    return demandFourEyes(
        connection, signer, Action::DecideAppeal, *appeals->back().decidedBy, Action::PrepareCertificate);
}

Result<Certificate> make(Deed& deed, const ExamPlace& exam)
{
    const auto center = accreditedCenter(deed);
    if (!center)
        return center.error();
    const auto profession = ProfessionTable(deed.connection()).load(exam.programme.profession);
    if (!profession)
        return profession.error();
    const QDate day = procedureDay(exam.session);
    if (const auto listed = checkInRegister(profession->code, profession->withdrawnOn, day); !listed)
        return listed.error();
    const auto protocol = ProtocolTable(deed.connection()).latestOf(exam.session.id);
    if (!protocol)
        return protocol.error();
    if (!protocol->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("protocol"), exam.session.id.toText()}, {}};
    if (const auto two = PrepareCertificates::checkSigner(deed.connection(), exam.application.id, **protocol, deed.actor());
        !two)
        return two.error();
    const auto serial = nextSerial(deed, *center, exam, *profession);
    if (!serial)
        return serial.error();
    Certificate certificate {CertificateId::make(deed.now()), exam.application.id, (*protocol)->id, *serial,
        deed.today(), validUntil(deed.today(), profession->validityMonths), CertificateState::Prepared, {}, 0};
    const auto claims = claimsFor(exam, certificate);
    if (!claims)
        return claims.error();
    certificate.token = signMessage(deed.key(), tokenPayload(*claims), signedfor::token);
    return certificate;
}

/// The row, the finder's entry, and revision 1 for the server.
Result<void> store(Deed& deed, const Certificate& certificate, const PersonName& name)
{
    const auto stored
        = CertificateTable(deed.connection()).insert(certificate, kazakhSortKey(name.full()));
    if (!stored)
        return stored;
    const auto found = SearchTable(deed.connection())
                           .put({SearchKind::Certificate, certificate.id.bytes(), name.full(),
                               certificate.serial.toString()});
    if (!found)
        return found;
    return sendCertificate(deed, {certificate, {}, std::nullopt, {}, {}, std::nullopt});
}

} // namespace

PrepareCertificates::PrepareCertificates(Desk& desk)
    : m_desk(desk)
{
}

Result<void> PrepareCertificates::checkSigner(
    Connection& connection, const ApplicationId& application, const ProtocolRow& protocol, const Actor& signer)
{
    if (const auto other = demandOtherThanDecider(connection, application, signer.id); !other)
        return other;
    if (!protocol.signedBy)
        return {};
    return demandFourEyes(
        connection, signer.id, Action::SignProtocol, *protocol.signedBy, Action::PrepareCertificate);
}

std::vector<CaseOutcome<PreparedCertificate>> PrepareCertificates::run(const std::vector<ApplicationId>& applications)
{
    std::vector<CaseOutcome<PreparedCertificate>> outcomes;
    outcomes.reserve(applications.size());
    for (const ApplicationId& application : applications)
        outcomes.push_back({application, prepareOne(application)});
    return outcomes;
}

Result<PreparedCertificate> PrepareCertificates::prepareOne(const ApplicationId& application)
{
    return perform(m_desk, Action::PrepareCertificate, [&](Deed& deed) -> Result<PreparedCertificate> {
        const auto moved = stepCase(deed, application, Action::PrepareCertificate);
        if (!moved)
            return moved.error();
        const auto exam = examPlace(deed.connection(), application);
        if (!exam)
            return exam.error();
        const auto certificate = make(deed, *exam);
        if (!certificate)
            return certificate.error();
        if (const auto stored = store(deed, *certificate, exam->application.fields.name); !stored)
            return stored.error();
        const auto lateness = issueLateness(deed, application);
        if (!lateness)
            return lateness.error();
        const QString serial = certificate->serial.toString();
        deed.about("application", application);
        deed.alsoAbout("certificate", certificate->id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("serial", serial);
        deed.note("issuedOn", cborOf(certificate->issuedOn));
        if (lateness->late)
            deed.note("late", Cbor::boolean(true));
        return PreparedCertificate {certificate->id, serial, lateness->late};
    });
}

} // namespace tanu
