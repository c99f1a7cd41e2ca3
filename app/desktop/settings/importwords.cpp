#include "app/desktop/settings/importwords.h"

#include "core/services/imports/importlines.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

constexpr size_t namedLines = 10;

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

QString problemText(const QString& code)
{
    const std::initializer_list<std::pair<const char*, QString>> words {
        {"encoding", Imports::tr("the file is not UTF-8")},
        {"header", Imports::tr("the first line names other columns")},
        {"empty", Imports::tr("the file has no records")},
        {"code", Imports::tr("the code does not fit")},
        {"level", Imports::tr("the level does not fit the code")},
        {"parent", Imports::tr("what it belongs to is not in the file")},
        {"name", Imports::tr("the name is missing")},
        {"twice", Imports::tr("it stands twice")},
        {"fields", Imports::tr("the number of fields is wrong")},
        {"date", Imports::tr("there is no such date")},
        {"kind", Imports::tr("the kind of the day is unknown")},
        {"estimated", Imports::tr("whether it is estimated must be 0 or 1")},
        {"quote", Imports::tr("a quotation mark is not closed")},
    };
    for (const auto& [known, sentence] : words) {
        if (code == QLatin1String(known))
            return sentence;
    }
    return code;
}

} // namespace

QString badLinesText(const Error& error)
{
    const std::vector<BadLine> bad = badLinesOf(error);
    if (bad.empty())
        return {};
    QStringList lines {Imports::tr("Nothing was imported: %n line(s) cannot be read.", nullptr, static_cast<int>(bad.size()))};
    for (size_t i = 0; i < bad.size() && i < namedLines; ++i)
        lines.append(Imports::tr("Line %1: %2").arg(bad[i].line).arg(problemText(bad[i].what)));
    if (bad.size() > namedLines)
        lines.append(Imports::tr("and %n more", nullptr, static_cast<int>(bad.size() - namedLines)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tanu::desktop
