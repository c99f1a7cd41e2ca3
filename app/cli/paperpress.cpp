#include "app/cli/paperpress.h"

namespace tanu::cli {

Result<PaperPress> PaperPress::load(const QString& ownForms)
{
    initialiseForms();
    const auto fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    return PaperPress(*fonts, ownForms);
}

PaperPress::PaperPress(const PageFonts& fonts, const QString& ownForms)
    : m_printer(fonts, FormStore(ownForms))
    , m_sheet(fonts)
{
}

} // namespace tanu::cli
