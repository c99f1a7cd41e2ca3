#include "tests/desktop/support/mnemonics.h"

#include <QtCore/QMap>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

QStringList doubledMnemonicsOf(const QWidget& page)
{
    QMap<QString, QStringList> said;
    const auto add = [&said](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            said[key.toString()].append(text);
    };
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            add(button->text());
    }
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    QStringList doubled;
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        if (it->size() > 1)
            doubled.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
    }
    return doubled;
}

} // namespace tanu::desktop
