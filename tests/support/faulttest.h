#pragma once

#include "tests/support/tabledump.h"

#include <QtTest/QtTest>

namespace tanu::test {

/// Fails the first, second, third ... access to the database until the work succeeds, and demands that after each
/// failure everything stands as before (house.md: the i-th access fails).
///
/// `work` takes nothing, gives a Result and can be run again and again. Returns how many accesses were failed;
/// 0 after a broken promise, which is then a failure of the test as well.
template <typename Work>
int failEveryAccess(Connection& connection, Work&& work)
{
    constexpr int tooMany = 2000;
    const auto before = dumpTables(connection);
    for (int failing = 1; failing < tooMany; ++failing) {
        FaultPlan plan(failing);
        connection.setFaults(&plan);
        const auto outcome = work();
        connection.setFaults(nullptr);
        if (outcome && !plan.hasFired())
            return failing - 1;
        const QStringList differing = tablesThatDiffer(before, dumpTables(connection));
        if (outcome || connection.isInTransaction() || !differing.isEmpty()) {
            QTest::qFail(qPrintable(QStringLiteral("access %1: %2, changed: %3")
                .arg(failing).arg(outcome ? QStringLiteral("succeeded all the same") : nameOf(outcome.error().kind),
                    differing.join(QStringLiteral(", ")))), __FILE__, __LINE__);
            return 0;
        }
    }
    QTest::qFail("the work never succeeds", __FILE__, __LINE__);
    return 0;
}

} // namespace tanu::test
