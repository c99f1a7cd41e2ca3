#include "app/desktop/context/deskcontext.h"

#include "app/desktop/context/casewords.h"
#include "core/domain/rules/away.h"
#include "core/services/queries/calendarquery.h"
#include "core/services/queries/lastaction.h"
#include "core/services/whereabouts.h"

namespace tanu::desktop {

namespace {

bool isAtVenue(Connection& connection)
{
    const auto own = requireOwnWork(connection, Action::PlanSession);
    return !own && own.error().kind == ErrorKind::ActionNotAllowed;
}

} // namespace

Result<std::unique_ptr<DeskContext>> DeskContext::create(
    const Ground& ground, const tanu::Actor& actor, PaperDesk::ChoosePrinter choosePrinter)
{
    initialiseStarter();
    auto registers = StarterRegisters::load();
    if (!registers)
        return registers.error();
    auto papers = PaperDesk::load(ground.formsFolder, std::move(choosePrinter));
    if (!papers)
        return papers.error();
    auto calendar = CalendarQuery(ground.connection).calendar();
    if (!calendar)
        return calendar.error();
    const auto lastAction = lastActionAt(ground.connection);
    if (!lastAction)
        return lastAction.error();
    return std::unique_ptr<DeskContext>(new DeskContext(ground, actor, *std::move(registers), *std::move(papers),
        *std::move(calendar), TimeWatch(ground.clock, *lastAction)));
}

DeskContext::DeskContext(const Ground& ground, tanu::Actor actor, StarterRegisters registers, PaperDesk papers,
    WorkCalendar calendar, TimeWatch time)
    : m_ground(ground)
    , m_actor(std::move(actor))
    , m_registers(std::move(registers))
    , m_papers(std::move(papers))
    , m_calendar(std::move(calendar))
    , m_time(std::move(time))
    , m_isVenue(isAtVenue(ground.connection))
    , m_settings(ground.dataFolder + QStringLiteral("/desktop.ini"), QSettings::IniFormat)
{
}

Desk DeskContext::desk() const
{
    return {m_ground.connection, m_ground.clock, m_ground.key, m_actor};
}

std::optional<Desk> DeskContext::signing(Action action, const ToSign& what) const
{
    Q_ASSERT_X(isSigning(action) || action == Action::SaveAccount, "DeskContext::signing", "nothing else asks");
    if (!may(action))
        return desk();
    // Shared: the check may still be at work when the person has gone back.
    const auto proof = std::make_shared<std::shared_ptr<Proof>>();
    const Signature signature {m_actor, action, what.deeds};
    const PasswordCheck check = [this, proof, signature](const QString& password, const auto& tell) {
        m_ground.prove(signature, password, [proof, tell](const Result<std::shared_ptr<Proof>>& proved) {
            if (proved)
                *proof = *proved;
            tell(proved ? Result<void>() : Result<void>(proved.error()));
        });
    };
    const PasswordQuestion question {m_actor.name, what.what, what.verb, what.consequence, m_ground.passwordHint};
    if (!m_ground.prompts.askPassword(question, check))
        return std::nullopt;
    return Desk {m_ground.connection, m_ground.clock, m_ground.key, m_actor, *proof};
}

void DeskContext::setActor(const tanu::Actor& actor)
{
    m_actor = actor;
    Q_EMIT actorChanged();
}

bool DeskContext::may(Action action) const
{
    return (rolesFor(action) & m_actor.roles) != Roles() && (!m_isVenue || isDoneAtVenue(action));
}

QString DeskContext::whoMay(Action action) const
{
    return m_isVenue && !isDoneAtVenue(action) ? tr("the office") : rolesText(action);
}

QString DeskContext::onlyText(Action action, Reserved what) const
{
    return m_isVenue && !isDoneAtVenue(action) ? tr("This is done at the office.")
                                               : desktop::onlyText(what, rolesFor(action));
}

void DeskContext::tellChanged()
{
    if (auto calendar = CalendarQuery(m_ground.connection).calendar())
        m_calendar = *std::move(calendar);
    Q_EMIT dataChanged();
}

void DeskContext::handOverTo(const StaffId& staff)
{
    Q_EMIT handOverWanted(staff);
}

} // namespace tanu::desktop
