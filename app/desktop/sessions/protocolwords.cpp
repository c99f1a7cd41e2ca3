#include "app/desktop/sessions/protocolwords.h"

#include "app/desktop/shell/formats.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProtocolWords)
};

QString correctionText(const ProtocolView& protocol)
{
    const QString old = protocol.content.correction ? protocol.content.correction->number : QString();
    QString text = protocol.isSigned()
        ? Words::tr("Protocol %1 was signed on %2 and corrects protocol %3.")
              .arg(protocol.numberText, dateText(*protocol.row.signedOn), old)
        : Words::tr("Draft of protocol %1, which corrects protocol %2. It counts from its signature.")
              .arg(protocol.numberText, old);
    text += QLatin1Char('\n') + Words::tr("Reason: %1").arg(protocol.row.correctionReason);
    if (protocol.row.countsFrom)
        text += QLatin1Char('\n') + Words::tr("Really signed on %1").arg(dateText(*protocol.row.countsFrom));
    return text;
}

} // namespace

QString textOf(const ProtocolView& protocol)
{
    if (protocol.row.replaces)
        return correctionText(protocol);
    if (protocol.isSigned())
        return Words::tr("Protocol %1 was signed on %2. It is frozen for ever: a correction is a new protocol that names "
                         "this one.")
            .arg(protocol.numberText, dateText(*protocol.row.signedOn));
    return Words::tr("Draft of protocol %1. Print it, let the commission sign it, then record the signature.")
        .arg(protocol.numberText);
}

QString lineOf(const ProtocolView& protocol, bool counts)
{
    QString state = Words::tr("draft of a correction");
    if (protocol.isSigned())
        state = counts ? Words::tr("signed on %1, counts").arg(dateText(*protocol.row.signedOn))
                       : Words::tr("signed on %1, corrected").arg(dateText(*protocol.row.signedOn));
    return QStringLiteral("%1: %2").arg(protocol.numberText, state);
}

} // namespace tanu::desktop
