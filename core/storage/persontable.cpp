#include "core/storage/persontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<PersonRow> personFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(PersonRow {read.id<PersonId>("id"), read.optionalParsed<Iin>("iin", &Iin::parse),
        read.optionalText("foreign_document").value_or(QString())});
}

std::optional<QString> storedKey(const QString& document)
{
    const QString key = foreignDocumentKey(document);
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

} // namespace

QString foreignDocumentKey(const QString& document)
{
    QString key = document.toUpper();
    key.removeIf([](QChar sign) { return sign.isSpace(); });
    return key;
}

PersonTable::PersonTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<PersonRow>> PersonTable::find(const Identity& identity)
{
    if (identity.iin) {
        auto known = findByIin(*identity.iin);
        if (!known || known->has_value())
            return known;
    }
    const QString key = foreignDocumentKey(identity.foreignDocument);
    return key.isEmpty() ? Result(std::optional<PersonRow>()) : findByDocument(key);
}

Result<std::optional<PersonRow>> PersonTable::findByIin(const Iin& iin)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, iin, foreign_document FROM person WHERE iin = :iin)"))
        .bind(":iin", iin.toString())
        .mapOne(personFrom);
}

Result<std::optional<PersonRow>> PersonTable::findByDocument(const QString& key)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, iin, foreign_document FROM person WHERE foreign_document = :document AND iin IS NULL)"))
        .bind(":document", key)
        .mapOne(personFrom);
}

Result<void> PersonTable::setIin(const PersonId& id, const Iin& iin)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE person SET iin = :iin, foreign_document = NULL WHERE id = :id)"))
        .bind(":iin", iin.toString())
        .bind(":id", id)
        .run();
}

Result<void> PersonTable::insert(const PersonRow& person)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO person (id, iin, foreign_document) VALUES (:id, :iin, :document))"))
        .bind(":id", person.id)
        .bind(":iin", person.iin ? std::optional(person.iin->toString()) : std::nullopt)
        .bind(":document", storedKey(person.foreignDocument))
        .run();
}

} // namespace tanu
