#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tanu::desktop {

/// How dates and numbers stand on every screen, in each language the same.

/// `27.11.2026`; empty for an invalid date.
QString dateText(QDate date);

/// `27.11.2026 09:05`, on the wall in Kazakhstan.
QString momentText(const QDateTime& moment);

/// `12 194`, parted by no-break spaces.
QString countText(qint64 count);

/// `2,4 MB`, in the reader's language.
QString sizeText(qint64 bytes);

/// `just now`, `5 min ago`, `2 h ago`, else the moment.
QString ageText(const QDateTime& moment, const QDateTime& now);

/// `November 2026` in the reader's language, as a heading.
QString monthText(int year, int month);

/// The same within a sentence: `2026 жылғы қараша` (before `айы`), `ноябрь 2026 года`.
QString monthInSentence(int year, int month);

/// A sentence that begins with something put in.
QString capitalFirst(QString text);

/// `Mo` ... `Su` for 1 to 7, in the reader's language.
QString weekdayText(int dayOfWeek);

} // namespace tanu::desktop
