#include "app/desktop/exchange/registerwords.h"

#include "app/desktop/shell/named.h"

namespace tanu::desktop {

namespace {

constexpr std::array registers {
    Named {"nqf", QT_TRANSLATE_NOOP("Registers", "National qualifications framework")},
    Named {"nkz", QT_TRANSLATE_NOOP("Registers", "National Classifier of Occupations")},
    Named {"professions", QT_TRANSLATE_NOOP("Registers", "Professions")},
    Named {"sectoral-frameworks", QT_TRANSLATE_NOOP("Registers", "Sectoral qualifications frameworks")},
    Named {"standards", QT_TRANSLATE_NOOP("Registers", "Professional standards")},
    Named {"programmes", QT_TRANSLATE_NOOP("Registers", "Educational programmes")},
    Named {"councils", QT_TRANSLATE_NOOP("Registers", "Industry councils")},
    Named {"council-activity", QT_TRANSLATE_NOOP("Registers", "Activity of the industry councils")},
    Named {"national-council", QT_TRANSLATE_NOOP("Registers", "Activity of the National Council")},
    Named {"acts", QT_TRANSLATE_NOOP("Registers", "Legal acts")},
    Named {"centers", QT_TRANSLATE_NOOP("Registers", "Accredited recognition centers")},
    Named {"center-structure", QT_TRANSLATE_NOOP("Registers", "Structure and activity of the centers")},
    Named {"center-prices", QT_TRANSLATE_NOOP("Registers", "Prices of the centers")},
    Named {"not-renewable", QT_TRANSLATE_NOOP("Registers", "Centers that may not be renewed")},
    Named {"regions", QT_TRANSLATE_NOOP("Registers", "Regions")},
};

} // namespace

QString registerText(const QString& code)
{
    return wordsIn(registers, "Registers", code);
}

} // namespace tanu::desktop
