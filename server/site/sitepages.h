#pragma once

#include "server/actions/checkcertificate.h"
#include "server/site/siteframe.h"

#include <QtCore/QDateTime>

namespace tanu::server {

/// What stands in the form of the public check.
struct CheckForm {
    QString serial;
    QString surname;
    QString token; ///< of the QR code; only to ask again in the other language
    QString serialProblem; ///< key of a text; empty: none
    QString surnameProblem; ///< key of a text; empty: none
    QString notice; ///< key of a text above the form; empty: none
};

/// The pages of the public check, as whole HTML documents, in Kazakh and Russian (P5).
///
/// - A state is an icon, a word and a colour, in this order of weight.
class SitePages {
public:
    explicit SitePages(const SiteFrame& frame);

    /// Where it starts: number and surname.
    [[nodiscard]] QString start(Language language, const CheckForm& form) const;
    /// The form alone, as HTML, for a page that has other things beside it.
    [[nodiscard]] QString form(Language language, const CheckForm& form) const;
    /// Where a QR code leads: the number is known.
    [[nodiscard]] QString document(Language language, const CheckForm& form) const;
    [[nodiscard]] QString result(
        Language language, const CheckForm& form, const CheckResult& result, const QDateTime& now) const;
    /// `status` 404, 405, 429, 500 or 503; `argument` fills the text's %1.
    [[nodiscard]] QString error(Language language, int status, const QString& argument = {}) const;

private:
    [[nodiscard]] QString formPage(Language language, const CheckForm& form, const QString& page) const;
    [[nodiscard]] QString languageButtons(Language language, const CheckForm& form) const;
    [[nodiscard]] QString fields(Language language, const ShownCertificate& shown) const;
    [[nodiscard]] QString explanation(Language language, const CheckResult& result) const;

    const SiteFrame& m_frame;
    const SiteText& m_text;
};

} // namespace tanu::server
