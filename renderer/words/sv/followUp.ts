/** What is followed up about an agreement, and what is remembered. */
export const followUp = {
  tab: 'Uppföljning',
  notFilled: 'inte ifyllt',
  deviations: {
    title: 'Avvikelser',
    open_one: '{{count}} öppen',
    open_other: '{{count}} öppna',
    save: 'Spara avvikelserna',
    new: 'Ny avvikelse',
    newPlaceholder: 'Vad hände? Enter sparar.',
    empty: 'Inga avvikelser.',
    followedUp: 'följs upp {{date}}',
    closed: 'avslutad {{date}}',
    remove: 'Ta bort avvikelsen {{what}}',
    evidence: 'Lägg in underlag',
    paper: 'Avvikelserapport som PDF',
  },
  experiences: {
    title: 'Förvaltningarnas erfarenheter',
    answered: '{{count}} av {{of}} har svarat',
    ask: 'Fråga förvaltningar',
    paste: 'Ta in svar',
    pasteHere: 'Klistra in rader från Excel',
    pasteHelp:
      'Först förvaltningens namn, sedan betyg 1–5, vad de vill och svaret, i vilken ordning som helst.',
    understood: 'Så förstås svaren',
    choose: 'Välj en fil',
    chosen: 'Ur {{file}}',
    doubts: 'Det här förstås inte',
    doubt: {
      department: '{{at}}: ”{{text}}” är ingen förvaltning i registret. Raden tas inte in.',
      noDepartment: '{{at}}: ingen förvaltning är angiven. Raden tas inte in.',
      grade: '{{at}}: betyget ”{{text}}” är inget av 1–5. Det står med i svaret.',
      wish: '{{at}}: ”{{text}}” säger inte om avtalet ska förlängas. Det står med i svaret.',
    },
    row: 'Rad {{row}}',
    rowOf: '{{sheet}}, rad {{row}}',
    takeIn_one: 'Ta in {{count}} svar',
    takeIn_other: 'Ta in {{count}} svar',
    whom: 'Vilka ska tillfrågas?',
    noDepartments: 'Det finns inga förvaltningar ännu. Lägg till dem i Inställningar.',
    noteAsked: 'Notera som tillfrågade',
    copyMail: 'Kopiera mejltext',
    copied: 'Kopierad',
    form: 'Frågeblankett som PDF',
    empty: 'Ingen förvaltning är tillfrågad.',
    askedOn: 'tillfrågad {{date}}',
    by: 'svar senast {{date}}',
    answeredOn: 'svarade {{date}}',
    graded: 'betyg {{grade}} av 5',
    gradeOf: '{{grade}} av 5',
    remove: 'Ta bort frågan till {{name}}',
    mail: `Hej!

Vi förbereder beslut om förlängning av avtalet {{title}} ({{number}}) med {{supplier}} och vill veta hur det fungerar hos er.

1. Vilket betyg ger ni avtalet, från 1 till 5?
2. Vad fungerar bra, och vad fungerar inte?
3. Har ni haft avvikelser som inte är anmälda?
4. Hur ser ert behov ut framåt?
5. Vill ni att avtalet förlängs, förlängs med ändringar eller löper ut?

Svara senast {{date}}.`,
  },
  lessons: {
    title: 'Erfarenheter',
    new: 'Ny erfarenhet',
    newPlaceholder: 'Vad är värt att minnas till nästa gång? Enter sparar.',
    empty: 'Inga erfarenheter ännu.',
    edit: 'Ändra erfarenheten {{lesson}}',
    unbound: 'hör inte till något än: välj avtalsområde eller leverantör, så dyker den upp',
    remove: 'Ta bort erfarenheten {{lesson}}',
    surfaced: 'från avtalet, området och leverantörerna',
    reviewed: 'Använd som genomgångna',
    reviewedText_one: '{{count}} erfarenhet genomgången {{date}}: {{lessons}}',
    reviewedText_other: '{{count}} erfarenheter genomgångna {{date}}: {{lessons}}',
  },
  modifications: {
    title: 'Ändringar av avtalet',
    aside: '17 kap. LOU',
    add: 'Ny ändring',
    what: 'Vad ändras',
    decrease: 'Värdet minskar',
    empty: 'Inga ändringar.',
    remove: 'Ta bort ändringen {{what}}',
    noValue: 'Fyll i takvolymen, så räknas ändringarna mot gränserna i 17 kap. LOU.',
    minor: {
      yes: 'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. De är under {{allowed}}, {{limit}}, och under tröskelvärdet {{threshold}} (17 kap. 9\u00A0§ LOU).',
      no: 'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. De ska vara under {{allowed}}, {{limit}}, och under tröskelvärdet {{threshold}}. 17 kap. 9\u00A0§ LOU räcker inte.',
      noOfShare:
        'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. De ska vara under {{allowed}}, {{limit}}. 17 kap. 9\u00A0§ LOU räcker inte.',
      unknown:
        'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. De är under {{allowed}}, {{limit}}. Tröskelvärdet i kronor är inte ifyllt: kontrollera (17 kap. 9\u00A0§ LOU).',
    },
    standing: {
      goodPractice:
        'Avtalet är upphandlat enligt 19 eller 19 a kap. LOU. Då gäller inte 17 kap.: gränserna är en rekommendation.',
      unknown:
        '17 kap. LOU gäller avtal som är upphandlade från tröskelvärdet. För andra avtal, och för sociala och andra särskilda tjänster, är gränserna en rekommendation. Kontrollera vad som gäller här.',
    },
    practice: {
      yes: 'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. De är under {{allowed}}, {{limit}}, som är god sed.',
      no: 'Ändringar av mindre värde: {{net}} sammanlagt, {{share}} av {{value}}. Håll dem helst under {{allowed}}, {{limit}}.',
    },
    indexed: {
      up: 'Priserna har höjts {{share}}. Följer det en indexklausul räknas gränserna på det uppräknade värdet, {{value}} (17 kap. 15\u00A0§ LOU). Kontrollera.',
      down: 'Priserna har sänkts {{share}}. Följer det en indexklausul räknas gränserna på det nedräknade värdet, {{value}} (17 kap. 15\u00A0§ LOU). Kontrollera.',
    },
    practiceLarge: '{{share}} av {{value}}.',
    large: {
      within:
        '{{share}} av {{value}}. Varje sådan ändring får vara högst hälften, {{half}}, och ska annonseras (17 kap. 11, 12 och 16\u00A0§§ LOU).',
      over: '{{share}} av {{value}}. Det är mer än hälften, {{half}}, och mer än 17 kap. 11 och 12\u00A0§§ LOU tillåter.',
    },
  },
  certificates: {
    title: 'Intyg och försäkringar',
    add: 'Nytt intyg',
    name: 'Vad',
    namePlaceholder: 'Ansvarsförsäkring',
    empty: 'Inga intyg.',
    expires: 'gäller till och med {{date}}',
    expired: 'gick ut {{date}}',
    edit: 'Ändra {{name}}',
    remove: 'Ta bort {{name}}',
  },
  links: {
    title: 'Hör ihop med',
    until: 'till {{end}}',
    gap: 'Varorna ska köras ut till {{goodsUntil}}, men distributionsavtalet slutar {{distributionEnd}}. {{further}}',
    gapExtend: 'Det kan förlängas till {{distributionLatest}}.',
    gapNoExtend: 'Det kan inte förlängas, så vitt registret vet. Vem kör ut varorna då?',
    gapAfter:
      'Förlängs avtalet till {{goodsUntil}} gäller det längre än distributionsavtalet, som slutar {{distributionEnd}}. {{further}}',
    noGap: 'Distributionsavtalet gäller till {{end}} och räcker för varorna.',
  },
  automatic: {
    inTime:
      'Avtalet förlängs av sig självt {{end}} om ingen säger nej. Sista dag att säga nej är {{lastDay}}.',
    tooLate:
      'Avtalet förlängs av sig självt {{end}}. Sista dag att säga nej var {{lastDay}}. Kontrollera vad som gäller nu.',
  },
  decision: {
    time: 'Ny upphandling i stället',
    inTime:
      'Det finns tid för en ny upphandling. Förstudien behöver börja senast {{beginBy}} för att ett nytt avtal ska börja dagen efter slutet.',
    notInTime:
      'En ny upphandling hinner inte bli klar. Ett nytt avtal kan börja tidigast {{earliest}}.',
    delegate: 'Vem beslutar',
    delegateUpTo: '{{who}} beslutar upp till {{amount}} enligt delegationen.',
    delegateAny: '{{who}} beslutar enligt delegationen.',
    noDelegate: 'Ingen delegation är ifylld för värdet. Kontrollera vem som får besluta.',
    takes: 'En ny upphandling tar ungefär {{length}} enligt tidplanen.',
    exclusion: 'Uteslutningsgrunder kontrollerade {{date}}.',
    oldExclusion:
      'Uteslutningsgrunder kontrollerades senast {{date}}, {{distance}}. Kontrollera på nytt: skatter, konkurs, brott.',
    exclusionToday: 'Kontrollerat i dag',
    noExclusion: 'Kontrollera uteslutningsgrunder på nytt: skatter, konkurs, brott.',
    deviations: 'Avvikelser',
    noDeviations: 'Inga avvikelser är skrivna.',
    openDeviations_one: '{{count}} avvikelse är inte avslutad.',
    openDeviations_other: '{{count}} avvikelser är inte avslutade.',
    checks: 'Att kontrollera',
    price: 'Nästa prisjustering {{date}}: {{rule}}.',
    priceNoRule: 'Nästa prisjustering {{date}}.',
    confirmed: 'Bekräftad av leverantören',
    told: 'Meddelande till leverantören',
  },
  elsewhere: {
    title: 'Leverantörer som finns sedan tidigare',
    agreements_one: '{{count}} annat avtal',
    agreements_other: '{{count}} andra avtal',
    deviations_zero: 'inga avvikelser på dem',
    deviations_one: '{{count}} avvikelse på dem',
    deviations_other: '{{count}} avvikelser på dem',
    open_one: '{{count}} öppen',
    open_other: '{{count}} öppna',
  },
  suppliers: {
    title: 'Leverantörer',
    sentence_one: '{{count}} leverantör, {{running}} har avtal som löper.',
    sentence_other: '{{count}} leverantörer, {{running}} har avtal som löper.',
    none: 'Inga leverantörer ännu. De kommer med när en avtalslista läses in, eller skrivs in på ett avtal.',
    filter: 'Filtrera på namn eller nummer',
    filterShort: 'Filtrera leverantörer',
    name: 'Namn',
    number: 'Organisationsnummer',
    noNumber: 'organisationsnummer saknas',
    agreements: 'Avtal',
    running: 'Löper',
    openDeviations: 'Öppna avvikelser',
    noMatch: 'Ingen leverantör passar filtret.',
    gone: 'Leverantören finns inte längre.',
    toList: 'Till leverantörer',
    history: 'Vad som hänt',
    noHistory: 'Inget är skrivet ännu.',
    paper: 'Leverantörshistorik som PDF',
    noAgreements: 'Inga avtal.',
    until: 'till {{end}}',
    ended: 'slutade {{end}}',
    event: {
      start: 'Avtalet började',
      end: 'Avtalet slutade',
      decision: 'Beslut: {{choice}}',
      deviation: 'Avvikelse: {{text}}',
      action: 'Åtgärd: {{text}}',
      reply: 'Svar: {{text}}',
      closed: 'Avslutad: {{text}}',
      lesson: 'Erfarenhet: {{text}}',
    },
  },
} as const;
