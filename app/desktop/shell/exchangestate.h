#pragma once

#include "app/desktop/shell/theme.h"

#include <QtCore/QDateTime>

namespace tanu::desktop {

/// What the badge in the head says of the exchange with the server; the first that is true, in this order.
struct ExchangeState {
    bool enrolled = false;
    int rejected = 0; ///< records that the server refused
    QDateTime noNetworkSince = {}; ///< invalid: the network is there
    int waiting = 0; ///< records not sent yet
    QDateTime acceptedAt = {}; ///< last batch that the server took; invalid: none yet
};

/// `accepted 2 h ago`, `waiting: 3`, `no network since 09:05`, `rejected: 1`, `not enrolled`.
QString badgeText(const ExchangeState& state, const QDateTime& now);
QString badgeIcon(const ExchangeState& state);
Tone badgeTone(const ExchangeState& state);

} // namespace tanu::desktop
