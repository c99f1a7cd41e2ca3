#pragma once

#include "app/desktop/shell/theme.h"

#include <QtCore/QStringList>
#include <QtGui/QBrush>

#include <optional>
#include <vector>

namespace tanu::desktop {

/// One series of a chart: a value for each label, none below 0.
struct ChartSeries {
    QString name;
    ColourRole colour = ColourRole::Accent;
    std::vector<double> values;
};

/// What a chart draws; everything in it stands in the table of the same section as well.
struct ChartData {
    QStringList labels;
    std::vector<ChartSeries> series;
    QString markName; ///< of the limits; empty: there are none
    std::vector<std::optional<double>> marks; ///< a limit for each label: more is too much
    QString leastName; ///< of the lower limits; empty: there are none
    std::vector<std::optional<double>> leasts; ///< a lower limit for each label: less is too little

    /// The greatest value or limit; of a stack the greatest sum.
    [[nodiscard]] double greatest(bool isStacked) const;
    [[nodiscard]] bool isEmpty() const;
    /// For a reader who hears the chart: `Cook: passed 12, not passed 3`, a line for each label.
    [[nodiscard]] QString spoken() const;
};

/// Of a label that has none: nothing.
std::optional<double> limitAt(const std::vector<std::optional<double>>& limits, size_t label);

/// How a series is filled: the second and third are told apart by shape as well as by colour.
QBrush brushOf(const ChartSeries& series, size_t index);
Qt::PenStyle lineOf(size_t index);

/// `12` or `2.5` in the reader's language.
QString figureText(double value);

} // namespace tanu::desktop
