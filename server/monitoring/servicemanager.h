#pragma once

#include <QtCore/QByteArray>

#include <chrono>

namespace tanu::server {

/// Tells systemd how it goes, where it started this program and wants to know (`sd_notify(3)`): `READY=1`,
/// `STOPPING=1`, `WATCHDOG=1`. Elsewhere nothing happens.
void tellServiceManager(const QByteArray& state);

/// How often it wants to hear `WATCHDOG=1`, halved; 0 if it does not.
std::chrono::milliseconds watchdogInterval();

} // namespace tanu::server
