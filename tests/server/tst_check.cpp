// Protects the public check (L6.1.8, R18, exchange.md 25, 28, 29): it shows every printed field in both languages, never
// the IIN; it tells nothing to whoever has neither surname nor token; and it cannot be asked without end.
#include "support/testserver.h"

#include "core/database/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Check : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    QByteArrayList m_iins;
    QByteArrayList m_answers; ///< everything that any test of this file was answered

    HttpResponse ask(const HttpRequest& request)
    {
        m_server->clock().advance(60); // never the limit, except where it is the question
        const HttpResponse response = m_server->handle(request);
        m_answers.append(response.body);
        return response;
    }

    QString page(qint64 ordinal, const QString& surname, const QString& lang)
    {
        return QString::fromUtf8(
            ask(formOf(QLatin1String("/check?lang=") + lang,
                    {{QStringLiteral("serial"), serial(ordinal)}, {QStringLiteral("surname"), surname}}))
                .body);
    }

    QJsonObject json(const QString& serialTyped, const QString& surname)
    {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("serial"), serialTyped);
        query.addQueryItem(QStringLiteral("surname"), surname);
        const HttpResponse response =
            ask(getOf(QLatin1String("/api/v1/check?") + query.toString(QUrl::FullyEncoded)));
        return QJsonDocument::fromJson(response.body).object();
    }

    QString serial(qint64 ordinal) const { return m_center->certificate(ordinal).serial.toString(); }

    /// 1 valid, 2 expired, 3 cancelled, 4 prepared, 5 valid without term, 6 with skills; 99 nothing.
    void bringDocuments()
    {
        auto expired = m_center->certificate(2);
        expired.validUntil = QDate(2026, 11, 19);
        auto cancelled = m_center->certificate(3);
        cancelled.state = CertificateState::Cancelled;
        cancelled.cancellation =
            RecordedCancellation{QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
        auto prepared = m_center->certificate(4);
        prepared.state = CertificateState::Prepared;
        prepared.handedOverOn.reset();
        auto endless = m_center->certificate(5);
        endless.validUntil.reset();
        auto skilled = m_center->certificate(6);
        skilled.skills = {{QStringLiteral("Қолмен дәнекерлеу <b>"), QStringLiteral("Ручная сварка <b>")}};
        const QList<CertificateRecord> documents{
            m_center->certificate(1), expired, cancelled, prepared, endless, skilled};
        QList<RecordRevision> records;
        for (const CertificateRecord& document : documents) {
            records.append(FakeCenter::record(document));
            m_iins.append(document.person.iin->toString().toLatin1());
        }
        const HttpResponse response = m_center->send(m_center->batchOf(records));
        QCOMPARE(fatesIn(response).count(QStringLiteral("accepted")), 6);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
        bringDocuments();
    }

    void showsTheState_data()
    {
        QTest::addColumn<int>("ordinal");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("state");
        QTest::newRow("valid") << 1 << "Әбдіқадыров"
                               << "valid";
        QTest::newRow("other case") << 1 << "әБДІҚАДЫРОВ"
                                    << "valid";
        QTest::newRow("spaces around") << 1 << "  Әбдіқадыров "
                                       << "valid";
        QTest::newRow("L21.5 expired yesterday") << 2 << "Әбдіқадыров"
                                                 << "expired";
        QTest::newRow("L26.2 cancelled") << 3 << "Әбдіқадыров"
                                         << "cancelled";
        QTest::newRow("29 printed but not handed over") << 4 << "Әбдіқадыров"
                                                        << "unknown";
        QTest::newRow("L21.5 no term") << 5 << "Әбдіқадыров"
                                       << "valid";
        QTest::newRow("28 wrong surname") << 1 << "Ахметов"
                                          << "unknown";
        QTest::newRow("28 wrong surname, cancelled") << 3 << "Ахметов"
                                                     << "unknown";
        QTest::newRow("28 unknown number") << 99 << "Әбдіқадыров"
                                           << "unknown";
        QTest::newRow("28 given name is no surname") << 1 << "Әлихан"
                                                     << "unknown";
    }

    void showsTheState()
    {
        QFETCH(int, ordinal);
        QFETCH(QString, surname);
        QFETCH(QString, state);
        QCOMPARE(json(serial(ordinal), surname).value(QLatin1String("state")).toString(), state);
        for (const char* lang : {"kk", "ru"}) {
            const QString shown = page(ordinal, surname, QLatin1String(lang));
            QVERIFY(shown.contains(QStringLiteral("sheet result %1\"").arg(state)));
            QVERIFY(shown.contains(QStringLiteral("<html lang=\"%1\"").arg(QLatin1String(lang))));
            QVERIFY(!shown.contains(QLatin1String("{{")));
        }
    }

    void saysTheStateInWords_data()
    {
        QTest::addColumn<int>("ordinal");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::newRow("valid") << 1 << "Құжат жарамды"
                               << "Документ действителен";
        QTest::newRow("expired") << 2 << "Құжаттың мерзімі өткен"
                                 << "Срок действия документа истёк";
        QTest::newRow("cancelled") << 3 << "Құжаттың күші жойылған"
                                   << "Документ аннулирован";
        QTest::newRow("unknown") << 99 << "Мұндай құжат табылмады"
                                 << "Такой документ не найден";
    }

    void saysTheStateInWords()
    {
        QFETCH(int, ordinal);
        QFETCH(QString, kk);
        QFETCH(QString, ru);
        const QString surname = QStringLiteral("Әбдіқадыров");
        QVERIFY(page(ordinal, surname, QStringLiteral("kk")).contains(QLatin1String("<h1>") + kk));
        QVERIFY(page(ordinal, surname, QStringLiteral("ru")).contains(QLatin1String("<h1>") + ru));
    }

    void showsEveryPrintedField()
    {
        const QString surname = QStringLiteral("Әбдіқадыров");
        const QString kk = page(1, surname, QStringLiteral("kk"));
        const QString ru = page(1, surname, QStringLiteral("ru"));
        for (const QString& both : {kk, ru}) {
            for (const char* field : {"Әбдіқадыров Әлихан Болатұлы", "12.03.2026", "10.03.2026", "12.03.2031",
                     "41201-72120001-4-100326-0417-000000001", ">4<", ">0417<"})
                QVERIFY2(both.contains(QString::fromUtf8(field)), field);
        }
        QVERIFY(kk.contains(QStringLiteral("12.03.2031 қоса алғанда")));
        QVERIFY(ru.contains(QStringLiteral("по 12.03.2031 включительно")));
        QVERIFY(kk.contains(QStringLiteral("Электргазбен дәнекерлеуші")));
        QVERIFY(ru.contains(QStringLiteral("Электрогазосварщик")));
        QVERIFY(ru.contains(QStringLiteral("Центр признания «Шеберлік»")));
        const QJsonObject object = json(serial(1), surname);
        QCOMPARE(object.value(QLatin1String("issuedOn")).toString(), QStringLiteral("2026-03-12"));
        QCOMPARE(object.value(QLatin1String("level")).toInt(), 4);
        QCOMPARE(object.value(QLatin1String("center")).toObject().value(QLatin1String("number")).toString(),
            QStringLiteral("0417"));
        QVERIFY(page(3, surname, QStringLiteral("ru")).contains(QStringLiteral("04.05.2026")));
        QVERIFY(page(5, surname, QStringLiteral("ru")).contains(QStringLiteral("без срока")));
        QVERIFY(
            page(6, surname, QStringLiteral("kk")).contains(QStringLiteral("Қолмен дәнекерлеу &lt;b&gt;")));
    }

    void unknownTellsNothing()
    {
        const QString surname = QStringLiteral("Әбдіқадыров");
        QCOMPARE(json(serial(1), QStringLiteral("Ахметов")), json(serial(99), surname));
        QCOMPARE(json(serial(4), surname), json(serial(99), surname));
        QCOMPARE(json(serial(1), QStringLiteral("Ахметов")).keys(), QStringList{QStringLiteral("state")});
    }

    void tellsAtOnceWhatAnotherProcessWrote()
    {
        const auto document = m_center->certificate(7);
        const QString surname = document.person.name.surname();
        const auto stateNow = [&] { return json(serial(7), surname).value(QLatin1String("state")).toString(); };
        QCOMPARE(stateNow(), QStringLiteral("unknown"));
        QCOMPARE(m_center->send(m_center->batchOf({FakeCenter::record(document)})).status, 200);
        QCOMPARE(stateNow(), QStringLiteral("valid"));
        const QString file = m_server->connection().path();
        const auto other = file.isEmpty() ? Connection::openPostgresql(m_server->database())
                                          : Connection::openSqlite(file);
        QVERIFY(other);
        const auto cancelled = Statement::on(**other, QStringLiteral(R"(
            UPDATE certificate SET state = 'cancelled', cancelled_on = '2026-11-20' WHERE serial = :serial)"))
                                   .bind(":serial", serial(7))
                                   .run();
        QVERIFY2(cancelled, qPrintable(cancelled ? QString() : cancelled.error().detail));
        QCOMPARE(stateNow(), QStringLiteral("cancelled"));
    }

    void believesTheTokenOfTheCode()
    {
        const auto document = m_center->certificate(1);
        const HttpResponse answer = ask(formOf(QStringLiteral("/check?lang=kk"),
            {{QStringLiteral("serial"), document.serial.toString()},
                {QStringLiteral("token"), m_center->tokenOf(document)}}));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("sheet result valid"));
    }

    void believesNoOtherToken_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"of another number", "of an unknown key", "changed", "nonsense"})
            QTest::newRow(what) << QString(QLatin1String(what));
    }

    void believesNoOtherToken()
    {
        QFETCH(QString, what);
        QString token = m_center->tokenOf(m_center->certificate(1));
        if (what == QLatin1String("of another number"))
            token = m_center->tokenOf(m_center->certificate(2));
        if (what == QLatin1String("of an unknown key"))
            token = FakeCenter(QStringLiteral("0417"), {}).tokenOf(m_center->certificate(1));
        if (what == QLatin1String("changed"))
            token[token.size() / 2] =
                token[token.size() / 2] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        if (what == QLatin1String("nonsense"))
            token = QStringLiteral("NONSENSE");
        const HttpResponse answer = ask(formOf(QStringLiteral("/check?lang=ru"),
            {{QStringLiteral("serial"), serial(1)}, {QStringLiteral("token"), token}}));
        QVERIFY(!answer.body.contains("sheet result"));
        QVERIFY(!answer.body.contains(QStringLiteral("Әлихан").toUtf8()));
        QVERIFY(answer.body.contains("class=\"notice\""));
    }

    void saysThatAGenuineDocumentHasNotArrived()
    {
        const auto document = m_center->certificate(42);
        const HttpResponse answer = ask(formOf(QStringLiteral("/check?lang=ru"),
            {{QStringLiteral("serial"), document.serial.toString()},
                {QStringLiteral("token"), m_center->tokenOf(document)}}));
        QVERIFY(answer.body.contains("sheet result unknown"));
        QVERIFY(answer.body.contains(QStringLiteral("Подпись в QR-коде подлинная").toUtf8()));
        QVERIFY(answer.body.contains(QStringLiteral("<h1>Подпись подлинная, в реестре документа ещё нет</h1>").toUtf8()));
        QVERIFY(!answer.body.contains(QStringLiteral("Такой документ не найден").toUtf8()));
    }

    void asksForTheSurnameBehindTheAddressOfTheCode()
    {
        for (const char* path : {"/V/", "/v/"}) {
            const HttpResponse answer = ask(getOf(QLatin1String(path) + serial(1)));
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.contains(QByteArray("value=\"" + serial(1).toLatin1() + '"')));
            QVERIFY(answer.body.contains("/static/check.js"));
            QVERIFY(!answer.body.contains(QStringLiteral("Әлихан").toUtf8()));
        }
        QCOMPARE(ask(getOf(QLatin1String("/V/") + serial(99))).status, 200);
        QCOMPARE(ask(getOf(QStringLiteral("/V/nonsense"))).status, 404);
    }

    void namesWhatIsMissingAtTheField()
    {
        const HttpResponse answer = ask(formOf(QStringLiteral("/check?lang=ru"),
            {{QStringLiteral("serial"), QStringLiteral("\"><script>")},
                {QStringLiteral("surname"), QString()}}));
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.body.contains(QStringLiteral("Серийный номер неполон").toUtf8()));
        QVERIFY(answer.body.contains(QStringLiteral("Введите фамилию владельца.").toUtf8()));
        QVERIFY(answer.body.contains("aria-invalid=\"true\""));
        QVERIFY(!answer.body.contains("<script>"));
        QCOMPARE(json(QStringLiteral("x"), QStringLiteral("y")).value(QLatin1String("error")).toString(),
            QStringLiteral("SerialMalformed"));
    }

    void answersProgramsByPostAsWell()
    {
        HttpRequest request = formOf(QStringLiteral("/check"),
            {{QStringLiteral("serial"), serial(1)},
                {QStringLiteral("surname"), QStringLiteral("Әбдіқадыров")}});
        request.headers.insert("accept", "application/json");
        const HttpResponse answer = ask(request);
        QCOMPARE(answer.contentType, QByteArray("application/json"));
        QVERIFY(answer.body.contains("\"state\":\"valid\""));
    }

    void setsTheHeadersOfSafety()
    {
        for (const QString& path : {QStringLiteral("/"), QStringLiteral("/nothing"),
                 QStringLiteral("/static/site.css"), QStringLiteral("/api/v1/hello")}) {
            const HttpResponse answer = ask(getOf(path));
            QVERIFY(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
            QVERIFY(!answer.header("Content-Security-Policy").contains("unsafe"));
            QCOMPARE(answer.header("Referrer-Policy"), QByteArray("no-referrer"));
            QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(answer.header("Set-Cookie").isEmpty());
        }
    }

    void namesNothingFromElsewhere()
    {
        for (const QString& path :
            {QStringLiteral("/"), QString(QLatin1String("/V/") + serial(1)), QStringLiteral("/nothing")}) {
            const QByteArray body = ask(getOf(path)).body;
            QVERIFY(!body.contains("http://") && !body.contains("https://") && !body.contains("//cdn"));
            QVERIFY(!body.contains("<script>") && !body.contains(" style=") && !body.contains(" onclick"));
        }
        QVERIFY(!ask(getOf(QStringLiteral("/static/bootstrap.min.css"))).body.contains("sourceMappingURL"));
        QCOMPARE(ask(getOf(QStringLiteral("/static/server.key"))).status, 404);
    }

    void keepsTheLanguageInItsLinks()
    {
        const QByteArray start = ask(getOf(QStringLiteral("/?lang=ru"))).body;
        QVERIFY(start.contains("action=\"/check?lang=ru\""));
        QVERIFY(start.contains("href=\"/?lang=kk\""));
        QVERIFY(page(1, QStringLiteral("Әбдіқадыров"), QStringLiteral("ru"))
                    .contains(QLatin1String("action=\"/check?lang=kk\"")));
    }

    void hidesWhatFailed()
    {
        FaultPlan plan(1, FaultPlan::Lasting::FromThenOn);
        m_server->connection().setFaults(&plan);
        const HttpResponse shown = ask(formOf(QStringLiteral("/check?lang=ru"),
            {{QStringLiteral("serial"), serial(1)},
                {QStringLiteral("surname"), QStringLiteral("Әбдіқадыров")}}));
        const QJsonObject object = json(serial(1), QStringLiteral("Әбдіқадыров"));
        m_server->connection().setFaults(nullptr);
        QCOMPARE(shown.status, 500);
        QVERIFY(!shown.body.contains("SELECT") && !shown.body.contains("sqlite"));
        QCOMPARE(object.keys(), QStringList{QStringLiteral("error")});
    }

    void limitsQuestionsPerClient()
    {
        const HttpRequest question = formOf(QStringLiteral("/check?lang=ru"),
            {{QStringLiteral("serial"), serial(1)}, {QStringLiteral("surname"), QStringLiteral("Ахметов")}});
        int status = 0;
        HttpResponse answer;
        for (int i = 0; i < 100 && status != 429; ++i) {
            answer = m_server->handle(question);
            status = answer.status;
        }
        QCOMPARE(status, 429);
        QVERIFY(answer.header("Retry-After").toInt() >= 1);
        HttpRequest other = question;
        other.client = QStringLiteral("203.0.113.9");
        QCOMPARE(m_server->handle(other).status, 200);
        QCOMPARE(ask(question).status, 200);
    }

    void neverShowsTheIin()
    {
        QVERIFY(m_answers.size() > 40);
        for (const QByteArray& answer : std::as_const(m_answers)) {
            for (const QByteArray& iin : std::as_const(m_iins))
                QVERIFY(!answer.contains(iin));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
