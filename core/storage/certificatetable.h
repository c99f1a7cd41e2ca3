#pragma once

#include "core/database/connection.h"
#include "core/domain/cancellation.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// A document of recognition with what the center notes beside it (exchange.md 19, 29).
struct CertificateRow {
    Certificate certificate;
    QString spoiledReason; ///< empty unless it is spoiled
    std::optional<QDateTime> handedOverAt; ///< UTC
    QString collectedBy;
    QString collectedWith; ///< the identity document
    std::optional<Cancellation> cancellation = std::nullopt; ///< exactly of a cancelled one (L26.2)
};

class CertificateTable {
public:
    explicit CertificateTable(Connection& connection);

    /// `sortKey` is the Kazakh order of the person's name.
    Result<void> insert(const Certificate& certificate, const QByteArray& sortKey);
    /// State, prints, spoiling, handing over and cancellation; number, dates and token never change.
    /// Errors: ChangedMeanwhile{"certificate"} if it is not in `from` any more.
    Result<void> update(const CertificateRow& row, CertificateState from);

    /// Errors: NotFound{"certificate", id}.
    Result<CertificateRow> load(const CertificateId& id);
    /// The prepared or issued one of a case, if there is one.
    Result<std::optional<CertificateRow>> livingOf(const ApplicationId& application);
    /// Every one of a case, spoiled and cancelled ones too, oldest first.
    Result<std::vector<CertificateRow>> ofApplication(const ApplicationId& application);
    Result<std::optional<CertificateRow>> findBySerial(const QString& serial);

private:
    Connection& m_connection;
};

} // namespace tanu
