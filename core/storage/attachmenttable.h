#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// One paper of the package (R4.2): what it is, and whether a scan lies with it.
struct AttachmentRow {
    AttachmentId id;
    ApplicationId application;
    QString kind; ///< id of the domain's `documentKinds`
    QString number;
    std::optional<QDate> issuedOn;
    QString issuer;
    QString fileName; ///< empty without a scan
    QString mediaType; ///< empty without a scan
    QByteArray sha256; ///< of the scan; empty without one
    QDateTime addedAt; ///< UTC

    [[nodiscard]] bool hasScan() const { return !sha256.isEmpty(); }
};

class AttachmentTable {
public:
    explicit AttachmentTable(Connection& connection);

    /// `scan` is empty exactly if the row has none.
    Result<void> insert(const AttachmentRow& attachment, const QByteArray& scan);
    /// In the order in which they were added.
    Result<std::vector<AttachmentRow>> ofApplication(const ApplicationId& application);
    /// Errors: NotFound{"attachment", id}.
    Result<AttachmentRow> load(const AttachmentId& id);
    /// Errors: NotFound{"scan", id}.
    Result<QByteArray> scan(const AttachmentId& id);

private:
    Connection& m_connection;
};

} // namespace tanu
