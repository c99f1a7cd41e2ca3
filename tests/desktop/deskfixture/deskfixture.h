#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/mainwindow.h"
#include "tests/desktop/support/scriptedprompts.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <memory>

namespace tanu::desktop {

/// The test center with a desk in front of it: scripted prompts, English screens, papers printed into PDF files.
class DeskFixture {
public:
    explicit DeskFixture(Role role = Role::Registrar, test::TestCenter::Where where = test::TestCenter::Where::Memory);

    [[nodiscard]] test::TestCenter& center() { return m_center; }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] DeskContext& context() { return *m_context; }
    [[nodiscard]] Languages& languages() { return m_languages; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// For work in threads; needs a center in a file.
    [[nodiscard]] OpenConnection openConnection();
    void actAs(Role role);

    /// The window with these pages; shown and active.
    MainWindow& open(std::vector<PageEntry> pages, ThemeMode mode = ThemeMode::Light);
    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// Every printed job writes into this file.
    [[nodiscard]] QString printed() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }

private:
    test::TestCenter m_center;
    ScriptedPrompts m_prompts;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskContext> m_context;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tanu::desktop
