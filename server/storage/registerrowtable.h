#pragma once

#include "core/database/connection.h"
#include "core/database/page.h"
#include "server/registers/registerrow.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// Which rows of a register are asked for.
struct RegisterQuery {
    const RegisterDescription* description = nullptr;
    qint64 version = 0; ///< as the register stood in this version
    QString search; ///< as typed: words in any order, all of them must be there; empty: every row
    Language order = Language::Kazakh; ///< of the names by which it is sorted
    QString after; ///< key of the last row of the page before; empty: from the beginning
};

/// What brings a register from one version to another (exchange.md 17).
struct RegisterChanges {
    std::vector<RegisterRow> put; ///< added, or standing with other contents
    QStringList removed; ///< keys
};

/// Table `register_row`: each row stands from version `since` until before version `until`.
class RegisterRowTable {
public:
    static constexpr int mostWords = 8; ///< of a search; further ones are not looked at

    explicit RegisterRowTable(Connection& connection);

    /// The row stands from this version on. Errors: a unique violation if it stands already.
    Result<void> insert(const RegisterDescription& description, const RegisterRow& row, qint64 since);
    /// The row that stands now does not stand from this version on.
    Result<void> end(const RegisterDescription& description, const QString& key, qint64 until);

    /// All rows of a version, in order of key; 0: none.
    [[nodiscard]] Result<std::vector<RegisterRow>> rowsAt(const RegisterDescription& description, qint64 version) const;
    [[nodiscard]] Result<std::optional<RegisterRow>> find(
        const RegisterDescription& description, const QString& key, qint64 version) const;
    /// Rows whose key begins like this: `0417:` finds `0417:cook:3`. In order of key.
    [[nodiscard]] Result<std::vector<RegisterRow>> rowsUnder(
        const RegisterDescription& description, const QString& beginning, qint64 version) const;
    /// At most `size` rows, in order of their names or codes.
    [[nodiscard]] Result<Page<RegisterRow>> page(const RegisterQuery& query, int size) const;
    /// How many rows match, wherever the page begins.
    [[nodiscard]] Result<qint64> count(const RegisterQuery& query) const;
    /// From version `from` (0: from nothing) to version `to`; `from` < `to`.
    [[nodiscard]] Result<RegisterChanges> changes(
        const RegisterDescription& description, qint64 from, qint64 to) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
