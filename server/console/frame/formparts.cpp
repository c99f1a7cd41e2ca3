#include "server/console/frame/formparts.h"

namespace tanu::server {

namespace {

QString nameOf(const Field& field)
{
    return QLatin1String(field.name);
}

QString idOf(const Field& field)
{
    const QString id = QLatin1String("field-") + QLatin1String(field.name);
    return field.place.isEmpty() ? id : QString(id + QLatin1Char('-') + field.place);
}

QString lengthOf(const Field& field)
{
    return QString::number(field.greatestLength);
}

/// Label, control, and below it the problem or the hint.
Html framed(const Field& field, const QString& problem, const Html& control)
{
    const Html label = element("label", {{"for", idOf(field)}, {"class", QStringLiteral("form-label")}}, field.label);
    Html hint;
    if (!problem.isEmpty() || !field.hint.isEmpty()) {
        hint = element("p", {{"class", QStringLiteral("hint")}, {"id", QString(idOf(field) + QLatin1String("-hint"))}},
            problem.isEmpty() ? field.hint : problem);
    }
    const QString kind = problem.isEmpty() ? QStringLiteral("field") : QStringLiteral("field wrong");
    return element("div", {{"class", kind}}, label + control + hint);
}

QString describedBy(const Field& field, const QString& problem)
{
    return problem.isEmpty() && field.hint.isEmpty() ? QString() : QString(idOf(field) + QLatin1String("-hint"));
}

QString invalid(const QString& problem)
{
    return problem.isEmpty() ? QString() : QStringLiteral("true");
}

Html hiddenToken(const ConsoleRequest& request)
{
    return emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("token")},
                                     {"value", QString::fromLatin1(request.formToken)}});
}

} // namespace

Html inputField(const Field& field, const FieldProblems& problems)
{
    const QString problem = problems.value(nameOf(field));
    return framed(field, problem,
        emptyElement("input", {{"class", QStringLiteral("form-control")}, {"id", idOf(field)}, {"name", nameOf(field)},
                                  {"type", QLatin1String(field.type)}, {"value", field.value},
                                  {"required", flag(field.isRequired)},
                                  {"autocomplete", QLatin1String(field.autocomplete)}, {"maxlength", lengthOf(field)},
                                  {"autofocus", flag(field.hasFocus)}, {"aria-invalid", invalid(problem)},
                                  {"aria-describedby", describedBy(field, problem)}}));
}

Html areaField(const Field& field, const FieldProblems& problems, int rows)
{
    const QString problem = problems.value(nameOf(field));
    return framed(field, problem,
        element("textarea", {{"class", QStringLiteral("form-control")}, {"id", idOf(field)}, {"name", nameOf(field)},
                                {"rows", QString::number(rows)}, {"required", flag(field.isRequired)},
                                {"maxlength", lengthOf(field)}, {"aria-invalid", invalid(problem)},
                                {"aria-describedby", describedBy(field, problem)}},
            QString(QLatin1Char('\n') + field.value)));
}

Html fileField(const Field& field, const FieldProblems& problems)
{
    const QString problem = problems.value(nameOf(field));
    return framed(field, problem,
        emptyElement("input", {{"class", QStringLiteral("form-control")}, {"id", idOf(field)}, {"name", nameOf(field)},
                                  {"type", QStringLiteral("file")}, {"accept", field.value},
                                  {"required", flag(field.isRequired)}, {"aria-invalid", invalid(problem)},
                                  {"aria-describedby", describedBy(field, problem)}}));
}

Html choiceField(const Field& field, const QList<Choice>& choices, const FieldProblems& problems)
{
    const QString problem = problems.value(nameOf(field));
    Html options;
    for (const Choice& choice : choices) {
        options += element(
            "option", {{"value", choice.value}, {"selected", flag(choice.value == field.value)}}, choice.label);
    }
    return framed(field, problem,
        element("select", {{"class", QStringLiteral("form-select")}, {"id", idOf(field)}, {"name", nameOf(field)},
                              {"aria-invalid", invalid(problem)}, {"aria-describedby", describedBy(field, problem)}},
            options));
}

Html submitButton(const QString& label, Button kind)
{
    const char* look = kind == Button::Primary ? "btn btn-primary" : kind == Button::Plain ? "btn plain" : "btn danger";
    return element("button", {{"type", QStringLiteral("submit")}, {"class", QLatin1String(look)}}, label);
}

Html postForm(const ConsoleRequest& request, const QString& path, const Html& content)
{
    return element("form", {{"method", QStringLiteral("post")}, {"action", request.link(path)}, {"novalidate", flag(true)}},
        hiddenToken(request) + content);
}

Html postFileForm(const ConsoleRequest& request, const QString& path, const Html& content)
{
    return element("form",
        {{"method", QStringLiteral("post")}, {"action", request.link(path)}, {"novalidate", flag(true)},
            {"enctype", QStringLiteral("multipart/form-data")}},
        hiddenToken(request) + content);
}

Html askForm(const ConsoleRequest& request, const QString& path, const Html& content)
{
    const Html language = emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("lang")},
                                                    {"value", codeOf(request.say.language())}});
    return element("form",
        {{"method", QStringLiteral("get")}, {"action", path}, {"class", QStringLiteral("ask")}, {"role", QStringLiteral("search")}},
        language + content);
}

Html alert(const QString& text)
{
    if (text.isEmpty())
        return {};
    return element("p", {{"class", QStringLiteral("notice alarm")}, {"role", QStringLiteral("alert")}}, text);
}

} // namespace tanu::server
