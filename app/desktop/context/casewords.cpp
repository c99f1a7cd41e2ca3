#include "app/desktop/context/casewords.h"

#include "core/domain/values/searchtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace tanu::desktop {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

struct StateLook {
    const char* word;
    Tone tone;
    const char* icon;
};

/// In the order of CaseState.
constexpr std::array<StateLook, caseStateCount> states {{
    {QT_TRANSLATE_NOOP("CaseWords", "Registered"), Tone::Accent, "applications"},
    {QT_TRANSLATE_NOOP("CaseWords", "Package checked"), Tone::Accent, "check"},
    {QT_TRANSLATE_NOOP("CaseWords", "Refused"), Tone::Danger, "close"},
    {QT_TRANSLATE_NOOP("CaseWords", "Contract concluded"), Tone::Accent, "sign"},
    {QT_TRANSLATE_NOOP("CaseWords", "Has a place"), Tone::Accent, "calendar"},
    {QT_TRANSLATE_NOOP("CaseWords", "Notified"), Tone::Accent, "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "In the session"), Tone::Warning, "sessions"},
    {QT_TRANSLATE_NOOP("CaseWords", "Admitted to practice"), Tone::Warning, "practice"},
    {QT_TRANSLATE_NOOP("CaseWords", "Assessed"), Tone::Warning, "list"},
    {QT_TRANSLATE_NOOP("CaseWords", "Decided"), Tone::Accent, "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Passed"), Tone::Good, "pass"},
    {QT_TRANSLATE_NOOP("CaseWords", "Document prepared"), Tone::Good, "document"},
    {QT_TRANSLATE_NOOP("CaseWords", "Document handed over"), Tone::Good, "certificates"},
    {QT_TRANSLATE_NOOP("CaseWords", "Not passed"), Tone::Danger, "fail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Not passed, notified"), Tone::Neutral, "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Ill, not proved yet"), Tone::Warning, "clock"},
    {QT_TRANSLATE_NOOP("CaseWords", "Closed"), Tone::Neutral, "close"},
    {QT_TRANSLATE_NOOP("CaseWords", "Appealed"), Tone::Warning, "appeals"},
    {QT_TRANSLATE_NOOP("CaseWords", "Before the appeal commission"), Tone::Warning, "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Appeal decided"), Tone::Accent, "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Appeal rejected"), Tone::Neutral, "fail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Document cancelled"), Tone::Danger, "delete"},
}};

struct ActionWords {
    const char* verb;
    const char* event;
    const char* icon;
};

