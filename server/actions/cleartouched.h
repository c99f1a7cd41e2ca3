#pragma once

#include "server/context/operatordesk.h"

namespace tanu::server {

/// Takes the finding back that an installation's journal was touched (exchange.md 30), with the reason in the journal: the
/// operator looked into it and knows why.
///
/// - What the server keeps of that journal stays: one that does not contain it is found again at its next exchange.
class ClearTouched {
public:
    explicit ClearTouched(const OperatorDesk& desk);

    /// Errors: FieldEmpty{"because"}, NotFound{"finding", device} where nothing was found, those of the database.
    Result<void> run(const QByteArray& device, const QString& because) const;

private:
    OperatorDesk m_desk;
};

} // namespace tanu::server
