#pragma once

#include <QtCore/QObject>

class QScrollArea;

namespace tanu::desktop {

/// Keeps the field that has the focus whole in sight, however the focus came there and whatever grows above it: Qt does so for
/// Tab alone. A field that is higher than the area is left to its editor.
class FocusInSight final : public QObject {
    Q_OBJECT

public:
    /// A child of the area, which has its widget already.
    explicit FocusInSight(QScrollArea& area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QScrollArea& m_area;
};

} // namespace tanu::desktop
