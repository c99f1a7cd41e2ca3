#pragma once

#include "core/base/result.h"
#include "core/documents/template/formtemplate.h"
#include "core/domain/values/language.h"

#include <QtCore/QString>
#include <QtGui/QImage>

namespace tanu {

/// Makes the forms that the program brings along readable; call once before a FormStore is used.
void initialiseForms();

/// Where form templates come from: the center's own folder, else what the program brings along.
///
/// - `<folder>/{kk,ru}/<name>.html` hides the form of that name; `letterhead.html` is one of the forms;
///   `<folder>/letterhead.png` (or `{kk,ru}/letterhead.png`) is put above it; `<folder>/style.css` hides
///   the common style.
/// - `{{>name}}` in a form stands for the text of the part `<name>.html`, so that what many forms end or begin with is
///   written once; a part holds no further parts.
class FormStore {
public:
    /// An empty folder: only what the program brings along.
    explicit FormStore(QString folder = {});

    /// `name` without ending, such as `contract`. Errors: NotFound "form", FileUnreadable, TemplateBroken.
    [[nodiscard]] Result<FormTemplate> load(const QString& name, Language language) const;

    /// Errors: FileUnreadable.
    [[nodiscard]] Result<QString> style() const;

    /// The center's letterhead as a picture; null if it has none.
    [[nodiscard]] QImage letterhead(Language language) const;

private:
    [[nodiscard]] Result<QString> withParts(
        const QString& file, const QString& text, Language language) const;
    [[nodiscard]] QString place(const QString& file) const;

    QString m_folder;
};

} // namespace tanu
