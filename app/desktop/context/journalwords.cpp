#include "app/desktop/context/journalwords.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/named.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

/// What services write that is no Action (core/services/accounts), and older codes for the same.
constexpr std::array others {
    Named {"sign-in", QT_TRANSLATE_NOOP("JournalWords", "Signed in")},
    Named {"sign-in-refused", QT_TRANSLATE_NOOP("JournalWords", "Signing in was refused")},
    Named {"sign-in-paused", QT_TRANSLATE_NOOP("JournalWords", "Signing in was paused after wrong passwords")},
    Named {"sign-out", QT_TRANSLATE_NOOP("JournalWords", "Signed out")},
    Named {"password-confirmed", QT_TRANSLATE_NOOP("JournalWords", "The password was confirmed before signing")},
    Named {"password-refused", QT_TRANSLATE_NOOP("JournalWords", "A wrong password was refused")},
    Named {"password-changed", QT_TRANSLATE_NOOP("JournalWords", "The password was changed")},
    Named {"change-password", QT_TRANSLATE_NOOP("JournalWords", "The password was changed")},
    Named {"screen-locked", QT_TRANSLATE_NOOP("JournalWords", "The screen was locked")},
    Named {"lock", QT_TRANSLATE_NOOP("JournalWords", "The screen was locked")},
    Named {"screen-unlocked", QT_TRANSLATE_NOOP("JournalWords", "The screen was unlocked")},
    Named {"unlock", QT_TRANSLATE_NOOP("JournalWords", "The screen was unlocked")},
    Named {"first-account", QT_TRANSLATE_NOOP("JournalWords", "The first account was made")},
    Named {"administrator-recovered", QT_TRANSLATE_NOOP("JournalWords", "The administrator was recovered by the recovery key")},
    Named {"recover-administrator", QT_TRANSLATE_NOOP("JournalWords", "The administrator was recovered by the recovery key")},
    Named {"recovery-refused", QT_TRANSLATE_NOOP("JournalWords", "A wrong recovery key was refused")},
};

constexpr std::array kinds {
    Named {"application", QT_TRANSLATE_NOOP("JournalWords", "Case")},
    Named {"applications", QT_TRANSLATE_NOOP("JournalWords", "List of applications")},
    Named {"personal-file", QT_TRANSLATE_NOOP("JournalWords", "Personal file")},
    Named {"session", QT_TRANSLATE_NOOP("JournalWords", "Session")},
    Named {"certificate", QT_TRANSLATE_NOOP("JournalWords", "Document")},
    Named {"appeal", QT_TRANSLATE_NOOP("JournalWords", "Appeal")},
    Named {"staff", QT_TRANSLATE_NOOP("JournalWords", "Staff member")},
    Named {"account", QT_TRANSLATE_NOOP("JournalWords", "Account")},
    Named {"commission", QT_TRANSLATE_NOOP("JournalWords", "Commission")},
    Named {"programme", QT_TRANSLATE_NOOP("JournalWords", "Qualification programme")},
    Named {"profession", QT_TRANSLATE_NOOP("JournalWords", "Profession")},
    Named {"price", QT_TRANSLATE_NOOP("JournalWords", "Price")},
    Named {"calendar", QT_TRANSLATE_NOOP("JournalWords", "Working calendar")},
    Named {"occupations", QT_TRANSLATE_NOOP("JournalWords", "Classifier of occupations")},
    Named {"regions", QT_TRANSLATE_NOOP("JournalWords", "Classifier of regions")},
    Named {"center", QT_TRANSLATE_NOOP("JournalWords", "Recognition center")},
    Named {"server", QT_TRANSLATE_NOOP("JournalWords", "Platform")},
    Named {"exchange", QT_TRANSLATE_NOOP("JournalWords", "Exchange")},
    Named {"venue", QT_TRANSLATE_NOOP("JournalWords", "Venue")},
    Named {"backup", QT_TRANSLATE_NOOP("JournalWords", "Backup")},
    Named {"recovery-key", QT_TRANSLATE_NOOP("JournalWords", "Recovery key")},
    Named {"journal", QT_TRANSLATE_NOOP("JournalWords", "Journal")},
    Named {"month", QT_TRANSLATE_NOOP("JournalWords", "Month of the report")},
    Named {"order", QT_TRANSLATE_NOOP("JournalWords", "Order of the platform")},
};

