#pragma once

#include "core/base/result.h"
#include "core/documents/type/fonts.h"
#include "core/documents/layout/formdocument.h"
#include "core/documents/template/formdata.h"
#include "core/documents/template/formstore.h"
#include "core/domain/values/language.h"

#include <QtCore/QString>

namespace tanu {

/// Fills in a form and lays it out: `layOut(ContractForm {...}, Language::Kazakh)`.
///
/// - The result is painted to the screen and to PDF by the same code (PaintablePages; `writePdf`,
///   `previewOf`).
/// - Errors: as FormStore::load, and TemplateBroken for a name that the form does not have.
class FormPrinter {
public:
    FormPrinter(PageFonts fonts, FormStore store)
        : m_fonts(std::move(fonts))
        , m_store(std::move(store))
    {
    }

    [[nodiscard]] Result<FormDocument> layOut(const QString& name, FormData data, Language language) const;

    /// A page of the program's own that is no form of the center: without letterhead.
    [[nodiscard]] Result<FormDocument> layOutPlain(const QString& name, const FormData& data, Language language) const;

    /// Any form of `core/documents/forms`.
    template <typename Form>
    [[nodiscard]] Result<FormDocument> layOut(const Form& form, Language language) const
    {
        return layOut(QString(Form::templateName), toData(form, language), language);
    }

private:
    [[nodiscard]] Result<QString> filled(const QString& name, const FormData& data, Language language) const;

    PageFonts m_fonts;
    FormStore m_store;
};

} // namespace tanu
