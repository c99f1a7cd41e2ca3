#include "app/desktop/shell/errorsentence.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

/// No default: the compiler demands a sentence for a new kind.
QString sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FieldEmpty:
        return Sentences::tr("Fill this in: %1.");
    case ErrorKind::FieldTooLong:
        return Sentences::tr("At most %2 characters fit here.");
    case ErrorKind::FieldMalformed:
        return Sentences::tr("This does not look right: %2.");
    case ErrorKind::NotTwelveDigits:
        return Sentences::tr("Twelve digits are needed.");
    case ErrorKind::WrongCheckDigit:
        return Sentences::tr("The last digit does not fit the others: one of the digits is mistyped.");
    case ErrorKind::UnusableNumber:
        return Sentences::tr("No such number can exist: check the digits.");
    case ErrorKind::ImpossibleDate:
        return Sentences::tr("There is no such date: %1.");
    case ErrorKind::SerialMalformed:
        return Sentences::tr("Level %2 of the serial number does not fit.");
    case ErrorKind::PersonOutsideLaw:
        return Sentences::tr("The law does not cover this category: %1.");
    case ErrorKind::IdentityMissing:
        return Sentences::tr("Give the IIN or a foreign identity document.");
    case ErrorKind::ProfessionNotInRegister:
        return Sentences::tr("This profession is not in the register of professions.");
    case ErrorKind::ProfessionWithdrawn:
        return Sentences::tr("The profession was withdrawn from the register on %2.");
    case ErrorKind::SkillsOfTwoProfessions:
        return Sentences::tr("One application can hold the skills of one profession only.");
    case ErrorKind::TooYoung:
        return Sentences::tr("The age for this profession is %1; it is reached on %2.");
    case ErrorKind::ConsentMissing:
        return Sentences::tr("The candidate's consent is needed.");
    case ErrorKind::PackageIncomplete:
        return Sentences::tr("Missing from the package: %1.");
    case ErrorKind::GroundMissing:
        return Sentences::tr("Pick at least one ground of the refusal.");
    case ErrorKind::DeadlinePassed:
        return Sentences::tr("The last day was %1.");
    case ErrorKind::SessionTooEarly:
        return Sentences::tr("Too early for %1: the first allowed date is %2.");
    case ErrorKind::NotAWorkingDay:
        return Sentences::tr("%1 is not a working day: %2.");
    case ErrorKind::LanguageNotOffered:
        return Sentences::tr("The programme does not offer this language: %1.");
    case ErrorKind::ModeNotOffered:
        return Sentences::tr("The programme does not offer this mode: %1.");
    case ErrorKind::CommissionIncomplete:
        return Sentences::tr("The commission is not complete: %1.");
    case ErrorKind::ProgrammeNotApproved:
        return Sentences::tr("The qualification programme is not approved: %1.");
    case ErrorKind::ProgrammeFrozen:
        return Sentences::tr("The programme is approved and cannot be changed: make a new version.");
    case ErrorKind::CountsImpossible:
        return Sentences::tr("%1 correct of %2 is not possible.");
    case ErrorKind::NotAdmittedToPractice:
        return Sentences::tr("%1 is not admitted to practice: %2 correct of %3 is not more than 70 %.");
    case ErrorKind::AssessmentIncomplete:
        return Sentences::tr("Not every operation is assessed: %1, %2.");
    case ErrorKind::ResultsIncomplete:
        return Sentences::tr("The results are not complete: %1.");
    case ErrorKind::OutsideAccreditation:
        return Sentences::tr("%1 lies outside the accreditation, which is valid from %2 until %3.");
    case ErrorKind::VoucherUnusable:
        return Sentences::tr("The voucher cannot be used: %1.");
    case ErrorKind::PriceMissing:
        return Sentences::tr("The price list has no price for this programme: %1.");
    case ErrorKind::DisabilityNotProved:
        return Sentences::tr("The sick-leave sheet of %1 has not been handed in yet.");
    case ErrorKind::NotIdentified:
        return Sentences::tr("Not identified yet: %1.");
    case ErrorKind::MemberMayNotSit:
        return Sentences::tr("%1 may not sit in this commission: %2.");
    case ErrorKind::NotSeated:
        return Sentences::tr("%1 does not sit in this commission: whoever sits in it (%2) records this.");
    case ErrorKind::AppealLate:
        return Sentences::tr("The last day to appeal was %1: the head decides whether the appeal is heard.");
    case ErrorKind::AccreditationEnded:
        return Sentences::tr("The accreditation ended on %1: %2.");
    case ErrorKind::ActionNotAllowed:
        return Sentences::tr("This cannot be done while the case stands at: %2.");
    case ErrorKind::RoleNotAllowed:
        return Sentences::tr("Your role may not do this.");
    case ErrorKind::SamePersonOpenCase:
        return Sentences::tr("This person already has an open application: %1.");
    case ErrorKind::NumbersExhausted:
        return Sentences::tr("The center has no free serial numbers: synchronize to get more.");
    case ErrorKind::NumberAlreadyUsed:
        return Sentences::tr("The serial number was already used: %1.");
    case ErrorKind::NumberOutsideBlocks:
        return Sentences::tr("The serial number was not granted to this center: %1.");
    case ErrorKind::FileKindNotAllowed:
        return Sentences::tr("%1 is not a PDF, JPEG or PNG.");
    case ErrorKind::FileTooLarge:
        return Sentences::tr("%1 is larger than %2.");
    case ErrorKind::NotFound:
        return Sentences::tr("Not found: %1 %2.");
    case ErrorKind::AlreadyThere:
        return Sentences::tr("This is already there: %1.");
    case ErrorKind::LastOfRole:
        return Sentences::tr("Nobody else would have this role: %1.");
    case ErrorKind::ConfirmationMissing:
        return Sentences::tr("Confirm this first: %1.");
    case ErrorKind::DatabaseFailed:
        return Sentences::tr("The data could not be read or written. Nothing was changed.");
    case ErrorKind::DatabaseBusy:
        return Sentences::tr("Another program holds the data. Close it and try again.");
    case ErrorKind::DatabaseNewer:
        return Sentences::tr("The data was written by a newer version of the program.");
    case ErrorKind::RowCorrupt:
        return Sentences::tr("A record is damaged: %1, %3. Nothing was changed.");
    case ErrorKind::TemplateBroken:
        return Sentences::tr("The template of this paper is damaged: %1.");
    case ErrorKind::DiskFull:
        return Sentences::tr("The disk is full. Free some space and try again.");
    case ErrorKind::FileUnreadable:
        return Sentences::tr("The file cannot be read: %1.");
    case ErrorKind::FileUnwritable:
        return Sentences::tr("The file cannot be written: %1.");
    case ErrorKind::ImportLineBad:
        return Sentences::tr("Line %1 cannot be imported: %2.");
    case ErrorKind::ChangedMeanwhile:
        return Sentences::tr("Someone changed this meanwhile: read it again and repeat.");
    case ErrorKind::KeyStoreUnavailable:
        return Sentences::tr("The system's keychain does not answer.");
    case ErrorKind::KeyMissing:
        return Sentences::tr("The key is not in the keychain: %1.");
    case ErrorKind::SignatureWrong:
        return Sentences::tr("The signature does not fit: the contents were changed.");
    case ErrorKind::TokenMalformed:
        return Sentences::tr("The code cannot be read.");
    case ErrorKind::NotEnrolled:
        return Sentences::tr("This center is not enrolled with the platform yet.");
    case ErrorKind::NetworkUnreachable:
        return Sentences::tr("The server does not answer: %1.");
    case ErrorKind::ServerRefused:
        return Sentences::tr("The server refused.");
    case ErrorKind::ProtocolOutOfRange:
        return Sentences::tr("The program and the server are too far apart in version.");
    case ErrorKind::AnswerMalformed:
        return Sentences::tr("The server's answer cannot be understood.");
    case ErrorKind::EnrolmentCodeWrong:
        return Sentences::tr("The enrolment code is wrong, was already used, or was given to another center: compare the "
                             "accreditation number and the BIN with the operator.");
    case ErrorKind::CertificateNotValid:
        return Sentences::tr("The document cannot be relied on: %1.");
    case ErrorKind::SignInRefused:
        return Sentences::tr("The name or the password is wrong.");
    case ErrorKind::SignInPaused:
        return Sentences::tr("Too many wrong passwords. Try again after %1.");
    case ErrorKind::PasswordWeak:
        return Sentences::tr("This password cannot be taken: %1.");
    case ErrorKind::PasswordNeeded:
        return Sentences::tr("Signing asks for your password again.");
    case ErrorKind::FourEyes:
        return Sentences::tr("Whoever prepared this may not sign it: another person must.");
    case ErrorKind::RecoveryKeyWrong:
        return Sentences::tr("The recovery key does not fit this center.");
    case ErrorKind::SealBroken:
        return Sentences::tr("This is sealed with another key, or was changed: %1. Nothing was changed.");
    case ErrorKind::PassphraseWrong:
        return Sentences::tr("The passphrase is wrong.");
    case ErrorKind::BackupBroken:
        return Sentences::tr("This is no whole backup: %1.");
    case ErrorKind::FolderNotEmpty:
        return Sentences::tr("The folder is not empty: %1. Choose another place.");
    case ErrorKind::DataInUse:
        return Sentences::tr("The data is open in another program: %2. Close it there first.");
    case ErrorKind::DataNotLocal:
        return Sentences::tr("The data cannot lie here: %2. Move it to a disk of this computer.");
    case ErrorKind::JournalTouched:
        return Sentences::tr("The journal was touched: entry %1 is the first that does not fit.");
    case ErrorKind::SessionAway:
        return Sentences::tr("%2 has the session since %3: here it can only be read.");
    case ErrorKind::ParcelForeign:
        return Sentences::tr("This parcel is for another installation: %1.");
    case ErrorKind::ParcelBroken:
        return Sentences::tr("This parcel is not whole: %1. Nothing was taken from it.");
    case ErrorKind::ParcelOutdated:
        return Sentences::tr("This parcel is outdated: a newer one came home, or the session was taken back: %1.");
    case ErrorKind::ConflictOpen:
        return Sentences::tr("Both sides changed the same thing: choose first which one stands.");
    case ErrorKind::MonthNotReady:
        return Sentences::tr("The month %1 cannot be closed yet: %2.");
    case ErrorKind::MonthClosed:
        return Sentences::tr("The month %1 is closed: a change belongs to a later month and names what it corrects.");
    case ErrorKind::AccreditationSuspended:
        return Sentences::tr("The platform says that the accreditation is suspended since %1: %2.");
    case ErrorKind::IssuingStopped:
        return Sentences::tr("The operator of the platform stopped the issuing of documents on %1: %2. Exchange and close the months that are due.");
    case ErrorKind::OrderUnknown:
        return Sentences::tr("This version does not know what to do with order %1 of the platform (%2). Install the newer version.");
    case ErrorKind::Cancelled:
        return Sentences::tr("Stopped.");
    }
    Q_UNREACHABLE();
}

} // namespace tanu::desktop
