#pragma once

#include "core/services/queries/protocolquery.h"

namespace tanu::desktop {

/// What a protocol is and what it waits for, in one or two sentences (R17.2).
QString textOf(const ProtocolView& protocol);

/// Its line among the protocols of a session: `2026/0004: signed on 18.11.2026, counts`.
QString lineOf(const ProtocolView& protocol, bool counts);

} // namespace tanu::desktop
