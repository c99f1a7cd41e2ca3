#pragma once

#include "core/services/applications/drafts.h"

#include <QtCore/QObject>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>

#include <functional>

namespace tanu::desktop {

class DeskContext;

/// Keeps what is half typed into a form (`Drafts`): on every pause, when the page is left, and when the desk is handed
/// over in the middle of a word.
///
/// - Each person has a form of their own. One in which nothing is typed leaves no draft.
/// - What could not be saved stays in the form, and is tried again at the next occasion.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int pauseMilliseconds = 500;

    /// `kind` as in `Drafts`; `content` writes down the form as it stands.
    DraftKeeper(DeskContext& context, QString kind, std::function<QJsonObject()> content, QObject* parent);

    /// While what it gives lives, the program fills the form in, nobody types.
    [[nodiscard]] QScopedValueRollback<bool> filling() { return QScopedValueRollback<bool>(m_isFilling, true); }
    [[nodiscard]] bool isFilling() const { return m_isFilling; }

    /// The form is not that of who acts now.
    [[nodiscard]] bool isForeign() const;
    /// Saves it for whoever typed it; from here on it is that of who acts. False where it could not be saved.
    [[nodiscard]] bool handOver();
    /// Nothing is typed into the form as it stands.
    void markUntouched();
    /// Nothing where nothing was typed. Errors: those of Drafts.
    [[nodiscard]] Result<std::optional<DraftRow>> load() const;

    /// Somebody typed.
    void edited();
    /// What was typed since.
    void save();
    /// The form as it stands, whoever filled it in.
    void keep();
    /// Nothing of it is to be kept. Errors: those of Drafts.
    Result<void> discard();
    /// An action made something of the form and discarded its draft itself.
    void forget();

    /// `This is your draft from 27.11.2026 09:05.`
    [[nodiscard]] static QString textOf(const DraftRow& draft);

Q_SIGNALS:
    void told(const QString& line); ///< when it was saved; empty: there is nothing to save
    void failed(const tanu::Error& error);

private:
    DeskContext& m_context;
    QString m_kind;
    std::function<QJsonObject()> m_content;
    QTimer m_pause;
    QString m_key; ///< whose form it is
    QJsonObject m_untouched;
    bool m_isEdited = false; ///< since it was saved
    bool m_isFilling = false;
};

} // namespace tanu::desktop