/// Facts whose name on the screens is another than that of a form's field.
constexpr std::array facts {
    Named {"application", QT_TRANSLATE_NOOP("JournalWords", "number of the case")},
    Named {"form", QT_TRANSLATE_NOOP("JournalWords", "paper")},
    Named {"serial", QT_TRANSLATE_NOOP("JournalWords", "serial number")},
    Named {"startsAt", QT_TRANSLATE_NOOP("JournalWords", "begins")},
    Named {"occurredAt", QT_TRANSLATE_NOOP("JournalWords", "happened")},
    Named {"sentAt", QT_TRANSLATE_NOOP("JournalWords", "sent")},
    Named {"toldAt", QT_TRANSLATE_NOOP("JournalWords", "reported")},
    Named {"late", QT_TRANSLATE_NOOP("JournalWords", "after the last day")},
    Named {"onePerson", QT_TRANSLATE_NOOP("JournalWords", "drawn up and signed by one person")},
    Named {"complete", QT_TRANSLATE_NOOP("JournalWords", "complete")},
    Named {"attachments", QT_TRANSLATE_NOOP("JournalWords", "documents")},
    Named {"scan", QT_TRANSLATE_NOOP("JournalWords", "with a scan")},
    Named {"channel", QT_TRANSLATE_NOOP("JournalWords", "channel")},
    Named {"decision", QT_TRANSLATE_NOOP("JournalWords", "decision")},
    Named {"reasons", QT_TRANSLATE_NOOP("JournalWords", "reasons")},
    Named {"correct", QT_TRANSLATE_NOOP("JournalWords", "correct answers")},
    Named {"total", QT_TRANSLATE_NOOP("JournalWords", "questions")},
    Named {"admitted", QT_TRANSLATE_NOOP("JournalWords", "admitted to practice")},
    Named {"marks", QT_TRANSLATE_NOOP("JournalWords", "marks")},
    Named {"missing", QT_TRANSLATE_NOOP("JournalWords", "missing")},
    Named {"hash", QT_TRANSLATE_NOOP("JournalWords", "checksum")},
    Named {"signedOn", QT_TRANSLATE_NOOP("JournalWords", "signed on")},
    Named {"issuedOn", QT_TRANSLATE_NOOP("JournalWords", "issued on")},
    Named {"prints", QT_TRANSLATE_NOOP("JournalWords", "prints")},
    Named {"collectedBy", QT_TRANSLATE_NOOP("JournalWords", "collected by")},
    Named {"passed", QT_TRANSLATE_NOOP("JournalWords", "passed")},
    Named {"notPassed", QT_TRANSLATE_NOOP("JournalWords", "not passed")},
    Named {"active", QT_TRANSLATE_NOOP("JournalWords", "active")},
    Named {"version", QT_TRANSLATE_NOOP("JournalWords", "version")},
    Named {"level", QT_TRANSLATE_NOOP("JournalWords", "NQF level")},
    Named {"tiyn", QT_TRANSLATE_NOOP("JournalWords", "sum in tiyn")},
    Named {"accepted", QT_TRANSLATE_NOOP("JournalWords", "records accepted")},
    Named {"rejected", QT_TRANSLATE_NOOP("JournalWords", "records rejected")},
    Named {"deferred", QT_TRANSLATE_NOOP("JournalWords", "records put off")},
    Named {"sequence", QT_TRANSLATE_NOOP("JournalWords", "number of the batch")},
    Named {"numbers", QT_TRANSLATE_NOOP("JournalWords", "numbers granted")},
    Named {"first", QT_TRANSLATE_NOOP("JournalWords", "first number")},
    Named {"file", QT_TRANSLATE_NOOP("JournalWords", "file")},
    Named {"from", QT_TRANSLATE_NOOP("JournalWords", "from")},
    Named {"until", QT_TRANSLATE_NOOP("JournalWords", "until")},
    Named {"since", QT_TRANSLATE_NOOP("JournalWords", "since")},
    Named {"actor", QT_TRANSLATE_NOOP("JournalWords", "who")},
    Named {"action", QT_TRANSLATE_NOOP("JournalWords", "what")},
    Named {"actions", QT_TRANSLATE_NOOP("JournalWords", "what")},
    Named {"kept", QT_TRANSLATE_NOOP("JournalWords", "entries that the platform keeps")},
    Named {"touched", QT_TRANSLATE_NOOP("JournalWords", "the journal was touched")},
    Named {"serverTouched", QT_TRANSLATE_NOOP("JournalWords", "the journal of the platform was touched")},
    Named {"content", QT_TRANSLATE_NOOP("JournalWords", "content that cannot be read")},
    Named {"month", QT_TRANSLATE_NOOP("JournalWords", "month")},
    Named {"rows", QT_TRANSLATE_NOOP("JournalWords", "rows")},
    Named {"records", QT_TRANSLATE_NOOP("JournalWords", "records")},
    Named {"recordsThere", QT_TRANSLATE_NOOP("JournalWords", "records on the platform")},
    Named {"offeredAgain", QT_TRANSLATE_NOOP("JournalWords", "records offered again")},
    Named {"unknownHere", QT_TRANSLATE_NOOP("JournalWords", "records that are not here")},
    Named {"state", QT_TRANSLATE_NOOP("JournalWords", "state")},
    Named {"order", QT_TRANSLATE_NOOP("JournalWords", "number of the order")},
    Named {"kind", QT_TRANSLATE_NOOP("JournalWords", "kind")},
    Named {"act", QT_TRANSLATE_NOOP("JournalWords", "what was decided")},
    Named {"on", QT_TRANSLATE_NOOP("JournalWords", "from the day")},
    Named {"register", QT_TRANSLATE_NOOP("JournalWords", "register")},
    Named {"changed", QT_TRANSLATE_NOOP("JournalWords", "changed")},
    Named {"removed", QT_TRANSLATE_NOOP("JournalWords", "removed")},
    Named {"dueBy", QT_TRANSLATE_NOOP("JournalWords", "last day")},
    Named {"last", QT_TRANSLATE_NOOP("JournalWords", "last number")},
    Named {"refused", QT_TRANSLATE_NOOP("JournalWords", "could not be done")},
    Named {"sheet", QT_TRANSLATE_NOOP("JournalWords", "the sheet lies safe")},
    Named {"requests", QT_TRANSLATE_NOOP("JournalWords", "requests to the support")},
    Named {"answers", QT_TRANSLATE_NOOP("JournalWords", "answers of the support")},
};

