#pragma once

#include "core/database/connection.h"
#include "core/domain/publicprofile.h"
#include "core/storage/recordtable.h"

#include <QtCore/QByteArray>

#include <optional>

namespace tanu {

/// What the center publishes of itself beside its name and address (L17.2.1): rows among the settings.
class PublicProfileSettings {
public:
    explicit PublicProfileSettings(Connection& connection);

    /// Empty before anything was typed.
    Result<PublicProfile> load();
    Result<void> put(const PublicProfile& profile);

    /// Id of the record under which it travels (exchange.md 1); nothing before it was published for the first time.
    /// Errors: RowCorrupt.
    Result<std::optional<QByteArray>> recordId();
    /// From now on it travels under this one.
    Result<void> setRecordId(const QByteArray& id);

    /// Where the record stands with the platform; of an earlier record only what was accepted last counts.
    Result<RecordStanding> standing();

private:
    Result<std::optional<QByteArray>> idUnder(const QString& name);

    Connection& m_connection;
};

} // namespace tanu
