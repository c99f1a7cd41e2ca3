#pragma once

#include "core/database/connection.h"
#include "core/domain/application.h"
#include "core/domain/ids.h"

#include <optional>

namespace tanu {

/// Who ever applied: one row per person, known by the IIN or by a foreign document (L2.4).
struct PersonRow {
    PersonId id;
    std::optional<Iin> iin;
    QString foreignDocument; ///< in the form of `foreignDocumentKey`; empty for a person known by the IIN
};

/// The sealed columns that tell who a person is: others that show them read them too.
inline constexpr const char* personIinColumn = "person.iin";
inline constexpr const char* personDocumentColumn = "person.foreign_document";

/// The form in which foreign documents are compared: without white space, upper case.
QString foreignDocumentKey(const QString& document);

/// The numbers are sealed; each is found, and is unique, by its fingerprint (S2).
class PersonTable {
public:
    explicit PersonTable(Connection& connection);

    /// The person with this IIN; else the one with this foreign document whose IIN is not known.
    Result<std::optional<PersonRow>> find(const Identity& identity);
    Result<void> insert(const PersonRow& person);
    /// A person known by a foreign document was given an IIN.
    Result<void> setIin(const PersonId& id, const Iin& iin);

private:
    Result<std::optional<PersonRow>> findByIin(const Iin& iin);
    Result<std::optional<PersonRow>> findByDocument(const QString& key);

    Connection& m_connection;
};

} // namespace tanu
