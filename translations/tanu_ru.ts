<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>CaseWords</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed, notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commission was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was added to the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was refused with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in a session was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the session was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate was acquainted or briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theoretical stage was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practical stage was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol was drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the protocol</source>
        <translation>Подписать протокол</translation>
    </message>
    <message>
        <source>The protocol was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was marked as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify of not passing</source>
        <translation>Уведомить о непрохождении</translation>
    </message>
    <message>
        <source>The candidate was notified of not passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center was enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was exchanged with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper was printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier recognition document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-formal or informal education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability or sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single skills</source>
        <translation type="unfinished"></translation>
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
        <source>The procedure is in the state language or in Russian, by the candidate&apos;s choice, offline or online by the programme.</source>
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
        <translation>последний день — сегодня</translation>
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
        <source>The candidate&apos;s consent is needed.</source>
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
        <source>Only these may do it: %2.</source>
        <translation>Это могут делать только: %2.</translation>
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
        <source>The system&apos;s keychain does not answer.</source>
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
        <source>The server refused: %2.</source>
        <translation>Сервер отказал: %2.</translation>
    </message>
    <message>
        <source>The program and the server are too far apart in version.</source>
        <translation>Версии программы и сервера слишком далеки друг от друга.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>Ответ сервера непонятен.</translation>
    </message>
    <message>
        <source>The enrolment code is wrong or was already used.</source>
        <translation>Код регистрации неверен или уже использован.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
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
    <name>tanu::desktop::Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
</context>
<context>
    <name>tanu::desktop::IinEdit</name>
    <message>
        <source>Born %1 by the digits</source>
        <translation>По цифрам дата рождения %1</translation>
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
    <name>tanu::desktop::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
</context>
</TS>
