#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace tanu::desktop {

/// A button that is disabled while it works gets the focus back when it may be pressed again.
///
/// - Until then the focus leaves the page of the button for no other part of the window: a key pressed while it works
///   does not go back or elsewhere.
/// - Whoever presses a key or clicks meanwhile, or a page that leads the focus on, has the last word.
class FocusReturn final : public QObject {
    Q_OBJECT

public:
    /// A child of the window.
    explicit FocusReturn(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* before, QWidget* now);
    void await(QWidget* button);
    void giveBack();

    QWidget& m_window;
    QPointer<QWidget> m_last; ///< had the focus in this window
    QPointer<QWidget> m_button; ///< waits for it
    QPointer<QWidget> m_fallen; ///< where it fell meanwhile
};

} // namespace tanu::desktop
