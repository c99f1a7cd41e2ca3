#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace tanu::desktop {

/// The fingerprint of an installation's card (V1), which people compare by voice: whole, on one line, each sign of one width.
/// Its label is named `fingerprint`. Hidden while there is none.
class FingerprintLine final : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintLine(QWidget* parent);

    void setFingerprint(const QString& fingerprint);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_caption;
    QLabel* m_fingerprint;
};

} // namespace tanu::desktop
