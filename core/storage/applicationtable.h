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
    Result<void> setGapWaiver(const ApplicationId& id, GapWaiver waiver);
    /// Calendar days (L29.3).
    Result<void> setVoucherExtension(const ApplicationId& id, int days);
    /// Basis, employer, voucher and region; the extension goes with the voucher.
    Result<void> setBasis(const ApplicationId& id, const ApplicationFields& fields);

    /// The person's applications for any version of this programme's profession and level, oldest first.
    Result<std::vector<Application>> ofPerson(const PersonId& person, const QString& profession, int level);
    /// The cases that take this one up again, oldest first (R19).
    Result<std::vector<Application>> retakesOf(const ApplicationId& id);
    /// Vouchers under which the person was registered before; a refused application gave its own back, and a case that
    /// was closed before any procedure too (L29.1).
    Result<std::vector<VoucherUse>> voucherUses(const PersonId& person);
    /// Whether anybody was registered under this voucher number, by the same rule (L29.1).
    Result<std::vector<VoucherUse>> usesOfVoucher(const QString& number);

private:
    Connection& m_connection;
};

} // namespace tanu
