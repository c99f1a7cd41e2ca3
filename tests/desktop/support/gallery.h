#pragma once

#include "app/desktop/shell/mainwindow.h"

#include <QtGui/QPixmap>

#include <memory>

namespace tanu::desktop {

/// A main window whose pages show every piece with realistic data, for looking at.
class Gallery {
public:
    Gallery(Languages& languages, Theme& theme);

    [[nodiscard]] QStringList pages() const;
    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// The window with this page; `finder` shows the palette of Ctrl+K.
    QPixmap shoot(const QString& page);

private:
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tanu::desktop
