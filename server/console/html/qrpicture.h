#pragma once

#include "server/console/html/html.h"

namespace tanu::server {

/// The QR symbol of a text as a drawing in the page, with what it is for whoever does not see it. Black on white in
/// light and dark alike, with its quiet zone. Empty if no symbol holds the text.
Html qrPicture(const QString& text, const QString& label);

} // namespace tanu::server
