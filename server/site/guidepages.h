#pragma once

#include "server/actions/registerstates.h"
#include "server/site/siteframe.h"

#include <QtCore/QDateTime>

namespace tanu::server {

/// What the first page counts; every figure comes from the tables.
struct SiteFigures {
    qint64 validCenters = 0;
    qint64 professions = 0;
    qint64 registers = 0; ///< of which something was published
};

/// The pages that explain: the first one, how to apply, the state of the platform.
class GuidePages {
public:
    explicit GuidePages(const SiteFrame& frame);

    /// `checkForm` and `centerForm` are HTML.
    [[nodiscard]] QString home(
        Language language, const SiteFigures& figures, const QString& checkForm, const QString& centerForm) const;
    /// The steps of Order 374 with the terms of the law, which stand in `core/domain/rules/deadlines.h`.
    [[nodiscard]] QString apply(Language language) const;
    /// `now` in UTC.
    [[nodiscard]] QString status(
        Language language, const QDateTime& now, const std::vector<RegisterState>& states) const;

private:
    [[nodiscard]] QString publishedOn(Language language, const RegisterState& state) const;
    [[nodiscard]] QString dueIn(Language language, const RegisterState& state) const;

    const SiteFrame& m_frame;
};

} // namespace tanu::server
