#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

#include <array>

class QApplication;
class QWidget;

namespace tanu::desktop {

/// What a colour is for (look.md, Measures). No colour is ever literal in a page or a piece.
enum class ColourRole {
    Surface, ///< the window
    Raised, ///< cards, fields, tables
    Line, ///< rules and borders of cards
    Edge, ///< borders of fields and buttons, 3:1 at least
    Text,
    QuietText, ///< hints, captions
    Accent, ///< primary button, focus, links
    AccentText, ///< on Accent
    AccentSoft, ///< selection, current row; Text and Accent stand on it
    Good,
    GoodSoft, ///< background of good chips and banners; Good and Text stand on it
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Hover, ///< under the pointer
};
inline constexpr int colourRoleCount = static_cast<int>(ColourRole::Hover) + 1;

/// How a chip, banner or badge speaks; words and shape say it first, this second.
enum class Tone { Neutral, Accent, Good, Warning, Danger };

enum class ThemeMode { System, Light, Dark };

/// One set of colours by role.
class Colours {
public:
    static const Colours& light();
    static const Colours& dark();

    /// The set that this palette was built from.
    static const Colours& of(const QPalette& palette);

    [[nodiscard]] QColor operator[](ColourRole role) const
    {
        return QColor(m_rgb[static_cast<size_t>(role)]);
    }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor text(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;
    [[nodiscard]] QPalette palette() const;

    /// The one style sheet, built from the roles.
    [[nodiscard]] QString styleSheet() const;

private:
    explicit constexpr Colours(const std::array<QRgb, colourRoleCount>& rgb)
        : m_rgb(rgb)
    {
    }

    std::array<QRgb, colourRoleCount> m_rgb;
};

/// The colours that the application shows now; for paintEvent.
const Colours& colours();

/// Ratio of contrast by WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Distances in device-independent pixels: multiples of 4.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 32;
inline constexpr int fieldHeight = 32;
inline constexpr int rowHeight = 32;
inline constexpr int toolbarHeight = 48;
inline constexpr int navigationWidth = 220;
inline constexpr int navigationCompactWidth = 56;
inline constexpr int compactBelow = 1100; ///< window width
inline constexpr int radius = 6;
inline constexpr int iconSize = 20;
} // namespace space

/// The four sizes of type, in pixels.
enum class TextSize { Quiet = 12, Text = 14, Section = 18, Page = 24 };

/// The family of the screen in this size; tabular figures are Noto Sans' own.
QFont fontOf(TextSize size, bool bold = false);

/// Marks a label for the style sheet: `setRole(label, "quiet")`. Roles of labels: `page`, `section`,
/// `strong`, `quiet` (12 px), `quietText` (14 px), `error`. Roles of buttons: `primary`, `danger`, `flat`.
/// Roles of frames: `card`.
void setRole(QWidget* widget, const char* role);

/// Sets a property that the style sheet reads (`role`, `tone`, `wrong`) and dresses the widget anew if it
/// changed.
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// Dresses the application: Fusion, palette, font, style sheet; switches light and dark while it runs.
/// The system's choice is read once, when the object is made, before any palette is set.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, ThemeMode mode = ThemeMode::System);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;
    void setMode(ThemeMode mode);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    bool m_systemIsDark;
    ThemeMode m_mode;
};

} // namespace tanu::desktop
