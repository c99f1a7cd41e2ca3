#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/values/money.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// A service contract (R5.3).
struct ContractRow {
    ContractId id;
    ApplicationId application;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDate concludedOn;
    Money price;
};

class ContractTable {
public:
    explicit ContractTable(Connection& connection);

    Result<void> insert(const ContractRow& contract);
    Result<std::optional<ContractRow>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
