#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"
#include "core/domain/staff.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/applications/addattachment.h"
#include "core/security/signing.h"
#include "core/services/desk.h"

#include <QtCore/QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace tanu::test {

/// The value of a result that the test counts on; ends the program with the error otherwise.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(nameOf(result.error().kind) + QLatin1Char(' ')
            + result.error().arguments.join(QLatin1Char(',')) + QLatin1Char(' ') + result.error().detail));
    return *std::move(result);
}
void need(const Result<void>& result);

/// A working center for tests: migrated database, staff, commissions, one profession, calendar, numbers.
///
/// - It is Monday 2026-11-02, 09:00 in Kazakhstan, until the test moves the clock.
/// - Center number 0417, accredited 2026-01-01 to 2028-12-31.
/// - Staff: one per role, and two more commission members. The exam commission has the head as chair, three members
///   and the secretary; the appeal commission is of others.
/// - Profession `cook`, level 3, 60 months; its programme has four topics (10 + 10 + 5 + 5 questions), five operations
///   (20 points each, 12 suffice, the last is not mandatory), both languages, offline; education is required,
///   experience is not. Price 32,000 tenge since 2026-01-01.
/// - The calendar of 2023-2027 is confirmed. A number block 1 to 1000 is granted.
/// Anything that fails while it is built ends the test program: a test must not go on without its ground.
class TestCenter {
public:
    enum class Where { Memory, File };

    explicit TestCenter(Where where = Where::Memory);

    [[nodiscard]] Connection& db() { return *m_connection; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] QString path() const; ///< of the file; empty in memory
    /// Lets go of the file, as a program that ends, and comes back to it; desks that were taken before are void.
    void close();
    void open();
    /// The desk of the staff member with this role, with a standing proof for signing (S1); valid as long as the center.
    [[nodiscard]] Desk& as(Role role);
    /// A desk of somebody without any role.
    [[nodiscard]] Desk& asNobody();

    [[nodiscard]] StaffId staff(Role role) const { return m_staff.at(role); }
    /// The voting members of the exam commission, the chair first.
    [[nodiscard]] const std::vector<StaffId>& examMembers() const { return m_examMembers; }
    [[nodiscard]] CommissionId examCommission() const { return m_examCommission; }
    [[nodiscard]] CommissionId appealCommission() const { return m_appealCommission; }
    [[nodiscard]] const Programme& programme() const { return *m_programme; }
    [[nodiscard]] const WorkCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const SigningKey& key() const { return *m_key; }

    /// The programme changed as the test wants, as a further profession or version; approved on the present day.
    ProgrammeId addProgramme(Programme programme);

    /// A form that is right in everything; `serial` (0 to 8999) gives another person.
    [[nodiscard]] ApplicationFields fields(int serial = 0) const;
    /// A paper without a scan.
    [[nodiscard]] static NewAttachment paper(const QString& kind);

    // Cases in any state, made by the real services; `serial` as in `fields`.
    ApplicationId registered(int serial = 0);
    ApplicationId checked(int serial = 0); ///< complete
    ApplicationId contracted(int serial = 0);
    ApplicationId refused(int serial = 0);

    [[nodiscard]] CaseState stateOf(const ApplicationId& id);

private:
    void connect();
    void insertCenter();
    void insertStaff();
    void insertCommissions();
    void insertProfession();
    void insertCalendar();
    void insertNumbers();
    CommissionId insertCommission(CommissionKind kind, const std::vector<Commission::Seat>& seats);
    StaffId insertStaffMember(const PersonName& name, Roles roles);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<SigningKey> m_key;
    std::map<Role, StaffId> m_staff;
    std::map<Role, std::unique_ptr<Desk>> m_desks;
    std::unique_ptr<Desk> m_nobody;
    std::vector<StaffId> m_examMembers;
    std::vector<StaffId> m_appealMembers;
    CommissionId m_examCommission;
    CommissionId m_appealCommission;
    std::unique_ptr<Programme> m_programme;
    WorkCalendar m_calendar;
};

} // namespace tanu::test
