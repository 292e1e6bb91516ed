/** Which rules a case falls under, why, and what follows; and what is said of its tender deadline. */
export const regime = {
  title: 'Regelverk',
  is: {
    directAward: 'Direktupphandling är möjlig (19 a kap. LOU)',
    national: 'Annonseras enligt 19 kap. LOU',
    directive: 'Direktivstyrd upphandling (LOU utom 19 och 19 a kap.)',
    unknown: 'Okänt – kontrollera',
    callOff: 'Avrop: ramavtalets egna villkor och 7 kap. LOU styr',
    lacking: 'Okänt ännu',
    noRule: 'Okänt – kontrollera',
  },
  lacking: 'Fyll i {{facts}}, så sägs vilka regler som gäller.',
  and: ' och ',
  noRule: 'Ingen regel för detta datum: {{on}}. Kontrollera lagtexten för den dagen.',
  fill: 'Fyll i',
  toAmounts: 'Fyll i beloppet',
  day: {
    noticeSent: 'Bedömt efter reglerna {{on}}, dagen då annonsen skickades.',
    started: 'Bedömt efter reglerna {{on}}, dagen då ärendet började.',
    today: 'Bedömt efter reglerna {{on}}, i dag. Dagen då annonsen skickas avgör.',
  },
  because: {
    belowDirectAwardLimit: 'Värdet {{value}} är under direktupphandlingsgränsen {{amount}}.',
    belowDirectAwardLimitNoAmount:
      'Värdet {{value}} är under direktupphandlingsgränsen, vilket kronbelopp perioden än har.',
    atOrAboveDirectAwardLimit:
      'Värdet {{value}} är inte under direktupphandlingsgränsen {{amount}}.',
    atOrAboveDirectAwardLimitNoAmount: 'Värdet {{value}} är inte under direktupphandlingsgränsen.',
    directAwardLimitUnknown:
      'Direktupphandlingsgränsen för sociala och andra särskilda tjänster {{on}} är inte ifylld, och värdet {{value}} ligger så nära att den avgör.',
    belowThreshold: 'Det är under tröskelvärdet {{amount}}.',
    belowThresholdNoAmount: 'Det är under tröskelvärdet, vilket kronbelopp perioden än har.',
    atOrAboveThreshold: 'Värdet {{value}} är inte under tröskelvärdet {{amount}}.',
    atOrAboveThresholdNoAmount:
      'Värdet {{value}} är inte under tröskelvärdet, vilket kronbelopp perioden än har.',
    thresholdUnknown:
      'Tröskelvärdet i kronor {{on}} är inte ifyllt, och värdet {{value}} ligger så nära att det avgör.',
    socialSpecialAlwaysNational:
      'Sociala och andra särskilda tjänster (bilaga 2) upphandlas enligt 19 kap. oavsett värde.',
    directAwardOverLimit:
      'Direktupphandling är valt, men värdet {{value}} är inte under gränsen {{amount}}. Kontrollera värdet, eller vilken grund i 19 a kap. 3–6 §§ som gäller.',
    directAwardOverLimitNoAmount:
      'Direktupphandling är valt, men det är inte säkert att värdet {{value}} är under gränsen. Kontrollera beloppet, eller vilken grund i 19 a kap. 3–6 §§ som gäller.',
    nationalOverThreshold:
      'Upphandling enligt 19 kap. är valt, men värdet {{value}} är inte under tröskelvärdet. Välj ett förfarande enligt 6 kap. 1 § eller kontrollera värdet.',
    sumOfKindOverLimit:
      'Med det här blir avtalsområdets direktupphandlingar {{value}} under ett år, mot gränsen {{amount}}.',
    sumOfKindOverLimitNoAmount:
      'Med det här blir avtalsområdets direktupphandlingar {{value}} under ett år.',
    sumOfKindNearLimit:
      'Med det här blir avtalsområdets direktupphandlingar {{value}} under ett år. Det är nära gränsen {{amount}}.',
    sumOfKindNearLimitNoAmount:
      'Med det här blir avtalsområdets direktupphandlingar {{value}} under ett år. Det är nära gränsen.',
    looksSplit:
      'Köpen är var för sig under gränsen men inte tillsammans. En upphandling får inte delas upp för att komma under den (LOU 5 kap. 7 a §).',
  },
  sum: 'Avtalsområdets direktupphandlingar under ett år, den här inräknad: {{value}} av {{amount}}.',
  summed: 'De andra är:',
  summedMore_one: 'och {{count}} till.',
  summedMore_other: 'och {{count}} till.',
  more: 'Det som valts går längre än det måste, så reglerna i 19 kap. följer med.',
  ownAmount: 'Beloppet {{amount}} är kommunens eget, från {{where}}, ifyllt av {{by}}.',
  duties: 'Det här kräver lagen',
  practice: 'Det här rekommenderas',
  notLaw: 'god sed, inte lag',
  showDuties: 'Visa vad som följer',
  hideDuties: 'Dölj vad som följer',
  duty: {
    guidelinesForDirectAward: 'Följ kommunens riktlinjer för direktupphandling.',
    noticeInRegisteredDatabase: 'Annonsera i en registrerad annonsdatabas.',
    minimumTenderPeriod: 'Ge leverantörerna minst så många dagar som lagen anger.',
    reasonableTenderPeriod: 'Ge skälig tid för anbud. Lagen anger inget antal dagar.',
    openingByTwoPersons:
      'Öppna anbuden samtidigt, efter sista anbudsdag, av minst två utsedda personer.',
    awardNotification: 'Underrätta alla anbudsgivare skriftligt om beslutet, skälen och spärren.',
    standstill: 'Vänta ut avtalsspärren innan avtalet tecknas.',
    individualReport: 'Skriv en individuell rapport om upphandlingen.',
    documentation: 'Dokumentera köpet. Det ska vara klart 30 dagar efter att avtalet tecknats.',
    contractAwardNotice: 'Annonsera resultatet senast 30 dagar efter att avtalet tecknats.',
  },
  practiceOf: {
    askSeveralSuppliers: 'Fråga flera leverantörer.',
    fixedTenderPeriod: 'Bestäm anbudstiden i dagar, gärna så lång som 11 kap. anger.',
    openingByTwoPersons: 'Låt två personer öppna anbuden tillsammans.',
    frameworkAtMostFourYears: 'Låt ett ramavtal gälla i högst fyra år.',
    modificationRules: 'Håll ändringar av avtalet inom gränserna i 17 kap.',
    selfDeclaration: 'Låt leverantörerna lämna en egen försäkran.',
  },
  finding: {
    beforeNotice: '{{date}} är före annonsen {{sent}}.',
    tooEarly:
      'Anbudstiden kan vara för kort. Med {{days}} dagar är den kortaste till och med {{minimum}}.',
    tooEarlyMoved:
      'Anbudstiden kan vara för kort. Med {{days}} dagar slutar den {{from}}, men det är {{because}}, så den kortaste är till och med {{minimum}}.',
    cutsLastDay:
      'Klockan {{time}} kortar den sista dagen, som är leverantörernas till slutet. Skriv 23.59 eller välj en dag senare.',
    nonWorkingDay: 'Det är {{because}}. Ingen är på plats om anbudssystemet krånglar.',
    additionalInformationTight_one:
      'Bara {{count}} dag från annonsen. Kompletterande upplysningar ska lämnas senast sex dagar före.',
    additionalInformationTight_other:
      'Bara {{count}} dagar från annonsen. Kompletterande upplysningar ska lämnas senast sex dagar före.',
  },
} as const;
