#include "app/demo/demoinstallation.h"

#include "core/exchange/enrolinstallation.h"
#include "core/exchange/synchronize.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savepublicprofile.h"

namespace tanu::demo {

namespace {

constexpr int weeksBefore = 9;

} // namespace

DemoInstallation::DemoInstallation(Desk& desk, ManualClock& clock, const QDateTime& now)
    : m_desk(desk)
    , m_clock(clock)
    , m_now(now)
{
}

Result<DemoCases> DemoInstallation::build(Transport& transport, const QString& address,
    const std::function<Result<QString>(const Center&)>& codeOf, const std::function<void(int)>& onProgress)
{
    m_clock.set(fromKazakhstan(toKazakhstan(m_now).date().addDays(-7 * weeksBefore), QTime(9, 0)));
    const auto staff = createDemoCenter(m_desk);
    if (!staff)
        return staff.error();
    if (const auto done = enrol(transport, address, codeOf, staff->administrator); !done)
        return done.error();
    auto cases = DemoMonth(m_desk, m_clock, *staff).play(m_now, onProgress);
    if (!cases)
        return cases;
    if (const auto done = synchronize(transport, staff->administrator); !done)
        return done.error();
    return cases;
}

Result<void> DemoInstallation::enrol(Transport& transport, const QString& address,
    const std::function<Result<QString>(const Center&)>& codeOf, const Actor& administrator)
{
    const auto code = codeOf(demoCenter(m_clock.today()).profile);
    if (!code)
        return code.error();
    Desk desk {m_desk.connection, m_desk.clock, m_desk.key, administrator};
    if (const auto done = EnrolInstallation(desk, transport).run(address, *code); !done)
        return done;
    if (const auto saved = SavePublicProfile(desk).run(demoProfile()); !saved)
        return saved;
    if (const auto published = PublishProfile(desk).run(); !published)
        return published;
    return synchronize(transport, administrator);
}

Result<void> DemoInstallation::synchronize(Transport& transport, const Actor& administrator)
{
    Desk desk {m_desk.connection, m_desk.clock, m_desk.key, administrator};
    const auto report = Synchronize(desk, transport).run();
    if (!report)
        return report.error();
    return {};
}

} // namespace tanu::demo
