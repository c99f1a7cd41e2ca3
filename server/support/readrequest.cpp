#include "server/support/readrequest.h"

namespace tanu::server {

namespace {

/// Nothing where nothing was typed; what does not fit goes to the problems.
template <typename T>
std::optional<T> optionalOf(const char* field, const QString& typed, RequestProblems& problems)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    auto parsed = T::parse(typed);
    if (parsed)
        return *std::move(parsed);
    problems.insert(QLatin1String(field), parsed.error());
    return std::nullopt;
}

QString textOf(const char* field, const QString& typed, qsizetype longest, RequestProblems& problems)
{
    const QString text = typed.trimmed();
    const QString name = QLatin1String(field);
    if (text.isEmpty())
        problems.insert(name, Error {ErrorKind::FieldEmpty, {name}, {}});
    else if (text.size() > longest)
        problems.insert(name, Error {ErrorKind::FieldTooLong, {name, QString::number(longest)}, {}});
    return text;
}

std::optional<RequestFile> fileOf(const SupportWords& words, RequestProblems& problems)
{
    if (words.fileName.isEmpty())
        return std::nullopt;
    auto checked = checkedFile(words.fileName, words.file);
    if (checked)
        return *std::move(checked);
    problems.insert(QStringLiteral("file"), checked.error());
    return std::nullopt;
}

} // namespace

std::optional<FiledRequest> readRequest(const SupportWords& words, RequestProblems& problems)
{
    const auto name = PersonName::of(words.surname, words.givenName, words.patronymic);
    if (!name)
        problems.insert(name.error().arguments.value(0, QStringLiteral("surname")), name.error());
    const auto iin = optionalOf<Iin>("iin", words.iin, problems);
    const auto phone = optionalOf<Phone>("phone", words.phone, problems);
    const auto email = optionalOf<Email>("email", words.email, problems);
    if (words.phone.trimmed().isEmpty() && words.email.trimmed().isEmpty())
        problems.insert(QStringLiteral("email"), Error {ErrorKind::FieldEmpty, {QStringLiteral("email")}, {}});
    const QString subject = textOf("subject", words.subject, longestSubject, problems);
    const QString text = textOf("text", words.text, longestRequest, problems);
    auto file = fileOf(words, problems);
    if (!problems.isEmpty())
        return std::nullopt;
    const QString login = words.login.trimmed().left(Email::greatestLength);
    return FiledRequest {*name, iin, login, phone, email, subject, text, std::move(file)};
}

} // namespace tanu::server
