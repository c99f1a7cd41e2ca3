// Protects whoever writes a program against this server (P17): what the description says is what the running server
// has and answers, no route more and none less.
#include "openapi/apischema.h"
#include "support/testserver.h"

#include "core/security/journal.h"
#include "core/wire/cose.h"
#include "core/wire/fencereport.h"
#include "core/wire/grantlist.h"
#include "core/wire/hello.h"
#include "core/wire/journalreport.h"
#include "core/wire/missing.h"
#include "core/wire/months.h"
#include "core/wire/orderkinds.h"
#include "core/wire/orders.h"
#include "core/wire/sha256.h"
#include "core/wire/supportanswers.h"
#include "core/wire/supportmessage.h"
#include "core/wire/upload.h"
#include "server/actions/console/answerrequest.h"
#include "server/actions/orders/stopissuing.h"
#include "server/context/limits.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QByteArray nobody(16, '\x11');
const QByteArray hash(32, '\x22');

QByteArray helloBody(int protocol)
{
    return payloadOf(HelloRequest{nobody, protocol, QStringLiteral("a program")});
}

QByteArray reportBody()
{
    JournalReport report;
    report.end = {1, hash};
    return payloadOf(report);
}

QByteArray supportBody()
{
    SupportMessage message{QByteArray(16, '\x33'), {}};
    message.words.surname = QStringLiteral("Ахметова");
    message.words.givenName = QStringLiteral("Дана");
    message.words.email = QStringLiteral("dana@example.kz");
    message.words.subject = QStringLiteral("Обмен");
    message.words.text = QStringLiteral("Не идёт");
    return payloadOf(message);
}

Month march()
{
    return Month::of(QDate(2026, 3, 1));
}

QByteArray oneRecord(FakeCenter& center)
{
    return center.batchOf({FakeCenter::record(center.certificate(1))});
}

/// What both sides have of March after the center sent one document of it.
MonthDigest sendOne(FakeCenter& center)
{
    const RecordRevision record = FakeCenter::record(center.certificate(1));
    center.send(center.batchOf({record}));
    return digestOf({MonthLine{record.id, record.revision, hashOf(record)}});
}

HttpResponse close(const FakeCenter& center, Month month, const MonthDigest& digest)
{
    const QDateTime now(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);
    const QByteArray payload = payloadOf(MonthClosing{center.center().number, center.device(), month, digest, now});
    const QByteArray keyId = center.key().publicKey().keyId();
    const QByteArray signature = center.key().sign(toBeSigned(keyId, payload, signedfor::monthClosing));
    return center.postSigned("/api/v1/months/closings", assembleSigned(keyId, payload, signature));
}

HttpResponse fence(const FakeCenter& center)
{
    return center.postSigned("/api/v1/fence", payloadOf(FenceReport{FenceCause::WentBack, 1, 2}));
}

QCborValue valueIn(const HttpResponse& response)
{
    if (response.contentType == "application/cbor")
        return QCborValue::fromCbor(response.body);
    return QCborValue::fromJsonValue(QJsonDocument::fromJson(response.body).object());
}

} // namespace

class tst_OpenApi : public QObject {
    Q_OBJECT

private:
    using Ask = std::function<HttpResponse(TestServer&)>;

    std::unique_ptr<TestServer> m_server;
    QMap<QString, Ask> m_asks; ///< by row: operation, then what is special
    std::unique_ptr<ApiSchema> m_schema;
    QJsonObject m_document;

    /// A request that needs an enrolled center.
    static Ask signedBy(const char* path, const std::function<QByteArray(FakeCenter&)>& body)
    {
        return [path, body](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            return center->postSigned(path, body(*center));
        };
    }
    static Ask by(const std::function<HttpResponse(FakeCenter&)>& step)
    {
        return [step](TestServer& server) { return step(*server.enrolled(QStringLiteral("0417"))); };
    }
    static Ask always(const HttpRequest& request)
    {
        return [request](TestServer& server) { return server.handle(request); };
    }

