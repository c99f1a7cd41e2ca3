#pragma once

#include <QtWidgets/QLabel>

namespace tanu::desktop {

/// One line of text that ends in an ellipsis where there is no room; the tooltip tells the whole.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent);

    void setWhole(const QString& text);
    [[nodiscard]] QString whole() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace tanu::desktop
