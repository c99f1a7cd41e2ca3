#pragma once

#include "app/desktop/shell/theme.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

/// Icon and word on a soft ground in the colour of a tone; takes the focus when it has a tooltip to tell.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent);

    void setContents(const QString& iconName, const QString& text, Tone tone);
    void setExplanation(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void explain();

    QString m_icon;
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace tanu::desktop
