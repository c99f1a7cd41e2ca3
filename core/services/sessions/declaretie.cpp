#include "core/services/sessions/declaretie.h"

#include "core/storage/applicationtable.h"
#include "core/storage/stafftable.h"
#include "core/storage/tietable.h"

namespace tanu {

namespace {

/// Both ends of a tie.
struct Bound {
    StaffMember member;
    Application application;
};

Result<Bound> boundOf(Deed& deed, const StaffId& member, const ApplicationId& candidate)
{
    auto staff = StaffTable(deed.connection()).load(member);
    if (!staff)
        return staff.error();
    auto application = ApplicationTable(deed.connection()).load(candidate);
    if (!application)
        return application.error();
    return Bound {*std::move(staff), *std::move(application)};
}

void tell(Deed& deed, const Bound& bound)
{
    deed.about("application", bound.application.id);
    deed.alsoAbout("staff", bound.member.id.bytes());
    deed.note("application", bound.application.numberText());
    deed.note("member", bound.member.name.full());
}

} // namespace

DeclareTie::DeclareTie(Desk& desk)
    : m_desk(desk)
{
}

Result<void> DeclareTie::run(const StaffId& member, const ApplicationId& candidate, TieKind kind, const QString& typed)
{
    const QString note = typed.trimmed();
    if (kind == TieKind::Other && note.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("note")}, {}};
    return perform(m_desk, Action::DeclareTie, [&](Deed& deed) -> Result<void> {
        const auto bound = boundOf(deed, member, candidate);
        if (!bound)
            return bound.error();
        const auto put = TieTable(deed.connection())
                             .put({member, bound->application.person, kind, note, deed.now(), deed.actor().id});
        if (!put)
            return put;
        tell(deed, *bound);
        deed.note("kind", codeOf(kind));
        return {};
    });
}

Result<void> DeclareTie::withdraw(const StaffId& member, const ApplicationId& candidate, const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::DeclareTie, [&](Deed& deed) -> Result<void> {
        const auto bound = boundOf(deed, member, candidate);
        if (!bound)
            return bound.error();
        const auto removed = TieTable(deed.connection()).remove(member, bound->application.person);
        if (!removed)
            return removed.error();
        if (*removed == 0)
            return Error {ErrorKind::NotFound, {QStringLiteral("tie"), member.toText()}, {}};
        tell(deed, *bound);
        deed.note("withdrawn", reason);
        return {};
    });
}

} // namespace tanu
