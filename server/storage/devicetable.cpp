#include "server/storage/devicetable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define DEVICE_COLUMNS "id, center, public_key, sequence, clock_skew, enrolled_at, fenced_at, fenced_because"

Result<Device> deviceFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray id = read.bytes("id");
    const auto center = read.parsedOrNone<AccreditationNumber>("center", &AccreditationNumber::parse);
    const QByteArray publicKey = read.bytes("public_key");
    const qint64 sequence = read.integer("sequence");
    const qint64 skew = read.integer("clock_skew");
    const QDateTime enrolledAt = read.moment("enrolled_at");
    const auto fencedAt = read.optionalMoment("fenced_at");
    const QString because = read.text("fenced_because");
    return read.finish([&] {
        return Device{id, *center, publicKey, sequence, skew, enrolledAt, fencedAt, because};
    });
}

} // namespace

DeviceTable::DeviceTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> DeviceTable::insert(const Device& device)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO device (id, center, public_key, sequence, clock_skew, enrolled_at, fenced_at, fenced_because)
        VALUES (:id, :center, :public_key, :sequence, :skew, :at, NULL, ''))"))
        .bind(":id", device.id)
        .bind(":center", device.center.toString())
        .bind(":public_key", device.publicKey)
        .bind(":sequence", device.sequence)
        .bind(":skew", device.clockSkew)
        .bind(":at", device.enrolledAt)
        .run();
}

Result<std::optional<Device>> DeviceTable::find(const QByteArray& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " DEVICE_COLUMNS " FROM device WHERE id = :id"))
        .bind(":id", id)
        .mapOne(deviceFrom);
}

Result<std::vector<Device>> DeviceTable::of(const AccreditationNumber& center) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " DEVICE_COLUMNS " FROM device WHERE center = :center ORDER BY enrolled_at, id"))
        .bind(":center", center.toString())
        .map(deviceFrom);
}

Result<std::vector<Device>> DeviceTable::all() const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " DEVICE_COLUMNS " FROM device ORDER BY enrolled_at, id"))
        .map(deviceFrom);
}

Result<void> DeviceTable::noteBatch(const QByteArray& id, qint64 sequence, qint64 clockSkew)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE device SET sequence = CASE WHEN sequence < :sequence THEN :sequence ELSE sequence END,
               clock_skew = :skew WHERE id = :id)"))
        .bind(":sequence", sequence)
        .bind(":skew", clockSkew)
        .bind(":id", id)
        .run();
}

Result<void> DeviceTable::fence(const QByteArray& id, const QString& because, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE device SET fenced_at = :at, fenced_because = :because WHERE id = :id AND fenced_at IS NULL)"))
        .bind(":at", now)
        .bind(":because", because)
        .bind(":id", id)
        .run();
}

} // namespace tanu::server
