#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tanu::desktop {

class CheckListEdit;
class ChoiceEdit;
class LanguageChoice;
class LineField;
class SegmentedChoice;
class TextArea;

/// How a form is written into a draft and back: every editor under a key, as it was typed, right or wrong.
///
/// - Read back in the order in which they were added: what others hang on comes first.
class DraftBook {
public:
    using Save = std::function<QJsonValue()>;
    using Load = std::function<void(const QJsonValue&)>;

    void add(const QString& key, Save save, Load load);
    void add(const QString& key, LineField* field);
    void add(const QString& key, ChoiceEdit* field);
    void add(const QString& key, TextArea* field);
    void add(const QString& key, SegmentedChoice* field);
    void add(const QString& key, LanguageChoice* field);
    void add(const QString& key, CheckListEdit* field);

    [[nodiscard]] QJsonObject save() const;
    /// What the draft does not name stays.
    void load(const QJsonObject& draft) const;

private:
    struct Entry {
        QString key;
        Save save;
        Load load;
    };

    std::vector<Entry> m_entries;
};

} // namespace tanu::desktop
