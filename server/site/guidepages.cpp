#include "server/site/guidepages.h"

#include "core/base/clock.h"
#include "core/domain/rules/deadlines.h"
#include "server/site/citation.h"

namespace tanu::server {

namespace {

/// One step of the way to a document: its texts are `apply.NAME` and `apply.NAME.text`, where %1, %2 are terms.
struct Step {
    const char* name;
    const char* clauses;
    std::array<std::optional<Obligation>, 2> terms;
};

/// So many steps lead to the document; those behind them are for whoever does not get there at once.
constexpr size_t straightWay = 6;

const std::array<Step, 8>& steps()
{
    static const std::array<Step, 8> all{{
        {"choose", "L15.1, L15.6", {}},
        {"documents", "R4.1, L19.2", {}},
        {"contract", "R5.1, L15.3", {Obligation::AnswerApplication, std::nullopt}},
        {"notice", "R6.1", {Obligation::SendNotice, Obligation::SessionGap}},
        {"exam", "R9.1, R12, R15, R16", {}},
        {"result", "R17.1, R18.1", {Obligation::SignProtocol, Obligation::IssueDocument}},
        {"retake", "R19, L21.3", {Obligation::NotifyNotPassed, std::nullopt}},
        {"appeal", "R20, R22, L22.1", {Obligation::FileAppeal, Obligation::DecideAppeal}},
    }};
    return all;
}

} // namespace

GuidePages::GuidePages(const SiteFrame& frame)
    : m_frame(frame)
{
}

QString GuidePages::home(
    Language language, const SiteFigures& figures, const QString& checkForm, const QString& centerForm) const
{
    TemplateData data;
    data.set("checkForm", checkForm).set("centerForm", centerForm);
    data.set("apply", inLanguage(QStringLiteral("/apply"), language));
    data.set("centers", inLanguage(QStringLiteral("/centers"), language));
    data.set("registers", inLanguage(QStringLiteral("/registers"), language));
    data.set("professionList", inLanguage(QStringLiteral("/registers/professions"), language));
    data.set("centerCount", QString::number(figures.validCenters));
    data.set("professionCount", QString::number(figures.professions));
    data.set("registerCount", QString::number(figures.registers));
    for (size_t i = 0; i < straightWay; ++i) {
        const QString key = QLatin1String("apply.") + QLatin1String(steps()[i].name);
        data.add("steps").set("step", m_frame.say(language, key)).set("stepNumber", QString::number(i + 1));
    }
    return m_frame.page(language, {m_frame.say(language, QStringLiteral("home.title")), QStringLiteral("/"), {}},
        QStringLiteral("home.html"), data);
}

QString GuidePages::apply(Language language) const
{
    TemplateData data;
    for (const Step& step : steps()) {
        const QString key = QLatin1String("apply.") + QLatin1String(step.name);
        QString explanation = m_frame.say(language, key + QLatin1String(".text"));
        for (const auto& term : step.terms) {
            if (term)
                explanation = explanation.arg(termOf(*term).workingDays);
        }
        data.add("steps")
            .set("heading", m_frame.say(language, key))
            .set("explanation", explanation)
            .set("clauses", QString::fromLatin1(step.clauses))
            .set("citation", citationsOf(m_frame.text(), language, QString::fromLatin1(step.clauses)));
    }
    data.set("centers", inLanguage(QStringLiteral("/centers"), language));
    data.set("materials", inLanguage(QStringLiteral("/materials"), language));
    data.set("acts", inLanguage(QStringLiteral("/registers/acts"), language));
    const PageHead head{
        m_frame.say(language, QStringLiteral("apply.heading")), QStringLiteral("/apply"), QStringLiteral("apply")};
    return m_frame.page(language, head, QStringLiteral("apply.html"), data);
}

QString GuidePages::publishedOn(Language language, const RegisterState& state) const
{
    if (!state.newest)
        return m_frame.say(language, QStringLiteral("status.never"));
    return state.newest->isStarter ? m_frame.say(language, QStringLiteral("registers.starterTag"))
                                   : shownDate(toKazakhstan(state.newest->publishedAt).date());
}

QString GuidePages::dueIn(Language language, const RegisterState& state) const
{
    if (state.description->renewal == Renewal::ByOtherRules)
        return m_frame.say(language, QStringLiteral("due.other"));
    const QString key = QLatin1String("due.") + QLatin1String(nameOf(state.due.kind));
    if (!state.due.lastDay.isValid())
        return m_frame.say(language, key);
    return m_frame.say(language, key + QLatin1String(".until")).arg(shownDate(state.due.lastDay));
}

QString GuidePages::status(
    Language language, const QDateTime& now, const std::vector<RegisterState>& states) const
{
    TemplateData data;
    data.set("time",
        m_frame.say(language, QStringLiteral("status.time"))
            .arg(toKazakhstan(now).toString(QStringLiteral("dd.MM.yyyy HH:mm"))));
    for (const RegisterState& state : states) {
        const QString name = QString::fromLatin1(state.description->name);
        data.add("registers")
            .set("name", m_frame.say(language, QLatin1String("register.") + name))
            .set("href", inLanguage(QLatin1String("/registers/") + name, language))
            .set("published", publishedOn(language, state))
            .set("renewal",
                m_frame.say(language, QLatin1String("renewal.") + QLatin1String(nameOf(state.description->renewal))))
            .set("due", dueIn(language, state))
            .set("dueKind", QString::fromLatin1(nameOf(state.due.kind)));
    }
    const PageHead head{m_frame.say(language, QStringLiteral("nav.status")), QStringLiteral("/status"),
        QStringLiteral("status")};
    return m_frame.page(language, head, QStringLiteral("status.html"), data);
}

} // namespace tanu::server
