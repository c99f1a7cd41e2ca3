#include "core/exchange/asksupport.h"

#include "core/exchange/serverconversation.h"
#include "core/services/applications/drafts.h"
#include "core/services/deed.h"
#include "core/storage/askedrequesttable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

const QString offeredKind = QStringLiteral("support-offered");
const QString idField = QStringLiteral("id");
const QString wordsField = QStringLiteral("words");

/// What an id stands for.
QString hashOfWords(const SupportWords& words)
{
    return QString::fromLatin1(sha256Of(payloadOf(SupportMessage {{}, words})).toHex());
}

} // namespace

AskSupport::AskSupport(Desk& desk, Transport& transport)
    : m_desk(desk)
    , m_transport(transport)
{
}

/// The id that these words were offered under already, or a new one.
Result<QByteArray> AskSupport::ownId(const SupportWords& words)
{
    Drafts drafts(m_desk.connection, m_desk.clock);
    const QString key = draftKeyOf(m_desk.actor);
    const QString hash = hashOfWords(words);
    const auto kept = drafts.load(offeredKind, key);
    if (!kept)
        return kept.error();
    if (kept->has_value() && (*kept)->content.value(wordsField).toString() == hash) {
        const QByteArray known = uuidFromText((*kept)->content.value(idField).toString());
        if (known.size() == 16)
            return known;
    }
    const QByteArray id = makeUuid7(m_desk.clock.now());
    if (const auto saved = drafts.save(offeredKind, key, {{idField, uuidToText(id)}, {wordsField, hash}}); !saved)
        return saved.error();
    return id;
}

Result<SupportReceipt> AskSupport::run(const SupportWords& words, const IsStopped& isStopped)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::AskSupport); !allowed)
        return allowed.error();
    if (words.file.size() > greatestSupportFile)
        return Error {ErrorKind::FileTooLarge, {words.fileName, QString::number(greatestSupportFile)}, {}};
    const auto link = ServerLinkTable(m_desk.connection).load();
    if (!link)
        return link.error();
    const auto serverKey = PublicKey::fromBytes(link->serverKey);
    if (!serverKey)
        return serverKey.error();
    const auto id = ownId(words);
    if (!id)
        return id.error();
    ServerConversation server(m_transport, m_desk.key, m_desk.clock, {link->device, *serverKey}, isStopped);
    const auto receipt = server.askSupport({*id, words});
    if (!receipt)
        return receipt.error();
    if (const auto kept = keep(*receipt, words); !kept)
        return kept.error();
    return *receipt;
}

Result<void> AskSupport::keep(const SupportReceipt& receipt, const SupportWords& words)
{
    return perform(m_desk, Action::AskSupport, [&](Deed& deed) -> Result<void> {
        deed.about("server");
        deed.note("number", receipt.number);
        deed.note("dueBy", cborOf(receipt.answerBy));
        const AskedRequest asked {receipt.request, receipt.number, deed.now(), words.subject, RequestMatter::Question,
            receipt.answerBy, RequestState::Filed};
        if (const auto put = AskedRequestTable(deed.connection()).put(asked); !put)
            return put;
        DraftTable drafts(deed.connection());
        const QString key = draftKeyOf(deed.actor());
        if (const auto removed = drafts.remove(offeredKind, key); !removed)
            return removed;
        return drafts.remove(supportDraftKind, key);
    });
}

} // namespace tanu
