#include "core/services/ownforms.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>

#include <algorithm>

namespace tanu {

namespace {

constexpr qsizetype longestPath = 200;

bool isGoodStep(const QString& step)
{
    constexpr QStringView forbidden = u"\\:";
    const bool hasGoodSigns = std::all_of(step.begin(), step.end(),
        [forbidden](QChar sign) { return sign.isPrint() && !forbidden.contains(sign); });
    return hasGoodSigns && !step.isEmpty() && !step.startsWith(QLatin1Char('.'));
}

} // namespace

bool isFormPath(const QString& path)
{
    const QStringList steps = path.split(QLatin1Char('/'));
    return path.size() <= longestPath && std::all_of(steps.begin(), steps.end(), isGoodStep);
}

QStringList ownForms(const QString& folder)
{
    if (folder.isEmpty())
        return {};
    const QDir forms(folder);
    QStringList paths;
    for (QDirIterator it(forms.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = forms.relativeFilePath(it.next());
        if (isFormPath(path))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

} // namespace tanu
