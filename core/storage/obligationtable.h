#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/rules/deadlines.h"

#include <optional>
#include <vector>

namespace tanu {

/// A term of one case as it was counted, which no later calendar moves (W4).
struct ObligationRow {
    ApplicationId application;
    Obligation kind = Obligation::CheckPackage;
    QDate countedFrom;
    QDate lastDay;
    bool unconfirmed = false; ///< W3, at the time of counting
    std::optional<QDateTime> metAt; ///< UTC; nothing while it is open
};

class ObligationTable {
public:
    explicit ObligationTable(Connection& connection);

    /// Opens it, or opens it anew with another day where the same kind stood before.
    Result<void> open(const ObligationRow& obligation);
    /// Closes it; one that is not open stays as it is.
    Result<void> meet(const ApplicationId& application, Obligation kind, const QDateTime& at);
    /// Takes an open one away, since nobody owes it any more; one that was met stays.
    Result<void> drop(const ApplicationId& application, Obligation kind);
    /// W4: what a person accepted, of an open one. Errors: ChangedMeanwhile{"obligation"} if it is not open with `before`.
    Result<void> recount(const ObligationRow& row, QDate before);

    Result<std::optional<ObligationRow>> find(const ApplicationId& application, Obligation kind);
    /// In the order of the procedure, met ones too.
    Result<std::vector<ObligationRow>> ofApplication(const ApplicationId& application);
    /// Those of every case that are not met, by last day.
    Result<std::vector<ObligationRow>> allOpen();

private:
    Connection& m_connection;
};

} // namespace tanu
