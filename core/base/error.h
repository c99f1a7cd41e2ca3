#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Why something was refused or failed. The kind decides; the text for people is made where people are
/// (desktop, command line, site), in their language, from the kind and the arguments. The comment behind
/// each kind names its arguments in order.
enum class ErrorKind {
    // Values (I1, I2, A2)
    FieldEmpty, ///< field
    FieldTooLong, ///< field, greatest length in characters
    FieldMalformed, ///< field, what was typed; of a number outside its range also the least and the greatest
    NotTwelveDigits, ///< what was typed
    WrongCheckDigit, ///< what was typed, the digit that would fit
    UnusableNumber, ///< what was typed (both rounds of I1 give 10)
    ImpossibleDate, ///< what was typed
    SerialMalformed, ///< what was typed, the level (1 to 6) that does not fit

    // Rules of the law
    PersonOutsideLaw, ///< category (L2.3)
    IdentityMissing, ///< (L2.4)
    ProfessionNotInRegister, ///< profession (L15.1)
    ProfessionWithdrawn, ///< profession, date since (L15.1)
    SkillsOfTwoProfessions, ///< (L20)
    TooYoung, ///< age required, first allowed date (L18.1)
    ConsentMissing, ///< (R4.1)
    PackageIncomplete, ///< kinds of documents that are missing, comma separated (R4)
    GroundMissing, ///< (R5.2)
    DeadlinePassed, ///< last day, clause
    SessionTooEarly, ///< candidate, first allowed date (R6.2)
    NotAWorkingDay, ///< date, reason
    LanguageNotOffered, ///< language (R9.2)
    ModeNotOffered, ///< mode (R9.2)
    CommissionIncomplete, ///< what is missing (R9.1)
    ProgrammeNotApproved, ///< programme (L17.2.4)
    ProgrammeFrozen, ///< programme, version (L17.2.4)
    CountsImpossible, ///< correct, total (R15)
    NotAdmittedToPractice, ///< candidate, correct, total (R15)
    AssessmentIncomplete, ///< candidate, operation (R16)
    ResultsIncomplete, ///< candidate (R17)
    OutsideAccreditation, ///< date, from, until (L23.2)
    VoucherUnusable, ///< reason: expired, used, second-in-year (L29)
    PriceMissing, ///< programme (L15.3)
    DisabilityNotProved, ///< candidate (R7)
    NotIdentified, ///< candidates, comma separated (R9)
    MemberMayNotSit, ///< member, why: profession, tie, exam-commission, seat-taken (R9.1, R21)
    NotSeated, ///< who acts, who sits there, comma separated (R9.1, R21)
    AppealLate, ///< last day of the term (R20)
    AccreditationEnded, ///< date, ground (L26.6)
    ActionNotAllowed, ///< action, state of the case
    RoleNotAllowed, ///< action, roles that may
    SamePersonOpenCase, ///< number of the open application
    AlreadyThere, ///< what, key: there is one already
    LastOfRole, ///< role that somebody must keep: `administrator`, `head` (S1)
    ConfirmationMissing, ///< warnings that somebody must confirm first, comma separated (R4.1)

    // Numbers (exchange.md 18, 19)
    NumbersExhausted, ///<
    NumberAlreadyUsed, ///< ordinal
    NumberOutsideBlocks, ///< ordinal

    // Files of the candidate (R4.2)
    FileKindNotAllowed, ///< file name
    FileTooLarge, ///< file name, greatest size in bytes

    // Storage
    NotFound, ///< what, key; of a document's number also the center that it names, if that is another one
    DatabaseFailed, ///< (detail: statement and driver's text)
    DatabaseBusy, ///< path: another program holds it
    DatabaseNewer, ///< version found, version known
    RowCorrupt, ///< table, id, column
    DiskFull, ///< path
    FileUnreadable, ///< path
    FileUnwritable, ///< path
    TemplateBroken, ///< form, placeholder or mark that does not fit
    ImportLineBad, ///< line number, what is wrong; the same two for every further bad line (at most 100)
    ChangedMeanwhile, ///< what: someone else changed it after it was read

    // Keys and signatures
    KeyStoreUnavailable, ///<
    KeyMissing, ///< key id
    SignatureWrong, ///<
    TokenMalformed, ///<
    NotEnrolled, ///<

    // Exchange (exchange.md 6 to 11)
    NetworkUnreachable, ///< address
    ServerRefused, ///< HTTP status, server's code; where it said it in words also these in Kazakh and in Russian
    ProtocolOutOfRange, ///< lowest, highest
    AnswerMalformed, ///<
    EnrolmentCodeWrong, ///<
    CertificateNotValid, ///< verdict: expired, cancelled, wrong-signature, key-unknown, not-covered; prepared, spoiled

    // Accounts (S1)
    SignInRefused, ///< (unknown name and wrong password alike)
    SignInPaused, ///< moment until which, ISO UTC (too many wrong passwords)
    PasswordWeak, ///< why: short, common, name, same
    PasswordNeeded, ///< action: signing asks for the password again
    FourEyes, ///< action: whoever prepared it may not sign it
    RecoveryKeyWrong, ///<

    // What lies on the disk (S2)
    SealBroken, ///< place: another key, or changed bytes
    PassphraseWrong, ///<
    BackupBroken, ///< path
    FolderNotEmpty, ///< path
    DataInUse, ///< path, who holds it: program and computer
    DataNotLocal, ///< path, why: network, hard-link
    JournalTouched, ///< number of the first entry that was touched

    // Sessions away (V1, exchange.md 21 to 24)
    SessionAway, ///< session, who has it, date since, who has it in Kazakh where that is another name
    ParcelForeign, ///< path: sealed to another installation, or of another center
    ParcelBroken, ///< path
    ParcelOutdated, ///< path: a newer one came home, or the session was taken back
    ConflictOpen, ///< session: both sides changed the same thing, and nobody chose yet

    // Months and orders of the platform (exchange.md 12, 13, 17)
    MonthNotReady, ///< month, why: running, not-owed, not-compared, waiting, rejected, differs (P7.5)
    MonthClosed, ///< month: it is closed, a change is a correction in a later one (P7.5)
    AccreditationSuspended, ///< date since, ground (L26)
    IssuingStopped, ///< date since, reason (P7.5)
    OrderUnknown, ///< number, kind: this version does not know what to do with it

    Cancelled, ///< the person stopped it; stays the last
};

/// One refusal or failure: what decides (kind), what the text needs (arguments), and what a developer
/// wants to see and a person does not (detail).
struct Error {
    ErrorKind kind;
    QStringList arguments;
    QString detail;

    friend bool operator==(const Error& a, const Error& b)
    {
        return a.kind == b.kind && a.arguments == b.arguments;
    }
};

/// The kind's own name, for logs, `--json` and the wire; never shown to people as it is.
QString nameOf(ErrorKind kind);

} // namespace tanu
