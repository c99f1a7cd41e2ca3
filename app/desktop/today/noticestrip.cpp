#include "app/desktop/today/noticestrip.h"

#include "app/desktop/widgets/banner.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace tanu::desktop {

NoticeStrip::NoticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    hide();
}

void NoticeStrip::tell(const std::vector<Notice>& notices)
{
    while (m_banners.size() < notices.size()) {
        auto* banner = new Banner(this);
        banner->setClosable(false);
        m_layout->addWidget(banner);
        m_banners.push_back(banner);
    }
    for (size_t i = 0; i < m_banners.size(); ++i) {
        Banner* banner = m_banners[i];
        for (QAction* before : banner->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
            before->deleteLater();
        if (i >= notices.size()) {
            banner->setAction(nullptr);
            banner->hide();
            continue;
        }
        const Notice& notice = notices[i];
        banner->setAction(notice.verb.isEmpty() ? nullptr : makeAction(notice, banner)); // the button keeps the focus
        banner->say(notice.tone, notice.text, notice.clause);
    }
    setVisible(!notices.empty());
}

QAction* NoticeStrip::makeAction(const Notice& notice, QObject* parent)
{
    auto* action = new QAction(notice.verb, parent);
    connect(action, &QAction::triggered, this, [this, place = notice.place] { Q_EMIT placeRequested(place); });
    return action;
}

bool NoticeStrip::takeFocus()
{
    return std::any_of(m_banners.begin(), m_banners.end(),
        [](Banner* banner) { return !banner->isHidden() && banner->takeFocus(); });
}

} // namespace tanu::desktop
