#pragma once

#include "app/desktop/gate/gatecard.h"
#include "core/base/result.h"

#include <functional>

class QPushButton;

namespace tanu::desktop {

class TextEdit;

/// Shows the recovery key once (S1): it is printed, locked away, and its last group typed back from the sheet.
///
/// - There is no way past it but the last group; who closes the program instead is given a new key at the next start.
class RecoveryKeyWindow final : public GateCard {
    Q_OBJECT

public:
    /// Brings the sheet to a printer. Errors: Cancelled if none was chosen, those of the paper.
    using Print = std::function<Result<void>()>;

    RecoveryKeyWindow(const QString& key, Print print, Languages& languages, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();

private:
    void retranslate() override;
    void print();
    void confirm();

    QString m_lastGroup;
    Print m_print;
    TextEdit* m_again;
    QPushButton* m_printButton;
    QPushButton* m_next;
};

} // namespace tanu::desktop
