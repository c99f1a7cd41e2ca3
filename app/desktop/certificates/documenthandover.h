#pragma once

#include "core/services/queries/certificatelistquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class KnownValue;
class TextEdit;

/// Who collected a document, and by which identity document (exchange.md 29); the candidate's name stands there
/// already.
class DocumentHandOver final : public QFrame {
    Q_OBJECT

public:
    explicit DocumentHandOver(QWidget* parent);

    /// `knownIdentity` is offered as the candidate's document.
    void start(const CertificateListRow& document, const QString& knownIdentity);
    /// At the field that it is about; false if none.
    bool showError(const Error& error);
    [[nodiscard]] CertificateId document() const { return m_id; }
    /// Its button.
    void press();

Q_SIGNALS:
    void given(const QString& collectedBy, const QString& identityDocument);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void give();
    void retranslate();

    CertificateId m_id;
    QString m_serial;
    QLabel* m_heading;
    QLabel* m_serialText;
    TextEdit* m_collectedBy;
    TextEdit* m_identity;
    KnownValue* m_known;
    QPushButton* m_give;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