/// In the order of Action.
constexpr std::array<ActionWords, actionCount> actions {{
    {QT_TRANSLATE_NOOP("CaseWords", "Create the center"), QT_TRANSLATE_NOOP("CaseWords", "The center was created"), "building"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the center"), QT_TRANSLATE_NOOP("CaseWords", "The center was changed"), "building"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the staff member"), QT_TRANSLATE_NOOP("CaseWords", "The staff was changed"), "people"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the commission"), QT_TRANSLATE_NOOP("CaseWords", "A commission was changed"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the programme"), QT_TRANSLATE_NOOP("CaseWords", "A programme was changed"), "reference"},
    {QT_TRANSLATE_NOOP("CaseWords", "Approve the programme"), QT_TRANSLATE_NOOP("CaseWords", "A programme was approved"), "stamp"},
    {QT_TRANSLATE_NOOP("CaseWords", "Set the price"), QT_TRANSLATE_NOOP("CaseWords", "A price was set"), "money"},
    {QT_TRANSLATE_NOOP("CaseWords", "Publish the center"), QT_TRANSLATE_NOOP("CaseWords", "The center was published"), "upload"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the calendar"), QT_TRANSLATE_NOOP("CaseWords", "The calendar was changed"), "calendar"},
    {QT_TRANSLATE_NOOP("CaseWords", "Import the classifier"), QT_TRANSLATE_NOOP("CaseWords", "A classifier was imported"), "import"},
    {QT_TRANSLATE_NOOP("CaseWords", "Register the application"), QT_TRANSLATE_NOOP("CaseWords", "The application was registered"), "applications"},
    {QT_TRANSLATE_NOOP("CaseWords", "Add a document"), QT_TRANSLATE_NOOP("CaseWords", "A document was added to the package"), "attachment"},
    {QT_TRANSLATE_NOOP("CaseWords", "Check the package"), QT_TRANSLATE_NOOP("CaseWords", "The package was checked"), "check-circle"},
    {QT_TRANSLATE_NOOP("CaseWords", "Conclude the contract"), QT_TRANSLATE_NOOP("CaseWords", "The contract was concluded"), "sign"},
    {QT_TRANSLATE_NOOP("CaseWords", "Refuse the application"), QT_TRANSLATE_NOOP("CaseWords", "The contract was refused with reasons"), "close"},
    {QT_TRANSLATE_NOOP("CaseWords", "Plan a session"), QT_TRANSLATE_NOOP("CaseWords", "A session was planned"), "sessions"},
    {QT_TRANSLATE_NOOP("CaseWords", "Change the session"), QT_TRANSLATE_NOOP("CaseWords", "The session was moved"), "sessions"},
    {QT_TRANSLATE_NOOP("CaseWords", "Cancel the session"), QT_TRANSLATE_NOOP("CaseWords", "The session was cancelled"), "close"},
    {QT_TRANSLATE_NOOP("CaseWords", "Give a place in a session"), QT_TRANSLATE_NOOP("CaseWords", "A place in a session was given"), "calendar"},
    {QT_TRANSLATE_NOOP("CaseWords", "Take out of the session"), QT_TRANSLATE_NOOP("CaseWords", "The place in the session was given up"), "undo"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the notice"), QT_TRANSLATE_NOOP("CaseWords", "The notice was sent"), "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the acquaintance"), QT_TRANSLATE_NOOP("CaseWords", "The candidate was acquainted or briefed"), "info"},
    {QT_TRANSLATE_NOOP("CaseWords", "Report illness"), QT_TRANSLATE_NOOP("CaseWords", "Temporary disability was reported"), "clock"},
    {QT_TRANSLATE_NOOP("CaseWords", "Prove illness"), QT_TRANSLATE_NOOP("CaseWords", "Temporary disability was proved"), "document"},
    {QT_TRANSLATE_NOOP("CaseWords", "Move for a fault"), QT_TRANSLATE_NOOP("CaseWords", "Moved to another day for a technical fault"), "undo"},
    {QT_TRANSLATE_NOOP("CaseWords", "Change who pays"), QT_TRANSLATE_NOOP("CaseWords", "The basis of the application was changed"), "money"},
    {QT_TRANSLATE_NOOP("CaseWords", "Close the case"), QT_TRANSLATE_NOOP("CaseWords", "The case was closed"), "close"},
    {QT_TRANSLATE_NOOP("CaseWords", "Declare a tie"), QT_TRANSLATE_NOOP("CaseWords", "A tie of a commission member was declared"), "people"},
    {QT_TRANSLATE_NOOP("CaseWords", "Replace a member"), QT_TRANSLATE_NOOP("CaseWords", "A commission member was replaced"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Check the readiness"), QT_TRANSLATE_NOOP("CaseWords", "The readiness was checked"), "check-circle"},
    {QT_TRANSLATE_NOOP("CaseWords", "Identify the candidate"), QT_TRANSLATE_NOOP("CaseWords", "The candidate was identified"), "badge"},
    {QT_TRANSLATE_NOOP("CaseWords", "Go to the session"), QT_TRANSLATE_NOOP("CaseWords", "The session began"), "play"},
    {QT_TRANSLATE_NOOP("CaseWords", "Write into the log"), QT_TRANSLATE_NOOP("CaseWords", "An entry was written into the session log"), "edit"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record a violation"), QT_TRANSLATE_NOOP("CaseWords", "A violation was recorded"), "warning"},
    {QT_TRANSLATE_NOOP("CaseWords", "Interrupt the session"), QT_TRANSLATE_NOOP("CaseWords", "The session was interrupted"), "stop"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the theory"), QT_TRANSLATE_NOOP("CaseWords", "The theoretical stage was recorded"), "theory"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the practice"), QT_TRANSLATE_NOOP("CaseWords", "The practical stage was recorded"), "practice"},
    {QT_TRANSLATE_NOOP("CaseWords", "Confirm the decision"), QT_TRANSLATE_NOOP("CaseWords", "The decision was confirmed"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "End the session"), QT_TRANSLATE_NOOP("CaseWords", "The session ended"), "stop"},
    {QT_TRANSLATE_NOOP("CaseWords", "Draft the protocol"), QT_TRANSLATE_NOOP("CaseWords", "The protocol was drafted"), "protocols"},
    {QT_TRANSLATE_NOOP("CaseWords", "Sign the protocol"), QT_TRANSLATE_NOOP("CaseWords", "The protocol was signed"), "document-signed"},
    {QT_TRANSLATE_NOOP("CaseWords", "Draft a correction"), QT_TRANSLATE_NOOP("CaseWords", "A correcting protocol was drafted"), "protocols"},
    {QT_TRANSLATE_NOOP("CaseWords", "Sign the correction"), QT_TRANSLATE_NOOP("CaseWords", "A correcting protocol was signed"), "document-signed"},
    {QT_TRANSLATE_NOOP("CaseWords", "Prepare the document"), QT_TRANSLATE_NOOP("CaseWords", "The document was prepared"), "certificates"},
    {QT_TRANSLATE_NOOP("CaseWords", "Print the document"), QT_TRANSLATE_NOOP("CaseWords", "The document was printed"), "print"},
    {QT_TRANSLATE_NOOP("CaseWords", "Mark as spoiled"), QT_TRANSLATE_NOOP("CaseWords", "The document was marked as spoiled"), "delete"},
    {QT_TRANSLATE_NOOP("CaseWords", "Hand over the document"), QT_TRANSLATE_NOOP("CaseWords", "The document was handed over"), "badge"},
    {QT_TRANSLATE_NOOP("CaseWords", "Make a duplicate"), QT_TRANSLATE_NOOP("CaseWords", "A duplicate was made"), "document"},
    {QT_TRANSLATE_NOOP("CaseWords", "Cancel the document"), QT_TRANSLATE_NOOP("CaseWords", "The document was cancelled"), "delete"},
    {QT_TRANSLATE_NOOP("CaseWords", "Notify of not passing"), QT_TRANSLATE_NOOP("CaseWords", "The candidate was notified of not passing"), "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the receipt"), QT_TRANSLATE_NOOP("CaseWords", "The candidate received the result"), "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Register an appeal"), QT_TRANSLATE_NOOP("CaseWords", "An appeal was registered"), "appeals"},
    {QT_TRANSLATE_NOOP("CaseWords", "Decide on the late appeal"), QT_TRANSLATE_NOOP("CaseWords", "It was decided on the late appeal"), "stamp"},
    {QT_TRANSLATE_NOOP("CaseWords", "Hand to the appeal commission"), QT_TRANSLATE_NOOP("CaseWords", "The appeal was handed to the appeal commission"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Decide on the appeal"), QT_TRANSLATE_NOOP("CaseWords", "The appeal commission decided"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Send the decision on the appeal"), QT_TRANSLATE_NOOP("CaseWords", "The decision on the appeal was sent"), "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Count the term anew"), QT_TRANSLATE_NOOP("CaseWords", "It was decided on a term counted anew"), "calendar"},
    {QT_TRANSLATE_NOOP("CaseWords", "Record the end of accreditation"), QT_TRANSLATE_NOOP("CaseWords", "The end of accreditation was recorded"), "warning"},
    {QT_TRANSLATE_NOOP("CaseWords", "Enrol"), QT_TRANSLATE_NOOP("CaseWords", "The center was enrolled"), "key"},
    {QT_TRANSLATE_NOOP("CaseWords", "Synchronize"), QT_TRANSLATE_NOOP("CaseWords", "Data was exchanged with the platform"), "sync"},
    {QT_TRANSLATE_NOOP("CaseWords", "Print the paper"), QT_TRANSLATE_NOOP("CaseWords", "A paper was printed or saved"), "print"},
    {QT_TRANSLATE_NOOP("CaseWords", "Look into the personal file"), QT_TRANSLATE_NOOP("CaseWords", "A personal file was looked into"), "preview"},
    {QT_TRANSLATE_NOOP("CaseWords", "Take out the list with IINs"), QT_TRANSLATE_NOOP("CaseWords", "A list with IINs was taken out"), "download"},
    {QT_TRANSLATE_NOOP("CaseWords", "Save the account"), QT_TRANSLATE_NOOP("CaseWords", "An account was changed"), "key"},
    {QT_TRANSLATE_NOOP("CaseWords", "Read the journal"), QT_TRANSLATE_NOOP("CaseWords", "The journal was exported"), "history"},
    {QT_TRANSLATE_NOOP("CaseWords", "Make a backup"), QT_TRANSLATE_NOOP("CaseWords", "A backup was made"), "save"},
    {QT_TRANSLATE_NOOP("CaseWords", "Choose where backups lie"), QT_TRANSLATE_NOOP("CaseWords", "It was changed where and how backups are kept"), "save"},
    {QT_TRANSLATE_NOOP("CaseWords", "Enrol a venue"), QT_TRANSLATE_NOOP("CaseWords", "A venue was enrolled"), "place"},
    {QT_TRANSLATE_NOOP("CaseWords", "Hand the session to a venue"), QT_TRANSLATE_NOOP("CaseWords", "The session was handed to a venue"), "upload"},
    {QT_TRANSLATE_NOOP("CaseWords", "Bring the session home"), QT_TRANSLATE_NOOP("CaseWords", "The session was brought home"), "download"},
    {QT_TRANSLATE_NOOP("CaseWords", "Take the session back"), QT_TRANSLATE_NOOP("CaseWords", "The session was taken back from the venue"), "undo"},
    {QT_TRANSLATE_NOOP("CaseWords", "Decide on the difference"), QT_TRANSLATE_NOOP("CaseWords", "It was decided on a difference between office and venue"), "commission"},
    {QT_TRANSLATE_NOOP("CaseWords", "Close the month"), QT_TRANSLATE_NOOP("CaseWords", "A month of the report was closed"), "sign"},
    {QT_TRANSLATE_NOOP("CaseWords", "Ask the support"), QT_TRANSLATE_NOOP("CaseWords", "A request was sent to the support"), "mail"},
    {QT_TRANSLATE_NOOP("CaseWords", "Set when the desk locks"), QT_TRANSLATE_NOOP("CaseWords", "It was set after how many minutes the desk locks"), "lock"},
    {QT_TRANSLATE_NOOP("CaseWords", "Read the answer of the support"), QT_TRANSLATE_NOOP("CaseWords", "An answer of the support was read"), "mail"},
}};

