#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"

#include <QtCore/QList>

namespace tanu::server {

/// What is wrong with the fields of a form, by name, as texts for people.
using FieldProblems = QHash<QString, QString>;

/// One field of a form: label above, hint below, the problem in the place of the hint.
struct Field {
    const char* name;
    QString label;
    QString value = {};
    QString hint = {};
    const char* type = "text";
    bool isRequired = true;
    const char* autocomplete = "off";
    int greatestLength = 200; ///< characters
    bool hasFocus = false;
    QString place = {}; ///< which of several forms of a page: tells fields of one name apart
};

Html inputField(const Field& field, const FieldProblems& problems = {});
Html areaField(const Field& field, const FieldProblems& problems = {}, int rows = 5);
/// `value` says which file kinds it takes.
Html fileField(const Field& field, const FieldProblems& problems = {});

struct Choice {
    QString value;
    QString label;
};
Html choiceField(const Field& field, const QList<Choice>& choices, const FieldProblems& problems = {});

/// How a button looks, by what it does.
enum class Button { Primary, Plain, Danger };
Html submitButton(const QString& label, Button kind = Button::Primary);

/// A form that is posted, with the token of the session.
Html postForm(const ConsoleRequest& request, const QString& path, const Html& content);
Html postFileForm(const ConsoleRequest& request, const QString& path, const Html& content);
/// A form that only asks, by GET.
Html askForm(const ConsoleRequest& request, const QString& path, const Html& content);

/// What went wrong as a whole, above the form.
Html alert(const QString& text);

} // namespace tanu::server
