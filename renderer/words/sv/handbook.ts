import type { HandbookChapter } from '../handbook.ts';

/** The handbook. What stands in ”…” is a button, a menu or a field as the window names it. */
export const handbook: readonly HandbookChapter[] = [
  {
    id: 'start',
    title: 'Kom igång',
    picture: {
      name: 'idag',
      alt: 'Idag: veckorna framåt, det som passerat och det som gäller i dag.',
    },
    parts: [
      {
        head: 'Tre frågor',
        text: [
          'Första gången frågar ”Idag” efter kommunen, ditt namn och förvaltningarna. Svaren hamnar i ”Inställningar” och går att ändra där. Du kan hoppa över frågorna.',
        ],
      },
      {
        head: 'Prova först',
        text: [
          '”Lägg in exempeldata” fyller registret med påhittade ärenden och avtal. ”Ta bort” i Idag tar bort dem igen. Det du har arbetat vidare med ligger kvar.',
        ],
      },
      {
        head: 'En vanlig dag',
        text: [
          '”Idag” visar vad som har passerat, vad som gäller i dag och vad som kommer. Varje rad går att öppna, markera som klar, skjuta upp eller lämna över.',
          'Allt du skriver sparas när du lämnar fältet. ”Ångra” tar tillbaka det senaste, även efter en inläsning.',
        ],
      },
      {
        head: 'Hitta',
        text: [
          'Ctrl K öppnar ”Sök eller gör något”. Skriv en del av ett namn eller nummer, välj med pilarna och tryck Enter. Där går det också att byta utseende och språk.',
        ],
      },
    ],
  },
  {
    id: 'procurements',
    title: 'Upphandlingar och faser',
    picture: {
      name: 'tavla',
      alt: 'Tavlan med en spalt för varje fas och ett kort för varje ärende.',
    },
    parts: [
      {
        head: 'Börja',
        text: [
          '”Ny upphandling” behöver bara en rubrik. Ärendet hamnar i ”Förstudie”. Resten fylls i när det behövs.',
        ],
      },
      {
        head: 'Fyra faser',
        text: [
          'Ett ärende går genom ”Förstudie”, ”Annonsering”, ”Utvärdering” och ”Avtal”. Före varje ny fas kontrolleras vad som saknas. Det som lagen kräver måste vara klart. Det som är en varning går att åsidosätta med ett skäl, som hamnar i journalen.',
          'Flytta ett kort genom att dra det, med Shift och pil, eller med menyn på kortet.',
        ],
      },
      {
        head: 'Vid sidan av',
        text: [
          '”Pausa” och ”Avbryt upphandlingen” finns under ”Fler val”. Båda frågar efter ett skäl. Datumen slutar påminna, och ärendet kan återupptas.',
        ],
      },
      {
        head: 'Handlingar och anteckningar',
        text: [
          'Släpp filer på ett öppet ärende eller avtal, eller välj ”Lägg in filer” under ”Handlingar”. Filerna kopieras, originalen rörs inte. ”Journal” visar vem som gjorde vad.',
        ],
      },
    ],
  },
  {
    id: 'views',
    title: 'Listor och tavla',
    picture: {
      name: 'bredvid',
      alt: 'Listan med ärenden till vänster och det markerade ärendet bredvid.',
    },
    parts: [
      {
        head: 'Ordna om',
        text: [
          '”Tavla” och ”Lista” visar samma ärenden. Ctrl L byter. En lista sorteras med ett tryck på rubriken, och högerklick på rubriken filtrerar, gör kolumnen bredare eller döljer den. ”Kolumner” väljer vilka som syns. ”Grupp” ställer raderna, eller korten i varje spalt, under förvaltning, upphandlare eller avtalsområde.',
          'Allt detta blir kvar till nästa gång. ”Spara vyn …” under ”Sparade vyer” ger det ett namn att komma tillbaka till.',
        ],
      },
      {
        head: 'Bredvid listan',
        text: [
          'Ctrl Enter, eller ”Öppna bredvid” i radens meny, visar ärendet, avtalet eller leverantören till höger medan listan står kvar. Det följer raden. Där går det att markera datum som klara, gå vidare och anteckna. F6 går dit och tillbaka, Esc stänger.',
        ],
      },
      {
        head: 'Flera på en gång',
        text: [
          'Markera med Shift och pil eller med Ctrl. ”Ändra” ger alla markerade samma ansvarig, förvaltning eller område, och ”Pausa” gäller alla. En enda Ctrl Z tar tillbaka det.',
        ],
      },
      {
        head: 'Jämför',
        text: [
          'Markera två till fem ärenden och tryck på ”Jämför”, till exempel samma slags system i olika förvaltningar. Det som skiljer sig står i fetstil, med tiden i varje fas och erfarenheterna.',
        ],
      },
      {
        head: 'Till Excel',
        text: [
          '”Spara listan” sparar det som syns, med filter och ordning. ”Spara listan som Excel” har Ctrl Shift E, ”Spara listan som PDF” har Ctrl Shift P och ”Spara listan som CSV” finns i menyn. Ctrl C kopierar markerade rader som celler.',
        ],
      },
    ],
  },
  {
    id: 'case',
    title: 'Ärendets sida',
    picture: {
      name: 'tidplan',
      alt: 'Tidplanen med ett steg på varje rad, det som har hänt fyllt och resten streckat.',
    },
    parts: [
      {
        head: 'Delarna',
        text: [
          '”Översikt” säger nästa steg och vad som saknas före nästa fas. ”Uppgifter” har alla fält. ”Tidplan”, ”Handlingar”, ”Anteckningar” och ”Journal” har var sin flik.',
        ],
      },
      {
        head: 'Regelverk',
        text: [
          '”Regelverk” säger om ärendet kan vara en direktupphandling, annonseras enligt 19 kap. eller är direktivstyrt, varför, och vilka plikter som följer. Belopp som inte är kontrollerade frågas det efter.',
        ],
      },
      {
        head: 'Tidplan',
        text: [
          'Planen räknas baklänges från önskad avtalsstart, med lagens kortaste tider och de längder som står i ”Inställningar”. Det som har hänt är fyllt och det som kommer är streckat. Håller den inte säger Idag det.',
        ],
      },
      {
        head: 'Överprövning',
        text: [
          '”Överprövning” finns under ”Uppgifter” när dagen för underrättelsen är ifylld. Kommer en ansökan, tryck på ”Registrera ansökan”. Spärren, domen och de tio dagarna efter den följs, och avtalet går inte att teckna före rätt dag.',
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'Datum och varför',
    picture: {
      name: 'varfor',
      alt: 'Förklaringen till ett datum, steg för steg, med lagrummet under.',
    },
    parts: [
      {
        head: 'Räknade datum',
        text: [
          'Datum som följer av lagen eller avtalet räknas fram på nytt varje dag. Ingen skriver in dem för hand.',
          'Frågetecknet bredvid ett datum, eller Alt Enter, visar stegen: vilken dag räkningen börjar, vad som läggs till, om en helg flyttar dagen, och var regeln står.',
        ],
      },
      {
        head: 'Hur säkert det är',
        text: [
          '”Verifierad” betyder att regeln är läst i sin källa. ”Kontrollera” betyder att något bör läsas efter innan du litar på dagen. ”Angiven” är det någon har skrivit in. Streckat är inte säkert.',
          'Programmet räknar och föreslår. En person beslutar.',
        ],
      },
    ],
  },
  {
    id: 'agreements',
    title: 'Avtal och beslut om förlängning',
    picture: {
      name: 'beslutet',
      alt: 'Beslutsbladet: underlaget till vänster och beslutet till höger.',
    },
    parts: [
      {
        head: 'Avtal',
        text: [
          '”Avtal” visas som ”Lista” eller ”Tidslinje”. ”Nytt avtal” lägger till ett för hand. Fyll i start, slut, förlängningar och hur lång tid före slutet leverantören ska meddelas, så räknas resten.',
          'Det som är okänt står som okänt. Filtret ”Det här saknas” visar vilka avtal som behöver fyllas i.',
        ],
      },
      {
        head: 'Beslut',
        text: [
          'Ett avtal som kan förlängas kommer till ”Beslut” i god tid före sista dagen att meddela. ”Fatta beslut” öppnar bladet med klausulen, värdet mot taket, erfarenheterna och vad som händer om ingen gör något.',
          'Välj ett beslut, skriv skäl och beslutsfattare. Det du skriver ligger kvar som utkast tills beslutet är fastställt, och ”Kasta utkastet” tar bort det. ”Beslut som PDF” ger ett blad att diarieföra. Ett fastställt beslut går att ångra.',
        ],
      },
      {
        head: 'Förlängningar',
        text: [
          'Varje ”Förlängning” har sina månader och den som bestämmer: köparen ensam eller parterna gemensamt. Tre slut hålls isär: ”Avtalat slut”, ”Slut nu” och ”Längst till”. Ett avtal som förlängs av sig självt säger när det senast går att säga nej.',
        ],
      },
      {
        head: 'Framåt',
        text: [
          '”Tidslinje” visar avtalen över åren, och ”Som tabell” visar samma sak i ord. ”Framåt” visar vad som slutar och börjar i varje kvartal, när förstudien behöver börja, årssiffror, och hur länge faserna brukar ta.',
        ],
      },
      {
        head: 'För sent',
        text: [
          'Har sista dagen att meddela passerat säger bladet det, och en förlängning kräver att du skriver varför den ändå är möjlig. Skälet står med på beslutet.',
        ],
      },
    ],
  },
  {
    id: 'followUp',
    title: 'Uppföljning',
    picture: {
      name: 'uppfoljning',
      alt: 'Fliken Uppföljning med avvikelser och förvaltningarnas erfarenheter.',
    },
    parts: [
      {
        head: 'Avvikelser',
        text: [
          'Fliken ”Uppföljning” på ett avtal samlar det som händer efter att det är tecknat. Skriv vad som hänt under ”Avvikelser” och tryck Enter. Åtgärd, svar och uppföljningsdag fylls i när de kommer, och dagen påminner. ”Avvikelserapport som PDF” går till leverantören.',
        ],
      },
      {
        head: 'Fråga förvaltningarna',
        text: [
          '”Fråga förvaltningar” ger en mejltext eller en blankett. ”Ta in svar” läser svaren ur en fil eller celler från Excel. Svaren står på beslutsbladet när förlängning ska beslutas.',
        ],
      },
      {
        head: 'Ändringar och intyg',
        text: [
          '”Ändringar av avtalet” räknas samman mot gränserna i 17 kap. LOU. ”Intyg och försäkringar” påminner innan de går ut.',
        ],
      },
    ],
  },
  {
    id: 'suppliers',
    title: 'Leverantörer och erfarenheter',
    picture: { name: 'leverantor', alt: 'En leverantörs sida med avtalen och vad som har hänt.' },
    parts: [
      {
        head: 'Leverantörer',
        text: [
          '”Leverantörer” visar vilka som levererar, hur många avtal som löper och var avvikelser är öppna. Sidan för en leverantör har avtalen och ”Vad som hänt” över dem alla, även som ”Leverantörshistorik som PDF”.',
        ],
      },
      {
        head: 'Erfarenheter',
        text: [
          'Skriv vad som är värt att minnas under ”Erfarenheter”, på avtalet, ärendet eller leverantören. Det dyker upp av sig självt i nästa förstudie inom samma avtalsområde. ”Använd som genomgångna” skriver att de är lästa.',
        ],
      },
    ],
  },
  {
    id: 'lists',
    title: 'Läsa in listor',
    picture: {
      name: 'importera',
      alt: 'En lista som lästs: varje cell visar hur den har förståtts.',
    },
    parts: [
      {
        head: 'Välj, släpp eller klistra in',
        text: [
          'Öppna ”Importera” och tryck på ”Välj fil”, släpp en fil på rummet eller klistra in celler från Excel. Filen ändras inte, och inget sparas förrän du säger till.',
        ],
      },
      {
        head: 'Se efter',
        text: [
          'Varje rad blir ett avtal, eller flera rader blir ett avtal med flera leverantörer. Är en kolumn fel förstådd, välj en annan i rubriken. Valet blir förslaget nästa gång.',
          'F8 går till nästa fråga. Det som inte gick att förstå säkert blir en fråga och gissas aldrig. Du kan svara nu eller på avtalets sida efteråt.',
        ],
      },
      {
        head: 'Samma lista igen',
        text: [
          'Avtal som redan finns tas inte med en gång till. ”Jämför” visar vad som skiljer, cell för cell, vad som är nytt och vilka avtal som inte längre står i listan. Du väljer vad som tas in. Hela inläsningen går att ångra.',
        ],
      },
    ],
  },
  {
    id: 'papers',
    title: 'Papper och kalender',
    parts: [
      {
        head: 'PDF',
        text: [
          'Ett ärende och ett avtal har ”Sammanfattning”, ett beslut har ”Beslut som PDF”. Kommunens namn och logotyp hämtas från ”Inställningar”. Vad en sammanfattning har med väljs i ärendets meny. Avtal och bevakningar blir en lista på papper med Ctrl Shift P, och det som syns skrivs ut med Ctrl P.',
        ],
      },
      {
        head: 'Kalender',
        text: [
          '”Datumen till kalendern” på ett ärende och ”Till kalendern” på ett avtal gör en kalenderfil. Öppna den i Outlook så läggs datumen in. Gör om den när datumen har ändrats, så flyttas de i kalendern.',
        ],
      },
    ],
  },
  {
    id: 'giveOut',
    title: 'Lämna ut och arkivera',
    parts: [
      {
        head: 'Lämna ut',
        text: [
          '”Lista för utlämnande” i Avtal gör en PDF eller en Excelfil där det som är märkt under ”Sekretess” på avtalen är maskerat, med lagrum för sig. Programmet föreslår, du prövar.',
        ],
      },
      {
        head: 'Arkivera',
        text: [
          '”Hela akten till diariet” i ärendets meny sparar uppgifter, handlingar, anteckningar och journal i en fil. ”Spara journalen” sparar det som hänt i ett ärende eller avtal, och ”Spara hela journalen” i Inställningar allt.',
        ],
      },
    ],
  },
  {
    id: 'reminders',
    title: 'Påminnelser',
    parts: [
      {
        head: 'Bevakningar',
        text: [
          '”Bevakningar” har alla datum, räknade och egna. Markera en rad: K är ”Klart”, S är ”Skjut upp” och L är ”Lämna över”. Det som passerat ligger kvar tills du har tagit hand om det.',
        ],
      },
      {
        head: 'När den säger till',
        text: [
          'I ”Inställningar” väljer du hur många dagar före varje slags datum påminner, från vilket klockslag, och om programmet ska ligga kvar bredvid klockan när fönstret stängs. ”Påminn andra dagar” ändrar för ett enda datum.',
        ],
      },
    ],
  },
  {
    id: 'backups',
    title: 'Säkerhetskopia',
    parts: [
      {
        head: 'Av sig själv',
        text: [
          'Varje dag med ändringar slutar med en säkerhetskopia, som läses tillbaka innan den räknas. Längst ner i sidolisten står när den senaste gjordes. Sökordet ”Säkerhetskopiera nu” gör en direkt.',
          'Inlagda filer kopieras strax efter att de lagts in eller ändrats. ”Inställningar” säger hur många kopian rymmer, och vilka som inte gick att läsa. En fil som försvunnit ur registrets mapp läggs tillbaka av sig själv. En fil som tagits bort ligger kvar i 30 dagar och raderas sedan för gott, också ur säkerhetskopiorna.',
        ],
      },
      {
        head: 'Var allt ligger',
        text: [
          'Registret är en fil på den här datorn. Inget skickas någonstans. ”Om Upphandlingsbordet” i menyn ”Hjälp” visar mappen. Lägg den inte i en mapp som synkas.',
          'Går filen inte att öppna säger programmet det, ändrar inget och erbjuder ”Återställ senaste säkerhetskopian”.',
        ],
      },
    ],
  },
  {
    id: 'settings',
    title: 'Inställningar',
    parts: [
      {
        head: 'Avsnitten',
        text: [
          '”Kommunen”, ”Den som sitter här” och ”Språk och utseende” gäller programmet. ”Förvaltningar”, ”Personer” och ”Avtalsområden” är registren som fälten väljer ur. ”Påminnelser”, ”Tidplanens längder” och ”Delegation” styr hur det räknas. ”Regler och belopp” visar varje regel med sin källa, och där fylls belopp i. ”Registret” säger var allt ligger, och ”Exempeldata” tas bort där.',
        ],
      },
      {
        head: 'Se bättre',
        text: [
          '”Hög kontrast”, ”Mörkt” och ”Täta” rader ändrar hur det ser ut. Ctrl och plus förstorar allt.',
        ],
      },
    ],
  },
  {
    id: 'keys',
    title: 'Kortkommandon',
    parts: [
      {
        head: 'De viktigaste',
        text: [
          'Ctrl K söker eller gör något. Ctrl N gör nytt. Ctrl F filtrerar. Ctrl Z ångrar. Ctrl 1 till 9 går till platserna. F6 går mellan sidolist, lista och sidopanel. Alt med vänsterpil går tillbaka.',
          'Tryck ? för ”Alla tangenter”. Allt går att göra utan mus.',
        ],
      },
    ],
  },
];
