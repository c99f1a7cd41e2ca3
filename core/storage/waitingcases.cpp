#include "core/storage/waitingcases.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

Result<std::vector<ApplicationId>> waitingCasesOf(Connection& connection, const ProgrammeId& programme)
{
    return Statement::on(connection, QStringLiteral(R"(
        SELECT id FROM application WHERE state = 'contracted' AND programme = :programme ORDER BY sort_key, id)"))
        .bind(":programme", programme)
        .map([](const Row& row) -> Result<ApplicationId> {
            RowReader read(row);
            return read.finish(read.id<ApplicationId>("id"));
        });
}

} // namespace tanu
