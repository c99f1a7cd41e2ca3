#pragma once

#include <QtCore/QStringList>

namespace tanu::server {

/// A code that opens an account once when the phone is lost: 16 letters and digits in four groups, 80 random bits.
QString newRecoveryCode();

/// Whether this may be one, however it was typed; it says nothing about whether it opens anything.
bool isRecoveryCode(const QString& typed);

/// Without hyphens and white space, in upper case: as it is kept.
QString plainRecoveryCode(const QString& typed);

} // namespace tanu::server
