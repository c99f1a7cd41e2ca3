#pragma once

#include "server/site/siteframe.h"
#include "server/storage/publishedfiletable.h"

namespace tanu::server {

/// Templates, instructions and information as files (P10).
class MaterialPages {
public:
    explicit MaterialPages(const SiteFrame& frame);

    [[nodiscard]] QString list(Language language, const std::vector<PublishedFile>& files) const;

private:
    const SiteFrame& m_frame;
};

} // namespace tanu::server
