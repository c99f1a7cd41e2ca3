#include "core/documents/layout/textwrap.h"

#include <algorithm>

namespace tanu {

namespace {

struct Line {
    const PageFonts& fonts;
    Face face;
    double size;

    [[nodiscard]] double widthOf(QStringView text) const { return fonts.width(face, text, size); }
};

/// How many signs of the word fit; at least one.
qsizetype fittingSigns(const Line& line, QStringView word, double width)
{
    qsizetype count = 1;
    double taken = line.widthOf(word.first(1));
    while (count < word.size()) {
        taken += line.widthOf(word.sliced(count, 1));
        if (taken > width)
            break;
        ++count;
    }
    return count;
}

QStringList wrapGreedy(const Line& line, const QString& text, double width)
{
    QStringList lines;
    QString current;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : words) {
        const QString joined = current.isEmpty() ? word : QString(current + QLatin1Char(' ') + word);
        if (line.widthOf(joined) <= width) {
            current = joined;
            continue;
        }
        if (!current.isEmpty())
            lines.append(current);
        while (line.widthOf(word) > width && word.size() > 1) {
            const qsizetype count = fittingSigns(line, word, width);
            lines.append(word.first(count));
            word = word.sliced(count);
        }
        current = word;
    }
    if (!current.isEmpty())
        lines.append(current);
    return lines;
}

double widestWord(const Line& line, const QString& text)
{
    double widest = 0;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words)
        widest = std::max(widest, line.widthOf(word));
    return widest;
}

} // namespace

QStringList wrapBalanced(const PageFonts& fonts, Face face, double size, const QString& text, double width)
{
    const Line line {fonts, face, size};
    QStringList best = wrapGreedy(line, text, width);
    if (best.size() < 2)
        return best;
    constexpr double step = 0.04;
    const double least = widestWord(line, text);
    for (double narrow = width * (1 - step); narrow > least; narrow -= width * step) {
        const QStringList narrower = wrapGreedy(line, text, narrow);
        if (narrower.size() > best.size())
            break;
        best = narrower;
    }
    return best;
}

} // namespace tanu
