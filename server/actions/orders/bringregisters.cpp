#include "server/actions/orders/bringregisters.h"

#include "core/wire/orderkinds.h"
#include "server/actions/orders/sendsnapshot.h"
#include "server/storage/ordertable.h"
#include "server/storage/registergiventable.h"
#include "server/storage/registerrowtable.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

namespace {

constexpr size_t rowsOfOrder = 5'000;
constexpr qsizetype bytesOfOrder = 1024 * 1024; ///< an order may have four times as many

/// What changed, in orders that are not too large: the first from version to version, the others over the first.
class Parts {
public:
    Parts(const QString& name, qint64 from, qint64 to)
        : m_parts {{name, from, to, {}, {}}}
    {
    }

    void remove(const QString& key)
    {
        roomFor(key.size()).removed.append(key);
    }
    void put(tanu::RegisterRow row)
    {
        roomFor(row.key.size() + row.content.size()).changed.push_back(std::move(row));
    }
    [[nodiscard]] const std::vector<RegisterSnapshot>& parts() const { return m_parts; }

private:
    RegisterSnapshot& roomFor(qsizetype bytes)
    {
        if (m_rows == rowsOfOrder || (m_rows > 0 && m_bytes + bytes > bytesOfOrder)) {
            const RegisterSnapshot& before = m_parts.back();
            m_parts.push_back({before.name, before.to, before.to, {}, {}});
            m_rows = 0;
            m_bytes = 0;
        }
        ++m_rows;
        m_bytes += bytes;
        return m_parts.back();
    }

    std::vector<RegisterSnapshot> m_parts;
    size_t m_rows = 0;
    qsizetype m_bytes = 0;
};

/// The version that centers have in the end; none: nobody has provided the register yet.
Result<std::optional<qint64>> newestProvided(Connection& connection, const QString& name)
{
    const RegisterVersionTable versions(connection);
    const auto official = versions.newestOfficial(name);
    if (!official)
        return official.error();
    if (!official->has_value())
        return std::optional<qint64>();
    const auto newest = versions.newest(name);
    if (!newest)
        return newest.error();
    return std::optional<qint64>((*newest)->number);
}

} // namespace

BringRegisters::BringRegisters(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<void> BringRegisters::to(const AccreditationNumber& center) const
{
    for (const RegisterDescription& description : registers()) {
        if (description.isDerived)
            continue;
        if (const auto brought = bring(center, description); !brought)
            return brought;
    }
    return {};
}

Result<void> BringRegisters::bring(const AccreditationNumber& center, const RegisterDescription& description) const
{
    const QString name = QString::fromLatin1(description.name);
    const auto newest = newestProvided(m_desk.connection, name);
    if (!newest)
        return newest.error();
    const auto given = RegisterGivenTable(m_desk.connection).versionOf(center, name);
    if (!given)
        return given.error();
    if (!newest->has_value() || *given >= **newest)
        return {};
    const auto changes = RegisterRowTable(m_desk.connection).changes(description, *given, **newest);
    if (!changes)
        return changes.error();

    Parts parts(name, *given, **newest);
    for (const QString& key : changes->removed)
        parts.remove(key);
    for (const RegisterRow& row : changes->put)
        parts.put({row.key, contentOf(row)});
    for (const RegisterSnapshot& part : parts.parts()) {
        if (const auto sent = SendSnapshot(m_desk).give({center}, part); !sent)
            return sent;
    }
    return {};
}

Result<void> BringRegisters::afresh(const AccreditationNumber& center, qint64 order) const
{
    const auto given = OrderTable(m_desk.connection).find(center, order);
    if (!given)
        return given.error();
    if (!given->has_value() || (*given)->order.kind != QLatin1String(orderkind::registerSnapshot))
        return {};
    const auto snapshot = parseRegisterSnapshot((*given)->order.payload);
    return snapshot ? RegisterGivenTable(m_desk.connection).forget(center, snapshot->name) : Result<void>();
}

} // namespace tanu::server