    void addPublic()
    {
        const auto check = [](const QString& surname, bool isCancelled) -> Ask {
            return [surname, isCancelled](TestServer& server) {
                const auto center = server.enrolled(QStringLiteral("0417"));
                auto document = center->certificate(1);
                document.skills = {{QStringLiteral("А"), QStringLiteral("Б")}};
                if (isCancelled) {
                    document.state = CertificateState::Cancelled;
                    document.cancellation =
                        RecordedCancellation{QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
                }
                center->send(center->batchOf({FakeCenter::record(document)}));
                return server.handle(getOf(QLatin1String("/api/v1/check?serial=") + document.serial.toString()
                    + QLatin1String("&surname=") + surname));
            };
        };
        const QString surname = QStringLiteral("Әбдіқадыров");
        m_asks.insert(QStringLiteral("GET /api/v1/check: valid"), check(surname, false));
        m_asks.insert(QStringLiteral("GET /api/v1/check: cancelled"), check(surname, true));
        m_asks.insert(QStringLiteral("GET /api/v1/check: unknown"), check(QStringLiteral("x"), false));
        m_asks.insert(QStringLiteral("GET /api/v1/check: 400"), always(getOf(QStringLiteral("/api/v1/check?serial=1"))));
        m_asks.insert(QStringLiteral("GET /api/v1/check: 429"), [](TestServer& server) {
            HttpResponse last;
            for (int i = 0; i < 40; ++i)
                last = server.handle(getOf(QStringLiteral("/api/v1/check")));
            return last;
        });
        m_asks.insert(QStringLiteral("GET /api/v1/openapi.json"), always(getOf(QStringLiteral("/api/v1/openapi.json"))));
        m_asks.insert(QStringLiteral("GET /api/v1/keys"), always(getOf(QStringLiteral("/api/v1/keys"))));
        m_asks.insert(QStringLiteral("GET /api/v1/keys: with a center"), [](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            return server.handle(getOf(QStringLiteral("/api/v1/keys")));
        });
        m_asks.insert(QStringLiteral("GET /api/v1/status/{}"), [](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            return server.handle(getOf(QStringLiteral("/api/v1/status/0417")));
        });
        m_asks.insert(QStringLiteral("GET /api/v1/status/{}: 404"), always(getOf(QStringLiteral("/api/v1/status/0999"))));
    }

    void addEnrolment()
    {
        m_asks.insert(QStringLiteral("GET /api/v1/hello"), always(getOf(QStringLiteral("/api/v1/hello"))));
        m_asks.insert(
            QStringLiteral("GET /api/v1/hello: 426"), always(getOf(QStringLiteral("/api/v1/hello?protocol=99"))));
        m_asks.insert(
            QStringLiteral("POST /api/v1/hello"), always(postOf(QStringLiteral("/api/v1/hello"), helloBody(1))));
        m_asks.insert(
            QStringLiteral("POST /api/v1/hello: 426"), always(postOf(QStringLiteral("/api/v1/hello"), helloBody(99))));
        m_asks.insert(QStringLiteral("POST /api/v1/hello: 400"), always(postOf(QStringLiteral("/api/v1/hello"), "x")));
        m_asks.insert(QStringLiteral("POST /api/v1/hello: signed"), by([](FakeCenter& center) {
            center.send(oneRecord(center));
            return center.hello();
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/hello: 401"),
            [](TestServer& server) { return FakeCenter(QStringLiteral("0417"), server.transport()).hello(); });
        m_asks.insert(QStringLiteral("POST /api/v1/hello: 409"), by([](FakeCenter& center) {
            const HttpResponse fenced = fence(center);
            return fenced.status == 409 ? center.hello() : fenced;
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/enrol"), [](TestServer& server) {
            FakeCenter center(QStringLiteral("0417"), server.transport());
            return center.enrol(server.addCenter(QStringLiteral("0417")));
        });
        m_asks.insert(QStringLiteral("POST /api/v1/enrol: 403"), [](TestServer& server) {
            FakeCenter center(QStringLiteral("0417"), server.transport());
            return center.enrol(QStringLiteral("AAAA-AAAA-AAAA-AAAA-AAAA"));
        });
        m_asks.insert(QStringLiteral("POST /api/v1/enrol: 400"), always(postOf(QStringLiteral("/api/v1/enrol"), "x")));
        m_asks.insert(QStringLiteral("POST /api/v1/enrol: 429"), [](TestServer& server) {
            HttpResponse last;
            for (int i = 0; i < 30; ++i)
                last = server.handle(postOf(QStringLiteral("/api/v1/enrol"), "x"));
            return last;
        });
    }

    void addExchange()
    {
        const auto list = [](FakeCenter&) { return payloadOf(HashList{{hash}}); };
        const auto noCbor = [](FakeCenter&) { return QByteArray("x"); };
        for (const char* path : {"/api/v1/missing", "/api/v1/batches", "/api/v1/blocks", "/api/v1/checkpoints",
                 "/api/v1/uploads", "/api/v1/uploads/chunks", "/api/v1/uploads/done", "/api/v1/grants", "/api/v1/fence",
                 "/api/v1/orders", "/api/v1/months", "/api/v1/months/records", "/api/v1/months/closings",
                 "/api/v1/support", "/api/v1/support/answers"}) {
            const QString name = QLatin1String("POST ") + QLatin1String(path);
            m_asks.insert(name + QLatin1String(": 400"), signedBy(path, noCbor));
            m_asks.insert(name + QLatin1String(": 401"), always(postOf(QLatin1String(path), "x")));
        }
        m_asks.insert(QStringLiteral("POST /api/v1/missing"), signedBy("/api/v1/missing", list));
        m_asks.insert(QStringLiteral("POST /api/v1/batches"), signedBy("/api/v1/batches", [](FakeCenter& center) {
            return center.batchOf(
                {FakeCenter::record(center.certificate(1)), FakeCenter::record(center.certificate(999'999))});
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/batches: 409"), signedBy("/api/v1/batches", [](FakeCenter& center) {
            return center.batchAt(1, {}, 7);
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/blocks"),
            signedBy("/api/v1/blocks", [](FakeCenter&) { return payloadOf(NumberRequest{1, 10}); }));
        m_asks.insert(QStringLiteral("POST /api/v1/checkpoints"),
            signedBy("/api/v1/checkpoints", [](FakeCenter&) { return reportBody(); }));
        m_asks.insert(QStringLiteral("POST /api/v1/grants"), signedBy("/api/v1/grants", [](FakeCenter& center) {
            return payloadOf(GrantList{{center.askNumbers(0, 100).body, QByteArray("of nobody")}});
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/fence: 409"), by([](FakeCenter& center) { return fence(center); }));
    }

    void addUploads()
    {
        m_asks.insert(QStringLiteral("POST /api/v1/uploads"),
            by([](FakeCenter& center) { return center.openUpload(oneRecord(center)); }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads: 413"),
            by([](FakeCenter& center) { return center.openUpload("batch", greatestBody + 1); }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads/chunks"), by([](FakeCenter& center) {
            const QByteArray whole = oneRecord(center);
            const HttpResponse opened = center.openUpload(whole);
            return opened.status == 200 ? center.sendChunk(whole, 0, 100) : opened;
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads/chunks: 404"),
            by([](FakeCenter& center) { return center.sendChunk(oneRecord(center), 0, 100); }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads/chunks: 413"), by([](FakeCenter& center) {
            const UploadChunk chunk{hash, greatestBody, "x", sha256Of("x")};
            return center.postSigned("/api/v1/uploads/chunks", payloadOf(chunk));
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads/done"), by([](FakeCenter& center) {
            const QByteArray whole = oneRecord(center);
            const bool isOpen = center.openUpload(whole).status == 200;
            const HttpResponse sent = center.sendChunk(whole, 0, whole.size());
            return isOpen && sent.status == 200 ? center.finishUpload(whole) : sent;
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/uploads/done: 404"),
            by([](FakeCenter& center) { return center.finishUpload(oneRecord(center)); }));
    }

    void addMonths()
    {
        m_asks.insert(QStringLiteral("POST /api/v1/months"), signedBy("/api/v1/months", [](FakeCenter& center) {
            return payloadOf(MonthsReport{{MonthClaim{march(), sendOne(center)}}});
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/months/records"), by([](FakeCenter& center) {
            sendOne(center);
            return center.postSigned("/api/v1/months/records", payloadOf(MonthPageRequest{march(), std::nullopt}));
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/months/closings"),
            by([](FakeCenter& center) { return close(center, march(), sendOne(center)); }));
        m_asks.insert(QStringLiteral("POST /api/v1/months/closings: different"), by([](FakeCenter& center) {
            sendOne(center);
            return close(center, march(), digestOf({}));
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/months/closings: 409"), by([](FakeCenter& center) {
            return close(center, Month::of(QDate(2026, 11, 1)), digestOf({}));
        }));
    }

    void addOrdersAndSupport()
    {
        m_asks.insert(QStringLiteral("POST /api/v1/orders"), [](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            const OperatorDesk desk = server.desk();
            const auto given = StopIssuing(desk).stop(center->center().number, QStringLiteral("x"));
            return given ? center->postSigned("/api/v1/orders", payloadOf(OrdersRequest{})) : HttpResponse{};
        });
        m_asks.insert(QStringLiteral("POST /api/v1/orders: stopped"), signedBy("/api/v1/orders", [](FakeCenter&) {
            const RecordProblem problem{QStringLiteral("NotFound"), QStringLiteral("serial"), {}};
            return payloadOf(OrdersRequest{2, problem, {RefusedOrder{1, problem}}});
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/support"),
            signedBy("/api/v1/support", [](FakeCenter&) { return supportBody(); }));
        m_asks.insert(QStringLiteral("POST /api/v1/support: 404"), [](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            const auto other = server.enrolled(QStringLiteral("0418"));
            const HttpResponse taken = center->postSigned("/api/v1/support", supportBody());
            return taken.status == 200 ? other->postSigned("/api/v1/support", supportBody()) : taken;
        });
        m_asks.insert(QStringLiteral("POST /api/v1/support/answers"), by([](FakeCenter& center) {
            const HttpResponse taken = center.postSigned("/api/v1/support", supportBody());
            return taken.status == 200 ? center.postSigned("/api/v1/support/answers", payloadOf(SupportQuestion{})) : taken;
        }));
        m_asks.insert(QStringLiteral("POST /api/v1/support/answers: answered"), [](TestServer& server) {
            const auto center = server.enrolled(QStringLiteral("0417"));
            const HttpResponse taken = center->postSigned("/api/v1/support", supportBody());
            const ActingOperator support{QByteArray(16, 'a'), QStringLiteral("aigul"), OperatorRole::Administrator, {}};
            const auto answered =
                AnswerRequest(server.context(), support).answer(QByteArray(16, '\x33'), QStringLiteral("Готово"));
            return taken.status == 200 && answered
                ? center->postSigned("/api/v1/support/answers", payloadOf(SupportQuestion{0, {QByteArray(16, '\x33')}}))
                : HttpResponse{};
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        const HttpResponse response = m_server->handle(getOf(QStringLiteral("/api/v1/openapi.json")));
        m_document = QJsonDocument::fromJson(response.body).object();
        QVERIFY(!m_document.isEmpty());
        m_schema = std::make_unique<ApiSchema>(m_document);
        addPublic();
        addEnrolment();
        addExchange();
        addUploads();
        addMonths();
        addOrdersAndSupport();
    }

    void isADescription()
    {
        QCOMPARE(m_document.value(QLatin1String("openapi")).toString(), QStringLiteral("3.0.3"));
        QCOMPARE(m_schema->brokenReferences(), QStringList());
        QSet<QString> ids;
        for (const QString& name : m_schema->operations()) {
            const QJsonObject operation = m_schema->operation(name);
            QVERIFY2(!operation.value(QLatin1String("summary")).toString().isEmpty(), qPrintable(name));
            QVERIFY2(!operation.value(QLatin1String("responses")).toObject().isEmpty(), qPrintable(name));
            ids.insert(operation.value(QLatin1String("operationId")).toString());
        }
        QCOMPARE(ids.size(), m_schema->operations().size());
    }

    void describesEveryRouteAndNoOther()
    {
        QStringList routes;
        for (const Router::Entry& entry : m_server->routes()) {
            const char* method = entry.method == HttpMethod::Post ? "POST " : "GET ";
            if (entry.pattern.startsWith(QLatin1String("/api/")))
                routes.append(QLatin1String(method) + entry.pattern);
        }
        QStringList described = m_schema->operations();
        routes.sort();
        described.sort();
        QVERIFY(routes.size() >= 10);
        QCOMPARE(described, routes);
    }

    /// Each with an answer that is a success, where it has one.
    void everyOperationIsAskedHere()
    {
        for (const QString& operation : m_schema->operations()) {
            const bool succeeds = m_schema->operation(operation)
                                      .value(QLatin1String("responses"))
                                      .toObject()
                                      .contains(QLatin1String("200"));
            const QStringList rows = m_asks.keys().filter(QRegularExpression(QLatin1Char('^')
                + QRegularExpression::escape(operation) + QLatin1String(succeeds ? "(: [a-z ]+)?$" : ": [0-9]+$")));
            QVERIFY2(!rows.isEmpty(), qPrintable(operation));
        }
    }

    void answersAsDescribed_data()
    {
        QTest::addColumn<QString>("row");
        for (auto ask = m_asks.cbegin(); ask != m_asks.cend(); ++ask)
            QTest::newRow(qPrintable(ask.key())) << ask.key();
    }

    void answersAsDescribed()
    {
        QFETCH(QString, row);
        const QString name = row.section(QLatin1String(": "), 0, 0);
        bool isStatus = false;
        const int wanted = row.section(QLatin1String(": "), 1).toInt(&isStatus);
        TestServer server;
        const HttpResponse response = m_asks.value(row)(server);
        QCOMPARE(response.status, isStatus ? wanted : 200);

        const QJsonObject responses = m_schema->operation(name).value(QLatin1String("responses")).toObject();
        QVERIFY2(responses.contains(QString::number(response.status)), "this status is not described");
        const QJsonObject described = responses.value(QString::number(response.status)).toObject();
        const QJsonObject content = described.value(QLatin1String("content")).toObject();
        QCOMPARE(content.keys(), QStringList{QString::fromLatin1(response.contentType)});
        const QJsonObject schema =
            content.value(QString::fromLatin1(response.contentType)).toObject().value(QLatin1String("schema")).toObject();
        QCOMPARE(m_schema->complaint(schema, valueIn(response)), QString());
        const QStringList headers = described.value(QLatin1String("headers")).toObject().keys();
        for (const QString& header : headers)
            QVERIFY2(!response.header(header.toLatin1()).isEmpty(), qPrintable(header));
    }

    void describesThePayloadOfEachOrder_data()
    {
        const QDate day(2026, 3, 12);
        const QString words = QStringLiteral("x");
        const AccreditationStep step{AccreditationAct::NotRenewable, day, words, QStringLiteral("L26.5")};
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow(orderkind::accreditation) << payloadOf(AccreditationOrder{step, day, day});
        QTest::newRow(orderkind::cancelDocument) << payloadOf(CancelDocumentOrder{words, day, words, words});
        QTest::newRow(orderkind::registerSnapshot)
            << payloadOf(RegisterSnapshot{words, 0, 1, {tanu::RegisterRow{words, QByteArray("\xa0")}}, {words}});
        QTest::newRow(orderkind::monthReminder) << payloadOf(MonthReminderOrder{march(), day});
        QTest::newRow(orderkind::issuingStopped) << payloadOf(IssuingOrder{day, words});
        QTest::newRow(orderkind::issuingResumed) << payloadOf(IssuingOrder{day, {}});
        QTest::newRow(orderkind::blockWithdrawn) << payloadOf(BlockWithdrawnOrder{1, 100, words});
        QTest::newRow(orderkind::accreditationRenewed) << payloadOf(RenewalOrder{day, day.addYears(3)});
    }

    void describesThePayloadOfEachOrder()
    {
        QFETCH(QByteArray, payload);
        const QJsonObject order =
            m_schema->resolved({{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/Order")}});
        const QJsonValue described = order.value(QLatin1String("properties")).toObject().value(QLatin1String("payload"));
        const QJsonObject kinds = described.toObject().value(QLatin1String("x-payload-by-kind")).toObject();
        const QJsonObject schema = kinds.value(QLatin1String(QTest::currentDataTag())).toObject();
        QVERIFY(!schema.isEmpty());
        QCOMPARE(m_schema->complaint(schema, QCborValue::fromCbor(payload)), QString());
    }

    /// The judge of this file is no yes-man.
    void seesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("a field more") << QByteArray(R"({"state":"unknown","iin":"1"})") << ".iin: not described";
        QTest::newRow("a field less") << QByteArray("{}") << ".state: not there";
        QTest::newRow("another word") << QByteArray(R"({"state":"good"})") << ".state: none of the words";
        QTest::newRow("another type") << QByteArray(R"({"state":"valid","level":"4"})") << ".level: no whole number";
        QTest::newRow("out of range") << QByteArray(R"({"state":"valid","level":9})") << ".level: out of its range";
        QTest::newRow("no date") << QByteArray(R"({"state":"valid","issuedOn":"12.03.2026"})") << ".issuedOn: no date";
        QTest::newRow("inside") << QByteArray(R"({"state":"valid","skills":[{"kk":"a","ru":1}]})") << ".skills[0].ru: no text";
        QTest::newRow("good") << QByteArray(R"({"state":"valid","validUntil":null})") << "";
    }

    void seesWhatDoesNotFit()
    {
        QFETCH(QByteArray, json);
        const QJsonObject schema{{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/CheckAnswer")}};
        const QString complaint =
            m_schema->complaint(schema, QCborValue::fromJsonValue(QJsonDocument::fromJson(json).object()));
        QTEST(complaint, "complaint");
    }
};

QTEST_GUILESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
