#pragma once

#include "app/desktop/shell/languages.h"
#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class Banner;
class FieldFrame;
class SegmentedChoice;

/// What stands before the desk or over it: one card in the middle, whose it is above it, the language of the screens at
/// the top. Lets nothing shine through that lies behind it.
class GateCard : public QWidget {
    Q_OBJECT

public:
    /// The center, or whatever else says whose data this is.
    void setOwner(const QString& name);
    [[nodiscard]] QString heading() const;

    /// The width of the card in pixels, and how large such a window is at first.
    static constexpr int cardWidth = 480;
    static constexpr QSize usualSize {720, 700};

protected:
    GateCard(Languages& languages, QWidget* parent);

    void setHeading(const QString& text);
    void setExplanation(const QString& text);
    void add(QWidget* widget);
    /// Buttons at the right, the first one of them last.
    void addButtons(std::initializer_list<QWidget*> buttons);
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] Languages& languages() { return m_languages; }

    /// Shows the refusal at the field of that name, or above all fields.
    void showAt(std::initializer_list<FieldFrame*> fields, const Error& error);

    /// Sets every text; to be called at the end of the constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    void followLanguage();

    Languages& m_languages;
    SegmentedChoice* m_language;
    QLabel* m_owner;
    QLabel* m_heading;
    QLabel* m_explanation;
    Banner* m_banner;
    QVBoxLayout* m_rows;
};

} // namespace tanu::desktop
