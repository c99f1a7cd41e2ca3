#pragma once

#include "server/site/sitetext.h"

namespace tanu::server {

/// The size of a file for people: whole kilobytes, or megabytes with one place.
QString fileSize(const SiteText& text, Language language, qint64 bytes);

} // namespace tanu::server
