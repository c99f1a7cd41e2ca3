#include "core/storage/persontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

SealPlace iinOf(const PersonId& id)
{
    return {personIinColumn, id.bytes()};
}

SealPlace documentOf(const PersonId& id)
{
    return {personDocumentColumn, id.bytes()};
}

Result<PersonRow> personFrom(const Row& row)
{
    RowReader read(row);
    const auto id = read.id<PersonId>("id");
    return read.finish(PersonRow {id, read.optionalSealedParsed<Iin>("iin", iinOf(id), &Iin::parse),
        read.optionalSealedText("foreign_document", documentOf(id)).value_or(QString())});
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
        SELECT id, iin, foreign_document FROM person WHERE iin_print = :print)"))
        .bindFingerprint(":print", personIinColumn, iin.toString())
        .mapOne(personFrom);
}

Result<std::optional<PersonRow>> PersonTable::findByDocument(const QString& key)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, iin, foreign_document FROM person WHERE document_print = :print AND iin IS NULL)"))
        .bindFingerprint(":print", personDocumentColumn, key)
        .mapOne(personFrom);
}

Result<void> PersonTable::setIin(const PersonId& id, const Iin& iin)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE person SET iin = :iin, iin_print = :print, foreign_document = NULL, document_print = NULL
        WHERE id = :id)"))
        .bindSealed(":iin", iinOf(id), iin.toString())
        .bindFingerprint(":print", personIinColumn, iin.toString())
        .bind(":id", id)
        .run();
}

Result<void> PersonTable::insert(const PersonRow& person)
{
    const auto iin = person.iin ? std::optional(person.iin->toString()) : std::nullopt;
    const auto document = storedKey(person.foreignDocument);
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO person (id, iin, iin_print, foreign_document, document_print)
        VALUES (:id, :iin, :iin_print, :document, :document_print))"))
        .bind(":id", person.id)
        .bindSealed(":iin", iinOf(person.id), iin)
        .bindFingerprint(":iin_print", personIinColumn, iin)
        .bindSealed(":document", documentOf(person.id), document)
        .bindFingerprint(":document_print", personDocumentColumn, document)
        .run();
}

} // namespace tanu
