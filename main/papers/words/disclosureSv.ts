/** What stands in a list of agreements to be given out. */
export const disclosure = {
  title: 'Avtal för utlämnande',
  masked: 'Maskerad',
  note: 'Not',
  grounds: 'Maskerade uppgifter',
  fields: 'Maskerat',
  ground: 'Lagrum',
  noGround: 'Lagrum saknas – ska prövas innan listan lämnas ut',
  about: 'Om listan',
  what: 'Vad',
  text: 'Text',
  from: 'Listan är från',
  made: 'Uttagen',
  request: 'Begäran',
  selection: 'Urval',
  covers: 'Omfattning',
  count_one: '{{count, number}} avtal av {{of}} i registret',
  count_other: '{{count, number}} avtal av {{of}} i registret',
  masking: 'Maskering',
  nothingMasked: 'Inga uppgifter är maskerade.',
  isMasked_one:
    '{{count, number}} avtal har maskerade uppgifter, se bladet Maskerade uppgifter. Maskeringen är ett förslag. Vad som lämnas ut prövas av en person enligt offentlighets- och sekretesslagen.',
  isMasked_other:
    '{{count, number}} avtal har maskerade uppgifter, se bladet Maskerade uppgifter. Maskeringen är ett förslag. Vad som lämnas ut prövas av en person enligt offentlighets- och sekretesslagen.',
  not: 'Omfattas inte',
  notRegistered: 'Avtal som inte finns i registret över upphandlingar och avtal.',
  outside_one: '{{count, number}} avtal i registret som ligger utanför urvalet.',
  outside_other: '{{count, number}} avtal i registret som ligger utanför urvalet.',
  notFields:
    'Klausuler, villkor, prisjusteringar, anteckningar, uppföljning, handlingar och journal.',
} as const;
