#pragma once

#include "app/desktop/sessions/sessionsection.h"

#include <QtWidgets/QFrame>

class QPushButton;

namespace tanu::desktop {

class ChoiceEdit;
class SecondEdit;
class TextEdit;

/// One line that writes an entry of the log in seconds: time (empty: now), what, whom, words; Enter in the words writes.
class LogEntry final : public QFrame {
    Q_OBJECT

public:
    LogEntry(DeskContext& context, QWidget* parent);

    void setSession(const SessionRead& session);

Q_SIGNALS:
    void written(const QString& what);
    void refused(const tanu::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void fill();
    void retranslate();

    DeskContext& m_context;
    SessionRead m_session;
    SecondEdit* m_time;
    ChoiceEdit* m_what;
    ChoiceEdit* m_whom;
    TextEdit* m_text;
    QPushButton* m_write;
};

/// The day on which what happens in this session happens: today, or the day on which it ended.
QDate dayOfLog(const SessionView& session, QDate today);

} // namespace tanu::desktop
