#include "app/desktop/shell/theme.h"

#include "app/desktop/shell/deskstyle.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <cmath>

namespace tanu::desktop {

namespace {

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

} // namespace

const Colours& Colours::light()
{
    static constexpr Colours set({
        0xfff4f6f8, // Surface
        0xffffffff, // Raised
        0xffd9dee5, // Line
        0xff7c8898, // Edge
        0xff18212d, // Text
        0xff525e6f, // QuietText
        0xff0c6078, // Accent
        0xffffffff, // AccentText
        0xffdceef4, // AccentSoft
        0xff17663a, // Good
        0xffe0f2e6, // GoodSoft
        0xff7d4a00, // Warning
        0xfffdeecd, // WarningSoft
        0xffab231b, // Danger
        0xfffce6e4, // DangerSoft
        0xffe9edf2, // Hover
    });
    return set;
}

const Colours& Colours::dark()
{
    static constexpr Colours set({
        0xff14181e, // Surface
        0xff1c222a, // Raised
        0xff343d49, // Line
        0xff6d7a8c, // Edge
        0xffe6eaf0, // Text
        0xffa7b2c1, // QuietText
        0xff74c7e0, // Accent
        0xff04222c, // AccentText
        0xff17394a, // AccentSoft
        0xff84d6a0, // Good
        0xff16351f, // GoodSoft
        0xfff1c169, // Warning
        0xff3a2b0c, // WarningSoft
        0xffffa39a, // Danger
        0xff4a1f1d, // DangerSoft
        0xff28303a, // Hover
    });
    return set;
}

const Colours& Colours::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

bool Colours::isDark() const
{
    return this == &dark();
}

QColor Colours::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return (*this)[ColourRole::Text];
    case Tone::Accent:
        return (*this)[ColourRole::Accent];
    case Tone::Good:
        return (*this)[ColourRole::Good];
    case Tone::Warning:
        return (*this)[ColourRole::Warning];
    case Tone::Danger:
        return (*this)[ColourRole::Danger];
    }
    Q_UNREACHABLE();
}

QColor Colours::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return (*this)[ColourRole::Hover];
    case Tone::Accent:
        return (*this)[ColourRole::AccentSoft];
    case Tone::Good:
        return (*this)[ColourRole::GoodSoft];
    case Tone::Warning:
        return (*this)[ColourRole::WarningSoft];
    case Tone::Danger:
        return (*this)[ColourRole::DangerSoft];
    }
    Q_UNREACHABLE();
}

QPalette Colours::palette() const
{
    const Colours& c = *this;
    QPalette p(c[ColourRole::Surface]);
    p.setColor(QPalette::Window, c[ColourRole::Surface]);
    p.setColor(QPalette::WindowText, c[ColourRole::Text]);
    p.setColor(QPalette::Base, c[ColourRole::Raised]);
    p.setColor(QPalette::AlternateBase, c[ColourRole::Surface]);
    p.setColor(QPalette::Text, c[ColourRole::Text]);
    p.setColor(QPalette::Button, c[ColourRole::Raised]);
    p.setColor(QPalette::ButtonText, c[ColourRole::Text]);
    p.setColor(QPalette::BrightText, c[ColourRole::Danger]);
    p.setColor(QPalette::Highlight, c[ColourRole::AccentSoft]);
    p.setColor(QPalette::HighlightedText, c[ColourRole::Text]);
    p.setColor(QPalette::Link, c[ColourRole::Accent]);
    p.setColor(QPalette::LinkVisited, c[ColourRole::Accent]);
    p.setColor(QPalette::PlaceholderText, c[ColourRole::QuietText]);
    p.setColor(QPalette::ToolTipBase, c[ColourRole::Raised]);
    p.setColor(QPalette::ToolTipText, c[ColourRole::Text]);
    p.setColor(QPalette::Mid, c[ColourRole::Line]);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c[ColourRole::QuietText]);
    return p;
}

QString Colours::styleSheet() const
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    static constexpr std::array names{"surface", "raised", "line", "edge", "text", "quiet", "accent",
        "accentText", "accentSoft", "good", "goodSoft", "warning", "warningSoft", "danger", "dangerSoft",
        "hover"};
    static_assert(names.size() == colourRoleCount);
    for (size_t i = 0; i < names.size(); ++i)
        sheet.replace(QLatin1Char('@') + QLatin1String(names[i]) + QLatin1Char(';'),
            QColor(m_rgb[i]).name() + QLatin1Char(';'));
    return sheet;
}

const Colours& colours()
{
    return Colours::of(QGuiApplication::palette());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QFont fontOf(TextSize size, bool bold)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(static_cast<int>(size));
    font.setBold(bold);
    return font;
}

void setRole(QWidget* widget, const char* role)
{
    setLook(widget, "role", QString::fromLatin1(role));
}

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Theme::Theme(QApplication& application, ThemeMode mode)
    : m_application(application)
    , m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_mode(mode)
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(fontOf(TextSize::Text));
    apply();
}

bool Theme::isDark() const
{
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const Colours& set = isDark() ? Colours::dark() : Colours::light();
    QApplication::setPalette(set.palette());
    m_application.setStyleSheet(set.styleSheet());
}

} // namespace tanu::desktop
