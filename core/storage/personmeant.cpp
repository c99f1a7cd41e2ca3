#include "core/storage/personmeant.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/persontable.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace tanu {

namespace {

constexpr qsizetype iinDigits = 12;
constexpr qsizetype shortestDocument = 5; ///< so that not every word typed is looked up

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isIinLike(const QString& word)
{
    return word.size() == iinDigits && std::all_of(word.begin(), word.end(), isDigit);
}

/// An IIN as screens show it: the birth date and the rest.
QString joined(const QString& typed)
{
    static const QRegularExpression inTwo(QStringLiteral("(?<!\\S)(\\d{6}) (\\d{6})(?!\\S)"));
    return typed.simplified().replace(inTwo, QStringLiteral("\\1\\2"));
}

Result<std::optional<PersonId>> found(Statement select)
{
    return select.mapOne([](const Row& row) {
        RowReader read(row);
        return read.finish(read.id<PersonId>("id"));
    });
}

Result<std::optional<PersonId>> byIin(Connection& connection, const QString& iin)
{
    return found(std::move(Statement::on(connection, QStringLiteral("SELECT id FROM person WHERE iin_print = :print"))
                               .bindFingerprint(":print", personIinColumn, iin)));
}

Result<std::optional<PersonId>> byDocument(Connection& connection, const QString& typed)
{
    const QString key = foreignDocumentKey(typed);
    if (key.size() < shortestDocument || std::none_of(key.begin(), key.end(), isDigit))
        return std::optional<PersonId>();
    return found(
        std::move(Statement::on(connection, QStringLiteral("SELECT id FROM person WHERE document_print = :print"))
                      .bindFingerprint(":print", personDocumentColumn, key)));
}

} // namespace

Result<PersonMeant> personMeant(Connection& connection, const QString& typed)
{
    QStringList words = joined(typed).split(QLatin1Char(' '));
    const auto iin = std::find_if(words.begin(), words.end(), isIinLike);
    if (iin == words.end()) {
        const auto person = byDocument(connection, typed);
        if (!person)
            return person.error();
        return person->has_value() ? PersonMeant {true, **person, {}} : PersonMeant {false, {}, typed};
    }
    const auto person = byIin(connection, *iin);
    if (!person)
        return person.error();
    words.erase(iin);
    return PersonMeant {true, person->value_or(PersonId()), words.join(QLatin1Char(' '))};
}

} // namespace tanu
