#pragma once

#include "core/database/connection.h"
#include "core/wire/numberendrecord.h"
#include "server/storage/blocktable.h"

namespace tanu::server {

/// Table `number_end`: numbers that became no document (exchange.md 19).
class NumberEndTable {
public:
    explicit NumberEndTable(Connection& connection);

    /// The newest revision of the record stands.
    Result<void> put(const QByteArray& record, const NumberEndRecord& end);

    /// In rising order of `first`.
    [[nodiscard]] Result<std::vector<OrdinalRange>> rangesOf(const AccreditationNumber& center) const;

    /// How many other records end one of these numbers.
    [[nodiscard]] Result<qint64> countOthers(const QByteArray& record, const NumberEndRecord& end) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
