#include "tests/desktop/support/scriptedprompts.h"

#include <QtTest/QTest>

namespace tanu::desktop {

ScriptedPrompts::~ScriptedPrompts()
{
    if (!m_script.empty())
        QTest::qFail("a prepared answer was never asked for", __FILE__, __LINE__);
}

void ScriptedPrompts::willConfirm(const QString& part, bool answer)
{
    m_script.push_back({Kind::Confirm, part, answer, {}});
}

void ScriptedPrompts::willChooseFiles(const QStringList& paths)
{
    m_script.push_back({Kind::Choose, {}, true, paths});
}

void ScriptedPrompts::willSaveFile(const QString& path)
{
    m_script.push_back({Kind::Save, {}, true, {path}});
}

void ScriptedPrompts::willChooseFolder(const QString& path)
{
    m_script.push_back({Kind::Folder, {}, true, {path}});
}

void ScriptedPrompts::willInform(const QString& part)
{
    m_script.push_back({Kind::Inform, part, true, {}});
}

void ScriptedPrompts::willSign(const QString& part, const QStringList& typed)
{
    m_script.push_back({Kind::Password, part, true, typed});
}

void ScriptedPrompts::willNotSign(const QString& part)
{
    m_script.push_back({Kind::Password, part, false, {}});
}

QString ScriptedPrompts::standingPassword()
{
    return QStringLiteral("test password of everybody");
}

ScriptedPrompts::Answer ScriptedPrompts::next(Kind kind, const QString& words)
{
    m_asked.append(words);
    if (m_script.empty() || m_script.front().kind != kind || !words.contains(m_script.front().part)) {
        QTest::qFail(qUtf8Printable(QLatin1String("unexpected question: ") + words), __FILE__, __LINE__);
        return {kind, {}, false, {}};
    }
    Answer answer = m_script.front();
    m_script.erase(m_script.begin());
    return answer;
}

bool ScriptedPrompts::confirm(const QString& question, const QString&, const QString&)
{
    return next(Kind::Confirm, question).yes;
}

QStringList ScriptedPrompts::chooseFiles(const QString& title, const QString&)
{
    return next(Kind::Choose, title).paths;
}

QString ScriptedPrompts::saveFile(const QString& title, const QString&, const QString&)
{
    return next(Kind::Save, title).paths.value(0);
}

QString ScriptedPrompts::chooseFolder(const QString& title, const QString&)
{
    return next(Kind::Folder, title).paths.value(0);
}

bool ScriptedPrompts::askPassword(const PasswordQuestion& question, const PasswordCheck& check)
{
    for (const QString& password : next(Kind::Password, question.what).paths) {
        std::optional<Result<void>> outcome;
        check(password, [&outcome](const Result<void>& told) { outcome = told; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
            QTest::qFail("the check of a password has no end", __FILE__, __LINE__);
        if (outcome && *outcome)
            return true;
        if (outcome)
            m_refusals.push_back(outcome->error());
    }
    return false;
}

void ScriptedPrompts::inform(const QString& title, const QString& text)
{
    next(Kind::Inform, title + QLatin1Char(' ') + text);
}

} // namespace tanu::desktop
