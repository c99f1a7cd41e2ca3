#include "app/desktop/gate/recoverypaper.h"

#include "core/services/accounts/confirmrecoverykey.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

namespace tanu::desktop {

namespace {

/// Of versions before the mark stood in the database.
const QString pendingSetting = QStringLiteral("recovery/pending");

Language paperLanguage(ScreenLanguage language)
{
    return language == ScreenLanguage::Kazakh ? Language::Kazakh : Language::Russian;
}

} // namespace

Result<PaperPages> recoveryPages(const PaperDesk& papers, const RecoveryKeyForm& form, ScreenLanguage language)
{
    const Language of = paperLanguage(language);
    auto pages = papers.tools().printer.layOutPlain(QString(RecoveryKeyForm::templateName), toData(form, of), of);
    if (!pages)
        return pages.error();
    return PaperPages(std::make_unique<FormDocument>(*std::move(pages)));
}

Result<void> printRecoveryKey(const RecoveryKeyForm& form, ScreenLanguage language)
{
    // No folder of own templates: nobody may change what this sheet says.
    const auto papers = PaperDesk::load({});
    if (!papers)
        return papers.error();
    const auto pages = recoveryPages(*papers, form, language);
    if (!pages)
        return pages.error();
    // The journal knows of the key since it was made; its paper is no further deed.
    return papers->print(**pages, QCoreApplication::translate("RecoveryPaper", "Recovery key"), [] { return Result<void>(); });
}

bool pendingrecovery::isSet(Connection& connection, const QSettings& settings)
{
    const auto sheet = recoverySheetOf(connection);
    return (sheet && *sheet == RecoverySheet::Waiting) || settings.value(pendingSetting).toBool();
}

Result<void> pendingrecovery::confirm(Desk& desk, QSettings& settings)
{
    const auto confirmed = ConfirmRecoveryKey(desk).run();
    if (confirmed)
        settings.remove(pendingSetting);
    return confirmed;
}

} // namespace tanu::desktop
