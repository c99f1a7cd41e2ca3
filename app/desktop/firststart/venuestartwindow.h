#pragma once

#include "app/desktop/exchange/longwork.h"
#include "app/desktop/firststart/venuestart.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class FormSection;
class ProgressStrip;
class Prompts;
class TextEdit;

/// A computer becomes a venue of a center (V1): it gets a name and shows its card, takes the office's card, and receives
/// its first session, with which its people come. Each step is open as soon as the one before is done, whether now or
/// when the program was last started.
///
/// - Nothing is made before the card is saved; after that it is a venue for good, and there is no way back.
class VenueStartWindow final : public QWidget {
    Q_OBJECT

public:
    struct Edges {
        /// Opens the installation, making its keys; asked again after `passphraseWanted`. In the thread of the window.
        /// Errors: KeyStoreUnavailable where a passphrase is needed first, those of `Installation::open`.
        std::function<Result<std::shared_ptr<VenueStart>>()> open;
        /// A connection of its own for the worker.
        std::function<Result<std::unique_ptr<Connection>>()> connect;
        Prompts& prompts;
        bool isVenueAlready = false; ///< it showed its card before
    };

    explicit VenueStartWindow(Edges edges);
    ~VenueStartWindow() override;

    /// Asks for the file and writes the card; again after `passphraseWanted`.
    void saveCard();

Q_SIGNALS:
    void passphraseWanted();
    void backWanted();
    /// There is a session, and with it there are people who may sign in.
    void sessionReceived();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addTo(FormSection* section, QLabel* told, std::initializer_list<QPushButton*> buttons);
    [[nodiscard]] bool openNow();
    void enrol();
    void receive(const QString& place);
    void take(const Result<FirstSessions>& outcome);
    void read();
    void tell();
    void retranslate();

    Edges m_edges;
    std::shared_ptr<VenueStart> m_start;
    VenueBeginning m_beginning;
    QLabel* m_heading;
    QLabel* m_explanation;
    Banner* m_banner;
    FormSection* m_card;
    TextEdit* m_name;
    QLabel* m_own;
    QPushButton* m_save;
    FormSection* m_office;
    QLabel* m_officeTold;
    QPushButton* m_enrol;
    FormSection* m_session;
    QLabel* m_sessionTold;
    QPushButton* m_file;
    QPushButton* m_folder;
    ProgressStrip* m_progress;
    QPushButton* m_back;
    LongWork m_work;
};

} // namespace tanu::desktop
