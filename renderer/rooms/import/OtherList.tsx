import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '#contract/lists';
import type { ListKind, SupplierTotal } from '#domain/listKind';
import { Room, RoomFoot, RoomHead, RoomTools, RoomWork } from '#frame/Room';
import { useAnswer, useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { useFormat } from '#words/format';
import { useImportView } from './importView.ts';
import { KindChoice } from './KindChoice.tsx';
import styles from './OtherList.module.css';
import { nameOfList } from './said.ts';
import { agreementFor, UsedTable } from './UsedTable.tsx';

const nothingYet: readonly SupplierTotal[] = [];

/** So many rows are drawn before the rest is asked for. */
const some = 200;

/** The names that a list has for a register, each once. */
const namesIn = ({ list }: ListPreview, kind: 'suppliers' | 'departments'): readonly string[] => [
  ...new Set(
    list.sheets
      .flatMap((sheet) => sheet.agreements)
      .flatMap(({ suppliers, department }) =>
        kind === 'suppliers' ? suppliers.map(({ name }) => name) : (department ?? []),
      ),
  ),
];

/** A list that is not of agreements: what has been bought from suppliers, or a register. */
export function OtherList({
  preview,
  kind,
}: {
  readonly preview: ListPreview;
  readonly kind: Exclude<ListKind, 'agreements'>;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const title = preview.fileName === '' ? t('importing.pasted') : preview.fileName;
  const name = nameOfList(t, preview.fileName, today);
  return (
    <Room key={preview.token}>
      {kind === 'used' ? (
        <Used preview={preview} name={name} title={title} />
      ) : (
        <Register preview={preview} kind={kind} name={name} title={title} />
      )}
    </Room>
  );
}

function Used({
  preview,
  name,
  title,
}: {
  readonly preview: ListPreview;
  readonly name: string;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer('list.totals', { token: preview.token });
  const totals = answer.state === 'shown' ? answer.value : nothingYet;
  const takeOther = useImportView((state) => state.takeOther);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [shown, setShown] = useState(some);
  const uses = useMemo(
    () =>
      totals.flatMap((total) => {
        const agreementId = agreementFor(total, chosen);
        return agreementId === null ? [] : [{ key: total.key, agreementId }];
      }),
    [totals, chosen],
  );
  const asked = totals.filter((total) => total.candidates.length > 1 && !chosen.has(total.key));
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  const agreements = new Set(uses.map(({ agreementId }) => agreementId)).size;
  return (
    <>
      <RoomHead
        title={t('importing.used.title')}
        aside={title}
        sentence={[
          t('importing.used.sentence', figure(totals.length)),
          ...(asked.length > 0 ? [t('importing.used.asked', figure(asked.length))] : []),
          t('importing.notSaved'),
        ].join(' ')}
      />
      <RoomTools>
        <KindChoice kind="used" />
      </RoomTools>
      <RoomWork>
        <div className={styles.work}>
          <UsedTable
            totals={totals.slice(0, shown)}
            chosen={chosen}
            onChoose={(key, agreementId) => setChosen(new Map(chosen).set(key, agreementId))}
          />
          {totals.length > shown && (
            <Button onClick={() => setShown(shown + 4 * some)}>
              {t('importing.compare.more', figure(totals.length - shown))}
            </Button>
          )}
        </div>
      </RoomWork>
      <Foot
        label={t('importing.used.takeIn', figure(agreements))}
        isNothing={agreements === 0}
        onTakeIn={() => void takeOther('list.takeUsed', { token: preview.token, name, uses })}
      />
    </>
  );
}

function Register({
  preview,
  kind,
  name,
  title,
}: {
  readonly preview: ListPreview;
  readonly kind: 'suppliers' | 'departments';
  readonly name: string;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const takeOther = useImportView((state) => state.takeOther);
  const [shown, setShown] = useState(some);
  const names = useMemo(() => namesIn(preview, kind), [preview, kind]);
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  return (
    <>
      <RoomHead
        title={t(`importing.register.${kind}.title`)}
        aside={title}
        sentence={`${t(`importing.register.${kind}.sentence`, figure(names.length))} ${t('importing.notSaved')}`}
      />
      <RoomTools>
        <KindChoice kind={kind} />
      </RoomTools>
      <RoomWork>
        <div className={styles.work}>
          <ul className={styles.names} aria-label={t(`importing.kind.${kind}`)}>
            {names.slice(0, shown).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {names.length > shown && (
            <Button onClick={() => setShown(shown + 4 * some)}>
              {t('importing.compare.more', figure(names.length - shown))}
            </Button>
          )}
        </div>
      </RoomWork>
      <Foot
        label={t(`importing.register.${kind}.takeIn`, figure(names.length))}
        isNothing={names.length === 0}
        onTakeIn={() => void takeOther('list.takeRegister', { token: preview.token, name, kind })}
      />
    </>
  );
}

function Foot({
  label,
  isNothing,
  onTakeIn,
}: {
  readonly label: string;
  readonly isNothing: boolean;
  readonly onTakeIn: () => void;
}) {
  const { t } = useTranslation();
  const leave = useImportView((state) => state.leave);
  return (
    <RoomFoot
      isTall
      end={
        <>
          <Button onClick={leave}>{t('importing.foot.cancel')}</Button>
          <Button
            kind="primary"
            aria-disabled={isNothing}
            onClick={isNothing ? undefined : onTakeIn}
          >
            {label}
          </Button>
        </>
      }
    >
      {null}
    </RoomFoot>
  );
}
