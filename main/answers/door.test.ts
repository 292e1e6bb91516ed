import Sqlite from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '#contract';
import { newDeviation } from '#domain/followUp';
import { localDate } from '#domain/localDate';
import { othersTurn } from '#main/database/steps';
import { freshFolder, openTestDesk } from '#main/testing/desk';
import { commandNames } from '../../preload/commandNames.ts';

it('the preload lets through exactly the names of the contract', () => {
  expect([...commandNames].sort()).toEqual(Object.keys(commands).sort());
});

describe('the door', () => {
  it('refuses what the contract does not accept, naming the field and its sentence', async () => {
    const { call } = openTestDesk();
    const refused = async (facts: object) => {
      const answer = await call('agreement.register', { title: 'El', facts });
      return answer.ok ? null : answer.failure;
    };
    expect(await refused({ ceiling: -5 })).toEqual({ code: 'money.negative', field: 'ceiling' });
    expect(await refused({ start: '2026-02-31' })).toEqual({
      code: 'date.notADate',
      field: 'start',
    });
    expect(await refused({ title: ' ' })).toEqual({ code: 'title.missing', field: 'title' });
    expect(await refused({ openEnded: 'ja' })).toEqual({
      code: 'input.invalid',
      field: 'openEnded',
    });
    expect(await call('no.such' as 'desk.open', {})).toMatchObject({ ok: false });
    expect(await call('toString' as 'desk.open', {})).toMatchObject({ ok: false });
  });

  it('changes nothing where an answer breaks, and says so as a bug', async () => {
    const { call, db, logged } = openTestDesk();
    const answer = await call('agreement.register', {
      title: 'El',
      facts: { suppliers: [{ supplierId: 'nobody', rank: null }] },
    });
    expect(answer).toEqual({ ok: false, failure: { code: 'bug.unexpected' } });
    expect(db.prepare('SELECT count(*) FROM agreement').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM journal_entry').pluck().get()).toBe(0);
    expect(logged.join()).toContain('FOREIGN KEY');
    expect(await call('agreement.register', { title: 'El', facts: {} })).toMatchObject({
      ok: true,
    });
  });

  it('leaves what follows from a write where the store is shut right after it', async () => {
    const { value, db, logged } = openTestDesk();
    const { id } = await value('procurement.start', { title: 'El', facts: {} });
    await value('deadline.list', {});
    await value('procurement.describe', { id, change: { title: 'Elkraft' } });
    db.close();
    for (let turn = 0; turn < 5; turn += 1) await othersTurn();
    expect(logged).toEqual([]);
  });

  it('writes one journal entry for a change, and none for a change that changes nothing', async () => {
    const { value, db } = openTestDesk();
    await value('settings.choose', { userName: 'Maj Exempelsson' });
    const { id } = await value('procurement.start', { title: 'Skolskjuts', facts: {} });
    await value('procurement.describe', { id, change: { title: 'Skolskjuts 2027' } });
    await value('procurement.describe', { id, change: { title: 'Skolskjuts 2027' } });
    const rows = await value('history.list', {
      subject: { kind: 'procurement', id },
      before: null,
    });
    expect(rows.map(({ command, who, changes }) => [command, who, changes])).toEqual([
      [
        'procurement.describe',
        'Maj Exempelsson',
        [{ field: 'title', before: 'Skolskjuts', after: 'Skolskjuts 2027' }],
      ],
      ['procurement.start', 'Maj Exempelsson', expect.anything()],
    ]);
    expect(db.prepare('SELECT count(*) FROM journal_entry').pluck().get()).toBe(3);
  });
});

it('a day counted back to before the notice is not among the dates of a case', async () => {
  const { value } = openTestDesk();
  const datesWith = async (tenderDeadline: string) => {
    const { id } = await value('procurement.start', {
      title: 'El',
      facts: { procedure: 'open', noticeSent: '2026-11-24', tenderDeadline },
    });
    return (await value('procurement.open', { id })).dates.map((date) => date.id);
  };
  expect(await datesWith('2026-11-27')).not.toContain('questionsClose');
  expect(await datesWith('2026-12-28')).toContain('questionsClose');
});

describe('undo and redo', () => {
  it('take back every kind of edit and do it again, in turn', async () => {
    const { value, call } = openTestDesk();
    const { id } = await value('procurement.start', { title: 'Lås och larm', facts: {} });
    await value('procurement.describe', {
      id,
      change: { need: 'Nya lås', estimatedValue: 150_000_00 },
    });
    await value('procurement.pause', { id, reason: 'Väntar på budget' });
    await value('note.write', { subject: { kind: 'procurement', id }, text: 'Ring Fastighet' });

    const open = async () => {
      const { procurement, notes } = await value('procurement.open', { id });
      return [procurement.need, procurement.hold.kind, notes.length];
    };
    expect(await open()).toEqual(['Nya lås', 'paused', 1]);
    expect(await value('history.undo', {})).toEqual({
      command: 'note.write',
      title: 'Lås och larm',
    });
    await value('history.undo', {});
    await value('history.undo', {});
    expect(await open()).toEqual(['', 'active', 0]);
    await value('history.redo', {});
    await value('history.redo', {});
    await value('history.redo', {});
    expect(await open()).toEqual(['Nya lås', 'paused', 1]);
    expect(await call('history.redo', {})).toMatchObject({
      failure: { code: 'history.nothingToRedo' },
    });

    for (let left = 4; left > 0; left -= 1) await value('history.undo', {});
    expect(await value('procurement.list', {})).toEqual([]);
    expect(await call('history.undo', {})).toMatchObject({
      failure: { code: 'history.nothingToUndo' },
    });
  });

  it('forget what was undone once something new is done', async () => {
    const { value, call } = openTestDesk();
    await value('department.keep', { id: null, facts: { name: 'Kost' } });
    await value('history.undo', {});
    await value('department.keep', { id: null, facts: { name: 'Teknik' } });
    expect(await call('history.redo', {})).toMatchObject({
      failure: { code: 'history.nothingToRedo' },
    });
    const { departments } = await value('register.list', {});
    expect(departments.map(({ name }) => name)).toEqual(['Teknik']);
  });

  it('keep the history of all of it', async () => {
    const { value } = openTestDesk();
    await value('department.keep', { id: null, facts: { name: 'Kost' } });
    await value('history.undo', {});
    await value('history.redo', {});
    const rows = await value('history.list', { subject: null, before: null });
    expect(rows.map(({ command }) => command)).toEqual([
      'history.redo',
      'history.undo',
      'department.keep',
    ]);
  });
});

describe('the history of one record', () => {
  it('holds what others did to it: an import, the decision that made it, and their undoing', async () => {
    const { value } = openTestDesk();
    const { id } = await value('agreement.register', {
      title: 'El',
      facts: { agreedEnd: '2027-12-31', options: [] },
    });
    const decision = {
      choice: 'procureAnew',
      months: null,
      endsOn: null,
      reason: 'Behovet har ändrats',
      decisionMaker: 'Kommunchefen',
      decidedOn: '2026-11-23',
      notifiedOn: null,
      notifiedHow: '',
      lateReason: '',
    } as const;
    const { procurementId } = await value('agreement.decide', { id, decision });
    const commandsOf = async (kind: 'procurement' | 'agreement', subject: string) =>
      (await value('history.list', { subject: { kind, id: subject }, before: null })).map(
        ({ command }) => command,
      );
    expect(await commandsOf('procurement', procurementId ?? '')).toEqual(['agreement.decide']);
    await value('history.undo', {});
    expect(await commandsOf('procurement', procurementId ?? '')).toEqual([
      'history.undo',
      'agreement.decide',
    ]);
    expect(await commandsOf('agreement', id)).toEqual([
      'history.undo',
      'agreement.decide',
      'agreement.register',
    ]);
  });

  it('tells what was done again by its own name, and what each undo took back', async () => {
    const { value, db } = openTestDesk();
    await value('department.keep', { id: null, facts: { name: 'Kost' } });
    expect(await value('history.undo', {})).toEqual({ command: 'department.keep', title: 'Kost' });
    expect(await value('history.redo', {})).toEqual({ command: 'department.keep', title: 'Kost' });
    expect(await value('history.undo', {})).toEqual({ command: 'department.keep', title: 'Kost' });
    const chain = db.prepare('SELECT takes_back FROM journal_entry ORDER BY id').pluck().all();
    expect(chain).toEqual([null, 1, 2, 3]);
  });

  it('names somebody even before anybody has written their name', async () => {
    const { value } = openTestDesk();
    await value('department.keep', { id: null, facts: { name: 'Kost' } });
    const [row] = await value('history.list', { subject: null, before: null });
    expect(row?.who).toBe('test');
  });
});

describe('the settings', () => {
  it('lose one that can no longer be read, and keep the others', async () => {
    const { value, db, folder } = openTestDesk();
    await value('settings.choose', { municipality: 'Bruksby kommun', theme: 'dark' });
    // As an older program left them: this one writes nothing past the journal.
    const older = new Sqlite(db.name);
    older.exec("UPDATE setting SET value = '\"sepia\"' WHERE name = 'theme'");
    older.exec("INSERT INTO setting (name, value) VALUES ('gone', '1')");
    older.exec(`INSERT INTO setting (name, value) VALUES ('leadTimes', '{"own":[3]}')`);
    older.close();
    const opened = await openTestDesk({ folder }).value('desk.open', {});
    expect(opened.settings).toMatchObject({ municipality: 'Bruksby kommun', theme: 'system' });
    expect(opened.settings.leadTimes.own).toEqual([3]);
    expect(opened.settings.leadTimes.decideBy).toEqual([90, 30, 7, 0]);
  });
});

describe('search', () => {
  it('finds parts of numbers, å ä ö, suppliers, and notes, and follows every change', async () => {
    const { value } = openTestDesk();
    const { id } = await value('procurement.start', {
      title: 'Måltidsservice på särskilda boenden',
      facts: { registryNumber: 'KS 2026/00184', need: 'Kylda matlådor' },
    });
    const find = async (text: string) =>
      (await value('search.find', { text })).map(({ title }) => title);
    const title = 'Måltidsservice på särskilda boenden';
    expect(await find('00184')).toEqual([title]);
    expect(await find('2026/001')).toEqual([title]);
    expect(await find('måltid')).toEqual([title]);
    expect(await find('maltid')).toEqual([]);
    expect(await find('SÄRSKILDA mål')).toEqual([title]);
    expect(await find('matlådor')).toEqual([title]);
    expect(await find('må')).toEqual([title]);
    expect(await find('"; DROP')).toEqual([]);
    await value('procurement.describe', { id, change: { description: 'Portioner till Ekbacken' } });
    expect(await find('ekbacken')).toEqual([title]);
    expect(await find('Ekbacken matlådor')).toEqual([title]);
    await value('procurement.describe', { id, change: { title: 'Måltider' } });
    expect(await find('boenden')).toEqual([]);
    expect(await find('Måltider')).toEqual(['Måltider']);
    await value('history.undo', {});
    expect(await find('boenden')).toEqual([title]);

    await value('note.write', { subject: { kind: 'procurement', id }, text: 'Ring Kost' });
    const { id: categoryId } = await value('category.keep', { id: null, facts: { name: 'Mat' } });
    await value('procurement.describe', { id, change: { categoryId, title: 'Lunch' } });
    await value('category.keep', { id: categoryId, facts: { name: 'Förtäring' } });
    expect(await find('förtäring')).toEqual(['Lunch']);
    const [note] = await value('search.find', { text: 'Ring Kost' });
    expect(note?.detail).toBe('Lunch');
  });

  it('finds what was kept just before the program was ended', async () => {
    const folder = freshFolder();
    const before = openTestDesk({ folder });
    await before.value('procurement.start', { title: 'Broreparation', facts: {} });
    before.db.close();
    const { db, value } = openTestDesk({ folder });
    const behind = () => db.prepare('SELECT count(*) FROM search_stale').pluck().get();
    expect(behind()).toBe(1);
    expect(await value('search.find', { text: 'reparation' })).toMatchObject([
      { title: 'Broreparation' },
    ]);
    expect(behind()).toBe(0);
  });

  it('takes up what was kept without being asked', async () => {
    const { db, value } = openTestDesk();
    await value('procurement.start', { title: 'Broreparation', facts: {} });
    const known = db.prepare('SELECT title FROM search_document').pluck();
    await vi.waitUntil(() => known.all().length > 0);
    expect(known.all()).toEqual(['Broreparation']);
  });

  it('finds lessons and deviations by their text, and follows edit, rename, removal and undo', async () => {
    const { value } = openTestDesk();
    const find = async (text: string) =>
      (await value('search.find', { text })).map(({ kind, title, detail }) => [
        kind,
        title,
        detail,
      ]);
    const { id: supplierId } = await value('supplier.keep', {
      id: null,
      facts: { name: 'Norrskog AB', organisationNumber: null },
    });
    const { id } = await value('agreement.register', {
      title: 'Frukt',
      facts: { suppliers: [{ supplierId, rank: null }] },
    });
    const facts = newDeviation(id, 'Två pallar saknades', supplierId, localDate('2026-11-20'));
    const { id: deviationId } = await value('deviation.keep', { id: null, facts });
    const bound = {
      agreementId: id,
      procurementId: null,
      categoryId: null,
      supplierId,
      phase: null,
    };
    const { id: lessonId } = await value('lesson.keep', {
      id: null,
      facts: { ...bound, lesson: 'Kräv leveransbesked samma dag' },
    });
    const deviation = ['deviation', 'Två pallar saknades', 'Frukt · Norrskog AB'];
    const lesson = ['lesson', 'Kräv leveransbesked samma dag', 'Frukt · Norrskog AB'];
    expect(await find('pallar')).toEqual([deviation]);
    expect(await find('leveransbesked')).toEqual([lesson]);

    await value('deviation.keep', {
      id: deviationId,
      facts: { ...facts, reply: 'Bilen gick sönder' },
    });
    expect(await find('sönder')).toEqual([deviation]);
    await value('agreement.describe', { id, change: { title: 'Grönt' } });
    expect(await find('pallar')).toEqual([['deviation', deviation[1], 'Grönt · Norrskog AB']]);
    await value('supplier.keep', {
      id: supplierId,
      facts: { name: 'Sörskog AB', organisationNumber: null },
    });
    expect(await find('leveransbesked')).toEqual([['lesson', lesson[1], 'Grönt · Sörskog AB']]);

    await value('lesson.remove', { id: lessonId });
    expect(await find('leveransbesked')).toEqual([]);
    await value('history.undo', {});
    expect(await find('leveransbesked')).toHaveLength(1);
    await value('deviation.remove', { id: deviationId });
    expect(await find('sönder')).toEqual([]);
    await value('history.undo', {});
    expect(await find('sönder')).toHaveLength(1);
  });

  it('puts what goes on before what has ended, where both match as well', async () => {
    const { value } = openTestDesk();
    const register = (title: string, agreedEnd: string, notes = '') =>
      value('agreement.register', {
        title,
        facts: { start: localDate('2010-01-01'), agreedEnd: localDate(agreedEnd), notes },
      });
    await register('Städning A', '2015-12-31');
    const { id } = await register('Städning B', '2099-12-31');
    const titles = async (text: string) =>
      (await value('search.find', { text })).map(({ title }) => title);
    expect(await titles('städning')).toEqual(['Städning B', 'Städning A']);
    expect(await titles('st')).toEqual(['Städning B', 'Städning A']);
    await register('Lokalvård', '2099-12-31', 'Tidigare städning');
    expect(await titles('städning')).toEqual(['Städning B', 'Städning A', 'Lokalvård']);

    const facts = newDeviation(id, 'Ostädad sal', null, localDate('2026-11-20'));
    const closed = { ...facts, closedOn: localDate('2026-11-22'), closedHow: 'Åtgärdat' };
    await value('deviation.keep', { id: null, facts: { ...closed, what: 'Ostädad korridor' } });
    await value('deviation.keep', { id: null, facts });
    expect(await titles('ostädad')).toEqual(['Ostädad sal', 'Ostädad korridor']);
  });
});
