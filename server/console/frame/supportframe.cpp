#include "server/console/frame/supportframe.h"

#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/site/template.h"

#include <array>

namespace tanu::server {

namespace {

Html otherLanguage(const QString& address, const QString& code, const QString& name, const AskedFields& asked)
{
    if (asked.isEmpty())
        return element("a", {{"href", address}, {"hreflang", code}, {"lang", code}}, name);
    Html content;
    for (const auto& [field, value] : asked)
        content += emptyElement(
            "input", {{"type", QStringLiteral("hidden")}, {"name", QString::fromLatin1(field)}, {"value", value}});
    content += element("button", {{"type", QStringLiteral("submit")}, {"lang", code}}, name);
    return element("form", {{"method", QStringLiteral("post")}, {"action", address}}, content);
}

QString languageLinks(const QString& path, Language shown, const AskedFields& asked)
{
    const std::array<std::pair<Language, const char*>, 2> offered {
        {{Language::Kazakh, "Қаз"}, {Language::Russian, "Рус"}}};
    Html links;
    for (const auto& [language, label] : offered) {
        const QString code = codeOf(language);
        const QString name = QString::fromUtf8(label);
        if (language == shown)
            links += element("span", {{"class", QStringLiteral("here")}, {"aria-current", QStringLiteral("true")}, {"lang", code}}, name);
        else
            links += otherLanguage(path + QLatin1String("?lang=") + code, code, name, asked);
    }
    return links.toString();
}

} // namespace

SupportFrame::SupportFrame(const SiteText& text)
    : m_text(text)
{
}

Say SupportFrame::sayFor(const HttpRequest& request) const
{
    return Say(m_text, languageFor(request.parameter(QStringLiteral("lang")), request.header("accept-language")));
}

HttpResponse SupportFrame::page(const Say& say, const QString& path, const QString& title, const Html& content, int status,
    const AskedFields& asked) const
{
    const Template::Values values {{QStringLiteral("lang"), codeOf(say.language())}, {QStringLiteral("title"), title},
        {QStringLiteral("languages"), languageLinks(path, say.language(), asked)}, {QStringLiteral("content"), content.toString()}};
    return HttpResponse::html(
        Template::named(QStringLiteral("support.html")).fill(m_text, say.language(), values), status);
}

QString pathFor(const Say& say, const QString& path)
{
    return path + QLatin1String("?lang=") + codeOf(say.language());
}

Html supportForm(const Say& say, const QString& path, const char* encoding, const Html& fields, const QString& button)
{
    return element("form",
        {{"method", QStringLiteral("post")}, {"action", pathFor(say, path)}, {"enctype", QString::fromLatin1(encoding)},
            {"novalidate", flag(true)}},
        fields + submitButton(button));
}

Html receiptFacts(const Say& say, qint64 number, QDate answerBy, const QString& code)
{
    const QString receipt = say("requests.receipt").arg(QString::number(number), Say::date(answerBy));
    FactList facts;
    facts.add(say("requests.number"), QString::number(number));
    facts.add(say("requests.code"), code);
    return element("p", {{"class", QStringLiteral("notice fine")}, {"role", QStringLiteral("status")}}, receipt)
        + facts.toHtml() + element("p", {}, say("requests.keepCode"))
        + element("p", {}, linkTo(pathFor(say, supportAnswerPath), say("requests.toAnswer")));
}

} // namespace tanu::server
