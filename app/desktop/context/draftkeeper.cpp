#include "app/desktop/context/draftkeeper.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"

namespace tanu::desktop {

DraftKeeper::DraftKeeper(DeskContext& context, QString kind, std::function<QJsonObject()> content, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_kind(std::move(kind))
    , m_content(std::move(content))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
}

bool DraftKeeper::isForeign() const
{
    return m_key != draftKeyOf(m_context.actor());
}

bool DraftKeeper::handOver()
{
    save();
    if (m_isEdited)
        return false;
    m_key = draftKeyOf(m_context.actor());
    return true;
}

void DraftKeeper::markUntouched()
{
    const auto guard = filling();
    m_untouched = m_content();
}

Result<std::optional<DraftRow>> DraftKeeper::load() const
{
    auto draft = Drafts(m_context.connection(), m_context.clock()).load(m_kind, m_key);
    if (draft && *draft && (*draft)->content == m_untouched)
        return std::optional<DraftRow>();
    return draft;
}

void DraftKeeper::edited()
{
    if (m_isFilling)
        return;
    m_isEdited = true;
    m_pause.start();
}

void DraftKeeper::save()
{
    m_pause.stop();
    if (m_isEdited)
        keep();
}

void DraftKeeper::keep()
{
    m_isEdited = true;
    const auto guard = filling();
    const QJsonObject content = m_content();
    const bool isTyped = content != m_untouched;
    Drafts drafts(m_context.connection(), m_context.clock());
    const auto kept = isTyped ? drafts.save(m_kind, m_key, content) : drafts.discard(m_kind, m_key);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    forget();
    Q_EMIT told(isTyped ? tr("Draft saved at %1").arg(toKazakhstan(m_context.clock().now()).toString(QStringLiteral("HH:mm")))
                        : QString());
}

Result<void> DraftKeeper::discard()
{
    forget();
    return Drafts(m_context.connection(), m_context.clock()).discard(m_kind, m_key);
}

void DraftKeeper::forget()
{
    m_pause.stop();
    m_isEdited = false;
}

QString DraftKeeper::textOf(const DraftRow& draft)
{
    return tr("This is your draft from %1.").arg(momentText(draft.savedAt));
}

} // namespace tanu::desktop
