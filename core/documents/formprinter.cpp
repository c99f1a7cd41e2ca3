#include "core/documents/formprinter.h"

namespace tanu {

Result<QString> FormPrinter::filled(const QString& name, const FormData& data, Language language) const
{
    const Result<FormTemplate> form = m_store.load(name, language);
    if (!form)
        return form.error();
    return form->filled(data);
}

Result<FormDocument> FormPrinter::layOut(const QString& name, FormData data, Language language) const
{
    const Result<QString> style = m_store.style();
    if (!style)
        return style.error();
    const QImage picture = m_store.letterhead(language);
    data.flag(QLatin1String("letterheadPicture"), !picture.isNull());
    const Result<QString> letterhead = filled(QStringLiteral("letterhead"), data, language);
    if (!letterhead)
        return letterhead.error();
    data.text(QLatin1String("letterhead"), *letterhead);
    const Result<QString> html = filled(name, data, language);
    if (!html)
        return html.error();
    return FormDocument(m_fonts, *style, *html, picture);
}

Result<FormDocument> FormPrinter::layOutPlain(const QString& name, const FormData& data, Language language) const
{
    const Result<QString> style = m_store.style();
    if (!style)
        return style.error();
    const Result<QString> html = filled(name, data, language);
    if (!html)
        return html.error();
    return FormDocument(m_fonts, *style, *html, {});
}

} // namespace tanu
