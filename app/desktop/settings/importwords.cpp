#include "app/desktop/settings/importwords.h"

#include "app/desktop/shell/named.h"
#include "core/services/imports/importlines.h"

namespace tanu::desktop {

namespace {

constexpr size_t namedLines = 10;

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr std::array problems {
    Named {"encoding", QT_TRANSLATE_NOOP("Imports", "the file is not UTF-8")},
    Named {"header", QT_TRANSLATE_NOOP("Imports", "the first line names other columns")},
    Named {"empty", QT_TRANSLATE_NOOP("Imports", "the file has no records")},
    Named {"code", QT_TRANSLATE_NOOP("Imports", "the code does not fit")},
    Named {"level", QT_TRANSLATE_NOOP("Imports", "the level does not fit the code")},
    Named {"parent", QT_TRANSLATE_NOOP("Imports", "what it belongs to is not in the file")},
    Named {"name", QT_TRANSLATE_NOOP("Imports", "the name is missing")},
    Named {"twice", QT_TRANSLATE_NOOP("Imports", "it stands twice")},
    Named {"fields", QT_TRANSLATE_NOOP("Imports", "the number of fields is wrong")},
    Named {"date", QT_TRANSLATE_NOOP("Imports", "there is no such date")},
    Named {"kind", QT_TRANSLATE_NOOP("Imports", "the kind of the day is unknown")},
    Named {"estimated", QT_TRANSLATE_NOOP("Imports", "whether it is estimated must be 0 or 1")},
    Named {"quote", QT_TRANSLATE_NOOP("Imports", "a quotation mark is not closed")},
};

} // namespace

QString badLinesText(const Error& error)
{
    const std::vector<BadLine> bad = badLinesOf(error);
    if (bad.empty())
        return {};
    QStringList lines {Imports::tr("Nothing was imported: %n line(s) cannot be read.", nullptr, static_cast<int>(bad.size()))};
    for (size_t i = 0; i < bad.size() && i < namedLines; ++i)
        lines.append(Imports::tr("Line %1: %2").arg(bad[i].line).arg(wordsIn(problems, "Imports", bad[i].what)));
    if (bad.size() > namedLines)
        lines.append(Imports::tr("and %n more", nullptr, static_cast<int>(bad.size() - namedLines)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tanu::desktop
