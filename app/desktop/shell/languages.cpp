#include "app/desktop/shell/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace tanu::desktop {

namespace {

QLocale localeOf(ScreenLanguage language)
{
    switch (language) {
    case ScreenLanguage::Kazakh:
        return {QLocale::Kazakh, QLocale::Kazakhstan};
    case ScreenLanguage::Russian:
        return {QLocale::Russian, QLocale::Kazakhstan};
    case ScreenLanguage::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(ScreenLanguage language)
{
    switch (language) {
    case ScreenLanguage::Kazakh:
        return QStringLiteral("kk");
    case ScreenLanguage::Russian:
        return QStringLiteral("ru");
    case ScreenLanguage::English:
        return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

ScreenLanguage screenLanguageOf(const QString& code)
{
    for (const ScreenLanguage language : allScreenLanguages) {
        if (codeOf(language) == code)
            return language;
    }
    return ScreenLanguage::Kazakh;
}

QString nameOf(ScreenLanguage language)
{
    switch (language) {
    case ScreenLanguage::Kazakh:
        return QStringLiteral("Қазақша");
    case ScreenLanguage::Russian:
        return QStringLiteral("Русский");
    case ScreenLanguage::English:
        return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

Languages::Languages(QCoreApplication& application, ScreenLanguage language)
    : m_application(application)
    , m_current(language)
{
    install();
}

void Languages::switchTo(ScreenLanguage language)
{
    if (language == m_current)
        return;
    m_current = language;
    install();
    Q_EMIT changed();
}

void Languages::install()
{
    QLocale::setDefault(localeOf(m_current));
    m_application.removeTranslator(&m_texts);
    m_application.removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(
            QLatin1String("qtbase_") + codeOf(m_current), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTexts);
    if (m_texts.load(QLatin1String(":/i18n/tanu_") + codeOf(m_current) + QLatin1String(".qm")))
        m_application.installTranslator(&m_texts);
}

} // namespace tanu::desktop