constexpr std::array milestones {QT_TRANSLATE_NOOP("CaseWords", "Application"),
    QT_TRANSLATE_NOOP("CaseWords", "Check"), QT_TRANSLATE_NOOP("CaseWords", "Answer"),
    QT_TRANSLATE_NOOP("CaseWords", "Session"), QT_TRANSLATE_NOOP("CaseWords", "Notice"),
    QT_TRANSLATE_NOOP("CaseWords", "Theory"), QT_TRANSLATE_NOOP("CaseWords", "Practice"),
    QT_TRANSLATE_NOOP("CaseWords", "Decision"), QT_TRANSLATE_NOOP("CaseWords", "Protocol"),
    QT_TRANSLATE_NOOP("CaseWords", "Outcome")};

constexpr std::array groups {QT_TRANSLATE_NOOP("CaseWords", "Identity document"),
    QT_TRANSLATE_NOOP("CaseWords", "Education"), QT_TRANSLATE_NOOP("CaseWords", "Labour activity"),
    QT_TRANSLATE_NOOP("CaseWords", "Earlier recognition document"),
    QT_TRANSLATE_NOOP("CaseWords", "Non-formal or informal education"),
    QT_TRANSLATE_NOOP("CaseWords", "Employer's referral"), QT_TRANSLATE_NOOP("CaseWords", "One-time voucher"),
    QT_TRANSLATE_NOOP("CaseWords", "Disability or sick leave"), QT_TRANSLATE_NOOP("CaseWords", "Other")};

