/**
 * What the reading of a list has to say about a cell, a row or a column. The key is the warning's
 * code; `{{…}}` are its details. A code without a sentence is caught by a test.
 */
export const listWarnings = {
  'agreementType.differs': 'Raderna anger olika slag av avtal: {{text}}.',
  'category.differs': 'Raderna anger olika avtalsområden: {{text}}.',
  'department.fromSection': 'Förvaltningen är hämtad ur mellanrubriken ovanför.',
  'column.joined':
    '{{text}} läses ihop med den första kolumnen av samma slag: fler leverantörer eller förlängningar på samma rad.',
  'options.fromTerm': 'Förlängningen är hämtad ur texten om avtalstiden. Stämmer den?',
  'notice.fromTerm': 'Uppsägningstiden är hämtad ur texten om avtalstiden. Stämmer den?',
  'period.more': 'Dagen är läst, men texten säger mer. Vad betyder det?',
  'category.fromSection': 'Avtalsområdet är hämtat ur mellanrubriken ovanför.',
  'cell.dateForText':
    'Excel har gjort texten till ett datum. Kontrollera vad som står i originalet.',
  'cell.farAway': 'Cellen {{text}} ligger långt utanför listan och är inte inläst.',
  'cell.filler': 'Cellen har ett streck eller liknande. Det kan betyda noll, inget eller okänt.',
  'cell.formulaError': 'Formeln i cellen ger ett fel i Excel. Rätta den där eller fyll i för hand.',
  'column.hiddenTakenIn_one': 'En dold kolumn är inläst.',
  'column.hiddenTakenIn_other': '{{count}} dolda kolumner är inlästa.',
  'column.listBeside':
    'Bladet ser ut att ha en lista till bredvid ({{text}}). Bara den första är läst som avtal, den andra följer med som text.',
  'column.keptAsText': 'Kolumnen följer med som text på avtalet.',
  'column.noEnd': 'Ingen kolumn har slutdatum. Avtalen läses in utan slut och kan inte bevakas.',
  'column.noOrganisationNumber':
    'Ingen kolumn har organisationsnummer. Leverantörer paras ihop på namnet.',
  'column.noSupplier': 'Ingen kolumn har leverantörer. Avtalen läses in utan.',
  'column.noTitle':
    'Ingen kolumn har avtalets namn. Avtalen heter som sitt område eller sin leverantör.',
  'date.farFuture': 'Året är så sent att det kan vara felskrivet.',
  'date.impossible': 'Den dagen finns inte i kalendern.',
  'date.notUnderstood': 'Texten går inte att läsa som ett datum. Vi gissar inte.',
  'date.onlyMonth': 'Texten säger månad men inte dag. Vi gissar inte.',
  'date.onlyYear': 'Texten säger bara år. Vi gissar inte vilken dag.',
  'date.orderUnclear': 'Siffrorna kan läsas i flera ordningar: dag, månad och år. Vi gissar inte.',
  'date.serialNumber': 'Cellen har ett tal som kan vara ett datum i Excel. Vi gissar inte.',
  'date.tooOld': 'Året är så tidigt eller sent att det kan vara felskrivet.',
  'department.differs': 'Raderna anger olika förvaltningar: {{text}}.',
  'end.beforeStart': 'Avtalet slutar {{end}}, före starten {{start}}. Ett av datumen är fel.',
  'end.missing': 'Listan säger inte när avtalet slutar. Det kan löpa tills vidare, eller saknas.',
  'latestEnd.beforeEnd': 'Längst till {{latestEnd}} är före slutet {{end}}. Ett av datumen är fel.',
  'latestEnd.differs': 'Raderna anger olika sista dagar: {{text}}.',
  'list.noHeader': 'Ingen rad med rubriker hittades på bladet.',
  'money.about': 'Beloppet är ungefärligt i listan.',
  'money.dollarSign': 'Beloppet har dollartecken. Det är läst som kronor.',
  'money.markUnclear':
    'Kommat eller punkten kan vara decimaltecken eller tusental. Vi gissar inte.',
  'money.negative': 'Beloppet är negativt.',
  'money.notUnderstood': 'Texten går inte att läsa som ett belopp. Vi gissar inte.',
  'money.otherCurrency': 'Beloppet är i {{currency}}. Det räknas inte om till kronor.',
  'money.perYear': 'Beloppet gäller per år. Hur mycket det blir för hela avtalet sägs inte.',
  'money.tooLarge': 'Beloppet är för stort för att vara rimligt.',
  'money.unitUnclear': 'Rubriken och cellen räknar i olika enheter. Är det kronor eller tusental?',
  'money.withVat': 'Beloppet är med moms. Registret räknar utan.',
  'notice.differs':
    'Uppsägningstiden är en annan i texten om förlängning: ”{{other}}”. Vi väljer cellens.',
  'notice.fromOptionText': 'Tiden är hämtad ur texten om förlängning. Stämmer den?',
  'notice.noUnit': 'Cellen har ett tal men säger inte om det är månader eller dagar.',
  'notice.notUnderstood': 'Texten går inte att läsa som en tid. Vi gissar inte.',
  'notice.several': 'Texten har flera tider. Vilken som gäller förlängningen går inte att se.',
  'number.repeated': 'Numret finns också på rad {{firstRow}}, med ett annat innehåll.',
  'options.allTaken': 'Alla siffror är lästa som förlängningar, eftersom avtalstiden inte är känd.',
  'options.dateOnly':
    'Cellen har ett datum. Om avtalet är förlängt dit eller kan förlängas dit sägs inte.',
  'options.differs': 'Raderna säger olika om förlängning: {{text}}.',
  'options.endMayIncludeThem':
    'Slutet {{end}} kan redan vara räknat med förlängningarna. Vilket av dem det är sägs inte.',
  'options.extendedMoreLeft':
    'Avtalet är förlängt till {{date}}, och mer kan återstå. Hur mycket sägs inte.',
  'options.extendedTo':
    'Texten säger att avtalet är förlängt till {{date}}. Kolumnen för slut säger något annat. Vilket gäller?',
  'options.extendedUnclear': 'Texten säger att avtalet är förlängt, men inte till när.',
  'options.firstUnclear':
    'Den första siffran kan vara avtalstiden eller en förlängning. Vi gissar inte.',
  'options.howOften':
    'Texten säger hur långt varje steg är, men inte hur många det är. Vi gissar inte.',
  'options.noLength': 'Texten säger att avtalet kan förlängas men inte hur länge. Vi gissar inte.',
  'options.notLatestEnd':
    'Förlängningarna är {{months}} månader, men från {{end}} till {{latestEnd}} är det en annan tid. Är någon redan använd?',
  'options.notUnderstood': 'Texten säger något om förlängning som inte gick att förstå säkert.',
  'options.unitUnclear': 'Siffrorna kan vara månader eller år. Vi gissar inte.',
  'options.upTo': 'Texten säger som längst. Det är läst som en förlängning.',
  'options.used': 'Texten säger att en förlängning är använd, men inte till när avtalet gäller.',
  'organisationNumber.checkDigit': '{{text}} har fel kontrollsiffra. Numret läses inte in.',
  'organisationNumber.form':
    '{{text}} har inte tio siffror som ett organisationsnummer. Det läses inte in.',
  'organisationNumber.notAnOrganisation':
    '{{text}} ser ut som ett personnummer. Det läses inte in.',
  'organisationNumber.whose':
    'Numren {{text}} är inte lika många som leverantörerna i cellen. Vems de är sägs inte.',
  'period.missing': 'Listan säger inte hur länge avtalet gäller.',
  'period.noEnd': 'Texten har en start men inget slut.',
  'period.noStart': 'Texten har ett slut men ingen start.',
  'period.notUnderstood': 'Texten går inte att läsa som start och slut. Vi gissar inte.',
  'rank.differs': 'Leverantören står med olika rang på olika rader: {{text}}.',
  'rank.fromNumbering':
    'Leverantörerna är numrerade i cellen. Numren är lästa som rangordning. Stämmer det?',
  'rank.notUnderstood': 'Texten går inte att läsa som en plats i en rangordning.',
  'rank.shared': 'Flera leverantörer har samma rang: {{text}}.',
  'responsible.differs': 'Raderna anger olika ansvariga: {{text}}.',
  'row.aboveHeadings_one': 'En rad över rubrikerna',
  'row.aboveHeadings_other': '{{count}} rader över rubrikerna',
  'row.continued':
    '{{text}} står ensam på raden och är läst som ännu en leverantör i avtalet ovanför.',
  'row.hiddenTakenIn_one': 'En dold rad är inläst: rad {{text}}.',
  'row.hiddenTakenIn_other': '{{count}} dolda rader är inlästa: rad {{text}}.',
  'row.mergedFilled_one': 'På en rad är en sammanslagen cell ifylld uppifrån: rad {{text}}.',
  'row.mergedFilled_other':
    'På {{count}} rader är sammanslagna celler ifyllda uppifrån: rad {{text}}.',
  'row.more_one': 'En rad till är inte inläst.',
  'row.more_other': '{{count}} rader till är inte inlästa.',
  'row.noIdentity_one': 'En rad säger varken avtal, nummer eller leverantör',
  'row.noIdentity_other': '{{count}} rader säger varken avtal, nummer eller leverantör',
  'row.notTakenIn_one': 'En rad är inte inläst',
  'row.notTakenIn_other': '{{count}} rader är inte inlästa',
  'row.otherHeadings_one': 'På en rad börjar en tabell med andra rubriker',
  'row.otherHeadings_other': 'På {{count}} rader börjar en tabell med andra rubriker',
  'row.repeatedHeadings_one': 'En rad upprepar rubrikerna',
  'row.repeatedHeadings_other': '{{count}} rader upprepar rubrikerna',
  'row.pageMark_one': 'En rad är sidhuvud eller sidfot',
  'row.pageMark_other': '{{count}} rader är sidhuvud eller sidfot',
  'row.single_one': 'En rad är en mellanrubrik eller en anmärkning',
  'row.single_other': '{{count}} rader är mellanrubriker eller anmärkningar',
  'row.total_one': 'En rad är en summa',
  'row.total_other': '{{count}} rader är summor',
  'sheet.hidden': 'Bladet är dolt i filen och är inläst ändå.',
  'sheet.turned':
    'Bladet har avtalen bredvid varandra. De är lästa kolumn för kolumn, och radnumren räknar kolumner.',
  'supplier.missing': 'Raden säger inte vem leverantören är.',
  'supplier.repeated': '{{text}} står också på rad {{firstRow}} och räknas en gång.',
  'supplier.maybeSame': 'Leverantören kan vara samma som {{text}}.',
  'supplier.maybeSeveral': 'Cellen kan ha flera leverantörer. Den är läst som en.',
  'supplier.spellings':
    'Filen skriver leverantörerna på {{written}} sätt. Utan blanksteg runt namnen är de {{count}}.',
  'supplier.several': 'Cellen har flera leverantörer. De är lästa var för sig.',
  'title.fromAbove': 'Cellen är tom. Namnet är hämtat från raden ovanför.',
  'title.fromSection': 'Namnet är hämtat ur mellanrubriken ovanför.',
  'title.missing': 'Raden säger inte vad avtalet heter.',
  'used.differs': 'Raderna anger olika använda belopp: {{text}}.',
  'value.differs': 'Raderna anger olika belopp: {{text}}.',
  'notice.differsBetweenRows': 'Raderna anger olika uppsägningstider: {{text}}.',
  other: 'Det här gick inte att förstå säkert.',
} as const;
