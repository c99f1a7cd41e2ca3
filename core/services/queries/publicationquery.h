#pragma once

#include "core/database/connection.h"
#include "core/domain/publicprofile.h"
#include "core/storage/recordtable.h"

namespace tanu {

/// Where the center's own publication stands (L17.2.1).
struct Publication {
    PublicProfile profile; ///< as it is kept here
    /// Of the last revision; nothing: it was never published.
    std::optional<RecordState> state;
    QString answer; ///< why the platform refused it, as RecordRow tells it
    std::optional<QDateTime> publishedAt; ///< when the platform last took a revision; what it shows is of then
    QDate dueBy; ///< L17.2.1: the last day; invalid before there is a center
};

/// Reads only. Errors: RowCorrupt, those of the database.
class PublicationQuery {
public:
    explicit PublicationQuery(Connection& connection);

    Result<Publication> load();

private:
    Connection& m_connection;
};

} // namespace tanu