constexpr std::array channels {QT_TRANSLATE_NOOP("CaseWords", "By hand"), QT_TRANSLATE_NOOP("CaseWords", "Post"),
    QT_TRANSLATE_NOOP("CaseWords", "E-mail"), QT_TRANSLATE_NOOP("CaseWords", "SMS"),
    QT_TRANSLATE_NOOP("CaseWords", "Platform")};

constexpr std::array bases {QT_TRANSLATE_NOOP("CaseWords", "The candidate pays"),
    QT_TRANSLATE_NOOP("CaseWords", "The employer pays"), QT_TRANSLATE_NOOP("CaseWords", "One-time voucher")};

constexpr std::array allRoles {Role::Administrator, Role::Registrar, Role::Secretary, Role::CommissionMember,
    Role::Head, Role::AppealCommission};

template <typename E, size_t N>
QString from(const std::array<const char*, N>& table, E value)
{
    return CaseWords::tr(table.at(static_cast<size_t>(value)));
}

const StateLook& lookOf(CaseState state)
{
    return states.at(static_cast<size_t>(state));
}

const ActionWords& wordsOf(Action action)
{
    return actions.at(static_cast<size_t>(action));
}

} // namespace

QString wordOf(CaseState state)
{
    return CaseWords::tr(lookOf(state).word);
}

