#include "server/handlers/checkjson.h"

#include "core/base/isodate.h"
#include "server/http/jsontext.h"

namespace tanu::server {

namespace {

/// Writes one object, member by member.
class Members {
public:
    explicit Members(QByteArray& json)
        : m_json(json)
    {
        m_json += '{';
    }

    void add(QByteArrayView name, const QString& text)
    {
        begin(name);
        appendJsonString(m_json, text.toUtf8());
    }
    void add(QByteArrayView name, int number)
    {
        begin(name);
        m_json += QByteArray::number(number);
    }
    void add(QByteArrayView name, const std::optional<QDate>& date)
    {
        begin(name);
        m_json += date ? '"' + isoText(*date).toLatin1() + '"' : QByteArrayLiteral("null");
    }
    void add(QByteArrayView name, const Bilingual& words)
    {
        begin(name);
        write(words);
    }
    void add(QByteArrayView name, const std::vector<Bilingual>& list)
    {
        begin(name);
        m_json += '[';
        for (const Bilingual& words : list) {
            m_json += m_json.endsWith('[') ? "" : ",";
            write(words);
        }
        m_json += ']';
    }
    [[nodiscard]] Members object(QByteArrayView name)
    {
        begin(name);
        return Members(m_json);
    }
    void end() { m_json += '}'; }

private:
    void begin(QByteArrayView name)
    {
        m_json += m_json.endsWith('{') ? "\"" : ",\"";
        m_json.append(name.data(), name.size());
        m_json += "\":";
    }
    void write(const Bilingual& words)
    {
        Members both(m_json);
        both.add("kk", words.kk);
        both.add("ru", words.ru);
        both.end();
    }

    QByteArray& m_json;
};

void addShown(Members& members, const ShownCertificate& shown)
{
    members.add("serial", shown.serial);
    members.add("name", shown.name);
    members.add("profession", shown.profession);
    members.add("skills", shown.skills);
    members.add("level", shown.level);
    members.add("procedureOn", shown.procedureOn);
    members.add("issuedOn", shown.issuedOn);
    members.add("validUntil", shown.validUntil);
    members.add("cancelledOn", shown.cancelledOn);
    Members center = members.object("center");
    center.add("number", shown.centerNumber);
    center.add("name", shown.centerName);
    center.end();
}

} // namespace

QByteArray checkJson(const CheckResult& result)
{
    QByteArray json;
    json.reserve(1024);
    Members members(json);
    members.add("state", nameOf(result.state));
    if (result.shown)
        addShown(members, *result.shown);
    members.end();
    return json;
}

} // namespace tanu::server
