#pragma once

#include "core/base/result.h"

namespace tanu {

/// A sum in tenge, kept as whole tiyn (1 tenge = 100 tiyn); never negative (L15.3, R5.3).
class Money {
public:
    /// Ten thousand million tenge, in tiyn.
    static constexpr qint64 greatestTiyn = 1'000'000'000'000;

    /// Takes spaces of every kind between digits, a comma or point before one or two digits of tiyn, and a
    /// closing `₸`, `тг` or `теңге`.
    /// Errors: FieldEmpty{"money"}, FieldMalformed{"money", typed}.
    static Result<Money> parse(const QString& typed);

    /// Errors: FieldMalformed{"money", tiyn} outside 0 to greatestTiyn.
    static Result<Money> ofTiyn(qint64 tiyn);

    [[nodiscard]] qint64 tiyn() const { return m_tiyn; }

    /// Thousands are parted by no-break spaces, tiyn shown only where there are some: `25 000`, `25 000,50`.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Money& a, const Money& b) { return a.m_tiyn == b.m_tiyn; }
    friend bool operator<(const Money& a, const Money& b) { return a.m_tiyn < b.m_tiyn; }

private:
    explicit Money(qint64 tiyn)
        : m_tiyn(tiyn)
    {
    }

    qint64 m_tiyn;
};

} // namespace tanu
