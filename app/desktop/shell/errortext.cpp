#include "app/desktop/shell/errortext.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/reasonwords.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/words.h"
#include "core/domain/bilingual.h"
#include "core/domain/values/month.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

/// The sentences; %1 to %3 are the arguments. No default: the compiler demands a sentence for a new kind.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::FieldEmpty:
            return tr("Fill this in: %1.");
        case ErrorKind::FieldTooLong:
            return tr("At most %2 characters fit here.");
        case ErrorKind::FieldMalformed:
            return tr("This does not look right: %2.");
        case ErrorKind::NotTwelveDigits:
            return tr("Twelve digits are needed.");
        case ErrorKind::WrongCheckDigit:
            return tr("The last digit does not fit the others: one of the digits is mistyped.");
        case ErrorKind::UnusableNumber:
            return tr("No such number can exist: check the digits.");
        case ErrorKind::ImpossibleDate:
            return tr("There is no such date: %1.");
        case ErrorKind::SerialMalformed:
            return tr("Level %2 of the serial number does not fit.");
        case ErrorKind::PersonOutsideLaw:
            return tr("The law does not cover this category: %1.");
        case ErrorKind::IdentityMissing:
            return tr("Give the IIN or a foreign identity document.");
        case ErrorKind::ProfessionNotInRegister:
            return tr("This profession is not in the register of professions.");
        case ErrorKind::ProfessionWithdrawn:
            return tr("The profession was withdrawn from the register on %2.");
        case ErrorKind::SkillsOfTwoProfessions:
            return tr("One application can hold the skills of one profession only.");
        case ErrorKind::TooYoung:
            return tr("The age for this profession is %1; it is reached on %2.");
        case ErrorKind::ConsentMissing:
            return tr("The candidate's consent is needed.");
        case ErrorKind::PackageIncomplete:
            return tr("Missing from the package: %1.");
        case ErrorKind::GroundMissing:
            return tr("Pick at least one ground of the refusal.");
        case ErrorKind::DeadlinePassed:
            return tr("The last day was %1.");
        case ErrorKind::SessionTooEarly:
            return tr("Too early for %1: the first allowed date is %2.");
        case ErrorKind::NotAWorkingDay:
            return tr("%1 is not a working day: %2.");
        case ErrorKind::LanguageNotOffered:
            return tr("The programme does not offer this language: %1.");
        case ErrorKind::ModeNotOffered:
            return tr("The programme does not offer this mode: %1.");
        case ErrorKind::CommissionIncomplete:
            return tr("The commission is not complete: %1.");
        case ErrorKind::ProgrammeNotApproved:
            return tr("The qualification programme is not approved: %1.");
        case ErrorKind::ProgrammeFrozen:
            return tr("The programme is approved and cannot be changed: make a new version.");
        case ErrorKind::CountsImpossible:
            return tr("%1 correct of %2 is not possible.");
        case ErrorKind::NotAdmittedToPractice:
            return tr("%1 is not admitted to practice: %2 correct of %3 is not more than 70 %.");
        case ErrorKind::AssessmentIncomplete:
            return tr("Not every operation is assessed: %1, %2.");
        case ErrorKind::ResultsIncomplete:
            return tr("The results are not complete: %1.");
        case ErrorKind::OutsideAccreditation:
            return tr("%1 lies outside the accreditation, which is valid from %2 until %3.");
        case ErrorKind::VoucherUnusable:
            return tr("The voucher cannot be used: %1.");
        case ErrorKind::PriceMissing:
            return tr("The price list has no price for this programme: %1.");
        case ErrorKind::DisabilityNotProved:
            return tr("The sick-leave sheet of %1 has not been handed in yet.");
        case ErrorKind::NotIdentified:
            return tr("Not identified yet: %1.");
        case ErrorKind::MemberMayNotSit:
            return tr("%1 may not sit in this commission: %2.");
        case ErrorKind::NotSeated:
            return tr("%1 does not sit in this commission. This is recorded by whoever sits in it: %2.");
        case ErrorKind::AppealLate:
            return tr("The last day to appeal was %1: the head decides whether the appeal is heard.");
        case ErrorKind::AccreditationEnded:
            return tr("The accreditation ended on %1: %2.");
        case ErrorKind::ActionNotAllowed:
            return tr("This cannot be done while the case stands at: %2.");
        case ErrorKind::RoleNotAllowed:
            return tr("Your role may not do this.");
        case ErrorKind::SamePersonOpenCase:
            return tr("This person already has an open application: %1.");
        case ErrorKind::NumbersExhausted:
            return tr("The center has no free serial numbers: synchronize to get more.");
        case ErrorKind::NumberAlreadyUsed:
            return tr("The serial number was already used: %1.");
        case ErrorKind::NumberOutsideBlocks:
            return tr("The serial number was not granted to this center: %1.");
        case ErrorKind::FileKindNotAllowed:
            return tr("%1 is not a PDF, JPEG or PNG.");
        case ErrorKind::FileTooLarge:
            return tr("%1 is larger than %2.");
        case ErrorKind::NotFound:
            return tr("Not found: %1 %2.");
        case ErrorKind::AlreadyThere:
            return tr("This is already there: %1.");
        case ErrorKind::LastOfRole:
            return tr("Nobody else would have this role: %1.");
        case ErrorKind::ConfirmationMissing:
            return tr("Confirm this first: %1.");
        case ErrorKind::DatabaseFailed:
            return tr("The data could not be read or written. Nothing was changed.");
        case ErrorKind::DatabaseBusy:
            return tr("Another program holds the data. Close it and try again.");
        case ErrorKind::DatabaseNewer:
            return tr("The data was written by a newer version of the program.");
        case ErrorKind::RowCorrupt:
            return tr("A record is damaged: %1, %3. Nothing was changed.");
        case ErrorKind::TemplateBroken:
            return tr("The template of this paper is damaged: %1.");
        case ErrorKind::DiskFull:
            return tr("The disk is full. Free some space and try again.");
        case ErrorKind::FileUnreadable:
            return tr("The file cannot be read: %1.");
        case ErrorKind::FileUnwritable:
            return tr("The file cannot be written: %1.");
        case ErrorKind::ImportLineBad:
            return tr("Line %1 cannot be imported: %2.");
        case ErrorKind::ChangedMeanwhile:
            return tr("Someone changed this meanwhile: read it again and repeat.");
        case ErrorKind::KeyStoreUnavailable:
            return tr("The system's keychain does not answer.");
        case ErrorKind::KeyMissing:
            return tr("The key is not in the keychain: %1.");
        case ErrorKind::SignatureWrong:
            return tr("The signature does not fit: the contents were changed.");
        case ErrorKind::TokenMalformed:
            return tr("The code cannot be read.");
        case ErrorKind::NotEnrolled:
            return tr("This center is not enrolled with the platform yet.");
        case ErrorKind::NetworkUnreachable:
            return tr("The server does not answer: %1.");
        case ErrorKind::ServerRefused:
            return tr("The server refused.");
        case ErrorKind::ProtocolOutOfRange:
            return tr("The program and the server are too far apart in version.");
        case ErrorKind::AnswerMalformed:
            return tr("The server's answer cannot be understood.");
        case ErrorKind::EnrolmentCodeWrong:
            return tr("The enrolment code is wrong, was already used, or was given to another center: compare the "
                      "accreditation number and the BIN with the operator.");
        case ErrorKind::CertificateNotValid:
            return tr("The document cannot be relied on: %1.");
        case ErrorKind::SignInRefused:
            return tr("The name or the password is wrong.");
        case ErrorKind::SignInPaused:
            return tr("Too many wrong passwords. Try again after %1.");
        case ErrorKind::PasswordWeak:
            return tr("This password cannot be taken: %1.");
        case ErrorKind::PasswordNeeded:
            return tr("Signing asks for your password again.");
        case ErrorKind::FourEyes:
            return tr("Whoever prepared this may not sign it: another person must.");
        case ErrorKind::RecoveryKeyWrong:
            return tr("The recovery key does not fit this center.");
        case ErrorKind::SealBroken:
            return tr("This is sealed with another key, or was changed: %1. Nothing was changed.");
        case ErrorKind::PassphraseWrong:
            return tr("The passphrase is wrong.");
        case ErrorKind::BackupBroken:
            return tr("This is no whole backup: %1.");
        case ErrorKind::FolderNotEmpty:
            return tr("The folder is not empty: %1. Choose another place.");
        case ErrorKind::DataInUse:
            return tr("The data is open in another program: %2. Close it there first.");
        case ErrorKind::DataNotLocal:
            return tr("The data cannot lie here: %2. Move it to a disk of this computer.");
        case ErrorKind::JournalTouched:
            return tr("The journal was touched: entry %1 is the first that does not fit.");
        case ErrorKind::SessionAway:
            return tr("%2 has the session since %3: here it can only be read.");
        case ErrorKind::ParcelForeign:
            return tr("This parcel is for another installation: %1.");
        case ErrorKind::ParcelBroken:
            return tr("This parcel is not whole: %1. Nothing was taken from it.");
        case ErrorKind::ParcelOutdated:
            return tr("This parcel is outdated: a newer one came home, or the session was taken back: %1.");
        case ErrorKind::ConflictOpen:
            return tr("Both sides changed the same thing: choose first which one stands.");
        case ErrorKind::MonthNotReady:
            return tr("The month %1 cannot be closed yet: %2.");
        case ErrorKind::MonthClosed:
            return tr("The month %1 is closed: a change belongs to a later month and names what it corrects.");
        case ErrorKind::AccreditationSuspended:
            return tr("The platform says that the accreditation is suspended since %1: %2.");
        case ErrorKind::IssuingStopped:
            return tr("The operator of the platform stopped the issuing of documents on %1: %2. Exchange and close the months that are due.");
        case ErrorKind::OrderUnknown:
            return tr("This version does not know what to do with order %1 of the platform (%2). Install the newer version.");
        case ErrorKind::Cancelled:
            return tr("Stopped.");
        }
        Q_UNREACHABLE();
    }

    /// The field has a name for people. The recovery key says by itself which group of it is mistyped.
    static bool isNamed(const Error& error)
    {
        const QString field = error.arguments.value(0);
        return isNamedField(field) && field != QLatin1String("recoverykey");
    }

    /// Where an error has a further argument it says more.
    static QString sentence(const Error& error)
    {
        if (error.kind == ErrorKind::FieldMalformed && error.arguments.size() > 1 && error.arguments.at(1).isEmpty())
            return sentence(ErrorKind::FieldEmpty);
        if (error.kind == ErrorKind::FieldMalformed && isNamed(error))
            return expectationWords(error.arguments).isEmpty() ? tr("%1: “%2” does not fit, check it.")
                                                               : tr("%1: “%2” does not fit, expected: %3.");
        if (error.kind == ErrorKind::VoucherUnusable && error.arguments.size() >= 3)
            return tr("The voucher of %2 cannot be used: its last day was %3.");
        if (error.kind == ErrorKind::DisabilityNotProved && error.arguments.size() >= 2)
            return tr("The sick-leave sheet of %1 does not cover %2.");
        if (error.kind == ErrorKind::NotFound && error.arguments.size() >= 3)
            return tr("The number %2 names another center, %3, and is not in the register of this one: check the QR code.");
        if (error.kind == ErrorKind::KeyMissing && error.arguments.value(0) == QLatin1String("recovery"))
            return tr("The center has no recovery key yet: backups are sealed to it.");
        if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.value(1) == QLatin1String("venue"))
            return tr("This is done at the office: this computer is a venue, where only the sessions that came here are conducted.");
        if (error.kind == ErrorKind::ActionNotAllowed && error.arguments.value(1) == QLatin1String("office"))
            return tr("This is done at the venue: this computer is the office.");
        if (error.kind == ErrorKind::NumbersExhausted && !error.arguments.isEmpty())
            return tr("The numbers that came to this venue with its sessions are used up: %1. Return the session, the office goes on with it.");
        if (error.kind == ErrorKind::DataNotLocal && error.arguments.value(1) == QLatin1String("no-log"))
            return tr("The data cannot lie here: this disk does not let the program keep the log that brings it through a power "
                      "cut. Move it to a disk of this computer.");
        if (const Roles roles = Roles::fromInt(error.arguments.value(1).toInt());
            error.kind == ErrorKind::RoleNotAllowed && !rolesText(roles).isEmpty())
            return onlyText(Reserved::Doing, roles);
        if (error.kind == ErrorKind::ServerRefused)
            return refusalSentence(error.arguments.value(0).toInt(), error.arguments.value(1));
        if (error.kind == ErrorKind::ParcelForeign && error.arguments.value(1) == QLatin1String("server"))
            return tr("This answer comes from another server: %1.");
        if (error.kind == ErrorKind::ParcelForeign && error.arguments.value(1) == QLatin1String("center"))
            return tr("This answer is to a batch that is not of this center: %1.");
        return sentence(error.kind);
    }

    /// What the server itself said, behind our own words (exchange.md 7); nothing where it said nothing.
    static QString serversWords(const Error& error)
    {
        if (error.kind != ErrorKind::ServerRefused)
            return {};
        const Bilingual both {error.arguments.value(2), error.arguments.value(3)};
        QString words = textOf(both).simplified();
        if (words.isEmpty())
            words = QString(both.kk + both.ru).simplified(); // it said it in one language only
        while (words.endsWith(QLatin1Char('.')))
            words.chop(1);
        return words.isEmpty() ? QString() : QString(QLatin1Char(' ') + tr("The server says: “%1”.").arg(words));
    }

    /// Why a month cannot be closed yet (P7.5).
    static QString monthText(const QString& why)
    {
        if (why == QLatin1String("running"))
            return tr("it is not over");
        if (why == QLatin1String("not-compared"))
            return tr("both sides have not compared it since the last change; exchange first");
        if (why == QLatin1String("waiting"))
            return tr("records of it wait for the platform; exchange first");
        if (why == QLatin1String("rejected"))
            return tr("the platform rejected records of it, and nothing came in their place");
        return why == QLatin1String("differs") ? tr("the platform has not the same records") : why;
    }

    /// Where a recovery key was typed wrong: `length`, `group-1` to `group-13`.
    static QString groupText(const QString& code)
    {
        const QString group = code.section(QLatin1Char('-'), 1);
        return group.isEmpty() ? tr("signs are missing, or there are too many") : tr("group %1").arg(group);
    }
};

