#include "app/desktop/casepage/panels/channelchoice.h"

#include "app/desktop/context/casewords.h"

namespace tanu::desktop {

namespace {

constexpr std::array channels {NoticeChannel::Hand, NoticeChannel::Post, NoticeChannel::Email, NoticeChannel::Sms,
    NoticeChannel::Platform};

} // namespace

ChannelChoice::ChannelChoice(QWidget* parent)
    : FieldFrame(parent)
    , m_choice(new SegmentedChoice(QStringLiteral("channel"), this))
{
    setRequired(true);
    setEditor(m_choice);
    retranslate();
    connect(m_choice, &SegmentedChoice::valueChanged, this, &ChannelChoice::contentsEdited);
    connect(m_choice, &SegmentedChoice::enterPressed, this, &ChannelChoice::enterPressed);
}

Result<NoticeChannel> ChannelChoice::value() const
{
    const Result<QString> key = m_choice->value();
    if (!key)
        return key.error();
    return parseNoticeChannel(*key);
}

void ChannelChoice::setValue(NoticeChannel channel)
{
    m_choice->setValue(codeOf(channel));
}

bool ChannelChoice::isEmpty() const
{
    return m_choice->isEmpty();
}

void ChannelChoice::clear()
{
    m_choice->clear();
}

std::optional<Error> ChannelChoice::problem() const
{
    return m_choice->problem();
}

void ChannelChoice::retranslate()
{
    std::vector<Choice> options;
    for (const NoticeChannel channel : channels)
        options.push_back({codeOf(channel), wordOf(channel), {}});
    m_choice->setOptions(options);
    setFocusProxy(m_choice->focusProxy());
    FieldFrame::retranslate();
}

} // namespace tanu::desktop
