#include "app/desktop/main/finding.h"

#include "core/services/queries/protocolquery.h"
#include "core/services/queries/searchquery.h"

namespace tanu::desktop {

namespace {

FoundKind kindOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Application:
        return FoundKind::Application;
    case SearchKind::Protocol:
        return FoundKind::Protocol;
    case SearchKind::Certificate:
        return FoundKind::Document;
    }
    Q_UNREACHABLE();
}

/// A protocol is seen in its session.
Place sessionOf(DeskContext& context, const QByteArray& subject)
{
    const auto id = ProtocolId::fromBytes(subject);
    if (!id)
        return {QStringLiteral("sessions"), {}};
    const auto protocol = ProtocolQuery(context.connection()).load(*id);
    if (!protocol)
        return {QStringLiteral("sessions"), {}};
    return {QStringLiteral("session"), protocol->row.session.toText()};
}

Place placeOf(DeskContext& context, const SearchItem& item)
{
    switch (item.kind) {
    case SearchKind::Application:
        return {QStringLiteral("case"), uuidToText(item.subject)};
    case SearchKind::Protocol:
        return sessionOf(context, item.subject);
    case SearchKind::Certificate:
        return {QStringLiteral("certificates"), uuidToText(item.subject)};
    }
    Q_UNREACHABLE();
}

} // namespace

FindItems finding(DeskContext& context)
{
    return [&context](const QString& text, int limit) {
        QList<FoundItem> found;
        const auto items = SearchQuery(context.connection()).find(text, limit);
        if (!items)
            return found;
        for (const SearchItem& item : *items)
            found.append({kindOf(item.kind), item.title, item.subtitle, placeOf(context, item), {}});
        return found;
    };
}

} // namespace tanu::desktop
