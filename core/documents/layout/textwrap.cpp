#include "core/documents/layout/textwrap.h"

#include <algorithm>
#include <utility>
#include <vector>

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

/// What stays whole on a line.
struct Piece {
    QString text;
    bool isAfterSpace = true;
};

/// The word cut after its hyphens.
QStringList partsOf(const QString& word)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (word[i] == QLatin1Char('-')) {
            parts.append(word.sliced(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    parts.append(word.sliced(begin));
    return parts;
}

void appendCut(const Line& line, QString part, double width, std::vector<Piece>& pieces, bool isAfterSpace)
{
    while (line.widthOf(part) > width && part.size() > 1) {
        const qsizetype count = fittingSigns(line, part, width);
        pieces.push_back({part.first(count), isAfterSpace});
        part = part.sliced(count);
        isAfterSpace = false;
    }
    pieces.push_back({part, isAfterSpace});
}

QStringList wordsOf(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::vector<Piece> piecesOf(const Line& line, const QString& text, double width)
{
    std::vector<Piece> pieces;
    const QStringList words = wordsOf(text);
    for (const QString& word : words) {
        if (line.widthOf(word) <= width) {
            pieces.push_back({word, true});
            continue;
        }
        bool isFirst = true;
        const QStringList parts = partsOf(word);
        for (const QString& part : parts)
            appendCut(line, part, width, pieces, std::exchange(isFirst, false));
    }
    return pieces;
}

QStringList wrapGreedy(const Line& line, const std::vector<Piece>& pieces, double width)
{
    QStringList lines;
    for (const Piece& piece : pieces) {
        const QString joined = lines.isEmpty() ? piece.text
            : piece.isAfterSpace               ? QString(lines.last() + QLatin1Char(' ') + piece.text)
                                               : QString(lines.last() + piece.text);
        if (lines.isEmpty() || line.widthOf(joined) > width)
            lines.append(piece.text);
        else
            lines.last() = joined;
    }
    return lines;
}

} // namespace

QStringList wrapBalanced(const PageFonts& fonts, Face face, double size, const QString& text, double width)
{
    const Line line {fonts, face, size};
    const std::vector<Piece> pieces = piecesOf(line, text, width);
    QStringList best = wrapGreedy(line, pieces, width);
    if (best.size() < 2)
        return best;
    constexpr double step = 0.04;
    double least = 0;
    for (const Piece& piece : pieces)
        least = std::max(least, line.widthOf(piece.text));
    for (double narrow = width * (1 - step); narrow > least; narrow -= width * step) {
        const QStringList narrower = wrapGreedy(line, pieces, narrow);
        if (narrower.size() > best.size())
            break;
        best = narrower;
    }
    return best;
}

double widestPart(const PageFonts& fonts, Face face, double size, const QString& text)
{
    double widest = 0;
    const QStringList words = wordsOf(text);
    for (const QString& word : words) {
        const QStringList parts = partsOf(word);
        for (const QString& part : parts)
            widest = std::max(widest, fonts.width(face, part, size));
    }
    return widest;
}

} // namespace tanu
