#include "app/desktop/settings/bilingualedit.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

BilingualEdit::BilingualEdit(const QString& code, int greatestLength, QWidget* parent)
    : kk(new TextEdit(code + QStringLiteral("_kk"), greatestLength, parent))
    , ru(new TextEdit(code + QStringLiteral("_ru"), greatestLength, parent))
{
    kk->setObjectName(code + QStringLiteral("_kk"));
    ru->setObjectName(code + QStringLiteral("_ru"));
}

void BilingualEdit::setLabel(const QString& label)
{
    kk->setLabel(QCoreApplication::translate("BilingualEdit", "%1, in Kazakh").arg(label));
    ru->setLabel(QCoreApplication::translate("BilingualEdit", "%1, in Russian").arg(label));
}

void BilingualEdit::setRequired(bool required)
{
    kk->setRequired(required);
    ru->setRequired(required);
}

void BilingualEdit::setReadOnly(bool readOnly)
{
    kk->setReadOnly(readOnly);
    ru->setReadOnly(readOnly);
}

Bilingual BilingualEdit::value() const
{
    return {kk->text().trimmed(), ru->text().trimmed()};
}

void BilingualEdit::setValue(const Bilingual& words)
{
    kk->setValue(words.kk);
    ru->setValue(words.ru);
}

} // namespace tanu::desktop
