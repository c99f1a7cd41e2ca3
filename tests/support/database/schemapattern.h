#pragma once

#include "core/database/migrator.h"
#include "core/database/sealer.h"

#include <QtCore/QByteArray>

#include <memory>

namespace tanu::test {

/// A database of SQLite with a newest schema and nothing else, to be copied: making a schema takes longer than most tests
/// do. Meant to live as long as the program.
///
/// Whatever fails ends the test program.
class SchemaPattern final {
public:
    /// `sealer`: for steps that seal.
    explicit SchemaPattern(const std::vector<Migration>& migrations, std::shared_ptr<const Sealer> sealer = {});

    /// Makes the file at this path, where there is none.
    void writeTo(const QString& path) const;

    /// Fills an empty database in memory.
    void loadInto(Connection& connection) const;

private:
    QByteArray m_file;
};

} // namespace tanu::test
