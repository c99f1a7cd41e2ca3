#pragma once

#include "app/desktop/sessions/protocolchain.h"
#include "core/services/queries/signersquery.h"

#include <QtCore/QDate>
#include <QtWidgets/QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace tanu::desktop {

class DateEdit;
class DeskContext;
class DissentEditor;
class LanguageChoice;
class SignerOffer;

/// What stands beside the preview of a protocol: the chain of them as soon as there are two, what the shown one waits for,
/// the day of its signature, its dissenting opinions, and the way into a correction (R17.2).
class ProtocolSide final : public QFrame {
    Q_OBJECT

public:
    ProtocolSide(DeskContext& context, QWidget* parent);

    /// `unable`: who of the commission cannot sign in, where the draft of whoever works can be signed by nobody else (S1).
    /// `right`: of whoever works to sign the correction that is shown.
    void tell(const ProtocolChain& chain, const QStringList& unable, const SigningRight& right);
    void retranslate();
    [[nodiscard]] LanguageChoice& language() const { return *m_language; }

    /// The day of the signature; where it cannot be taken the field says why, and gets the focus. Errors: those of DateEdit.
    [[nodiscard]] Result<QDate> signedOn();
    /// At the field of that day.
    void refuseDay(const Error& error);
    void focusCorrecting();

Q_SIGNALS:
    void protocolChosen(const tanu::ProtocolId& id);
    void languageChosen();
    void correctingWanted();
    void signingWanted(); ///< of a drafted correction
    void dissentsWanted(const std::vector<tanu::Dissent>& dissents, const QString& what);

private:
    void build();
    void tellChain(const ProtocolChain& chain);
    void tellSigning(const ProtocolView& shown, const SigningRight& right);
    void tellOnePerson(const QStringList& unable);

    DeskContext& m_context;
    std::vector<ProtocolId> m_listed;
    ProtocolId m_dated; ///< the draft for which a day was proposed
    QListWidget* m_list;
    QLabel* m_state;
    QLabel* m_onePerson; ///< before the signing
    DateEdit* m_signedOn;
    QPushButton* m_sign;
    SignerOffer* m_signers; ///< below it
    QPushButton* m_correct;
    QLabel* m_whyNot; ///< it is grey
    LanguageChoice* m_language;
    DissentEditor* m_dissents;
};

} // namespace tanu::desktop
