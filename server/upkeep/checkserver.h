#pragma once

#include "server/serverstore.h"

#include <QtCore/QStringList>

#include <functional>

namespace tanu::server {

/// Looks at everything that a server keeps, and says what does not fit (P13.2).
///
/// - The database itself (pages, indexes, foreign keys), the journal's chain, every answer's signature and what it answers,
///   every record's hash and form, the register against the records, the numbers against the blocks, the blocks against
///   each other.
/// - Reads only, in pages: servers go on working meanwhile, and what they add is not a finding.
class CheckServer {
public:
    explicit CheckServer(ServerStore& store);

    /// One line for each thing that does not fit; at most 1,000. Errors: those of the database.
    Result<QStringList> run();

private:
    using Step = Result<void> (CheckServer::*)();

    Result<void> checkDatabase();
    Result<void> checkJournal();
    Result<void> checkBlocks();
    Result<void> checkAnswers();
    Result<void> checkRecords();
    Result<void> checkProfiles();
    Result<void> checkCertificates();
    void find(const QString& what);

    ServerStore& m_store;
    QStringList m_findings;
};

} // namespace tanu::server
