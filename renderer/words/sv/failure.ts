/**
 * A sentence for every refusal: what is wrong, where, and what to do. The key is the failure's code;
 * `{{…}}` are its details. A code without a sentence is caught by a test.
 */
export const failure = {
  'input.invalid': 'Något av det som skrevs kan inte tas emot. Inget har ändrats.',
  'sender.unknown': 'Begäran kom inte från programmets eget fönster. Inget har ändrats.',
  'bug.unexpected': 'Något gick fel hos oss. Inget har ändrats. Felet är sparat i loggen.',
  'record.gone': 'Posten finns inte längre. Den kan ha tagits bort eller ångrats.',
  'text.tooLong': 'Texten är för lång. Korta den, det du skrev står kvar här.',
  'title.missing': 'Skriv en rubrik.',
  'name.missing': 'Skriv ett namn.',
  'note.empty': 'Skriv något först.',
  'reason.missing': 'Skriv ett skäl. Det hamnar i journalen och på utskrifter.',
  'date.notADate': 'Det är inte ett datum. Skriv till exempel 2026-11-23.',
  'time.notATime': 'Det är inte ett klockslag. Skriv till exempel 15:00.',
  'money.negative': 'Beloppet kan inte vara negativt. Skriv 0 eller mer.',
  'money.unclear':
    '”{{typed}}” kan läsas på flera sätt. Skriv till exempel 1 250 000 eller 1,25 mkr.',
  'money.tooLarge': 'Beloppet är för stort för att vara rimligt. Kontrollera antalet nollor.',
  'option.months': 'En förlängning är 1 till 240 månader.',
  'notice.negative': 'Tiden kan inte vara negativ.',
  'notice.tooLong': 'Tiden är för lång. Skriv högst 120 månader eller 3 650 dagar.',
  'lead.negative': 'Tiden kan inte vara negativ.',
  'lead.tooLong': 'Tiden är för lång. Skriv högst 730 dagar.',
  'registryNumber.taken': '{{number}} finns redan: {{title}}. Skriv ett annat diarienummer.',
  'organisationNumber.taken': '{{number}} finns redan: {{title}}.',
  'organisationNumber.form':
    'Ett organisationsnummer har tio siffror. Skriv till exempel 212000-0142.',
  'organisationNumber.checkDigit':
    'Kontrollsiffran i organisationsnumret stämmer inte. Kontrollera siffrorna.',
  'organisationNumber.notAnOrganisation':
    'Det ser ut som ett personnummer. En enskild näringsidkare har inget organisationsnummer; lämna fältet tomt.',
  'cpv.form': 'En CPV-kod har åtta siffror och en kontrollsiffra. Skriv till exempel 55524000-9.',
  'cpv.division': 'Ingen CPV-kod börjar som {{digits}}. Kontrollera de första siffrorna.',
  'cpv.checkDigit':
    'Koden {{digits}} har kontrollsiffran {{listed}}, inte {{given}}. Kontrollera siffrorna.',
  'value.noTime': 'Skriv hur länge avtalet gäller: mer än noll.',
  'review.tooLate':
    'Ansökan kom in {{received}}, efter avtalsspärrens sista dag {{lastDay}}. Den förlänger inte spärren.',
  'plan.tooLong': 'Planen blir längre än fyra år. Korta något av stegen.',
  'calendar.empty': 'Det finns inga datum att lägga i kalendern ännu.',
  'amount.missing': 'Skriv ett belopp som är mer än noll.',
  'amount.datesBackwards': 'Slutet {{to}} är före början {{from}}. Ändra ett av datumen.',
  'source.missing': 'Skriv var beloppet står, till exempel upphandlingsmyndigheten.se.',
  'name.taken': '{{name}} finns redan.',
  'procurement.datesBackwards':
    '{{laterName}} {{to}} är före {{earlierName}} {{from}}. Ändra ett av datumen.',
  'procurement.datesBackwardsByLaw':
    '{{laterName}} {{to}} är före {{earlierName}} {{from}}. Det får inte ske före den dagen ({{law}}).',
  'gate.notOverridden': 'Varningen är inte åsidosatt.',
  'signing.tooEarly':
    'Avtalet får tecknas tidigast {{earliest}}: avtalsspärren löper till och med {{lastDay}} (LOU 20 kap. 1 §).',
  'signing.beforeTenDays':
    'Avtalet får tecknas tidigast {{earliest}}: tio dagar efter domen löper till och med {{lastDay}} (LOU 20 kap. 10 §).',
  'signing.extendedStandstill':
    'Avtalet får inte tecknas: förlängd avtalsspärr gäller sedan {{since}} (LOU 20 kap. 8 §). Fyll i rättens avgörande under Överprövning.',
  'signing.interimOrder':
    'Avtalet får inte tecknas: en domstol har förbjudit det (LOU 20 kap. 9 §). Ändra under Överprövning när förbudet är hävt.',
  'signing.mustCorrect':
    'Avtalet får inte tecknas: rätten bestämde {{since}} att upphandlingen ska rättas (LOU 20 kap. 6 §).',
  'signing.mustRedo':
    'Avtalet får inte tecknas: rätten bestämde {{since}} att upphandlingen ska göras om (LOU 20 kap. 6 §).',
  'procurement.notActive': 'Ärendet är pausat eller avbrutet. Återuppta det först.',
  'procurement.alreadyActive': 'Ärendet pågår redan.',
  'procurement.notBack': 'Välj en tidigare fas.',
  'gate.closed':
    'Det går inte att gå vidare. Krav som saknas: {{missing}}. Varningar som behöver skäl: {{warnings}}.',
  'gate.last': 'Avtal är den sista fasen.',
  'gate.notOverridable': 'Det som saknas kan inte åsidosättas. Fyll i det i stället.',
  'agreement.endBeforeStart':
    'Avtalet slutar {{end}}, före starten {{start}}. Ändra ett av datumen.',
  'agreement.openEndedWithEnd':
    'Avtalet har slutdatum {{end}}. Ta bort det först om avtalet gäller tills vidare.',
  'deviation.nothing': 'Skriv vad som hände.',
  'experience.noDepartment': 'Välj minst en förvaltning.',
  'experience.dayHasBeen': '{{date}} har redan varit. Välj en dag då förvaltningarna hinner svara.',
  'experience.tooMany': 'Det är fler än 500 svar. Dela upp dem och ta in en del i taget.',
  'experience.noneUnderstood':
    'Ingen rad börjar med en förvaltning som finns i registret. Kontrollera namnen.',
  'grade.outside': 'Betyget är ett till fem.',
  'lesson.nothing': 'Skriv vad som är värt att minnas.',
  'modification.nothing': 'Skriv vad som ändrades.',
  'decision.pastLatestEnd':
    'Avtalet får gälla längst till {{latest}}. Förlängningen skulle gå till {{endsOn}}. Korta den.',
  'decision.pastFourYears':
    'Ramavtalet skulle gälla till {{endsOn}}, efter fyra år ({{limit}}). Från tröskelvärdet kräver det särskilda skäl (LOU 7 kap. 2 §). Skriv dem, eller att ramavtalet är upphandlat under det.',
  'rate.outside': 'En prisjustering är mellan −99,99 och +999,99 procent.',
  'decision.pastCeiling':
    'Använt {{used, number}} kr är mer än takvolymen {{ceiling, number}} kr. Skriv varför det ändå går att förlänga, eller välj något annat.',
  'decision.confirmedBefore':
    'Leverantören kan inte ha bekräftat {{confirmed}}, före {{notified}} då den meddelades.',
  'decision.noChoice': 'Välj vad som ska beslutas.',
  'decision.noDecisionMaker': 'Skriv vem som fattar beslutet.',
  'decision.noOption': 'Det finns ingen förlängning kvar att använda.',
  'decision.noLength': 'Skriv hur många månader avtalet förlängs.',
  'decision.tooLong': 'Förlängningen får vara högst {{option}} månader. Du skrev {{months}}.',
  'decision.noEnd': 'Skriv vilken dag avtalet slutar efter uppsägningen.',
  'decision.endsAfterEnd':
    'Avtalet slutar {{end}}. En uppsägning till {{endsOn}} skulle förlänga det. Välj en tidigare dag.',
  'decision.endsBeforeStart': 'Avtalet börjar {{start}}. Det kan inte sluta {{endsOn}}.',
  'decision.notifiedBeforeDecided':
    'Leverantören kan inte meddelas {{notified}}, före beslutet {{decided}}.',
  'decision.lateNotice':
    'Sista dag att meddela var {{lastDay}}. Att förlänga nu kan vara en otillåten direktupphandling (19 a kap. LOU). Skriv varför det ändå är möjligt, eller välj något annat.',
  'history.nothingToUndo': 'Det finns inget att ångra sedan programmet startade.',
  'history.nothingToRedo': 'Det finns inget att göra om.',
  'history.changedSince':
    'Det har ändrats sedan dess och kan inte ångras. Ändra det för hand i stället.',
  'attachment.missing':
    '{{name}} finns varken i registrets mapp eller bland säkerhetskopiorna. Hämta den ur kommunens egen backup eller lägg in den igen.',
  'attachment.program':
    '{{name}} är ett program och öppnas inte härifrån. Det visas i mappen i stället.',
  'attachment.unreadable':
    '{{name}} gick inte att läsa. Inget är inlagt. Kontrollera att filen inte är öppen i ett annat program.',
  'attachment.tooLarge': '{{name}} är större än 200 MB. Inget är inlagt.',
  'logo.unreadable': 'Bilden gick inte att läsa. Inget är ändrat.',
  'logo.unknownKind': 'Filen är varken PNG, JPEG eller SVG. Inget är ändrat.',
  'logo.tooLarge':
    'Bilden är för stor. En logotyp ska vara högst 8 MB och 40 miljoner bildpunkter, som SVG högst 1 MB.',
  'paper.notWritten':
    'PDF-filen kunde inte sparas i {{path}}. Kontrollera att filen inte är öppen och att mappen går att skriva i.',
  'caseFile.notWritten':
    'Akten kunde inte sparas i {{path}}. Ingen fil är skriven. Kontrollera att det finns plats och att mappen går att skriva i.',
  'caseFile.busy': 'En annan akt sparas just nu. Vänta tills den är klar eller avbryt den.',
  'caseFile.incomplete_one':
    'Akten är sparad som {{name}}, men en handling gick inte att läsa och saknas: {{missing}}. Innehållsförteckningen säger det också.',
  'caseFile.incomplete_other':
    'Akten är sparad som {{name}}, men {{count}} handlingar gick inte att läsa och saknas: {{missing}}. Innehållsförteckningen säger det också.',
  'table.notWritten':
    'Filen kunde inte sparas i {{path}}. Kontrollera att den inte är öppen i Excel och att mappen går att skriva i.',
  'store.readOnly':
    'Mappen {{path}} går inte att skriva i. Inget har sparats. Ge programmet rätt att skriva där, eller starta det med en annan mapp.',
  'store.locked':
    'Registret i {{path}} används av ett annat program. Inget har sparats. Stäng det andra programmet och försök igen.',
  'store.notDamaged': 'Registret är inte skadat och behöver inte återställas.',
  'store.noBackup':
    'Det finns ingen hel säkerhetskopia i {{path}}. Lägg tillbaka en från din egen backup.',
  'store.damaged':
    'Registret i {{path}} är skadat och har inte öppnats. Inget har ändrats. Återställ den senaste hela säkerhetskopian; den skadade filen sparas bredvid.',
  'store.future':
    'Registret i {{path}} är skapat av en nyare version av programmet. Inget har ändrats. Uppdatera programmet och försök igen.',
  'store.foreign':
    'Filen i {{path}} hör inte till Upphandlingsbordet. Inget har ändrats. Flytta den eller starta med en annan mapp.',
  'store.unopened':
    'Registret i {{path}} kunde inte öppnas. Inget har ändrats. Felet är sparat i loggen i samma mapp.',
  'deadline.snoozeBackwards': 'Välj en dag efter i dag. {{until}} har redan varit.',
  'law.noRuleForDate': 'Det finns ingen regel för {{date}}. Okänt – kontrollera.',
  'store.full': 'Disken är full. Inget har sparats. Frigör plats och försök igen.',
  'backup.stuck':
    'Registret är säkerhetskopierat, men alla filer gick inte att skriva i {{path}}. Frigör plats på disken och kontrollera att mappen går att skriva i. De kopior som finns är orörda.',
  'backup.stopped':
    'Registret är säkerhetskopierat. Kopieringen av filer är avbruten och fortsätter nästa gång där den slutade.',
  'backup.incomplete':
    'Registret är säkerhetskopierat, men de här filerna gick inte att läsa: {{names}}. Stäng dem om de är öppna i ett annat program, eller lägg in dem igen.',
  'store.backupFailed':
    'Säkerhetskopian kunde inte göras i {{path}}. Kontrollera att det finns plats.',
  'example.notEmpty': 'Exempeldata kan bara läggas in i ett tomt register.',
  'example.gone': 'Det finns inga exempeldata att ta bort.',
  'list.busy': 'En annan lista läses just nu. Vänta tills den är klar eller avbryt den.',
  'list.gone': 'Listan är inte kvar i minnet. Välj filen igen.',
  'list.nothingChosen': 'Välj minst ett avtal att läsa in.',
  'list.unreadable':
    'Filen går inte att läsa. Öppna den i Excel, spara en kopia och försök igen. Inget är inläst.',
  'list.empty': 'Filen är tom. Inget är inläst.',
  'list.encrypted':
    'Filen är låst med lösenord. Spara en kopia utan lösenord och försök igen. Inget är inläst.',
  'list.tooLarge':
    'Filen är större än 50 MB. Dela den och läs in delarna var för sig. Inget är inläst.',
  'list.tooManyRows':
    'Filen har fler än {{limit, number}} rader. Dela den och läs in delarna var för sig. Inget är inläst.',
  'list.tooManyColumns':
    'Filen har för många kolumner. Ta bort dem som inte behövs. Inget är inläst.',
  'list.bomb': 'Filen packar upp till orimligt mycket. Den kan vara skadlig. Inget är inläst.',
  'list.unsafeXml':
    'Filen innehåller något som inte hör hemma i en lista. Den kan vara skadlig. Inget är inläst.',
  'list.notASpreadsheet':
    'Filen är ingen lista som går att läsa (xlsx, xls, ods, csv). Inget är inläst.',
  'list.noRows': 'Filen har rubriker men inga rader under dem. Inget är inläst.',
  'list.noHeader':
    'Ingen rad med rubriker hittades. Lägg en rubrikrad överst och försök igen. Inget är inläst.',
  'list.timeout': 'Filen tog för lång tid att läsa och avbröts. Inget är inläst.',
  'list.memory': 'Filen krävde för mycket minne och avbröts. Inget är inläst.',
  'store.writing': 'En lista läses in. Försök igen när den är klar.',
  'list.cancelled': 'Läsningen avbröts. Inget är inläst.',
} as const;
