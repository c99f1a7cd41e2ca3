#include "server/console/frame/requestfields.h"

namespace tanu::server {

namespace {

Field optional(const char* name, const QString& label, const QString& value, const QString& hint = {})
{
    Field field {name, label, value, hint};
    field.isRequired = false;
    return field;
}

} // namespace

Html requestFields(const Say& say, const SupportWords& words, const FieldProblems& problems)
{
    Field phone = optional("phone", say("requests.phone"), words.phone);
    phone.type = "tel";
    Field email = optional("email", say("requests.email"), words.email, say("requests.contactHint"));
    email.type = "email";
    Field text {"text", say("requests.text"), words.text};
    text.greatestLength = static_cast<int>(longestRequest);
    Field file = optional("file", say("requests.file"), QStringLiteral(".pdf,.jpg,.jpeg,.png,.txt"), say("requests.fileHint"));
    return inputField({"surname", say("requests.surname"), words.surname}, problems)
        + inputField({"givenname", say("requests.givenName"), words.givenName}, problems)
        + inputField(optional("patronymic", say("requests.patronymic"), words.patronymic), problems)
        + inputField(optional("iin", say("requests.iin"), words.iin), problems)
        + inputField(optional("login", say("requests.login"), words.login), problems) + inputField(phone, problems)
        + inputField(email, problems) + inputField({"subject", say("requests.subject"), words.subject}, problems)
        + areaField(text, problems, 8) + fileField(file, problems);
}

SupportWords requestWords(const PostedForm& form)
{
    const auto field = [&](const char* name) { return form.field(QLatin1String(name)).trimmed(); };
    SupportWords words {field("surname"), field("givenname"), field("patronymic"), field("iin"), field("login"),
        field("phone"), field("email"), field("subject"), field("text"), {}, {}};
    if (const auto file = form.file(QStringLiteral("file"))) {
        words.fileName = file->name;
        words.file = file->content;
    }
    return words;
}

FieldProblems textsOf(const Say& say, const RequestProblems& problems)
{
    FieldProblems texts;
    for (auto it = problems.begin(); it != problems.end(); ++it)
        texts.insert(it.key(), say.refusal(it.value()));
    return texts;
}

} // namespace tanu::server
