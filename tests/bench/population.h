#pragma once

#include "app/bootstrap/installation.h"

namespace tanu::bench {

inline constexpr int personCount = 100'000;

/// A center in this folder with 100,000 applicants of invented names (I3), made through the tables in one transaction.
/// Anything that fails ends the program.
std::unique_ptr<Installation> populate(const QString& data);

/// A document for every closed case, as a center has after years, and without them again. They hang on no protocol:
/// only the list of documents may read them.
void addDocuments(Connection& connection);
void removeDocuments(Connection& connection);

/// The value of a result that the bench counts on.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(nameOf(result.error().kind) + QLatin1Char(' ') + result.error().detail));
    return *std::move(result);
}

void need(const Result<void>& result);

} // namespace tanu::bench
