#pragma once

#include "core/database/connection.h"

namespace tanu::test {

/// A sealer under the same key in every test.
std::shared_ptr<const Sealer> testSealer();

/// An open database that seals with it; ends the test program where it cannot be opened.
std::unique_ptr<Connection> openSealed(
    const QString& path, Connection::OpenMode mode = Connection::OpenMode::ReadWrite);

} // namespace tanu::test
