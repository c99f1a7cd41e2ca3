#pragma once

#include "app/desktop/gate/gatecard.h"
#include "app/desktop/gate/whoedit.h"

class QPushButton;

namespace tanu::desktop {

class TextArea;

/// A way back when nobody knows the administrator's password any more: the recovery key, printed when the center was
/// made, is typed in (S1).
///
/// - It only asks; `given` is answered by `refuse`, or by closing the window.
class RecoveryWindow final : public GateCard {
    Q_OBJECT

public:
    /// `administrators`: who of them comes back is asked where there are several; `login` of each is what `given` tells.
    RecoveryWindow(const QString& center, const std::vector<Who>& administrators, Languages& languages);

    /// What was typed before, to be corrected.
    void setKey(const QString& key);

    /// At the field: RecoveryKeyWrong, FieldMalformed{"recoverykey", group}.
    void refuse(const Error& error);

Q_SIGNALS:
    void given(const QString& key, const QString& administrator);
    void cancelled();

private:
    void retranslate() override;
    void give();

    WhoEdit* m_who;
    TextArea* m_key;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace tanu::desktop
