#include "app/desktop/applications/draftbook.h"

#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/textarea.h"

#include <QtCore/QJsonArray>

namespace tanu::desktop {

void DraftBook::add(const QString& key, Save save, Load load)
{
    m_entries.push_back({key, std::move(save), std::move(load)});
}

void DraftBook::add(const QString& key, LineField* field)
{
    add(
        key, [field] { return field->text(); }, [field](const QJsonValue& value) { field->setText(value.toString()); });
}

void DraftBook::add(const QString& key, ChoiceEdit* field)
{
    const auto save = [field]() -> QJsonValue {
        const auto chosen = field->value();
        return chosen ? QJsonObject {{QStringLiteral("key"), *chosen}}
                      : QJsonObject {{QStringLiteral("typed"), field->text()}};
    };
    add(key, save, [field](const QJsonValue& value) {
        const QJsonObject saved = value.toObject();
        if (saved.contains(QStringLiteral("key")))
            field->setValue(saved.value(QStringLiteral("key")).toString());
        else
            field->setText(saved.value(QStringLiteral("typed")).toString());
    });
}

void DraftBook::add(const QString& key, TextArea* field)
{
    add(
        key, [field] { return field->text(); },
        [field](const QJsonValue& value) { field->setValue(value.toString()); });
}

void DraftBook::add(const QString& key, SegmentedChoice* field)
{
    const auto save = [field]() -> QJsonValue {
        const auto chosen = field->value();
        return chosen ? QJsonValue(*chosen) : QJsonValue();
    };
    add(key, save, [field](const QJsonValue& value) { field->setValue(value.toString()); });
}

void DraftBook::add(const QString& key, LanguageChoice* field)
{
    const auto save = [field]() -> QJsonValue {
        const auto chosen = field->value();
        return chosen ? QJsonValue(codeOf(*chosen)) : QJsonValue();
    };
    add(key, save, [field](const QJsonValue& value) {
        if (const auto language = parseLanguage(value.toString()))
            field->setValue(*language);
    });
}

void DraftBook::add(const QString& key, CheckListEdit* field)
{
    add(
        key, [field] { return QJsonArray::fromStringList(field->chosen()); },
        [field](const QJsonValue& value) {
            QStringList keys;
            for (const QJsonValue& one : value.toArray())
                keys.append(one.toString());
            field->setValue(keys);
        });
}

QJsonObject DraftBook::save() const
{
    QJsonObject draft;
    for (const Entry& entry : m_entries)
        draft.insert(entry.key, entry.save());
    return draft;
}

void DraftBook::load(const QJsonObject& draft) const
{
    for (const Entry& entry : m_entries) {
        const QJsonValue value = draft.value(entry.key);
        if (!value.isUndefined() && !value.isNull())
            entry.load(value);
    }
}

} // namespace tanu::desktop
