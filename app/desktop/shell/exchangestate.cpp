#include "app/desktop/shell/exchangestate.h"

#include "app/desktop/shell/formats.h"
#include "core/base/clock.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct ExchangeBadge {
    Q_DECLARE_TR_FUNCTIONS(ExchangeBadge)
};

QString sinceText(const QDateTime& since, const QDateTime& now)
{
    const QDateTime local = toKazakhstan(since);
    return local.date() == toKazakhstan(now).date() ? local.toString(QStringLiteral("HH:mm"))
                                                    : momentText(since);
}

} // namespace

QString badgeText(const ExchangeState& state, const QDateTime& now)
{
    if (!state.enrolled)
        return ExchangeBadge::tr("not enrolled");
    if (state.rejected > 0)
        return ExchangeBadge::tr("rejected: %1").arg(countText(state.rejected));
    if (state.noNetworkSince.isValid())
        return ExchangeBadge::tr("no network since %1").arg(sinceText(state.noNetworkSince, now));
    if (state.waiting > 0)
        return ExchangeBadge::tr("waiting: %1").arg(countText(state.waiting));
    if (state.acceptedAt.isValid())
        return ExchangeBadge::tr("accepted %1").arg(ageText(state.acceptedAt, now));
    return ExchangeBadge::tr("nothing to send");
}

QString badgeIcon(const ExchangeState& state)
{
    if (!state.enrolled)
        return QStringLiteral("sync-off");
    if (state.rejected > 0)
        return QStringLiteral("danger");
    if (state.noNetworkSince.isValid())
        return QStringLiteral("sync-off");
    return state.waiting > 0 ? QStringLiteral("clock") : QStringLiteral("sync");
}

Tone badgeTone(const ExchangeState& state)
{
    if (!state.enrolled)
        return Tone::Neutral;
    if (state.rejected > 0)
        return Tone::Danger;
    if (state.noNetworkSince.isValid())
        return Tone::Warning;
    return state.waiting > 0 ? Tone::Accent : Tone::Good;
}

} // namespace tanu::desktop
