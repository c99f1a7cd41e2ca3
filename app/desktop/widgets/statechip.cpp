#include "app/desktop/widgets/statechip.h"

namespace tanu::desktop {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("info");
    case Tone::Accent:
        return QStringLiteral("arrow-right");
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("danger");
    }
    Q_UNREACHABLE();
}

} // namespace

void StateChip::setState(const QString& word, Tone tone, const QString& iconName)
{
    setContents(iconName.isEmpty() ? iconOf(tone) : iconName, word, tone);
}

} // namespace tanu::desktop
