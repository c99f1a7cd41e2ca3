#include "app/desktop/certificates/certificatewords.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

struct Look {
    const char* word;
    ColourRole colour;
    const char* icon;
};

/// In the order of CertificateState.
constexpr std::array<Look, 4> looks {{
    {QT_TRANSLATE_NOOP("CertificateWords", "Prepared"), ColourRole::Accent, "document"},
    {QT_TRANSLATE_NOOP("CertificateWords", "Handed over"), ColourRole::Good, "check"},
    {QT_TRANSLATE_NOOP("CertificateWords", "Spoiled"), ColourRole::QuietText, "delete"},
    {QT_TRANSLATE_NOOP("CertificateWords", "Cancelled"), ColourRole::Danger, "close"},
}};

const Look& lookOf(CertificateState state)
{
    return looks.at(static_cast<size_t>(state));
}

} // namespace

QString wordOf(CertificateState state)
{
    return CertificateWords::tr(lookOf(state).word);
}

ColourRole colourOf(CertificateState state)
{
    return lookOf(state).colour;
}

QString iconOf(CertificateState state)
{
    return QString::fromLatin1(lookOf(state).icon);
}

} // namespace tanu::desktop
