#include "app/scenario/stage.h"

#include "app/demo/demoaccounts.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/synchronize.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/referencequery.h"

#include <QtCore/QDir>

namespace tanu::scenario {

namespace {

constexpr quint32 seed = 374;
constexpr int daysBefore = 30;

template <typename Id>
Result<Id> find(const std::map<QString, Id>& known, const char* kind, const QString& name)
{
    const auto found = known.find(name);
    if (found == known.end())
        return Error {ErrorKind::NotFound, {QString::fromLatin1(kind), name}, {}};
    return found->second;
}

} // namespace

Stage::Stage(Desk& desk, ManualClock& clock, Transport& transport, QString folder)
    : m_desk(desk)
    , m_clock(clock)
    , m_transport(transport)
    , m_folder(std::move(folder))
    , m_people(seed)
{
}

Result<void> Stage::set(const QDateTime& begin, const QString& address,
    const std::function<Result<QString>(const Center&)>& codeOf)
{
    m_clock.set(begin.addDays(-daysBefore));
    auto staff = demo::createDemoCenter(m_desk);
    if (!staff)
        return staff.error();
    m_staff = *std::move(staff);
    const auto code = codeOf(demo::demoCenter(m_clock.today()).profile);
    if (!code)
        return code.error();
    Desk desk = administrator();
    if (const auto done = EnrolInstallation(desk, m_transport).run(address, *code); !done)
        return done;
    const auto report = Synchronize(desk, m_transport).run();
    return report ? Result<void>() : Result<void>(report.error());
}

Desk Stage::as(const Actor& actor) const
{
    return {m_desk.connection, m_clock, m_desk.key, actor};
}

Result<Desk> Stage::signing(const Actor& actor, Action action, const Event& event) const
{
    return demo::signingDesk(as(actor), action, static_cast<size_t>(event.who.size()));
}

QString Stage::path(const QString& file) const
{
    return QDir(m_folder).filePath(file);
}

void Stage::goTo(const QDateTime& moment)
{
    if (moment > m_clock.now())
        m_clock.set(moment);
    else
        m_clock.advance(1);
}

const demo::DemoPeople::Person& Stage::person(const QString& name)
{
    const auto found = m_persons.find(name);
    if (found != m_persons.end())
        return found->second;
    auto person = m_people.next();
    if (auto called = PersonName::of(name, person.name.givenName(), person.name.patronymic()))
        person.name = *std::move(called);
    return m_persons.emplace(name, std::move(person)).first->second;
}

Result<ApplicationId> Stage::caseOf(const QString& name) const
{
    return find(m_cases, "candidate", name);
}

Result<SessionId> Stage::sessionOf(const QString& name) const
{
    return find(m_sessions, "session", name);
}

Result<StaffId> Stage::memberOf(const QString& surname) const
{
    const auto staff = CenterQuery(m_desk.connection).staff();
    if (!staff)
        return staff.error();
    for (const StaffMember& member : *staff) {
        if (member.name.surname() == surname)
            return member.id;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("staff"), surname}, {}};
}

void Stage::name(const QString& name, const ApplicationId& application)
{
    if (m_cases.count(name) == 0)
        m_order.push_back(name);
    m_cases[name] = application;
}

void Stage::name(const QString& name, const SessionId& session)
{
    m_sessions[name] = session;
}

Result<Programme> Stage::programmeOf(const QString& profession, std::optional<int> level) const
{
    ReferenceQuery reference(m_desk.connection, m_clock);
    const auto row = reference.profession(profession);
    if (!row)
        return row.error();
    for (const LevelOffer& offer : row->levels) {
        if (offer.programme && (!level || offer.level.value() == *level))
            return reference.programme(*offer.programme);
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("programme"), profession}, {}};
}

} // namespace tanu::scenario
