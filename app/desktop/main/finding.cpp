#include "app/desktop/main/finding.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/identitywords.h"
#include "core/services/queries/certificatelistquery.h"
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
Place placeOfProtocol(DeskContext& context, const QByteArray& subject)
{
    const Place fallback {QStringLiteral("sessions"), {}};
    const auto id = ProtocolId::fromBytes(subject);
    if (!id)
        return fallback;
    const auto protocol = ProtocolQuery(context.connection()).load(*id);
    return protocol ? Place {QStringLiteral("session"), protocol->row.session.toText()} : fallback;
}

/// The page of documents shows the one of a case.
Place placeOfDocument(DeskContext& context, const QString& serial)
{
    CertificatesWanted wanted;
    wanted.filter.text = serial;
    wanted.limit = 1;
    const auto page = CertificateListQuery(context.connection()).page(wanted);
    const bool isThere = page && !page->rows.empty();
    return {QStringLiteral("certificates"), isThere ? page->rows.front().application.toText() : QString()};
}

Place placeOf(DeskContext& context, const SearchItem& item)
{
    switch (item.kind) {
    case SearchKind::Application:
        return {QStringLiteral("case"), uuidToText(item.subject)};
    case SearchKind::Protocol:
        return placeOfProtocol(context, item.subject);
    case SearchKind::Certificate:
        return placeOfDocument(context, item.subtitle);
    }
    Q_UNREACHABLE();
}

QString below(const DeskContext& context, const SearchItem& item)
{
    return item.identity.isEmpty() ? item.subtitle
                                   : QStringLiteral("%1 · %2").arg(identityText(context, item.identity), item.subtitle);
}

} // namespace

FindItems finding(DeskContext& context, std::function<void(const Place&)> go)
{
    return [&context, go = std::move(go)](const QString& text, int limit) {
        QList<FoundItem> found;
        const auto items = SearchQuery(context.connection()).find(text, limit);
        if (!items)
            return found;
        for (const SearchItem& item : *items)
            found.append({kindOf(item.kind), item.title, below(context, item), {}, [&context, go, item] { go(placeOf(context, item)); }});
        return found;
    };
}

} // namespace tanu::desktop
