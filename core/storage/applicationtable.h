#pragma once

#include "core/database/connection.h"
#include "core/domain/application.h"
#include "core/domain/rules/vouchers.h"

#include <optional>
#include <vector>

namespace tanu {

/// Registered applications, which are the cases (R4, R5). Rows are parsed by the domain: RowCorrupt otherwise.
class ApplicationTable {
public:
    explicit ApplicationTable(Connection& connection);

    Result<void> insert(const Application& application, const StaffId& receivedBy);
    Result<std::optional<Application>> find(const ApplicationId& id);
    /// Errors: NotFound{"application", id}.
    Result<Application> load(const ApplicationId& id);
    Result<std::optional<ApplicationId>> findByNumber(int year, int number);

    /// Errors: ChangedMeanwhile{"application"} if it is not in `from` any more.
    Result<void> setState(const ApplicationId& id, CaseState from, CaseState to);

    /// The person's applications for any version of this programme's profession and level, oldest first.
    Result<std::vector<Application>> ofPerson(const PersonId& person, const QString& profession, int level);
    /// Vouchers under which the person was registered before; refused applications gave theirs back (L29.1).
    Result<std::vector<VoucherUse>> voucherUses(const PersonId& person);
    /// Whether anybody was registered under this voucher number, refused applications not counted (L29.1).
    Result<std::vector<VoucherUse>> usesOfVoucher(const QString& number);

private:
    Connection& m_connection;
};

} // namespace tanu
