#include "server/site/sitepages.h"

#include "core/base/clock.h"

namespace tanu::server {

namespace {

// Shapes that differ without colour: tick in a circle, clock, crossed circle, question mark in a square.
QString iconOf(CheckResult::State state)
{
    QString shape;
    switch (state) {
    case CheckResult::State::Valid:
        shape = QStringLiteral("<circle cx='24' cy='24' r='20'/><path d='M15 25l6.5 6.5L34 18'/>");
        break;
    case CheckResult::State::Expired:
        shape = QStringLiteral("<circle cx='24' cy='24' r='20'/><path d='M24 12v13l8 5'/>");
        break;
    case CheckResult::State::Cancelled:
        shape = QStringLiteral(
            "<path d='M16 4h16l12 12v16L32 44H16L4 32V16z'/><path d='M16.5 16.5l15 15m0-15l-15 15'/>");
        break;
    case CheckResult::State::Unknown:
        shape = QStringLiteral(
            "<rect x='5' y='5' width='38' height='38' rx='6'/>"
            "<path d='M18 18.5a6 6 0 1 1 8.5 5.5c-1.8.8-2.5 2-2.5 4'/><path d='M24 34.4v.2'/>");
        break;
    }
    return QLatin1String("<svg viewBox='0 0 48 48' fill='none' stroke='currentColor' stroke-width='3.2' "
                         "stroke-linecap='round' stroke-linejoin='round'>")
        + shape + QLatin1String("</svg>");
}

QString row(const QString& label, const QString& valueHtml, const char* kind = "", const char* rowKind = "")
{
    return QStringLiteral("<div class=\"row-pair %4\"><dt>%1</dt><dd class=\"%3\">%2</dd></div>\n")
        .arg(label.toHtmlEscaped(), valueHtml, QLatin1String(kind), QLatin1String(rowKind));
}

QString listOf(const std::vector<Bilingual>& items, Language language)
{
    QString html = QStringLiteral("<ul>");
    for (const Bilingual& item : items)
        html += QLatin1String("<li>") + item.in(language).toHtmlEscaped() + QLatin1String("</li>");
    return html + QLatin1String("</ul>");
}

QString hidden(const char* name, const QString& value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">")
        .arg(QLatin1String(name), value.toHtmlEscaped());
}

} // namespace

SitePages::SitePages(const SiteFrame& frame)
    : m_frame(frame)
    , m_text(frame.text())
{
}

QString SitePages::start(Language language, const CheckForm& form) const
{
    const PageHead head{m_text.text(language, QStringLiteral("site.title")), QStringLiteral("/check"),
        QStringLiteral("check")};
    return m_frame.page(language, head, formPage(language, form, QStringLiteral("start")));
}

QString SitePages::document(Language language, const CheckForm& form) const
{
    const PageHead head{m_text.text(language, QStringLiteral("document.heading")),
        QLatin1String("/V/") + form.serial, QStringLiteral("check"), {}, false};
    return m_frame.page(language, head, formPage(language, form, QStringLiteral("document")));
}

QString SitePages::formPage(Language language, const CheckForm& form, const QString& page) const
{
    TemplateData data;
    data.set("heading", m_text.text(language, page + QLatin1String(".heading")));
    data.set("lead", m_text.text(language, page + QLatin1String(".lead")));
    data.set("notice", form.notice.isEmpty() ? QString() : m_text.text(language, form.notice));
    data.set("form", this->form(language, form));
    return Template::named(QStringLiteral("form.html")).fill(m_text, language, data);
}

QString SitePages::form(Language language, const CheckForm& form) const
{
    const auto hint = [&](const QString& problem, const char* usual) {
        return m_text.text(language, problem.isEmpty() ? QString::fromLatin1(usual) : problem);
    };
    const bool isSerialKnown = !form.serial.isEmpty() && form.serialProblem.isEmpty();
    TemplateData data;
    data.set("lang", codeOf(language));
    data.set("serial", form.serial).set("surname", form.surname);
    data.set("serialWrong", form.serialProblem).set("serialHint", hint(form.serialProblem, "start.serialHint"));
    data.set("surnameWrong", form.surnameProblem)
        .set("surnameHint", hint(form.surnameProblem, "start.surnameHint"));
    data.set("autofocus", isSerialKnown ? QStringLiteral(" autofocus") : QString());
    return Template::named(QStringLiteral("check-form.html")).fill(m_text, language, data);
}

