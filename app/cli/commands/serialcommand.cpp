#include "app/cli/commands/serialcommand.h"

#include "core/domain/values/certificatenumber.h"

namespace tanu::cli {

CommandShape SerialCommand::shape() const
{
    return {QStringLiteral("serial parse"), QStringLiteral("Takes a serial number apart into its six levels (A2)."),
        {QStringLiteral("TEXT")}, {{QStringLiteral("json"), {}}}};
}

Result<void> SerialCommand::run(const Arguments& arguments, Output& output)
{
    const auto serial = CertificateNumber::parse(arguments.at("TEXT"));
    if (!serial)
        return serial.error();
    const auto& levels = serial->levels();
    output.object({
        {QStringLiteral("serial"), serial->toString()},
        {QStringLiteral("oked"), levels.oked.toString()},
        {QStringLiteral("occupation"), levels.occupation ? levels.occupation->toString() : QStringLiteral("0")},
        {QStringLiteral("level"), levels.nqf.value()},
        {QStringLiteral("procedureDate"), levels.procedure.toString(Qt::ISODate)},
        {QStringLiteral("center"), levels.center.toString()},
        {QStringLiteral("ordinal"), levels.ordinal.value()},
    });
    return {};
}

} // namespace tanu::cli
