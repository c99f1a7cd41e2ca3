#pragma once

#include "core/database/migrator.h"
#include "core/domain/values/generatednumbers.h"
#include "core/services/center/createcenter.h"
#include "core/storage/centerschema.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

namespace tanu::test {

inline Bilingual both(const char* kk, const char* ru)
{
    return {QString::fromUtf8(kk), QString::fromUtf8(ru)};
}

inline StaffMember person(const char* surname, Roles roles)
{
    return {StaffId(), need(PersonName::of(QString::fromUtf8(surname), QStringLiteral("Айгүл"))),
        both("Маман", "Специалист"), roles, true};
}

inline Center profile()
{
    return {both("Тану орталығы", "Центр признания"), generatedBin(QDate(2021, 3, 1), 5),
        need(AccreditationNumber::parse(QStringLiteral("0417"))), QDate(2026, 1, 1), QDate(2028, 12, 31),
        both("Алматы қаласы", "город Алматы"), QStringLiteral("+77272000000"), QStringLiteral("a@example.kz")};
}

inline NewCenter newCenter()
{
    return {profile(), person("Сейітов", Role::Head),
        {person("Әділов", Role::Administrator), person("Ғабитова", Role::Registrar | Role::Secretary)}};
}

/// A database at the first start: migrated, without a center; it is Monday 2026-11-02, 09:00 in Kazakhstan.
class FirstStart {
public:
    FirstStart()
        : m_clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)))
        , m_db(openSealed(QString(), Connection::OpenMode::Memory))
    {
        need(Migrator(centerMigrations()).migrate(*m_db));
        need(initialiseSodium());
        m_key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x17')));
        m_desk = std::make_unique<Desk>(
            Desk {*m_db, m_clock, *m_key, Actor {StaffId(), QStringLiteral("first start"), Role::Administrator}});
    }

    [[nodiscard]] Connection& db() { return *m_db; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] Desk& desk() { return *m_desk; }

private:
    ManualClock m_clock;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<Desk> m_desk;
};

/// Whether an action was refused with this kind and left everything as it was; `QVERIFY` it.
template <typename Work>
bool isRefusedWithoutTrace(Connection& db, ErrorKind kind, Work&& work)
{
    const auto before = dumpTables(db);
    const auto outcome = work();
    if (outcome || outcome.error().kind != kind) {
        qWarning("%s", qUtf8Printable(outcome ? QStringLiteral("succeeded") : nameOf(outcome.error().kind)));
        return false;
    }
    return tablesThatDiffer(before, dumpTables(db)).isEmpty();
}

} // namespace tanu::test
