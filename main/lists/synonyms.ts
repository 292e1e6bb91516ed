import type { TargetField } from '#domain/agreementList';

/**
 * The headings seen in Swedish and Nordic lists, without spaces and punctuation. The order within a
 * field is its preference where a sheet has several of them.
 */
export const synonyms: Readonly<Record<TargetField, string>> = {
  number:
    'avtalsnummer avtalsnr avtalnr avtalnummer avtalsid avtalid kontraktsnummer kontraktsnr kontraktnummer kontraktnr ramavtalsnummer ramavtalsnr avtalskod avtalsreferens avtalsbeteckning referensnummer referensnr refnr contractnumber contractno contractnr contractid contractreference agreementnumber agreementno agreementid avtalenummer avtalenr kontraktsid workspacenumber sopimusnumero reference referens ref nummer nr avtnr vertragsnummer vertragsnr id avtalslöpnr avtalslöpnummer',
  registryNumber:
    'diarienummer diarienr diarie dnr diarieförd diariebeteckning diarienummerdnr dnrdiarienummer ärendenummer ärendenr ärendeid saksnummer saksnr sagsnummer journalnummer registernummer registrynumber filenumber avtaletsdiarienummer avtalsdiarienummer avtalsdiarie upphandlingsdiarienummer upphandlingensdiarienummer upphandlingsnummer upphandlingsnr upphandlingsid upphandlingsreferens annonsid diarynumber diaryno casenumber caseno casereference filereference',
  title:
    'avtalsnamn avtalsbenämning avtalstitel avtaletsnamn avtaletsbenämning avtal ramavtalsnamn ramavtal benämning titel rubrik namn avtalsrubrik upphandlingenstitel upphandlingensnamn upphandlingsnamn upphandling kontraktsnamn kontrakt avtalsbeskrivning beställningsgrupp objekt avtalsobjekt avser avtaletavser ärendemening ärende ärenderubrik tjänst varatjänst varortjänster produkttjänst contracttitle contractname contract agreementname agreementtitle agreement title name avtalenavn avtale navn tittel kontraktsbenämning description beskrivning contractdescription avtaltjänst benämn avtalsben vad vadavses vadköptes vadköps vadsomköpts vertragsbezeichnung vertragsgegenstand upphandlingsobjekt upphandlingsföremål avtalsinnehåll subject contractsubject avtalavseende avseende upphandlingensbenämning upphandlingsbenämning kontraktetsnamn kontraktsbeskrivning benämningavtal innehåll',
  supplier:
    'leverantör leverantörsnamn leverantörnamn leverantörensnamn leverantörer levnamn levnamnet lev leverantöriavtal avtalsleverantör avtalsleverantörer ramavtalsleverantör ramavtalsleverantörer antagenleverantör antagnaleverantörer antagenanbudsgivare leverantörföretag avtalspart avtalspartner motpart motpartsnamn avtalsmotpart motpartnamn kontraktspart entreprenör utförare utförarnamn företag företagsnamn bolag bolagsnamn firma anbudsgivare säljare supplier suppliername suppliers vendor vendorname contractor contractorname company companyname leverandør leverandørnavn leverandörer toimittaja medvem lieferant lieferantenname auftragnehmer vertragspartner externpart part vinnandeanbudsgivare vinnandeleverantör kontrakteradleverantör tilldeladleverantör vinnare avtalmed tecknatmed avtaltecknatmed avtaletärtecknatmed avtalsslutandepart anlitatföretag avvem',
  organisationNumber:
    'organisationsnummer organisationsnr organisationnummer organisationnr orgnr orgnummer orgno orgnrleverantör orgnrlev leverantörorganisationsnummer leverantörsorganisationsnummer leverantörensorganisationsnummer leverantörorgnr leverantörsorgnr leverantörensorgnr levorgnr orgnrpersonnr organisationsnummerpersonnummer orgnrpersnr organisasjonsnummer organisasjonsnr orgnrsupplier organisationnumber companynumber registrationnumber companyregistrationnumber cvr cvrnr ytunnus supplierorganisationnumber regno regnr momsregnr vatno vatnumber organizationnumber organizationno corporateid corporateidno corporateidentitynumber orgnumber orgn orgnummerleverantör företagsorgnr',
  rank: 'rangordning rang rank ranking rangordningsnummer rangnr placering plats prioritet prioritetsordning turordning',
  start:
    'startdatum avtalsstart avtalstart startdatumavtal avtalsstartdatum fromdatum from from avtalfrom avtalfrån avtaletfrom avtalfromdatum avtalsperiodfrom avtalsperiodfrån avtalsperiodstart avtalstidfrom avtalstidfrån gällerfrån gällerfrom giltigfrån giltigfrom giltigtfrån giltigtfrom från fråndatum start startdag commencement börjar begynnelsedatum ikraftträdande kontraktsstart kontraktstart periodstart periodfrom startdate contractstart contractstartdate commencementdate effectivedate validfrom startdato avtalestart oppstart contractdate awarddate avtalsdatum vertragsbeginn gültigab startdat avtstart påbörjas datumfrom startavtal avtalsbörjan avtalbörjar löptidfrom giltighetstidfrom avtalsstartdag startår datumfrån frånochmed gällerfrånochmed',
  end: 'slutdatum avtalsslut avtalslut slutdatumavtal avtalsslutdatum tomdatum tom avtaltom avtaltomdatum avtaltill avtalettom avtalsperiodtom avtalsperiodtill avtalsperiodslut avtalstidtom avtalstidtill gällertill gällertom giltigtill giltigtom giltigttill giltigttom till tilldatum slut slutdag upphör avtaletupphör upphördatum utgår utgårdatum utgångsdatum avtaletutgår avtalsutgång löperut löperutdatum avtaletlöperut löpertill löpertom förfallodatum avtaletsslut avtaletsslutdatum nuvarandeslutdatum aktuelltslutdatum kontraktsslut kontraktslut periodslut periodtom sistaavtalsdag enddate end ends expire contractend contractenddate expiration expirationdate expirydate expires expiry validto sluttdato slutdato avtaleslutt udløb udløbsdato vertragsende gültigbis slutdat avtslut utlöper avslutas validuntil terminationdate datumtom slutavtal slutar avtaletslutar avtalslutar löptidtom giltighetstidtom sistadag sistagiltighetsdag utgångsdag avtalsslutdag ordinarieslut ordinarieslutdatum ordinarieavtalsslut ordslut ordslutdatum slutdatumexkloption slutdatumexkloptioner slutdatumutanoption slutdatumutanförlängning slutår utgångsår avtallöperut nuvarandeavtallöperut datumtill tillochmed gällertillochmed',
  period:
    'avtalsperiod avtalstid avtaletsperiod period giltighetstid giltighet giltighetsperiod kontraktsperiod kontraktstid kontraktperiod avtalsperioden gällerunderperiod gäller ramavtalsperiod ramavtalstid löptid contractperiod contractterm term agreementperiod avtaleperiode kontraktperiode startochslutdatum startslut fromtom fråntill datumfromtom laufzeit vertragslaufzeit giltigt giltig gällande avtalgiltigt avtaletgiltigt avtalslängd hurlänge',
  latestEnd:
    'slutdatumavtalmax maxslutdatum maxslut slutdatummax maximaltslutdatum avtalsslutmax maxdatum maxavtalstid avtalsslutmaximal sistamöjligaslutdatum sistamöjligaavtalsslut sistamöjligaslut senastmöjligaslutdatum senastemöjligaslutdatum senastmöjligaslut slutdatuminklförlängning slutdatuminklusiveförlängning slutdatuminkloption slutdatuminkloptioner slutdatuminklusiveoption slutdatuminklusiveoptioner slutdatuminklförlängningar slutdatummedoption slutdatummedförlängning tominkloption tominklförlängning avtalsslutinkloption avtalsslutinkloptioner avtalsslutinklförlängning längsttill längsttom kanförlängastill kanförlängastom kanförlängaslängsttom möjligförlängningtom möjligförlängningtill förlängningsbarttom maxförlängningtom maxförlängningtill maxdatumförlängning optiontom optiontill expirydateincludingextensions extensionuntil extendableuntil extendibleuntil latestenddate maximumenddate finalexpirydate förlmöjligtom förlmöjligtill maxförltom längstaavtalstid maximalavtalstid maxtom yttersta ytterstaslutdatum sistaslutdatum senasteslutdatum optionsslut optionsslutdatum slutdatumoption slutdatumoptioner möjligtslutdatum möjligtslut maximaltavtalsslut maxavtalsslut',
  options:
    'förlängningsoption förlängningsoptioner förlängning förlängningar avtalsförlängning avtalsförlängningavtal förlängningsmöjlighet förlängningsmöjligheter möjlighettillförlängning möjligförlängning förlängningsklausul förlängningsperiod förlängningsperioder förlängningsvillkor option optioner optionsår optionsperiod optionsperioder optionstid förlängningstid optionförlängning optionerförlängning förlängningoption optionomförlängning optionpåförlängning optiontillförlängning förlängd förlängt förlängdtill förlängttill förlängdtom förlängttom nyttslutdatum nyttslut nyttavtalsslut extension extensions extensionmonths extensionoptions extensionoption renewal renewaloptions renewalterms renewalterm opsjon opsjoner optioner prolongering optionsmånader kvarvarandeoptioner förl opt förln förlängn förlängningsmöjl förlmöjl möjltillförl möjlighettillförl antalförl antalförlängningar antaloptioner antaloptionsår automatiskförlängning verlängerung verlängerungsoption',
  notice:
    'uppsägningstid uppsägningstider uppsägning uppsägningsvillkor uppsägningsfrist uppsägningsperiod uppsägningstidmånader ömsesidiguppsägningstid oppsigelsesfrist oppsigelsestid oppsigelse opsigelsesvarsel opsigelse meddelassenast meddelasenast senastmeddelande varselstid avisering aviseringstid förlängningmeddelassenast noticeperiod notice noticetime noticemonths noticedays terminationnotice uppsägntid uppsägn upps sägaupp sägsupp uppstid upstid upstidmån uppsägningsmånader kündigungsfrist senastuppsägning ups uppstidmån',
  value:
    'takvolym takbelopp takvärde ramavtalstak avtalsvärde kontraktsvärde kontraktvärde kontrakteratvärde kontrakteratvärdesumma avtalatvärde uppskattatvärde uppskattatavtalsvärde uppskattatkontraktsvärde uppskattatvärdekr uppskattadvolym beräknatvärde beräknatavtalsvärde totaltvärde totaltavtalsvärde totalvärde totalsumma avtalssumma kontraktssumma kontraktsbelopp ordervärde ordersumma värde värdekr värdesek maxvärde maximaltvärde maxvolym avtalsvolym volym belopp beloppkr summa contractvalue contractamount totalvalue totalcontractvalue estimatedvalue awardvalue amount value verdi kontraktsverdi avtaleverdi tak vertragswert auftragswert avtvärde avtalsbelopp totalbelopp totalkostnad beräknadvolym avtalsvärdetotalt totalavtalssumma ekonomiskomfattning kontraktsvolym',
  used: 'använtvärde använtbelopp använt valueused utnyttjat utnyttjatbelopp utfall fakturerat fakturerad faktureratbelopp fakturabelopp inköpt inköptbelopp inköpsbelopp inköpsvolym inköpssumma köptför avropat avropatbelopp avropatvärde förbrukat förbrukatbelopp omsättning spend invoiced invoicedamount amountspent',
  category:
    'kategori avtalskategori inköpskategori avtalsområde avtalsområden ramavtalsområde varukategori huvudkategori avtalsgrupp kategorinamn område huvudgrupp produktkategori produktområde varugrupp varugrupper undergrupp underkategori delområde delområden produktgrupp bransch branschområde category commodity commoditygroup spendcategory kategorier avtalsomr inköpsomr anbudsområde anbudsområden anbudsdel produkt cpvbenämning cpvbeskrivning cpvtext',
  agreementType:
    'avtalstyp avtalsform avtalstyper typavavtal kontraktstyp kontrakttyp typavkontrakt avtalsslag form typ contracttype agreementtype type avtaletype upphandlingsform upphandlingsförfarande avttyp avropsordning avropsform',
  department:
    'förvaltning förvaltningar förvaltningenhet avdelning avdelningar enhet nämnd nämnden nämndförvaltning verksamhet verksamhetsområde sektor kontor beställare beställandeenhet beställandeförvaltning beställarenhet ägandeförvaltning ansvarigförvaltning ansvarigenhet förv division department unit businessunit avdeling enhetförvaltning avd beställandeverksamhet ansvarignämnd ansvarigavdelning responsibleunit responsibledepartment',
  responsible:
    'avtalsansvarig ansvarigupphandlare handläggare ansvarig avtalsförvaltare avtalsägare avtalscontroller avtalsansvarige ansvarighandläggare upphandlare upphandlingsansvarig ägare kontraktsansvarig kontraktsägare inköpare ansvariginköpare kategoriansvarig avtalstecknare owner contractowner responsible contractmanager contractresponsible eier ansvarlig kontaktpersonkommunen internkontaktperson avtalskontakt ansv handl vemansvarar vemäransvarig',
  cpv: 'cpv cpvkod cpvkoder huvudsakligcpvkod cpvhuvudkod cpvcode cpvnummer cpvnr',
  notes:
    'anteckning anteckningar kommentar kommentarer notering noteringar anmärkning anmärkningar övrigt övriginformation övrigupplysning noter notes note comment comments remarks merinformation merknad merknader bemærkning anm bemerkung bemerkungen notiser',
};

