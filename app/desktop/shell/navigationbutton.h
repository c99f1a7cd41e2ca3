#pragma once

#include <QtWidgets/QAbstractButton>

namespace tanu::desktop {

/// One entry of the navigation: icon, title, count.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(QString iconName, QWidget* parent);

    void tell(const QString& title, int count, const QString& key);
    void setCompact(bool compact);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintCount(QPainter& painter, QRect inside) const;

    QString m_icon;
    int m_count = 0;
    bool m_compact = false;
};

} // namespace tanu::desktop
