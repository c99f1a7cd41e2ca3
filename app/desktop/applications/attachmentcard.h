#pragma once

#include "core/services/applications/addattachment.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QFrame>

namespace tanu {
class StarterRegisters;
class WorkCalendar;
}

class QLabel;
class QToolButton;

namespace tanu::desktop {

class ChoiceEdit;
class DateEdit;
class FieldFrame;
class TextEdit;

/// One paper of the package while it is described (R4.2): kind, number, date, issuer, and the scan if there is one.
class AttachmentCard final : public QFrame {
    Q_OBJECT

public:
    AttachmentCard(const StarterRegisters& registers, const WorkCalendar& calendar, QWidget* parent);

    void setKind(const QString& kind);
    [[nodiscard]] QString kind() const; ///< empty while none is chosen
    void setScan(const QString& path); ///< empty: only described
    /// Everything of it; a scan without a file of its own is held here (R19, R4.4).
    void setPaper(const NewAttachment& paper);
    /// Whether this is the card of a draft whose scan lies in the old file, and it took this one.
    bool takeHeld(const NewAttachment& paper);
    void setRemovable(bool removable);
    /// Where filling in goes on: at the kind, or at the number where the kind is known.
    void takeFocus();

    /// With the contents of the scan. Errors: FieldEmpty{"kind"}, ImpossibleDate, FileUnreadable{path}.
    [[nodiscard]] Result<NewAttachment> value() const;
    /// Shows what is missing; the first wrong editor, or null.
    FieldFrame* checkNow();

    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showScan();

    const StarterRegisters& m_registers;
    ChoiceEdit* m_kind;
    TextEdit* m_number;
    DateEdit* m_issuedOn;
    TextEdit* m_issuer;
    QLabel* m_scan;
    QToolButton* m_remove;
    QString m_path;
    QString m_heldName; ///< of a scan that is no file of this computer
    QByteArray m_held;
};

} // namespace tanu::desktop
