import { useTranslation } from 'react-i18next';
import type { SupplierView } from '#contract/followUps';
import { Lessons } from '#followUp/Lessons';
import { RecordRoom } from '#frame/RecordRoom';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useAnswer } from '#state/answers';
import { savePaper } from '#state/paper';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { FieldList } from '#ui/Field';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import { supplierEventSentence } from '#words/supplierEvents';
import styles from './SupplierRoom.module.css';

/** One supplier: what it is, its agreements, and everything that happened over all of them. */
export function SupplierRoom({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const shown = useAnswer('supplier.open', { id });
  return (
    <RecordRoom
      shown={shown}
      gone={t('followUp.suppliers.gone')}
      back={{ label: t('followUp.suppliers.toList'), place: { room: 'suppliers' } }}
    >
      {(view) => <Open key={id} view={view} />}
    </RecordRoom>
  );
}

function Open({ view }: { readonly view: SupplierView }) {
  const { t } = useTranslation();
  const { supplier, agreements, lessons } = view;
  return (
    <Room>
      <RoomHead
        title={supplier.name}
        sentence={supplier.organisationNumber ?? undefined}
        actions={
          <Button
            icon="paper"
            onClick={() => void savePaper('paper.supplier', { id: supplier.id })}
          >
            {t('followUp.suppliers.paper')}
          </Button>
        }
      />
      <RoomWork
        isWide
        inspectorLabel={t('followUp.suppliers.agreements')}
        inspector={
          <div className={styles.column}>
            <Facts view={view} />
            <section className={styles.part} aria-labelledby="supplier-agreements">
              <SectionHead
                id="supplier-agreements"
                title={t('followUp.suppliers.agreements')}
                aside={agreements.length > 0 && agreements.length}
              />
              {agreements.length === 0 ? (
                <p className={styles.quiet}>{t('followUp.suppliers.noAgreements')}</p>
              ) : (
                <ul className={styles.list}>
                  {agreements.map((agreement) => (
                    <AgreementItem key={agreement.id} {...agreement} />
                  ))}
                </ul>
              )}
            </section>
          </div>
        }
      >
        <div className={styles.left}>
          <History view={view} />
          <Lessons
            lessons={lessons}
            binding={{
              agreementId: null,
              procurementId: null,
              categoryId: null,
              supplierId: supplier.id,
              phase: null,
            }}
          />
        </div>
      </RoomWork>
    </Room>
  );
}

function Facts({ view: { supplier } }: { readonly view: SupplierView }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const keep = async (change: { name?: string; organisationNumber?: string | null }) => {
    const { id, name, organisationNumber } = supplier;
    const answer = await act('supplier.keep', {
      id,
      facts: { name, organisationNumber, ...change },
    });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <FieldList>
      <TextField
        variant="inline"
        label={t('followUp.suppliers.name')}
        value={supplier.name}
        maxLength={300}
        onCommit={(name) => keep({ name })}
      />
      <TextField
        variant="inline"
        label={t('followUp.suppliers.number')}
        placeholder={t('followUp.notFilled')}
        value={supplier.organisationNumber}
        maxLength={20}
        onCommit={(text) => keep({ organisationNumber: text === '' ? null : text })}
      />
    </FieldList>
  );
}

function AgreementItem({ id, title, number, end, isRunning }: SupplierView['agreements'][number]) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const until =
    end && t(isRunning ? 'followUp.suppliers.until' : 'followUp.suppliers.ended', { end });
  return (
    <li className={styles.item}>
      <LinkButton onClick={() => go({ room: 'agreement', id })}>{title}</LinkButton>
      <span className={styles.meta}>{[number, until].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** Everything that happened, latest first, with the agreement it happened under. */
function History({ view: { events } }: { readonly view: SupplierView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  return (
    <section className={styles.part} aria-labelledby="supplier-history">
      <SectionHead id="supplier-history" title={t('followUp.suppliers.history')} />
      {events.length === 0 ? (
        <p className={styles.quiet}>{t('followUp.suppliers.noHistory')}</p>
      ) : (
        <ol className={styles.list}>
          {events.map((event) => {
            const { agreement } = event;
            return (
              <li key={event.key} className={styles.item}>
                <span>{supplierEventSentence(t, event)}</span>
                <span className={styles.meta}>
                  {event.on}
                  {agreement && (
                    <>
                      {' · '}
                      <LinkButton onClick={() => go({ room: 'agreement', id: agreement.id })}>
                        {agreement.title}
                      </LinkButton>
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
