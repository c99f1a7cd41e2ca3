#pragma once

#include "app/desktop/shell/theme.h"
#include "core/domain/certificate.h"

namespace tanu::desktop {

/// How the states of a document are called on the screens.

QString wordOf(CertificateState state); ///< `Prepared`
ColourRole colourOf(CertificateState state);
QString iconOf(CertificateState state);

} // namespace tanu::desktop
