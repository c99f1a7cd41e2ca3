#pragma once

#include "core/base/result.h"
#include "core/documents/template/formdata.h"

#include <QtCore/QString>

#include <vector>

namespace tanu {

/// The text of a form (HTML, Qt's rich text subset) with marks that data is put into.
///
/// - `{{name}}` the text, escaped, line ends as `<br/>`; `{{&name}}` the text as it is (letterhead).
/// - `{{#name}}...{{/name}}` once for each item of the list; inside, names of the item hide outer ones.
/// - `{{?name}}...{{/name}}` if the flag is set, or the text or list is not empty; `{{!name}}...{{/name}}`
///   if not.
/// - Errors: TemplateBroken with the template's name and the mark: a name that the data does not have, a
///   part that is not closed, or closed but not open.
class FormTemplate {
public:
    [[nodiscard]] static Result<FormTemplate> parse(const QString& name, const QString& text);

    [[nodiscard]] Result<QString> filled(const FormData& data) const;

private:
    enum class Kind { Plain, Text, Raw, Each, If, Unless };
    struct Node {
        Kind kind;
        QString value; ///< plain text, or the mark's name
        std::vector<Node> children;
    };
    class Parser;
    class Writer;

    FormTemplate(QString name, std::vector<Node> nodes)
        : m_name(std::move(name))
        , m_nodes(std::move(nodes))
    {
    }

    QString m_name;
    std::vector<Node> m_nodes;
};

} // namespace tanu
