#pragma once

#include "server/actions/centerdirectory.h"
#include "server/site/registervalues.h"

namespace tanu::server {

/// Recognition centers for candidates: by region and profession, with prices and state of accreditation (L17.2.1, L11.2).
class SiteCenterPages {
public:
    explicit SiteCenterPages(const SiteFrame& frame);

    [[nodiscard]] QString list(Language language, const CenterFilter& filter,
        const std::vector<ShownCenter>& centers, const RegisterNames& names) const;
    [[nodiscard]] QString one(Language language, const ShownCenter& center, const RegisterNames& names) const;

    /// The form by which centers are looked for; also stands on the first page.
    [[nodiscard]] QString form(Language language, const CenterFilter& filter, const RegisterNames& names) const;

private:
    void tellCenter(
        TemplateData& data, Language language, const ShownCenter& shown, const RegisterNames& names) const;
    void tellPrices(
        TemplateData& data, Language language, const ShownCenter& shown, const RegisterNames& names) const;

    [[nodiscard]] QString sinceOf(Language language, const RegisterRow& row) const;
    [[nodiscard]] QString howOf(Language language, const RegisterRow& row) const;

    const SiteFrame& m_frame;
};

} // namespace tanu::server