QString readable(const QString& argument)
{
    const QDate date = QDate::fromString(argument, Qt::ISODate);
    if (date.isValid() && argument.size() == 10)
        return dateText(date);
    QStringList words;
    for (const QString& code : argument.split(QLatin1Char(',')))
        words.append(fieldName(code.trimmed()));
    return words.join(QLatin1String(", "));
}

/// `2026-11` in words.
QString reportMonthText(const QString& argument)
{
    const auto month = Month::parse(argument);
    return month ? monthInSentence(month->year(), month->ofYear()) : argument;
}

/// What was typed, as it was typed; what a service was given, in words.
QString typedText(const QString& argument)
{
    const QDateTime moment = QDateTime::fromString(argument, Qt::ISODateWithMs);
    if (moment.isValid() && argument.contains(QLatin1Char('T')))
        return momentText(moment);
    const QStringList pieces = argument.split(QLatin1Char(','));
    const bool areCodes = std::all_of(
        pieces.begin(), pieces.end(), [](const QString& piece) { return isNamedField(piece.trimmed()); });
    return areCodes || pieces.size() == 1 ? readable(argument) : argument;
}

QString readableArgument(const Error& error, int index)
{
    const QString argument = error.arguments.value(index);
    if (error.kind == ErrorKind::FileTooLarge && index == 1)
        return sizeText(argument.toLongLong());
    const bool isGround = error.kind == ErrorKind::AccreditationEnded || error.kind == ErrorKind::AccreditationSuspended
        || error.kind == ErrorKind::IssuingStopped;
    if ((isGround || error.kind == ErrorKind::OrderUnknown) && index == 1)
        return argument;
    if (error.kind == ErrorKind::SessionAway && index == 1)
        return QLocale().language() == QLocale::Russian ? argument : error.arguments.value(3, argument);
    if (error.kind == ErrorKind::CertificateNotValid)
        return verdictWords(argument);
    if (error.kind == ErrorKind::MonthNotReady && index == 1)
        return ErrorText::monthText(argument);
    if (error.kind == ErrorKind::MonthNotReady || error.kind == ErrorKind::MonthClosed)
        return reportMonthText(argument);
    if (error.kind == ErrorKind::SignInPaused)
        return momentText(QDateTime::fromString(argument, Qt::ISODateWithMs));
    if (error.kind == ErrorKind::PasswordWeak)
        return weaknessWords(argument);
    if (error.kind == ErrorKind::FieldMalformed && error.arguments.value(0) == QLatin1String("recoverykey"))
        return ErrorText::groupText(argument);
    if (error.kind == ErrorKind::FieldMalformed && index > 0)
        return index == 1 ? typedText(argument) : expectationWords(error.arguments);
    if (error.kind == ErrorKind::NotSeated)
        return argument;
    if (error.kind == ErrorKind::MemberMayNotSit)
        return index == 1 ? barWords(argument) : argument;
    return readable(argument);
}

} // namespace

QString textOf(const Error& error)
{
    QString text = ErrorText::sentence(error);
    for (int i = 2; i >= 0; --i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), readableArgument(error, i));
    return text + ErrorText::serversWords(error);
}

} // namespace tanu::desktop
