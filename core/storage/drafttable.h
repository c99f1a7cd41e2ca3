#pragma once

#include "core/database/connection.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace tanu {

/// Something half typed, kept so that nothing is lost.
struct DraftRow {
    QString kind; ///< which form, e.g. `application`
    QString key; ///< which one of them
    QJsonObject content; ///< the form's own
    QDateTime savedAt; ///< UTC
};

class DraftTable {
public:
    explicit DraftTable(Connection& connection);

    Result<void> put(const DraftRow& draft);
    /// Removing what is not there is a success.
    Result<void> remove(const QString& kind, const QString& key);
    Result<std::optional<DraftRow>> find(const QString& kind, const QString& key);
    /// The newest first.
    Result<std::vector<DraftRow>> ofKind(const QString& kind);

private:
    Connection& m_connection;
};

} // namespace tanu
