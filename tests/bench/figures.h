#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <vector>

namespace tanu::bench {

/// One figure with what it is held against.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> reference; ///< the limit measured in the same run, in the same unit
    double aim = 0;
    bool isMoreBetter = false;

    [[nodiscard]] bool isMet() const { return isMoreBetter ? value >= aim : value <= aim; }
};

/// All figures of one run, printed as a table or as JSON: an array of {name, value, unit, reference, aim, met}.
class Figures {
public:
    void add(const Figure& figure);
    void print(bool asJson) const;
    [[nodiscard]] bool areAllMet() const;

private:
    QList<Figure> m_figures;
};

/// Milliseconds that the work takes.
double millisecondsOf(const std::function<void()>& work);

/// The value that `percent` of the samples do not exceed; samples must not be empty.
double percentile(std::vector<double> samples, int percent);

/// The middle one of what several rounds gave: one round that another program disturbed does not count.
double medianOf(int rounds, const std::function<double()>& round);

/// The same for each of the things that every round measures, in the same order; rounds must not be empty.
std::vector<double> medians(const std::vector<std::vector<double>>& rounds);

} // namespace tanu::bench