template <size_t Size> QStringList codesOf(const std::array<Named, Size>& table)
{
    QStringList codes;
    for (const Named& named : table)
        codes += QString::fromLatin1(named.code);
    return codes;
}

std::optional<Action> actionOf(const QString& code)
{
    for (int i = 0; i < actionCount; ++i) {
        if (codeOf(static_cast<Action>(i)) == code)
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

QString rolesWord(qint64 roles)
{
    QStringList words;
    for (const Role role : {Role::Administrator, Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head,
             Role::AppealCommission}) {
        if ((roles & static_cast<qint64>(role)) != 0)
            words += wordOf(role);
    }
    return words.join(QStringLiteral(", "));
}

QString numberWord(const QString& name, qint64 number)
{
    constexpr qint64 year2000 = 946'684'800'000;
    if (name == QLatin1String("roles"))
        return rolesWord(number);
    if (name.endsWith(QLatin1String("At")) && number > year2000)
        return momentText(QDateTime::fromMSecsSinceEpoch(number, Qt::UTC));
    return QString::number(number);
}

/// Dates stand as ISO text in facts, and as people write them on the screens.
QString textWord(const QString& text)
{
    constexpr qsizetype isoSize = 10;
    if (text.size() == isoSize) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            return dateText(date);
    }
    return journalActionWord(text);
}

} // namespace

QString journalActionWord(const QString& code)
{
    if (const auto action = actionOf(code))
        return eventOf(*action);
    return wordsIn(others, "JournalWords", code);
}

QString journalActionIcon(const QString& code)
{
    if (const auto action = actionOf(code))
        return iconOf(*action);
    if (code.contains(QLatin1String("refused")) || code.contains(QLatin1String("paused")))
        return QStringLiteral("warning");
    return find(others, code) ? QStringLiteral("lock") : QStringLiteral("history");
}

QStringList journalOtherActions()
{
    return codesOf(others);
}

QString journalKindWord(const QString& kind)
{
    return wordsIn(kinds, "JournalWords", kind);
}

QStringList journalKinds()
{
    return codesOf(kinds);
}

QString journalSubjectText(const JournalSubject& subject)
{
    const QString kind = journalKindWord(subject.kind);
    const QString name = textOf(subject.name);
    return name.isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, name);
}

QString journalFactName(const QString& name)
{
    const Named* known = find(facts, name);
    return known ? Words::tr(known->words) : fieldName(name);
}

QString journalFactText(const JournalFact& fact)
{
    if (const bool* truth = fact.value.asBoolean())
        return *truth ? Words::tr("yes") : Words::tr("no");
    if (const qint64* number = fact.value.asNumber())
        return numberWord(fact.name, *number);
    if (const QString* text = fact.value.asText())
        return textWord(*text);
    const Cbor::Array* items = fact.value.asArray();
    if (items == nullptr)
        return plainText(fact.value);
    QStringList words;
    for (const Cbor& item : *items)
        words += journalFactText({fact.name, item});
    return words.join(QStringLiteral(", "));
}

QString journalFactsText(const std::vector<JournalFact>& all)
{
    QStringList told;
    for (const JournalFact& fact : all)
        told += QStringLiteral("%1: %2").arg(journalFactName(fact.name), journalFactText(fact));
    return told.join(QStringLiteral("; "));
}

Table emptyJournalTable()
{
    return {Words::tr("Journal"),
        {{Words::tr("No"), ColumnKind::Integer}, {Words::tr("When"), ColumnKind::Moment}, {Words::tr("Who"), ColumnKind::Text},
            {Words::tr("What"), ColumnKind::Text}, {Words::tr("About"), ColumnKind::Text}, {Words::tr("Facts"), ColumnKind::Text},
            {Words::tr("Hash"), ColumnKind::Text}},
        {}};
}

std::vector<TableCell> journalCells(const JournalRow& row)
{
    return {row.seq, row.at, row.actorName, journalActionWord(row.action), journalSubjectText(row.subject),
        journalFactsText(row.facts), QString::fromLatin1(row.hash.toHex())};
}

} // namespace tanu::desktop
