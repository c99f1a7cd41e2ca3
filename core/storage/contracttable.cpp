#include "core/storage/contracttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<ContractRow> contractFrom(const Row& row)
{
    RowReader read(row);
    const auto id = read.id<ContractId>("id");
    const auto application = read.id<ApplicationId>("application");
    const int year = read.number("year");
    const int number = read.number("number");
    const QDate concludedOn = read.date("concluded_on");
    const auto price = read.parsedOrNone<Money>("tiyn", &Money::ofTiyn);
    return read.finish([&] { return ContractRow {id, application, year, number, concludedOn, *price}; });
}

} // namespace

ContractTable::ContractTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ContractTable::insert(const ContractRow& contract)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO contract (id, application, year, number, concluded_on, tiyn)
        VALUES (:id, :application, :year, :number, :concluded_on, :tiyn))"))
        .bind(":id", contract.id)
        .bind(":application", contract.application)
        .bind(":year", contract.year)
        .bind(":number", contract.number)
        .bind(":concluded_on", contract.concludedOn)
        .bind(":tiyn", contract.price.tiyn())
        .run();
}

Result<std::optional<ContractRow>> ContractTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, year, number, concluded_on, tiyn FROM contract WHERE application = :application)"))
        .bind(":application", application)
        .mapOne(contractFrom);
}

} // namespace tanu
