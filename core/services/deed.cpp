#include "core/services/deed.h"

#include "core/security/journal.h"
#include "core/services/whereabouts.h"
#include "core/storage/recordtable.h"
#include "core/storage/reportmonthtable.h"
#include "core/wire/recordmonth.h"

#include <array>

namespace tanu {

Deed::Deed(Desk& desk, Action action)
    : m_desk(desk)
    , m_action(action)
    , m_now(desk.clock.now())
{
}

QDate Deed::today() const
{
    return toKazakhstan(m_now).date();
}

void Deed::about(const char* kind)
{
    m_subjectKind = QString::fromLatin1(kind);
    m_subject.clear();
}

void Deed::note(const char* name, const Cbor& value)
{
    m_facts.insert(QLatin1String(name), value);
}

void Deed::alsoAbout(const char* kind, const QByteArray& id)
{
    m_others.emplace_back(QString::fromLatin1(kind), id);
}

namespace {

/// In which month the revision is reported: where its own was closed it is a correction of it in a later one, and what was
/// offered of that month is open again (exchange.md 13). What does not read gets no month: the server will say why.
Result<void> placeInMonth(Connection& connection, RecordRevision& revision, const Cbor& content)
{
    if (!isReportedByMonth(revision.kind))
        return {};
    const auto fact = factMonthOf(revision.kind, content);
    if (!fact)
        return {};
    ReportMonthTable months(connection);
    const auto open = months.openFrom(*fact);
    if (!open)
        return open.error();
    if (*open != *fact)
        revision.correction = MonthCorrection {*open, *fact};
    return months.touch(*open);
}

} // namespace

Result<void> Deed::send(
    const QByteArray& recordId, RecordKind kind, const Cbor& content, const ApplicationId& application)
{
    RecordTable table(connection());
    const auto last = table.latest(recordId);
    if (!last)
        return last.error();
    RecordRevision next {recordId, kind, 1, std::nullopt, content.encode()};
    if (last->has_value()) {
        if ((*last)->content == next.content && (*last)->kind == kind)
            return {};
        next.revision = (*last)->revision + 1;
        next.replaces = hashOf(**last);
    }
    if (const auto placed = placeInMonth(connection(), next, content); !placed)
        return placed;
    return table.insert(next, application, m_now);
}

Result<void> Deed::admit()
{
    return requireOwnWork(connection(), m_action);
}

Result<void> Deed::checkIsHere(const QString& kind, const QByteArray& subject)
{
    if (kind == QLatin1String("session")) {
        const auto session = SessionId::fromBytes(subject);
        return session ? requireHere(connection(), m_action, *session) : session.error();
    }
    if (kind == QLatin1String("application")) {
        const auto application = ApplicationId::fromBytes(subject);
        return application ? requireHere(connection(), m_action, *application) : application.error();
    }
    return {};
}

Result<void> Deed::record()
{
    if (const auto here = checkIsHere(m_subjectKind, m_subject); !here)
        return here;
    for (const auto& [kind, subject] : m_others) {
        if (const auto here = checkIsHere(kind, subject); !here)
            return here;
    }
    Journal journal(connection());
    const QString who = nameInJournal(m_desk.actor);
    const auto append = [&](const QString& kind, const QByteArray& subject) -> Result<void> {
        const auto entry = journal.append(
            JournalNote {m_now, who, codeOf(m_action), kind, subject, m_facts.encode()});
        return entry ? Result<void>() : Result<void>(entry.error());
    };
    if (const auto done = append(m_subjectKind, m_subject); !done)
        return done;
    for (const auto& [kind, subject] : m_others) {
        if (const auto done = append(kind, subject); !done)
            return done;
    }
    return {};
}

QString nameInJournal(const Actor& actor)
{
    return actor.id.isNull() ? actor.name : actor.id.toText();
}

Result<void> checkRole(const Actor& actor, Action action)
{
    const Roles allowed = rolesFor(action);
    if (actor.roles & allowed)
        return {};
    return Error {ErrorKind::RoleNotAllowed, {codeOf(action), QString::number(allowed.toInt())}, {}};
}

Result<void> checkProof(const Desk& desk, Action action)
{
    if (!desk.proof)
        return Error {ErrorKind::PasswordNeeded, {codeOf(action)}, {}};
    return desk.proof->check(desk.actor.id, action, desk.clock);
}

} // namespace tanu
