#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// A reasoned refusal to conclude a contract (R5.2).
struct RefusalRow {
    RefusalId id;
    ApplicationId application;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDate refusedOn;
    QStringList grounds; ///< ids of the domain's `refusalGrounds`
    QString explanation;
    StaffId signedBy; ///< the head
};

class RefusalTable {
public:
    explicit RefusalTable(Connection& connection);

    Result<void> insert(const RefusalRow& refusal);
    Result<std::optional<RefusalRow>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
