#pragma once

#include <QtCore/QString>

namespace tanu {

/// `2026/0017`: how every number of a gapless series is written (R4.1).
inline QString numberText(int year, int number)
{
    return QStringLiteral("%1/%2").arg(year).arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace tanu
