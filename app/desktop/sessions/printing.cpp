#include "app/desktop/sessions/printing.h"

#include "app/desktop/context/casewords.h"
#include "core/services/deed.h"

namespace tanu::desktop {

PaperDesk::Record rightToPrint(const DeskContext& context)
{
    return [&context] { return checkRole(context.actor(), Action::PrintPaper); };
}

Result<void> printPaper(const DeskContext& context, const Result<PaperPages>& pages, const QString& title)
{
    if (!pages)
        return pages.error();
    const Result<void> printed = context.papers().print(**pages, title, rightToPrint(context));
    const bool isCancelled = !printed && printed.error().kind == ErrorKind::Cancelled;
    return isCancelled ? Result<void>() : printed;
}

Language paperLanguage()
{
    return textOf(Bilingual {QStringLiteral("kk"), QStringLiteral("ru")}) == QStringLiteral("ru") ? Language::Russian
                                                                                                  : Language::Kazakh;
}

} // namespace tanu::desktop
