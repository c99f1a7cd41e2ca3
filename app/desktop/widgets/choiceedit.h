#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace tanu::desktop {

/// One thing to choose.
struct Choice {
    QString key;
    QString text;
    QString detail = {}; ///< quiet, behind the text; searched as well (a code)
};

/// One of many, found by any parts of its words in any case: professions, regions.
///
/// - `fold` brings text to the form in which it is compared (foldForSearch).
/// - A click anywhere on the field, arrow down, Alt with it and F4 open the whole list; at most `shownAtOnce` are listed.
///   What is chosen already stands out in it; after a click alone nothing does, so that going on takes nothing.
/// - What the arrow keys chose in it is taken by Tab and by a click elsewhere as well; Esc drops it.
/// - Typing that leaves one alone chooses it: Tab takes it. Of several that are left Tab takes none, for nobody chose among them.
/// - Enter takes from the list and goes on to the next field, as it does in every other; typing replaces what is chosen.
class ChoiceEdit final : public LineField {
    Q_OBJECT

public:
    using Fold = std::function<QString(QStringView)>;
    static constexpr int shownAtOnce = 200;

    ChoiceEdit(QString field, Fold fold, QWidget* parent);

    void setChoices(std::vector<Choice> choices);

    /// The key. Errors: FieldEmpty{field}, FieldMalformed{field, typed} where it names no choice.
    [[nodiscard]] Result<QString> value() const;
    void setValue(const QString& key);
    [[nodiscard]] std::optional<Error> problem() const override;

    /// What is listed for this text, in order.
    [[nodiscard]] std::vector<Choice> matching(const QString& typed) const;

protected:
    void textEdited() override;
    [[nodiscard]] QString wordsFor(const Error& error) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Which of the listed stands out, where nothing is chosen yet.
    enum class Current { First, None };
    void list(const QString& typed, Current current = Current::First);
    void showList();
    void listAll(Current current);
    [[nodiscard]] bool isOpeningKey(const QEvent& event) const;
    [[nodiscard]] bool isOpeningClick(const QEvent& event) const;
    void follow(const QEvent& ofList);
    void take(const QString& key);
    [[nodiscard]] const Choice* chosen() const;

    QString m_field;
    Fold m_fold;
    std::vector<Choice> m_choices;
    std::vector<QString> m_folded;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    QString m_key;
    bool m_isByEnter = false; ///< what is taken from the list
    bool m_isByArrows = false; ///< what stands out in the list
    bool m_isOnlyHit = false; ///< of what was typed
};

} // namespace tanu::desktop
