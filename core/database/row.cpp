#include "core/database/row.h"

#include "core/base/strongid.h"
#include "core/database/rowreader.h"

namespace tanu {

namespace {

constexpr qsizetype uuidBytes = 16;

} // namespace

Row::Row(std::shared_ptr<const RowColumns> columns, std::vector<QVariant> values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
}

bool Row::has(QAnyStringView column) const
{
    return indexOf(column) >= 0;
}

bool Row::isNull(QAnyStringView column) const
{
    return value(column).isNull();
}

const QVariant& Row::value(QAnyStringView column) const
{
    static const QVariant nothing;
    const int index = indexOf(column);
    Q_ASSERT_X(index >= 0, "Row::value", qUtf8Printable(column.toString()));
    if (index < 0)
        return nothing;
    m_expected = index + 1;
    return m_values.at(static_cast<size_t>(index));
}

Result<QString> Row::text(QAnyStringView column) const
{
    RowReader reader(*this);
    return reader.finish(reader.text(column));
}

Result<qint64> Row::integer(QAnyStringView column) const
{
    RowReader reader(*this);
    return reader.finish(reader.integer(column));
}

Result<QByteArray> Row::bytes(QAnyStringView column) const
{
    RowReader reader(*this);
    return reader.finish(reader.bytes(column));
}

QString Row::identity() const
{
    if (!has(u"id"))
        return {};
    const QVariant& id = value(u"id");
    if (id.typeId() != QMetaType::QByteArray)
        return id.toString();
    const QByteArray bytes = id.toByteArray();
    return bytes.size() == uuidBytes ? uuidToText(bytes) : QString::fromLatin1(bytes.toHex());
}

int Row::indexOf(QAnyStringView column) const
{
    const QStringList& names = m_columns->names;
    if (m_expected < names.size() && names.at(m_expected) == column)
        return m_expected;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) == column)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace tanu
