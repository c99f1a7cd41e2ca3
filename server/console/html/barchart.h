#pragma once

#include "server/console/html/html.h"

#include <QtCore/QList>

namespace tanu::server {

/// One bar: its whole length, and the part of it that is marked.
struct Bar {
    QString label;
    qint64 whole = 0;
    qint64 part = 0; ///< at most `whole`
};

/// Lying bars as a drawing in the page: the whole in one shade, the part in another, both with their figures, so that
/// colour says nothing alone. `title` tells what is drawn to whoever does not see it; the figures stand in the table
/// beside it. Empty without bars.
Html barChart(const QString& title, const QList<Bar>& bars);

} // namespace tanu::server
