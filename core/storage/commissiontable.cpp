#include "core/storage/commissiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Commission> commissionOf(const Row& row)
{
    RowReader read(row);
    Commission commission;
    commission.id = read.id<CommissionId>("id");
    commission.kind = read.parsed<CommissionKind>("kind", [](const QString& code) { return parseCommissionKind(code); });
    commission.name = {read.text("name_kk"), read.text("name_ru")};
    commission.orderNumber = read.text("order_number");
    commission.orderDate = read.date("order_date");
    commission.isActive = read.boolean("active");
    return read.finish(commission);
}

Result<Commission::Seat> seatOf(const Row& row)
{
    RowReader read(row);
    const StaffId staff = read.id<StaffId>("staff");
    const auto seat = read.parsed<CommissionSeat>("seat", [](const QString& code) { return parseCommissionSeat(code); });
    return read.finish(Commission::Seat {staff, seat});
}

Error notFound(const CommissionId& id)
{
    return {ErrorKind::NotFound, {QStringLiteral("commission"), id.toText()}, {}};
}

} // namespace

CommissionTable::CommissionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> CommissionTable::insert(const Commission& commission)
{
    const Result<void> inserted = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO commission (id, kind, name_kk, name_ru, order_number, order_date, active)
        VALUES (:id, :kind, :name_kk, :name_ru, :order_number, :order_date, :active))"))
        .bind(":id", commission.id)
        .bind(":kind", codeOf(commission.kind))
        .bind(":name_kk", commission.name.kk)
        .bind(":name_ru", commission.name.ru)
        .bind(":order_number", commission.orderNumber)
        .bind(":order_date", commission.orderDate)
        .bind(":active", commission.isActive)
        .run();
    if (!inserted)
        return inserted;
    int position = 0;
    for (const Commission::Seat& seat : commission.seats) {
        const Result<void> seated = Statement::on(m_connection, QStringLiteral(R"(
            INSERT INTO commission_seat (commission, staff, seat, position)
            VALUES (:commission, :staff, :seat, :position))"))
            .bind(":commission", commission.id)
            .bind(":staff", seat.staff)
            .bind(":seat", codeOf(seat.seat))
            .bind(":position", position++)
            .run();
        if (!seated)
            return seated;
    }
    return {};
}

Result<void> CommissionTable::update(const Commission& commission)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(
        "UPDATE commission SET name_kk = :name_kk, name_ru = :name_ru, active = :active WHERE id = :id"))
        .bind(":name_kk", commission.name.kk)
        .bind(":name_ru", commission.name.ru)
        .bind(":active", commission.isActive)
        .bind(":id", commission.id)
        .runCounting();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return notFound(commission.id);
    return {};
}

Result<void> CommissionTable::loadSeats(Commission& commission)
{
    auto seats = Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, seat FROM commission_seat WHERE commission = :commission ORDER BY position, staff)"))
        .bind(":commission", commission.id)
        .map(seatOf);
    if (!seats)
        return seats.error();
    commission.seats = *std::move(seats);
    return {};
}

Result<std::optional<Commission>> CommissionTable::find(const CommissionId& id)
{
    auto commission = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, kind, name_kk, name_ru, order_number, order_date, active FROM commission WHERE id = :id)"))
        .bind(":id", id)
        .mapOne(commissionOf);
    if (!commission || !commission->has_value())
        return commission;
    if (const Result<void> seated = loadSeats(**commission); !seated)
        return seated.error();
    return commission;
}

Result<Commission> CommissionTable::load(const CommissionId& id)
{
    auto commission = find(id);
    if (!commission)
        return commission.error();
    if (!commission->has_value())
        return notFound(id);
    return **std::move(commission);
}

Result<std::vector<Commission>> CommissionTable::all()
{
    auto commissions = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, kind, name_kk, name_ru, order_number, order_date, active
        FROM commission ORDER BY active DESC, order_date DESC, id DESC)"))
        .map(commissionOf);
    if (!commissions)
        return commissions.error();
    for (Commission& commission : *commissions) {
        if (const Result<void> seated = loadSeats(commission); !seated)
            return seated.error();
    }
    return commissions;
}

Result<std::optional<CommissionId>> CommissionTable::findByOrder(const QString& orderNumber, QDate orderDate)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id FROM commission WHERE order_number = :order_number AND order_date = :order_date
        ORDER BY id LIMIT 1)"))
        .bind(":order_number", orderNumber)
        .bind(":order_date", orderDate)
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(read.id<CommissionId>("id"));
        });
}

} // namespace tanu
