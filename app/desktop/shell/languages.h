#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>

#include <array>

class QCoreApplication;

namespace tanu::desktop {

/// Language of the screens; that of the papers is the candidate's (core/domain/values/language.h).
enum class ScreenLanguage { Kazakh, Russian, English };
inline constexpr std::array allScreenLanguages{
    ScreenLanguage::Kazakh, ScreenLanguage::Russian, ScreenLanguage::English};

/// `kk`, `ru`, `en`
QString codeOf(ScreenLanguage language);

/// By the code; anything else is Kazakh, the state language.
ScreenLanguage screenLanguageOf(const QString& code);

/// Its name in itself: `Қазақша`, `Русский`, `English`.
QString nameOf(ScreenLanguage language);

/// Switches the language of the screens while the program runs.
///
/// - Installs `:/i18n/tanu_XX.qm` and sets QLocale's default; Qt then sends QEvent::LanguageChange to every
///   widget: `if (event->type() == QEvent::LanguageChange) retranslate();`.
/// - Source texts are English in `tr()`; `update_translations` collects them (app/desktop/CMakeLists.txt).
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QCoreApplication& application, ScreenLanguage language = ScreenLanguage::Kazakh);

    [[nodiscard]] ScreenLanguage current() const { return m_current; }
    void switchTo(ScreenLanguage language);

Q_SIGNALS:
    void changed();

private:
    void install();

    QCoreApplication& m_application;
    QTranslator m_texts;
    QTranslator m_qtTexts; ///< of Qt's own dialogs, where the system has them
    ScreenLanguage m_current;
};

} // namespace tanu::desktop
