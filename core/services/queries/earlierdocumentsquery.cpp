#include "core/services/queries/earlierdocumentsquery.h"

#include "core/database/transaction.h"
#include "core/storage/centertable.h"
#include "core/storage/persontable.h"

namespace tanu {

EarlierDocumentsQuery::EarlierDocumentsQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<EarlierDocument>> EarlierDocumentsQuery::of(const Identity& identity)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<EarlierDocument>> {
        const auto person = PersonTable(m_connection).find(identity);
        if (!person)
            return person.error();
        if (!person->has_value())
            return std::vector<EarlierDocument>();
        return earlierDocumentsOf(m_connection, (*person)->id);
    }, Transaction::Kind::Read);
}

Result<NewAttachment> EarlierDocumentsQuery::asPaper(const EarlierDocument& document, Language language)
{
    const auto center = CenterTable(m_connection).load();
    if (!center)
        return center.error();
    return NewAttachment {QStringLiteral("earlier-recognition"), document.serial, document.issuedOn,
        center->name.in(language), {}, {}};
}

} // namespace tanu
