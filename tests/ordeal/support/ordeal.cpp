#include "tests/ordeal/support/ordeal.h"

#include <cstdio>

namespace tanu::test {

bool isFullOrdeal()
{
    return qEnvironmentVariable("TANU_ORDEAL") == QLatin1String("full");
}

int inFull(int full, int brief)
{
    return isFullOrdeal() ? full : brief;
}

quint32 ordealSeed()
{
    constexpr int usual = 20261102;
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("TANU_ORDEAL_SEED", &given);
    return static_cast<quint32>(given ? seed : usual);
}

qint64 Dice::below(qint64 bound)
{
    return bound <= 1 ? 0 : std::uniform_int_distribution<qint64>(0, bound - 1)(m_source);
}

int Dice::between(int least, int greatest)
{
    return least + static_cast<int>(below(greatest - least + 1));
}

OrdealFigure::OrdealFigure(QString name)
    : m_name(std::move(name))
{
    m_time.start();
}

void OrdealFigure::tell(const QString& what) const
{
    const QString line = QStringLiteral("ordeal %1: %2, %3 s, seed %4\n")
                             .arg(m_name, what)
                             .arg(static_cast<double>(m_time.elapsed()) / 1000.0, 0, 'f', 1)
                             .arg(ordealSeed());
    std::fputs(qUtf8Printable(line), stdout);
    std::fflush(stdout);
}

} // namespace tanu::test
