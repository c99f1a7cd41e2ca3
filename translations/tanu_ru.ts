<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>BilingualEdit</name>
        <message>
            <source>%1, in Kazakh</source>
            <translation>%1 (каз.)</translation>
        </message>
        <message>
            <source>%1, in Russian</source>
            <translation>%1 (рус.)</translation>
        </message>
    </context>
    <context>
        <name>Carried</name>
        <message>
            <source>Nothing waits for the server: no file was written.</source>
            <translation>Для сервера ничего не ожидает: файл не записан.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were written: carry the file to the operator, and read the answer here.</source>
            <translation>
                <numerusform>Записана %n запись: отнесите файл оператору, а ответ прочитайте здесь.</numerusform>
                <numerusform>Записаны %n записи: отнесите файл оператору, а ответ прочитайте здесь.</numerusform>
                <numerusform>Записано %n записей: отнесите файл оператору, а ответ прочитайте здесь.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) did not fit and wait for a further file.</source>
            <translation>
                <numerusform>%n запись не поместилась и ждёт следующего файла.</numerusform>
                <numerusform>%n записи не поместились и ждут следующего файла.</numerusform>
                <numerusform>%n записей не поместились и ждут следующего файла.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer was read before: nothing changed.</source>
            <translation>Этот ответ уже был прочитан: ничего не изменилось.</translation>
        </message>
        <message>
            <source>Accepted: %1, rejected: %2, still waiting: %3.</source>
            <translation>Принято: %1, отклонено: %2, ещё ожидает: %3.</translation>
        </message>
        <message>
            <source>This answer is older than the last one: only what still waited was taken from it.</source>
            <translation>Этот ответ старше последнего: из него взято только то, что ещё ожидало.</translation>
        </message>
        <message>
            <source>The platform saw that this installation was restored from a copy, or copied, and takes nothing from it any more. Nothing is lost: all records are here, and what was accepted stays accepted. Its unused numbers are void.</source>
            <translation>Платформа увидела, что эта установка восстановлена из копии или скопирована, и больше ничего от неё не принимает. Ничего не потеряно: все записи здесь, принятое остаётся принятым. Неиспользованные номера недействительны.</translation>
        </message>
        <message>
            <source>The administrator asks the operator of the platform for a new code, closes this program and runs: %1</source>
            <translation>Администратор просит у оператора платформы новый код, закрывает программу и выполняет: %1</translation>
        </message>
    </context>
    <context>
        <name>CaseController</name>
        <message>
            <source>Go to the session</source>
            <translation>Перейти к сессии</translation>
        </message>
        <message>
            <source>New application from this file</source>
            <translation>Новое заявление из этого дела</translation>
        </message>
        <message>
            <source>Hand over the duplicate</source>
            <translation>Выдать дубликат</translation>
        </message>
        <message>
            <source>Take back the report of illness</source>
            <translation>Отозвать сообщение о болезни</translation>
        </message>
        <message>
            <source>Hand to another appeal commission</source>
            <translation>Передать другой апелляционной комиссии</translation>
        </message>
        <message>
            <source>Prepare the document for %1?</source>
            <translation>Подготовить документ: %1?</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>It gets the next serial number of the center.</source>
            <translation>Ему будет присвоен следующий серийный номер центра признания.</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>Application (Annex 1)</source>
            <translation>Заявление (приложение 1)</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Letter of refusal</source>
            <translation>Письмо об отказе</translation>
        </message>
        <message>
            <source>Notice of the session</source>
            <translation>Уведомление о сессии</translation>
        </message>
        <message>
            <source>Acquaintance sheet</source>
            <translation>Лист ознакомления</translation>
        </message>
        <message>
            <source>Page of the briefing journal</source>
            <translation>Страница журнала инструктажа</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Document of recognition</source>
            <translation>Документ о признании</translation>
        </message>
        <message>
            <source>Notice of not passing</source>
            <translation>Уведомление о непрохождении</translation>
        </message>
        <message>
            <source>Amendment of the contract</source>
            <translation>Дополнительное соглашение к договору</translation>
        </message>
        <message>
            <source>Letter on closing the case</source>
            <translation>Письмо о закрытии дела</translation>
        </message>
        <message>
            <source>Act of violation</source>
            <translation>Акт о нарушении</translation>
        </message>
        <message>
            <source>Request for a duplicate</source>
            <translation>Запрос о выдаче дубликата</translation>
        </message>
        <message>
            <source>Notice of the cancellation</source>
            <translation>Уведомление об аннулировании</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Receipt of the appeal</source>
            <translation>Расписка о регистрации апелляции</translation>
        </message>
        <message>
            <source>Letter: the appeal is not heard</source>
            <translation>Письмо: апелляция не рассматривается</translation>
        </message>
        <message>
            <source>Decision on the appeal</source>
            <translation>Решение по апелляции</translation>
        </message>
        <message>
            <source>Letter with the decision on the appeal</source>
            <translation>Письмо о решении по апелляции</translation>
        </message>
        <message>
            <source>Personal file</source>
            <translation>Личное дело</translation>
        </message>
    </context>
    <context>
        <name>CaseTimeline</name>
        <message>
            <source>Complete</source>
            <translation>Пакет полный</translation>
        </message>
        <message>
            <source>Incomplete or wrong</source>
            <translation>Неполный или с ошибками</translation>
        </message>
        <message>
            <source>Incomplete, missing: %1</source>
            <translation>Неполный, не хватает: %1</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>documents: %1</source>
            <translation>документов: %1</translation>
        </message>
        <message>
            <source>with a scan</source>
            <translation>со сканом</translation>
        </message>
        <message>
            <source>without a scan</source>
            <translation>без скана</translation>
        </message>
        <message>
            <source>%1 ₸</source>
            <translation>%1 ₸</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Сессия %1</translation>
        </message>
        <message>
            <source>Theory: %1 of %2 correct, %3 were needed</source>
            <translation>Теория: правильных %1 из %2, требовалось %3</translation>
        </message>
        <message>
            <source>Practice: %1 of %2 points, %3 were needed</source>
            <translation>Практика: баллов %1 из %2, требовалось %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3 points, %4 were needed</source>
            <translation>%1: баллов %2 из %3, требовалось %4</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Пройдено</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Не пройдено</translation>
        </message>
        <message>
            <source>%1 of %2 correct</source>
            <translation>правильных %1 из %2</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>допущен к практическому этапу</translation>
        </message>
        <message>
            <source>not admitted to practice</source>
            <translation>не допущен к практическому этапу</translation>
        </message>
        <message>
            <source>marks: %1</source>
            <translation>оценок: %1</translation>
        </message>
        <message>
            <source>still to come: %1</source>
            <translation>ещё не выставлено: %1</translation>
        </message>
        <message>
            <source>Protocol No %1</source>
            <translation>Протокол № %1</translation>
        </message>
        <message>
            <source>collected by %1</source>
            <translation>получатель: %1</translation>
        </message>
        <message>
            <source>after the last day</source>
            <translation>после последнего дня</translation>
        </message>
        <message>
            <source>Repeated violation (R13): act No %1</source>
            <translation>Повторное нарушение (R13): акт № %1</translation>
        </message>
        <message>
            <source>from the file %1</source>
            <translation>из файла %1</translation>
        </message>
        <message>
            <source>Sheet No %1</source>
            <translation>Лист № %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>с %1 по %2</translation>
        </message>
        <message>
            <source>voucher extended to %1</source>
            <translation>ваучер продлён до %1</translation>
        </message>
        <message>
            <source>%1, before: %2</source>
            <translation>%1, прежде: %2</translation>
        </message>
        <message>
            <source>BIN %1</source>
            <translation>БИН %1</translation>
        </message>
        <message>
            <source>Act No %1</source>
            <translation>Акт № %1</translation>
        </message>
        <message>
            <source>Protocol No %1 instead of No %2</source>
            <translation>Протокол № %1 вместо № %2</translation>
        </message>
        <message>
            <source>signed really on %1</source>
            <translation>фактически подписан %1</translation>
        </message>
        <message>
            <source>void since %1</source>
            <translation>аннулирован с %1</translation>
        </message>
        <message>
            <source>%1: for</source>
            <translation>%1: за</translation>
        </message>
        <message>
            <source>%1: against</source>
            <translation>%1: против</translation>
        </message>
        <message>
            <source>takes up No %1 again</source>
            <translation>повторная сдача после № %1</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 (вместо: %2)</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>остаётся %1</translation>
        </message>
        <message>
            <source>an appeal is in time until %1</source>
            <translation>последний день подачи апелляции — %1</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>поступила %1</translation>
        </message>
        <message>
            <source>order No %1</source>
            <translation>приказ № %1</translation>
        </message>
        <message>
            <source>The report of illness was taken back</source>
            <translation>Сообщение о болезни отозвано</translation>
        </message>
        <message>
            <source>The duplicate was handed over</source>
            <translation>Дубликат выдан</translation>
        </message>
        <message>
            <source>The application was registered to take the stages again</source>
            <translation>Заявление зарегистрировано для повторной сдачи этапов</translation>
        </message>
        <message>
            <source>A term was counted anew</source>
            <translation>Срок пересчитан</translation>
        </message>
        <message>
            <source>A term was kept though it counts otherwise now</source>
            <translation>Срок оставлен прежним, хотя теперь считается иначе</translation>
        </message>
        <message>
            <source>marks of %1: %2</source>
            <translation>оценки, %1: %2</translation>
        </message>
        <message>
            <source>safety briefing</source>
            <translation>вводный инструктаж</translation>
        </message>
        <message>
            <source>equipment and the way of appeal</source>
            <translation>оборудование и порядок апелляции</translation>
        </message>
        <message>
            <source>briefing, equipment and the way of appeal</source>
            <translation>инструктаж, оборудование и порядок апелляции</translation>
        </message>
    </context>
    <context>
        <name>CaseWords</name>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Package checked</source>
            <translation>Пакет проверен</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Contract concluded</source>
            <translation>Договор заключён</translation>
        </message>
        <message>
            <source>Has a place</source>
            <translation>Место выделено</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>Уведомлён</translation>
        </message>
        <message>
            <source>In the session</source>
            <translation>На сессии</translation>
        </message>
        <message>
            <source>Admitted to practice</source>
            <translation>Допущен к практическому этапу</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Оценено</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение принято</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Пройдено</translation>
        </message>
        <message>
            <source>Document prepared</source>
            <translation>Документ подготовлен</translation>
        </message>
        <message>
            <source>Document handed over</source>
            <translation>Документ выдан</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Не пройдено</translation>
        </message>
        <message>
            <source>Not passed, notified</source>
            <translation>Не пройдено, уведомлён</translation>
        </message>
        <message>
            <source>Create the center</source>
            <translation>Создать центр</translation>
        </message>
        <message>
            <source>The center was created</source>
            <translation>Центр создан</translation>
        </message>
        <message>
            <source>Save the center</source>
            <translation>Сохранить центр</translation>
        </message>
        <message>
            <source>The center was changed</source>
            <translation>Данные центра изменены</translation>
        </message>
        <message>
            <source>Save the staff member</source>
            <translation>Сохранить сотрудника</translation>
        </message>
        <message>
            <source>The staff was changed</source>
            <translation>Состав сотрудников изменён</translation>
        </message>
        <message>
            <source>Save the commission</source>
            <translation>Сохранить комиссию</translation>
        </message>
        <message>
            <source>A commission was changed</source>
            <translation>Комиссия изменена</translation>
        </message>
        <message>
            <source>Save the programme</source>
            <translation>Сохранить программу</translation>
        </message>
        <message>
            <source>A programme was changed</source>
            <translation>Программа изменена</translation>
        </message>
        <message>
            <source>Approve the programme</source>
            <translation>Утвердить программу</translation>
        </message>
        <message>
            <source>A programme was approved</source>
            <translation>Программа утверждена</translation>
        </message>
        <message>
            <source>Set the price</source>
            <translation>Установить цену</translation>
        </message>
        <message>
            <source>A price was set</source>
            <translation>Цена установлена</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Сохранить календарь</translation>
        </message>
        <message>
            <source>The calendar was changed</source>
            <translation>Календарь изменён</translation>
        </message>
        <message>
            <source>Import the classifier</source>
            <translation>Импортировать классификатор</translation>
        </message>
        <message>
            <source>A classifier was imported</source>
            <translation>Классификатор импортирован</translation>
        </message>
        <message>
            <source>Register the application</source>
            <translation>Зарегистрировать заявление</translation>
        </message>
        <message>
            <source>The application was registered</source>
            <translation>Заявление зарегистрировано</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>A document was added to the package</source>
            <translation>В пакет добавлен документ</translation>
        </message>
        <message>
            <source>Check the package</source>
            <translation>Проверить пакет</translation>
        </message>
        <message>
            <source>The package was checked</source>
            <translation>Пакет проверен</translation>
        </message>
        <message>
            <source>Conclude the contract</source>
            <translation>Заключить договор</translation>
        </message>
        <message>
            <source>The contract was concluded</source>
            <translation>Договор заключён</translation>
        </message>
        <message>
            <source>Refuse the application</source>
            <translation>Отказать по заявлению</translation>
        </message>
        <message>
            <source>The contract was refused with reasons</source>
            <translation>Дан мотивированный отказ в заключении договора</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Запланировать сессию</translation>
        </message>
        <message>
            <source>A session was planned</source>
            <translation>Сессия запланирована</translation>
        </message>
        <message>
            <source>Change the session</source>
            <translation>Изменить сессию</translation>
        </message>
        <message>
            <source>The session was moved</source>
            <translation>Сессия перенесена</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Отменить сессию</translation>
        </message>
        <message>
            <source>The session was cancelled</source>
            <translation>Сессия отменена</translation>
        </message>
        <message>
            <source>Give a place in a session</source>
            <translation>Выделить место в сессии</translation>
        </message>
        <message>
            <source>A place in a session was given</source>
            <translation>Место в сессии выделено</translation>
        </message>
        <message>
            <source>Take out of the session</source>
            <translation>Исключить из сессии</translation>
        </message>
        <message>
            <source>The place in the session was given up</source>
            <translation>Место в сессии освобождено</translation>
        </message>
        <message>
            <source>Record the notice</source>
            <translation>Зафиксировать уведомление</translation>
        </message>
        <message>
            <source>The notice was sent</source>
            <translation>Уведомление направлено</translation>
        </message>
        <message>
            <source>Record the acquaintance</source>
            <translation>Отметить ознакомление</translation>
        </message>
        <message>
            <source>The candidate was acquainted or briefed</source>
            <translation>Кандидат ознакомлен или проинструктирован</translation>
        </message>
        <message>
            <source>Go to the session</source>
            <translation>Перейти к сессии</translation>
        </message>
        <message>
            <source>The session began</source>
            <translation>Сессия начата</translation>
        </message>
        <message>
            <source>Record the theory</source>
            <translation>Внести результаты теории</translation>
        </message>
        <message>
            <source>The theoretical stage was recorded</source>
            <translation>Результаты теоретического этапа внесены</translation>
        </message>
        <message>
            <source>Record the practice</source>
            <translation>Внести результаты практики</translation>
        </message>
        <message>
            <source>The practical stage was recorded</source>
            <translation>Результаты практического этапа внесены</translation>
        </message>
        <message>
            <source>Confirm the decision</source>
            <translation>Подтвердить решение</translation>
        </message>
        <message>
            <source>The decision was confirmed</source>
            <translation>Решение подтверждено</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Завершить сессию</translation>
        </message>
        <message>
            <source>The session ended</source>
            <translation>Сессия завершена</translation>
        </message>
        <message>
            <source>Draft the protocol</source>
            <translation>Составить проект протокола</translation>
        </message>
        <message>
            <source>The protocol was drafted</source>
            <translation>Проект протокола составлен</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Подписать протокол</translation>
        </message>
        <message>
            <source>The protocol was signed</source>
            <translation>Протокол подписан</translation>
        </message>
        <message>
            <source>Prepare the document</source>
            <translation>Подготовить документ</translation>
        </message>
        <message>
            <source>The document was prepared</source>
            <translation>Документ подготовлен</translation>
        </message>
        <message>
            <source>Print the document</source>
            <translation>Напечатать документ</translation>
        </message>
        <message>
            <source>The document was printed</source>
            <translation>Документ напечатан</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Отметить как испорченный</translation>
        </message>
        <message>
            <source>The document was marked as spoiled</source>
            <translation>Документ отмечен как испорченный</translation>
        </message>
        <message>
            <source>Hand over the document</source>
            <translation>Выдать документ</translation>
        </message>
        <message>
            <source>The document was handed over</source>
            <translation>Документ выдан</translation>
        </message>
        <message>
            <source>Notify of not passing</source>
            <translation>Уведомить о непрохождении</translation>
        </message>
        <message>
            <source>The candidate was notified of not passing</source>
            <translation>Кандидат уведомлён о непрохождении</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>The center was enrolled</source>
            <translation>Центр зарегистрирован</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Data was exchanged with the platform</source>
            <translation>Выполнен обмен данными с платформой</translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation>Напечатать бумагу</translation>
        </message>
        <message>
            <source>A paper was printed or saved</source>
            <translation>Бумага напечатана или сохранена</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Уведомление</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Labour activity</source>
            <translation>Трудовая деятельность</translation>
        </message>
        <message>
            <source>Earlier recognition document</source>
            <translation>Ранее выданный документ о признании</translation>
        </message>
        <message>
            <source>Non-formal or informal education</source>
            <translation>Неформальное или информальное образование</translation>
        </message>
        <message>
            <source>Employer's referral</source>
            <translation>Направление работодателя</translation>
        </message>
        <message>
            <source>One-time voucher</source>
            <translation>Одноразовый ваучер</translation>
        </message>
        <message>
            <source>Disability or sick leave</source>
            <translation>Инвалидность или временная нетрудоспособность</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Нарочно</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Почта</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>The candidate pays</source>
            <translation>Платит кандидат</translation>
        </message>
        <message>
            <source>The employer pays</source>
            <translation>Платит работодатель</translation>
        </message>
        <message>
            <source>The qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>Single skills</source>
            <translation>Отдельные навыки</translation>
        </message>
        <message>
            <source>Ill, not proved yet</source>
            <translation>Болен, ещё не подтверждено</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Подана апелляция</translation>
        </message>
        <message>
            <source>Before the appeal commission</source>
            <translation>В апелляционной комиссии</translation>
        </message>
        <message>
            <source>Appeal decided</source>
            <translation>Апелляция рассмотрена</translation>
        </message>
        <message>
            <source>Appeal rejected</source>
            <translation>Апелляция отклонена</translation>
        </message>
        <message>
            <source>Document cancelled</source>
            <translation>Документ аннулирован</translation>
        </message>
        <message>
            <source>Report illness</source>
            <translation>Сообщить о болезни</translation>
        </message>
        <message>
            <source>Temporary disability was reported</source>
            <translation>Сообщено о временной нетрудоспособности</translation>
        </message>
        <message>
            <source>Prove illness</source>
            <translation>Подтвердить болезнь</translation>
        </message>
        <message>
            <source>Temporary disability was proved</source>
            <translation>Временная нетрудоспособность подтверждена</translation>
        </message>
        <message>
            <source>Move for a fault</source>
            <translation>Перенести из-за сбоя</translation>
        </message>
        <message>
            <source>Moved to another day for a technical fault</source>
            <translation>Перенесено на другой день из-за технического сбоя</translation>
        </message>
        <message>
            <source>Change who pays</source>
            <translation>Сменить плательщика</translation>
        </message>
        <message>
            <source>The basis of the application was changed</source>
            <translation>Основание заявления изменено</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>Дело закрыто</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Заявить о связи</translation>
        </message>
        <message>
            <source>A tie of a commission member was declared</source>
            <translation>Заявлено о связи члена комиссии с кандидатом</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Заменить члена</translation>
        </message>
        <message>
            <source>A commission member was replaced</source>
            <translation>Член комиссии заменён</translation>
        </message>
        <message>
            <source>Check the readiness</source>
            <translation>Проверить готовность</translation>
        </message>
        <message>
            <source>The readiness was checked</source>
            <translation>Готовность проверена</translation>
        </message>
        <message>
            <source>Identify the candidate</source>
            <translation>Установить личность</translation>
        </message>
        <message>
            <source>The candidate was identified</source>
            <translation>Личность кандидата установлена</translation>
        </message>
        <message>
            <source>Write into the log</source>
            <translation>Записать в журнал</translation>
        </message>
        <message>
            <source>An entry was written into the session log</source>
            <translation>В журнал сессии внесена запись</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Зафиксировать нарушение</translation>
        </message>
        <message>
            <source>A violation was recorded</source>
            <translation>Нарушение зафиксировано</translation>
        </message>
        <message>
            <source>Interrupt the session</source>
            <translation>Прервать сессию</translation>
        </message>
        <message>
            <source>The session was interrupted</source>
            <translation>Сессия прервана</translation>
        </message>
        <message>
            <source>Draft a correction</source>
            <translation>Составить исправление</translation>
        </message>
        <message>
            <source>A correcting protocol was drafted</source>
            <translation>Составлен проект исправляющего протокола</translation>
        </message>
        <message>
            <source>Sign the correction</source>
            <translation>Подписать исправление</translation>
        </message>
        <message>
            <source>A correcting protocol was signed</source>
            <translation>Исправляющий протокол подписан</translation>
        </message>
        <message>
            <source>Make a duplicate</source>
            <translation>Изготовить дубликат</translation>
        </message>
        <message>
            <source>A duplicate was made</source>
            <translation>Дубликат изготовлен</translation>
        </message>
        <message>
            <source>Cancel the document</source>
            <translation>Аннулировать документ</translation>
        </message>
        <message>
            <source>The document was cancelled</source>
            <translation>Документ аннулирован</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Зафиксировать получение</translation>
        </message>
        <message>
            <source>The candidate received the result</source>
            <translation>Кандидат получил результат</translation>
        </message>
        <message>
            <source>Register an appeal</source>
            <translation>Зарегистрировать апелляцию</translation>
        </message>
        <message>
            <source>An appeal was registered</source>
            <translation>Апелляция зарегистрирована</translation>
        </message>
        <message>
            <source>Decide on the late appeal</source>
            <translation>Решить по опоздавшей апелляции</translation>
        </message>
        <message>
            <source>It was decided on the late appeal</source>
            <translation>Принято решение по опоздавшей апелляции</translation>
        </message>
        <message>
            <source>Hand to the appeal commission</source>
            <translation>Передать апелляционной комиссии</translation>
        </message>
        <message>
            <source>The appeal was handed to the appeal commission</source>
            <translation>Апелляция передана апелляционной комиссии</translation>
        </message>
        <message>
            <source>Decide on the appeal</source>
            <translation>Рассмотреть апелляцию</translation>
        </message>
        <message>
            <source>The appeal commission decided</source>
            <translation>Апелляционная комиссия приняла решение</translation>
        </message>
        <message>
            <source>Send the decision on the appeal</source>
            <translation>Направить решение по апелляции</translation>
        </message>
        <message>
            <source>The decision on the appeal was sent</source>
            <translation>Решение по апелляции направлено</translation>
        </message>
        <message>
            <source>Count the term anew</source>
            <translation>Пересчитать срок</translation>
        </message>
        <message>
            <source>It was decided on a term counted anew</source>
            <translation>Принято решение по пересчитанному сроку</translation>
        </message>
        <message>
            <source>Record the end of accreditation</source>
            <translation>Зафиксировать прекращение аккредитации</translation>
        </message>
        <message>
            <source>The end of accreditation was recorded</source>
            <translation>Прекращение аккредитации зафиксировано</translation>
        </message>
        <message>
            <source>Look into the personal file</source>
            <translation>Посмотреть личное дело</translation>
        </message>
        <message>
            <source>A personal file was looked into</source>
            <translation>Просмотрено личное дело</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>Сохранить учётную запись</translation>
        </message>
        <message>
            <source>An account was changed</source>
            <translation>Изменена учётная запись</translation>
        </message>
        <message>
            <source>Read the journal</source>
            <translation>Читать журнал</translation>
        </message>
        <message>
            <source>The journal was exported</source>
            <translation>Журнал выгружен в файл</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать резервную копию</translation>
        </message>
        <message>
            <source>A backup was made</source>
            <translation>Создана резервная копия</translation>
        </message>
        <message>
            <source>Choose where backups lie</source>
            <translation>Выбрать, где лежат резервные копии</translation>
        </message>
        <message>
            <source>It was changed where and how backups are kept</source>
            <translation>Изменено, где и как хранятся резервные копии</translation>
        </message>
        <message>
            <source>Enrol a venue</source>
            <translation>Подключить место проведения</translation>
        </message>
        <message>
            <source>A venue was enrolled</source>
            <translation>Подключено место проведения</translation>
        </message>
        <message>
            <source>Hand the session to a venue</source>
            <translation>Передать сессию на место проведения</translation>
        </message>
        <message>
            <source>The session was handed to a venue</source>
            <translation>Сессия передана на место проведения</translation>
        </message>
        <message>
            <source>Bring the session home</source>
            <translation>Принять сессию обратно</translation>
        </message>
        <message>
            <source>The session was brought home</source>
            <translation>Сессия возвращена в центр</translation>
        </message>
        <message>
            <source>Take the session back</source>
            <translation>Отозвать сессию</translation>
        </message>
        <message>
            <source>The session was taken back from the venue</source>
            <translation>Сессия отозвана с места проведения</translation>
        </message>
        <message>
            <source>Decide on the difference</source>
            <translation>Решить по расхождению</translation>
        </message>
        <message>
            <source>It was decided on a difference between office and venue</source>
            <translation>Принято решение по расхождению между центром и местом проведения</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>A month of the report was closed</source>
            <translation>Месяц отчёта закрыт</translation>
        </message>
        <message>
            <source>Ask the support</source>
            <translation>Написать в службу поддержки</translation>
        </message>
        <message>
            <source>A request was sent to the support</source>
            <translation>Отправлена заявка в службу поддержки</translation>
        </message>
        <message>
            <source>Set when the desk locks</source>
            <translation>Задать время до блокировки</translation>
        </message>
        <message>
            <source>It was set after how many minutes the desk locks</source>
            <translation>Задано, через сколько минут блокируется программа</translation>
        </message>
        <message>
            <source>A list with IINs was taken out</source>
            <translation>Выгружен список с ИИН</translation>
        </message>
        <message>
            <source>Take out the list with IINs</source>
            <translation>Выгрузить список с ИИН</translation>
        </message>
        <message>
            <source>Read the answer of the support</source>
            <translation>Прочитать ответ службы поддержки</translation>
        </message>
        <message>
            <source>An answer of the support was read</source>
            <translation>Прочитан ответ службы поддержки</translation>
        </message>
        <message>
            <source>Publish the center</source>
            <translation>Опубликовать центр</translation>
        </message>
        <message>
            <source>The center was published</source>
            <translation>Центр опубликован</translation>
        </message>
    </context>
    <context>
        <name>CertificateWords</name>
        <message>
            <source>Prepared</source>
            <translation>Подготовлено</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Spoiled</source>
            <translation>Испорчено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Аннулировано</translation>
        </message>
    </context>
    <context>
        <name>ChosenFile</name>
        <message>
            <source>Tables (*.csv *.txt)</source>
            <translation>Таблицы (*.csv *.txt)</translation>
        </message>
    </context>
    <context>
        <name>Clauses</name>
        <message>
            <source>A candidate hands in an application with the package of documents.</source>
            <translation>Кандидат подаёт заявление с пакетом документов.</translation>
        </message>
        <message>
            <source>The application follows Annex 1: the person, the profession, the qualification sought, consent to processing of personal data.</source>
            <translation>Заявление подаётся по приложению 1: лицо, профессия, запрашиваемая квалификация, согласие на обработку персональных данных.</translation>
        </message>
        <message>
            <source>Education documents and an identity document or kandas certificate belong to the package.</source>
            <translation>В пакет входят документы об образовании и документ, удостоверяющий личность, или удостоверение кандаса.</translation>
        </message>
        <message>
            <source>Documents that confirm labour activity belong to the package where the standard asks for experience.</source>
            <translation>Документы, подтверждающие трудовую деятельность, входят в пакет, если стандарт требует стаж.</translation>
        </message>
        <message>
            <source>The package is checked for completeness within 3 working days after registration.</source>
            <translation>Полнота пакета проверяется в течение 3 рабочих дней после регистрации.</translation>
        </message>
        <message>
            <source>An incomplete or wrong package is refused with reasons, signed by the head, within 3 working days after registration.</source>
            <translation>При неполном или неверном пакете в течение 3 рабочих дней после регистрации даётся мотивированный отказ за подписью руководителя.</translation>
        </message>
        <message>
            <source>With a complete package the service contract is concluded within 3 working days after registration.</source>
            <translation>При полном пакете в течение 3 рабочих дней после регистрации заключается договор на оказание услуги.</translation>
        </message>
        <message>
            <source>The candidate is notified of date, time and place within 5 working days after the contract.</source>
            <translation>В течение 5 рабочих дней после договора кандидат уведомляется о дате, времени и месте.</translation>
        </message>
        <message>
            <source>At least 10 working days lie between the notice and the procedure.</source>
            <translation>Между уведомлением и процедурой проходит не менее 10 рабочих дней.</translation>
        </message>
        <message>
            <source>The procedure is conducted by an exam commission formed by the center.</source>
            <translation>Процедуру проводит экзаменационная комиссия, сформированная центром признания.</translation>
        </message>
        <message>
            <source>The procedure is in the state language or in Russian, by the candidate's choice, offline or online by the programme.</source>
            <translation>Процедура проходит на государственном или русском языке по выбору кандидата, офлайн или онлайн по программе.</translation>
        </message>
        <message>
            <source>More than 70 % correct answers in the theoretical stage admit to the practical stage.</source>
            <translation>Более 70 % правильных ответов на теоретическом этапе дают допуск к практическому этапу.</translation>
        </message>
        <message>
            <source>The practical stage is assessed by the technological map of the programme.</source>
            <translation>Практический этап оценивается по технологической карте программы.</translation>
        </message>
        <message>
            <source>The commission decides on passing or not passing.</source>
            <translation>Комиссия принимает решение о прохождении или непрохождении процедуры.</translation>
        </message>
        <message>
            <source>What was performed by the technological map is passed, otherwise not passed.</source>
            <translation>Выполнено по технологической карте — пройдено, иначе — не пройдено.</translation>
        </message>
        <message>
            <source>The protocol is signed within 2 working days after the procedure ends.</source>
            <translation>Протокол подписывается в течение 2 рабочих дней после окончания процедуры.</translation>
        </message>
        <message>
            <source>The document is issued within 3 working days after the protocol is signed.</source>
            <translation>Документ выдаётся в течение 3 рабочих дней после подписания протокола.</translation>
        </message>
        <message>
            <source>The data is entered into the digital platform within 3 working days after the protocol is signed.</source>
            <translation>Данные вносятся в цифровую платформу в течение 3 рабочих дней после подписания протокола.</translation>
        </message>
        <message>
            <source>One who did not pass is notified within 3 working days after the protocol, with recommendations and the right to retake.</source>
            <translation>Не прошедший уведомляется в течение 3 рабочих дней после протокола, с рекомендациями и правом на повторную сдачу.</translation>
        </message>
        <message>
            <source>An appeal is filed within 5 working days after the result was received.</source>
            <translation>Апелляция подаётся в течение 5 рабочих дней после получения результата.</translation>
        </message>
        <message>
            <source>An appeal is decided within 5 working days after it was received.</source>
            <translation>Апелляция рассматривается в течение 5 рабочих дней после поступления.</translation>
        </message>
        <message>
            <source>After a positive decision on the appeal the document is issued.</source>
            <translation>После положительного решения по апелляции выдаётся документ.</translation>
        </message>
        <message>
            <source>The law does not cover civil servants, military, staff of the National Bank and the financial regulator, judges and deputies.</source>
            <translation>Закон не распространяется на государственных служащих, военнослужащих, работников Национального Банка и финансового регулятора, судей и депутатов.</translation>
        </message>
        <message>
            <source>Foreigners and stateless persons may apply; identity is shown by an IIN or a foreign document.</source>
            <translation>Иностранцы и лица без гражданства могут подать заявление; личность подтверждается ИИН или иностранным документом.</translation>
        </message>
        <message>
            <source>Only professions of the register of professions are recognized.</source>
            <translation>Признаются только профессии реестра профессий.</translation>
        </message>
        <message>
            <source>The candidate, the employer or another lawful source pays.</source>
            <translation>Платит кандидат, работодатель или иной законный источник.</translation>
        </message>
        <message>
            <source>The center approves its qualification programmes; an approved one does not change.</source>
            <translation>Центр признания утверждает квалификационные программы; утверждённая не меняется.</translation>
        </message>
        <message>
            <source>The age set for the profession must be reached.</source>
            <translation>Нужно достичь возраста, установленного для профессии.</translation>
        </message>
        <message>
            <source>One or several skills within one profession may be recognized.</source>
            <translation>Могут быть признаны один или несколько навыков в рамках одной профессии.</translation>
        </message>
        <message>
            <source>Accreditation is given for three years; nothing is issued outside it.</source>
            <translation>Аккредитация даётся на три года; вне её срока ничего не выдаётся.</translation>
        </message>
        <message>
            <source>A one-time voucher is given once a year and used within its validity.</source>
            <translation>Одноразовый ваучер даётся раз в год и используется в срок действия.</translation>
        </message>
        <message>
            <source>An IIN has twelve digits, the last of which is computed from the others.</source>
            <translation>ИИН состоит из двенадцати цифр, последняя вычисляется из остальных.</translation>
        </message>
        <message>
            <source>A BIN has twelve digits, the last of which is computed from the others.</source>
            <translation>БИН состоит из двенадцати цифр, последняя вычисляется из остальных.</translation>
        </message>
        <message>
            <source>The serial number of the document has six levels.</source>
            <translation>Серийный номер документа состоит из шести уровней.</translation>
        </message>
        <message>
            <source>The calendar of this year is not confirmed: the date is computed from the standing holidays.</source>
            <translation>Календарь этого года не подтверждён: дата вычислена по постоянным праздникам.</translation>
        </message>
        <message>
            <source>Working days are Monday to Friday without public holidays and days off transferred onto them.</source>
            <translation>Рабочие дни — с понедельника по пятницу без праздников и перенесённых на них выходных.</translation>
        </message>
        <message>
            <source>Who has an earlier document of recognition adds it to the package.</source>
            <translation>Имеющий ранее выданный документ о признании прилагает его к пакету.</translation>
        </message>
        <message>
            <source>Education and experience are proved where the professional standard asks for them.</source>
            <translation>Образование и стаж подтверждаются, если этого требует профессиональный стандарт.</translation>
        </message>
        <message>
            <source>Who falls ill reports it, then proves it by a copy of the sick-leave sheet; the center sets another date.</source>
            <translation>Заболевший сообщает об этом, затем подтверждает копией листа о временной нетрудоспособности; центр назначает другую дату.</translation>
        </message>
        <message>
            <source>Before the procedure the candidate is acquainted with the programme and with how to complain and appeal.</source>
            <translation>До начала процедуры кандидата знакомят с программой и порядком подачи жалобы и апелляции.</translation>
        </message>
        <message>
            <source>An introductory safety briefing is held and written into the journal.</source>
            <translation>Проводится вводный инструктаж по технике безопасности с записью в журнал.</translation>
        </message>
        <message>
            <source>The place has access for persons with disabilities and the equipment that the programme asks for.</source>
            <translation>На месте обеспечиваются доступ для лиц с инвалидностью и оборудование, которого требует программа.</translation>
        </message>
        <message>
            <source>For the procedure online the candidate gets access and is linked to the proctoring.</source>
            <translation>Для процедуры онлайн кандидат получает доступ и ссылку на прокторинг.</translation>
        </message>
        <message>
            <source>After a technical fault the procedure is moved to another day and the candidate told of it.</source>
            <translation>После технического сбоя процедура переносится на другой день, о чём сообщают кандидату.</translation>
        </message>
        <message>
            <source>Prohibited things may not be brought in, unless the programme allows them.</source>
            <translation>Запрещённые предметы нельзя проносить, если программа их не разрешает.</translation>
        </message>
        <message>
            <source>A violation is followed by a warning, its repetition by removal.</source>
            <translation>За нарушением следует предупреждение, за повторным — отстранение от экзамена.</translation>
        </message>
        <message>
            <source>The commission draws up an act of the violation, which is kept in the personal file.</source>
            <translation>Комиссия составляет акт о нарушении, который хранится в личном деле.</translation>
        </message>
        <message>
            <source>An appeal is registered and handed to an appeal commission in which nobody of the exam commission sits.</source>
            <translation>Апелляция регистрируется и передаётся апелляционной комиссии, в которой нет никого из экзаменационной.</translation>
        </message>
        <message>
            <source>The procedure is paid by the price list of the center.</source>
            <translation>Процедура оплачивается по прайс-листу центра.</translation>
        </message>
        <message>
            <source>The center registers on the platform within 5 working days after its accreditation.</source>
            <translation>Центр признания регистрируется на платформе в течение 5 рабочих дней после аккредитации.</translation>
        </message>
        <message>
            <source>Results of non-formal and informal education count where the programme allows it.</source>
            <translation>Результаты неформального и информального образования учитываются, если программа это допускает.</translation>
        </message>
        <message>
            <source>Re-accreditation is applied for at least six months before the accreditation ends.</source>
            <translation>Заявка на переаккредитацию подаётся не менее чем за шесть месяцев до окончания аккредитации.</translation>
        </message>
        <message>
            <source>A confirmed complaint cancels the document of recognition.</source>
            <translation>По подтверждённой жалобе документ о признании аннулируется.</translation>
        </message>
        <message>
            <source>With the end of its accreditation the center takes no applications, holds no sessions and issues nothing.</source>
            <translation>С прекращением аккредитации центр признания не принимает заявления, не проводит сессии и ничего не выдаёт.</translation>
        </message>
        <message>
            <source>Proved disability extends the validity of a voucher.</source>
            <translation>Подтверждённая временная нетрудоспособность продлевает срок действия ваучера.</translation>
        </message>
        <message>
            <source>A term never moves silently when the calendar is corrected: the change is shown, and somebody decides.</source>
            <translation>При исправлении календаря срок никогда не сдвигается молча: изменение показывается, и решает человек.</translation>
        </message>
        <message>
            <source>Centers report every month: outcomes of the procedure, who passed, documents issued and cancelled.</source>
            <translation>Центры признания отчитываются ежемесячно: итоги процедуры, кто её прошёл, выданные и аннулированные документы.</translation>
        </message>
        <message>
            <source>The support answers within three working days; where the program or the platform has to be corrected, within ten or twenty.</source>
            <translation>Служба поддержки отвечает в течение трёх рабочих дней; если нужно исправить программу или платформу – в течение десяти или двадцати.</translation>
        </message>
    </context>
    <context>
        <name>DeadlineChip</name>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>просрочено на %n рабочий день</numerusform>
                <numerusform>просрочено на %n рабочих дня</numerusform>
                <numerusform>просрочено на %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>last day today</source>
            <translation>сегодня последний день</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DialogPrompts</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
    </context>
    <context>
        <name>DocumentNeed</name>
        <message>
            <source>Prepare documents: %1</source>
            <translation>Подготовить документы: %1</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Печать: %1</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 и ещё %2</translation>
        </message>
        <message>
            <source>Another person makes the documents of: %1. You can make the others: %2.</source>
            <translation>Документы этих кандидатов готовит другой человек: %1. Остальные можете подготовить вы: %2.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Fill this in: %1.</source>
            <translation>Заполните: %1.</translation>
        </message>
        <message>
            <source>At most %2 characters fit here.</source>
            <translation>Сюда помещается не более %2 знаков.</translation>
        </message>
        <message>
            <source>This does not look right: %2.</source>
            <translation>Похоже на ошибку: %2.</translation>
        </message>
        <message>
            <source>Twelve digits are needed.</source>
            <translation>Нужно двенадцать цифр.</translation>
        </message>
        <message>
            <source>The last digit does not fit the others: one of the digits is mistyped.</source>
            <translation>Последняя цифра не подходит к остальным: одна из цифр набрана неверно.</translation>
        </message>
        <message>
            <source>No such number can exist: check the digits.</source>
            <translation>Такого номера не может быть: проверьте цифры.</translation>
        </message>
        <message>
            <source>There is no such date: %1.</source>
            <translation>Такой даты нет: %1.</translation>
        </message>
        <message>
            <source>Level %2 of the serial number does not fit.</source>
            <translation>Уровень %2 серийного номера не подходит.</translation>
        </message>
        <message>
            <source>The law does not cover this category: %1.</source>
            <translation>Закон не распространяется на эту категорию: %1.</translation>
        </message>
        <message>
            <source>Give the IIN or a foreign identity document.</source>
            <translation>Укажите ИИН или иностранный документ, удостоверяющий личность.</translation>
        </message>
        <message>
            <source>This profession is not in the register of professions.</source>
            <translation>Этой профессии нет в реестре профессий.</translation>
        </message>
        <message>
            <source>The profession was withdrawn from the register on %2.</source>
            <translation>Профессия исключена из реестра %2.</translation>
        </message>
        <message>
            <source>One application can hold the skills of one profession only.</source>
            <translation>В одном заявлении могут быть навыки только одной профессии.</translation>
        </message>
        <message>
            <source>The age for this profession is %1; it is reached on %2.</source>
            <translation>Возраст для этой профессии — %1; он наступит %2.</translation>
        </message>
        <message>
            <source>The candidate's consent is needed.</source>
            <translation>Нужно согласие кандидата.</translation>
        </message>
        <message>
            <source>Missing from the package: %1.</source>
            <translation>В пакете не хватает: %1.</translation>
        </message>
        <message>
            <source>Pick at least one ground of the refusal.</source>
            <translation>Выберите хотя бы одно основание отказа.</translation>
        </message>
        <message>
            <source>The last day was %1.</source>
            <translation>Последним днём было %1.</translation>
        </message>
        <message>
            <source>Too early for %1: the first allowed date is %2.</source>
            <translation>Слишком рано для %1: первая допустимая дата — %2.</translation>
        </message>
        <message>
            <source>%1 is not a working day: %2.</source>
            <translation>%1 — нерабочий день: %2.</translation>
        </message>
        <message>
            <source>The programme does not offer this language: %1.</source>
            <translation>Программа не предусматривает этот язык: %1.</translation>
        </message>
        <message>
            <source>The programme does not offer this mode: %1.</source>
            <translation>Программа не предусматривает эту форму: %1.</translation>
        </message>
        <message>
            <source>The commission is not complete: %1.</source>
            <translation>Состав комиссии неполный: %1.</translation>
        </message>
        <message>
            <source>The qualification programme is not approved: %1.</source>
            <translation>Квалификационная программа не утверждена: %1.</translation>
        </message>
        <message>
            <source>The programme is approved and cannot be changed: make a new version.</source>
            <translation>Программа утверждена и не меняется: создайте новую версию.</translation>
        </message>
        <message>
            <source>%1 correct of %2 is not possible.</source>
            <translation>%1 правильных из %2 быть не может.</translation>
        </message>
        <message>
            <source>%1 is not admitted to practice: %2 correct of %3 is not more than 70 %.</source>
            <translation>%1 не допускается к практике: %2 правильных из %3 — не более 70 %.</translation>
        </message>
        <message>
            <source>Not every operation is assessed: %1, %2.</source>
            <translation>Оценены не все операции: %1, %2.</translation>
        </message>
        <message>
            <source>The results are not complete: %1.</source>
            <translation>Результаты неполные: %1.</translation>
        </message>
        <message>
            <source>%1 lies outside the accreditation, which is valid from %2 until %3.</source>
            <translation>%1 вне срока аккредитации, которая действует с %2 по %3.</translation>
        </message>
        <message>
            <source>The voucher cannot be used: %1.</source>
            <translation>Ваучер нельзя использовать: %1.</translation>
        </message>
        <message>
            <source>The price list has no price for this programme: %1.</source>
            <translation>В прайс-листе нет цены для этой программы: %1.</translation>
        </message>
        <message>
            <source>This cannot be done while the case stands at: %2.</source>
            <translation>Это невозможно в текущем состоянии дела: %2.</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Вашей роли это не разрешено.</translation>
        </message>
        <message>
            <source>This person already has an open application: %1.</source>
            <translation>У этого лица уже есть открытое заявление: %1.</translation>
        </message>
        <message>
            <source>The center has no free serial numbers: synchronize to get more.</source>
            <translation>У центра нет свободных серийных номеров: синхронизируйте, чтобы получить новые.</translation>
        </message>
        <message>
            <source>The serial number was already used: %1.</source>
            <translation>Серийный номер уже использован: %1.</translation>
        </message>
        <message>
            <source>The serial number was not granted to this center: %1.</source>
            <translation>Серийный номер не выдавался этому центру: %1.</translation>
        </message>
        <message>
            <source>%1 is not a PDF, JPEG or PNG.</source>
            <translation>%1 — не PDF, JPEG или PNG.</translation>
        </message>
        <message>
            <source>%1 is larger than %2.</source>
            <translation>%1 больше %2.</translation>
        </message>
        <message>
            <source>Not found: %1 %2.</source>
            <translation>Не найдено: %1 %2.</translation>
        </message>
        <message>
            <source>The data could not be read or written. Nothing was changed.</source>
            <translation>Не удалось прочитать или записать данные. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Another program holds the data. Close it and try again.</source>
            <translation>Данные заняты другой программой. Закройте её и повторите.</translation>
        </message>
        <message>
            <source>The data was written by a newer version of the program.</source>
            <translation>Данные записаны более новой версией программы.</translation>
        </message>
        <message>
            <source>A record is damaged: %1, %3. Nothing was changed.</source>
            <translation>Запись повреждена: %1, %3. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The template of this paper is damaged: %1.</source>
            <translation>Шаблон этой бумаги повреждён: %1.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again.</source>
            <translation>Диск заполнен. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>Файл не читается: %1.</translation>
        </message>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation>Файл не записывается: %1.</translation>
        </message>
        <message>
            <source>Line %1 cannot be imported: %2.</source>
            <translation>Строку %1 нельзя импортировать: %2.</translation>
        </message>
        <message>
            <source>Someone changed this meanwhile: read it again and repeat.</source>
            <translation>Это уже изменил кто-то другой: прочитайте заново и повторите.</translation>
        </message>
        <message>
            <source>The system's keychain does not answer.</source>
            <translation>Системное хранилище ключей не отвечает.</translation>
        </message>
        <message>
            <source>The key is not in the keychain: %1.</source>
            <translation>Ключа нет в хранилище: %1.</translation>
        </message>
        <message>
            <source>The signature does not fit: the contents were changed.</source>
            <translation>Подпись не подходит: содержимое изменено.</translation>
        </message>
        <message>
            <source>The code cannot be read.</source>
            <translation>Код не читается.</translation>
        </message>
        <message>
            <source>This center is not enrolled with the platform yet.</source>
            <translation>Этот центр ещё не зарегистрирован на платформе.</translation>
        </message>
        <message>
            <source>The server does not answer: %1.</source>
            <translation>Сервер не отвечает: %1.</translation>
        </message>
        <message>
            <source>The server refused.</source>
            <translation>Сервер отказал.</translation>
        </message>
        <message>
            <source>The program and the server are too far apart in version.</source>
            <translation>Версии программы и сервера слишком далеки друг от друга.</translation>
        </message>
        <message>
            <source>The server's answer cannot be understood.</source>
            <translation>Ответ сервера непонятен.</translation>
        </message>
        <message>
            <source>The enrolment code is wrong, was already used, or was given to another center: compare the accreditation number and the BIN with the operator.</source>
            <translation>Код регистрации неверен, уже использован или выдан другому центру: сверьте номер аккредитации и БИН с оператором.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <source>%1: “%2” does not fit, check it.</source>
            <translation>Поле «%1»: значение «%2» не подходит, проверьте его.</translation>
        </message>
        <message>
            <source>%1: “%2” does not fit, expected: %3.</source>
            <translation>Поле «%1»: значение «%2» не подходит, ожидается: %3.</translation>
        </message>
        <message>
            <source>This is already there: %1.</source>
            <translation>Это уже есть: %1.</translation>
        </message>
        <message>
            <source>Nobody else would have this role: %1.</source>
            <translation>Эта роль ни у кого не останется: %1.</translation>
        </message>
        <message>
            <source>Confirm this first: %1.</source>
            <translation>Сначала подтвердите: %1.</translation>
        </message>
        <message>
            <source>The document cannot be relied on: %1.</source>
            <translation>На документ нельзя полагаться: %1.</translation>
        </message>
        <message>
            <source>The sick-leave sheet of %1 has not been handed in yet.</source>
            <translation>Лист о временной нетрудоспособности ещё не представлен: %1.</translation>
        </message>
        <message>
            <source>Not identified yet: %1.</source>
            <translation>Личность ещё не установлена: %1.</translation>
        </message>
        <message>
            <source>%1 may not sit in this commission: %2.</source>
            <translation>%1 не может заседать в этой комиссии: %2.</translation>
        </message>
        <message>
            <source>The last day to appeal was %1: the head decides whether the appeal is heard.</source>
            <translation>Последним днём подачи апелляции было %1: рассматривать ли её, решает руководитель.</translation>
        </message>
        <message>
            <source>The accreditation ended on %1: %2.</source>
            <translation>Аккредитация прекращена %1: %2.</translation>
        </message>
        <message>
            <source>The voucher of %2 cannot be used: its last day was %3.</source>
            <translation>Ваучер нельзя использовать (%2): его последним днём было %3.</translation>
        </message>
        <message>
            <source>The sick-leave sheet of %1 does not cover %2.</source>
            <translation>Лист о временной нетрудоспособности (%1) не покрывает %2.</translation>
        </message>
        <message>
            <source>The number %2 names another center, %3, and is not in the register of this one: check the QR code.</source>
            <translation>В номере %2 указан другой центр (%3), в реестре этого центра его нет: проверьте QR-код.</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>Неверное имя или пароль.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again after %1.</source>
            <translation>Слишком много неверных паролей. Повторите после %1.</translation>
        </message>
        <message>
            <source>This password cannot be taken: %1.</source>
            <translation>Этот пароль не подходит: %1.</translation>
        </message>
        <message>
            <source>Signing asks for your password again.</source>
            <translation>Для подписания нужно снова ввести пароль.</translation>
        </message>
        <message>
            <source>Whoever prepared this may not sign it: another person must.</source>
            <translation>Кто подготовил документ, не может его подписать: это должен сделать другой человек.</translation>
        </message>
        <message>
            <source>The recovery key does not fit this center.</source>
            <translation>Ключ восстановления не подходит к этому центру.</translation>
        </message>
        <message>
            <source>This is sealed with another key, or was changed: %1. Nothing was changed.</source>
            <translation>Это закрыто другим ключом или было изменено: %1. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The passphrase is wrong.</source>
            <translation>Неверная парольная фраза.</translation>
        </message>
        <message>
            <source>This is no whole backup: %1.</source>
            <translation>Это не целая резервная копия: %1.</translation>
        </message>
        <message>
            <source>The folder is not empty: %1. Choose another place.</source>
            <translation>Папка не пуста: %1. Выберите другое место.</translation>
        </message>
        <message>
            <source>The data is open in another program: %2. Close it there first.</source>
            <translation>Данные открыты в другой программе: %2. Сначала закройте её.</translation>
        </message>
        <message>
            <source>The data cannot lie here: %2. Move it to a disk of this computer.</source>
            <translation>Данные не могут лежать здесь: %2. Перенесите их на диск этого компьютера.</translation>
        </message>
        <message>
            <source>The journal was touched: entry %1 is the first that does not fit.</source>
            <translation>Журнал был изменён: первая неверная запись — %1.</translation>
        </message>
        <message>
            <source>This parcel is for another installation: %1.</source>
            <translation>Эта посылка предназначена другой установке: %1.</translation>
        </message>
        <message>
            <source>This parcel is not whole: %1. Nothing was taken from it.</source>
            <translation>Эта посылка не целая: %1. Из неё ничего не взято.</translation>
        </message>
        <message>
            <source>This parcel is outdated: a newer one came home, or the session was taken back: %1.</source>
            <translation>Эта посылка устарела: вернулась более новая или сессию забрали обратно: %1.</translation>
        </message>
        <message>
            <source>Both sides changed the same thing: choose first which one stands.</source>
            <translation>Обе стороны изменили одно и то же: сначала выберите, что остаётся.</translation>
        </message>
        <message>
            <source>The center has no recovery key yet: backups are sealed to it.</source>
            <translation>У центра ещё нет ключа восстановления: резервные копии шифруются этим ключом.</translation>
        </message>
        <message>
            <source>signs are missing, or there are too many</source>
            <translation>знаков не хватает или они лишние</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>группа %1</translation>
        </message>
        <message>
            <source>This is done at the office: this computer is a venue, where only the sessions that came here are conducted.</source>
            <translation>Это делается в офисе: этот компьютер — место проведения, здесь проводятся только сессии, которые сюда пришли.</translation>
        </message>
        <message>
            <source>This is done at the venue: this computer is the office.</source>
            <translation>Это делается на месте проведения: этот компьютер — офис.</translation>
        </message>
        <message>
            <source>The numbers that came to this venue with its sessions are used up: %1. Return the session, the office goes on with it.</source>
            <translation>Номера, пришедшие на это место проведения вместе с сессиями, закончились: %1. Верните сессию, офис продолжит её.</translation>
        </message>
        <message>
            <source>The data cannot lie here: this disk does not let the program keep the log that brings it through a power cut. Move it to a disk of this computer.</source>
            <translation>Данные не могут лежать здесь: этот диск не даёт вести журнал, который сохраняет их при отключении питания. Перенесите их на диск этого компьютера.</translation>
        </message>
        <message>
            <source>This answer comes from another server: %1.</source>
            <translation>Это ответ другого сервера: %1.</translation>
        </message>
        <message>
            <source>This answer is to a batch that is not of this center: %1.</source>
            <translation>Это ответ на пакет не этого центра: %1.</translation>
        </message>
        <message>
            <source>The server says: “%1”.</source>
            <translation>Ответ сервера: «%1».</translation>
        </message>
        <message>
            <source>The month %1 cannot be closed yet: %2.</source>
            <translation>Пока нельзя закрыть %1: %2.</translation>
        </message>
        <message>
            <source>The month %1 is closed: a change belongs to a later month and names what it corrects.</source>
            <translation>Уже закрыт %1: изменение относится к более позднему месяцу и называет, что оно исправляет.</translation>
        </message>
        <message>
            <source>The platform says that the accreditation is suspended since %1: %2.</source>
            <translation>Платформа сообщает, что аккредитация приостановлена с %1: %2.</translation>
        </message>
        <message>
            <source>The operator of the platform stopped the issuing of documents on %1: %2. Exchange and close the months that are due.</source>
            <translation>Оператор платформы остановил выдачу документов %1: %2. Проведите обмен и закройте месяцы, срок которых наступил.</translation>
        </message>
        <message>
            <source>This version does not know what to do with order %1 of the platform (%2). Install the newer version.</source>
            <translation>Эта версия не знает, как исполнить распоряжение %1 платформы (%2). Установите новую версию.</translation>
        </message>
        <message>
            <source>it is not over</source>
            <translation>он ещё не закончился</translation>
        </message>
        <message>
            <source>both sides have not compared it since the last change; exchange first</source>
            <translation>после последнего изменения стороны его не сверяли; сначала проведите обмен</translation>
        </message>
        <message>
            <source>records of it wait for the platform; exchange first</source>
            <translation>его записи ждут платформу; сначала проведите обмен</translation>
        </message>
        <message>
            <source>the platform rejected records of it, and nothing came in their place</source>
            <translation>платформа отклонила его записи, и взамен ничего не поступило</translation>
        </message>
        <message>
            <source>the platform has not the same records</source>
            <translation>на платформе не те же записи</translation>
        </message>
        <message>
            <source>%1 does not sit in this commission: whoever sits in it (%2) records this.</source>
            <translation>%1 не заседает в этой комиссии: это записывает тот, кто в ней заседает (%2).</translation>
        </message>
        <message>
            <source>%2 has the session since %3: here it can only be read.</source>
            <translation>Сессию с %3 ведёт %2: здесь её можно только читать.</translation>
        </message>
        <message>
            <source>Whoever checked the package does not refuse the application: another person must.</source>
            <translation>Кто проверил пакет документов, не отказывает по заявлению: это должен сделать другой человек.</translation>
        </message>
        <message>
            <source>Whoever drew up the protocol does not sign it: another person must.</source>
            <translation>Кто составил протокол, его не подписывает: это должен сделать другой человек.</translation>
        </message>
        <message>
            <source>Whoever drew up the correction does not sign it: another person must.</source>
            <translation>Кто составил исправление, его не подписывает: это должен сделать другой человек.</translation>
        </message>
        <message>
            <source>Whoever signed the protocol or decided on the appeal does not make the document that follows: another person must.</source>
            <translation>Кто подписал протокол или принял решение по апелляции, не готовит документ по ним: это должен сделать другой человек.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeBadge</name>
        <message>
            <source>not enrolled</source>
            <translation>не зарегистрирован</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>отклонено: %1</translation>
        </message>
        <message>
            <source>no network since %1</source>
            <translation>нет сети с %1</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>ожидает: %1</translation>
        </message>
        <message>
            <source>accepted %1</source>
            <translation>принято %1</translation>
        </message>
        <message>
            <source>nothing to send</source>
            <translation>отправлять нечего</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>surname</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>дата рождения</translation>
        </message>
        <message>
            <source>place of residence</source>
            <translation>место жительства</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>электронная почта</translation>
        </message>
        <message>
            <source>profession</source>
            <translation>профессия</translation>
        </message>
        <message>
            <source>qualification</source>
            <translation>квалификация</translation>
        </message>
        <message>
            <source>NQF level</source>
            <translation>уровень НРК</translation>
        </message>
        <message>
            <source>qualification programme</source>
            <translation>квалификационная программа</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>mode of the exam</source>
            <translation>форма экзамена</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>time</source>
            <translation>время</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>сумма</translation>
        </message>
        <message>
            <source>price</source>
            <translation>цена</translation>
        </message>
        <message>
            <source>name</source>
            <translation>наименование</translation>
        </message>
        <message>
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>position</source>
            <translation>должность</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>files</source>
            <translation>файлы</translation>
        </message>
        <message>
            <source>accreditation number</source>
            <translation>номер аккредитации</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председатель</translation>
        </message>
        <message>
            <source>members</source>
            <translation>члены</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>секретарь</translation>
        </message>
        <message>
            <source>the same person twice</source>
            <translation>одно лицо дважды</translation>
        </message>
        <message>
            <source>it has expired</source>
            <translation>срок истёк</translation>
        </message>
        <message>
            <source>it was already used</source>
            <translation>уже использован</translation>
        </message>
        <message>
            <source>it is the second in one year</source>
            <translation>второй в одном году</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>address of the center in Kazakh</source>
            <translation>адрес центра на казахском</translation>
        </message>
        <message>
            <source>address of the center in Russian</source>
            <translation>адрес центра на русском</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>наименование на казахском</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>наименование на русском</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>кандидаты</translation>
        </message>
        <message>
            <source>person of the staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>seat in the commission</source>
            <translation>место в комиссии</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>роли</translation>
        </message>
        <message>
            <source>recommendations</source>
            <translation>рекомендации</translation>
        </message>
        <message>
            <source>protocol</source>
            <translation>протокол</translation>
        </message>
        <message>
            <source>points</source>
            <translation>баллы</translation>
        </message>
        <message>
            <source>order</source>
            <translation>приказ</translation>
        </message>
        <message>
            <source>number of the order</source>
            <translation>номер приказа</translation>
        </message>
        <message>
            <source>operation</source>
            <translation>операция</translation>
        </message>
        <message>
            <source>member</source>
            <translation>член</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>оценки</translation>
        </message>
        <message>
            <source>least points</source>
            <translation>наименьшие баллы</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>пояснение</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>dissenting opinion</source>
            <translation>особое мнение</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>решение</translation>
        </message>
        <message>
            <source>who collected it</source>
            <translation>кто получил</translation>
        </message>
        <message>
            <source>channel of sending</source>
            <translation>канал отправки</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>документы</translation>
        </message>
        <message>
            <source>recognition center</source>
            <translation>центр признания</translation>
        </message>
        <message>
            <source>calendar of the year</source>
            <translation>календарь года</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>оценивающий</translation>
        </message>
        <message>
            <source>end of the accreditation</source>
            <translation>окончание аккредитации</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>head of the center</source>
            <translation>руководитель центра признания</translation>
        </message>
        <message>
            <source>acquaintance with the programme</source>
            <translation>ознакомление с программой</translation>
        </message>
        <message>
            <source>introductory briefing</source>
            <translation>вводный инструктаж</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>оборудование</translation>
        </message>
        <message>
            <source>application</source>
            <translation>заявление</translation>
        </message>
        <message>
            <source>case</source>
            <translation>дело</translation>
        </message>
        <message>
            <source>exam session</source>
            <translation>экзаменационная сессия</translation>
        </message>
        <message>
            <source>exam commission</source>
            <translation>экзаменационная комиссия</translation>
        </message>
        <message>
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>font</source>
            <translation>шрифт</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>зарегистрировано</translation>
        </message>
        <message>
            <source>package checked</source>
            <translation>пакет проверен</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>contract concluded</source>
            <translation>договор заключён</translation>
        </message>
        <message>
            <source>has a place in a session</source>
            <translation>место в сессии выделено</translation>
        </message>
        <message>
            <source>notified</source>
            <translation>уведомлён</translation>
        </message>
        <message>
            <source>in the session</source>
            <translation>на сессии</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>допущен к практическому этапу</translation>
        </message>
        <message>
            <source>assessed</source>
            <translation>оценено</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>решение принято</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>document prepared</source>
            <translation>документ подготовлен</translation>
        </message>
        <message>
            <source>document handed over</source>
            <translation>документ выдан</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>не пройдено</translation>
        </message>
        <message>
            <source>notified of not passing</source>
            <translation>уведомлён о непрохождении</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>started</source>
            <translation>начато</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>protocol signed</source>
            <translation>протокол подписан</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>аннулировано</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>подготовлено</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>выдано</translation>
        </message>
        <message>
            <source>spoiled</source>
            <translation>испорчено</translation>
        </message>
        <message>
            <source>education</source>
            <translation>образование</translation>
        </message>
        <message>
            <source>labour activity</source>
            <translation>трудовая деятельность</translation>
        </message>
        <message>
            <source>earlier recognition document</source>
            <translation>ранее выданный документ о признании</translation>
        </message>
        <message>
            <source>non-formal or informal education</source>
            <translation>неформальное или информальное образование</translation>
        </message>
        <message>
            <source>employer's referral</source>
            <translation>направление работодателя</translation>
        </message>
        <message>
            <source>one-time voucher</source>
            <translation>одноразовый ваучер</translation>
        </message>
        <message>
            <source>disability or sick leave</source>
            <translation>инвалидность или временная нетрудоспособность</translation>
        </message>
        <message>
            <source>date of birth differs from the IIN</source>
            <translation>дата рождения не совпадает с ИИН</translation>
        </message>
        <message>
            <source>sex differs from the IIN</source>
            <translation>пол не совпадает с ИИН</translation>
        </message>
        <message>
            <source>too young today</source>
            <translation>на сегодня не достигнут возраст</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>навыки</translation>
        </message>
        <message>
            <source>missing documents</source>
            <translation>недостающие документы</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>бумага</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договор</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>уведомление</translation>
        </message>
        <message>
            <source>document of the package</source>
            <translation>документ пакета</translation>
        </message>
        <message>
            <source>citizenship</source>
            <translation>гражданство</translation>
        </message>
        <message>
            <source>region</source>
            <translation>регион</translation>
        </message>
        <message>
            <source>date of the signature</source>
            <translation>дата подписания</translation>
        </message>
        <message>
            <source>BIN of the employer</source>
            <translation>БИН работодателя</translation>
        </message>
        <message>
            <source>name of the employer</source>
            <translation>наименование работодателя</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>направление</translation>
        </message>
        <message>
            <source>number of the voucher</source>
            <translation>номер ваучера</translation>
        </message>
        <message>
            <source>date of the voucher</source>
            <translation>дата ваучера</translation>
        </message>
        <message>
            <source>validity of the voucher</source>
            <translation>срок действия ваучера</translation>
        </message>
        <message>
            <source>date of the document</source>
            <translation>дата документа</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>офлайн</translation>
        </message>
        <message>
            <source>online</source>
            <translation>онлайн</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>основание</translation>
        </message>
        <message>
            <source>clause of the law</source>
            <translation>пункт закона</translation>
        </message>
        <message>
            <source>day from which it is void</source>
            <translation>с какого дня аннулируется</translation>
        </message>
        <message>
            <source>day of the withdrawal</source>
            <translation>дата исключения из реестра</translation>
        </message>
        <message>
            <source>the law does not cover this person</source>
            <translation>закон не распространяется на это лицо</translation>
        </message>
        <message>
            <source>civil servant</source>
            <translation>государственный служащий</translation>
        </message>
        <message>
            <source>law enforcement</source>
            <translation>правоохранительная служба</translation>
        </message>
        <message>
            <source>special state body</source>
            <translation>специальный государственный орган</translation>
        </message>
        <message>
            <source>military service</source>
            <translation>воинская служба</translation>
        </message>
        <message>
            <source>National Bank</source>
            <translation>Национальный Банк</translation>
        </message>
        <message>
            <source>regulator of the financial market</source>
            <translation>регулятор финансового рынка</translation>
        </message>
        <message>
            <source>judge</source>
            <translation>судья</translation>
        </message>
        <message>
            <source>deputy of the Parliament</source>
            <translation>депутат Парламента</translation>
        </message>
        <message>
            <source>deputy of a maslikhat</source>
            <translation>депутат маслихата</translation>
        </message>
        <message>
            <source>ill, not proved yet</source>
            <translation>болен, ещё не подтверждено</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>appealed</source>
            <translation>подана апелляция</translation>
        </message>
        <message>
            <source>before the appeal commission</source>
            <translation>в апелляционной комиссии</translation>
        </message>
        <message>
            <source>appeal decided</source>
            <translation>апелляция рассмотрена</translation>
        </message>
        <message>
            <source>appeal rejected</source>
            <translation>апелляция отклонена</translation>
        </message>
        <message>
            <source>document cancelled</source>
            <translation>документ аннулирован</translation>
        </message>
        <message>
            <source>term counted anew</source>
            <translation>пересчитанный срок</translation>
        </message>
        <message>
            <source>appeal</source>
            <translation>апелляция</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>причины</translation>
        </message>
        <message>
            <source>what was told</source>
            <translation>содержание сообщения</translation>
        </message>
        <message>
            <source>when it was told</source>
            <translation>время сообщения</translation>
        </message>
        <message>
            <source>number of the sick-leave sheet</source>
            <translation>номер листа о временной нетрудоспособности</translation>
        </message>
        <message>
            <source>first day of the sick leave</source>
            <translation>первый день нетрудоспособности</translation>
        </message>
        <message>
            <source>last day of the sick leave</source>
            <translation>последний день нетрудоспособности</translation>
        </message>
        <message>
            <source>date of the receipt</source>
            <translation>дата получения</translation>
        </message>
        <message>
            <source>grounds of the appeal</source>
            <translation>основания апелляции</translation>
        </message>
        <message>
            <source>date of the decision</source>
            <translation>дата решения</translation>
        </message>
        <message>
            <source>date of the request</source>
            <translation>дата запроса</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>что произошло</translation>
        </message>
        <message>
            <source>when it happened</source>
            <translation>когда произошло</translation>
        </message>
        <message>
            <source>link to the exam</source>
            <translation>ссылка на экзамен</translation>
        </message>
        <message>
            <source>link to the proctoring</source>
            <translation>ссылка на прокторинг</translation>
        </message>
        <message>
            <source>vote</source>
            <translation>голос</translation>
        </message>
        <message>
            <source>when it was sent</source>
            <translation>время отправки</translation>
        </message>
        <message>
            <source>whether it is heard</source>
            <translation>рассматривать ли</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>дубликат</translation>
        </message>
        <message>
            <source>notice of the result</source>
            <translation>уведомление о результате</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>кем выдан</translation>
        </message>
        <message>
            <source>entry of the session log</source>
            <translation>запись журнала сессии</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>папка</translation>
        </message>
        <message>
            <source>the database has a second name</source>
            <translation>у базы данных есть второе имя</translation>
        </message>
        <message>
            <source>the database is a link to another place</source>
            <translation>база данных — ссылка на другое место</translation>
        </message>
        <message>
            <source>it is a disk of another computer</source>
            <translation>это диск другого компьютера</translation>
        </message>
        <message>
            <source>login</source>
            <translation>логин</translation>
        </message>
        <message>
            <source>password</source>
            <translation>пароль</translation>
        </message>
        <message>
            <source>new password</source>
            <translation>новый пароль</translation>
        </message>
        <message>
            <source>present password</source>
            <translation>нынешний пароль</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>парольная фраза</translation>
        </message>
        <message>
            <source>recovery key</source>
            <translation>ключ восстановления</translation>
        </message>
        <message>
            <source>last group of the key</source>
            <translation>последняя группа ключа</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>минуты</translation>
        </message>
        <message>
            <source>account</source>
            <translation>учётная запись</translation>
        </message>
        <message>
            <source>key of the data</source>
            <translation>ключ данных</translation>
        </message>
        <message>
            <source>first day of the accreditation</source>
            <translation>первый день аккредитации</translation>
        </message>
        <message>
            <source>moment</source>
            <translation>время</translation>
        </message>
        <message>
            <source>one-time code</source>
            <translation>одноразовый код</translation>
        </message>
        <message>
            <source>address of the server</source>
            <translation>адрес сервера</translation>
        </message>
        <message>
            <source>description</source>
            <translation>описание</translation>
        </message>
        <message>
            <source>reason of the duplicate</source>
            <translation>причина выдачи дубликата</translation>
        </message>
        <message>
            <source>year until which the earlier document is valid</source>
            <translation>год, до которого действует прежний документ</translation>
        </message>
        <message>
            <source>beginning of the session</source>
            <translation>начало сессии</translation>
        </message>
        <message>
            <source>end of the session</source>
            <translation>окончание сессии</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>foreign identity document</source>
            <translation>иностранный документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>первый день</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>последний день</translation>
        </message>
        <message>
            <source>informal education</source>
            <translation>информальное образование</translation>
        </message>
        <message>
            <source>reason of the interruption</source>
            <translation>причина перерыва</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>языки</translation>
        </message>
        <message>
            <source>modes of the exam</source>
            <translation>формы экзамена</translation>
        </message>
        <message>
            <source>topics</source>
            <translation>темы</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>операции</translation>
        </message>
        <message>
            <source>least part of all points, %</source>
            <translation>наименьшая доля баллов, %</translation>
        </message>
        <message>
            <source>least age</source>
            <translation>минимальный возраст</translation>
        </message>
        <message>
            <source>minutes of the theoretical stage</source>
            <translation>минуты теоретического этапа</translation>
        </message>
        <message>
            <source>minutes of the practical stage</source>
            <translation>минуты практического этапа</translation>
        </message>
        <message>
            <source>documents of the package</source>
            <translation>документы заявления</translation>
        </message>
        <message>
            <source>note</source>
            <translation>примечание</translation>
        </message>
        <message>
            <source>code of the occupation</source>
            <translation>код занятия</translation>
        </message>
        <message>
            <source>code of the economic activity</source>
            <translation>код экономической деятельности</translation>
        </message>
        <message>
            <source>date of the order</source>
            <translation>дата приказа</translation>
        </message>
        <message>
            <source>what it was</source>
            <translation>что это было</translation>
        </message>
        <message>
            <source>prohibited thing</source>
            <translation>запрещённый предмет</translation>
        </message>
        <message>
            <source>category of the person</source>
            <translation>категория лица</translation>
        </message>
        <message>
            <source>valid since</source>
            <translation>действует с</translation>
        </message>
        <message>
            <source>substitute</source>
            <translation>заменяющий</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>declared tie</source>
            <translation>заявленная связь</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>место проведения</translation>
        </message>
        <message>
            <source>acts of violation</source>
            <translation>акты о нарушениях</translation>
        </message>
        <message>
            <source>subject of the request</source>
            <translation>тема заявки</translation>
        </message>
        <message>
            <source>structure of the center in Kazakh</source>
            <translation>структура центра на казахском</translation>
        </message>
        <message>
            <source>structure of the center in Russian</source>
            <translation>структура центра на русском</translation>
        </message>
        <message>
            <source>activity of the center in Kazakh</source>
            <translation>деятельность центра на казахском</translation>
        </message>
        <message>
            <source>activity of the center in Russian</source>
            <translation>деятельность центра на русском</translation>
        </message>
        <message>
            <source>working hours in Kazakh</source>
            <translation>часы работы на казахском</translation>
        </message>
        <message>
            <source>working hours in Russian</source>
            <translation>часы работы на русском</translation>
        </message>
        <message>
            <source>conditions for persons with disabilities in Kazakh</source>
            <translation>условия для лиц с инвалидностью на казахском</translation>
        </message>
        <message>
            <source>conditions for persons with disabilities in Russian</source>
            <translation>условия для лиц с инвалидностью на русском</translation>
        </message>
        <message>
            <source>website</source>
            <translation>интернет-ресурс центра</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 кБ</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 мин назад</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 ч назад</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2 года</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>the file is not UTF-8</source>
            <translation>файл не в кодировке UTF-8</translation>
        </message>
        <message>
            <source>the first line names other columns</source>
            <translation>в первой строке указаны другие столбцы</translation>
        </message>
        <message>
            <source>the file has no records</source>
            <translation>в файле нет записей</translation>
        </message>
        <message>
            <source>the code does not fit</source>
            <translation>код не подходит</translation>
        </message>
        <message>
            <source>the level does not fit the code</source>
            <translation>уровень не соответствует коду</translation>
        </message>
        <message>
            <source>what it belongs to is not in the file</source>
            <translation>вышестоящей записи нет в файле</translation>
        </message>
        <message>
            <source>the name is missing</source>
            <translation>не указано наименование</translation>
        </message>
        <message>
            <source>it stands twice</source>
            <translation>встречается дважды</translation>
        </message>
        <message>
            <source>the number of fields is wrong</source>
            <translation>неверное количество полей</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>такой даты нет</translation>
        </message>
        <message>
            <source>the kind of the day is unknown</source>
            <translation>неизвестный вид дня</translation>
        </message>
        <message>
            <source>whether it is estimated must be 0 or 1</source>
            <translation>признак предположительной даты должен быть 0 или 1</translation>
        </message>
        <message>
            <source>a quotation mark is not closed</source>
            <translation>кавычка не закрыта</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %n line(s) cannot be read.</source>
            <translation>
                <numerusform>Ничего не импортировано: не читается %n строка.</numerusform>
                <numerusform>Ничего не импортировано: не читаются %n строки.</numerusform>
                <numerusform>Ничего не импортировано: не читаются %n строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Строка %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Signed in</source>
            <translation>Выполнен вход</translation>
        </message>
        <message>
            <source>Signing in was refused</source>
            <translation>Во входе отказано</translation>
        </message>
        <message>
            <source>Signing in was paused after wrong passwords</source>
            <translation>Вход приостановлен после неверных паролей</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Выполнен выход</translation>
        </message>
        <message>
            <source>The password was confirmed before signing</source>
            <translation>Пароль подтверждён перед подписанием</translation>
        </message>
        <message>
            <source>A wrong password was refused</source>
            <translation>Отклонён неверный пароль</translation>
        </message>
        <message>
            <source>The password was changed</source>
            <translation>Пароль изменён</translation>
        </message>
        <message>
            <source>The screen was locked</source>
            <translation>Экран заблокирован</translation>
        </message>
        <message>
            <source>The screen was unlocked</source>
            <translation>Экран разблокирован</translation>
        </message>
        <message>
            <source>The first account was made</source>
            <translation>Создана первая учётная запись</translation>
        </message>
        <message>
            <source>The administrator was recovered by the recovery key</source>
            <translation>Доступ администратора восстановлен ключом восстановления</translation>
        </message>
        <message>
            <source>A wrong recovery key was refused</source>
            <translation>Отклонён неверный ключ восстановления</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Personal file</source>
            <translation>Личное дело</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Qualification programme</source>
            <translation>Квалификационная программа</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Рабочий календарь</translation>
        </message>
        <message>
            <source>Classifier of occupations</source>
            <translation>Классификатор занятий</translation>
        </message>
        <message>
            <source>Classifier of regions</source>
            <translation>Классификатор регионов</translation>
        </message>
        <message>
            <source>Recognition center</source>
            <translation>Центр признания</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Цифровая платформа</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Обмен</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>номер дела</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>бланк</translation>
        </message>
        <message>
            <source>serial number</source>
            <translation>серийный номер</translation>
        </message>
        <message>
            <source>begins</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>happened</source>
            <translation>произошло</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>сообщено</translation>
        </message>
        <message>
            <source>after the last day</source>
            <translation>после последнего дня</translation>
        </message>
        <message>
            <source>drawn up and signed by one person</source>
            <translation>составил и подписал один человек</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>полный</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>документы</translation>
        </message>
        <message>
            <source>with a scan</source>
            <translation>со сканом</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>способ отправки</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>решение</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>основания</translation>
        </message>
        <message>
            <source>correct answers</source>
            <translation>верных ответов</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>вопросов</translation>
        </message>
        <message>
            <source>admitted to practice</source>
            <translation>допущен к практике</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>оценки</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>недостаёт</translation>
        </message>
        <message>
            <source>checksum</source>
            <translation>контрольная сумма</translation>
        </message>
        <message>
            <source>signed on</source>
            <translation>подписан</translation>
        </message>
        <message>
            <source>issued on</source>
            <translation>выдан</translation>
        </message>
        <message>
            <source>prints</source>
            <translation>число печатей</translation>
        </message>
        <message>
            <source>collected by</source>
            <translation>кто получил</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>прошли</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>не прошли</translation>
        </message>
        <message>
            <source>active</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>version</source>
            <translation>версия</translation>
        </message>
        <message>
            <source>NQF level</source>
            <translation>уровень НРК</translation>
        </message>
        <message>
            <source>sum in tiyn</source>
            <translation>сумма в тиынах</translation>
        </message>
        <message>
            <source>records accepted</source>
            <translation>принято записей</translation>
        </message>
        <message>
            <source>records rejected</source>
            <translation>отклонено записей</translation>
        </message>
        <message>
            <source>records put off</source>
            <translation>отложено записей</translation>
        </message>
        <message>
            <source>number of the batch</source>
            <translation>номер пакета</translation>
        </message>
        <message>
            <source>numbers granted</source>
            <translation>выдано номеров</translation>
        </message>
        <message>
            <source>first number</source>
            <translation>первый номер</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>since</source>
            <translation>с</translation>
        </message>
        <message>
            <source>who</source>
            <translation>кто</translation>
        </message>
        <message>
            <source>what</source>
            <translation>что</translation>
        </message>
        <message>
            <source>entries that the platform keeps</source>
            <translation>записей, которые хранит платформа</translation>
        </message>
        <message>
            <source>the journal was touched</source>
            <translation>журнал изменён</translation>
        </message>
        <message>
            <source>the journal of the platform was touched</source>
            <translation>журнал платформы изменён</translation>
        </message>
        <message>
            <source>content that cannot be read</source>
            <translation>нечитаемое содержание</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Month of the report</source>
            <translation>Месяц отчёта</translation>
        </message>
        <message>
            <source>Order of the platform</source>
            <translation>Распоряжение платформы</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>records</source>
            <translation>записи</translation>
        </message>
        <message>
            <source>records on the platform</source>
            <translation>записи на платформе</translation>
        </message>
        <message>
            <source>records offered again</source>
            <translation>записи, предложенные повторно</translation>
        </message>
        <message>
            <source>records that are not here</source>
            <translation>записи, которых здесь нет</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>number of the order</source>
            <translation>номер распоряжения</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>что решено</translation>
        </message>
        <message>
            <source>from the day</source>
            <translation>с какого дня</translation>
        </message>
        <message>
            <source>register</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>последний день</translation>
        </message>
        <message>
            <source>last number</source>
            <translation>последний номер</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>исполнить не удалось</translation>
        </message>
        <message>
            <source>the sheet lies safe</source>
            <translation>лист в надёжном месте</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>строк</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>Список заявлений</translation>
        </message>
        <message>
            <source>requests to the support</source>
            <translation>заявки в службу поддержки</translation>
        </message>
        <message>
            <source>answers of the support</source>
            <translation>ответы службы поддержки</translation>
        </message>
    </context>
    <context>
        <name>MonthWords</name>
        <message>
            <source>The accreditation was changed.</source>
            <translation>Аккредитация изменена.</translation>
        </message>
        <message>
            <source>The accreditation is suspended from %1: %2 (%3)</source>
            <translation>Аккредитация приостановлена с %1: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation is resumed from %1: %2 (%3)</source>
            <translation>Аккредитация возобновлена с %1: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation is revoked from %1: %2 (%3)</source>
            <translation>Аккредитация отозвана с %1: %2 (%3)</translation>
        </message>
        <message>
            <source>The accreditation may not be renewed from %1: %2 (%3)</source>
            <translation>Аккредитация не подлежит возобновлению с %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Document %1 is cancelled from %2: %3 (%4)</source>
            <translation>Документ %1 аннулирован с %2: %3 (%4)</translation>
        </message>
        <message>
            <source>A document is cancelled.</source>
            <translation>Документ аннулирован.</translation>
        </message>
        <message>
            <source>The register "%1" is brought to version %2: %3 changed, %4 removed</source>
            <translation>Реестр «%1» обновлён до версии %2: изменено %3, удалено %4</translation>
        </message>
        <message>
            <source>A register was changed.</source>
            <translation>Реестр изменён.</translation>
        </message>
        <message>
            <source>Reminder: the month %1 was to be closed by %2</source>
            <translation>Напоминание: %1 надо было закрыть не позднее %2</translation>
        </message>
        <message>
            <source>Reminder of a month</source>
            <translation>Напоминание о месяце</translation>
        </message>
        <message>
            <source>The issuing of documents is stopped from %1: %2</source>
            <translation>Выдача документов остановлена с %1: %2</translation>
        </message>
        <message>
            <source>The issuing of documents is stopped.</source>
            <translation>Выдача документов остановлена.</translation>
        </message>
        <message>
            <source>The issuing of documents goes on from %1</source>
            <translation>Выдача документов продолжается с %1</translation>
        </message>
        <message>
            <source>The issuing of documents goes on.</source>
            <translation>Выдача документов продолжается.</translation>
        </message>
        <message>
            <source>The numbers %1 to %2 that were not used are withdrawn: %3</source>
            <translation>Неиспользованные номера с %1 по %2 отозваны: %3</translation>
        </message>
        <message>
            <source>Numbers are withdrawn.</source>
            <translation>Номера отозваны.</translation>
        </message>
        <message>
            <source>The center is accredited again: from %1 to %2, this day included</source>
            <translation>Центр аккредитован снова: с %1 по %2 включительно</translation>
        </message>
        <message>
            <source>The center is accredited again.</source>
            <translation>Центр аккредитован снова.</translation>
        </message>
        <message>
            <source>Here %1 records, on the platform %2.</source>
            <translation>Здесь записей: %1, на платформе: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that the platform had lost were offered again.</source>
            <translation>
                <numerusform>%n запись, потерянная платформой, предложена повторно.</numerusform>
                <numerusform>%n записи, потерянные платформой, предложены повторно.</numerusform>
                <numerusform>%n записей, потерянных платформой, предложены повторно.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) on the platform are not here, or are others: tell the operator.</source>
            <translation>
                <numerusform>%n записи на платформе здесь нет, или она другая: сообщите оператору.</numerusform>
                <numerusform>%n записей на платформе здесь нет, или они другие: сообщите оператору.</numerusform>
                <numerusform>%n записей на платформе здесь нет, или они другие: сообщите оператору.</numerusform>
            </translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыт</translation>
        </message>
        <message>
            <source>the same on both sides</source>
            <translation>совпадает</translation>
        </message>
        <message>
            <source>closed by the center</source>
            <translation>закрыт центром</translation>
        </message>
        <message>
            <source>closed by both sides</source>
            <translation>закрыт обеими сторонами</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>wait until it is over</source>
            <translation>ждать конца месяца</translation>
        </message>
        <message>
            <source>synchronize</source>
            <translation>провести обмен</translation>
        </message>
        <message>
            <source>look at the rejected records</source>
            <translation>посмотреть отклонённые записи</translation>
        </message>
        <message>
            <source>clear up the difference</source>
            <translation>выяснить расхождение</translation>
        </message>
        <message>
            <source>close the month</source>
            <translation>закрыть месяц</translation>
        </message>
        <message>
            <source>synchronize: the platform confirms</source>
            <translation>провести обмен: платформа подтвердит</translation>
        </message>
        <message>
            <source>%1, not closed</source>
            <translation>%1, не закрыт</translation>
        </message>
        <message>
            <source>Closed on %1. A change belongs to a later month and names this one.</source>
            <translation>Закрыт %1. Изменение относится к более позднему месяцу и называет этот.</translation>
        </message>
        <message>
            <source>Closed. A change belongs to a later month and names this one.</source>
            <translation>Закрыт. Изменение относится к более позднему месяцу и называет этот.</translation>
        </message>
        <message>
            <source>The head closed it on %1; the platform confirms with the next exchange.</source>
            <translation>Руководитель закрыл его %1; платформа подтвердит при следующем обмене.</translation>
        </message>
        <message>
            <source>Both sides have not compared it yet.</source>
            <translation>Стороны его ещё не сверяли.</translation>
        </message>
        <message>
            <source>Both sides had the same on %1.</source>
            <translation>На %1 данные сторон совпадали.</translation>
        </message>
        <message>
            <source>An order that this version does not know: %1</source>
            <translation>Распоряжение, которого эта версия не знает: %1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>исполнено</translation>
        </message>
        <message>
            <source>could not be done</source>
            <translation>исполнить не удалось</translation>
        </message>
        <message>
            <source>stopped: the ones behind it wait</source>
            <translation>остановлено: следующие ждут</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>The accreditation ended on %1: nothing is issued any more.</source>
            <translation>Аккредитация закончилась %1: больше ничего не выдаётся.</translation>
        </message>
        <message>
            <source>The accreditation was ended on %1: %2. No applications are taken, no sessions held, nothing is issued.</source>
            <translation>Аккредитация прекращена %1: %2. Заявления не принимаются, сессии не проводятся, ничего не выдаётся.</translation>
        </message>
        <message>
            <source>The last day to register on the platform was %1. Without it there are no numbers for documents.</source>
            <translation>Последним днём регистрации на платформе было %1. Без неё нет номеров для документов.</translation>
        </message>
        <message>
            <source>Register on the platform by %1. Without it there are no numbers for documents.</source>
            <translation>Зарегистрируйтесь на платформе не позднее %1. Без этого нет номеров для документов.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Зарегистрироваться</translation>
        </message>
        <message>
            <source>The last day to apply for re-accreditation was %1.</source>
            <translation>Последним днём подачи заявки на переаккредитацию было %1.</translation>
        </message>
        <message>
            <source>Apply for re-accreditation by %1.</source>
            <translation>Подайте заявку на переаккредитацию не позднее %1.</translation>
        </message>
        <message>
            <source>Accreditation</source>
            <translation>Аккредитация</translation>
        </message>
        <message>
            <source>The accreditation ends on %1: nothing is issued after that day.</source>
            <translation>Аккредитация заканчивается %1: после этого дня ничего не выдаётся.</translation>
        </message>
        <message numerus="yes">
            <source>%n open term(s) would end on another day if they were counted now. None moves until somebody decides.</source>
            <translation>
                <numerusform>%n открытый срок при пересчёте сейчас закончился бы в другой день. Ни один не сдвинется, пока не принято решение.</numerusform>
                <numerusform>%n открытых срока при пересчёте сейчас закончились бы в другой день. Ни один не сдвинется, пока не принято решение.</numerusform>
                <numerusform>%n открытых сроков при пересчёте сейчас закончились бы в другой день. Ни один не сдвинется, пока не принято решение.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>There are no numbers for documents left: synchronize to get more.</source>
            <translation>Номеров для документов не осталось: синхронизируйте, чтобы получить новые.</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>The computer's clock went back: it shows %1, but it was %2 already. Set it right before anything gets a date.</source>
            <translation>Часы компьютера отстали: показывают %1, хотя уже было %2. Исправьте их, пока на документы не легла неверная дата.</translation>
        </message>
        <message>
            <source>The computer's clock jumped ahead: it shows %1, and %2 was expected. Set it right before anything gets a date.</source>
            <translation>Часы компьютера ушли вперёд: показывают %1, а ожидалось %2. Исправьте их, пока на документы не легла неверная дата.</translation>
        </message>
        <message>
            <source>No backup has been made yet. If this computer is lost, everything is.</source>
            <translation>Резервных копий ещё нет. Пропадёт этот компьютер — пропадёт всё.</translation>
        </message>
        <message>
            <source>No good backup is in its place: each is gone or was found broken. If this computer is lost, everything is.</source>
            <translation>Исправной резервной копии на месте нет: каждая пропала или оказалась повреждена. Пропадёт этот компьютер — пропадёт всё.</translation>
        </message>
        <message>
            <source>The last good backup was made on %1. What was done since would be lost with this computer.</source>
            <translation>Последняя исправная резервная копия сделана %1. Пропадёт компьютер — пропадёт всё, что сделано после.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>The month %1 is to be closed with the platform by %2.</source>
            <translation>%1 надо закрыть вместе с платформой не позднее %2.</translation>
        </message>
        <message>
            <source>The month %1 was to be closed with the platform by %2; its operator reminded of it.</source>
            <translation>%1 надо было закрыть вместе с платформой не позднее %2; оператор об этом напомнил.</translation>
        </message>
        <message>
            <source>The month %1 was to be closed with the platform by %2.</source>
            <translation>%1 надо было закрыть вместе с платформой не позднее %2.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Orders of the platform</source>
            <translation>Распоряжения платформы</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the support came.</source>
            <translation>
                <numerusform>Пришёл %n ответ службы поддержки.</numerusform>
                <numerusform>Пришло %n ответа службы поддержки.</numerusform>
                <numerusform>Пришло %n ответов службы поддержки.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитать</translation>
        </message>
        <message>
            <source>The last day to publish the structure, activity and prices of the center was %1.</source>
            <translation>Последним днём публикации структуры, деятельности и цен центра было %1.</translation>
        </message>
        <message>
            <source>Publish the structure, activity and prices of the center by %1.</source>
            <translation>Опубликуйте структуру, деятельность и цены центра не позднее %1.</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Публикация</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) of the staff have no account yet: they can neither sign in nor record or sign anything.</source>
            <translation>
                <numerusform>У %n сотрудника ещё нет учётной записи: он не может ни войти, ни вносить или подписывать что-либо.</numerusform>
                <numerusform>У %n сотрудников ещё нет учётной записи: они не могут ни войти, ни вносить или подписывать что-либо.</numerusform>
                <numerusform>У %n сотрудников ещё нет учётной записи: они не могут ни войти, ни вносить или подписывать что-либо.</numerusform>
            </translation>
        </message>
        <message>
            <source>For one case the registrar, the secretary and the head at least sign in; missing: %1.</source>
            <translation>Чтобы провести хотя бы одно дело, должны входить регистратор, секретарь и руководитель; не хватает: %1.</translation>
        </message>
        <message>
            <source>Open accounts</source>
            <translation>Открыть учётные записи</translation>
        </message>
        <message>
            <source>If %1 signs the protocol, nobody who can sign in is left to make the document. Open an account for another person with one of these roles: %2.</source>
            <translation>Если протокол подпишет %1, готовить документ будет некому: другие не могут войти. Откройте учётную запись ещё одному человеку с одной из ролей: %2.</translation>
        </message>
        <message>
            <source>If %1 signs the protocol, nobody is left to make the document. Give another person one of these roles and let them sign in: %2.</source>
            <translation>Если протокол подпишет %1, готовить документ будет некому. Дайте ещё одному человеку одну из ролей и откройте ему вход: %2.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
    </context>
    <context>
        <name>OverviewAreas</name>
        <message>
            <source>Appeals received</source>
            <translation>Поступившие апелляции</translation>
        </message>
        <message>
            <source>Decisions on appeals</source>
            <translation>Решения по апелляциям</translation>
        </message>
        <message>
            <source>Documents cancelled</source>
            <translation>Аннулированные документы</translation>
        </message>
        <message>
            <source>Cases closed without a decision</source>
            <translation>Дела, закрытые без решения</translation>
        </message>
        <message>
            <source>Temporary disability</source>
            <translation>Временная нетрудоспособность</translation>
        </message>
        <message>
            <source>Duplicates of documents</source>
            <translation>Дубликаты документов</translation>
        </message>
        <message>
            <source>Incidents at sessions</source>
            <translation>Происшествия на сессиях</translation>
        </message>
        <message>
            <source>Protocols drawn up and signed by one person</source>
            <translation>Протоколы составил и подписал один человек</translation>
        </message>
        <message>
            <source>Exams moved to another day</source>
            <translation>Переносы экзаменов на другой день</translation>
        </message>
        <message>
            <source>Documents spoiled</source>
            <translation>Испорченные документы</translation>
        </message>
        <message>
            <source>Acts of violation</source>
            <translation>Акты о нарушениях</translation>
        </message>
    </context>
    <context>
        <name>OverviewEvents</name>
        <message>
            <source>in time</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>late</source>
            <translation>с опозданием</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>удовлетворена</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонена</translation>
        </message>
        <message>
            <source>confirmed complaint</source>
            <translation>подтверждённая жалоба</translation>
        </message>
        <message>
            <source>withdrawn by the candidate</source>
            <translation>отозвано кандидатом</translation>
        </message>
        <message>
            <source>profession withdrawn from the register</source>
            <translation>профессия исключена из реестра</translation>
        </message>
        <message>
            <source>the candidate did not appear</source>
            <translation>кандидат не явился</translation>
        </message>
        <message>
            <source>void voucher</source>
            <translation>ваучер аннулирован</translation>
        </message>
        <message>
            <source>reported, not proved yet</source>
            <translation>сообщено, ещё не подтверждено</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>утерян</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>повреждён</translation>
        </message>
        <message>
            <source>changed name</source>
            <translation>смена имени</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>обстановка</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>техника</translation>
        </message>
        <message>
            <source>technical fault</source>
            <translation>технический сбой</translation>
        </message>
        <message>
            <source>interrupted session</source>
            <translation>прерванная сессия</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>неявка</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>removal from the exam</source>
            <translation>отстранение от экзамена</translation>
        </message>
        <message>
            <source>procedure ended automatically</source>
            <translation>процедура завершена автоматически</translation>
        </message>
    </context>
    <context>
        <name>OverviewSections</name>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Пройдено</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Не пройдено</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Terms in working days</source>
            <translation>Сроки в рабочих днях</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Обязанность</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>By law, working days</source>
            <translation>По закону, раб. дней</translation>
        </message>
        <message>
            <source>On average, working days</source>
            <translation>Среднее, раб. дней</translation>
        </message>
        <message>
            <source>Nearest the limit, working days</source>
            <translation>Крайнее, раб. дней</translation>
        </message>
        <message>
            <source>By law, at most</source>
            <translation>По закону, не более</translation>
        </message>
        <message>
            <source>By law, at least</source>
            <translation>По закону, не менее</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздало</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидают</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Соблюдено</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Все прочие</translation>
        </message>
        <message>
            <source>Passed, share</source>
            <translation>Доля прошедших</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>Refusals by ground</source>
            <translation>Отказы по основаниям</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Of all refusals</source>
            <translation>От всех отказов</translation>
        </message>
        <message>
            <source>Region not named</source>
            <translation>Регион не указан</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>Ваучеры</translation>
        </message>
        <message>
            <source>Vouchers by region</source>
            <translation>Ваучеры по регионам</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Предъявлено</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Использовано</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Истекло</translation>
        </message>
        <message>
            <source>To reimburse, tenge</source>
            <translation>К возмещению, тенге</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Апелляции</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Уровень %1</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Профессии</translation>
        </message>
        <message>
            <source>By profession</source>
            <translation>По профессиям</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>По уровням</translation>
        </message>
        <message>
            <source>Level of the NQF</source>
            <translation>Уровень НРК</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>По языкам</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>By mode</source>
            <translation>По режимам</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>By basis</source>
            <translation>По основаниям</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of the terms</comment>
            <translation>В срок</translation>
        </message>
    </context>
    <context>
        <name>OverviewWords</name>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
    </context>
    <context>
        <name>ProcedureWords</name>
        <message>
            <source>In person</source>
            <translation>Лично</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>По почте</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>По электронной почте</translation>
        </message>
        <message>
            <source>By message</source>
            <translation>Сообщением</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>Withdrawn by the candidate</source>
            <translation>Отозвано кандидатом</translation>
        </message>
        <message>
            <source>Profession out of the register</source>
            <translation>Профессия исключена из реестра</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не явился</translation>
        </message>
        <message>
            <source>Voucher ended</source>
            <translation>Срок ваучера истёк</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Иная причина</translation>
        </message>
        <message>
            <source>no power</source>
            <translation>нет электричества</translation>
        </message>
        <message>
            <source>the commission lost its chair</source>
            <translation>комиссия осталась без председателя</translation>
        </message>
        <message>
            <source>technical fault</source>
            <translation>технический сбой</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>чрезвычайная ситуация</translation>
        </message>
        <message>
            <source>another cause</source>
            <translation>иная причина</translation>
        </message>
        <message>
            <source>related to the candidate</source>
            <translation>родственник кандидата</translation>
        </message>
        <message>
            <source>employs the candidate</source>
            <translation>работодатель кандидата</translation>
        </message>
        <message>
            <source>taught the candidate</source>
            <translation>обучал кандидата</translation>
        </message>
        <message>
            <source>bound to the candidate</source>
            <translation>связан с кандидатом</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>ill</source>
            <translation>болеет</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутствует</translation>
        </message>
        <message>
            <source>late</source>
            <translation>с опозданием</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председатель</translation>
        </message>
        <message>
            <source>member</source>
            <translation>член</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>секретарь</translation>
        </message>
        <message>
            <source>surroundings</source>
            <translation>обстановка</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>сотрудник</translation>
        </message>
        <message>
            <source>technical</source>
            <translation>техника</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>warned</source>
            <translation>предупреждён</translation>
        </message>
        <message>
            <source>removed from the exam</source>
            <translation>отстранён от экзамена</translation>
        </message>
        <message>
            <source>the exam ended automatically</source>
            <translation>экзамен завершён автоматически</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>late, the head decides</source>
            <translation>опоздала, решает руководитель</translation>
        </message>
        <message>
            <source>heard though late</source>
            <translation>рассматривается, хотя опоздала</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>не рассматривается</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>удовлетворена</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонена</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Утерян</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Повреждён</translation>
        </message>
        <message>
            <source>Name changed</source>
            <translation>Изменились ФИО</translation>
        </message>
        <message>
            <source>by the center</source>
            <translation>центром</translation>
        </message>
        <message>
            <source>by order of the platform</source>
            <translation>по распоряжению платформы</translation>
        </message>
        <message>
            <source>by a corrected protocol</source>
            <translation>по исправленному протоколу</translation>
        </message>
        <message>
            <source>comfort of the room</source>
            <translation>удобство помещения</translation>
        </message>
        <message>
            <source>disturbance</source>
            <translation>помеха</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>шум</translation>
        </message>
        <message>
            <source>power</source>
            <translation>электричество</translation>
        </message>
        <message>
            <source>weather</source>
            <translation>погода</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>поведение</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>жалоба</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>личность</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>болезнь</translation>
        </message>
        <message>
            <source>error</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>компьютер</translation>
        </message>
        <message>
            <source>network</source>
            <translation>сеть</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>печать</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>рабочее место</translation>
        </message>
        <message>
            <source>software</source>
            <translation>программное обеспечение</translation>
        </message>
        <message>
            <source>without the ten working days: %1</source>
            <translation>без десяти рабочих дней (%1)</translation>
        </message>
    </context>
    <context>
        <name>ProtocolWords</name>
        <message>
            <source>Protocol %1 was signed on %2 and corrects protocol %3.</source>
            <translation>Протокол %1 подписан %2 и исправляет протокол %3.</translation>
        </message>
        <message>
            <source>Draft of protocol %1, which corrects protocol %2. It counts from its signature.</source>
            <translation>Проект протокола %1, который исправляет протокол %2. Он действует с момента подписания.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Причина: %1</translation>
        </message>
        <message>
            <source>Really signed on %1</source>
            <translation>Фактически подписан %1</translation>
        </message>
        <message>
            <source>Protocol %1 was signed on %2. It is frozen for ever: a correction is a new protocol that names this one.</source>
            <translation>Протокол %1 подписан %2. Он навсегда неизменен: исправление — это новый протокол со ссылкой на этот.</translation>
        </message>
        <message>
            <source>Draft of protocol %1. Print it, let the commission sign it, then record the signature.</source>
            <translation>Проект протокола %1. Напечатайте его, дайте подписать комиссии, затем зарегистрируйте подписание.</translation>
        </message>
        <message>
            <source>draft of a correction</source>
            <translation>проект исправления</translation>
        </message>
        <message>
            <source>signed on %1, counts</source>
            <translation>подписан %1, действует</translation>
        </message>
        <message>
            <source>signed on %1, corrected</source>
            <translation>подписан %1, исправлен</translation>
        </message>
    </context>
    <context>
        <name>PublicationWords</name>
        <message>
            <source>Published on %1. A change was not sent yet: it goes with the next exchange.</source>
            <translation>Опубликовано %1. Изменение ещё не отправлено: оно уйдёт при следующем обмене.</translation>
        </message>
        <message>
            <source>Not sent yet: it goes with the next exchange.</source>
            <translation>Ещё не отправлено: уйдёт при следующем обмене.</translation>
        </message>
        <message>
            <source>Not published. The last day is %1.</source>
            <translation>Не опубликовано. Последний день — %1.</translation>
        </message>
        <message>
            <source>Not published.</source>
            <translation>Не опубликовано.</translation>
        </message>
        <message>
            <source>Published on %1.</source>
            <translation>Опубликовано %1.</translation>
        </message>
        <message>
            <source>The platform refused it: %1 Correct it and publish once more.</source>
            <translation>Платформа не приняла: %1 Исправьте и опубликуйте ещё раз.</translation>
        </message>
        <message>
            <source>Not published. The last day was %1.</source>
            <translation>Не опубликовано. Последний день был %1.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Имя файла:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Тип файлов:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Папка выше</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Перейти в папку выше</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Создать папку</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Создать новую папку</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Подробный вид</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Показать списком</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Показать подробно</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Места и закладки</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Папка с файлами</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Новая папка</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Файл %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Выбрать</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Переименовать</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Новая папка</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Показать ск&amp;рытые файлы</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 уже существует.
