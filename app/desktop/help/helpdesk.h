#pragma once

#include "app/desktop/shell/languages.h"

#include <QtCore/QPointer>

#include <memory>

class QWidget;

namespace tanu::desktop {

class HelpWindow;
class MainWindow;

/// Brings the manual to whoever asks: one window for the whole program, made when F1 is first pressed.
class HelpDesk final : public QObject {
    Q_OBJECT

public:
    explicit HelpDesk(Languages& languages);
    ~HelpDesk() override;

    /// F1 and the help button of the frame open the page that fits what is shown; from there the support can be asked (P15).
    void serve(MainWindow& frame);
    /// F1 in a window that stands before the frame.
    void serve(QWidget& window);

    void show(const QString& topic);
    [[nodiscard]] HelpWindow* window() const { return m_window.get(); } ///< null until it was wanted

private:
    void goToSupport();

    Languages& m_languages;
    QPointer<MainWindow> m_frame; ///< the one that is served
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace tanu::desktop
