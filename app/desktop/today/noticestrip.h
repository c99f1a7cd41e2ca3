#pragma once

#include "app/desktop/today/notice.h"

#include <QtWidgets/QWidget>

class QAction;
class QVBoxLayout;

namespace tanu::desktop {

class Banner;

/// Notices one below the other, each with at most one button. Hidden while there is none.
class NoticeStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent);

    void tell(const std::vector<Notice>& notices);
    /// To the button of the first notice that has one; false if none has.
    bool takeFocus();

Q_SIGNALS:
    void placeRequested(const tanu::desktop::Place& place);

private:
    QAction* makeAction(const Notice& notice, QObject* parent);

    QVBoxLayout* m_layout;
    std::vector<Banner*> m_banners; ///< made as needed, kept
};

} // namespace tanu::desktop