Tone toneOf(CaseState state)
{
    return lookOf(state).tone;
}

QString iconOf(CaseState state)
{
    return QString::fromLatin1(lookOf(state).icon);
}

QString verbOf(Action action)
{
    return CaseWords::tr(wordsOf(action).verb);
}

QString eventOf(Action action)
{
    return CaseWords::tr(wordsOf(action).event);
}

QString iconOf(Action action)
{
    return QString::fromLatin1(wordsOf(action).icon);
}

QString wordOf(Milestone milestone)
{
    return from(milestones, milestone);
}

QString wordOf(DocumentGroup group)
{
    return from(groups, group);
}

QString wordOf(NoticeChannel channel)
{
    return from(channels, channel);
}

QString wordOf(Basis basis)
{
    return from(bases, basis);
}

QString wordOf(Sought sought)
{
    return sought == Sought::Qualification ? CaseWords::tr("The qualification") : CaseWords::tr("Single skills");
}

QString rolesText(Action action)
{
    QStringList words;
    for (const Role role : allRoles) {
        if (rolesFor(action).testFlag(role))
            words.append(wordOf(role));
    }
    return words.join(QStringLiteral(", "));
}

void sortByName(std::vector<ProfessionRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ProfessionRow& a, const ProfessionRow& b) {
        return kazakhSortKey(textOf(a.profession.name)) < kazakhSortKey(textOf(b.profession.name));
    });
}

QString iinText(const QString& iin)
{
    return iin.size() == 12 ? QString(iin.left(6) + QLatin1Char(' ') + iin.mid(6)) : iin;
}

} // namespace tanu::desktop