Заменить?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Файл не найден.
Проверьте, верно ли указано имя файла.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Папка не найдена.
Проверьте, верно ли указано имя папки.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Дата изменения</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ОК</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Да</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Нет</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Печать</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Параметры &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Параметры &lt;&lt;</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Печать в файл (PDF)</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Печать в файл...</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Файл на компьютере</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Запись файла PDF</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Все страницы</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Нечётные страницы</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Чётные страницы</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 уже существует.
Перезаписать?</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Количество копий:</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Диапазон печати</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Страницы с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Текущая страница</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Выделенное</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Разобрать по копиям</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>В обратном порядке</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Двусторонняя печать</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выключена</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>По длинной стороне</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>По короткой стороне</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Режим цвета</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Цветная</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Оттенки серого</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Настройки вывода</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Набор страниц:</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Название:</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Расположение:</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Тип:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>С&amp;войства</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>Выходной &amp;файл:</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Вырезать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>its term is over</source>
            <translation>срок действия истёк</translation>
        </message>
        <message>
            <source>it was cancelled</source>
            <translation>документ аннулирован</translation>
        </message>
        <message>
            <source>its signature does not fit what it says</source>
            <translation>подпись не соответствует содержанию</translation>
        </message>
        <message>
            <source>the list of keys does not name the key that signed it</source>
            <translation>ключа, которым он подписан, нет в списке ключей</translation>
        </message>
        <message>
            <source>the list of cancelled documents does not reach its number; exchange first</source>
            <translation>список аннулированных документов не охватывает этот номер; сначала проведите обмен</translation>
        </message>
        <message>
            <source>it was not handed over yet</source>
            <translation>он ещё не выдан</translation>
        </message>
        <message>
            <source>its paper was spoiled, and the number is used up</source>
            <translation>бланк испорчен, номер израсходован</translation>
        </message>
        <message>
            <source>not appointed for this profession</source>
            <translation>нет назначения по этой профессии</translation>
        </message>
        <message>
            <source>a declared tie to a candidate</source>
            <translation>заявлена связь с кандидатом</translation>
        </message>
        <message>
            <source>sat in the exam commission of this case</source>
            <translation>участник экзаменационной комиссии этого дела</translation>
        </message>
        <message>
            <source>has a seat in it already</source>
            <translation>уже имеет место в этой комиссии</translation>
        </message>
        <message>
            <source>does not work for the center any more</source>
            <translation>больше не работает в центре</translation>
        </message>
        <message>
            <source>does not have the role that the seat needs</source>
            <translation>нет роли, нужной для этого места</translation>
        </message>
        <message>
            <source>it is too short</source>
            <translation>он слишком короткий</translation>
        </message>
        <message>
            <source>it is one that everybody tries first</source>
            <translation>его пробуют первым</translation>
        </message>
        <message>
            <source>it is the person's own name or login</source>
            <translation>это собственное имя или логин</translation>
        </message>
        <message>
            <source>it is the one before</source>
            <translation>это прежний пароль</translation>
        </message>
        <message>
            <source>it was typed differently the second time</source>
            <translation>второй раз он набран иначе</translation>
        </message>
        <message>
            <source>The platform takes nothing from this installation any more: it was restored from a copy, or copied.</source>
            <translation>Платформа больше ничего не принимает от этой установки: она восстановлена из копии или скопирована.</translation>
        </message>
        <message>
            <source>This installation is enrolled with the platform already.</source>
            <translation>Эта установка уже зарегистрирована на платформе.</translation>
        </message>
        <message>
            <source>The server was restored from a copy: exchange once more, everything is compared anew.</source>
            <translation>Сервер восстановлен из копии: проведите обмен ещё раз, всё будет сверено заново.</translation>
        </message>
        <message>
            <source>The server does not take the signature of this installation: tell the operator of the platform.</source>
            <translation>Сервер не принимает подпись этой установки: сообщите оператору платформы.</translation>
        </message>
        <message>
            <source>The server does not know this installation: ask the operator of the platform for a new code.</source>
            <translation>Сервер не знает эту установку: попросите у оператора платформы новый код.</translation>
        </message>
        <message>
            <source>By the platform the center is not accredited on this day.</source>
            <translation>По данным платформы аккредитация центра в этот день не действует.</translation>
        </message>
        <message>
            <source>The platform has no numbers left for this center: tell the operator of the platform.</source>
            <translation>У платформы не осталось номеров для этого центра: сообщите оператору платформы.</translation>
        </message>
        <message>
            <source>The platform closes a month after its last day only.</source>
            <translation>Платформа закрывает месяц только после его последнего дня.</translation>
        </message>
        <message>
            <source>The server does not have what was asked for.</source>
            <translation>На сервере нет запрошенных сведений.</translation>
        </message>
        <message>
            <source>The server cannot read what was sent: the program and the server are of different versions.</source>
            <translation>Сервер не может прочитать отправленное: версии программы и сервера различаются.</translation>
        </message>
        <message>
            <source>Too many requests came to the server: try again later.</source>
            <translation>На сервер пришло слишком много запросов: повторите позже.</translation>
        </message>
        <message>
            <source>The server is busy: try again later.</source>
            <translation>Сервер занят: повторите позже.</translation>
        </message>
        <message>
            <source>The server failed, nothing was taken: try again later.</source>
            <translation>На сервере произошёл сбой, ничего не принято: повторите позже.</translation>
        </message>
        <message>
            <source>letters, with spaces, hyphens, apostrophes and points between them</source>
            <translation>буквы, между ними допустимы пробелы, дефисы, апострофы и точки</translation>
        </message>
        <message>
            <source>an address that begins with https:// or http://</source>
            <translation>адрес, начинающийся с https:// или http://</translation>
        </message>
        <message>
            <source>hours and minutes, for example 14:30</source>
            <translation>часы и минуты, например 14:30</translation>
        </message>
        <message>
            <source>a day that is not in the future</source>
            <translation>день не в будущем</translation>
        </message>
        <message>
            <source>a day that is not in the future and not before the event that it follows from</source>
            <translation>день не в будущем и не раньше события, за которым он следует</translation>
        </message>
        <message>
            <source>a moment that is not in the future and not before the event that it follows from</source>
            <translation>момент не в будущем и не раньше события, за которым он следует</translation>
        </message>
        <message>
            <source>a sum in tenge up to 10 000 000 000, for example 25 000</source>
            <translation>сумма в тенге до 10 000 000 000, например 25 000</translation>
        </message>
        <message>
            <source>+7 and ten digits, or + and the number of another country</source>
            <translation>+7 и десять цифр или + и номер другой страны</translation>
        </message>
        <message>
            <source>an address such as name@example.kz</source>
            <translation>адрес вида name@example.kz</translation>
        </message>
        <message>
            <source>a month from 01 to 12 as digits 3 and 4, and 4, 5 or 6 as digit 5</source>
            <translation>цифры 3 и 4 — месяц от 01 до 12, цифра 5 — 4, 5 или 6</translation>
        </message>
        <message>
            <source>from 2 to 40 letters and digits, with points, hyphens and underscores between them</source>
            <translation>от 2 до 40 букв и цифр, между ними допустимы точки, дефисы и подчёркивания</translation>
        </message>
        <message>
            <source>four digits, not all zero</source>
            <translation>четыре цифры, не все нули</translation>
        </message>
        <message>
            <source>a level from 1 to 8 that the profession has</source>
            <translation>уровень от 1 до 8, который есть у профессии</translation>
        </message>
        <message>
            <source>five digits of the subclass, for example 41201</source>
            <translation>пять цифр подкласса, например 41201</translation>
        </message>
        <message>
            <source>the code of an occupation, for example 7212-0-001</source>
            <translation>код занятия, например 7212-0-001</translation>
        </message>
        <message>
            <source>the three digits of a country</source>
            <translation>трёхзначный код страны</translation>
        </message>
        <message>
            <source>a day not before the voucher was given</source>
            <translation>день не раньше выдачи ваучера</translation>
        </message>
        <message>
            <source>a day not before the first one of the sick leave</source>
            <translation>день не раньше первого дня нетрудоспособности</translation>
        </message>
        <message>
            <source>a day not before the first one of the accreditation</source>
            <translation>день не раньше первого дня аккредитации</translation>
        </message>
        <message>
            <source>a day within the term of the accreditation</source>
            <translation>день в пределах срока аккредитации</translation>
        </message>
        <message>
            <source>every operation once, with least points from 0 to its greatest points</source>
            <translation>каждая операция один раз, минимальные баллы — от 0 до её наибольших баллов</translation>
        </message>
        <message>
            <source>every topic once</source>
            <translation>каждая тема один раз</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>целое число от %1 до %2</translation>
        </message>
        <message>
            <source>The server refused: %1.</source>
            <translation>Сервер отказал: %1.</translation>
        </message>
        <message>
            <source>What was sent is too large for the server.</source>
            <translation>Отправленное слишком велико для сервера.</translation>
        </message>
        <message>
            <source>The server cannot answer now (HTTP %1): try again later.</source>
            <translation>Сервер сейчас не может ответить (HTTP %1): повторите позже.</translation>
        </message>
        <message>
            <source>The center has not used the numbers yet that it was given: send what is waiting, or tell the operator of the platform.</source>
            <translation>Центр ещё не использовал выданные ему номера: отправьте то, что ждёт, или сообщите оператору платформы.</translation>
        </message>
        <message>
            <source>The operator of the platform has stopped the issuing of documents.</source>
            <translation>Оператор платформы остановил выдачу документов.</translation>
        </message>
        <message>
            <source>The server cannot reach its data now: try again later.</source>
            <translation>Сервер сейчас не может обратиться к данным: повторите позже.</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>A field is missing.</source>
            <translation>Не хватает поля.</translation>
        </message>
        <message>
            <source>The server does not know a field.</source>
            <translation>Серверу неизвестно одно из полей.</translation>
        </message>
        <message>
            <source>A field is of another kind than the server expects.</source>
            <translation>Тип поля не тот, которого ожидает сервер.</translation>
        </message>
        <message>
            <source>A value is outside what is allowed.</source>
            <translation>Значение вне допустимых пределов.</translation>
        </message>
        <message>
            <source>The record is not in its written form.</source>
            <translation>Запись не в установленном виде.</translation>
        </message>
        <message>
            <source>The record arrived damaged.</source>
            <translation>Запись получена повреждённой.</translation>
        </message>
        <message>
            <source>The server has another record under the same number.</source>
            <translation>На сервере под этим номером есть другая запись.</translation>
        </message>
        <message>
            <source>An earlier revision of this record is missing at the server.</source>
            <translation>На сервере нет предыдущей редакции этой записи.</translation>
        </message>
        <message>
            <source>Two facts of the record do not fit each other.</source>
            <translation>Два сведения записи не согласуются между собой.</translation>
        </message>
        <message>
            <source>Document of recognition</source>
            <translation>Документ о признании</translation>
        </message>
        <message>
            <source>Outcome of the procedure</source>
            <translation>Результат процедуры</translation>
        </message>
        <message>
            <source>Spoiled numbers</source>
            <translation>Испорченные номера</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>ожидает</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>Ответ сервера: %1</translation>
        </message>
        <message>
            <source>Profile and prices of the center</source>
            <translation>Профиль и цены центра</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>National qualifications framework</source>
            <translation>Национальная рамка квалификаций</translation>
        </message>
        <message>
            <source>National Classifier of Occupations</source>
            <translation>Национальный классификатор занятий</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Профессии</translation>
        </message>
        <message>
            <source>Sectoral qualifications frameworks</source>
            <translation>Отраслевые рамки квалификаций</translation>
        </message>
        <message>
            <source>Professional standards</source>
            <translation>Профессиональные стандарты</translation>
        </message>
        <message>
            <source>Educational programmes</source>
            <translation>Образовательные программы</translation>
        </message>
        <message>
            <source>Industry councils</source>
            <translation>Отраслевые советы</translation>
        </message>
        <message>
            <source>Activity of the industry councils</source>
            <translation>Деятельность отраслевых советов</translation>
        </message>
        <message>
            <source>Activity of the National Council</source>
            <translation>Деятельность Национального совета</translation>
        </message>
        <message>
            <source>Legal acts</source>
            <translation>Правовые акты</translation>
        </message>
        <message>
            <source>Accredited recognition centers</source>
            <translation>Аккредитованные центры признания</translation>
        </message>
        <message>
            <source>Structure and activity of the centers</source>
            <translation>Структура и деятельность центров признания</translation>
        </message>
        <message>
            <source>Prices of the centers</source>
            <translation>Стоимость услуг по признанию</translation>
        </message>
        <message>
            <source>Centers that may not be renewed</source>
            <translation>Центры, аттестат которых не возобновляется</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Регионы</translation>
        </message>
    </context>
    <context>
        <name>Reserved</name>
        <message numerus="yes">
            <source>Only these may do it: %1.</source>
            <translation>
                <numerusform>Это может делать только %1.</numerusform>
                <numerusform>Это могут делать только: %1.</numerusform>
                <numerusform>Это могут делать только: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may change it: %1.</source>
            <translation>
                <numerusform>Изменять это может только %1.</numerusform>
                <numerusform>Изменять это могут только: %1.</numerusform>
                <numerusform>Изменять это могут только: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may choose: %1.</source>
            <translation>
                <numerusform>Выбирать может только %1.</numerusform>
                <numerusform>Выбирать могут только: %1.</numerusform>
                <numerusform>Выбирать могут только: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may read the journal: %1.</source>
            <translation>
                <numerusform>Журнал может читать только %1.</numerusform>
                <numerusform>Журнал могут читать только: %1.</numerusform>
                <numerusform>Журнал могут читать только: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only these may close the month: %1.</source>
            <translation>
                <numerusform>Закрыть месяц может только %1.</numerusform>
                <numerusform>Закрыть месяц могут только: %1.</numerusform>
                <numerusform>Закрыть месяц могут только: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionEvents</name>
        <message>
            <source>Session %1</source>
            <translation>Сессия %1</translation>
        </message>
        <message>
            <source>Candidates: %1</source>
            <translation>Кандидатов: %1</translation>
        </message>
        <message>
            <source>Exam: %1, level %2</source>
            <translation>Экзамен: %1, уровень %2</translation>
        </message>
        <message>
            <source>Exam sessions</source>
            <translation>Экзаменационные сессии</translation>
        </message>
    </context>
    <context>
        <name>SessionRefusals</name>
        <message>
            <source>the file is not in UTF-8</source>
            <translation>файл не в кодировке UTF-8</translation>
        </message>
        <message>
            <source>a quotation mark is not closed</source>
            <translation>кавычка не закрыта</translation>
        </message>
        <message>
            <source>needed columns are missing, or a column stands there twice</source>
            <translation>нет нужных столбцов или столбец встречается дважды</translation>
        </message>
        <message>
            <source>there are no lines below the headings</source>
            <translation>под заголовками нет строк</translation>
        </message>
        <message>
            <source>not as many fields as headings</source>
            <translation>число полей не совпадает с числом заголовков</translation>
        </message>
        <message>
            <source>no IIN and no number of an application, or two that differ</source>
            <translation>нет ни ИИН, ни номера заявления, либо они не согласуются между собой</translation>
        </message>
        <message>
            <source>this person has no place in the session</source>
            <translation>этому лицу не выделено место в сессии</translation>
        </message>
        <message>
            <source>this stands in the file twice</source>
            <translation>это встречается в файле дважды</translation>
        </message>
        <message>
            <source>a count is not a whole number</source>
            <translation>количество — не целое число</translation>
        </message>
        <message>
            <source>these counts are not possible</source>
            <translation>таких количеств быть не может</translation>
        </message>
        <message>
            <source>the candidate is decided already, or has left the session</source>
            <translation>по кандидату уже принято решение либо он выбыл из сессии</translation>
        </message>
        <message>
            <source>the candidate is not identified yet</source>
            <translation>личность кандидата ещё не установлена</translation>
        </message>
        <message>
            <source>no time, or one outside of the session</source>
            <translation>время не указано или находится вне сессии</translation>
        </message>
        <message>
            <source>the thing is not named</source>
            <translation>предмет не указан</translation>
        </message>
        <message>
            <source>the programme allows this thing (R12)</source>
            <translation>программа разрешает этот предмет (R12)</translation>
        </message>
        <message>
            <source>what happened is not told</source>
            <translation>не указано, что произошло</translation>
        </message>
        <message>
            <source>Line %1: %2.</source>
            <translation>Строка %1: %2.</translation>
        </message>
        <message>
            <source>Further bad lines: %1.</source>
            <translation>Ещё строк с ошибками: %1.</translation>
        </message>
        <message>
            <source>Nothing of the file was stored.</source>
            <translation>Из файла ничего не сохранено.</translation>
        </message>
        <message>
            <source>Nothing is corrected: change what the signed protocol has wrong.</source>
            <translation>Ничего не исправлено: измените то, что неверно в подписанном протоколе.</translation>
        </message>
        <message>
            <source>This moment cannot be: %1. It lies in the future, or outside of the session.</source>
            <translation>Такого времени быть не может: %1. Оно в будущем или вне сессии.</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Planned</source>
            <translation>Запланирована</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Проводится</translation>
        </message>
        <message>
            <source>Ended, protocol to sign</source>
            <translation>Завершена, нужно подписать протокол</translation>
        </message>
        <message>
            <source>Protocol signed</source>
            <translation>Протокол подписан</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>председатель</translation>
        </message>
        <message>
            <source>member</source>
            <translation>член</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>секретарь</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>не пройдено</translation>
        </message>
        <message>
            <source>Theory: %1 correct, at least %2 are needed.</source>
            <translation>Теория: правильных %1, нужно не менее %2.</translation>
        </message>
        <message>
            <source>Theory: only %1 correct, at least %2 are needed.</source>
            <translation>Теория: правильных только %1, нужно не менее %2.</translation>
        </message>
        <message>
            <source>Practice: %1 points, at least %2 are needed, every mandatory operation is performed.</source>
            <translation>Практика: баллов %1, нужно не менее %2, все обязательные операции выполнены.</translation>
        </message>
        <message>
            <source>Operation not performed: %1, %2 points, at least %3 are needed.</source>
            <translation>Операция не выполнена: %1, баллов %2, нужно не менее %3.</translation>
        </message>
        <message>
            <source>Practice: only %1 points in all, at least %2 are needed.</source>
            <translation>Практика: всего баллов только %1, нужно не менее %2.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>The procedure was ended by a repeated violation (R13): act No %1.</source>
            <translation>Процедура завершена в связи с повторным нарушением (R13): акт № %1.</translation>
        </message>
    </context>
    <context>
        <name>StandingNotice</name>
        <message>
            <source>Document %1 is void since %2, %3. %4</source>
            <translation>Документ %1 аннулирован с %2, %3. %4</translation>
        </message>
        <message>
            <source>Closed on %1 by %2. %3: %4</source>
            <translation>Закрыто %1 (%2). %3: %4</translation>
        </message>
        <message>
            <source>The profession leaves the register on %1.</source>
            <translation>Профессия исключается из реестра %1.</translation>
        </message>
        <message>
            <source>The voucher ended on %1: change who pays, or close the case.</source>
            <translation>Срок ваучера истёк %1: смените плательщика или закройте дело.</translation>
        </message>
        <message>
            <source>The sick-leave sheet is awaited since %1. “%2”</source>
            <translation>Лист о временной нетрудоспособности ожидается с %1. «%2»</translation>
        </message>
        <message>
            <source>The next date may be set %1.</source>
            <translation>Следующую дату можно назначить %1.</translation>
        </message>
    </context>
    <context>
        <name>StartGaps</name>
        <message>
            <source>acquaintance (R8.1)</source>
            <translation>ознакомление (R8.1)</translation>
        </message>
        <message>
            <source>briefing (R8.2)</source>
            <translation>инструктаж (R8.2)</translation>
        </message>
        <message>
            <source>equipment (R10)</source>
            <translation>оборудование (R10)</translation>
        </message>
        <message>
            <source>special conditions (R10)</source>
            <translation>особые условия (R10)</translation>
        </message>
        <message>
            <source>who has come (R9): %1</source>
            <translation>явка (R9): %1</translation>
        </message>
        <message>
            <source>the commission (R9.1)</source>
            <translation>комиссия (R9.1)</translation>
        </message>
    </context>
    <context>
        <name>VenueWords</name>
        <message>
            <source>Session %1 is handed over to “%2”: the file was written, flushed to the disk and read back. Candidates: %3. File: %4</source>
            <translation>Сессия %1 передана месте проведения «%2»: файл записан, сброшен на диск и прочитан обратно. Кандидатов: %3. Файл: %4</translation>
        </message>
        <message>
            <source>Session %1 had been received from this parcel before. Nothing changed.</source>
            <translation>Сессия %1 уже принята из этого пакета. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Session %1 is here now. Candidates: %2.</source>
            <translation>Сессия %1 теперь здесь. Кандидатов: %2.</translation>
        </message>
        <message>
            <source>The parcel of session %1 was written once more, with the same content. File: %2</source>
            <translation>Пакет сессии %1 записан ещё раз, с тем же содержанием. Файл: %2</translation>
        </message>
        <message>
            <source>Session %1 goes home: the file was written, flushed to the disk and read back. File: %2</source>
            <translation>Сессия %1 возвращается в офис: файл записан, сброшен на диск и прочитан обратно. Файл: %2</translation>
        </message>
        <message>
            <source>Session %1 had come home with this parcel before. Nothing changed.</source>
            <translation>Сессия %1 уже вернулась с этим пакетом. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Session %1 is home from “%2”. Cases: %3, entries of its log: %4, acts: %5.</source>
            <translation>Сессия %1 вернулась с места проведения «%2». Дел: %3, записей журнала: %4, актов: %5.</translation>
        </message>
        <message>
            <source>Changed on both sides: %1. Choose what stands.</source>
            <translation>Изменено с обеих сторон: %1. Выберите, что остаётся.</translation>
        </message>
        <message>
            <source>%1, met</source>
            <translation>%1, исполнено</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>прошёл</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>не прошёл</translation>
        </message>
        <message>
            <source>There is no parcel for this computer that was not read before.</source>
            <translation>Для этого компьютера нет непрочитанных пакетов.</translation>
        </message>
        <message>
            <source>Writing the parcel and reading it back</source>
            <translation>Пакет записывается и читается обратно</translation>
        </message>
        <message>
            <source>Reading the parcel</source>
            <translation>Пакет читается</translation>
        </message>
        <message>
            <source>at the venue</source>
            <translation>на месте проведения</translation>
        </message>
        <message>
            <source>came home</source>
            <translation>вернулась</translation>
        </message>
        <message>
            <source>taken back without its parcel</source>
            <translation>отозвана без пакета</translation>
        </message>
        <message>
            <source>here</source>
            <translation>здесь</translation>
        </message>
        <message>
            <source>returned to the office</source>
            <translation>возвращена в офис</translation>
        </message>
        <message>
            <source>replaced by a newer parcel</source>
            <translation>заменена более новым пакетом</translation>
        </message>
        <message>
            <source>office</source>
            <translation>офис</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>место проведения</translation>
        </message>
        <message>
            <source>Term: %1</source>
            <translation>Срок: %1</translation>
        </message>
        <message>
            <source>Tie with %1</source>
            <translation>Связь: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice, marks</source>
            <translation>Практика, оценок</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Place in a session</source>
            <translation>Место в сессии</translation>
        </message>
        <message>
            <source>Consent to an earlier day</source>
            <translation>Согласие на более ранний день</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Check the package of documents</source>
            <translation>Проверить пакет документов</translation>
        </message>
        <message>
            <source>Conclude the contract or refuse</source>
            <translation>Заключить договор или отказать</translation>
        </message>
        <message>
            <source>Send the notice</source>
            <translation>Направить уведомление</translation>
        </message>
        <message>
            <source>Hold the exam session</source>
            <translation>Провести экзаменационную сессию</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Подписать протокол</translation>
        </message>
        <message>
            <source>Issue the document</source>
            <translation>Выдать документ</translation>
        </message>
        <message>
            <source>Enter the data into the digital platform</source>
            <translation>Внести данные в цифровую платформу</translation>
        </message>
        <message>
            <source>Notify of not passing</source>
            <translation>Уведомить о непрохождении</translation>
        </message>
        <message>
            <source>Candidate may file an appeal</source>
            <translation>Кандидат может подать апелляцию</translation>
        </message>
        <message>
            <source>Decide the appeal</source>
            <translation>Рассмотреть апелляцию</translation>
        </message>
        <message>
            <source>Issue the document after the appeal</source>
            <translation>Выдать документ после апелляции</translation>
        </message>
        <message>
            <source>application registered</source>
            <translation>заявление зарегистрировано</translation>
        </message>
        <message>
            <source>contract signed</source>
            <translation>договор подписан</translation>
        </message>
        <message>
            <source>notice sent</source>
            <translation>уведомление направлено</translation>
        </message>
        <message>
            <source>procedure ended</source>
            <translation>процедура окончена</translation>
        </message>
        <message>
            <source>protocol signed</source>
            <translation>протокол подписан</translation>
        </message>
        <message>
            <source>result received by the candidate</source>
            <translation>кандидат получил результат</translation>
        </message>
        <message>
            <source>appeal received</source>
            <translation>апелляция поступила</translation>
        </message>
        <message>
            <source>appeal upheld</source>
            <translation>апелляция удовлетворена</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>male</source>
            <translation>мужской</translation>
        </message>
        <message>
            <source>female</source>
            <translation>женский</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>офлайн</translation>
        </message>
        <message>
            <source>online</source>
            <translation>онлайн</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>registrar</source>
            <translation>регистратор</translation>
        </message>
        <message>
            <source>secretary of the commission</source>
            <translation>секретарь комиссии</translation>
        </message>
        <message>
            <source>member of the exam commission</source>
            <translation>член экзаменационной комиссии</translation>
        </message>
        <message>
            <source>head of the center</source>
            <translation>руководитель центра признания</translation>
        </message>
        <message>
            <source>member of the appeal commission</source>
            <translation>член апелляционной комиссии</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>day off for: %1</source>
            <translation>выходной за: %1</translation>
        </message>
        <message>
            <source>%1 (date is an estimate)</source>
            <translation>%1 (дата предположительная)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccessSection</name>
        <message>
            <source>Access</source>
            <translation>Доступ</translation>
        </message>
        <message numerus="yes">
            <source>The desk locks after %n minute(s) without work.</source>
            <translation>
                <numerusform>Программа блокируется через %n минуту без работы.</numerusform>
                <numerusform>Программа блокируется через %n минуты без работы.</numerusform>
                <numerusform>Программа блокируется через %n минут без работы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make another recovery key?</source>
            <translation>Создать новый ключ восстановления?</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Создать ключ</translation>
        </message>
        <message>
            <source>The key before opens nothing new any more. Backups that were made before stay sealed to it.</source>
            <translation>Прежний ключ больше не откроет ничего нового. Резервные копии, сделанные раньше, открываются им.</translation>
        </message>
        <message>
            <source>Nobody has confirmed the sheet: the next sign-in of an administrator makes another key.</source>
            <translation>Лист никто не подтвердил: при следующем входе администратора будет создан новый ключ.</translation>
        </message>
        <message>
            <source>The new recovery key counts from now on.</source>
            <translation>Теперь действует новый ключ восстановления.</translation>
        </message>
        <message>
            <source>For one case no further account is needed.</source>
            <translation>Чтобы провести одно дело, других учётных записей не нужно.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Блокировка</translation>
        </message>
        <message>
            <source>Without keys and mouse the desk locks by itself; Ctrl+L locks it at once. Whoever works opens it with their password. This counts for this computer.</source>
            <translation>Если клавиатуру и мышь не трогают, программа блокируется сама; Ctrl+L блокирует её сразу. Открывает её тот, кто работает, своим паролем. Настройка действует на этом компьютере.</translation>
        </message>
        <message>
            <source>&amp;Minutes until it locks</source>
            <translation>&amp;Минут до блокировки</translation>
        </message>
        <message>
            <source>From 1 to 60</source>
            <translation>От 1 до 60</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>It opens the center when the administrator's password is lost, and the backups when the computer is. If the sheet is lost, or somebody may have seen it, make another key.</source>
            <translation>Он открывает центр, если утерян пароль администратора, и резервные копии, если утерян компьютер. Если лист утерян или его мог кто-то увидеть, создайте новый ключ.</translation>
        </message>
        <message>
            <source>Make another &amp;key…</source>
            <translation>Создать новый &amp;ключ…</translation>
        </message>
        <message>
            <source>Accounts are opened and closed by the administrator.</source>
            <translation>Учётные записи открывает и закрывает администратор.</translation>
        </message>
        <message>
            <source>Accounts of the staff</source>
            <translation>Учётные записи сотрудников</translation>
        </message>
        <message>
            <source>Whoever has no account can neither sign in nor record or sign anything. Enter shows the account.</source>
            <translation>Без учётной записи нельзя ни войти, ни вносить или подписывать что-либо. Enter показывает учётную запись.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountFields</name>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>A short name to sign in with</source>
            <translation>Короткое имя для входа</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Новый &amp;пароль</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>То же ещё &amp;раз</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountPanel</name>
        <message>
            <source>No account yet: this person cannot sign in.</source>
            <translation>Учётной записи ещё нет: этот человек не может войти.</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>Учётная запись закрыта.</translation>
        </message>
        <message>
            <source>Signed in last: %1.</source>
            <translation>Последний вход: %1.</translation>
        </message>
        <message>
            <source>Has never signed in.</source>
            <translation>Входов ещё не было.</translation>
        </message>
        <message>
            <source>Must set an own password at the next sign-in.</source>
            <translation>При следующем входе установит собственный пароль.</translation>
        </message>
        <message>
            <source>Too many wrong passwords: waits until %1.</source>
            <translation>Слишком много неверных паролей: ждёт до %1.</translation>
        </message>
        <message>
            <source>New first password</source>
            <translation>Новый первый пароль</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>Первый пароль</translation>
        </message>
        <message>
            <source>Empty: the password stays. A new one has at least %1 signs.</source>
            <translation>Пусто: пароль не меняется. В новом — не менее %1 знаков.</translation>
        </message>
        <message>
            <source>At least %1 signs. Tell it to the person, who then sets an own one.</source>
            <translation>Не менее %1 знаков. Сообщите его человеку: он задаст собственный пароль.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>Save the &amp;account</source>
            <translation>Сохранить &amp;учётную запись</translation>
        </message>
        <message>
            <source>Open an &amp;account</source>
            <translation>&amp;Открыть учётную запись</translation>
        </message>
        <message>
            <source>Open the account again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Закрыть учётную запись</translation>
        </message>
        <message>
            <source>The account of %1 is saved.</source>
            <translation>Учётная запись сохранена: %1.</translation>
        </message>
        <message>
            <source>The account of %1 is open again.</source>
            <translation>Учётная запись снова открыта: %1.</translation>
        </message>
        <message>
            <source>The account of %1 is closed.</source>
            <translation>Учётная запись закрыта: %1.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>A short name to sign in with</source>
            <translation>Короткое имя для входа</translation>
        </message>
        <message>
            <source>Account of %1</source>
            <translation>Учётная запись: %1</translation>
        </message>
        <message>
            <source>At work now.</source>
            <translation>Сейчас работает.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccreditationEndPanel</name>
        <message>
            <source>Record the end of the accreditation</source>
            <translation>Зафиксировать окончание аккредитации</translation>
        </message>
        <message>
            <source>From this day the center takes no applications, starts no sessions and issues nothing. This is not undone: a new accreditation lifts it.</source>
            <translation>С этого дня центр не принимает заявлений, не начинает сессий и ничего не выдаёт. Это не отменяется: ограничение снимает новая аккредитация.</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата окончания</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Decision of the authorized body: number, date</source>
            <translation>Решение уполномоченного органа: номер, дата</translation>
        </message>
        <message>
            <source>Record the end</source>
            <translation>Зафиксировать</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ActModel</name>
        <message>
            <source>Act No</source>
            <translation>Акт №</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Thing (R12)</source>
            <translation>Предмет (R12)</translation>
        </message>
        <message>
            <source>Consequence (R13)</source>
            <translation>Последствие (R13)</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кем записано</translation>
        </message>
        <message>
            <source>theory</source>
            <translation>теория</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>практика</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AddCandidatesPanel</name>
        <message>
            <source>No case with this programme waits for a place.</source>
            <translation>По этой программе нет дел, ожидающих места.</translation>
        </message>
        <message>
            <source>Give a place: %1</source>
            <translation>Выделить место: %1</translation>
        </message>
        <message>
            <source>Give a place</source>
            <translation>Выделить место</translation>
        </message>
        <message>
            <source>Check none</source>
            <translation>Снять все отметки</translation>
        </message>
        <message>
            <source>Check all allowed</source>
            <translation>Отметить всех допустимых</translation>
        </message>
        <message>
            <source>Who waits for a place</source>
            <translation>Ожидают места</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AdmissionPanel</name>
        <message>
            <source>A late appeal</source>
            <translation>Опоздавшая апелляция</translation>
        </message>
        <message>
            <source>Appeal No %1 came on %2, after the last day. “%3”</source>
            <translation>Апелляция № %1 поступила %2, после последнего дня. «%3»</translation>
        </message>
        <message>
            <source>Is it heard</source>
            <translation>Рассматривается ли</translation>
        </message>
        <message>
            <source>It is heard</source>
            <translation>Рассматривается</translation>
        </message>
        <message>
            <source>It is not heard</source>
            <translation>Не рассматривается</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>In the candidate's language; a refusal names it in the letter</source>
            <translation>На языке кандидата; при отказе указывается в письме</translation>
        </message>
        <message>
            <source>Letter sent by</source>
            <translation>Способ отправки письма</translation>
        </message>
        <message>
            <source>The appeal is not heard; the case is closed.</source>
            <translation>Апелляция не рассматривается; дело закрыто.</translation>
        </message>
        <message>
            <source>The appeal is heard: it goes to the appeal commission.</source>
            <translation>Апелляция рассматривается: она передаётся апелляционной комиссии.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealPanel</name>
        <message>
            <source>When the candidate received the result is not recorded: no appeal is late.</source>
            <translation>Не зафиксировано, когда кандидат получил результат: апелляция не считается опоздавшей.</translation>
        </message>
        <message>
            <source>The last day to appeal was %1: the head decides whether it is heard.</source>
            <translation>Последним днём подачи апелляции было %1: рассматривать ли её, решает руководитель.</translation>
        </message>
        <message>
            <source>An appeal is in time until %1.</source>
            <translation>Апелляция подана в срок, если поступила не позднее %1.</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>What the candidate does not agree with</source>
            <translation>С чем кандидат не согласен</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Appeal No %1 is registered. It is late: the head decides whether it is heard.</source>
            <translation>Апелляция № %1 зарегистрирована. Она опоздала: рассматривать ли её, решает руководитель.</translation>
        </message>
        <message>
            <source>Appeal No %1 is registered, to be decided until %2.</source>
            <translation>Апелляция № %1 зарегистрирована, рассмотреть не позднее %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealsModel</name>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>ответ дан %1</translation>
        </message>
        <message>
            <source>%1 · late</source>
            <translation>%1 · с опозданием</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
        <message>
            <source>Application No %1</source>
            <translation>Заявление № %1</translation>
        </message>
        <message>
            <source>Next: %1 — %2</source>
            <translation>Далее: %1 — %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AppealsPage</name>
        <message>
            <source>Appeals</source>
            <translation>Апелляции</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздало</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>There are no appeals.</source>
            <translation>Апелляций нет.</translation>
        </message>
        <message>
            <source>No appeal waits for an answer.</source>
            <translation>Нет апелляций, ожидающих ответа.</translation>
        </message>
        <message>
            <source>No appeal fits these filters.</source>
            <translation>Нет апелляций, подходящих под эти фильтры.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Name or number of the application</source>
            <translation>ФИО или номер заявления</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Найти в списке</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationFilters</name>
        <message>
            <source>All professions</source>
            <translation>Все профессии</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Оба языка</translation>
        </message>
        <message>
            <source>Any payer</source>
            <translation>Любой плательщик</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Waits for the session</source>
            <translation>Ожидает сессии</translation>
        </message>
        <message>
            <source>At the exam</source>
            <translation>На экзамене</translation>
        </message>
        <message>
            <source>Waits for the outcome</source>
            <translation>Ожидает результата</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Name, IIN or number</source>
            <translation>ФИО, ИИН или номер</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Найти в списке</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Кто платит</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationsModel</name>
        <message>
            <source>%1 · late</source>
            <translation>%1 · просрочено</translation>
        </message>
        <message>
            <source>%1 · today</source>
            <translation>%1 · сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n working day(s)</source>
            <translation>
                <numerusform>%1 · %n раб. день</numerusform>
                <numerusform>%1 · %n раб. дня</numerusform>
                <numerusform>%1 · %n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
        <message>
            <source>Registered on %1</source>
            <translation>Зарегистрировано %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ApplicationsPage</name>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>No application fits these filters.</source>
            <translation>Нет заявлений, подходящих под эти фильтры.</translation>
        </message>
        <message>
            <source>There are no applications yet.</source>
            <translation>Заявлений пока нет.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Новое заявление</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AssignPanel</name>
        <message>
            <source>%1 · order No %2 of %3</source>
            <translation>%1 · приказ № %2 от %3</translation>
        </message>
        <message>
            <source>To the appeal commission</source>
            <translation>Передать апелляционной комиссии</translation>
        </message>
        <message>
            <source>Appeal commissions</source>
            <translation>Апелляционные комиссии</translation>
        </message>
        <message>
            <source>There is no appeal commission: form one by order in the settings.</source>
            <translation>Апелляционной комиссии нет: сформируйте её по приказу в настройках.</translation>
        </message>
        <message>
            <source>Nobody who examined the candidate or is bound to the candidate may sit in it.</source>
            <translation>В ней не может заседать тот, кто экзаменовал кандидата или связан с ним.</translation>
        </message>
        <message>
            <source>The appeal is with the appeal commission: %1.</source>
            <translation>Апелляция передана апелляционной комиссии: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttachPanel</name>
        <message>
            <source>Scan of the document</source>
            <translation>Скан документа</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>A document of the package</source>
            <translation>Документ пакета</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан</translation>
        </message>
        <message>
            <source>The document is added to the package.</source>
            <translation>Документ добавлен в пакет.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttachmentCard</name>
        <message>
            <source>Kind of document</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Remove this document</source>
            <translation>Убрать этот документ</translation>
        </message>
        <message>
            <source>Without a scan</source>
            <translation>Без скана</translation>
        </message>
        <message>
            <source>Scan: %1, %2</source>
            <translation>Скан: %1, %2</translation>
        </message>
        <message>
            <source>Scan of the old file: %1, %2</source>
            <translation>Скан из прежнего дела: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AttendanceSection</name>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Briefing recorded: candidates %1</source>
            <translation>Инструктаж зафиксирован: кандидатов %1</translation>
        </message>
        <message>
            <source>Acquaintance recorded: candidates %1</source>
            <translation>Ознакомление зафиксировано: кандидатов %1</translation>
        </message>
        <message>
            <source>Recorded as absent: the case waits for a new place when the session starts.</source>
            <translation>Отмечена неявка: после начала сессии дело ожидает нового места.</translation>
        </message>
        <message>
            <source>Recorded as late: to be identified before the theory.</source>
            <translation>Отмечено опоздание: личность устанавливается до теоретического этапа.</translation>
        </message>
        <message>
            <source>Identified by the document: %1</source>
            <translation>Личность установлена по документу: %1</translation>
        </message>
        <message>
            <source>Acquaintance sheets of session %1</source>
            <translation>Листы ознакомления сессии %1</translation>
        </message>
        <message>
            <source>Acquaintance sheets printed: %1</source>
            <translation>Напечатано листов ознакомления: %1</translation>
        </message>
        <message>
            <source>Briefing journal of session %1</source>
            <translation>Журнал регистрации вводного инструктажа сессии %1</translation>
        </message>
        <message>
            <source>Attendance in session %1</source>
            <translation>Лист явки на сессию %1</translation>
        </message>
        <message>
            <source>Acquaintance sheets</source>
            <translation>Листы ознакомления</translation>
        </message>
        <message>
            <source>Briefing journal</source>
            <translation>Журнал инструктажа</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Лист явки</translation>
        </message>
        <message>
            <source>Record the acquaintance</source>
            <translation>Отметить ознакомление</translation>
        </message>
        <message>
            <source>Record the briefing</source>
            <translation>Отметить инструктаж</translation>
        </message>
        <message>
            <source>Language of the papers</source>
            <translation>Язык бумаг</translation>
        </message>
        <message>
            <source>Who has come, acquainted and briefed</source>
            <translation>Явка, ознакомление и инструктаж</translation>
        </message>
        <message>
            <source>Who has come is recorded on the day of the session.</source>
            <translation>Явка отмечается в день сессии.</translation>
        </message>
        <message>
            <source>Who has come is recorded by: %1</source>
            <translation>Явку отмечают: %1</translation>
        </message>
        <message>
            <source>Has come: 1 present, 2 late, 3 absent. The document of the file is offered: Enter takes it, typing replaces it.</source>
            <translation>Явка: 1 — пришёл, 2 — опоздал, 3 — не пришёл. Предлагается документ из дела: Enter принимает его, набранное его заменяет.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::BackupsSection</name>
        <message>
            <source>Sealing, in kB</source>
            <translation>Шифрование, КБ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>The center has no recovery key yet. Backups are sealed to it, so none can be made before there is one.</source>
            <translation>У центра ещё нет ключа восстановления. Резервные копии шифруются этим ключом, поэтому без него копию сделать нельзя.</translation>
        </message>
        <message>
            <source>No folder has been chosen yet.</source>
            <translation>Папка ещё не выбрана.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Папка: %1</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>автоматически</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>вручную</translation>
        </message>
        <message>
            <source>No backup has been made yet</source>
            <translation>Резервных копий ещё нет</translation>
        </message>
        <message>
            <source>No good backup is in its place</source>
            <translation>Исправной копии на месте нет</translation>
        </message>
        <message>
            <source>Last good backup: %1</source>
            <translation>Последняя исправная копия: %1</translation>
        </message>
        <message>
            <source>failed: no room</source>
            <translation>не сделана: нет места</translation>
        </message>
        <message>
            <source>failed: the folder is not there</source>
            <translation>не сделана: папки нет</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлена</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не сделана</translation>
        </message>
        <message>
            <source>removed, newer ones are kept</source>
            <translation>удалена, есть новее</translation>
        </message>
        <message>
            <source>not in its place</source>
            <translation>нет на месте</translation>
        </message>
        <message>
            <source>broken, read back %1</source>
            <translation>повреждена, проверена %1</translation>
        </message>
        <message>
            <source>good, read back %1</source>
            <translation>исправна, проверена %1</translation>
        </message>
        <message>
            <source>good</source>
            <translation>исправна</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Папка для резервных копий</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Copying the data</source>
            <translation>Копирование данных</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Чтение копии</translation>
        </message>
        <message>
            <source>The backup is made: written, flushed to the disk and read back.</source>
            <translation>Копия сделана: записана на диск, прочитана и сверена.</translation>
        </message>
        <message>
            <source>The backup is whole.</source>
            <translation>Копия цела.</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Где и когда</translation>
        </message>
        <message>
            <source>A backup opens with the recovery key alone, on any computer. A folder on a stick or another disk survives this computer.</source>
            <translation>Копию на любом компьютере открывает только ключ восстановления. Папка на флешке или другом диске переживёт этот компьютер.</translation>
        </message>
        <message>
            <source>Choose &amp;folder...</source>
            <translation>Выбрать &amp;папку...</translation>
        </message>
        <message>
            <source>Make one &amp;by itself every evening after 20:00, or at the next start</source>
            <translation>Делать &amp;автоматически каждый вечер после 20:00 или при следующем запуске</translation>
        </message>
        <message>
            <source>&amp;Make a backup now</source>
            <translation>&amp;Сделать копию сейчас</translation>
        </message>
        <message>
            <source>&amp;Read back the chosen one</source>
            <translation>Про&amp;верить выбранную</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>Резервных копий ещё нет.</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Сначала выберите папку.</translation>
        </message>
        <message>
            <source>Choose one backup of the list.</source>
            <translation>Выберите одну копию из списка.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Banner</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::BasisPanel</name>
        <message>
            <source>Scan of the new paper</source>
            <translation>Скан новой бумаги</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Change of who pays</source>
            <translation>Смена плательщика</translation>
        </message>
        <message>
            <source>Until now: %1. A voucher must be new and valid on the day of the session.</source>
            <translation>До сих пор: %1. Ваучер должен быть новым и действовать в день сессии.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Scan of the paper</source>
            <translation>Скан бумаги</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>From now on: %1.</source>
            <translation>Теперь: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::BasisSection</name>
        <message>
            <source>Basis and payment</source>
            <translation>Основание и оплата</translation>
        </message>
        <message>
            <source>Who p&amp;ays</source>
            <translation>Кто &amp;платит</translation>
        </message>
        <message>
            <source>&amp;BIN of the employer</source>
            <translation>&amp;БИН работодателя</translation>
        </message>
        <message>
            <source>Name of the employer</source>
            <translation>Наименование работодателя</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Number and date of the letter</source>
            <translation>Номер и дата письма</translation>
        </message>
        <message>
            <source>Number of the &amp;voucher</source>
            <translation>Номер &amp;ваучера</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действителен до</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Beginning</name>
        <message>
            <source>Welcome to Tanu</source>
            <translation>Добро пожаловать в «Тану»</translation>
        </message>
        <message>
            <source>Recognition of professional qualifications: from the application to the document.</source>
            <translation>Признание профессиональных квалификаций: от заявления до документа.</translation>
        </message>
        <message>
            <source>&amp;Language of the screens</source>
            <translation>&amp;Язык экрана</translation>
        </message>
        <message>
            <source>Begin to work: the center's profile, its head and its people. You need the accreditation certificate and the BIN. It takes some five minutes.</source>
            <translation>Начало работы: данные центра признания, его руководитель и сотрудники. Нужны аттестат аккредитации и БИН. Это займёт около пяти минут.</translation>
        </message>
        <message>
            <source>&amp;Create the center</source>
            <translation>&amp;Создать центр</translation>
        </message>
        <message>
            <source>Look around in the demo center that was made on this computer before. Everything in it is invented.</source>
            <translation>Ознакомьтесь с демонстрационным центром, созданным на этом компьютере ранее. Все данные в нём вымышлены.</translation>
        </message>
        <message>
            <source>Open the &amp;demo center</source>
            <translation>Открыть &amp;демонстрационный центр</translation>
        </message>
        <message>
            <source>Conduct sessions away from the office: this computer is a venue of a center. The office hands sessions over to it as sealed files; it needs no network.</source>
            <translation>Проводить сессии вне офиса: этот компьютер — место проведения центра. Офис передаёт ему сессии зашифрованными файлами; сеть не нужна.</translation>
        </message>
        <message>
            <source>This is a &amp;venue</source>
            <translation>Это &amp;место проведения</translation>
        </message>
        <message>
            <source>Look around first: a center with invented people and the cases of its last weeks. It lies in a folder of its own, with its keys; the recovery key is in the file recovery-key.txt. It takes some seconds.</source>
            <translation>Сначала осмотритесь: центр с вымышленными людьми и делами последних недель. Он лежит в отдельной папке вместе со своими ключами; ключ восстановления — в файле recovery-key.txt. Это займёт несколько секунд.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CalendarSection</name>
        <message>
            <source>The calendar was changed: %1.</source>
            <translation>Календарь изменён: %1.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Рабочий календарь</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждён</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>не подтверждён</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>предположительно</translation>
        </message>
        <message>
            <source>The calendar of %1 is confirmed.</source>
            <translation>Календарь %1 года подтверждён.</translation>
        </message>
        <message>
            <source>Calendars (*.csv *.ics);;All files (*)</source>
            <translation>Календари (*.csv *.ics);;Все файлы (*)</translation>
        </message>
        <message>
            <source>The calendar was imported.</source>
            <translation>Календарь импортирован.</translation>
        </message>
        <message>
            <source>Written: %1.</source>
            <translation>Записано: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n open term(s) would now end on another day; they stay as they were counted:</source>
            <translation>
                <numerusform>%n открытый срок теперь истекал бы в другой день; прежний расчёт сохранён:</numerusform>
                <numerusform>%n открытых срока теперь истекали бы в другой день; прежний расчёт сохранён:</numerusform>
                <numerusform>%n открытых сроков теперь истекали бы в другой день; прежний расчёт сохранён:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, by the calendar now %3</source>
            <translation>%1: %2, по нынешнему календарю %3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Предыдущий год</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Следующий год</translation>
        </message>
        <message>
            <source>Con&amp;firm the year</source>
            <translation>&amp;Подтвердить год</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Import (CSV or iCalendar)…</source>
            <translation>Импорт (CSV или iCalendar)…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Экспорт в CSV…</translation>
        </message>
        <message>
            <source>Export as iCalendar…</source>
            <translation>Экспорт в iCalendar…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CancelPanel</name>
        <message>
            <source>Cancelling the document</source>
            <translation>Аннулирование документа</translation>
        </message>
        <message>
            <source>Document %1 of %2 becomes void and goes into the register of cancelled documents. This is not undone.</source>
            <translation>Документ %1 от %2 аннулируется и вносится в реестр аннулированных документов. Это не отменяется.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>What the complaint confirmed, in the candidate's language</source>
            <translation>Что подтвердила жалоба, на языке кандидата</translation>
        </message>
        <message>
            <source>Clause of the law</source>
            <translation>Пункт закона</translation>
        </message>
        <message>
            <source>Void from</source>
            <translation>Аннулировать с</translation>
        </message>
        <message>
            <source>Document %1 is cancelled.</source>
            <translation>Документ %1 аннулирован.</translation>
        </message>
        <message>
            <source>Cancel document %1?</source>
            <translation>Аннулировать документ %1?</translation>
        </message>
        <message>
            <source>Cancel the document</source>
            <translation>Аннулировать документ</translation>
        </message>
        <message>
            <source>This is not undone.</source>
            <translation>Отменить это нельзя.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CancellationPanel</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 от %2, %3</translation>
        </message>
        <message>
            <source>Cancel documents: %1</source>
            <translation>Аннулировать документы: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Say which: a profession, a session, days of issue.</source>
            <translation>Укажите, какие: профессия, сессия, дни выдачи.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) become void.</source>
            <translation>
                <numerusform>%n документ аннулируется.</numerusform>
                <numerusform>%n документа аннулируются.</numerusform>
                <numerusform>%n документов аннулируются.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel documents</source>
            <translation>Аннулировать документы</translation>
        </message>
        <message>
            <source>They go into the register of cancelled documents. This is not undone.</source>
            <translation>Они вносятся в реестр аннулированных документов. Это не отменяется.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Какие</translation>
        </message>
        <message>
            <source>The chosen: %1</source>
            <translation>Выбранные: %1</translation>
        </message>
        <message>
            <source>All of …</source>
            <translation>Все по …</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Issued from</source>
            <translation>Выданы с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>What the complaint confirmed, in words</source>
            <translation>Что подтвердила жалоба, словами</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Void from</source>
            <translation>Аннулировать с</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CandidatesModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Уведомление</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не направлено</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CandidatesSection</name>
        <message>
            <source>Places given: %1</source>
            <translation>Выделено мест: %1</translation>
        </message>
        <message>
            <source>&amp;Candidates: %1</source>
            <translation>&amp;Кандидаты: %1</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Кандидаты</translation>
        </message>
        <message>
            <source>Nobody has a place in this session yet.</source>
            <translation>В этой сессии пока никому не выделено место.</translation>
        </message>
        <message>
            <source>Take out of the session: %1?</source>
            <translation>Исключить из сессии: %1?</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Taken out of the session: %1</source>
            <translation>Исключено из сессии: %1</translation>
        </message>
        <message>
            <source>&amp;Add candidates</source>
            <translation>&amp;Добавить кандидатов</translation>
        </message>
        <message>
            <source>N&amp;otices</source>
            <translation>&amp;Уведомления</translation>
        </message>
        <message>
            <source>Take &amp;out</source>
            <translation>&amp;Исключить</translation>
        </message>
        <message>
            <source>Candidates of the session</source>
            <translation>Кандидаты сессии</translation>
        </message>
        <message>
            <source>The notice was sent already: a new one is due.</source>
            <translation>Уведомление уже направлено: потребуется новое.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CaseFacts</name>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>without a scan</source>
            <translation>без скана</translation>
        </message>
        <message>
            <source>shown on paper</source>
            <translation>предъявлено на бумаге</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>ещё нет</translation>
        </message>
        <message>
            <source>Note of the check</source>
            <translation>Примечание к проверке</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Что запрашивается</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>Skills to be recognized</source>
            <translation>Навыки для признания</translation>
        </message>
        <message>
            <source>Special conditions</source>
            <translation>Особые условия</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Знания</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Навыки</translation>
        </message>
        <message>
            <source>Results of informal education</source>
            <translation>Результаты информального образования</translation>
        </message>
        <message>
            <source>Earlier document valid until</source>
            <translation>Прежний документ действителен до</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Date of birth, sex</source>
            <translation>Дата рождения, пол</translation>
        </message>
        <message>
            <source>Foreign document</source>
            <translation>Иностранный документ</translation>
        </message>
        <message>
            <source>Place of residence</source>
            <translation>Место жительства</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Контактные данные</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>BIN %1</source>
            <translation>БИН %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>с %1 по %2</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Кто платит</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Это дело</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Следующая дата</translation>
        </message>
        <message>
            <source>Takes up again</source>
            <translation>Прежнее дело</translation>
        </message>
        <message>
            <source>Taken up again by</source>
            <translation>Дело повторной сдачи</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляция</translation>
        </message>
        <message>
            <source>No %1, received on %2</source>
            <translation>№ %1, поступила %2</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздало</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decided on %1</source>
            <translation>Решение от %1</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>issued on %1</source>
            <translation>выдан %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>действителен до %1</translation>
        </message>
        <message>
            <source>spoiled: %1</source>
            <translation>испорчен: %1</translation>
        </message>
        <message>
            <source>void since %1: %2</source>
            <translation>аннулирован с %1: %2</translation>
        </message>
        <message>
            <source>collected by %1, %2</source>
            <translation>получатель: %1, %2</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Серийный номер</translation>
        </message>
        <message>
            <source>Duplicate No %1</source>
            <translation>Дубликат № %1</translation>
        </message>
        <message>
            <source>%1, not handed over yet</source>
            <translation>%1, ещё не выдан</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Протоколы</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>подписан %1</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>instead of No %1</source>
            <translation>вместо № %1</translation>
        </message>
        <message numerus="yes">
            <source>extended by %n day(s), to %1</source>
            <translation>
                <numerusform>продлён на %n день, до %1</numerusform>
                <numerusform>продлён на %n дня, до %1</numerusform>
                <numerusform>продлён на %n дней, до %1</numerusform>
            </translation>
        </message>
        <message>
            <source>it has ended</source>
            <translation>срок истёк</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CaseHead</name>
        <message>
            <source>IIN %1</source>
            <translation>ИИН %1</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Документ %1</translation>
        </message>
        <message>
            <source>No %1</source>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Дело закрыто.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Далее: %1</translation>
        </message>
        <message>
            <source>Next: %1 — %2</source>
            <translation>Далее: %1 — %2</translation>
        </message>
        <message>
            <source>The case is closed, unless the candidate appeals.</source>
            <translation>Дело закрыто, если кандидат не подаст апелляцию.</translation>
        </message>
        <message>
            <source>counted again: %1</source>
            <translation>при пересчёте: %1</translation>
        </message>
        <message>
            <source>counted again: %1, kept</source>
            <translation>при пересчёте: %1, оставлен прежний</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Могут выполнить: %1</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CasePage</name>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Application No %1 is registered.</source>
            <translation>Заявление № %1 зарегистрировано.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Могут выполнить: %1</translation>
        </message>
        <message>
            <source>The document has the serial number %1.</source>
            <translation>Серийный номер документа — %1.</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Печать: %1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>The term is counted anew.</source>
            <translation>Срок пересчитан.</translation>
        </message>
        <message>
            <source>The term stays as it was counted.</source>
            <translation>Срок оставлен прежним.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CenterForm</name>
        <message>
            <source>The center</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>&amp;BIN</source>
            <translation>&amp;БИН</translation>
        </message>
        <message>
            <source>Twelve digits</source>
            <translation>12 цифр</translation>
        </message>
        <message>
            <source>&amp;Accreditation number</source>
            <translation>Номер &amp;аккредитации</translation>
        </message>
        <message>
            <source>Four digits of the certificate</source>
            <translation>4 цифры аттестата</translation>
        </message>
        <message>
            <source>Accredited &amp;from</source>
            <translation>Ак&amp;кредитован с</translation>
        </message>
        <message>
            <source>Accredited &amp;until</source>
            <translation>Аккредитован п&amp;о</translation>
        </message>
        <message>
            <source>The last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электронная почта</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CenterSection</name>
        <message>
            <source>Center</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>The profile was saved.</source>
            <translation>Данные центра сохранены.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>The accreditation ended on %1: %2.</source>
            <translation>Аккредитация прекращена %1: %2.</translation>
        </message>
        <message>
            <source>Record the end of the accreditation…</source>
            <translation>Зафиксировать окончание аккредитации…</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateFilters</name>
        <message>
            <source>To issue</source>
            <translation>К выдаче</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Подготовлено</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Аннулировано</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Name or serial number</source>
            <translation>ФИО или серийный номер</translation>
        </message>
        <message>
            <source>Search by name or serial number</source>
            <translation>Поиск по ФИО или серийному номеру</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateListModel</name>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Серийный номер</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Экз.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Collected on %1 by %2</source>
            <translation>Выдан %1, получатель: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificatePrinting</name>
        <message>
            <source>Documents of recognition</source>
            <translation>Документы о признании</translation>
        </message>
        <message>
            <source>Reading the documents</source>
            <translation>Чтение документов</translation>
        </message>
        <message>
            <source>Writing the documents</source>
            <translation>Запись документов</translation>
        </message>
        <message>
            <source>Printing the documents</source>
            <translation>Печать документов</translation>
        </message>
        <message>
            <source>Counting the prints</source>
            <translation>Учёт отпечатков</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateSide</name>
        <message>
            <source>Void from %1 (%2): %3</source>
            <translation>Аннулирован с %1 (%2): %3</translation>
        </message>
        <message>
            <source>Duplicate %1 of %2: %3</source>
            <translation>Дубликат %1 от %2: %3</translation>
        </message>
        <message>
            <source>Mark the document of %1 as spoiled?</source>
            <translation>Отметить документ как испорченный: %1?</translation>
        </message>
        <message>
            <source>The number %1 is used up. The case waits for another document.</source>
            <translation>Номер %1 считается использованным. Дело ожидает другого документа.</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Отметить как испорченный</translation>
        </message>
        <message>
            <source>Handed over already: what is printed now says that it is a duplicate.</source>
            <translation>Документ уже выдан: напечатанный сейчас будет с отметкой «дубликат».</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateTables</name>
        <message>
            <source>Documents to issue</source>
            <translation>Документы к выдаче</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Nothing has this name or number.</source>
            <translation>По такому ФИО или номеру ничего не найдено.</translation>
        </message>
        <message>
            <source>Nobody waits for a document. Who passed appears here when the protocol is signed.</source>
            <translation>Никто не ожидает документа. Прошедшие появляются здесь после подписания протокола.</translation>
        </message>
        <message>
            <source>No document waits to be printed or handed over.</source>
            <translation>Нет документов, ожидающих печати или выдачи.</translation>
        </message>
        <message>
            <source>No document was cancelled.</source>
            <translation>Аннулированных документов нет.</translation>
        </message>
        <message>
            <source>No document was handed over yet.</source>
            <translation>Ещё ни один документ не выдан.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificatesPage</name>
        <message>
            <source>Printed: %1, of these duplicates: %2</source>
            <translation>Напечатано: %1, из них дубликатов: %2</translation>
        </message>
        <message>
            <source>Printed: %1. The register takes a document when it is handed over.</source>
            <translation>Напечатано: %1. В реестр документ поступит, когда его выдадут.</translation>
        </message>
        <message>
            <source>Preparing the documents</source>
            <translation>Подготовка документов</translation>
        </message>
        <message>
            <source>Prepared: %1. Print them, then hand them over.</source>
            <translation>Подготовлено: %1. Напечатайте их, затем выдайте.</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>документы</translation>
        </message>
        <message>
            <source>Save the documents</source>
            <translation>Сохранить документы</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Mark as spoiled</source>
            <translation>Отметить как испорченный</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Prepare documents</source>
            <translation>Подготовить документы</translation>
        </message>
        <message>
            <source>Synchronize</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>The center is not enrolled with the platform yet: without it there are no numbers for documents.</source>
            <translation>Центр ещё не зарегистрирован на платформе: без этого нет номеров для документов.</translation>
        </message>
        <message>
            <source>Cancel documents…</source>
            <translation>Аннулировать документы…</translation>
        </message>
        <message numerus="yes">
            <source>Prepare %n document(s)?</source>
            <translation>
                <numerusform>Подготовить %n документ?</numerusform>
                <numerusform>Подготовить %n документа?</numerusform>
                <numerusform>Подготовить %n документов?</numerusform>
            </translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>Each gets the next serial number of the center.</source>
            <translation>Каждому будет присвоен следующий серийный номер центра признания.</translation>
        </message>
        <message>
            <source>Saved: %1, of these duplicates: %2</source>
            <translation>Сохранено: %1, из них дубликатов: %2</translation>
        </message>
        <message>
            <source>Saved: %1. The register takes a document when it is handed over.</source>
            <translation>Сохранено: %1. В реестр документ поступит, когда его выдадут.</translation>
        </message>
        <message>
            <source>Counted as printed: %1, but not everything came out. What is missing is printed again.</source>
            <translation>Учтено как напечатанные: %1, но вышло не всё. Недостающее печатается заново.</translation>
        </message>
        <message>
            <source>Left to another person: %1.</source>
            <translation>Осталось другому человеку: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CheckOutPanel</name>
        <message>
            <source>Folder or stick for the parcel</source>
            <translation>Папка или флешка для пакета</translation>
        </message>
        <message>
            <source>File for the parcel</source>
            <translation>Файл пакета</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеты (*.parcel)</translation>
        </message>
        <message>
            <source>Hand session %1 over to a venue</source>
            <translation>Передать сессию %1 на место проведения</translation>
        </message>
        <message>
            <source>From then on the venue conducts the session, and here it is only read until it comes home. It counts as handed over when the file was written, flushed to the disk and read back; before that it stays here.</source>
            <translation>С этого момента сессия проводится на месте проведения, а здесь её можно только читать, пока она не вернётся. Переданной она считается, когда файл записан, сброшен на диск и прочитан обратно; до этого сессия остаётся здесь.</translation>
        </message>
        <message>
            <source>&amp;Venue</source>
            <translation>&amp;Место проведения</translation>
        </message>
        <message>
            <source>&amp;File or folder</source>
            <translation>&amp;Файл или папка</translation>
        </message>
        <message>
            <source>In a folder the file gets its name by itself</source>
            <translation>В папке файл получит имя сам</translation>
        </message>
        <message>
            <source>F&amp;older...</source>
            <translation>П&amp;апка...</translation>
        </message>
        <message>
            <source>F&amp;ile...</source>
            <translation>Фа&amp;йл...</translation>
        </message>
        <message>
            <source>&amp;Hand over</source>
            <translation>П&amp;ередать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>&amp;Who travels besides the commission</source>
            <translation>&amp;Кто едет кроме комиссии</translation>
        </message>
        <message>
            <source>They may sit instead of a member there, and sign in; an administrator keeps the venue's computer in order</source>
            <translation>Там они могут заменить члена комиссии и войти в программу; за компьютером места проведения следит администратор</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CheckPanel</name>
        <message>
            <source>Check of the package</source>
            <translation>Проверка пакета</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Приложено</translation>
        </message>
        <message>
            <source>Shown on paper</source>
            <translation>Предъявлено на бумаге</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Something is wrong though nothing is missing</source>
            <translation>Всё на месте, но есть ошибки</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>What is wrong, or what was noticed</source>
            <translation>Что неверно или что замечено</translation>
        </message>
        <message>
            <source>Say for each document whether it is there.</source>
            <translation>Укажите по каждому документу, есть ли он.</translation>
        </message>
        <message>
            <source>The package is complete: the contract comes next.</source>
            <translation>Пакет полный: следующий шаг — договор.</translation>
        </message>
        <message>
            <source>The package is not complete: the head refuses with reasons.</source>
            <translation>Пакет неполный: руководитель даёт мотивированный отказ.</translation>
        </message>
        <message>
            <source>The package is complete.</source>
            <translation>Пакет полный.</translation>
        </message>
        <message>
            <source>The package is not complete.</source>
            <translation>Пакет неполный.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ChoiceEdit</name>
        <message>
            <source>Choose one from the list.</source>
            <translation>Выберите из списка.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClassifiersSection</name>
        <message>
            <source>Classifiers</source>
            <translation>Классификаторы</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>Записей: %1</translation>
        </message>
        <message>
            <source>Import a classifier</source>
            <translation>Импорт классификатора</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Таблицы (*.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Imported: %1 entries in place of %2.</source>
            <translation>Импортировано записей: %1 вместо %2.</translation>
        </message>
        <message>
            <source>Stopped: everything is as it was.</source>
            <translation>Остановлено: всё осталось как было.</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Классификатор</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Занятия (НКЗ)</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Регионы</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <source>&amp;Find by name or code</source>
            <translation>&amp;Найти по названию или коду</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>На казахском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>The classifier is not there yet: “Import…” brings it from a CSV file.</source>
            <translation>Классификатора ещё нет: кнопка «Импорт…» загрузит его из файла CSV.</translation>
        </message>
        <message>
            <source>Nothing is found under these words.</source>
            <translation>По этим словам ничего не найдено.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClauseTag</name>
        <message>
            <source>Clause %1</source>
            <translation>Пункт %1</translation>
        </message>
        <message>
            <source>See the text of the law.</source>
            <translation>См. текст закона.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ClosePanel</name>
        <message>
            <source>Closing the case</source>
            <translation>Закрытие дела</translation>
        </message>
        <message>
            <source>The case ends without a decision of the commission; its place is given up and its terms end. This is not undone.</source>
            <translation>Дело завершается без решения комиссии; его место освобождается, сроки прекращаются. Это не отменяется.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <source>Stands in the letter, in the candidate's language</source>
            <translation>Войдёт в письмо, на языке кандидата</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Дело закрыто.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CommissionForm</name>
        <message>
            <source>Exam</source>
            <translation>Экзаменационная</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Апелляционная</translation>
        </message>
        <message>
            <source>Exam commission</source>
            <translation>Экзаменационная комиссия</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер приказа</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Дата приказа</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Keeps the protocol and does not vote</source>
            <translation>Ведёт протокол и не голосует</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Члены</translation>
        </message>
        <message>
            <source>At least two besides the chair</source>
            <translation>Не менее двух, кроме председателя</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CommissionsSection</name>
        <message>
            <source>The commission was saved.</source>
            <translation>Комиссия сохранена.</translation>
        </message>
        <message>
            <source>The commission works again.</source>
            <translation>Комиссия снова работает.</translation>
        </message>
        <message>
            <source>The commission was closed.</source>
            <translation>Комиссия закрыта.</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>No. %1 of %2</source>
            <translation>№ %1 от %2</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, закрыта</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>&amp;New commission</source>
            <translation>&amp;Новая комиссия</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Close the commission</source>
            <translation>Закрыть комиссию</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConflictsModel</name>
        <message>
            <source>open</source>
            <translation>не выбрано</translation>
        </message>
        <message>
            <source>the office's</source>
            <translation>офиса</translation>
        </message>
        <message>
            <source>the venue's</source>
            <translation>места проведения</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Что различается</translation>
        </message>
        <message>
            <source>When it left</source>
            <translation>При отъезде</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Офис</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>What stands</source>
            <translation>Что остаётся</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConflictsPanel</name>
        <message>
            <source>The case stays as it is here. What the venue recorded stays where it can be read.</source>
            <translation>Дело остаётся таким, как здесь. Записанное на месте проведения сохраняется, его можно прочитать.</translation>
        </message>
        <message>
            <source>The case becomes what the venue made of it: a place in another session and a closure do not stand. What the office had stays where it can be read.</source>
            <translation>Дело становится таким, как на месте проведения: место в другой сессии и закрытие дела не остаются. Что было в офисе, сохраняется, его можно прочитать.</translation>
        </message>
        <message>
            <source>%1: keep what the office has?</source>
            <translation>%1: оставить то, что в офисе?</translation>
        </message>
        <message>
            <source>%1: take what the venue has?</source>
            <translation>%1: взять то, что на месте проведения?</translation>
        </message>
        <message>
            <source>Keep the office's</source>
            <translation>Оставить данные офиса</translation>
        </message>
        <message>
            <source>Take the venue's</source>
            <translation>Взять данные места проведения</translation>
        </message>
        <message>
            <source>Chosen. Cases that are open: %1.</source>
            <translation>Выбрано. Осталось дел: %1.</translation>
        </message>
        <message>
            <source>Everything is chosen: the protocol can be drafted and signed.</source>
            <translation>Всё выбрано: протокол можно составить и подписать.</translation>
        </message>
        <message>
            <source>What both sides changed</source>
            <translation>Что изменили обе стороны</translation>
        </message>
        <message>
            <source>Until you choose, the cases stand as the office has them: nothing is overwritten by itself.</source>
            <translation>Пока вы не выбрали, дела такие, как в офисе: само ничего не перезаписывается.</translation>
        </message>
        <message>
            <source>&amp;Keep the office's</source>
            <translation>&amp;Оставить данные офиса</translation>
        </message>
        <message>
            <source>&amp;Take the venue's</source>
            <translation>&amp;Взять данные места проведения</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ConsentSection</name>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consent of the candidate</source>
            <translation>Согласие кандидата</translation>
        </message>
        <message>
            <source>The candidate agrees to the processing of personal data and to publication on the platform</source>
            <translation>Кандидат согласен на обработку персональных данных и их публикацию на платформе</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ContractPanel</name>
        <message>
            <source>Paid by the candidate.</source>
            <translation>Оплачивает кандидат.</translation>
        </message>
        <message>
            <source>Paid by the employer: %1.</source>
            <translation>Оплачивает работодатель: %1.</translation>
        </message>
        <message>
            <source>One-time voucher %1, valid until %2.</source>
            <translation>Одноразовый ваучер %1, действителен до %2.</translation>
        </message>
        <message>
            <source>Service contract</source>
            <translation>Договор на оказание услуги по признанию профессиональной квалификации</translation>
        </message>
        <message>
            <source>%1 ₸</source>
            <translation>%1 ₸</translation>
        </message>
        <message>
            <source>Price by the price list on %1.</source>
            <translation>Цена по прейскуранту на %1.</translation>
        </message>
        <message>
            <source>Contract No %1 is concluded.</source>
            <translation>Договор № %1 заключён.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectedMarksModel</name>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectedTheoryModel</name>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Of %1</source>
            <translation>Из %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CorrectionPanel</name>
        <message>
            <source>Correct protocol %1, signed on %2</source>
            <translation>Исправить протокол %1, подписанный %2</translation>
        </message>
        <message>
            <source>Right: the points of %1. Decisions follow from the corrected results.</source>
            <translation>Справа — баллы: %1. Решения следуют из исправленных результатов.</translation>
        </message>
        <message>
            <source>Protocol %1 is drafted. Print it, let the commission sign it, then record the signature.</source>
            <translation>Проект протокола %1 составлен. Напечатайте его, дайте подписать комиссии, затем зарегистрируйте подписание.</translation>
        </message>
        <message>
            <source>Draft the correction</source>
            <translation>Составить исправление</translation>
        </message>
        <message>
            <source>The signed protocol stays as it is; the new one names it and counts from its own signature.</source>
            <translation>Подписанный протокол остаётся как есть; новый называет его и действует со своего подписания.</translation>
        </message>
        <message>
            <source>R&amp;eason of the correction</source>
            <translation>Пр&amp;ичина исправления</translation>
        </message>
        <message>
            <source>&amp;Really signed on</source>
            <translation>&amp;Фактически подписан</translation>
        </message>
        <message>
            <source>Only where the signed one has a wrong date.</source>
            <translation>Только если в подписанном неверная дата.</translation>
        </message>
        <message>
            <source>&amp;Started at</source>
            <translation>&amp;Начало</translation>
        </message>
        <message>
            <source>E&amp;nded at</source>
            <translation>&amp;Окончание</translation>
        </message>
        <message>
            <source>Correct answers of the candidates</source>
            <translation>Верные ответы кандидатов</translation>
        </message>
        <message>
            <source>Points of the technological map</source>
            <translation>Баллы технологической карты</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>Особые мнения</translation>
        </message>
        <message>
            <source>Parts of the correction</source>
            <translation>Части исправления</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CountGrid</name>
        <message>
            <source>At most %1</source>
            <translation>Не более %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DataTable</name>
        <message>
            <source>more than %1 rows</source>
            <translation>более %1 строк</translation>
        </message>
        <message>
            <source>rows: %1</source>
            <translation>строк: %1</translation>
        </message>
        <message>
            <source>selected: %1</source>
            <translation>выбрано: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Stop the export (Ctrl+E)</source>
            <translation>Остановить экспорт (Ctrl+E)</translation>
        </message>
        <message>
            <source>Save the whole list as XLSX or CSV (Ctrl+E)</source>
            <translation>Сохранить весь список в XLSX или CSV (Ctrl+E)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DateEdit</name>
        <message>
            <source>Not a working day: %1</source>
            <translation>Нерабочий день: %1</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Open the month</source>
            <translation>Открыть месяц</translation>
        </message>
        <message>
            <source>Open the month (Alt+Down)</source>
            <translation>Открыть месяц (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DayEditor</name>
        <message>
            <source>works by a transfer</source>
            <translation>рабочий день в связи с переносом</translation>
        </message>
        <message>
            <source>%1 (estimated: the date may still change)</source>
            <translation>%1 (предварительно: дата ещё может измениться)</translation>
        </message>
        <message>
            <source>Working day: %1</source>
            <translation>Рабочий день: %1</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Рабочий день</translation>
        </message>
        <message>
            <source>Day off: %1</source>
            <translation>Выходной день: %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Make it a day off</source>
            <translation>Сделать выходным</translation>
        </message>
        <message>
            <source>Make it a &amp;working day</source>
            <translation>Сделать &amp;рабочим</translation>
        </message>
        <message>
            <source>As in the plain week</source>
            <translation>Как в обычной неделе</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DayPanel</name>
        <message>
            <source>Not a working day: %1</source>
            <translation>Нерабочий день: %1</translation>
        </message>
        <message>
            <source>No sessions on this day.</source>
            <translation>В этот день сессий нет.</translation>
        </message>
        <message>
            <source>%1  %2, level %3
%4 · candidates: %5</source>
            <translation>%1  %2, уровень %3
%4 · кандидатов: %5</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DeadlineChip</name>
        <message>
            <source>%1: counted from %2, %3</source>
            <translation>%1: считается с %2, %3</translation>
        </message>
        <message>
            <source>The calendar of this year is not confirmed.</source>
            <translation>Календарь этого года не подтверждён.</translation>
        </message>
        <message>
            <source>A holiday in between is an estimate.</source>
            <translation>Дата праздника в этом сроке предположительная.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DeskContext</name>
        <message>
            <source>the office</source>
            <translation>офис</translation>
        </message>
        <message>
            <source>This is done at the office.</source>
            <translation>Это делается в офисе.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DeskGuard</name>
        <message>
            <source>%1 cannot sign in yet</source>
            <translation>%1 пока не может войти</translation>
        </message>
        <message>
            <source>There is no account, or it is closed. The administrator opens one in the settings, under People.</source>
            <translation>Учётной записи нет или она закрыта. Администратор открывает её в настройках, в разделе «Люди».</translation>
        </message>
        <message>
            <source>%1 takes over</source>
            <translation>Работу продолжает %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>The page stays where it is of use to both; a draft of an application is kept for whoever typed it.</source>
            <translation>Страница останется, если она нужна и тому, кто войдёт; черновик заявления сохранится за тем, кто его набрал.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DissentEditor</name>
        <message>
            <source>The dissenting opinion stands in the protocol.</source>
            <translation>Особое мнение внесено в протокол.</translation>
        </message>
        <message>
            <source>The dissenting opinion was taken out.</source>
            <translation>Особое мнение исключено.</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>Особые мнения</translation>
        </message>
        <message>
            <source>Take out the chosen one</source>
            <translation>Исключить выбранное</translation>
        </message>
        <message>
            <source>&amp;Member who does not agree</source>
            <translation>Несогласный &amp;член комиссии</translation>
        </message>
        <message>
            <source>&amp;What they state</source>
            <translation>&amp;Содержание мнения</translation>
        </message>
        <message>
            <source>Add to the protocol</source>
            <translation>Добавить в протокол</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DocumentHandOver</name>
        <message>
            <source>Hand over the document</source>
            <translation>Выдать документ</translation>
        </message>
        <message>
            <source>&amp;Collected by</source>
            <translation>&amp;Кем получен</translation>
        </message>
        <message>
            <source>Another person only by power of attorney</source>
            <translation>Другое лицо — только по доверенности</translation>
        </message>
        <message>
            <source>&amp;Identity document</source>
            <translation>Документ, &amp;удостоверяющий личность</translation>
        </message>
        <message>
            <source>Kind, number, date, issuer</source>
            <translation>Вид, номер, дата, кем выдан</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DocumentsSection</name>
        <message>
            <source>Scans of documents</source>
            <translation>Скан-копии документов</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>What the programme and the form ask for. What is missing is found again by the check of the package.</source>
            <translation>То, что требуют программа и форма. Недостающее выявляется повторно при проверке пакета документов.</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Скан-копии</translation>
        </message>
        <message>
            <source>Add a document without a scan</source>
            <translation>Добавить документ без скан-копии</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DuplicateHandOverPanel</name>
        <message>
            <source>Hand over the duplicate</source>
            <translation>Выдать дубликат</translation>
        </message>
        <message>
            <source>Handing over the duplicate</source>
            <translation>Вручение дубликата</translation>
        </message>
        <message>
            <source>Duplicate No %1 of document %2</source>
            <translation>Дубликат № %1 документа %2</translation>
        </message>
        <message>
            <source>Not printed yet: print it first.</source>
            <translation>Ещё не напечатан: сначала напечатайте его.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Напечатано: %1</translation>
        </message>
        <message>
            <source>Look at it and print</source>
            <translation>Просмотреть и напечатать</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Напечатать ещё раз</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Кем получен</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Kind and number</source>
            <translation>Вид и номер</translation>
        </message>
        <message>
            <source>The duplicate is handed over.</source>
            <translation>Дубликат вручён.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DuplicatePanel</name>
        <message>
            <source>Duplicate of the document</source>
            <translation>Дубликат документа</translation>
        </message>
        <message>
            <source>Document %1 is printed again under its number and says that it is a duplicate.</source>
            <translation>Документ %1 печатается ещё раз под своим номером, с пометкой «дубликат».</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <source>Asked for on</source>
            <translation>Дата запроса</translation>
        </message>
        <message>
            <source>Duplicate No %1 is made: print it and hand it over.</source>
            <translation>Дубликат № %1 подготовлен: напечатайте и выдайте его.</translation>
        </message>
        <message>
            <source>Make a duplicate of document %1?</source>
            <translation>Изготовить дубликат документа %1?</translation>
        </message>
        <message>
            <source>Make the duplicate</source>
            <translation>Изготовить дубликат</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EarlierDocumentsBox</name>
        <message>
            <source>Issued to this person by this center:</source>
            <translation>Выдано этому лицу этим центром:</translation>
        </message>
        <message>
            <source>%1, level %2: issued on %3</source>
            <translation>%1, уровень %2: выдан %3</translation>
        </message>
        <message>
            <source>, cancelled</source>
            <translation>, аннулирован</translation>
        </message>
        <message>
            <source>, valid until %1</source>
            <translation>, действителен до %1</translation>
        </message>
        <message>
            <source>Add to the package</source>
            <translation>Добавить в пакет</translation>
        </message>
        <message>
            <source>Add to the package: %1</source>
            <translation>Добавить в пакет: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EducationSection</name>
        <message>
            <source>Education and skills</source>
            <translation>Образование и навыки</translation>
        </message>
        <message>
            <source>&amp;Knowledge</source>
            <translation>&amp;Знания</translation>
        </message>
        <message>
            <source>In the candidate's own words</source>
            <translation>Словами самого кандидата</translation>
        </message>
        <message>
            <source>Sk&amp;ills</source>
            <translation>&amp;Навыки</translation>
        </message>
        <message>
            <source>Results of informal education</source>
            <translation>Результаты информального образования</translation>
        </message>
        <message>
            <source>Earlier document valid until the &amp;year</source>
            <translation>&amp;Год окончания действия прежнего документа</translation>
        </message>
        <message>
            <source>If the candidate has one</source>
            <translation>Если имеется у кандидата</translation>
        </message>
        <message>
            <source>The programme does not take them into account</source>
            <translation>Программой не учитываются</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::EnrolPanel</name>
        <message>
            <source>The operator gives a code that works once. This computer then makes itself known by its own key.</source>
            <translation>Оператор выдаёт код, который действует один раз. Затем этот компьютер подтверждает себя собственным ключом.</translation>
        </message>
        <message>
            <source>The administrator of the center does this: choose the person at the top right.</source>
            <translation>Это выполняет администратор центра: выберите сотрудника справа вверху.</translation>
        </message>
        <message>
            <source>&amp;Address of the server</source>
            <translation>&amp;Адрес сервера</translation>
        </message>
        <message>
            <source>For example https://server.example</source>
            <translation>Например, https://server.example</translation>
        </message>
        <message>
            <source>&amp;One-time code</source>
            <translation>&amp;Одноразовый код</translation>
        </message>
        <message>
            <source>Enrol at the operator's server</source>
            <translation>Регистрация на сервере оператора</translation>
        </message>
        <message>
            <source>&amp;Enrol</source>
            <translation>&amp;Зарегистрироваться</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ExchangePage</name>
        <message>
            <source>Greeting the server</source>
            <translation>Установка связи с сервером</translation>
        </message>
        <message>
            <source>Asking what is missing</source>
            <translation>Запрос недостающего</translation>
        </message>
        <message>
            <source>Sending records</source>
            <translation>Отправка записей</translation>
        </message>
        <message>
            <source>Asking for numbers</source>
            <translation>Запрос номеров</translation>
        </message>
        <message>
            <source>Bringing the lists for the check offline</source>
            <translation>Получение списков для проверки без сети</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Обмен</translation>
        </message>
        <message>
            <source>There is no network since %1. Nothing is lost: records wait.</source>
            <translation>Сети нет с %1. Ничего не потеряно: записи ожидают.</translation>
        </message>
        <message>
            <source>The next attempt is at %1.</source>
            <translation>Следующая попытка: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The server rejected %n record(s): look at the reasons below.</source>
            <translation>
                <numerusform>Сервер отклонил %n запись: смотрите причины ниже.</numerusform>
                <numerusform>Сервер отклонил %n записи: смотрите причины ниже.</numerusform>
                <numerusform>Сервер отклонил %n записей: смотрите причины ниже.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait for the server.</source>
            <translation>
                <numerusform>%n запись ожидает отправки на сервер.</numerusform>
                <numerusform>%n записи ожидают отправки на сервер.</numerusform>
                <numerusform>%n записей ожидают отправки на сервер.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was accepted.</source>
            <translation>Всё принято.</translation>
        </message>
        <message>
            <source>The last batch was accepted: %1.</source>
            <translation>Последний пакет принят: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) fast. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>Часы этого компьютера спешат на %n минуту. Установите верное время: по нему отсчитываются сроки.</numerusform>
                <numerusform>Часы этого компьютера спешат на %n минуты. Установите верное время: по нему отсчитываются сроки.</numerusform>
                <numerusform>Часы этого компьютера спешат на %n минут. Установите верное время: по нему отсчитываются сроки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is %n minute(s) slow. Set it right: terms are counted by it.</source>
            <translation>
                <numerusform>Часы этого компьютера отстают на %n минуту. Установите верное время: по нему отсчитываются сроки.</numerusform>
                <numerusform>Часы этого компьютера отстают на %n минуты. Установите верное время: по нему отсчитываются сроки.</numerusform>
                <numerusform>Часы этого компьютера отстают на %n минут. Установите верное время: по нему отсчитываются сроки.</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers for documents: %1 left of %2</source>
            <translation>Номера для документов: осталось %1 из %2</translation>
        </message>
        <message>
            <source>&amp;Synchronize now</source>
            <translation>&amp;Синхронизировать сейчас</translation>
        </message>
        <message>
            <source>The journal of this center was shortened or written anew: the platform keeps what it was with %1 entries, and it is not so any more. Let the administrator check the chain of the journal.</source>
            <translation>Журнал этого центра сокращён или переписан: платформа хранит, каким он был при %1 записях, и теперь он не такой. Пусть администратор проверит цепочку журнала.</translation>
        </message>
        <message>
            <source>The journal of the platform was shortened or written anew: it is not what it was at an exchange before. Tell the operator of the platform; the receipts are kept here.</source>
            <translation>Журнал платформы сокращён или переписан: он не такой, каким был при прежнем обмене. Сообщите оператору платформы; квитанции хранятся здесь.</translation>
        </message>
        <message>
            <source>Save what waits for the server</source>
            <translation>Сохранить то, что ожидает сервера</translation>
        </message>
        <message>
            <source>Batches (*.batch)</source>
            <translation>Пакеты (*.batch)</translation>
        </message>
        <message>
            <source>The server's answer</source>
            <translation>Ответ сервера</translation>
        </message>
        <message>
            <source>Answers (*.answer);;All files (*)</source>
            <translation>Ответы (*.answer);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Save to a &amp;file</source>
            <translation>Сохранить в &amp;файл</translation>
        </message>
        <message>
            <source>Read an &amp;answer</source>
            <translation>Прочитать &amp;ответ</translation>
        </message>
        <message>
            <source>Taking the orders of the platform</source>
            <translation>Получаются распоряжения платформы</translation>
        </message>
        <message>
            <source>Comparing the months of the report</source>
            <translation>Сверяются месяцы отчёта</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Orders of the platform</source>
            <translation>Распоряжения платформы</translation>
        </message>
        <message>
            <source>Asking what the support answered</source>
            <translation>Запрос ответов службы поддержки</translation>
        </message>
        <message>
            <source>This computer is not enrolled at a server yet. Everything works; records wait here until it is.</source>
            <translation>Этот компьютер ещё не зарегистрирован на сервере. Всё работает; до регистрации записи ожидают здесь.</translation>
        </message>
        <message>
            <source>No record was sent yet: there is none.</source>
            <translation>Ни одна запись ещё не отправлялась: записей нет.</translation>
        </message>
        <message>
            <source>The server answered last: %1.</source>
            <translation>Последний ответ сервера: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FaultPanel</name>
        <message>
            <source>%1 waits for a place on another day.</source>
            <translation>%1 ожидает места в другой день.</translation>
        </message>
        <message>
            <source>Move for a technical fault</source>
            <translation>Перенос из-за технического сбоя</translation>
        </message>
        <message>
            <source>The candidate waits for a place again, free of the ten working days; what was recorded of the stages goes.</source>
            <translation>Кандидат снова ожидает места, десять рабочих дней не требуются; записанное по этапам снимается.</translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Перенести на другой день</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Время</translation>
        </message>
        <message>
            <source>What &amp;failed</source>
            <translation>Что &amp;отказало</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FieldFrame</name>
        <message>
            <source>Fill this in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>required</source>
            <translation>обязательно</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1, обязательно</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FigureTile</name>
        <message>
            <source>before: %1</source>
            <translation>ранее: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FileDropList</name>
        <message>
            <source>Choose files</source>
            <translation>Выбрать файлы</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Drop files here</source>
            <translation>Перетащите файлы сюда</translation>
        </message>
        <message>
            <source>PDF, JPEG or PNG, at most %1 each</source>
            <translation>PDF, JPEG или PNG, каждый не более %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Finder</name>
        <message>
            <source>Nothing found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Arrows choose, Enter opens, Esc closes</source>
            <translation>Стрелки выбирают, Enter открывает, Esc закрывает</translation>
        </message>
        <message>
            <source>Pages and actions</source>
            <translation>Страницы и действия</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Протоколы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Name, IIN, number or page</source>
            <translation>Имя, ИИН, номер или страница</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найденное</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FingerprintLine</name>
        <message>
            <source>Fingerprint:</source>
            <translation>Отпечаток:</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FirstStartWindow</name>
        <message>
            <source>Making the demo center</source>
            <translation>Создание демонстрационного центра</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>По&amp;зже</translation>
        </message>
        <message>
            <source>&amp;Create the center</source>
            <translation>&amp;Создать центр</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Продолжить</translation>
        </message>
        <message>
            <source>Making the center</source>
            <translation>Создаётся центр</translation>
        </message>
        <message>
            <source>The administrator signs in</source>
            <translation>Вход администратора</translation>
        </message>
        <message>
            <source>%1 signs in first and opens accounts for everybody else: in the settings, under Access. For one case the registrar, the secretary and the head at least sign in. Whoever signs the protocol does not make the document.</source>
            <translation>Сначала входит %1 и открывает учётные записи остальным: в настройках, в разделе «Доступ». Чтобы провести хотя бы одно дело, должны входить регистратор, секретарь и руководитель. Документ готовит не тот, кто подписал протокол.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FormOutline</name>
        <message>
            <source>not started</source>
            <translation>не начато</translation>
        </message>
        <message>
            <source>started</source>
            <translation>начато</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>заполнено</translation>
        </message>
        <message>
            <source>has errors</source>
            <translation>есть ошибки</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::HandOverPanel</name>
        <message>
            <source>Handing over the document</source>
            <translation>Вручение документа</translation>
        </message>
        <message>
            <source>Serial number %1</source>
            <translation>Серийный номер %1</translation>
        </message>
        <message>
            <source>Not printed yet: print it first.</source>
            <translation>Ещё не напечатан: сначала напечатайте его.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Напечатано: %1</translation>
        </message>
        <message>
            <source>Look at it and print</source>
            <translation>Просмотреть и напечатать</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Кем получен</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Kind and number</source>
            <translation>Вид и номер</translation>
        </message>
        <message>
            <source>The document is handed over.</source>
            <translation>Документ вручён.</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Напечатать ещё раз</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::HeaderBar</name>
        <message>
            <source>Exchange with the platform: %1</source>
            <translation>Обмен с платформой: %1</translation>
        </message>
        <message>
            <source>Find  Ctrl+K</source>
            <translation>Поиск  Ctrl+K</translation>
        </message>
        <message>
            <source>Person, application, protocol, document or page</source>
            <translation>Человек, заявление, протокол, документ или страница</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Назад (Esc)</translation>
        </message>
        <message>
            <source>Acting person</source>
            <translation>Действующее лицо</translation>
        </message>
        <message>
            <source>Language of the screen</source>
            <translation>Язык экрана</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлая или тёмная</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation>Справка (F1)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Lock  Ctrl+L</source>
            <translation>Заблокировать  Ctrl+L</translation>
        </message>
        <message>
            <source>Change my password…</source>
            <translation>Сменить мой пароль…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::HelpWindow</name>
        <message>
            <source>Find in the manual (Ctrl+F)</source>
            <translation>Поиск в руководстве (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>Поиск в руководстве</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Этих слов нет ни на одной странице.</translation>
        </message>
        <message>
            <source>Contents of the manual</source>
            <translation>Содержание руководства</translation>
        </message>
        <message>
            <source>Ask the &amp;support</source>
            <translation>Написать в слу&amp;жбу поддержки</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>Страница руководства</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Назад (Alt+Left)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Вперёд (Alt+Right)</translation>
        </message>
        <message>
            <source>Contents (F1)</source>
            <translation>Содержание (F1)</translation>
        </message>
        <message>
            <source>Tanu: manual</source>
            <translation>Тану: руководство</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IinEdit</name>
        <message>
            <source>Born %1 by the digits</source>
            <translation>По цифрам дата рождения %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IllnessPanel</name>
        <message>
            <source>Temporary disability is reported</source>
            <translation>Сообщено о временной нетрудоспособности</translation>
        </message>
        <message>
            <source>The case waits for the sick-leave sheet; then it gets another date.</source>
            <translation>Дело ожидает листа о временной нетрудоспособности; затем назначается другая дата.</translation>
        </message>
        <message>
            <source>The place in session %1 on %2 is given up.</source>
            <translation>Место в сессии %1 на %2 освобождается.</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Что сообщено</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Дата сообщения</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>The illness is recorded: the sick-leave sheet is awaited.</source>
            <translation>Болезнь зафиксирована: ожидается лист о временной нетрудоспособности.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IncidentModel</name>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Кем записано</translation>
        </message>
        <message>
            <source>act No %1: %2</source>
            <translation>акт № %1: %2</translation>
        </message>
        <message>
            <source>moved to another day: %1</source>
            <translation>перенесено на другой день: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::IntakePage</name>
        <message>
            <source>New application</source>
            <translation>Новое заявление</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Очистить форму</translation>
        </message>
        <message>
            <source>Clear the whole form?</source>
            <translation>Очистить всю форму?</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>What is typed here is not registered yet and will be gone.</source>
            <translation>Введённое здесь ещё не зарегистрировано и будет удалено.</translation>
        </message>
        <message>
            <source>Something is missing or wrong: see the marked fields. Nothing typed is lost.</source>
            <translation>Чего-то не хватает или есть ошибка: смотрите отмеченные поля. Введённое не потеряно.</translation>
        </message>
        <message>
            <source>Confirm what does not fit, or correct it.</source>
            <translation>Подтвердите то, что не сходится, или исправьте.</translation>
        </message>
        <message>
            <source>Fill the form in from the file %1?</source>
            <translation>Заполнить форму по делу %1?</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Заполнить</translation>
        </message>
        <message>
            <source>Your draft that was not registered yet will be gone.</source>
            <translation>Ваш ещё не зарегистрированный черновик будет удалён.</translation>
        </message>
        <message>
            <source>Filled in from the file %1, which was not passed. The candidate gives the consent and says who pays anew.</source>
            <translation>Заполнено по делу %1 с решением «не пройдено». Кандидат заново даёт согласие и указывает, кто платит.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::InterruptPanel</name>
        <message>
            <source>Nobody is decided yet: the session is cancelled, waiting for a new place: %1.</source>
            <translation>Решений ещё нет: сессия отменяется, ожидают нового места: %1.</translation>
        </message>
        <message>
            <source>Decisions that stay: %1. Waiting for a new place: %2. The session ends, and the protocol is due (R17.2).</source>
            <translation>Остаётся в силе решений: %1. Ожидают нового места: %2. Сессия завершается, требуется протокол (R17.2).</translation>
        </message>
        <message>
            <source>Interrupt session %1?</source>
            <translation>Прервать сессию %1?</translation>
        </message>
        <message>
            <source>Interrupt the session</source>
            <translation>Прервать сессию</translation>
        </message>
        <message>
            <source>The session was interrupted. Decided: %1, waiting for a new place: %2.</source>
            <translation>Сессия прервана. Решено: %1, ожидают нового места: %2.</translation>
        </message>
        <message>
            <source>&amp;Cause</source>
            <translation>Пр&amp;ичина</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Время</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Что прои&amp;зошло</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalDetail</name>
        <message>
            <source>Choose an entry to see everything that it says.</source>
            <translation>Выберите запись, чтобы увидеть все сведения.</translation>
        </message>
        <message>
            <source>No %1 · %2</source>
            <translation>№ %1 · %2</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Hash %1</source>
            <translation>Хеш %1</translation>
        </message>
        <message>
            <source>C&amp;opy the hash</source>
            <translation>Скопировать &amp;хеш</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalFilters</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Looks into files</source>
            <translation>Просмотры дел</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Доступ</translation>
        </message>
        <message>
            <source>W&amp;ho</source>
            <translation>&amp;Кто</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Что сделано</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;С</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;По</translation>
        </message>
        <message>
            <source>&amp;Case No</source>
            <translation>&amp;Дело №</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalModel</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::JournalSection</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Checking the chain</source>
            <translation>Проверка цепочки</translation>
        </message>
        <message>
            <source>The check was stopped; it says nothing about the journal.</source>
            <translation>Проверка остановлена; о журнале она ничего не говорит.</translation>
        </message>
        <message>
            <source>The journal is whole. Entries: %1.</source>
            <translation>Журнал цел. Записей: %1.</translation>
        </message>
        <message>
            <source>Everything that was done and every look into a personal file, in a chain that shows any change of it.</source>
            <translation>Все действия и просмотры личных дел. Любое изменение записи видно.</translation>
        </message>
        <message>
            <source>Check the c&amp;hain</source>
            <translation>Проверить &amp;цепочку</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>Нет записей, подходящих под фильтр.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LinksModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Link of access (R11.1)</source>
            <translation>Ссылка для доступа (R11.1)</translation>
        </message>
        <message>
            <source>Link of proctoring</source>
            <translation>Ссылка на прокторинг</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LockCover</name>
        <message>
            <source>Who works now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>What %1 has not saved stays as it is.</source>
            <translation>Несохранённое останется как есть: %1.</translation>
        </message>
        <message>
            <source>&amp;Name or login</source>
            <translation>&amp;Имя или логин</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демонстрационный центр: пароль у всех — «%1».</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Войти</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Разблокировать</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Another person</source>
            <translation>&amp;Другой человек</translation>
        </message>
        <message>
            <source>%1 is at work here; everything stands as it was left.</source>
            <translation>Работает %1; всё осталось как было.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LogEntry</name>
        <message>
            <source>candidate</source>
            <translation>кандидат</translation>
        </message>
        <message>
            <source>Written into the log.</source>
            <translation>Записано в журнал.</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Время</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>Соб&amp;ытие</translation>
        </message>
        <message>
            <source>&amp;Whom it concerns</source>
            <translation>Ко&amp;го касается</translation>
        </message>
        <message>
            <source>W&amp;ords</source>
            <translation>Т&amp;екст</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Записать</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::LogSection</name>
        <message>
            <source>Lo&amp;g: %1</source>
            <translation>&amp;Журнал: %1</translation>
        </message>
        <message>
            <source>Lo&amp;g</source>
            <translation>&amp;Журнал</translation>
        </message>
        <message>
            <source>Events of the proctoring</source>
            <translation>События прокторинга</translation>
        </message>
        <message>
            <source>Acts drawn up: %1. Events that were there already: %2, after the end of the exam: %3.</source>
            <translation>Составлено актов: %1. Событий, которые уже были: %2, после окончания экзамена: %3.</translation>
        </message>
        <message>
            <source>Log of session %1</source>
            <translation>Журнал сессии %1</translation>
        </message>
        <message>
            <source>Act No %1</source>
            <translation>Акт № %1</translation>
        </message>
        <message>
            <source>%1: allowed by the programme</source>
            <translation>%1: разрешено программой</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Acts: %1</source>
            <translation>Акты: %1</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Акты</translation>
        </message>
        <message>
            <source>Prohibited (R12)</source>
            <translation>Запрещено (R12)</translation>
        </message>
        <message>
            <source>Log, acts, prohibited things</source>
            <translation>Журнал, акты, запрещённые предметы</translation>
        </message>
        <message>
            <source>Print the act</source>
            <translation>Напечатать акт</translation>
        </message>
        <message>
            <source>Print the log</source>
            <translation>Напечатать журнал</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Зафиксировать нарушение</translation>
        </message>
        <message>
            <source>Move for a fault</source>
            <translation>Перенести из-за сбоя</translation>
        </message>
        <message>
            <source>Interrupt</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <source>Import events</source>
            <translation>Импорт событий</translation>
        </message>
        <message>
            <source>Log of the session</source>
            <translation>Журнал сессии</translation>
        </message>
        <message>
            <source>Acts of violation</source>
            <translation>Акты о нарушениях</translation>
        </message>
        <message>
            <source>Things that are prohibited</source>
            <translation>Запрещённые предметы</translation>
        </message>
        <message>
            <source>Nothing has been written down yet.</source>
            <translation>Записей пока нет.</translation>
        </message>
        <message>
            <source>No act of violation has been drawn up.</source>
            <translation>Актов о нарушении нет.</translation>
        </message>
        <message>
            <source>The protocol is signed: nothing more is written into the log.</source>
            <translation>Протокол подписан: в журнал больше ничего не записывается.</translation>
        </message>
        <message>
            <source>The session is cancelled: nothing is written into its log.</source>
            <translation>Сессия отменена: в её журнал ничего не записывается.</translation>
        </message>
        <message>
            <source>The log is written by: %1</source>
            <translation>Журнал ведут: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MainWindow</name>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MonthsModel</name>
        <message>
            <source>%1, of them %2 wait</source>
            <translation>%1, из них ждут %2</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Records here</source>
            <translation>Записи здесь</translation>
        </message>
        <message>
            <source>On the platform</source>
            <translation>На платформе</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что делать</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MonthsPanel</name>
        <message>
            <source>Months of the report</source>
            <translation>Месяцы отчёта</translation>
        </message>
        <message>
            <source>&amp;Close the month</source>
            <translation>&amp;Закрыть месяц</translation>
        </message>
        <message>
            <source>No month is owed yet. Months appear with the first exchange.</source>
            <translation>Пока нет месяца, за который надо отчитаться. Месяцы появляются после первого обмена.</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Закрыть %1?</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>What both sides have of it stays. A change later is a correction that names this month.</source>
            <translation>Сведения обеих сторон остаются как есть. Более позднее изменение — это исправление, которое называет этот месяц.</translation>
        </message>
        <message>
            <source>%1 is closed here. The platform confirms with the next exchange.</source>
            <translation>%1 здесь закрыт. Платформа подтвердит при следующем обмене.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MoreMenu</name>
        <message>
            <source>Save the personal file</source>
            <translation>Сохранить личное дело</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MoveForFaultPanel</name>
        <message>
            <source>Another day for a technical fault</source>
            <translation>Другой день из-за технического сбоя</translation>
        </message>
        <message>
            <source>What was recorded of the stages goes; the case waits for another place, free of the ten working days.</source>
            <translation>Записанное по этапам снимается; дело ждёт другого места, десять рабочих дней не требуются.</translation>
        </message>
        <message>
            <source>Entry of the session log</source>
            <translation>Запись журнала сессии</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>Что вышло из строя</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>Дата события</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>The case waits for another day.</source>
            <translation>Дело ждёт другого дня.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NewPasswordForm</name>
        <message>
            <source>At least %1 signs.</source>
            <translation>Не менее %1 знаков.</translation>
        </message>
        <message>
            <source>A sentence of several words is easy to remember and hard to guess.</source>
            <translation>Фразу из нескольких слов легко запомнить и трудно угадать.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>Достаточно надёжно.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NewPasswordWindow</name>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>&amp;Set the password</source>
            <translation>&amp;Установить пароль</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The first password</source>
            <translation>Первый пароль</translation>
        </message>
        <message>
            <source>This center has no passwords yet. Set the one of the administrator, %1; the administrator gives everybody else theirs in the settings.</source>
            <translation>В этом центре ещё нет паролей. Установите пароль администратора (%1); остальным их выдаст администратор в настройках.</translation>
        </message>
        <message>
            <source>Your own password</source>
            <translation>Ваш собственный пароль</translation>
        </message>
        <message>
            <source>%1, whoever gave you your password knows it. Set one that only you know.</source>
            <translation>%1, ваш пароль знает тот, кто его выдал. Установите такой, который знаете только вы.</translation>
        </message>
        <message>
            <source>New password of the administrator</source>
            <translation>Новый пароль администратора</translation>
        </message>
        <message>
            <source>Set a new login and password for %1.</source>
            <translation>Установите новый логин и пароль: %1.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NotPassedPanel</name>
        <message>
            <source>Notice of not passing</source>
            <translation>Уведомление о непрохождении</translation>
        </message>
        <message>
            <source>The letter tells the decision, the right to retake, and what to learn.</source>
            <translation>В письме указываются решение, право на повторную сдачу и то, что следует изучить.</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Drafted from the topics and operations that failed; one per line</source>
            <translation>Составлены по несданным темам и операциям; по одной в строке</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Способ отправки</translation>
        </message>
        <message>
            <source>Notice No %1 is recorded.</source>
            <translation>Уведомление № %1 зарегистрировано.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NoticePanel</name>
        <message>
            <source>Notice of the session</source>
            <translation>Уведомление о сессии</translation>
        </message>
        <message>
            <source>Session %1 on %2, %3. The notice counts as sent now.</source>
            <translation>Сессия %1: %2, %3. Уведомление с этого момента считается отправленным.</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Способ отправки</translation>
        </message>
        <message>
            <source>Look at the notice, print it</source>
            <translation>Просмотреть уведомление, напечатать</translation>
        </message>
        <message>
            <source>Notice No %1 is recorded.</source>
            <translation>Уведомление № %1 зарегистрировано.</translation>
        </message>
        <message>
            <source>Link to the exam</source>
            <translation>Ссылка на экзамен</translation>
        </message>
        <message>
            <source>Link to the proctoring</source>
            <translation>Ссылка на онлайн-прокторинг</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NoticesPanel</name>
        <message>
            <source>Laying out the notices</source>
            <translation>Вёрстка уведомлений</translation>
        </message>
        <message>
            <source>Notices of session %1</source>
            <translation>Уведомления сессии %1</translation>
        </message>
        <message>
            <source>Printing the notices</source>
            <translation>Печать уведомлений</translation>
        </message>
        <message>
            <source>Save the notices</source>
            <translation>Сохранить уведомления</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saving the notices</source>
            <translation>Сохранение уведомлений</translation>
        </message>
        <message>
            <source>Recorded: %1. The notices have their numbers now.</source>
            <translation>Зарегистрировано: %1. Теперь уведомления имеют номера.</translation>
        </message>
        <message>
            <source>Notices that were sent: %1</source>
            <translation>Отправленные уведомления: %1</translation>
        </message>
        <message>
            <source>Notices to send: %1</source>
            <translation>Уведомления к отправке: %1</translation>
        </message>
        <message>
            <source>They can be printed or saved once more.</source>
            <translation>Их можно напечатать или сохранить ещё раз.</translation>
        </message>
        <message>
            <source>Record how they are sent: that gives them numbers. Then print all of them in one job.</source>
            <translation>Зарегистрируйте способ отправки: при этом присваиваются номера. Затем напечатайте все уведомления одним заданием.</translation>
        </message>
        <message>
            <source>C&amp;hannel of sending</source>
            <translation>&amp;Канал отправки</translation>
        </message>
        <message>
            <source>Record as sent: %1</source>
            <translation>Отметить как отправленные: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Give both links of every candidate.</source>
            <translation>Укажите обе ссылки для каждого кандидата.</translation>
        </message>
        <message>
            <source>Links of the candidates</source>
            <translation>Ссылки кандидатов</translation>
        </message>
        <message>
            <source>Notices printed: %1</source>
            <translation>Напечатано уведомлений: %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::NumberStockLine</name>
        <message>
            <source>numbers left: %1 of %2</source>
            <translation>осталось номеров: %1 из %2</translation>
        </message>
        <message>
            <source>Synchronize to get more numbers from the platform.</source>
            <translation>Чтобы получить от платформы новые номера, выполните синхронизацию.</translation>
        </message>
        <message>
            <source>Serial numbers that the platform granted to this center in advance (A2).</source>
            <translation>Серийные номера, заранее выделенные платформой этому центру (A2).</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OrdersModel</name>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OrdersPanel</name>
        <message>
            <source>Orders of the platform</source>
            <translation>Распоряжения платформы</translation>
        </message>
        <message>
            <source>The platform has given no orders.</source>
            <translation>Платформа ещё не давала распоряжений.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Nothing happened in this period: %1.</source>
            <translation>За этот период ничего не произошло: %1.</translation>
        </message>
        <message>
            <source>Save the overview</source>
            <translation>Сохранить обзор</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Save this table</source>
            <translation>Сохранить эту таблицу</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>Сохранить в Excel</translation>
        </message>
        <message>
            <source>All tables, a sheet for each (Ctrl+S)</source>
            <translation>Все таблицы, каждая на отдельном листе (Ctrl+S)</translation>
        </message>
        <message>
            <source>This table as CSV</source>
            <translation>Эта таблица в CSV</translation>
        </message>
        <message>
            <source>Show the latest</source>
            <translation>К последнему периоду</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Nothing of this in the period.</source>
            <translation>За этот период таких данных нет.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OwnCard</name>
        <message>
            <source>This computer is the %1: %2</source>
            <translation>Этот компьютер — %1: %2</translation>
        </message>
        <message>
            <source>This computer has not shown its card yet.</source>
            <translation>Карточка этого компьютера ещё не сохранялась.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карточки</translation>
        </message>
        <message>
            <source>Office and venue know each other by their cards: each saves its own on a stick, the other one enrols it, and people compare the fingerprint by voice. A session is then sealed for that computer alone.</source>
            <translation>Офис и место проведения узнают друг друга по карточкам: каждый сохраняет свою на флешку, другой её подключает, а люди сверяют отпечаток голосом. После этого сессия шифруется только для того компьютера.</translation>
        </message>
        <message>
            <source>&amp;Save own card...</source>
            <translation>&amp;Сохранить свою карточку...</translation>
        </message>
        <message>
            <source>&amp;Enrol a card...</source>
            <translation>&amp;Подключить карточку...</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::OwnPasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>Смена моего пароля</translation>
        </message>
        <message>
            <source>Present pass&amp;word</source>
            <translation>Н&amp;ынешний пароль</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Новый &amp;пароль</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>То же ещё &amp;раз</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>&amp;Set the password</source>
            <translation>&amp;Установить пароль</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PackageChecklist</name>
        <message>
            <source>there</source>
            <translation>имеется</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>ещё нет</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Добавить: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PaperView</name>
        <message>
            <source>Sent to the printer.</source>
            <translation>Отправлено на принтер.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Назад к делу</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PassphraseWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>&amp;Seal the keys</source>
            <translation>&amp;Запечатать ключи</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>A passphrase for the keys</source>
            <translation>Парольная фраза для ключей</translation>
        </message>
        <message>
            <source>This computer has no keychain that would keep the keys of the center. They are sealed under a passphrase, and with them everything personal: IIN, addresses, phones, scans. The program asks for it at every start. Nobody can restore it: without it only the recovery key and a backup help.</source>
            <translation>На этом компьютере нет хранилища ключей. Ключи центра запечатываются парольной фразой, а с ними и все персональные данные: ИИН, адреса, телефоны, сканы. Программа спрашивает её при каждом запуске. Восстановить её не может никто: без неё помогут только ключ восстановления и резервная копия.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Парольная фраза</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>То же ещё &amp;раз</translation>
        </message>
        <message>
            <source>The passphrase of this center</source>
            <translation>Парольная фраза этого центра</translation>
        </message>
        <message>
            <source>This computer has no keychain; the keys of the center are sealed under a passphrase. If nobody knows it any more, restore a backup with the recovery key.</source>
            <translation>На этом компьютере нет хранилища ключей; ключи центра запечатаны парольной фразой. Если её больше никто не знает, восстановите резервную копию ключом восстановления.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Sealing the keys…</source>
            <translation>Ключи запечатываются…</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordAsk</name>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. Wait %n second(s).</source>
            <translation>
                <numerusform>Слишком много неверных паролей. Подождите %n секунду.</numerusform>
                <numerusform>Слишком много неверных паролей. Подождите %n секунды.</numerusform>
                <numerusform>Слишком много неверных паролей. Подождите %n секунд.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordEdit</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Включён Caps Lock.</translation>
        </message>
        <message>
            <source>Hide the password (Ctrl+T)</source>
            <translation>Скрыть пароль (Ctrl+T)</translation>
        </message>
        <message>
            <source>Show the password (Ctrl+T)</source>
            <translation>Показать пароль (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PasswordPrompt</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>&amp;Password of %1</source>
            <translation>&amp;Пароль: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PeopleSection</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>left the center</source>
            <translation>больше не работает в центре</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Уволить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Принять снова</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Сохранено: %1.</translation>
        </message>
        <message>
            <source>%1 works for the center again.</source>
            <translation>%1 снова работает в центре.</translation>
        </message>
        <message>
            <source>%1 does not work for the center any more.</source>
            <translation>%1 больше не работает в центре.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Новый сотрудник</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PeriodChoice</name>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Предыдущий год</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Year before (Ctrl+Page Up)</source>
            <translation>Предыдущий год (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Month before (Ctrl+Page Up)</source>
            <translation>Предыдущий месяц (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Следующий год</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Next year (Ctrl+Page Down)</source>
            <translation>Следующий год (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>Next month (Ctrl+Page Down)</source>
            <translation>Следующий месяц (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Этот год</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PersonSection</name>
        <message>
            <source>Stateless person</source>
            <translation>Лицо без гражданства</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Личные данные</translation>
        </message>
        <message>
            <source>As on the identity document.</source>
            <translation>Как в документе, удостоверяющем личность.</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>Empty only if the document has none</source>
            <translation>Пусто, только если в документе не указано</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>If there is one</source>
            <translation>При наличии</translation>
        </message>
        <message>
            <source>&amp;IIN</source>
            <translation>ИИ&amp;Н</translation>
        </message>
        <message>
            <source>&amp;Foreign document</source>
            <translation>Ино&amp;странный документ</translation>
        </message>
        <message>
            <source>Series and number, for a person without an IIN</source>
            <translation>Серия и номер, для лица без ИИН</translation>
        </message>
        <message>
            <source>&amp;Citizenship</source>
            <translation>&amp;Гражданство</translation>
        </message>
        <message>
            <source>&amp;Date of birth</source>
            <translation>&amp;Дата рождения</translation>
        </message>
        <message>
            <source>Se&amp;x</source>
            <translation>&amp;Пол</translation>
        </message>
        <message>
            <source>Place of &amp;residence</source>
            <translation>&amp;Место жительства</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>&amp;Mobile phone</source>
            <translation>Мо&amp;б. телефон</translation>
        </message>
        <message>
            <source>&amp;Work phone</source>
            <translation>&amp;Рабочий телефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электронная почта</translation>
        </message>
        <message>
            <source>Person whom the law does not cover</source>
            <translation>Лицо, на которое закон не распространяется</translation>
        </message>
        <message>
            <source>Usually empty. Only if the candidate is a civil servant, a judge, a deputy or the like (L2.3): begin to type, then choose from the list</source>
            <translation>Обычно пусто. Только если кандидат – государственный служащий, судья, депутат или подобное лицо (L2.3): начните вводить слово и выберите из списка</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PersonalFileSaving</name>
        <message>
            <source>Personal file</source>
            <translation>Личное дело</translation>
        </message>
        <message>
            <source>Save the personal file</source>
            <translation>Сохранить личное дело</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PlanForm</name>
        <message>
            <source>level %1, version %2</source>
            <translation>уровень %1, версия %2</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>приказ %1</translation>
        </message>
        <message>
            <source>Hold the session on %1, which is not a working day?</source>
            <translation>Провести сессию %1, в нерабочий день?</translation>
        </message>
        <message>
            <source>Hold it on that day</source>
            <translation>Провести в этот день</translation>
        </message>
        <message>
            <source>Notices sent today allow %1 or later (R6.2)</source>
            <translation>При отправке уведомлений сегодня допускается %1 или позже (R6.2)</translation>
        </message>
        <message>
            <source>Change the session</source>
            <translation>Изменить сессию</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Запланировать сессию</translation>
        </message>
        <message>
            <source>&amp;Qualification programme</source>
            <translation>&amp;Квалификационная программа</translation>
        </message>
        <message>
            <source>E&amp;xam commission</source>
            <translation>&amp;Экзаменационная комиссия</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Время</translation>
        </message>
        <message>
            <source>&amp;Mode of the exam</source>
            <translation>&amp;Режим экзамена</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Место</translation>
        </message>
        <message>
            <source>Address and room; for an online session the link</source>
            <translation>Адрес и кабинет; для онлайн-сессии — ссылка</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Сохранить изменение</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Запланировать сессию</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PracticeModel</name>
        <message>
            <source>%1, optional</source>
            <translation>%1, необязательно</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Нужно</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PracticeSection</name>
        <message>
            <source>P&amp;ractice and decisions</source>
            <translation>П&amp;рактика и решения</translation>
        </message>
        <message>
            <source>%1: every mark is there.</source>
            <translation>%1: все оценки выставлены.</translation>
        </message>
        <message>
            <source>Technological map</source>
            <translation>Технологическая карта</translation>
        </message>
        <message>
            <source>The criteria of an operation stand here while its points are entered.</source>
            <translation>Здесь показаны критерии операции, пока вводятся её баллы.</translation>
        </message>
        <message>
            <source>%1: %2, the decision is confirmed.</source>
            <translation>%1: %2, решение подтверждено.</translation>
        </message>
        <message>
            <source>Candidates of the session</source>
            <translation>Кандидаты сессии</translation>
        </message>
        <message>
            <source>Points of the technological map</source>
            <translation>Баллы технологической карты</translation>
        </message>
        <message>
            <source>Decisions are still to confirm (%1). Look at the reasons of each and press “%2” below them.</source>
            <translation>Ещё не подтверждены решения (%1). Посмотрите основания каждого и нажмите под ними «%2».</translation>
        </message>
        <message>
            <source>%1: marks are stored (%2).</source>
            <translation>%1: оценки сохранены (%2).</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PreparationModel</name>
        <message>
            <source>Acquainted (R8.1)</source>
            <translation>Ознакомлен (R8.1)</translation>
        </message>
        <message>
            <source>Briefed (R8.2)</source>
            <translation>Инструктаж (R8.2)</translation>
        </message>
        <message>
            <source>Special conditions (R10)</source>
            <translation>Специальные условия (R10)</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ещё нет</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Явка</translation>
        </message>
        <message>
            <source>Document shown</source>
            <translation>Предъявлен документ</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не записано</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PreparationSection</name>
        <message>
            <source>&amp;Preparation</source>
            <translation>&amp;Подготовка</translation>
        </message>
        <message>
            <source>Everything is ready for the start.</source>
            <translation>К началу всё готово.</translation>
        </message>
        <message>
            <source>Still missing before the start: %1</source>
            <translation>До начала ещё не хватает: %1</translation>
        </message>
        <message>
            <source>The session has begun, candidates: %1</source>
            <translation>Сессия началась, кандидатов: %1</translation>
        </message>
        <message>
            <source>Start although something is missing?</source>
            <translation>Начать, хотя чего-то не хватает?</translation>
        </message>
        <message>
            <source>Missing: %1. The chair's reason is kept in the log of the session.</source>
            <translation>Не хватает: %1. Причина, указанная председателем, останется в журнале сессии.</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Начать сессию</translation>
        </message>
        <message>
            <source>Parts of the preparation</source>
            <translation>Части подготовки</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PreviewPane</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>Мельче (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Крупнее (Ctrl++)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>pages: %1</source>
            <translation>страниц: %1</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Страница %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PricesSection</name>
        <message>
            <source>Prices</source>
            <translation>Цены</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Уровень %1</translation>
        </message>
        <message>
            <source>From %1 it costs %2 ₸.</source>
            <translation>С %1 стоимость — %2 ₸.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Contracts keep the price at which they were concluded.</source>
            <translation>В договорах сохраняется цена, по которой они заключены.</translation>
        </message>
        <message>
            <source>&amp;Profession</source>
            <translation>&amp;Профессия</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Уровень</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>С &amp;даты</translation>
        </message>
        <message>
            <source>Pri&amp;ce, ₸</source>
            <translation>&amp;Цена, ₸</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>&amp;New price</source>
            <translation>&amp;Новая цена</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProblemWindow</name>
        <message>
            <source>The key of this installation lies in the keychain of the operating system. Log in to the desktop, unlock the keychain (for example GNOME Keyring or KWallet), and try again.</source>
            <translation>Ключ этой установки хранится в связке ключей операционной системы. Войдите в рабочий стол, разблокируйте связку ключей (например, GNOME Keyring или KWallet) и повторите попытку.</translation>
        </message>
        <message>
            <source>Another program has the data open. Close it and try again.</source>
            <translation>Данные открыты другой программой. Закройте её и повторите попытку.</translation>
        </message>
        <message>
            <source>The data was written by a newer version of Tanu. Install that version; nothing was changed.</source>
            <translation>Данные записаны более новой версией «Тану». Установите эту версию; ничего не изменено.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again. Nothing was lost.</source>
            <translation>Освободите место на диске и повторите попытку. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Nothing was changed. If it does not go away, keep the folder as it is and ask the one who looks after this computer.</source>
            <translation>Ничего не изменено. Если ошибка не исчезает, сохраните папку как есть и обратитесь к ответственному за этот компьютер.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The center cannot be opened</source>
            <translation>Центр не удаётся открыть</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Папка: %1</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProfessionsSection</name>
        <message>
            <source>Professions</source>
            <translation>Профессии</translation>
        </message>
        <message>
            <source>withdrawn on %1</source>
            <translation>исключена %1</translation>
        </message>
        <message>
            <source>applications are taken</source>
            <translation>заявления принимаются</translation>
        </message>
        <message>
            <source>without an approved programme</source>
            <translation>без утверждённой программы</translation>
        </message>
        <message>
            <source>Withdraw "%1" from the register since %2?</source>
            <translation>Исключить «%1» из реестра с %2?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>No new applications are taken for it; candidates who have no place in a session yet get none.</source>
            <translation>Новые заявления по ней не принимаются; кандидатам, у которых ещё нет места в сессии, оно не выделяется.</translation>
        </message>
        <message>
            <source>Withdrawn from the register: %1.</source>
            <translation>Исключена из реестра: %1.</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>NKZ</source>
            <translation>НКЗ</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Withdrawn since</source>
            <translation>Исключена с</translation>
        </message>
        <message>
            <source>&amp;Withdraw from the register</source>
            <translation>&amp;Исключить из реестра</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammeEditor</name>
        <message>
            <source>Questions: %1   ·   Points: %2</source>
            <translation>Вопросы: %1   ·   Баллы: %2</translation>
        </message>
        <message>
            <source>The draft was saved.</source>
            <translation>Проект сохранён.</translation>
        </message>
        <message>
            <source>Approve version %1 of "%2"?</source>
            <translation>Утвердить версию %1 программы «%2»?</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>From then on it is frozen and new applications are taken under it; changes make the next version.</source>
            <translation>С этого момента она неизменна, и новые заявления принимаются по ней; изменения составляют следующую версию.</translation>
        </message>
        <message>
            <source>Approved on %1 and frozen.</source>
            <translation>Утверждена %1 и изменению не подлежит.</translation>
        </message>
        <message>
            <source>The next version was begun as a copy.</source>
            <translation>Следующая версия начата как копия.</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>Все программы</translation>
        </message>
        <message>
            <source>%1, level %2, version %3</source>
            <translation>%1, уровень %2, версия %3</translation>
        </message>
        <message>
            <source>approved %1, frozen</source>
            <translation>утверждена %1, неизменна</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>&amp;Save the draft</source>
            <translation>&amp;Сохранить проект</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Утвердить</translation>
        </message>
        <message>
            <source>&amp;New version</source>
            <translation>&amp;Новая версия</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общее</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Allowed things</source>
            <translation>Разрешённые предметы</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Инструктаж</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Навыки</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Советы</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>На казахском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Criteria, in Kazakh</source>
            <translation>Критерии, на казахском</translation>
        </message>
        <message>
            <source>Criteria, in Russian</source>
            <translation>Критерии, на русском</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Минимум</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Обязательно</translation>
        </message>
        <message>
            <source>If this failed</source>
            <translation>Если не выполнено</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammeGeneral</name>
        <message>
            <source>Qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Least age, years</source>
            <translation>Минимальный возраст, лет</translation>
        </message>
        <message>
            <source>Theory, minutes</source>
            <translation>Теория, минут</translation>
        </message>
        <message>
            <source>Practice, minutes</source>
            <translation>Практика, минут</translation>
        </message>
        <message>
            <source>Practice: least, %</source>
            <translation>Практика: не менее, %</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Modes</source>
            <translation>Режимы</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Education is required</source>
            <translation>Требуется образование</translation>
        </message>
        <message>
            <source>Experience is required</source>
            <translation>Требуется опыт работы</translation>
        </message>
        <message>
            <source>Non-formal education counts</source>
            <translation>Неформальное образование учитывается</translation>
        </message>
        <message>
            <source>Informal education counts</source>
            <translation>Информальное образование учитывается</translation>
        </message>
        <message>
            <source>When assessors differ</source>
            <translation>При расхождении оценок</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>По большинству</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Наименьшая</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Средняя</translation>
        </message>
        <message>
            <source>The chair</source>
            <translation>Решает председатель</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgrammesSection</name>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>in force since %1</source>
            <translation>действует с %1</translation>
        </message>
        <message>
            <source>approved %1, replaced</source>
            <translation>утверждена %1, заменена</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
        <message>
            <source>Leave the draft without saving it?</source>
            <translation>Выйти из проекта без сохранения?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>What was typed since is lost.</source>
            <translation>Введённое с тех пор будет потеряно.</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Квалификация</translation>
        </message>
        <message>
            <source>A programme &amp;for</source>
            <translation>Программа &amp;для профессии</translation>
        </message>
        <message>
            <source>&amp;New programme</source>
            <translation>&amp;Новая программа</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProgressStrip</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProtocolSection</name>
        <message>
            <source>Protoco&amp;l</source>
            <translation>Прото&amp;кол</translation>
        </message>
        <message>
            <source>The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.</source>
            <translation>Сессия завершена. Составьте проект протокола: в него войдут комиссия, результаты и решения в их нынешнем виде.</translation>
        </message>
        <message>
            <source>The protocol is drafted after the session has ended.</source>
            <translation>Проект протокола составляется после завершения сессии.</translation>
        </message>
        <message>
            <source>The protocol is drafted.</source>
            <translation>Проект протокола составлен.</translation>
        </message>
        <message>
            <source>Sign protocol %1?</source>
            <translation>Подписать протокол %1?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Signed, it is frozen for ever: a later correction is a new protocol that names this one.</source>
            <translation>После подписания он навсегда неизменен: последующее исправление — это новый протокол со ссылкой на этот.</translation>
        </message>
        <message>
            <source>Protocol %1 is signed: passed %2, not passed %3.</source>
            <translation>Протокол %1 подписан: прошли %2, не прошли %3.</translation>
        </message>
        <message>
            <source>Protocol %1</source>
            <translation>Протокол %1</translation>
        </message>
        <message>
            <source>Save the protocol</source>
            <translation>Сохранить протокол</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>From now on it counts instead of protocol %1; documents that it does not bear out any more are cancelled.</source>
            <translation>С этого момента он действует вместо протокола %1; документы, которые он больше не подтверждает, аннулируются.</translation>
        </message>
        <message>
            <source>Protocol %1 counts now. Now passed: %2, now not passed: %3, documents cancelled: %4.</source>
            <translation>Теперь действует протокол %1. Теперь прошли: %2, теперь не прошли: %3, аннулировано документов: %4.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PublicProfileForm</name>
        <message>
            <source>%1, in Kazakh</source>
            <translation>%1 (каз.)</translation>
        </message>
        <message>
            <source>%1, in Russian</source>
            <translation>%1 (рус.)</translation>
        </message>
        <message>
            <source>What everybody may read of the center</source>
            <translation>Что о центре может прочитать каждый</translation>
        </message>
        <message>
            <source>Name, address, telephone, professions and prices are published with it.</source>
            <translation>Вместе с этим публикуются название, адрес, телефон, профессии и цены.</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Структура</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Деятельность</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Conditions for persons with disabilities</source>
            <translation>Условия для лиц с инвалидностью</translation>
        </message>
        <message>
            <source>Head of the center</source>
            <translation>Руководитель центра</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Интернет-ресурс</translation>
        </message>
        <message>
            <source>Begins with https://</source>
            <translation>Начинается с https://</translation>
        </message>
        <message>
            <source>Divisions and places of the exam</source>
            <translation>Подразделения и места проведения экзамена</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Доступность</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::PublicationSection</name>
        <message>
            <source>Publication</source>
            <translation>Публикация</translation>
        </message>
        <message>
            <source>It was saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>It goes to the platform with the next exchange.</source>
            <translation>Уйдёт на платформу при следующем обмене.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Опубликовать</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReadinessModel</name>
        <message>
            <source>Equipment and special conditions (R10)</source>
            <translation>Оборудование и специальные условия (R10)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>nobody has looked</source>
            <translation>никто не проверял</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReadinessSection</name>
        <message>
            <source>Equipment and conditions</source>
            <translation>Оборудование и условия</translation>
        </message>
        <message>
            <source>Everything of the checklist is ready.</source>
            <translation>По листу готовности всё готово.</translation>
        </message>
        <message>
            <source>Recorded. Still to check: %1</source>
            <translation>Записано. Осталось проверить: %1</translation>
        </message>
        <message>
            <source>Checklist of session %1</source>
            <translation>Лист готовности сессии %1</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>Всё готово</translation>
        </message>
        <message>
            <source>Print the checklist</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>The programme names no equipment, and no candidate needs special conditions.</source>
            <translation>Программа не предусматривает оборудования, и никому из кандидатов не нужны специальные условия.</translation>
        </message>
        <message>
            <source>Space ticks an item. Where something is missing, the note says why.</source>
            <translation>Пробел отмечает пункт. Если чего-то нет, причина указывается в примечании.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReasonPanel</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Причина</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ReceiptPanel</name>
        <message>
            <source>Receipt of the result</source>
            <translation>Получение результата</translation>
        </message>
        <message>
            <source>Notice No %1 was sent on %2.</source>
            <translation>Уведомление № %1 направлено %2.</translation>
        </message>
        <message>
            <source>From this day the candidate has five working days to appeal.</source>
            <translation>После этого дня у кандидата есть пять рабочих дней на апелляцию.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>The receipt is recorded. An appeal is in time until %1.</source>
            <translation>Получение результата записано. Последний день подачи апелляции — %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecordsModel</name>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, ред. %2</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создано</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Получен ответ</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecountModel</name>
        <message>
            <source>corrected protocol</source>
            <translation>исправленный протокол</translation>
        </message>
        <message>
            <source>corrected calendar</source>
            <translation>исправленный календарь</translation>
        </message>
        <message>
            <source>%1, counted from %2</source>
            <translation>%1, считая с %2</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Counted now</source>
            <translation>Новый день</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecountPage</name>
        <message>
            <source>Terms to count anew</source>
            <translation>Пересчёт сроков</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>ожидает: %1</translation>
        </message>
        <message>
            <source>Accept the new day: %1</source>
            <translation>Принять новый день: %1</translation>
        </message>
        <message>
            <source>Keep the old day: %1</source>
            <translation>Оставить прежний: %1</translation>
        </message>
        <message numerus="yes">
            <source>The new day counts for %n term(s).</source>
            <translation>
                <numerusform>Новый день действует для %n срока.</numerusform>
                <numerusform>Новый день действует для %n сроков.</numerusform>
                <numerusform>Новый день действует для %n сроков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The old day stays for %n term(s).</source>
            <translation>
                <numerusform>Прежний день остаётся для %n срока.</numerusform>
                <numerusform>Прежний день остаётся для %n сроков.</numerusform>
                <numerusform>Прежний день остаётся для %n сроков.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecoveryKeyWindow</name>
        <message>
            <source>Printed. Now type the last group from the sheet.</source>
            <translation>Напечатано. Теперь наберите последнюю группу с листа.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>It opens the center again when the administrator's password is lost, and the backups when the computer is. It is shown this once: print it and lock the sheet away.</source>
            <translation>Он снова открывает центр, если утерян пароль администратора, и резервные копии, если утерян компьютер. Ключ показывается один раз: напечатайте его и уберите лист в сейф.</translation>
        </message>
        <message>
            <source>&amp;Last group of the key</source>
            <translation>&amp;Последняя группа ключа</translation>
        </message>
        <message>
            <source>Five signs, typed from the printed sheet</source>
            <translation>Пять знаков с напечатанного листа</translation>
        </message>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>&amp;Напечатать лист</translation>
        </message>
        <message>
            <source>&amp;It is locked away</source>
            <translation>Лист &amp;убран в сейф</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecoveryWindow</name>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Lost password</source>
            <translation>Утерян пароль</translation>
        </message>
        <message>
            <source>Whoever knows the administrator's password gives you a new one in the settings, under People. If nobody knows it, type the recovery key: the sheet that was printed when the center was made.</source>
            <translation>Кто знает пароль администратора, выдаст вам новый в настройках, в разделе «Люди». Если его не знает никто, наберите ключ восстановления с листа, напечатанного при создании центра.</translation>
        </message>
        <message>
            <source>&amp;Recovery key</source>
            <translation>&amp;Ключ восстановления</translation>
        </message>
        <message>
            <source>Whose pass&amp;word</source>
            <translation>Чей п&amp;ароль</translation>
        </message>
        <message>
            <source>13 groups of five signs; hyphens and capitals do not matter</source>
            <translation>13 групп по пять знаков; дефисы и регистр не важны</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Продолжить</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RefusalPanel</name>
        <message>
            <source>Refusal to conclude a contract</source>
            <translation>Мотивированный отказ в заключении договора</translation>
        </message>
        <message>
            <source>The letter names the grounds in the candidate's language and is signed by the head. The case is closed.</source>
            <translation>В письме основания указываются на языке кандидата, его подписывает руководитель. Дело закрывается.</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Основания</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <source>What exactly is missing or wrong, in the candidate's language</source>
            <translation>Чего именно не хватает или что неверно, на языке кандидата</translation>
        </message>
        <message>
            <source>Refusal No %1 is recorded.</source>
            <translation>Мотивированный отказ № %1 зарегистрирован.</translation>
        </message>
        <message>
            <source>Refuse the application of %1?</source>
            <translation>Отказать в заключении договора: %1?</translation>
        </message>
        <message>
            <source>Sign the refusal</source>
            <translation>Подписать отказ</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Дело закрывается.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RowsEditor</name>
        <message>
            <source>Add a &amp;row</source>
            <translation>Добавить &amp;строку</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Up (Ctrl+Up)</source>
            <translation>Вверх (Ctrl+Up)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>Down (Ctrl+Down)</source>
            <translation>Вниз (Ctrl+Down)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SchedulePanel</name>
        <message>
            <source>%1 · %2 · %3 · candidates: %4</source>
            <translation>%1 · %2 · %3 · кандидатов: %4</translation>
        </message>
        <message>
            <source>The candidate has a place here.</source>
            <translation>Место кандидата — здесь.</translation>
        </message>
        <message>
            <source>Place in a session</source>
            <translation>Место в сессии</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Запланировать сессию</translation>
        </message>
        <message>
            <source>Planned sessions of this programme</source>
            <translation>Запланированные сессии этой программы</translation>
        </message>
        <message>
            <source>If the notice goes out today, the first allowed date is %1.</source>
            <translation>Если отправить уведомление сегодня, первая допустимая дата — %1.</translation>
        </message>
        <message>
            <source>No session of this programme is planned.</source>
            <translation>По этой программе сессии не запланированы.</translation>
        </message>
        <message>
            <source>A place in session %1 on %2 is given.</source>
            <translation>Место в сессии %1 на %2 предоставлено.</translation>
        </message>
        <message>
            <source>The first allowed date is %1, %2.</source>
            <translation>Первая допустимая дата — %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatProfessionsEdit</name>
        <message>
            <source>Seat in an exam commission</source>
            <translation>Место в экзаменационной комиссии</translation>
        </message>
        <message>
            <source>May sit for</source>
            <translation>По каким профессиям может заседать</translation>
        </message>
        <message>
            <source>Every profession</source>
            <translation>Все профессии</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Только эти</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Профессии</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatsModel</name>
        <message>
            <source>Member</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>does not sit, the seat is empty</source>
            <translation>не заседает, место пустует</translation>
        </message>
        <message>
            <source>instead of %1</source>
            <translation>вместо: %1</translation>
        </message>
        <message>
            <source>the whole session</source>
            <translation>вся сессия</translation>
        </message>
        <message>
            <source>, order No %1 of %2</source>
            <translation>, приказ № %1 от %2</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>никто</translation>
        </message>
        <message>
            <source>replaces</source>
            <translation>заменяет</translation>
        </message>
        <message>
            <source>instead of %1: %2</source>
            <translation>вместо: %1; причина: %2</translation>
        </message>
        <message>
            <source>must be replaced</source>
            <translation>подлежит замене</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SeatsSection</name>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Order on the commission of session %1</source>
            <translation>Приказ о комиссии сессии %1</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Заменить члена</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Заявить о связи</translation>
        </message>
        <message>
            <source>Print the order</source>
            <translation>Напечатать приказ</translation>
        </message>
        <message>
            <source>Commission of the session</source>
            <translation>Комиссия сессии</translation>
        </message>
        <message>
            <source>Withdraw the tie of %1 and %2?</source>
            <translation>Отозвать заявленную связь: %1 — %2?</translation>
        </message>
        <message>
            <source>Only for a tie that was declared by mistake: the member sits before this person again. The journal keeps both.</source>
            <translation>Только для связи, заявленной по ошибке: член комиссии снова участвует в экзамене этого лица. В журнале сохраняется и то и другое.</translation>
        </message>
        <message>
            <source>Withdraw the tie</source>
            <translation>Отозвать связь</translation>
        </message>
        <message>
            <source>The tie of %1 and %2 is withdrawn.</source>
            <translation>Связь отозвана: %1 — %2.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SecondEdit</name>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionHead</name>
        <message>
            <source>%1, level %2 · %3 · %4</source>
            <translation>%1, уровень %2 · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionListModel</name>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>%1 of %2 decided</source>
            <translation>решено %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionPage</name>
        <message>
            <source>Cancel session %1?</source>
            <translation>Отменить сессию %1?</translation>
        </message>
        <message>
            <source>Its candidates wait for a place again; whoever was notified needs a new notice.</source>
            <translation>Её кандидаты снова ожидают места; уже уведомлённым требуется новое уведомление.</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Отменить сессию</translation>
        </message>
        <message>
            <source>Exam session</source>
            <translation>Экзаменационная сессия</translation>
        </message>
        <message>
            <source>Add candidates</source>
            <translation>Добавить кандидатов</translation>
        </message>
        <message>
            <source>Send the notices</source>
            <translation>Отправить уведомления</translation>
        </message>
        <message>
            <source>Begins on %1</source>
            <translation>Начало: %1</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Начать сессию</translation>
        </message>
        <message>
            <source>Record the theory</source>
            <translation>Внести результаты теории</translation>
        </message>
        <message>
            <source>Assess the practice</source>
            <translation>Оценить практику</translation>
        </message>
        <message>
            <source>Confirm the decisions</source>
            <translation>Подтвердить решения</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Завершить сессию</translation>
        </message>
        <message>
            <source>Draft the protocol</source>
            <translation>Составить проект протокола</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Подписать протокол</translation>
        </message>
        <message>
            <source>End session %1?</source>
            <translation>Завершить сессию %1?</translation>
        </message>
        <message>
            <source>From now the two working days for the protocol run (R17.2).</source>
            <translation>С этого момента отсчитываются два рабочих дня на протокол (R17.2).</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>Сессия завершена.</translation>
        </message>
        <message>
            <source>The session is cancelled. Cases that wait again: %1</source>
            <translation>Сессия отменена. Дел, снова ожидающих места: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Go to the documents</source>
            <translation>Перейти к документам</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Сессия %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionsPage</name>
        <message>
            <source>Exam sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Запланировать сессию</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Сохранить в iCalendar</translation>
        </message>
        <message>
            <source>The month or the list as iCalendar, for other calendars</source>
            <translation>Месяц или список в iCalendar, для других календарей</translation>
        </message>
        <message>
            <source>Save the sessions</source>
            <translation>Сохранить сессии</translation>
        </message>
        <message>
            <source>iCalendar (*.ics)</source>
            <translation>iCalendar (*.ics)</translation>
        </message>
        <message>
            <source>Saved: %1 (sessions: %2)</source>
            <translation>Сохранено: %1 (сессий: %2)</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>sessions</comment>
            <translation>Открытые</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Разделы настроек</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SettingsSection</name>
    </context>
    <context>
        <name>tanu::desktop::SickLeavePanel</name>
        <message>
            <source>Scan of the sick-leave sheet</source>
            <translation>Скан листа о временной нетрудоспособности</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Sick-leave sheet</source>
            <translation>Лист о временной нетрудоспособности</translation>
        </message>
        <message>
            <source>It covers the day of session %1, %2.</source>
            <translation>Он должен покрывать день сессии %1: %2.</translation>
        </message>
        <message>
            <source>The next date is free of the ten working days; a voucher is extended by the days of the disability.</source>
            <translation>Для следующей даты десять рабочих дней не требуются; срок ваучера продлевается на дни нетрудоспособности.</translation>
        </message>
        <message>
            <source>Number of the sheet</source>
            <translation>Номер листа</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Medical organization</source>
            <translation>Медицинская организация</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан</translation>
        </message>
        <message>
            <source>The illness is proved. The voucher is valid until %1.</source>
            <translation>Нетрудоспособность подтверждена. Ваучер действителен до %1.</translation>
        </message>
        <message>
            <source>The illness is proved: another date may be set.</source>
            <translation>Нетрудоспособность подтверждена: можно назначить другую дату.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SignInWindow</name>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>Who works now?</source>
            <translation>Кто сейчас работает?</translation>
        </message>
        <message>
            <source>&amp;Name or login</source>
            <translation>&amp;Имя или логин</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демонстрационный центр: пароль у всех — «%1».</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Войти</translation>
        </message>
        <message>
            <source>&amp;Lost password</source>
            <translation>&amp;Утерян пароль</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SoughtSection</name>
        <message>
            <source>Level %1</source>
            <translation>Уровень %1</translation>
        </message>
        <message>
            <source>The programme has no single skills</source>
            <translation>В программе нет отдельных навыков</translation>
        </message>
        <message>
            <source>By the programme</source>
            <translation>По программе</translation>
        </message>
        <message>
            <source>Of the exam and of all papers</source>
            <translation>Язык экзамена и всех бумаг</translation>
        </message>
        <message>
            <source>Pr&amp;ofession</source>
            <translation>Пр&amp;офессия</translation>
        </message>
        <message>
            <source>Any part of the name or the code</source>
            <translation>Любая часть названия или кода</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Уровень</translation>
        </message>
        <message>
            <source>W&amp;hat is to be recognized</source>
            <translation>&amp;Что требуется признать</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Навыки</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Mode of the exam</source>
            <translation>Режим экзамена</translation>
        </message>
        <message>
            <source>Special conditions</source>
            <translation>Особые условия</translation>
        </message>
        <message>
            <source>What access the candidate needs at the exam</source>
            <translation>Какие условия доступности нужны кандидату на экзамене</translation>
        </message>
        <message>
            <source>%1 ₸ by the price list</source>
            <translation>%1 ₸ по прейскуранту</translation>
        </message>
        <message>
            <source>The price list has no price yet</source>
            <translation>В прейскуранте пока нет цены</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Что запрашивается</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StaffForm</name>
        <message>
            <source>Head of the center</source>
            <translation>Руководитель центра признания</translation>
        </message>
        <message>
            <source>Person of the staff</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>What else the head does</source>
            <translation>Другие роли руководителя</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StaffList</name>
        <message>
            <source>Head of the center</source>
            <translation>Руководитель центра признания</translation>
        </message>
        <message>
            <source>Person of the staff</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>An exam commission has a chair, a secretary and at least two members; an appeal commission has as many, and they are others. Whoever is not there yet is added later in the settings.</source>
            <translation>В экзаменационной комиссии председатель, секретарь и не менее двух членов; в апелляционной столько же, и это другие люди. Кого пока нет, добавляют позже в настройках.</translation>
        </message>
        <message>
            <source>Whoever signs the protocol does not make the document: it is made by another person.</source>
            <translation>Документ готовит не тот, кто подписал протокол: это делает другой человек.</translation>
        </message>
        <message>
            <source>A&amp;dd a person</source>
            <translation>Добавить &amp;сотрудника</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StepPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>May be done by: %1</source>
            <translation>Могут выполнить: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::StepStrip</name>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <source>Steps of the procedure</source>
            <translation>Шаги процедуры</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>не пройдено</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>пропущено</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SubstitutePanel</name>
        <message>
            <source>The whole session</source>
            <translation>Вся сессия</translation>
        </message>
        <message>
            <source>Nobody, the seat stays empty</source>
            <translation>Никто, место остаётся пустым</translation>
        </message>
        <message>
            <source>From now on for everybody. Whoever has marked a candidate in full stays the assessor of that candidate.</source>
            <translation>С этого момента для всех. Кто полностью оценил кандидата, остаётся его оценивающим.</translation>
        </message>
        <message>
            <source>For this candidate only. Marks of a recused member do not count for the candidate.</source>
            <translation>Только для этого кандидата. Оценки отведённого члена для этого кандидата не учитываются.</translation>
        </message>
        <message>
            <source>%1 does not sit from now on.</source>
            <translation>%1 больше не заседает.</translation>
        </message>
        <message>
            <source>%1 sits instead of %2.</source>
            <translation>Заседает %1; заменённый член: %2.</translation>
        </message>
        <message>
            <source>Replace a member</source>
            <translation>Заменить члена</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>&amp;Member who does not sit</source>
            <translation>&amp;Член, который не заседает</translation>
        </message>
        <message>
            <source>Who sits &amp;instead</source>
            <translation>Кто заседает &amp;вместо него</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>Для &amp;кого</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Причина</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>По&amp;яснение</translation>
        </message>
        <message>
            <source>&amp;Number of the order</source>
            <translation>&amp;Номер приказа</translation>
        </message>
        <message>
            <source>&amp;Date of the order</source>
            <translation>&amp;Дата приказа</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Summary</name>
        <message>
            <source>Is everything right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>All of it can be changed later in the settings. Professions of the register, five ready programmes with prices, the regions and the working calendar come with the program.</source>
            <translation>Всё это можно изменить позже в настройках. Профессии реестра, пять готовых программ с ценами, регионы и рабочий календарь входят в состав «Тану».</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Accreditation</source>
            <translation>Аккредитация</translation>
        </message>
        <message>
            <source>No. %1, from %2 to %3</source>
            <translation>№ %1, с %2 по %3 включительно</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>nobody else yet</source>
            <translation>пока больше никого</translation>
        </message>
        <message>
            <source>Exam commission</source>
            <translation>Экзаменационная комиссия</translation>
        </message>
        <message>
            <source>order No. %1 of %2</source>
            <translation>приказ № %1 от %2</translation>
        </message>
        <message>
            <source>later, in the settings</source>
            <translation>позже, в настройках</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SupportForm</name>
        <message>
            <source>The support of the platform answers within three working days; where the program or the platform has to be corrected, within ten or twenty.</source>
            <translation>Служба поддержки платформы отвечает в течение трёх рабочих дней; если нужно исправить программу или работу платформы – в течение десяти или двадцати.</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>&amp;IIN</source>
            <translation>ИИ&amp;Н</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Логин</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;Электронная почта</translation>
        </message>
        <message>
            <source>An e-mail or a telephone for the answer</source>
            <translation>Почта или телефон для ответа</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>Тема &amp;заявки</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>Описание &amp;вопроса или проблемы</translation>
        </message>
        <message>
            <source>What was done, what was expected, what came instead</source>
            <translation>Что делали, чего ждали и что вышло</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>Ф&amp;айл (в случае наличия)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SupportPage</name>
        <message>
            <source>File for the request</source>
            <translation>Файл к заявке</translation>
        </message>
        <message>
            <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>PDF, JPEG и PNG (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Request to the support</source>
            <translation>Заявка в службу поддержки</translation>
        </message>
        <message>
            <source>Se&amp;nd</source>
            <translation>Отп&amp;равить</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Something is missing or wrong: see the marked fields. Nothing typed is lost.</source>
            <translation>Чего-то не хватает или есть ошибка: смотрите отмеченные поля. Введённое не потеряно.</translation>
        </message>
        <message>
            <source>Sending the request</source>
            <translation>Отправка заявки</translation>
        </message>
        <message>
            <source>Request No %1 is with the support. The last day for the answer is %2.</source>
            <translation>Заявка № %1 принята службой поддержки. Последний день ответа — %2.</translation>
        </message>
        <message>
            <source>The platform does not answer. The request stays here as your draft: send it again later, it is never filed twice.</source>
            <translation>Платформа не отвечает. Заявка остаётся здесь черновиком: отправьте её позже, дважды она не регистрируется.</translation>
        </message>
        <message>
            <source>The sending was stopped. The request stays here as your draft.</source>
            <translation>Отправка остановлена. Заявка остаётся здесь черновиком.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Новая заявка</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Заявки и ответы</translation>
        </message>
        <message>
            <source>This computer is not enrolled with the platform yet: nothing was sent. The request stays here as your draft.</source>
            <translation>Этот компьютер ещё не зарегистрирован на платформе: ничего не отправлено. Заявка остаётся здесь черновиком.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TableExport</name>
        <message>
            <source>The export was stopped</source>
            <translation>Экспорт остановлен</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>Excel (*.xlsx);;CSV (*.csv)</source>
            <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting: %1</source>
            <translation>Экспорт: %1</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Запись файла</translation>
        </message>
        <message>
            <source>Saved: %1 (rows: %2)</source>
            <translation>Сохранено: %1 (строк: %2)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryImportModel</name>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Верных</translation>
        </message>
        <message>
            <source>Result (R15)</source>
            <translation>Результат (R15)</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Заменяет</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>допущен</translation>
        </message>
        <message>
            <source>not admitted</source>
            <translation>не допущен</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryImportPanel</name>
        <message>
            <source>Results stored: %1, admitted to practice: %2.</source>
            <translation>Сохранено результатов: %1, допущено к практике: %2.</translation>
        </message>
        <message>
            <source>Results from %1</source>
            <translation>Результаты из файла %1</translation>
        </message>
        <message>
            <source>Store the results: %1</source>
            <translation>Сохранить результаты: %1</translation>
        </message>
        <message>
            <source>Replaces results that are there already: %1.</source>
            <translation>Заменит уже имеющиеся результаты: %1.</translation>
        </message>
        <message>
            <source>Not in the file, still to come: %1.</source>
            <translation>Нет в файле, ещё ожидаются: %1.</translation>
        </message>
        <message>
            <source>Everybody of the session is in the file.</source>
            <translation>В файле есть все кандидаты сессии.</translation>
        </message>
        <message>
            <source>What would be stored</source>
            <translation>Что будет сохранено</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheoryModel</name>
        <message>
            <source>needs %1</source>
            <translation>нужно %1</translation>
        </message>
        <message>
            <source>%1, admitted</source>
            <translation>%1, допущен</translation>
        </message>
        <message>
            <source>%1, not admitted</source>
            <translation>%1, не допущен</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Correct of %1</source>
            <translation>Верных из %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TheorySection</name>
        <message>
            <source>&amp;Theory</source>
            <translation>&amp;Теория</translation>
        </message>
        <message>
            <source>Admitted from %1 correct answers</source>
            <translation>Допуск от %1 верных ответов</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>По темам</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>В целом</translation>
        </message>
        <message>
            <source>Correct answers of the candidates</source>
            <translation>Верные ответы кандидатов</translation>
        </message>
        <message>
            <source>The session has not begun: results can be entered after its start.</source>
            <translation>Сессия не началась: результаты можно вводить после её начала.</translation>
        </message>
        <message>
            <source>Not stored yet because a topic is missing: candidates %1</source>
            <translation>Ещё не сохранено, так как не хватает темы: кандидатов %1</translation>
        </message>
        <message>
            <source>Enter: down. Tab: along the row. A whole row is stored as you leave it.</source>
            <translation>Enter: вниз. Tab: вдоль строки. Полная строка сохраняется при выходе из неё.</translation>
        </message>
        <message>
            <source>%1: %2, admitted to practice.</source>
            <translation>%1: %2, допуск к практике получен.</translation>
        </message>
        <message>
            <source>%1: %2, not admitted; at least %3 were needed.</source>
            <translation>%1: %2, допуск не получен; требовалось не менее %3.</translation>
        </message>
        <message>
            <source>Results of the testing system</source>
            <translation>Результаты тестовой системы</translation>
        </message>
        <message>
            <source>Import from a file</source>
            <translation>Импорт из файла</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TiePanel</name>
        <message>
            <source>Declared: %1 must be replaced for %2.</source>
            <translation>Заявлено: %1 подлежит замене, кандидат: %2.</translation>
        </message>
        <message>
            <source>Declare a tie</source>
            <translation>Заявить о связи</translation>
        </message>
        <message>
            <source>From now on the member does not sit before this person, in this case or any other.</source>
            <translation>С этого момента член комиссии не заседает для этого лица ни в этом деле, ни в каком другом.</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Заявить</translation>
        </message>
        <message>
            <source>&amp;Member</source>
            <translation>&amp;Член комиссии</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>W&amp;hat binds them</source>
            <translation>Что их &amp;связывает</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Примечание</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TimeEdit</name>
        <message>
            <source>hh:mm</source>
            <translation>чч:мм</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ToIssueModel</name>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Профессия</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Issue until (R18.1)</source>
            <translation>Выдать до (R18.1)</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Новое заявление</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>К исполнению ничего нет.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>К исполнению</translation>
        </message>
        <message>
            <source>due: %1</source>
            <translation>к исполнению: %1</translation>
        </message>
        <message>
            <source>No case is waiting.</source>
            <translation>Ни одно дело не ждёт.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::TravelPart</name>
        <message>
            <source>Take session %1 back from the venue?</source>
            <translation>Вернуть сессию %1 с места проведения без пакета?</translation>
        </message>
        <message>
            <source>The session is here again as it left: what was recorded at the venue is lost, its parcel will be refused, and the numbers that left with it are never used.</source>
            <translation>Сессия снова здесь такой, какой уехала: записанное на месте проведения теряется, её пакет не будет принят, а номера, уехавшие с ней, больше не используются.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Вернуть без пакета</translation>
        </message>
        <message>
            <source>“%1” has this session since %2. Here it is only read until it comes home.</source>
            <translation>Эта сессия у места проведения «%1» с %2. До возвращения здесь её можно только читать.</translation>
        </message>
        <message>
            <source>While the session was at “%1”, both sides changed the same cases: %2. Choose what stands; the protocol waits.</source>
            <translation>Пока сессия была у места проведения «%1», обе стороны вносили изменения; общих изменённых дел: %2. Выберите, что остаётся; протокол ждёт.</translation>
        </message>
        <message>
            <source>Write the parcel once more</source>
            <translation>Записать пакет ещё раз</translation>
        </message>
        <message>
            <source>Return the session</source>
            <translation>Вернуть сессию</translation>
        </message>
        <message>
            <source>The parcel that came from the venue</source>
            <translation>Пакет, пришедший с места проведения</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеты (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick for the parcel</source>
            <translation>Папка или флешка для пакета</translation>
        </message>
        <message>
            <source>The session is here again as it left. Its parcel is refused from now on.</source>
            <translation>Сессия снова здесь такой, какой уехала. Её пакет с этого момента не принимается.</translation>
        </message>
        <message>
            <source>Hand over to a venue</source>
            <translation>Передать на место проведения</translation>
        </message>
        <message>
            <source>&amp;Bring home</source>
            <translation>&amp;Принять обратно</translation>
        </message>
        <message>
            <source>&amp;Compare and choose</source>
            <translation>&amp;Сравнить и выбрать</translation>
        </message>
        <message>
            <source>This session was returned to the office (%1) on %2. Here it is only read.</source>
            <translation>Эта сессия возвращена в офис (%1) %2. Здесь её можно только читать.</translation>
        </message>
        <message>
            <source>This session came from the office (%1) on %2 and is conducted here. Return it when the day is done.</source>
            <translation>Эта сессия пришла из офиса (%1) %2 и проводится здесь. Верните её, когда день закончится.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::UnschedulePanel</name>
        <message>
            <source>Out of the session</source>
            <translation>Исключение из сессии</translation>
        </message>
        <message>
            <source>Session %1 on %2. The case waits for another place.</source>
            <translation>Сессия %1 на %2. Дело ожидает другого места.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The case waits for another place.</source>
            <translation>Дело ожидает другого места.</translation>
        </message>
        <message>
            <source>Take back the report of illness</source>
            <translation>Отозвать сообщение о болезни</translation>
        </message>
        <message>
            <source>The report of illness is taken back</source>
            <translation>Отзыв сообщения о болезни</translation>
        </message>
        <message>
            <source>The case waits for another place; the ten working days hold for it.</source>
            <translation>Дело ожидает другого места; десять рабочих дней для него действуют.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VenueStartWindow</name>
        <message>
            <source>The parcel that came</source>
            <translation>Пришедший пакет</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеты (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick with parcels</source>
            <translation>Папка или флешка с пакетами</translation>
        </message>
        <message>
            <source>File for the card</source>
            <translation>Файл карточки</translation>
        </message>
        <message>
            <source>Cards (*.card)</source>
            <translation>Карточки (*.card)</translation>
        </message>
        <message>
            <source>The card is in the file %1. Carry it to the office: it is enrolled there in the settings, under Venues.</source>
            <translation>Карточка в файле %1. Отнесите её в офис: там её подключают в настройках, в разделе «Места проведения».</translation>
        </message>
        <message>
            <source>The card of the office</source>
            <translation>Карточка офиса</translation>
        </message>
        <message>
            <source>The office is enrolled. Compare both fingerprints by voice before the first session comes.</source>
            <translation>Офис подключён. Сверьте оба отпечатка голосом, прежде чем придёт первая сессия.</translation>
        </message>
        <message>
            <source>Reading the parcel</source>
            <translation>Пакет читается</translation>
        </message>
        <message>
            <source>There is no parcel for this computer in the folder.</source>
            <translation>В папке нет пакета для этого компьютера.</translation>
        </message>
        <message>
            <source>This computer is the venue “%1”. Fingerprint: %2</source>
            <translation>Этот компьютер — место проведения «%1». Отпечаток: %2</translation>
        </message>
        <message>
            <source>The card is a small file for a stick. With it this computer becomes a venue, for good.</source>
            <translation>Карточка — небольшой файл для флешки. С ней этот компьютер навсегда становится местом проведения.</translation>
        </message>
        <message>
            <source>&amp;Save the card again...</source>
            <translation>&amp;Сохранить карточку ещё раз...</translation>
        </message>
        <message>
            <source>&amp;Save the card...</source>
            <translation>&amp;Сохранить карточку...</translation>
        </message>
        <message>
            <source>At the office the card is saved in the settings, under Venues.</source>
            <translation>В офисе карточку сохраняют в настройках, в разделе «Места проведения».</translation>
        </message>
        <message>
            <source>With the first session the commission comes, and its members sign in as at the office.</source>
            <translation>С первой сессией приходит комиссия, её члены входят так же, как в офисе.</translation>
        </message>
        <message>
            <source>Tanu</source>
            <translation>Тану</translation>
        </message>
        <message>
            <source>A venue of a center</source>
            <translation>Место проведения центра</translation>
        </message>
        <message>
            <source>Here sessions are conducted that the office hands over as sealed files, also without any network. Office and venue know each other by their cards.</source>
            <translation>Здесь проводятся сессии, которые офис передаёт зашифрованными файлами, — и без всякой сети. Офис и место проведения узнают друг друга по карточкам.</translation>
        </message>
        <message>
            <source>1. The card of this computer</source>
            <translation>1. Карточка этого компьютера</translation>
        </message>
        <message>
            <source>&amp;Name of the venue</source>
            <translation>&amp;Название места проведения</translation>
        </message>
        <message>
            <source>As the office shall call it: a town, a college, a laptop</source>
            <translation>Как его будет называть офис: город, колледж, ноутбук</translation>
        </message>
        <message>
            <source>2. The card of the office</source>
            <translation>2. Карточка офиса</translation>
        </message>
        <message>
            <source>&amp;Enrol the office's card...</source>
            <translation>&amp;Подключить карточку офиса...</translation>
        </message>
        <message>
            <source>3. The first session</source>
            <translation>3. Первая сессия</translation>
        </message>
        <message>
            <source>&amp;Receive a session...</source>
            <translation>П&amp;ринять сессию...</translation>
        </message>
        <message>
            <source>Read all parcels of a &amp;folder...</source>
            <translation>Прочитать все пакеты из п&amp;апки...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The office is %1. Fingerprint: %2</source>
            <translation>Офис — %1. Отпечаток: %2</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VenuesSection</name>
        <message>
            <source>The parcel that came</source>
            <translation>Пришедший пакет</translation>
        </message>
        <message>
            <source>Parcels (*.parcel)</source>
            <translation>Пакеты (*.parcel)</translation>
        </message>
        <message>
            <source>Folder or stick with parcels</source>
            <translation>Папка или флешка с пакетами</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Места проведения</translation>
        </message>
        <message>
            <source>active</source>
            <translation>активно</translation>
        </message>
        <message>
            <source>gets no sessions</source>
            <translation>не получает сессий</translation>
        </message>
        <message>
            <source>came home, something to choose</source>
            <translation>вернулась, нужно выбрать</translation>
        </message>
        <message>
            <source>Give it sessions a&amp;gain</source>
            <translation>Снова &amp;давать сессии</translation>
        </message>
        <message>
            <source>&amp;Give it no more sessions</source>
            <translation>Больше не &amp;давать сессий</translation>
        </message>
        <message>
            <source>&amp;Receive a session...</source>
            <translation>&amp;Принять сессию...</translation>
        </message>
        <message>
            <source>&amp;Bring a session home...</source>
            <translation>&amp;Принять сессию обратно...</translation>
        </message>
        <message>
            <source>File for the card</source>
            <translation>Файл карточки</translation>
        </message>
        <message>
            <source>Cards (*.card)</source>
            <translation>Карточки (*.card)</translation>
        </message>
        <message>
            <source>The card is in the file %1. Enrol it at the other computer and compare the fingerprint by voice: %2</source>
            <translation>Карточка в файле %1. Подключите её на другом компьютере и сверьте отпечаток голосом: %2</translation>
        </message>
        <message>
            <source>The card of the other computer</source>
            <translation>Карточка другого компьютера</translation>
        </message>
        <message>
            <source>“%1” is enrolled. Compare its fingerprint by voice with the one on its screen: %2</source>
            <translation>«%1» подключено. Сверьте отпечаток голосом с тем, что на его экране: %2</translation>
        </message>
        <message>
            <source>“%1” gets sessions again.</source>
            <translation>«%1» снова получает сессии.</translation>
        </message>
        <message>
            <source>“%1” gets no more sessions. What it holds comes home all the same.</source>
            <translation>«%1» больше не получает сессий. То, что у него есть, всё равно вернётся.</translation>
        </message>
        <message>
            <source>Sessions that travelled</source>
            <translation>Поездки сессий</translation>
        </message>
        <message>
            <source>Read all parcels of a &amp;folder...</source>
            <translation>Прочитать все пакеты из п&amp;апки...</translation>
        </message>
        <message>
            <source>Enrolled computers</source>
            <translation>Подключённые компьютеры</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Sessions there</source>
            <translation>Сессий там</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Отпечаток</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>У кого</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого времени</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>No other computer is enrolled yet.</source>
            <translation>Другие компьютеры ещё не подключены.</translation>
        </message>
        <message>
            <source>No session has gone to a venue yet.</source>
            <translation>Ни одна сессия ещё не передана на место проведения.</translation>
        </message>
        <message>
            <source>Was “%1” brought back from its backup?</source>
            <translation>«%1» восстановлено из резервной копии?</translation>
        </message>
        <message>
            <source>Take the new key</source>
            <translation>Принять новый ключ</translation>
        </message>
        <message>
            <source>This card has another key than the one that is enrolled. Go on only if they said so themselves, and compare the fingerprint by voice.</source>
            <translation>У этой карточки другой ключ, чем у подключённой. Продолжайте, только если там сами об этом сказали, и сверьте отпечаток голосом.</translation>
        </message>
        <message>
            <source>Choose a venue in the list.</source>
            <translation>Выберите место проведения в списке.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VerdictLetterPanel</name>
        <message>
            <source>Letter with the decision on the appeal</source>
            <translation>Письмо о решении по апелляции</translation>
        </message>
        <message>
            <source>Upheld: the case then waits for its document. The letter counts as sent now.</source>
            <translation>Удовлетворена: далее дело ожидает документа. Письмо с этого момента считается отправленным.</translation>
        </message>
        <message>
            <source>Rejected: the case is then closed. The letter counts as sent now.</source>
            <translation>Отклонена: далее дело закрывается. Письмо с этого момента считается отправленным.</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Способ отправки</translation>
        </message>
        <message>
            <source>Look at the letter, print it</source>
            <translation>Просмотреть письмо, напечатать</translation>
        </message>
        <message>
            <source>The decision is sent. The document is to be issued until %1.</source>
            <translation>Решение направлено. Последний день выдачи документа — %1.</translation>
        </message>
        <message>
            <source>The decision is sent; the case is closed.</source>
            <translation>Решение направлено; дело закрыто.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::VerdictPanel</name>
        <message>
            <source>Decision on appeal No %1</source>
            <translation>Решение по апелляции № %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>For the appeal</source>
            <translation>За апелляцию</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Против</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Особое мнение</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Мотивы решения</translation>
        </message>
        <message>
            <source>In the candidate's language; the decision sent to the candidate gives them</source>
            <translation>На языке кандидата; приводятся в решении, которое направляется кандидату</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>The candidate: “%1” Give the vote of each member.</source>
            <translation>Кандидат: «%1» Укажите голос каждого члена.</translation>
        </message>
        <message>
            <source>By these votes the appeal is upheld: the candidate passed, the document is issued.</source>
            <translation>По этим голосам апелляция удовлетворяется: кандидат прошёл, документ выдаётся.</translation>
        </message>
        <message>
            <source>By these votes the appeal is rejected: the decision of the exam commission stands.</source>
            <translation>По этим голосам апелляция отклоняется: решение экзаменационной комиссии остаётся в силе.</translation>
        </message>
        <message>
            <source>The appeal is upheld; the decision is to be sent.</source>
            <translation>Апелляция удовлетворена; решение нужно направить.</translation>
        </message>
        <message>
            <source>The appeal is rejected; the decision is to be sent.</source>
            <translation>Апелляция отклонена; решение нужно направить.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ViolationPanel</name>
        <message>
            <source>Another thing or deed</source>
            <translation>Другой предмет или поступок</translation>
        </message>
        <message>
            <source>The first violation is a warning, the second ends the exam (R13).</source>
            <translation>Первое нарушение — предупреждение, при втором экзамен завершается (R13).</translation>
        </message>
        <message>
            <source>Record the violation</source>
            <translation>Записать нарушение</translation>
        </message>
        <message>
            <source>First violation: a warning (R13).</source>
            <translation>Первое нарушение: предупреждение (R13).</translation>
        </message>
        <message>
            <source>Record and warn</source>
            <translation>Записать и предупредить</translation>
        </message>
        <message>
            <source>Second violation: removal from the exam (R13).</source>
            <translation>Второе нарушение: отстранение от экзамена (R13).</translation>
        </message>
        <message>
            <source>Record and remove</source>
            <translation>Записать и отстранить</translation>
        </message>
        <message>
            <source>Second violation: the exam ends automatically (R13).</source>
            <translation>Второе нарушение: экзамен завершается автоматически (R13).</translation>
        </message>
        <message>
            <source>Record and end the exam</source>
            <translation>Записать и завершить экзамен</translation>
        </message>
        <message>
            <source>End the exam of %1?</source>
            <translation>Завершить экзамен: %1?</translation>
        </message>
        <message>
            <source>It is the second violation: the case is decided as not passed by the act (R13).</source>
            <translation>Это второе нарушение: по акту принимается решение «не пройдено» (R13).</translation>
        </message>
        <message>
            <source>Act No %1: %2, %3. Print it and let the commission sign.</source>
            <translation>Акт № %1: %2, %3. Напечатайте его и дайте комиссии подписать.</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Зафиксировать нарушение</translation>
        </message>
        <message>
            <source>&amp;Candidate</source>
            <translation>Ка&amp;ндидат</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Время</translation>
        </message>
        <message>
            <source>&amp;Thing that is prohibited (R12)</source>
            <translation>&amp;Запрещённый предмет (R12)</translation>
        </message>
        <message>
            <source>W&amp;hat it was</source>
            <translation>Что &amp;это было</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Теория</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Что прои&amp;зошло</translation>
        </message>
        <message>
            <source>The candidate's e&amp;xplanation</source>
            <translation>&amp;Объяснение кандидата</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WaitingModel</name>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Notice until</source>
            <translation>Уведомить до</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Эта сессия</translation>
        </message>
        <message>
            <source>may sit</source>
            <translation>может сдавать</translation>
        </message>
        <message>
            <source>too early, from %1</source>
            <translation>слишком рано, с %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WarningsBox</name>
        <message>
            <source>The date of birth differs from the digits of the IIN, and is right by the document.</source>
            <translation>Дата рождения расходится с цифрами ИИН, но по документу верна.</translation>
        </message>
        <message>
            <source>The sex differs from the digits of the IIN, and is right by the document.</source>
            <translation>Пол расходится с цифрами ИИН, но по документу верен.</translation>
        </message>
        <message>
            <source>The candidate is younger than %1 today; the exam comes after the birthday.</source>
            <translation>Кандидату сегодня ещё нет %1 лет; экзамен состоится после дня рождения.</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>Подтвердите</translation>
        </message>
        <message>
            <source>The law does not cover this person; the head will refuse with reasons.</source>
            <translation>Закон не распространяется на это лицо; руководитель даст мотивированный отказ.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::WorkModel</name>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Сессия %1</translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n кандидат</numerusform>
                <numerusform>%n кандидата</numerusform>
                <numerusform>%n кандидатов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1, уровень %2</translation>
        </message>
        <message>
            <source>%1, counted from %2</source>
            <translation>%1, считая с %2</translation>
        </message>
        <message>
            <source>The calendar of this year is not confirmed: the day may move.</source>
            <translation>Календарь этого года не подтверждён: день может сместиться.</translation>
        </message>
        <message>
            <source>A holiday on the way is an estimate.</source>
            <translation>Праздничный день в этом промежутке — предварительный.</translation>
        </message>
        <message>
            <source>%1, calendar not confirmed</source>
            <translation>%1, календарь не подтверждён</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>К исполнению</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::Workplace</name>
        <message>
            <source>Demo: %1</source>
            <translation>Демо: %1</translation>
        </message>
        <message>
            <source>Demo center: the password of everybody is “%1”.</source>
            <translation>Демонстрационный центр: пароль у всех — «%1».</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountWarning</name>
        <message>
            <source>Without an account: %1. They can neither record results nor sign the protocol.</source>
            <translation>Нет учётной записи: %1. Они не смогут ни вносить результаты, ни подписать протокол.</translation>
        </message>
        <message>
            <source>Without an account: %1. They can neither record results nor sign the protocol; ask the administrator to open accounts.</source>
            <translation>Нет учётной записи: %1. Они не смогут ни вносить результаты, ни подписать протокол; попросите администратора открыть учётные записи.</translation>
        </message>
        <message>
            <source>Open accounts</source>
            <translation>Открыть учётные записи</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::AccountList</name>
        <message>
            <source>no account</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыта</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>ждёт до %1</translation>
        </message>
        <message>
            <source>open, first password</source>
            <translation>есть, первый пароль</translation>
        </message>
        <message>
            <source>open</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Последний вход</translation>
        </message>
        <message>
            <source>Accounts of the staff</source>
            <translation>Учётные записи сотрудников</translation>
        </message>
        <message>
            <source>at work now</source>
            <translation>сейчас работает</translation>
        </message>
        <message>
            <source>S&amp;how the account</source>
            <translation>&amp;Показать учётную запись</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::FoldedCards</name>
        <message>
            <source>Fold</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Show all: %1</source>
            <translation>Показать все: %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionSections</name>
        <message>
            <source>Sections of the session</source>
            <translation>Разделы сессии</translation>
        </message>
        <message>
            <source>The session was changed. Notices to send anew: %1</source>
            <translation>Сессия изменена. Уведомлений к повторной отправке: %1</translation>
        </message>
        <message>
            <source>The session was changed.</source>
            <translation>Сессия изменена.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::ProtocolSide</name>
        <message>
            <source>Change the correction</source>
            <translation>Изменить исправление</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the paper</source>
            <translation>&amp;Язык протокола</translation>
        </message>
        <message>
            <source>Signed &amp;on</source>
            <translation>&amp;Дата подписания</translation>
        </message>
        <message>
            <source>Sign the correction</source>
            <translation>Подписать исправление</translation>
        </message>
        <message>
            <source>Protocols of the session</source>
            <translation>Протоколы сессии</translation>
        </message>
        <message>
            <source>You drew this protocol up, and nobody else of the commission can sign in: %1. Signed by you as well, one person did both; the journal and the overview say so.</source>
            <translation>Этот протокол составили Вы, и больше никто из комиссии войти не может: %1. Если подпишете тоже Вы, то и другое сделает один человек; об этом скажут журнал и обзор.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::MonthTools</name>
        <message>
            <source>Month before (Page Up)</source>
            <translation>Предыдущий месяц (Page Up)</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Next month (Page Down)</source>
            <translation>Следующий месяц (Page Down)</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SessionList</name>
        <message>
            <source>There are no such sessions yet.</source>
            <translation>Таких сессий пока нет.</translation>
        </message>
        <message>
            <source>Exam sessions</source>
            <translation>Сессии</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DecisionCard</name>
        <message>
            <source>No candidates</source>
            <translation>Нет кандидатов</translation>
        </message>
        <message>
            <source>The theoretical stage is not recorded yet (R15).</source>
            <translation>Теоретический этап ещё не зарегистрирован (R15).</translation>
        </message>
        <message>
            <source>Being assessed</source>
            <translation>Оценивается</translation>
        </message>
        <message>
            <source>Marks still to come: %1</source>
            <translation>Ещё не выставлено оценок: %1</translation>
        </message>
        <message>
            <source>Decision: %1</source>
            <translation>Решение: %1</translation>
        </message>
        <message>
            <source>Follows: %1</source>
            <translation>Следует решение: %1</translation>
        </message>
        <message>
            <source>Recommen&amp;dations (R19)</source>
            <translation>Реко&amp;мендации (R19)</translation>
        </message>
        <message>
            <source>Con&amp;firm the decision</source>
            <translation>&amp;Подтвердить решение</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RecordsPanel</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидают</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Приняты</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонены</translation>
        </message>
        <message>
            <source>Nothing was made for the server yet. Records appear when a document is issued or a case ends.</source>
            <translation>Для сервера пока ничего не создано. Записи появляются, когда выдан документ или завершено дело.</translation>
        </message>
        <message>
            <source>There are no such records.</source>
            <translation>Таких записей нет.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Обмен</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::DraftKeeper</name>
        <message>
            <source>Draft saved at %1</source>
            <translation>Черновик сохранён: %1</translation>
        </message>
        <message>
            <source>This is your draft from %1.</source>
            <translation>Это ваш черновик от %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::KnownValue</name>
        <message>
            <source>As in the file</source>
            <translation>Как в деле</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>a question</source>
            <translation>вопрос по использованию</translation>
        </message>
        <message>
            <source>the program has to be corrected</source>
            <translation>нужно исправить программу</translation>
        </message>
        <message>
            <source>the cause lies in the platform</source>
            <translation>причина в работе платформы</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Новый ответ</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Отвечено</translation>
        </message>
        <message>
            <source>The answer is late</source>
            <translation>Ответ просрочен</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Принята</translation>
        </message>
        <message>
            <source>The last day for the answer was %1, and there is none yet. Remind the support with a new request that names this number.</source>
            <translation>Последний день ответа был %1, ответа ещё нет. Напомните службе поддержки новой заявкой, в которой назван этот номер.</translation>
        </message>
        <message>
            <source>The support works on it: %1. The last day for the answer is %2 (working days: %3).</source>
            <translation>Служба поддержки занимается заявкой: %1. Последний день ответа — %2 (рабочих дней: %3).</translation>
        </message>
        <message>
            <source>The support has received it. The last day for the answer is %1.</source>
            <translation>Служба поддержки получила заявку. Последний день ответа — %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RequestsModel</name>
        <message>
            <source>No</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлена</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>не позднее %1</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::RequestsPanel</name>
        <message>
            <source>&amp;New request</source>
            <translation>&amp;Новая заявка</translation>
        </message>
        <message>
            <source>Nothing was asked of the support yet. Requests stand here with their answers.</source>
            <translation>В службу поддержки ещё не писали. Здесь будут заявки и ответы на них.</translation>
        </message>
        <message>
            <source>Requests to the support</source>
            <translation>Заявки в службу поддержки</translation>
        </message>
        <message>
            <source>Answer of the support</source>
            <translation>Ответ службы поддержки</translation>
        </message>
        <message>
            <source>The newest %1 are shown</source>
            <translation>Показаны последние %1</translation>
        </message>
        <message>
            <source>Request No %1: %2</source>
            <translation>Заявка № %1: %2</translation>
        </message>
        <message>
            <source>Answers come with the exchange with the platform.</source>
            <translation>Ответы приходят при обмене с платформой.</translation>
        </message>
        <message>
            <source>Answers come with the exchange; the last one was on %1.</source>
            <translation>Ответы приходят при обмене; последний был %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::SignerOffer</name>
        <message>
            <source>Hand over to %1</source>
            <translation>Передать: %1</translation>
        </message>
        <message numerus="yes">
            <source>Can do it and can sign in: %1</source>
            <translation>
                <numerusform>Вправе это сделать и может войти: %1</numerusform>
                <numerusform>Вправе это сделать и могут войти: %1</numerusform>
                <numerusform>Вправе это сделать и могут войти: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody else who may do this can sign in. In the settings, under Access, the administrator opens an account for: %1.</source>
            <translation>Никто другой из тех, кто вправе это сделать, не может войти. В настройках, в разделе «Доступ», администратор откроет учётную запись: %1.</translation>
        </message>
        <message>
            <source>Nobody else who held a seat in the session can sign in: under Access, the administrator opens them an account.</source>
            <translation>Никто другой из комиссии этой сессии не может войти: администратор откроет им учётную запись в разделе «Доступ».</translation>
        </message>
        <message>
            <source>Nobody else has a role for this. In the settings, under People, the administrator gives it to another person and opens them an account under Access: %1.</source>
            <translation>Ни у кого другого нет нужной роли. В настройках, в разделе «Люди», администратор даст её другому человеку и в разделе «Доступ» откроет ему учётную запись: %1.</translation>
        </message>
    </context>
    <context>
        <name>tanu::desktop::CertificateDeeds</name>
        <message>
            <source>Handed over to %1, after the last day of R18.1.</source>
            <translation>Документ выдан: %1, после последнего дня по R18.1.</translation>
        </message>
        <message>
            <source>Handed over to %1.</source>
            <translation>Документ выдан: %1.</translation>
        </message>
        <message>
            <source>Number %1 is spoiled; the case waits for another document.</source>
            <translation>Номер %1 испорчен; дело ожидает другого документа.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n document(s)?</source>
            <translation>
                <numerusform>Аннулировать %n документ?</numerusform>
                <numerusform>Аннулировать %n документа?</numerusform>
                <numerusform>Аннулировать %n документов?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the documents</source>
            <translation>Аннулировать документы</translation>
        </message>
        <message>
            <source>This is not undone.</source>
            <translation>Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Cancelled: %1. Refused, because they cannot be cancelled any more: %2.</source>
            <translation>Аннулировано: %1. Отклонено, так как аннулировать уже нельзя: %2.</translation>
        </message>
        <message>
            <source>Cancelled: %1. They go into the register of cancelled documents.</source>
            <translation>Аннулировано: %1. Они вносятся в реестр аннулированных документов.</translation>
        </message>
    </context>
</TS>
