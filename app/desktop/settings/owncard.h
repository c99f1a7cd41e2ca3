#pragma once

#include "app/desktop/widgets/formsection.h"
#include "core/base/result.h"
#include "core/domain/venue.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class FingerprintLine;

/// What this computer is to the other installations of the center (V1, exchange.md 21): its name, its fingerprint, and the
/// buttons that save its card and enrol another's.
class OwnCard final : public FormSection {
    Q_OBJECT

public:
    explicit OwnCard(QWidget* parent);

    /// `name`: of the office as the screen's language has it.
    void tell(const InstallationCard& card, const QString& name);
    void tellNone();
    void setAllowed(bool isAllowed);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void enrolRequested();

private:
    QLabel* m_own;
    FingerprintLine* m_fingerprint;
    QPushButton* m_save;
    QPushButton* m_enrol;
};

} // namespace tanu::desktop
