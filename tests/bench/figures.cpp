#include "tests/bench/figures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>

#include <algorithm>

namespace tanu::bench {

namespace {

QString rounded(double value)
{
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

QJsonObject objectOf(const Figure& figure)
{
    return {{QStringLiteral("name"), figure.name}, {QStringLiteral("value"), figure.value},
        {QStringLiteral("unit"), figure.unit},
        {QStringLiteral("reference"), figure.reference ? QJsonValue(*figure.reference) : QJsonValue()},
        {QStringLiteral("aim"), figure.aim}, {QStringLiteral("met"), figure.isMet()}};
}

} // namespace

void Figures::add(const Figure& figure)
{
    m_figures.append(figure);
}

void Figures::print(bool asJson) const
{
    QTextStream out(stdout);
    if (asJson) {
        QJsonArray array;
        for (const Figure& figure : m_figures)
            array.append(objectOf(figure));
        out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
        return;
    }
    out << QStringLiteral("%1 %2 %3 %4 %5\n")
               .arg(QStringLiteral("figure"), -52).arg(QStringLiteral("value"), 12).arg(QStringLiteral("limit"), 12)
               .arg(QStringLiteral("aim"), 12).arg(QStringLiteral("met"), 5);
    for (const Figure& figure : m_figures) {
        out << QStringLiteral("%1 %2 %3 %4 %5\n")
                   .arg(QStringLiteral("%1 (%2)").arg(figure.name, figure.unit), -52).arg(rounded(figure.value), 12)
                   .arg(figure.reference ? rounded(*figure.reference) : QStringLiteral("-"), 12)
                   .arg(rounded(figure.aim), 12).arg(figure.isMet() ? QStringLiteral("yes") : QStringLiteral("NO"), 5);
    }
    out.flush();
}

bool Figures::areAllMet() const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [](const Figure& figure) { return figure.isMet(); });
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> samples, int percent)
{
    std::sort(samples.begin(), samples.end());
    const size_t at = samples.size() * static_cast<size_t>(percent) / 100;
    return samples.at(std::min(at, samples.size() - 1));
}

double medianOf(int rounds, const std::function<double()>& round)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i)
        values.push_back(round());
    return percentile(std::move(values), 50);
}

std::vector<double> medians(const std::vector<std::vector<double>>& rounds)
{
    std::vector<double> middle;
    for (size_t thing = 0; thing < rounds.front().size(); ++thing) {
        std::vector<double> values;
        for (const std::vector<double>& round : rounds)
            values.push_back(round.at(thing));
        middle.push_back(percentile(std::move(values), 50));
    }
    return middle;
}

} // namespace tanu::bench