// A result was asked for by POST, so that the surname stands in no address; the other language asks the same
// way.
QString SitePages::languageButtons(Language language, const CheckForm& form) const
{
    QString html;
    for (const auto& [offered, name] : shownLanguages()) {
        if (offered == language) {
            html += QStringLiteral("<span class=\"here\" aria-current=\"true\" lang=\"%1\">%2</span>")
                        .arg(codeOf(offered), name);
            continue;
        }
        html += QStringLiteral("<form method=\"post\" action=\"/check?lang=%1\">").arg(codeOf(offered));
        html += hidden("serial", form.serial) + hidden("surname", form.surname) + hidden("token", form.token);
        html += QStringLiteral("<button type=\"submit\" lang=\"%1\">%2</button></form>")
                    .arg(codeOf(offered), name);
    }
    return html;
}

QString SitePages::result(
    Language language, const CheckForm& form, const CheckResult& result, const QDateTime& now) const
{
    const QString state = nameOf(result.state);
    const bool isOnItsWay = result.state == CheckResult::State::Unknown && result.isGenuine;
    const QString headline
        = m_text.text(language, QLatin1String("result.") + (isOnItsWay ? QStringLiteral("genuine") : state));
    const QString time = toKazakhstan(now).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    const bool isUnknown = result.state == CheckResult::State::Unknown;
    const QString next = isUnknown ? QLatin1String("/V/") + form.serial : QStringLiteral("/check");
    const QString label = isUnknown ? QStringLiteral("result.again") : QStringLiteral("result.another");
    const QString actions =
        QStringLiteral("<p class=\"actions\"><a class=\"btn btn-primary\" href=\"%1?lang=%2\">%3</a></p>")
            .arg(next.toHtmlEscaped(), codeOf(language), m_text.text(language, label).toHtmlEscaped());
    const QString page =
        Template::named(QStringLiteral("result.html"))
            .fill(m_text, language,
                {{QStringLiteral("state"), state}, {QStringLiteral("icon"), iconOf(result.state)},
                    {QStringLiteral("headline"), headline},
                    {QStringLiteral("explanation"), explanation(language, result)},
                    {QStringLiteral("fields"), result.shown ? fields(language, *result.shown) : QString()},
                    {QStringLiteral("checkedAt"),
                        m_text.text(language, QStringLiteral("result.checkedAt")).arg(time)},
                    {QStringLiteral("actions"), actions}});
    const PageHead head{
        headline, QStringLiteral("/check"), QStringLiteral("check"), languageButtons(language, form), false};
    return m_frame.page(language, head, page);
}

QString SitePages::explanation(Language language, const CheckResult& result) const
{
    if (result.state == CheckResult::State::Unknown && result.isGenuine)
        return m_text.text(language, QStringLiteral("result.genuineText"));
    const QString text =
        m_text.text(language, QLatin1String("result.") + nameOf(result.state) + QLatin1String("Text"));
    if (result.state == CheckResult::State::Expired)
        return text.arg(shownDate(*result.shown->validUntil));
    if (result.state == CheckResult::State::Cancelled)
        return text.arg(shownDate(*result.shown->cancelledOn));
    return text;
}

QString SitePages::fields(Language language, const ShownCertificate& shown) const
{
    const auto label = [&](const char* key) {
        return m_text.text(language, QLatin1String("result.") + QLatin1String(key));
    };
    const QString until =
        shown.validUntil ? label("until").arg(shownDate(*shown.validUntil)) : label("noTerm");
    QString rows;
    if (shown.cancelledOn)
        rows += row(label("cancelledOn"), shownDate(*shown.cancelledOn), "big", "alarm");
    rows += row(label("name"), shown.name.toHtmlEscaped(), "big");
    rows += row(label("profession"), shown.profession.in(language).toHtmlEscaped(), "big");
    if (!shown.skills.empty())
        rows += row(label("skills"), listOf(shown.skills, language));
    rows += row(label("level"), QString::number(shown.level));
    rows += row(label("serial"), shown.serial.toHtmlEscaped(), "number");
    rows += row(label("procedureOn"), shownDate(shown.procedureOn));
    rows += row(label("issuedOn"), shownDate(shown.issuedOn));
    rows += row(label("validUntil"), until);
    rows += row(label("center"), shown.centerName.in(language).toHtmlEscaped());
    rows += row(label("centerNumber"), shown.centerNumber.toHtmlEscaped());
    return Template::named(QStringLiteral("fields.html"))
        .fill(m_text, language, {{QStringLiteral("rows"), rows}});
}

QString SitePages::error(Language language, int status, const QString& argument) const
{
    const QString key = QLatin1String("error.") + QString::number(status);
    const QString headline = m_text.text(language, key);
    QString text = m_text.text(language, key + QLatin1String("Text"));
    if (!argument.isEmpty())
        text = text.arg(argument);
    const QString page =
        Template::named(QStringLiteral("error.html"))
            .fill(m_text, language,
                {{QStringLiteral("lang"), codeOf(language)}, {QStringLiteral("headline"), headline},
                    {QStringLiteral("explanation"), text}});
    return m_frame.page(language, {headline, QStringLiteral("/"), {}, {}, false}, page);
}

} // namespace tanu::server
