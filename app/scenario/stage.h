#pragma once

#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "app/scenario/scenario.h"
#include "core/domain/programme.h"
#include "core/exchange/transport.h"

#include <functional>
#include <map>

namespace tanu::scenario {

/// The center in which a scenario happens: the demo center, enrolled, with numbers for documents, and whom the story
/// names. Owns nothing of the installation.
class Stage {
public:
    Stage(Desk& desk, ManualClock& clock, Transport& transport, QString folder);

    /// Makes the center a month before the story begins and enrols it.
    /// Errors: those of the services.
    Result<void> set(const QDateTime& begin, const QString& address,
        const std::function<Result<QString>(const Center&)>& codeOf);

    [[nodiscard]] Desk as(const Actor& actor) const;
    [[nodiscard]] Desk registrar() const { return as(m_staff.registrar); }
    [[nodiscard]] Desk secretary() const { return as(m_staff.secretary); }
    [[nodiscard]] Desk head() const { return as(m_staff.head); }
    [[nodiscard]] Desk administrator() const { return as(m_staff.administrator); }
    /// A desk whose person was asked for the password for signing, once for each whom the event names.
    /// Errors: those of ConfirmPassword.
    [[nodiscard]] Result<Desk> signing(const Actor& actor, Action action, const Event& event) const;
    [[nodiscard]] const demo::DemoStaff& staff() const { return m_staff; }
    [[nodiscard]] Connection& connection() const { return m_desk.connection; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] Transport& transport() const { return m_transport; }
    [[nodiscard]] QString path(const QString& file) const; ///< beside the scenario

    /// Moves the clock; the time between two events of the same minute is a second.
    void goTo(const QDateTime& moment);

    /// A person whom the story calls so; the same name is the same person.
    const demo::DemoPeople::Person& person(const QString& name);
    /// Errors: NotFound{"candidate" | "session" | "staff", name}.
    [[nodiscard]] Result<ApplicationId> caseOf(const QString& name) const;
    [[nodiscard]] Result<SessionId> sessionOf(const QString& name) const;
    [[nodiscard]] Result<StaffId> memberOf(const QString& surname) const;
    void name(const QString& name, const ApplicationId& application);
    void name(const QString& name, const SessionId& session);
    [[nodiscard]] const std::vector<QString>& names() const { return m_order; } ///< of cases, as they came

    /// The approved programme of a profession of the register at this level, or at its lowest.
    /// Errors: NotFound{"programme", profession}, those of the database.
    [[nodiscard]] Result<Programme> programmeOf(const QString& profession, std::optional<int> level) const;

private:
    Desk& m_desk;
    ManualClock& m_clock;
    Transport& m_transport;
    QString m_folder;
    demo::DemoStaff m_staff;
    demo::DemoPeople m_people;
    std::map<QString, demo::DemoPeople::Person> m_persons;
    std::map<QString, ApplicationId> m_cases;
    std::map<QString, SessionId> m_sessions;
    std::vector<QString> m_order;
};

} // namespace tanu::scenario
