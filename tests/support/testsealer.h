#pragma once

#include "core/database/connection.h"

namespace tanu::test {

/// A sealer under the same key in every test.
std::shared_ptr<const Sealer> testSealer();

/// An open database that seals with it; ends the test program where it cannot be opened.
std::unique_ptr<Connection> openSealed(
    const QString& path, Connection::OpenMode mode = Connection::OpenMode::ReadWrite);

/// Puts the key of `testSealer` where a demo folder keeps its keys, for the copy of a test center in it
/// (`center.sqlite`); ends the test program where that cannot be done.
void keepTestKey(const QString& folder);

} // namespace tanu::test
