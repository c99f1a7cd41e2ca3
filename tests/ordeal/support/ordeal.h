#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <random>

namespace tanu::test {

/// The form of an ordeal: short in scripts/test, full in scripts/ordeal (TANU_ORDEAL=full).
bool isFullOrdeal();
int inFull(int full, int brief);

/// Chance that can be repeated: from TANU_ORDEAL_SEED, or always the same.
quint32 ordealSeed();

/// Numbers of one source of chance.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_source(seed)
    {
    }

    /// From 0 to `bound` - 1; 0 where there is nothing to choose.
    [[nodiscard]] qint64 below(qint64 bound);
    [[nodiscard]] int between(int least, int greatest);

private:
    std::mt19937 m_source;
};

/// The line that scripts/ordeal shows: `ordeal NAME: WHAT, N s, seed S`.
class OrdealFigure {
public:
    explicit OrdealFigure(QString name);

    void tell(const QString& what) const;

private:
    QString m_name;
    QElapsedTimer m_time;
};

} // namespace tanu::test
