#include "core/domain/values/occupationgroup.h"

#include "core/domain/values/plaincode.h"

#include <QtCore/QRegularExpression>

namespace tanu {

namespace {

/// Depth of a plain code, by its length without the letter X; nothing if it is no code.
std::optional<OccupationDepth> depthOf(const QString& plain)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:X|[0-9]{1,3}|X?[0-9]{4}(?:-[0-9](?:-[0-9]{3})?)?)\\z"));
    if (!shape.match(plain).hasMatch())
        return std::nullopt;
    if (plain == QLatin1String("X"))
        return OccupationDepth::Major;
    switch (plain.startsWith(u'X') ? plain.size() - 1 : plain.size()) {
    case 1:
        return OccupationDepth::Major;
    case 2:
        return OccupationDepth::SubMajor;
    case 3:
        return OccupationDepth::Minor;
    case 4:
        return OccupationDepth::Unit;
    case 6:
        return OccupationDepth::Group;
    default:
        return OccupationDepth::Occupation;
    }
}

/// Signs to cut off a code of this depth to come to its parent.
qsizetype signsBelowParent(OccupationDepth depth)
{
    switch (depth) {
    case OccupationDepth::Occupation:
        return 4;
    case OccupationDepth::Group:
        return 2;
    default:
        return 1;
    }
}

} // namespace

Result<OccupationGroup> OccupationGroup::parse(const QString& typed)
{
    const QString plain = plainCode(typed);
    const std::optional<OccupationDepth> depth = depthOf(plain);
    if (!depth)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("occupation"), typed}, {}};
    return OccupationGroup(plain, *depth);
}

std::optional<OccupationGroup> OccupationGroup::parent() const
{
    if (m_depth == OccupationDepth::Major)
        return std::nullopt;
    if (m_depth == OccupationDepth::Unit && m_written.startsWith(u'X'))
        return OccupationGroup(QStringLiteral("X"), OccupationDepth::Major);
    const auto above = static_cast<OccupationDepth>(static_cast<int>(m_depth) - 1);
    return OccupationGroup(m_written.chopped(signsBelowParent(m_depth)), above);
}

} // namespace tanu
