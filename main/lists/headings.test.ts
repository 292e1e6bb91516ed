import { describe, expect, it } from 'vitest';
import { readHeading, timeUnitIn } from '#main/lists/headings';

const target = (heading: string) => readHeading(heading)?.target ?? null;

describe('what a heading says', () => {
  it.each([
    ['Avtalsnummer_Original', 'number'],
    ['Avtalsnr', 'number'],
    ['Avtals-ID', 'number'],
    ['BENÄMN.', 'title'],
    ['1. Avtalets namn', 'title'],
    ['b) Leverantör', 'supplier'],
    ['Leverantör / kontakt', 'supplier'],
    ['FÖRV.', 'department'],
    ['Referensnummer', 'number'],
    ['Diarie', 'registryNumber'],
    ['Dnr', 'registryNumber'],
    ['Diarienr.', 'registryNumber'],
    ['Upphandlings-ID', 'registryNumber'],
    ['Avtal', 'title'],
    ['AVTALSNAMN', 'title'],
    ['Beställningsgrupp', 'title'],
    ['Upphandlingens titel', 'title'],
    ['Leverantör', 'supplier'],
    ['Leverantörsnamn_Original', 'supplier'],
    ['Motpart', 'supplier'],
    ['Leverandør', 'supplier'],
    ['Orgnr', 'organisationNumber'],
    ['Org.nr', 'organisationNumber'],
    ['Organisationsnr.', 'organisationNumber'],
    ['Leverantör_Organisationsnummer_Original', 'organisationNumber'],
    ['Fr.o.m.', 'start'],
    ['Startdatum_Avtal', 'start'],
    ['Gäller från', 'start'],
    ['T.o.m.', 'end'],
    ['Slutdatum_Avtal', 'end'],
    ['Avtal t.o.m.', 'end'],
    ['Sluttdato', 'end'],
    ['Slutdatum_Avtal_Max', 'latestEnd'],
    ['Sista möjliga slutdatum', 'latestEnd'],
    ['Slutdatum inkl. optioner', 'latestEnd'],
    ['Expiry Date (including extensions)', 'latestEnd'],
    ['Avtalsperiod', 'period'],
    ['Avtalsförlängning_Avtal', 'options'],
    ['Förlängningsoption (månader)', 'options'],
    ['Option(er)', 'options'],
    ['Uppsägningstid (mån)', 'notice'],
    ['Oppsigelsesfrist', 'notice'],
    ['Meddelas senast', 'notice'],
    ['Rangordning', 'rank'],
    ['Takvolym', 'value'],
    ['Avtalsvärde (tkr)', 'value'],
    ['Uppskattat värde, kr exkl. moms', 'value'],
    ['Kontrakterat värde, Summa', 'value'],
    ['Kategori', 'category'],
    ['Avtalsform', 'agreementType'],
    ['Förvaltning', 'department'],
    ['Avtalsansvarig', 'responsible'],
    ['CPV-kod', 'cpv'],
    ['Kommentar', 'notes'],
    ['Förl. möjlig t o m', 'latestEnd'],
    ['Automatisk förlängning', 'options'],
    ['Uppsägn.tid', 'notice'],
    ['Upps tid mån', 'notice'],
    ['Längsta avtalstid', 'latestEnd'],
    ['Årligt värde', null],
    ['Valid until', 'end'],
    ['Sista avtalsdag inkl. option', 'latestEnd'],
    ['Vendor org no', 'organisationNumber'],
    ['Auto renewal', null],
    ['Fakturerat 2025', 'used'],
    ['Leverntör', 'supplier'],
    ['Sludatum', 'end'],
    ['Organistionsnummer', 'organisationNumber'],
    ['Anbudsområde', 'category'],
    ['Vinnande anbudsgivare', 'supplier'],
    ['Vendor Reg. No.', 'organisationNumber'],
    ['Avd.', 'department'],
    ['Förl. möjlighet', 'options'],
    ['Avtal tecknat med', 'supplier'],
    ['Ordinarie slutdatum', 'end'],
    ['Löptid t.o.m.', 'end'],
    ['Datum från', 'start'],
    ['Till och med', 'end'],
    ['Avropsordning', 'agreementType'],
    ['Vad avser avtalet?', 'title'],
    ['diary_number', 'registryNumber'],
    ['Lieferant', 'supplier'],
  ])('%s → %s', (heading, field) => {
    expect(target(heading)).toBe(field);
  });

  it.each([
    ['Organisationsnummer för köpare'],
    ['Namn för köpare'],
    ['Kontaktperson'],
    ['Kontakter'],
    ['Senaste dag för förlängning'],
    ['Sista anbudsdag'],
    ['Leverantörsnummer'],
    ['E-post'],
    ['Publiceringsdatum'],
    ['Supplier Address'],
    ['Befattning'],
    ['__proto__'],
    ['constructor'],
    [''],
  ])('%s says nothing we take in', (heading) => {
    expect(target(heading)).toBeNull();
  });

  it('tells what a bare number counts', () => {
    expect(timeUnitIn('Förlängningsoption (månader)')).toBe('months');
    expect(timeUnitIn('Uppsägningstid, dagar')).toBe('days');
    expect(timeUnitIn('UppsägningsTidMån')).toBe('months');
    expect(timeUnitIn('Option (år)')).toBe('years');
    expect(timeUnitIn('Förlängning')).toBeNull();
  });
});
