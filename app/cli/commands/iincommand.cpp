#include "app/cli/commands/iincommand.h"

#include "core/domain/values/iin.h"

namespace tanu::cli {

CommandShape IinCommand::shape() const
{
    return {QStringLiteral("iin"), QStringLiteral("Checks the digits of an IIN (I1)."), {QStringLiteral("NUMBER")},
        {{QStringLiteral("json"), {}}}};
}

Result<void> IinCommand::run(const Arguments& arguments, Output& output)
{
    const auto iin = Iin::parse(arguments.at("NUMBER"));
    if (!iin)
        return iin.error();
    QJsonObject told {{QStringLiteral("iin"), iin->toString()}, {QStringLiteral("valid"), true}};
    if (const auto birth = iin->birthDate())
        told.insert(QStringLiteral("birthDate"), birth->toString(Qt::ISODate));
    if (const auto sex = iin->sex())
        told.insert(QStringLiteral("sex"), codeOf(*sex));
    output.object(told);
    return {};
}

} // namespace tanu::cli