/** Parts of headings that suggest a field where no synonym is met whole; the first that fits is taken. */
export const hints: readonly (readonly [RegExp, TargetField | null])[] = [
  [/köpare|upphandlandemyndighet|upphandlandeorg|avsändar|buyer|kundensorg|kommunensorg/, null],
  [
    /telefon|phone|fax|mail|epost|adress|address|postnr|postort|webb|http|länk|fil(namn)?$|skapad|uppdaterad|ändrad|publicer|registrerad|signerad|undertecknad|beslut|annons|anbud(?!sområd|sgivar)|påminn|bevak/,
    null,
  ],
  // By when somebody must act is no length either.
  [
    /(senast|sista)[ea]?(dag|datum|tid)(en)?(för|att).*(förläng|option)|(förläng|option)\w*senast$/,
    null,
  ],
  [/(förläng|option)\w*(från|from|start|startdatum)$/, null],
  // Whether it goes on by itself says nothing of how long.
  [/autorenew|automatiskförny/, null],
  // What is spent in a year is not what the agreement may come to.
  [/årlig|årsv|årskost|årsbelopp|annual/, null],
  [/(?:värde|belopp|volym|summa)\p{L}*?(?:inkl|med|exkl).*(?:option|förläng)/u, 'value'],
  [/(sista|slut).*(dag|datum).*(inkl|med).*(option|förläng)/, 'latestEnd'],
  [/(avtals?(period|tid)|löptid|giltighetstid).*(inkl|max|med).*(option|förläng)/, 'latestEnd'],
  [/förbruk|utfall|fakturer|avropat|inköpt|utnyttjatb/, 'used'],
  [/^orgn|organisations?n(umme)?r|orgn(umme)?r|orgno$|organisasjonsn/, 'organisationNumber'],
  [
    /(max|inkl|med|sistamöjliga|senastmöjliga|längst|including|latest).*(slut|till|tom|end|expir|datum)|(slut|(?<!au)tom|end|expir).*(max|inkl|including|option|förläng)/,
    'latestEnd',
  ],
  [
    /(supplier|vendor|company|leverantör).*(reg|org|corporate).*(no|nr|number|id)$/,
    'organisationNumber',
  ],
  [
    /(leverantör|^lev|supplier|vendor|företag|kund)s?.*(nr|nummer|id|no|number|kod|kontakt|person|ort|land|typ|status)$/,
    null,
  ],
  [/uppsäg|uppst(?!art)|oppsig|notice/, 'notice'],
  [/förläng|^förl|option(?!al)|opsjon|extension|renewal|prolong/, 'options'],
  [/cpv/, 'cpv'],
  [/rangord|^rang/, 'rank'],
  [/diarie|^dnr|dnr$|ärendenr|ärendenummer/, 'registryNumber'],
  [/(avtal|kontrakt|contract|agreement|avtale).*(nummer|nr|(?<!t)id|no|number|kod|ref)$/, 'number'],
  [
    /(avtals?(?:period|tid)|kontraktsperiod|giltighetst|löptid).*?(?:start|börj|från|from)(?!.*(?:till|slut|tom))/,
    'start',
  ],
  [
    /(avtals?(?:period|tid)|kontraktsperiod|giltighetst|löptid)(?!.*(?:start|börj|från|from)).*(?:slut|till|tom$|upphör|utgång)/,
    'end',
  ],
  [/avtalsperiod|avtalstid|giltighetst|kontraktsperiod/, 'period'],
  [
    /(start|from|fråntill|börj|ikraft|commenc).*(datum|date|dato|avtal|kontrakt)|(avtal|kontrakt|gäller|giltig|period|contract).*(start|from|från|begin|börja)|^närbörjar/,
    'start',
  ],
  [
    /(slut|tom|upphör|utgång|utgår|expir|end).*(datum|date|dato|avtal|kontrakt)|(avtal|kontrakt|gäller|giltig|period|contract).*(slut|tom|till|upphör|utgår|end|expir)|^när(slutar|upphör|gårut)/,
    'end',
  ],
  [
    /(^tak|maxvärde|takvolym|takbelopp|avtalsvolym|kontraktsvolym|värde|belopp|summa|value|amount|verdi)/,
    'value',
  ],
  [
    /leverantör|motpart|avtalspart|anbudsgivare|entreprenör|supplier|vendor|contractor|leverandør/,
    'supplier',
  ],
  [/förvaltning|nämnd|avdelning|department/, 'department'],
  [/ansvarig|handläggare|upphandlare|förvaltare/, 'responsible'],
  [/avtalstyp|avtalsform|kontraktstyp|typavavtal/, 'agreementType'],
  [
    /kategori|avtalsområde|varugrupp|anbudsområde|delområde|undergrupp|produktgrupp|category/,
    'category',
  ],
  [/benämning|avtalsnamn|titel|rubrik|title|^vad(avser|gäller|handlar|köp)/, 'title'],
  [/anteckning|kommentar|notering|anmärkning|comment|remark/, 'notes'],
];
