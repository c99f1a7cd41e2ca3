#include "core/domain/rules/clauses.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

struct CitedKind {
    ErrorKind kind;
    const char* clause;
};

constexpr std::array<CitedKind, 42> citedKinds{{
    {ErrorKind::NotTwelveDigits, "I1"},
    {ErrorKind::WrongCheckDigit, "I1"},
    {ErrorKind::UnusableNumber, "I1"},
    {ErrorKind::SerialMalformed, "A2"},
    {ErrorKind::PersonOutsideLaw, "L2.3"},
    {ErrorKind::IdentityMissing, "L2.4"},
    {ErrorKind::ProfessionNotInRegister, "L15.1"},
    {ErrorKind::ProfessionWithdrawn, "L15.1"},
    {ErrorKind::SkillsOfTwoProfessions, "L20"},
    {ErrorKind::TooYoung, "L18.1"},
    {ErrorKind::ConsentMissing, "R4.1"},
    {ErrorKind::PackageIncomplete, "R4"},
    {ErrorKind::GroundMissing, "R5.2"},
    {ErrorKind::SessionTooEarly, "R6.2"},
    {ErrorKind::NotAWorkingDay, "W1"},
    {ErrorKind::LanguageNotOffered, "R9.2"},
    {ErrorKind::ModeNotOffered, "R9.2"},
    {ErrorKind::CommissionIncomplete, "R9.1"},
    {ErrorKind::ProgrammeNotApproved, "L17.2.4"},
    {ErrorKind::ProgrammeFrozen, "L17.2.4"},
    {ErrorKind::CountsImpossible, "R15"},
    {ErrorKind::NotAdmittedToPractice, "R15"},
    {ErrorKind::AssessmentIncomplete, "R16"},
    {ErrorKind::ResultsIncomplete, "R17.1"},
    {ErrorKind::OutsideAccreditation, "L23.2"},
    {ErrorKind::VoucherUnusable, "L29.1"},
    {ErrorKind::PriceMissing, "L15.3"},
    {ErrorKind::DisabilityNotProved, "R7"},
    {ErrorKind::NotIdentified, "R9.1"},
    {ErrorKind::MemberMayNotSit, "R9.1"},
    {ErrorKind::NotSeated, "R9.1"},
    {ErrorKind::AppealLate, "R20"},
    {ErrorKind::AccreditationEnded, "L26.6"},
    {ErrorKind::AccreditationSuspended, "L26.2"},
    {ErrorKind::IssuingStopped, "P7.5"},
    {ErrorKind::MonthNotReady, "P7.5"},
    {ErrorKind::MonthClosed, "P7.5"},
    {ErrorKind::NumbersExhausted, "A2"},
    {ErrorKind::NumberAlreadyUsed, "A2"},
    {ErrorKind::NumberOutsideBlocks, "A2"},
    {ErrorKind::FileKindNotAllowed, "R4.2"},
    {ErrorKind::FileTooLarge, "R4.2"},
}};

} // namespace

QString clauseOf(ErrorKind kind)
{
    const auto cited = std::find_if(
        citedKinds.begin(), citedKinds.end(), [kind](const CitedKind& one) { return one.kind == kind; });
    return cited == citedKinds.end() ? QString() : QString::fromLatin1(cited->clause);
}

QString clauseOf(const Error& error)
{
    const bool isOfVenue = error.kind == ErrorKind::NumbersExhausted && !error.arguments.isEmpty();
    return isOfVenue ? QStringLiteral("V1") : clauseOf(error.kind);
}

} // namespace tanu
