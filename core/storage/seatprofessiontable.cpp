#include "core/storage/seatprofessiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

SeatProfessionTable::SeatProfessionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SeatProfessionTable::set(const StaffId& staff, const QStringList& professions)
{
    const auto removed
        = Statement::on(m_connection, QStringLiteral("DELETE FROM seat_profession WHERE staff = :staff"))
              .bind(":staff", staff)
              .run();
    if (!removed)
        return removed;
    for (const QString& profession : professions) {
        const auto inserted = Statement::on(m_connection, QStringLiteral(R"(
            INSERT INTO seat_profession (staff, profession) VALUES (:staff, :profession))"))
                                  .bind(":staff", staff)
                                  .bind(":profession", profession)
                                  .run();
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<QStringList> SeatProfessionTable::of(const StaffId& staff)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, profession FROM seat_profession WHERE staff = :staff ORDER BY profession)"))
                           .bind(":staff", staff)
                           .map([](const Row& row) -> Result<QString> {
                               RowReader read(row);
                               return read.finish(read.text("profession"));
                           });
    if (!found)
        return found.error();
    return QStringList(found->begin(), found->end());
}

Result<std::map<StaffId, QStringList>> SeatProfessionTable::all()
{
    std::map<StaffId, QStringList> professions;
    const auto read = Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, profession FROM seat_profession ORDER BY staff, profession)"))
                          .forEach([&](const Row& row) -> Result<void> {
                              RowReader reader(row);
                              const auto staff = reader.id<StaffId>("staff");
                              const QString profession = reader.text("profession");
                              const auto one = reader.finish(profession);
                              if (!one)
                                  return one.error();
                              professions[staff].append(*one);
                              return {};
                          });
    if (!read)
        return read.error();
    return professions;
}

} // namespace tanu
