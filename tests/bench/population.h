#pragma once

#include "app/bootstrap/installation.h"
#include "tests/bench/need.h"

namespace tanu::bench {

inline constexpr int personCount = 100'000;

enum class Personal { Sealed, Clear };

/// A center in this folder with 100,000 applicants of invented names (I3), made through the tables in one transaction.
/// Anything that fails ends the program.
std::unique_ptr<Installation> populate(const QString& data, Personal personal = Personal::Sealed);

/// The same center again, after it was closed.
std::unique_ptr<Installation> openPopulated(const QString& data, Personal personal);

/// A document for every closed case, as a center has after years, and without them again. They hang on no protocol:
/// only the list of documents may read them.
void addDocuments(Connection& connection);
void removeDocuments(Connection& connection);

} // namespace tanu::bench
