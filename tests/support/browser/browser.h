#pragma once

#include "webdriver.h"

#include <QtCore/QSize>
#include <QtCore/QTemporaryDir>

#include <optional>

namespace tanu {

/// Sizes at which pages are looked at, in CSS pixels.
inline constexpr QSize phoneSize(390, 844);
inline constexpr QSize desktopSize(1280, 800);

/// Chromium without a window, as a person would use it: opens pages, types, clicks, and tells what stands there.
///
/// - Elements are named by CSS selectors; a step waits up to five seconds for its element, never longer than needed.
/// - A step that cannot be done gives false (or nothing), and `trouble()` says why; so a test reads
///   `QVERIFY2(browser.click("..."), browser.trouble())`.
/// - One of them costs a second to start; a test program shares it. Nothing is kept: its profile is thrown away.
class Browser {
public:
    Browser();
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    /// Starts chromedriver and chromium (Debian: chromium-driver, chromium). False: `trouble()` says why.
    [[nodiscard]] bool start();
    [[nodiscard]] const char* trouble() const { return m_trouble.constData(); }

    [[nodiscard]] bool open(const QString& address);
    [[nodiscard]] bool resize(QSize size);
    /// Whether pages may run scripts; from the next page on.
    [[nodiscard]] bool allowScripts(bool allowed);
    /// No cookie, nothing stored, as if nobody had been there.
    [[nodiscard]] bool forget();

    [[nodiscard]] bool type(const QString& selector, const QString& text); ///< what stood there is cleared first
    [[nodiscard]] bool click(const QString& selector);
    /// An option of a list, by its value.
    [[nodiscard]] bool choose(const QString& selector, const QString& value);
    /// A key at the element that has the focus: the WebDriver's code point, `u"\uE004"` is Tab.
    [[nodiscard]] bool press(char16_t key);
    /// Puts a file into an input of a form.
    [[nodiscard]] bool attach(const QString& selector, const QString& path);

    [[nodiscard]] bool waitFor(const QString& selector);
    [[nodiscard]] bool has(const QString& selector);
    [[nodiscard]] int count(const QString& selector);
    /// As it is shown; empty if there is none.
    [[nodiscard]] QString text(const QString& selector);
    [[nodiscard]] QString attribute(const QString& selector, const QString& name);
    [[nodiscard]] QString value(const QString& selector); ///< of a field
    [[nodiscard]] QString address();
    [[nodiscard]] QString title();
    /// Names of all cookies of the page.
    [[nodiscard]] QStringList cookies();
    /// Value of a script's `return`; works also where pages may not run scripts.
    [[nodiscard]] QJsonValue evaluate(const QString& script);
    /// The page is wider than the window, so that people must scroll sideways.
    [[nodiscard]] bool scrollsSideways();

    /// The whole page as PNG under `TANU_SHOTS_DIR`, which does nothing where that is not set.
    [[nodiscard]] bool shoot(const QString& name);

private:
    [[nodiscard]] QJsonValue ask(const char* method, const QString& path, const QJsonObject& body = {});
    [[nodiscard]] QJsonValue devtools(const QString& command, const QJsonObject& parameters);
    [[nodiscard]] std::optional<QString> element(const QString& selector); ///< waits
    [[nodiscard]] bool done(const QString& what);

    QTemporaryDir m_profile;
    WebDriver m_driver;
    QString m_session;
    QByteArray m_trouble;
    bool m_isGood = true;
};

} // namespace tanu
