#include "core/domain/rules/theory.h"

namespace tanu {

namespace {

constexpr qint64 percentToExceed = 70;

} // namespace

Result<TheoryCounts> theoryCounts(int correct, int total)
{
    if (total < 1 || correct < 0 || correct > total)
        return Error{ErrorKind::CountsImpossible, {QString::number(correct), QString::number(total)}, {}};
    return TheoryCounts{correct, total};
}

bool admitsToPractice(int correct, int total)
{
    if (!theoryCounts(correct, total))
        return false;
    return qint64{correct} * 100 > qint64{total} * percentToExceed;
}

int leastCorrect(int total)
{
    Q_ASSERT_X(total >= 1, "leastCorrect", "there are questions");
    return static_cast<int>(qint64{total} * percentToExceed / 100 + 1);
}

} // namespace tanu
