#include "core/domain/cancellation.h"

#include "core/base/parsecode.h"

namespace tanu {

QString codeOf(CancellationSource source)
{
    switch (source) {
    case CancellationSource::Center:
        return QStringLiteral("center");
    case CancellationSource::Server:
        return QStringLiteral("server");
    case CancellationSource::Protocol:
        return QStringLiteral("protocol");
    }
    Q_UNREACHABLE();
}

Result<CancellationSource> parseCancellationSource(const QString& code)
{
    return parseCode(code,
        std::array {CancellationSource::Center, CancellationSource::Server, CancellationSource::Protocol},
        "cancelledsource");
}

Result<void> checkCancellation(const Cancellation& cancellation, QDate issuedOn, QDate today)
{
    if (cancellation.ground.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("ground")}, {}};
    if (cancellation.clause.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("clause")}, {}};
    if (!cancellation.on.isValid() || cancellation.on < issuedOn || cancellation.on > today)
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("cancelledon"), cancellation.on.toString(Qt::ISODate)}, {}};
    return {};
}

} // namespace tanu
