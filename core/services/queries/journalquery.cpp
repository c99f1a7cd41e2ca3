#include "core/services/queries/journalquery.h"

#include "core/database/transaction.h"
#include "core/services/deed.h"
#include "core/storage/applicationtable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

Result<ApplicationId> caseOf(Connection& connection, const QString& typed)
{
    const QStringList parts = typed.trimmed().split(QLatin1Char('/'));
    if (parts.size() == 2) {
        const auto found = ApplicationTable(connection).findByNumber(parts.at(0).toInt(), parts.at(1).toInt());
        if (!found)
            return found.error();
        if (found->has_value())
            return **found;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("application"), typed.trimmed()}, {}};
}

} // namespace

JournalQuery::JournalQuery(Desk& desk)
    : m_desk(desk)
    , m_subjects(desk.connection)
{
}

Result<Page<JournalRow>> JournalQuery::page(const JournalWanted& wanted, qint64 beforeSeq)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::ReadJournal); !allowed)
        return allowed.error();
    return inTransaction(m_desk.connection, [&]() -> Result<Page<JournalRow>> {
        const auto filter = filterOf(wanted);
        if (!filter)
            return filter.error();
        const auto names = staffNames();
        if (!names)
            return names.error();
        const auto entries = Journal(m_desk.connection).page(*filter, beforeSeq, wanted.limit + 1);
        if (!entries)
            return entries.error();
        std::vector<JournalRow> rows;
        for (const JournalEntry& entry : *entries) {
            const JournalNote& note = entry.note;
            rows.push_back({entry.seq, note.at, note.actor, names->value(note.actor, note.actor), note.action,
                m_subjects.of(note.subjectKind, note.subject), factsOf(note.content), entry.previousHash, entry.hash});
        }
        return toPage(std::move(rows), static_cast<size_t>(wanted.limit));
    }, Transaction::Kind::Read);
}

Result<JournalFilter> JournalQuery::filterOf(const JournalWanted& wanted) const
{
    JournalFilter filter;
    filter.actor = wanted.actor;
    filter.actions = wanted.actions;
    filter.subjectKind = wanted.kind;
    if (wanted.from)
        filter.from = fromKazakhstan(*wanted.from, QTime(0, 0));
    if (wanted.until)
        filter.until = fromKazakhstan(wanted.until->addDays(1), QTime(0, 0));
    if (wanted.caseNumber.trimmed().isEmpty())
        return filter;
    const auto application = caseOf(m_desk.connection, wanted.caseNumber);
    if (!application)
        return application.error();
    filter.subject = application->bytes();
    return filter;
}

Result<QHash<QString, QString>> JournalQuery::staffNames() const
{
    const auto staff = StaffTable(m_desk.connection).all();
    if (!staff)
        return staff.error();
    QHash<QString, QString> names;
    for (const StaffMember& member : *staff)
        names.insert(member.id.toText(), member.name.full());
    return names;
}

} // namespace tanu
